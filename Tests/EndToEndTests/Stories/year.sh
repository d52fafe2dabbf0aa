# shellcheck shell=bash
# A year of annual reports: who reports when, what they are sent, and whether every mail is accounted for. Source it after
# scene.sh; it runs nothing.
#
# Each unit has a character by its place in the list of units, so that two plays of the year are the same year.
: "${repository:?}" "${programs:?}" "${demo:?}"
# Set by who sources this: a folder for lists, and the places of the unit that gets more time and of the one that is excused.
: "${work:?}" "${extended_place:?}" "${waived_place:?}"
declare -A person

# Unit codes in order; person and obligation by unit code; the clock's last stop.
declare -a units=()
declare -A reporter=() obligation=()
readonly report=$repository/deploy/demo/report-sample.json
# How many processes file at once.
readonly hands=3

# What a unit is like: early, prompt, reminded, wrong, last_day, late, very_late, silent.
character_of() {
    case $(($1 % 10)) in
        0 | 1) echo early ;;
        2 | 3) echo prompt ;;
        4) echo reminded ;;
        5) echo wrong ;;
        6) echo last_day ;;
        7) echo late ;;
        8) echo very_late ;;
        9) echo silent ;;
    esac
}

# The mailbox of a unit by its place: most have one, some have none, some a broken one that the mail refuses.
mailbox_of() {
    case $(($1 % 20)) in
        17 | 19) echo '' ;;
        8) echo "bao..cao@${2,,}.example" ;;
        *) echo "bao-cao@${2,,}.example" ;;
    esac
}

# sachctl; while daemons are being killed, a call that found nobody is made again: keys make the repetition harmless.
ctl() {
    local status
    while true; do
        status=0
        "$programs/sachctl" "$@" || status=$?
        [[ ${is_killing:-false} == true ]] && ((status == 69)) || return "$status"
        sleep 0.2
    done 2> >(if [[ ${is_killing:-false} == true ]]; then grep -vE 'sachd|xem: systemctl|see: systemctl|--idempotency-key' >&2 || true; else cat >&2; fi)
}

