# shellcheck shell=bash
# How the story acts and tells: one line an event, from the ledger. Source it; it runs nothing.
: "${repository:?}"
# Columns are counted in characters, not bytes.
export LC_ALL=C.UTF-8

# Version and last state of each case already looked at, and its events as lines of tab-separated fields by version.
declare -A case_version=() case_state=() case_line=()
clock_seconds=0

# Runs sachctl against the instance; its tables are Vietnamese unless the environment or --lang asks for English.
ctl() {
    "$repository/deploy/sachctl" "$@"
}

# Turns CSV into tab-separated lines: quoted fields may hold commas, quotes and line ends.
csv_to_tabs() {
    awk '
        BEGIN { RS = "\r\n" }
        {
            line = $0; out = ""; field = ""; quoted = 0
            for (i = 1; i <= length(line); i++) {
                c = substr(line, i, 1)
                if (quoted) {
                    if (c != "\"") field = field (c == "\n" || c == "\t" ? " " : c)
                    else if (substr(line, i + 1, 1) == "\"") { field = field c; i++ }
                    else quoted = 0
                } else if (c == "\"") quoted = 1
                else if (c == ",") { out = out field "\t"; field = "" }
                else field = field (c == "\n" || c == "\t" ? " " : c)
            }
            print out field
        }'
}

# Picks columns of CSV by their names, as tab-separated lines without the header; an empty field becomes "-", because read
# takes neighbouring tabs for one.
columns() {
    csv_to_tabs | awk -F '\t' -v names="$*" '
        BEGIN { OFS = "\t"; count = split(names, wanted, " ") }
        NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i; next }
        {
            line = ""
            for (i = 1; i <= count; i++) {
                field = $at[wanted[i]]
                line = line (i > 1 ? OFS : "") (field == "" ? "-" : field)
            }
            print line
        }'
}

# A text filled up to a width in characters; printf would count the bytes of accented letters.
pad() {
    printf '%s%*s' "$1" "$(($2 > ${#1} ? $2 - ${#1} : 0))" ''
}

# A chapter's heading.
chapter() {
    printf '\n== %s ==\n' "$*"
}

# An instant of the ledger by the wall clock of Vietnam, which has no summer time.
local_time() {
    TZ=ICT-7 date -d "$1" '+%d/%m/%Y %H:%M'
}

# Reads the events of case $2 of machine $1 into case_line and case_version.
read_case() {
    local -r noun=$1 ref=$2
    local version at event from to name
    case_version[$ref]=0 case_state[$ref]=new
    while IFS=$'\t' read -r version at event from to name; do
        case_version[$ref]=$version case_state[$ref]=$to
        case_line[$ref/$version]=$(printf '%s  %-5s %-20s %-14s -> %-14s %s' \
            "$(local_time "$at")" "$ref" "$event" "$from" "$to" "$name")
    done < <(ctl "$noun" history "$ref" --format csv | columns version at event fromState toState actorName)
}

# Tells event $2 of case $1.
tell() {
    printf '  %s\n' "${case_line[$1/$2]:-(event $2 of $1 is not in the ledger)}"
}

# Event VERSION of a case, by a person: act VERSION PERSON NOUN REFERENCE VERB ARGUMENTS...
# An event that stands in the ledger already is only told.
act() {
    local -r version=$1 person=$2 noun=$3 ref=$4 verb=$5
    shift 5
    [[ -n ${case_version[$ref]:-} ]] || read_case "$noun" "$ref"
    if ((case_version[$ref] < version)); then
        ctl "$noun" "$verb" "$ref" --as "$person" --expect-version "$((version - 1))" -q "$@" >/dev/null
        read_case "$noun" "$ref"
    fi
    tell "$ref" "$version"
}

# The same without telling it or looking at the ledger again: for many events in a row, told together by tell_range.
act_silently() {
    local -r version=$1 person=$2 noun=$3 ref=$4 verb=$5
    shift 5
    ((case_version[$ref] < version)) || return 0
    ctl "$noun" "$verb" "$ref" --as "$person" --expect-version "$((version - 1))" -q "$@" >/dev/null
    case_version[$ref]=$version
}

# Tells events $3 to $4 of case $2 of machine $1.
tell_range() {
    local version
    [[ -n ${case_line[$2/$4]:-} ]] || read_case "$1" "$2"
    for ((version = $3; version <= $4; version++)); do tell "$2" "$version"; done
}

# Prints the reference of a case that exists or is made now: born NOUN "LIST ARGUMENTS" PERSON VERB ARGUMENTS...
born() {
    local -r noun=$1 filter=$2 person=$3 verb=$4
    shift 4
    local ref
    # shellcheck disable=SC2086  # the filter is several words
    ref=$(ctl "$noun" list $filter --limit 1 -q)
    if [[ -z $ref ]]; then ref=$(ctl "$noun" "$verb" --as "$person" -q "$@"); fi
    printf '%s\n' "$ref"
}

# The clock's instant, ISO 8601.
clock_now() {
    ctl clock show --format csv | columns now
}

# Moves the clock forward to an instant, unless it stands there or later, and waits until what became due is done.
move_clock() {
    local -r target=$1
    local wanted
    wanted=$(date -d "$target" +%s)
    # It only goes forward, so what it was last time is enough to know that it is late enough.
    if ((clock_seconds < wanted)); then clock_seconds=$(date -d "$(clock_now)" +%s); fi
    if ((clock_seconds < wanted)); then
        ctl clock set "$target" --wait -q >/dev/null
        clock_seconds=$wanted
    fi
    printf '  the clock stands at %s (Vietnam)\n' "$(local_time "$target")"
}

# Waits up to 30 s until case $2 of machine $1 is in state $3, which the daemon brings it to by itself.
await_state() {
    local -r noun=$1 ref=$2 state=$3
    local i
    for ((i = 0; i < 150; i++)); do
        read_case "$noun" "$ref"
        [[ ${case_state[$ref]} != "$state" ]] || return 0
        sleep 0.2
    done
    fail 1 "$ref is ${case_state[$ref]} after 30 s, not $state"
}
