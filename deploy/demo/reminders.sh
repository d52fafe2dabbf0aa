# shellcheck shell=bash
# The story's second part: the annual reports of 2026 and who is reminded when. Source it; it runs nothing.

# Counts the notices that were due from day $1 to day $2, by day, step, whom they are for and what became of them.
# The apostrophe that CSV puts before what a spreadsheet would take for a formula (-30d) is taken off.
show_notices() {
    ctl notice list --all --from "$1" --to "$2" --format csv | columns purpose dueAt step audience state skipReason |
        awk -F '\t' '
            $1 == "annual_report" {
                sub(/^\047/, "", $3)
                count[sprintf("%s  %-6s  to %-22s", substr($2, 1, 10), $3, $4) "\t" ($6 == "-" ? $5 : $5 " (" $6 ")")]++
            }
            END { for (key in count) { split(key, part, "\t"); printf "    %s %4d %s\n", part[1], count[key], part[2] } }' |
        LC_ALL=C sort
}

# How many mails lie in the spool.
count_mails() {
    find "$demo/spool" -type f -path '*/new/*' | wc -l
}

# Moves the clock to an instant and shows what went where since the day after the last stop: remind INSTANT FROM-DAY
remind() {
    local -r instant=$1 from=$2
    printf '\n'
    move_clock "$instant"
    show_notices "$from" "${instant%%T*}"
}

# The unit of the story files its report, unless it has.
play_report() {
    local -r reporter=${person['Mai Văn Báo Cáo (mẫu)']}
    local obligation
    obligation=$(ctl obligation list --unit "$commune_of_story" --limit 1 -q)
    read_case obligation "$obligation"
    printf '\n  unit %s files its report:\n' "$commune_of_story"
    tell "$obligation" 1
    tell "$obligation" 2
    act 3 "$reporter" obligation "$obligation" submit --report "$repository/deploy/demo/report-sample.json" \
        --signatory 'Mai Văn Báo Cáo (mẫu), chuyên viên'
}

# What that unit was and was not sent.
show_unit() {
    local obligation
    obligation=$(ctl obligation list --unit "$commune_of_story" --limit 1 -q)
    printf '\n  notices of unit %s (%s): none after its report\n' "$commune_of_story" "$obligation"
    ctl notice list --subject "$obligation" --all --format csv | columns dueAt step state skipReason |
        awk -F '\t' '{ sub(/^\047/, "", $2); printf "    %s  %-6s %-10s %s\n", substr($1, 1, 10), $2, $3, $4 == "-" ? "" : $4 }'
}

# 2026 from the first reminder to the day after the deadline.
play_reminders() {
    chapter 'Annual reports of 2026: due before 15 December'
    remind 2026-11-13T09:00:00+07:00 2026-10-05
    remind 2026-12-07T09:00:00+07:00 2026-11-14
    play_report
    remind 2026-12-11T09:00:00+07:00 2026-12-08
    remind 2026-12-15T09:00:00+07:00 2026-12-12
    show_unit
    printf '\n  %s mails lie in %s\n' "$(count_mails)" "$demo/spool"
}