# Makes the office, one reporter for each unit, and the mailboxes.
people_of_year() {
    local code kind place=0
    chapter 'The office, 167 reporting units, a reporter for each'
    cast 'Lê Thị Điều Phối Năm (mẫu)' dieu-phoi@mau.example COOR
    cast 'Ngô Văn Tổng Hợp Năm (mẫu)' tong-hop@mau.example CONS
    cast 'Đặng Thị Ký Duyệt Năm (mẫu)' ky-duyet@mau.example APPR
    coordinator=${person['Lê Thị Điều Phối Năm (mẫu)']}
    consolidator=${person['Ngô Văn Tổng Hợp Năm (mẫu)']}
    # shellcheck disable=SC2034  # used by who sources this
    approver=${person['Đặng Thị Ký Duyệt Năm (mẫu)']}
    while IFS=$'\t' read -r code kind; do
        units+=("$code")
        printf '%s\t%s\n' "$code" "$(mailbox_of "$place" "$code")" >>"$work/mailboxes"
        place=$((place + 1))
    done < <(ctl unit list --all --format csv | columns code kind | awk -F '\t' '$2 ~ /^(commune|ward|zone_board)$/' | LC_ALL=C sort)
    ((${#units[@]} == 167)) || fail 1 "167 units should report in 2026, and there are ${#units[@]}"
    # shellcheck disable=SC2016  # the inner shell expands it
    xargs -P "$hands" -d '\n' -n 1 bash -c '
        IFS=$'"'\t'"' read -r code mailbox <<<"$1"
        [[ -z $mailbox ]] || "$0" unit update "$code" --email "$mailbox" -q >/dev/null
        person=$("$0" person create --name "Người báo cáo $code (mẫu)" -q)
        "$0" person grant-role "$person" --role REPO --unit "$code" --valid-from 2026-01-01 \
            --basis "Quyết định mẫu số 01/QĐ-MAU" -q >/dev/null
        printf "%s\t%s\n" "$code" "$person"' "$programs/sachctl" <"$work/mailboxes" >"$work/reporters"
    while IFS=$'\t' read -r code kind; do reporter[$code]=$kind; done <"$work/reporters"
    ((${#reporter[@]} == 167)) || fail 1 "each unit should have a reporter, and ${#reporter[@]} have"
    printf '  %s reporters; %s units without a mailbox, %s with a broken one\n' "${#reporter[@]}" \
        "$(awk -F '\t' '$2 == ""' "$work/mailboxes" | wc -l)" "$(grep -c 'bao\.\.cao' "$work/mailboxes")"
}

# The obligation of each unit, once they are written down.
read_obligations() {
    local ref code
    while IFS=$'\t' read -r ref code; do obligation[$code]=$ref; done \
        < <(ctl obligation list --all --format csv | columns reference unit)
    ((${#obligation[@]} == 167)) || fail 1 "167 reports should be owed, and ${#obligation[@]} are"
}

# The first instant after the clock at which something is due by itself, up to $1; nothing when there is none.
next_due() {
    ctl simulate --at "$1" --format csv | columns at | LC_ALL=C sort -u | awk -v now="$(date -u -d "@$clock_seconds" +%Y-%m-%dT%H:%M:%S)" '
        substr($1, 1, 19) > now { print $1; exit }'
}

# Moves the clock to one instant, and waits until what became due is done.
jump() {
    local -r target=$1
    local wanted
    wanted=$(date -d "$target" +%s)
    ((clock_seconds < wanted)) || return 0
    ctl clock set "$target" -q >/dev/null
    clock_seconds=$wanted
    ctl clock wait --timeout 120 || fail 1 "what is due at $target is not done after two minutes"
    jumps=$((jumps + 1))
}

# Moves the clock to an instant, stopping at everything that is due on the way, and shows what went where.
until_instant() {
    local -r target=$1
    local next from
    from=$(date -u -d "@$clock_seconds" +%Y-%m-%dT%H:%M:%SZ)
    while next=$(next_due "$target") && [[ -n $next ]] && (($(date -d "$next" +%s) < $(date -d "$target" +%s))); do jump "$next"; done
    jump "$target"
    printf '\n  %s\n' "$(local_time "$target")"
    ctl notice list --all --from "${from%%T*}" --to "${target%%T*}" --format csv |
        columns purpose step audience state skipReason dueAt | awk -F '\t' -v from="$from" -v to="$(date -u -d "$target" +%Y-%m-%dT%H:%M:%SZ)" '
            $6 > from && $6 <= to { sub(/^\047/, "", $2); count[sprintf("%-16s %-7s to %-21s %s", $1, $2, $3, $4 ($5 == "-" ? "" : " (" $5 ")"))]++ }
            END { for (key in count) printf "    %4d  %s\n", count[key], key }' | LC_ALL=C sort -k 2
}

# Units of a character file their reports, several at once: file CHARACTER EVENT
file() {
    local -r character=$1 event=$2
    local place
    for place in "${!units[@]}"; do
        [[ $(character_of "$place") == "$character" && $place != "$extended_place" && $place != "$waived_place" ]] || continue
        printf '%s %s\n' "${obligation[${units[place]}]}" "${reporter[${units[place]}]}"
    done >"$work/filing"
    # A key of its own for each filing: whoever repeats it files once.
    each_of "$work/filing" obligation "$event" --report "$report" --signatory 'Người báo cáo (mẫu), chuyên viên' "$event"
    printf '  %s: %s units %s\n' "$character" "$(wc -l <"$work/filing")" "$event"
}

# Runs an event for each line "REFERENCE PERSON" of a file: each_of FILE NOUN EVENT ARGUMENTS... KEY
each_of() {
    local -r list=$1 noun=$2 event=$3 key=${*: -1}
    shift 3
    # shellcheck disable=SC2016  # the inner shell expands it
    xargs -r -P "$hands" -L 1 bash -c '
        program=$0 killing=$1 noun=$2 event=$3 key=$4
        shift 4
        person=${*: -1}
        set -- "${@:1:$#-1}"
        ref=${*: -1}
        set -- "${@:1:$#-1}"
        while true; do
            status=0
            said=$("$program" "$noun" "$event" "$ref" --as "$person" --idempotency-key "$key/$ref" -q "$@" 2>&1) || status=$?
            ((status == 69)) && [[ $killing == true ]] || break
            sleep 0.2
        done
        ((status == 0)) || { printf "%s %s %s: %s\n" "$noun" "$event" "$ref" "$said" >&2; exit 1; }' \
        "$programs/sachctl" "${is_killing:-false}" "$noun" "$event" "$key" "${@:1:$#-1}" <"$list" ||
        fail 1 "every $noun $event should have been done"
}

# The consolidator returns what the wrong ones filed.
return_wrong() {
    local place
    for place in "${!units[@]}"; do
        [[ $(character_of "$place") != wrong ]] || printf '%s %s\n' "${obligation[${units[place]}]}" "$consolidator"
    done >"$work/returning"
    each_of "$work/returning" obligation return --point 'Số cơ sở không khớp với sổ đăng ký' return
    printf '  %s reports are returned for correction\n' "$(wc -l <"$work/returning")"
}

# The consolidator accepts whatever is filed.
accept_filed() {
    ctl obligation list --state submitted --all -q | sed "s/$/ $consolidator/" >"$work/accepting"
    each_of "$work/accepting" obligation accept "accept"
    printf '  %s reports are accepted\n' "$(wc -l <"$work/accepting")"
}

# The coordinator reaches half of the silent units that no mail reaches, by telephone, and says so of each notice.
telephone() {
    local id unit place=0
    while IFS=$'\t' read -r id unit; do
        place=$((place + 1))
        ((place % 2 == 0)) || continue
        ctl notice confirm "$id" --as "$coordinator" --note "Đã gọi điện cho đơn vị $unit (mẫu)" -q >/dev/null 2>&1 ||
            [[ $(ctl notice list --subject "${obligation[$unit]}" --state confirmed --all --format csv | columns id | grep -cx "$id") == 1 ]] ||
            fail 1 "notice $id should be confirmed"
    done < <(ctl notice list --state exhausted --all --format csv | columns id unit step |
        awk -F '\t' -v step="$1" '{ sub(/^\047/, "", $3) } $3 == step { print $1 "\t" $2 }' | LC_ALL=C sort -t $'\t' -k 2)
    printf '  %s of %s units without a working mailbox are told by telephone\n' "$((place / 2))" "$place"
}

# The ledger of the year without what two plays of it may differ in: numbers, instants within a day, how often something was tried.
dump_year() {
    {
        ctl notice list --all --format csv | columns unit purpose step audience state skipReason address dueAt |
            awk -F '\t' 'BEGIN { OFS = "\t" } { print "notice", $1, $2, $3, $4, $5, $6, $7, substr($8, 1, 10) }'
        ctl obligation list --all --format csv | columns unit state version | sed 's/^/report\t/'
        ctl task list --kind notice_exhausted --all --format csv | columns kind title | sed 's/^/task\t/'
        ctl task list --kind timer_blocked --all --format csv | columns kind title | sed 's/^/task\t/'
    } | LC_ALL=C sort >"$1"
}

# Every mail in the spool is in the ledger as one that went out, to the address it bears, and the reverse.
account() {
    local message
    # Ledger: token and address of what went out. A confirmed notice went out if it was tried with success before; none was here.
    ctl notice list --all --format csv | columns messageId state address |
        awk -F '\t' '$2 == "delivered" || $2 == "sent" { print $1 "\t" $3 }' | LC_ALL=C sort >"$work/ledger"
    # Spool: the Message-ID and the recipient in each mail itself, not the file's name.
    for message in "$demo"/spool/new/*; do
        awk '
            tolower($1) == "message-id:" { id = $2; gsub(/^<|@.*$/, "", id) }
            /^To:/ { to = 1 }
            to && match($0, /<[^<>]+@[^<>]+>/) { address = substr($0, RSTART + 1, RLENGTH - 2); to = 0 }
            /^$/ { print id "\t" address; exit }' "$message"
    done | LC_ALL=C sort >"$work/spool"
    [[ -z $(cut -f 1 "$work/spool" | uniq -d) ]] || fail 1 "a mail lies in the spool twice: $(cut -f 1 "$work/spool" | uniq -d | head -n 3)"
    if ! diff "$work/ledger" "$work/spool" >"$work/difference"; then
        head -n 10 "$work/difference" >&2
        fail 1 "the spool and the ledger differ (< ledger, > spool)"
    fi
    printf '  %s mails in the spool, %s notices that went out: each mail has its notice, and each notice its mail\n' \
        "$(wc -l <"$work/spool")" "$(wc -l <"$work/ledger")"
}

# No unit was reminded after its report was complete, and none after the ladder's end.
nobody_bothered() {
    local -A filed=()
    local unit at sent
    while IFS=$'\t' read -r unit at; do
        filed[$unit]=$at
    done < <(ctl obligation list --all --format json | tr -d '\n' | sed 's/"reference"/\n&/g' |
        sed -n 's/.*"firstCompleteAt" *: *"\([^"]*\)".*"unit" *: *{[^}]*"code" *: *"\([^"]*\)".*/\2\t\1/p')
    while IFS=$'\t' read -r unit sent; do
        at=${filed[$unit]:-}
        [[ -z $at ]] || (($(date -d "$sent" +%s) <= $(date -d "$at" +%s))) ||
            fail 1 "unit $unit was reminded at $sent, after its report of $at"
    done < <(ctl notice list --state delivered --all --format csv | columns unit purpose sentAt | awk -F '\t' '$2 == "annual_report" { print $1 "\t" $3 }')
    printf '  %s units filed; none was reminded after it had\n' "${#filed[@]}"
}
