#!/usr/bin/env bash
# The whole life of a certificate by sachctl alone: an incomplete dossier, a supplement, a major finding, a grant that is
# blocked and explained, a corrective action, the council, surveillance, a suspension after the hearing, reinstatement, renewal.
# How it is started: scene.sh. Ends with 0 only if everything it shows is so.
set -euo pipefail
# shellcheck source=Tests/EndToEndTests/Stories/scene.sh
source "$(dirname "${BASH_SOURCE[0]}")/scene.sh"
# shellcheck source=Tests/EndToEndTests/Stories/dossier.sh
source "$(dirname "${BASH_SOURCE[0]}")/dossier.sh"

# From the first paper to the acceptance.
play_intake() {
    chapter 'An incomplete dossier is supplemented'
    prove_licence
    apply --applicant-note 'Đề nghị lần đầu (mẫu)'
    application=$made
    does "$applicant" application "$application" submit --consent-voluntary --no-consultants
    does "$intake" application "$application" claim
    does "$intake" application "$application" request-completion --item 'title=Sơ đồ dòng thải;reason=Bản nộp thiếu trang 2 (mẫu)' \
        --item 'title=Hóa đơn điện năm 2025;reason=Chưa có (mẫu)'
    stands application "$application" returned
    ctl paper list --subject "$application"
    move_clock 2026-10-08T09:00:00+07:00
    refused item_unanswered:2 "$applicant" application "$application" answer --item 'no=1;answer=Đã nộp đủ (mẫu)'
    does "$applicant" application "$application" answer --item 'no=1;answer=Đã nộp đủ (mẫu)' --item 'no=2;answer=Đã gửi kèm (mẫu)'
    accept_application "$application"
    everybody_declares
}

# The assessment with a major finding, and the grant that it blocks.
play_blocked_grant() {
    chapter 'The assessment raises a major finding, which blocks the grant'
    move_clock 2026-10-12T09:00:00+07:00
    assess "$application" initial "$assessor" 2026-06-30 major C5 'Không có sổ theo dõi nước thải từ tháng 3/2026 (mẫu)'
    finding=$(ctl finding list --parent "$assessment" -q)
    stands application "$application" assessed
    does "$coordinator" application "$application" assign-review --reviewer "$reviewer"
    refused finding_major_open "$reviewer" application "$application" recommend --recommendation grant --text 'Đáp ứng tiêu chí (mẫu)'
    does "$reviewer" application "$application" recommend --recommendation refuse --reason major_finding_open \
        --text 'Còn điểm không phù hợp nặng (mẫu)'
    explains vi 'Còn phát hiện nặng chưa được khắc phục và xác nhận' "$decider" application "$application" grant
    explains en 'A major finding is not closed' "$decider" application "$application" grant
    refused finding_major_open "$decider" application "$application" grant
    does "$decider" application "$application" return-to-review --reason 'Chờ khắc phục điểm không phù hợp nặng (mẫu)'
}

# The corrective action, from its plan to the verification.
play_correction() {
    local proof
    chapter 'The corrective action is planned, done and verified'
    does "$applicant" finding "$finding" submit-plan --correction 'Lập lại sổ theo dõi (mẫu)' --cause 'Chưa phân công người ghi (mẫu)' \
        --action 'Phân công và kiểm tra hằng tuần (mẫu)' --owner 'Tổ trưởng môi trường (mẫu)' --date 2026-11-10
    does "$assessor" finding "$finding" accept-plan
    move_clock 2026-11-10T09:00:00+07:00
    proves MONITORING 07/QT-MAU 'Sổ theo dõi nước thải tháng 10/2026 (mẫu)' --effective-from 2026-11-09 --document-date 2026-11-09 \
        --no-expiry-reason 'Kết quả theo dõi một kỳ (mẫu)'
    proof=$made
    does "$applicant" finding "$finding" report-done --evidence "$proof" --note 'Đã ghi đủ bốn tuần (mẫu)'
    does "$assessor" finding "$finding" verify-effective --method on_site --seen "$proof"
    stands finding "$finding" closed
}

