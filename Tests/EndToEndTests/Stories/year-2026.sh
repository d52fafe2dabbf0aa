#!/usr/bin/env bash
# The annual reports of 2026 from 1 October to 31 December by the clock, with 167 reporters: early, wrong, late, silent, some
# without a mailbox; then the same year while the daemon is killed (-9) every few seconds, which must end in the same ledger.
#
# year-2026.sh [calm|killed|both]. How it is started: scene.sh; with $SACH_SOCKET only the calm year can be played, with $SACH_SPOOL
# the daemon's spool. Ends with 0 only if everything it shows is so.
set -euo pipefail
readonly part=${1:-$([[ -n ${SACH_SOCKET:-} ]] && echo calm || echo both)}
if [[ $part == both ]]; then
    ledgers=$(mktemp -d /tmp/sach-year-XXXXXX)
    trap 'rm -rf "$ledgers"' EXIT
    for year in calm killed; do YEAR_LEDGER=$ledgers/$year bash "${BASH_SOURCE[0]}" "$year"; done
    # Both have the same notices in the same states, the same reports and the same tasks. How often something was tried may differ,
    # and by minutes when; each mail went out once in both, which each year has checked for itself.
    diff "$ledgers/calm" "$ledgers/killed" || { echo "the two years differ (< calm, > killed)" >&2; exit 1; }
    printf 'both years end in the same ledger: %s lines\n' "$(wc -l <"$ledgers/calm")"
    exit 0
fi
# shellcheck source=Tests/EndToEndTests/Stories/scene.sh
source "$(dirname "${BASH_SOURCE[0]}")/scene.sh"
[[ $part == calm || $is_own_instance == true ]] || fail 78 "only an instance of the story's own can be killed: unset SACH_SOCKET"

work=$(mktemp -d /tmp/sach-year-XXXXXX)
is_killing=false
killer=''
jumps=0
# One unit gets more time, one is excused; both are silent otherwise.
extended_place=29 waived_place=49
# shellcheck source=Tests/EndToEndTests/Stories/year.sh
source "$(dirname "${BASH_SOURCE[0]}")/year.sh"
readonly year_begin=2026-10-01T08:00:00+07:00 year_end=2026-12-31T17:00:00+07:00

# Kills the daemon every few seconds and starts it again, until the file of that name is there.
kill_again_and_again() {
    local pid
    while [[ ! -e $work/enough ]]; do
        sleep "$((RANDOM % 3 + 2)).$((RANDOM % 10))"
        [[ ! -e $work/enough ]] || break
        pid=$(instance_pid) || continue
        kill -KILL "$pid"
        instance_await_end "$pid" 10 || true
        echo "$pid" >>"$work/killed"
        instance_launch "$programs/sachd"
        # The shell need not tell of each that is killed.
        disown -a
        instance_await 60 >/dev/null 2>&1 || echo "$SECONDS: a daemon did not come back" >>"$work/trouble"
    done
}

# Ends the killing and waits for the last daemon.
end_killing() {
    touch "$work/enough"
    if [[ -n $killer ]]; then wait "$killer" || true; fi
    killer=''
}

close_year() {
    end_killing
    scene_close
    rm -rf -- "$work"
}

# Autumn: nobody has been written to yet.
play_october() {
    chapter 'October: the reports are written down, and open on the 30th'
    until_instant 2026-10-01T09:00:00+07:00
    read_obligations
    ctl reminders preview --from 2026-10-01 --to 2026-12-31 --all --format csv | columns fate | sort | uniq -c | sed 's/^/    preview: /'
    until_instant 2026-11-02T09:00:00+07:00
    file early submit
    accept_filed
}

play_november() {
    chapter 'November: 30 days before, and 10 working days before'
    until_instant 2026-11-20T09:00:00+07:00
    file prompt submit
    printf '%s %s\n' "${obligation[${units[extended_place]}]}" "$approver" >"$work/extending"
    each_of "$work/extending" obligation extend --due-on 2026-12-21 --legal-basis 'Công văn mẫu số 12/CV-MAU' extend
    printf '%s %s\n' "${obligation[${units[waived_place]}]}" "$consolidator" >"$work/waiving"
    each_of "$work/waiving" obligation propose-waive --reason 'Không còn cơ sở công nghiệp (mẫu)' propose-waive
    printf '%s %s\n' "${obligation[${units[waived_place]}]}" "$approver" >"$work/waiving"
    each_of "$work/waiving" obligation waive waive
    until_instant 2026-12-02T09:00:00+07:00
    accept_filed
}

play_december() {
    chapter 'December: five days, the last day, and what comes after'
    file reminded submit
    file wrong submit
    until_instant 2026-12-04T09:00:00+07:00
    return_wrong
    until_instant 2026-12-09T09:00:00+07:00
    file wrong resubmit
    accept_filed
    until_instant 2026-12-14T16:00:00+07:00
    file last_day submit
    until_instant 2026-12-16T09:00:00+07:00
    file late submit
    telephone +1wd
    until_instant 2026-12-23T09:00:00+07:00
    file very_late submit
    accept_filed
    until_instant "$year_end"
    accept_filed
}

# What stands at the end.
play_ending() {
    local state
    chapter 'The end of the year'
    for state in accepted open waived; do
        printf '  %-9s %s\n' "$state" "$(ctl obligation list --state "$state" --all -q | wc -l)"
    done
    account
    nobody_bothered
    printf '  tasks for people: %s failed addresses\n' "$(ctl task list --kind notice_exhausted --all -q | wc -l)"
    verify_ledger
    if [[ -n ${YEAR_LEDGER:-} ]]; then dump_year "$YEAR_LEDGER"; fi
}

scene_open "$year_begin"
trap close_year EXIT
began=$SECONDS
# How long each part took.
chapter() { printf '\n== %s == (%s s)\n' "$*" "$((SECONDS - began))"; }
people_of_year
if [[ $part == killed ]]; then
    is_killing=true
    kill_again_and_again &
    killer=$!
fi
play_october
play_november
play_december
if [[ $part == killed ]]; then
    end_killing
    is_killing=false
    ctl clock wait --timeout 120
    [[ ! -s $work/trouble ]] || fail 1 "$(cat "$work/trouble")"
    chapter "The daemon was killed $(wc -l <"$work/killed") times"
fi
play_ending
printf '\n  %s seconds, %s jumps of the clock\n' "$((SECONDS - began))" "$jumps"
say "the story is told"
