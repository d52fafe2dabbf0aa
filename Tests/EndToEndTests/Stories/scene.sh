# shellcheck shell=bash
# What the stories share: an instance, people, and verbs that tell what happened and end the story when it did not.
# Source it; it runs nothing.
#
# Without $SACH_SOCKET a story starts an instance of its own in a new folder and deletes it at its end. With it the story is
# played on the instance behind that socket, which must be new, embedded, and stand at the story's first day or before it.
# Programs are those of $SACH_BUILD, else of this checkout's debug build.
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
is_own_instance=false
if [[ -z ${SACH_SOCKET:-} ]]; then
    is_own_instance=true
    SACH_DEMO=$(mktemp -d /tmp/sach-story-XXXXXX)
    # The account that PostgreSQL runs as must be able to enter it.
    chmod 0755 "$SACH_DEMO"
fi
# shellcheck source=deploy/lib/step.sh
source "$repository/deploy/lib/step.sh"
# shellcheck source=deploy/lib/instance.sh
source "$repository/deploy/lib/instance.sh"
# shellcheck source=deploy/demo/telling.sh
source "$repository/deploy/demo/telling.sh"
# shellcheck source=deploy/demo/cast.sh
source "$repository/deploy/demo/cast.sh"

# What a command said last; the reference that was made last.
said=$(mktemp /tmp/sach-said-XXXXXX)
made=''

# Runs sachctl of the build against the story's instance.
ctl() {
    "$programs/sachctl" "$@"
}

# Stops and deletes what the story started.
scene_close() {
    rm -f "$said"
    [[ $is_own_instance == true ]] || return 0
    instance_stop
    rm -rf -- "${demo:?}"
}

# Opens the scene at an instant: scene_open INSTANT
scene_open() {
    local -r begin=$1
    local port now
    trap scene_close EXIT
    [[ -x $programs/sachctl ]] || fail 78 "$programs holds no sachctl: build first, or name the folder in SACH_BUILD"
    if [[ $is_own_instance == true ]]; then
        instance_launch "$programs/sachd" --clock "$begin"
        instance_await 180 || { tail -n 20 "$demo_log" >&2; fail 69 "no instance to play on"; }
        export SACH_SOCKET=$demo_socket
    fi
    now=$(date -d "$(clock_now)" +%s)
    ((now < $(date -d "$begin" +%s) + 86400)) || fail 78 "the instance's clock is past $begin already: a story needs a new one"
    move_clock "$begin"
    read_register
}

# The legal day of the clock, yyyy-mm-dd.
today() {
    TZ=ICT-7 date -d "$(clock_now)" +%F
}

# The name of a person by reference.
name_of() {
    local name
    for name in "${!person[@]}"; do
        if [[ ${person[$name]} == "$1" ]]; then printf '%s\n' "$name"; fi
    done
}

# Keeps the reference that an event was about, and tells the event: event_told PERSON CSV
event_told() {
    local ref event state
    IFS=$'\t' read -r ref event state < <(printf '%s\n' "$2" | columns reference event state)
    # shellcheck disable=SC2034  # used by those who source this
    made=$ref
    printf '  %-5s %-20s -> %-14s %s\n' "$ref" "$event" "$state" "$(name_of "$1")"
}

# A person begins a case, whose reference is then in $made: begins PERSON NOUN VERB ARGUMENTS...
begins() {
    local -r by=$1 noun=$2 verb=$3
    shift 3
    local row
    row=$(ctl "$noun" "$verb" --as "$by" --format csv "$@") || fail 1 "$noun $verb by $(name_of "$by") should have been done"
    event_told "$by" "$row"
}

# A person moves a case: does PERSON NOUN REFERENCE VERB ARGUMENTS...
does() {
    local -r by=$1 noun=$2 ref=$3 verb=$4
    shift 4
    local row
    row=$(ctl "$noun" "$verb" "$ref" --as "$by" --format csv "$@") ||
        fail 1 "$noun $verb $ref by $(name_of "$by") should have been done"
    event_told "$by" "$row"
}

