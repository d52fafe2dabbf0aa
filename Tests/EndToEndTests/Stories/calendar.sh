#!/usr/bin/env bash
# A calendar is confirmed with one changed day, by sachctl alone, and says which open due dates moved from when to when.
# How it is started: scene.sh. Ends with 0 only if everything it shows is so.
set -euo pipefail
# shellcheck source=Tests/EndToEndTests/Stories/scene.sh
source "$(dirname "${BASH_SOURCE[0]}")/scene.sh"
# shellcheck source=Tests/EndToEndTests/Stories/dossier.sh
source "$(dirname "${BASH_SOURCE[0]}")/dossier.sh"

# An application whose check is running.
play_dossier() {
    chapter 'A dossier is being checked: three working days'
    apply --applicant-note 'Đề nghị lần đầu (mẫu)'
    application=$made
    does "$applicant" application "$application" submit --consent-voluntary --no-consultants
    does "$intake" application "$application" claim
    ctl application timers "$application" --lang vi
}

# The moves that a command printed as CSV, one a line: case, limit, last day before and after.
moves() {
    columns reference kind oldLastDay newLastDay <"$said" | LC_ALL=C sort
}

# One working day of the check becomes a holiday.
play_change() {
    local -r notice='TB mẫu 1/2026' day='2026-10-07=Ngày mẫu'
    local expected
    chapter 'Wednesday 7 October becomes a holiday'
    printf '  sachctl calendar confirm 2026 --source "%s" --holiday "%s" --execute\n' "$notice" "$day"
    ctl calendar confirm 2026 --source "$notice" --holiday "$day" --format csv >"$said" 2>/dev/null || fail 1 "the dry run failed"
    expected=$(moves)
    [[ -z $(ctl calendar moves -q) ]] || fail 1 "a dry run should move nothing"
    ctl calendar confirm 2026 --source "$notice" --holiday "$day" --execute --lang vi >"$said"
    show_said
    ctl calendar moves --format csv >"$said"
    [[ $(moves) == "$expected" ]] || fail 1 "the dry run should say what the change then does"
    grep -q "^$application"$'\t'"check"$'\t'"2026-10-08"$'\t'"2026-10-09$" < <(moves) ||
        fail 1 "the check of $application should move from 8 to 9 October: $(moves)"
    grep -q "^$application"$'\t'"case"$'\t' < <(moves) || fail 1 "the time for the whole case should move too: $(moves)"
    [[ $(moves | wc -l) == 2 ]] || fail 1 "nothing else should move: $(moves)"
    ctl calendar confirm 2026 --source "$notice" --holiday "$day" --execute --format csv >"$said"
    [[ -z $(moves) ]] || fail 1 "the same notice again should move nothing"
}

# A day in December moves the reminders of every unit that still owes its report, and no due date of a report.
play_reminders() {
    chapter 'Thursday 10 December becomes a holiday: the reminders of the annual reports follow'
    ctl calendar confirm 2026 --source 'TB mẫu 2/2026' --holiday '2026-12-10=Ngày mẫu' --execute --format csv >"$said"
    columns kind oldLastDay newLastDay <"$said" | LC_ALL=C sort | uniq -c | sed 's/^/    | /'
    [[ $(columns kind <"$said" | grep -c -- '-10wd') == 167 ]] || fail 1 "the reminder ten working days before should move for 167 units"
}

scene_open 2026-10-05T09:00:00+07:00
people_of_network
play_dossier
play_change
play_reminders
chapter 'The ledger'
verify_ledger
say "the story is told"