# The council decides, the registrar prepares, the daemon signs.
play_grant() {
    chapter 'The council grants, and the certificate is signed'
    does "$reviewer" application "$application" recommend --recommendation grant --text 'Đã khắc phục, đáp ứng tiêu chí (mẫu)'
    move_clock 2026-11-23T09:00:00+07:00
    council for for against
    refused committee_without_quorum "$decider" application "$application" grant "${votes[@]}"
    council for for against for
    does "$decider" application "$application" grant "${votes[@]}"
    certificate=$(ctl certificate list --parent "$application" -q)
    number=$(shown certificate "$certificate" number)
    does "$registrar" certificate "$certificate" prepare
    stands certificate "$certificate" active
    printf '  %s is %s until %s\n' "$certificate" "$number" "$(shown certificate "$certificate" validUntil)"
}

# The first surveillance, and the second one that is missed.
play_surveillance() {
    chapter 'Surveillance: the first is done, the second is missed'
    move_clock 2027-10-04T09:00:00+07:00
    assess "$certificate" surveillance "$assessor" 2027-06-30
    move_clock 2029-01-02T09:00:00+07:00
    stands certificate "$certificate" active
    waits "$coordinator" surveillance_missed "$certificate"
}

# Suspension after the hearing, and back.
play_suspension() {
    chapter 'A suspension after the hearing, and the reinstatement'
    does "$coordinator" certificate "$certificate" propose-action --measure suspend --ground surveillance_missed \
        --text 'Kỳ giám sát năm 2028 chưa được thực hiện (mẫu)'
    deliver
    refused hearing_not_over "$decider" certificate "$certificate" suspend --contact "$coordinator" --text 'Đã nghe giải trình (mẫu)'
    move_clock 2029-01-18T09:00:00+07:00
    does "$decider" certificate "$certificate" suspend --contact "$coordinator" --text 'Đã nghe giải trình (mẫu)'
    refused causes_not_closed "$decider" certificate "$certificate" reinstate --text 'Chưa giám sát (mẫu)'
    move_clock 2029-03-05T09:00:00+07:00
    assess "$certificate" special "$second_assessor" 2028-12-31
    does "$decider" certificate "$certificate" reinstate --causes-closed --text 'Đã đánh giá lại, đạt yêu cầu (mẫu)'
    stands certificate "$certificate" active
}

# The renewal under the same number.
play_renewal() {
    local renewed
    chapter 'The renewal'
    move_clock 2029-09-05T09:00:00+07:00
    apply --renews "$number"
    renewal=$made
    everybody_declares
    does "$applicant" application "$renewal" submit --consent-voluntary --no-consultants
    does "$intake" application "$renewal" claim
    accept_application "$renewal"
    assess "$renewal" renewal "$second_assessor" 2029-06-30
    does "$coordinator" application "$renewal" assign-review --reviewer "$reviewer"
    does "$reviewer" application "$renewal" recommend --recommendation grant --text 'Đáp ứng tiêu chí (mẫu)'
    council for for for for
    does "$decider" application "$renewal" grant "${votes[@]}"
    renewed=$(ctl certificate list --parent "$renewal" -q)
    does "$registrar" certificate "$renewed" prepare
    stands certificate "$renewed" active
    stands certificate "$certificate" superseded
    [[ $(shown certificate "$renewed" number) == "$number-R2" ]] || fail 1 "the renewed certificate should be $number-R2"
    printf '  %s is %s until %s\n' "$renewed" "$number-R2" "$(shown certificate "$renewed" validUntil)"
}

scene_open 2026-10-05T09:00:00+07:00
people_of_network
seat_council
play_intake
play_blocked_grant
play_correction
play_grant
play_surveillance
play_suspension
play_renewal
chapter 'The ledger'
verify_ledger
say "the story is told"
