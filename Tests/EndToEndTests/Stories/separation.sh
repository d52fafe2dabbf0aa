#!/usr/bin/env bash
# Separation of duties by person, by sachctl alone: a consultant who advised the facility 23 months ago, and her colleague,
# cannot assess it; at 25 months they can. Explain says so in both languages. How it is started: scene.sh. Ends with 0 only
# if everything it shows is so.
set -euo pipefail
# shellcheck source=Tests/EndToEndTests/Stories/scene.sh
source "$(dirname "${BASH_SOURCE[0]}")/scene.sh"
# shellcheck source=Tests/EndToEndTests/Stories/dossier.sh
source "$(dirname "${BASH_SOURCE[0]}")/dossier.sh"

readonly consultant_name='Trịnh Thị Tư Vấn (mẫu)' colleague_name='Mạc Văn Cùng Công Ty (mẫu)' firm_name='Công ty tư vấn mẫu'
# Advice ended on this day: 23 months before the story begins.
readonly advice_end=2024-11-05

# The consultant, her colleague and what she did for the facility.
people_of_firm() {
    local firm name
    chapter 'A consulting firm, two of its people, and what one of them did'
    firm=$(ctl organisation create --name "$firm_name" --kind consultancy -q)
    cast "$consultant_name" tu-van@mau.example ASSR
    cast "$colleague_name" cung-cong-ty@mau.example ASSR
    consultant=${person[$consultant_name]} colleague=${person[$colleague_name]}
    for name in "$consultant" "$colleague"; do
        ctl person employ "$name" --organisation "$firm" --valid-from 2023-01-01 -q >/dev/null
    done
    ctl person involve "$consultant" --facility "$plant" --organisation "$firm" --kind consultancy --started-on 2024-03-01 \
        --ended-on "$advice_end" --source 'Hợp đồng tư vấn mẫu' -q >/dev/null
    printf '  %s of %s advised %s until %s\n' "$consultant_name" "$firm_name" "$facility_name" "$advice_end"
}

# An accepted application and the plan of its assessment.
play_plan() {
    chapter 'An application is accepted and its assessment planned'
    prove_licence
    apply --applicant-note 'Đề nghị lần đầu (mẫu)'
    application=$made
    does "$applicant" application "$application" submit --consent-voluntary \
        --consultant "organisation=$firm_name;person=$consultant_name;until=$advice_end"
    does "$intake" application "$application" claim
    accept_application "$application"
    declare_clean "$plant" "$consultant_name" "$colleague_name"
    begins "$coordinator" assessment plan --parent "$application" --type initial
    assessment=$made
}

# 23 months after the advice.
play_barred() {
    chapter '23 months after the advice: neither she nor her colleague'
    printf '  %s\n' "$(today)"
    explains vi involved_recently:consultancy "$consultant" assessment "$assessment" propose-team
    explains en involved_recently:consultancy "$consultant" assessment "$assessment" propose-team
    explains vi firm_involved_recently:consultancy "$colleague" assessment "$assessment" propose-team
    explains en firm_involved_recently:consultancy "$colleague" assessment "$assessment" propose-team
    refused "team_member_ineligible:$consultant involved_recently" "$coordinator" assessment "$assessment" propose-team --lead "$consultant"
    refused "team_member_ineligible:$colleague firm_involved_recently" "$coordinator" assessment "$assessment" propose-team --lead "$colleague"
}

# 25 months after the advice.
play_free() {
    local name
    chapter '25 months after the advice: both of them'
    move_clock 2026-12-05T09:00:00+07:00
    for name in "$consultant" "$colleague"; do
        explain_event vi "$name" assessment "$assessment" propose-team
        if grep -qF team_member_ineligible "$said"; then fail 1 "nothing should keep $name from the team any more"; fi
    done
    does "$coordinator" assessment "$assessment" propose-team --lead "$consultant" --member "$colleague"
    deliver
    does "$applicant" assessment "$assessment" confirm
    does "$coordinator" application "$application" open-assessment
    does "$consultant" assessment "$assessment" start --mode on_site
    stands assessment "$assessment" in_progress
}

scene_open 2026-10-05T09:00:00+07:00
people_of_network
people_of_firm
play_plan
play_barred
play_free
say "the story is told"
