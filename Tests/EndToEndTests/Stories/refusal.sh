#!/usr/bin/env bash
# A refusal that is appealed and upheld, by sachctl alone: nobody who had a part in it examines the appeal or decides again.
# How it is started: scene.sh. Ends with 0 only if everything it shows is so.
set -euo pipefail
# shellcheck source=Tests/EndToEndTests/Stories/scene.sh
source "$(dirname "${BASH_SOURCE[0]}")/scene.sh"
# shellcheck source=Tests/EndToEndTests/Stories/dossier.sh
source "$(dirname "${BASH_SOURCE[0]}")/dossier.sh"

# From the first paper to the refusal.
play_refusal() {
    local notice
    chapter 'An application is refused'
    prove_licence
    apply --applicant-note 'Đề nghị lần đầu (mẫu)'
    application=$made
    does "$applicant" application "$application" submit --consent-voluntary --no-consultants
    does "$intake" application "$application" claim
    accept_application "$application"
    everybody_declares
    assess "$application" initial "$assessor" 2026-06-30
    does "$coordinator" application "$application" assign-review --reviewer "$reviewer"
    does "$reviewer" application "$application" recommend --recommendation refuse --reason criteria_not_met \
        --text 'Chưa thấy đủ bằng chứng của nhiệm vụ 7 (mẫu)'
    refused recommendation_not_to_grant "$decider" application "$application" grant
    does "$decider" application "$application" refuse --reason criteria_not_met --text 'Chưa thấy đủ bằng chứng (mẫu)'
    stands application "$application" refused
    deliver
    notice=$(ctl paper list --subject "$application" --kind refusal_notice -q)
    [[ -n $notice ]] || fail 1 "there should be a notice of the refusal among the papers of $application"
    ctl paper show "$notice" --lang vi | sed 's/^/    | /'
}

# The appeal, examined by somebody who had no part in the refusal.
play_appeal() {
    chapter 'The appeal is examined by people who had no part in it'
    move_clock 2026-10-12T09:00:00+07:00
    begins "$applicant" appeal lodge --against "$application" --statement 'Bằng chứng của nhiệm vụ 7 nằm ở phụ lục 2 (mẫu)' \
        --requested 'Xem xét lại quyết định (mẫu)'
    appeal=$made
    # The first reviewer handles appeals too, but not this one.
    cast "$reviewer_name" tham-tra@mau.example CASE
    cast "$decider_name" quyet-dinh@mau.example CASE
    declare_clean "$plant" "$handler_name" "$reviewer_name" "$decider_name"
    refused takes_part_in_matter "$reviewer" appeal "$appeal" admit
    explains vi 'takes_part_in_matter' "$decider" appeal "$appeal" admit
    does "$handler" appeal "$appeal" admit
    does "$handler" appeal "$appeal" start-review
    does "$handler" appeal "$appeal" decide --outcome upheld --text 'Bằng chứng có trong hồ sơ (mẫu)'
    stands application "$application" deciding
    deliver
    does "$handler" appeal "$appeal" notify
}

# The second decision, by others.
play_second_decision() {
    local -r other=${person[${council_names[0]}]}
    local certificate
    chapter 'Other people decide again'
    explains vi decided_before_appeal "$decider" application "$application" grant
    explains en decided_before_appeal "$decider" application "$application" grant
    refused decided_before_appeal "$decider" application "$application" grant
    refused decided_before_appeal "$coordinator" application "$application" assign-review --reviewer "$reviewer"
    does "$coordinator" application "$application" assign-review --reviewer "$second_reviewer"
    does "$second_reviewer" application "$application" recommend --recommendation grant --text 'Bằng chứng đầy đủ (mẫu)'
    does "$other" application "$application" grant
    stands application "$application" granted
    certificate=$(ctl certificate list --parent "$application" -q)
    does "$registrar" certificate "$certificate" prepare
    stands certificate "$certificate" active
    does "$handler" appeal "$appeal" close
    stands appeal "$appeal" closed
}

scene_open 2026-10-05T09:00:00+07:00
people_of_network
play_refusal
play_appeal
play_second_decision
chapter 'The ledger'
verify_ledger
say "the story is told"