# The same without telling it, for what is done many times.
does_quietly() {
    local -r by=$1 noun=$2 ref=$3 verb=$4
    shift 4
    ctl "$noun" "$verb" "$ref" --as "$by" -q "$@" >/dev/null || fail 1 "$noun $verb $ref $* should have been done"
}

# Shows what was said last, indented.
show_said() {
    sed 's/^/    | /' "$said"
}

# The rules refuse it with exit code 1, in Vietnamese, and name the code: refused CODE PERSON NOUN REFERENCE VERB ARGUMENTS...
refused() {
    local -r code=$1 by=$2 noun=$3 ref=$4 verb=$5
    shift 5
    local status=0
    ctl "$noun" "$verb" "$ref" --as "$by" --lang vi "$@" >"$said" 2>&1 || status=$?
    printf '  sachctl %s %s %s --as %s  (%s): exit code %s\n' "$noun" "$verb" "$ref" "$by" "$(name_of "$by")" "$status"
    show_said
    ((status == 1)) || fail 1 "$noun $verb $ref should be refused by the rules with exit code 1, and ended with $status"
    grep -qF -- "[$code" "$said" || fail 1 "$noun $verb $ref should be refused with $code"
}

# Explain says of an event what stands against it: explains LANGUAGE TEXT PERSON NOUN REFERENCE EVENT
explains() {
    local -r language=$1 text=$2 by=$3 noun=$4 ref=$5 event=$6
    explain_event "$language" "$by" "$noun" "$ref" "$event"
    grep -q "^✗ $event " "$said" || fail 1 "explain should say that $event is not possible for $by"
    grep -qF -- "$text" "$said" || fail 1 "explain should say of $event: $text"
}

# Explain says of an event that a person can do it: allows PERSON NOUN REFERENCE EVENT
allows() {
    explain_event vi "$1" "$2" "$3" "$4"
    grep -q "^✓ $4 " "$said" || fail 1 "explain should say that $1 can do $4 with $3"
}

# Prints what explain says of one event.
explain_event() {
    local -r language=$1 by=$2 noun=$3 ref=$4 event=$5
    printf '  sachctl %s explain %s --person %s --lang %s  (%s)\n' "$noun" "$ref" "$by" "$language" "$(name_of "$by")"
    ctl "$noun" explain "$ref" --person "$by" --lang "$language" |
        awk -v event="$event" '/^(✓|✗) / { shown = ($2 == event) } shown' >"$said" || fail 1 "explain $ref ended with an error"
    show_said
}

# A case stands in a state, now or within half a minute: stands NOUN REFERENCE STATE
stands() {
    await_state "$@"
    printf '  %-5s stands: %s\n' "$2" "$3"
}

# A task of a kind about a case waits for a person: waits PERSON KIND REFERENCE
waits() {
    ctl task list --as "$1" --all --format csv | columns kind subject role >"$said"
    grep -q "^$2"$'\t'"$3"$'\t' "$said" || { show_said; fail 1 "a task $2 about $3 should wait for $1"; }
    printf '  %-5s a task waits for %s: %s\n' "$3" "$(name_of "$1")" "$2"
}

# What a case shows under a name of its JSON: shown NOUN REFERENCE NAME
shown() {
    ctl "$1" show "$2" --format json | tr -d '\n' | sed -n "s/.*\"$3\" *: *\"\([^\"]*\)\".*/\1/p"
}

# Waits until every notice that is due has left the house.
deliver() {
    ctl clock wait --timeout 60 || fail 1 "what is due is not done after a minute"
}

# People declare, each for itself, that they have no conflict of interest with a facility: declare_clean FACILITY NAME...
declare_clean() {
    local -r place=$1
    shift
    local name
    for name in "$@"; do
        ctl person declare "${person[$name]}" --facility "$place" --statement 'Không có xung đột lợi ích (mẫu)' --no-conflict -q \
            --as "${person[$name]}" >/dev/null
    done
    printf '  %s people declare no conflict of interest\n' "$#"
}

# The ledger and every certificate hold.
verify_ledger() {
    ctl audit verify --lang en >"$said" 2>&1 || { show_said; fail 1 "the ledger does not hold"; }
    show_said
}
