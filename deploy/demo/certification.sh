# shellcheck shell=bash
# The story's main job: one application becomes a certificate, and another is refused. Source it; it runs nothing.

# Evidence of a facility, checked by intake: evidence_of FACILITY-NAME APPLICANT
play_evidence() {
    local -r place=${facility[$1]} applicant=$2 intake=${person['Lê Thị Tiếp Nhận (mẫu)']}
    local ref
    ref=$(born evidence "--facility $place" "$applicant" upload --facility "$place" --type ENV_LICENCE \
        --number '01/GPMT-MAU' --issuer 'Cơ quan cấp phép mẫu' --effective-from 2025-03-01 --expires-on 2032-02-29 \
        --document-date 2025-02-20 "$repository/deploy/demo/documents/giay-phep-moi-truong-mau.txt")
    read_case evidence "$ref"
    tell "$ref" 1
    act 2 "$intake" evidence "$ref" start-check
    act 3 "$intake" evidence "$ref" accept --how 'Đối chiếu bản gốc (mẫu)'
}

# Answers the checklist: what must be met, the 18 tasks of the method, and one measured saving, which compares two years
# of the same product per tonne, so that growth is not taken for waste. Sets checklist_end to the last version.
play_checklist() {
    local -r ref=$1 assessor=$2
    local criterion version=4
    local -r saving='{"data": {"product": "giấy bao bì", "unit": "kWh", "estimated": false,
        "baseline": {"from": "2024-07-01", "to": "2025-06-30", "consumption": 1250000, "output": 5000},
        "measured": {"from": "2025-07-01", "to": "2026-06-30", "consumption": 1144000, "output": 5200}}}'
    for criterion in M1 M2 M3 M4 M5 T{01..18}; do
        version=$((version + 1))
        act_silently "$version" "$assessor" assessment "$ref" record-item --criterion "$criterion" --answer yes
    done
    version=$((version + 1))
    act_silently "$version" "$assessor" assessment "$ref" record-item --criterion ENERGY --answer yes --data "$saving"
    play_content "$ref" "$assessor" "$version"
    version=$((version + 10))
    tell_range assessment "$ref" 5 "$version"
    checklist_end=$version
}

# The two years' flows, three options that were carried out, and the points of the scored lines: ten events.
play_content() {
    local -r ref=$1 assessor=$2
    local version=$3 line
    local -r base=(--product 'giấy bao bì' --unit t)
    version=$((version + 1))
    act_silently "$version" "$assessor" assessment "$ref" record-flow --period baseline --from 2024-07-01 --to 2025-06-30 \
        "${base[@]}" --output 5000 --flow 'metric=ELEC;quantity:=1250000;basis=measured' --flow 'metric=WATER;quantity:=90000;basis=measured'
    version=$((version + 1))
    act_silently "$version" "$assessor" assessment "$ref" record-flow --period measured --from 2025-07-01 --to 2026-06-30 \
        "${base[@]}" --output 5200 --flow 'metric=ELEC;quantity:=1144000;basis=measured' --flow 'metric=WATER;quantity:=83200;basis=measured'
    for line in 'Bảo ôn đường ống hơi' 'Lắp biến tần cho bơm bột' 'Thu hồi nước trắng'; do
        version=$((version + 1))
        act_silently "$version" "$assessor" assessment "$ref" record-option --type EM --title "$line (mẫu)" --screening A \
            --status implemented --investment 120000000 --annual-saving 48000000 --years 5 --discount-rate 10 --implemented-on 2025-06-20
    done
    for line in C1:9 C2:17 C3:15 C5:8; do
        version=$((version + 1))
        act_silently "$version" "$assessor" assessment "$ref" record-item --criterion "${line%:*}" --answer yes \
            --values "{\"points\": ${line#*:}}"
    done
    version=$((version + 1))
    act_silently "$version" "$assessor" assessment "$ref" record-item --criterion C4 --answer yes
}

# From the plan to the accepted report.
play_assessment() {
    local -r application=$1 place=$2 applicant=$3
    local -r coordinator=${person['Trần Văn Điều Phối (mẫu)']} assessor=${person['Nguyễn Văn Đánh Giá (mẫu)']}
    local ref checklist_end
    ref=$(born assessment "--parent $application" "$coordinator" plan --parent "$application" --type initial)
    read_case assessment "$ref"
    tell "$ref" 1
    act 2 "$coordinator" assessment "$ref" propose-team --lead "$assessor"
    ctl clock wait --timeout 60
    act 3 "$applicant" assessment "$ref" confirm
    act 7 "$coordinator" application "$application" open-assessment
    act 4 "$assessor" assessment "$ref" start --mode on_site
    play_checklist "$ref" "$assessor"
    act "$((checklist_end + 1))" "$assessor" assessment "$ref" raise-finding --grade observation --criterion M3 \
        --evidence 'Biên bản họp đội SXSH tháng 6/2026 chưa có chữ ký của thư ký (mẫu)'
    act "$((checklist_end + 2))" "$assessor" assessment "$ref" submit-report --minutes signed_by_both \
        --last-day "$(TZ=ICT-7 date -d "$(clock_now)" +%F)" --summary 'Báo cáo đánh giá mẫu.'
    act "$((checklist_end + 3))" "$coordinator" assessment "$ref" accept
    read_case application "$application"
    tell "$application" 8
}

# Declares before each case that a person has no conflict of interest in it; a declaration counts from the case's birth on.
declare_clean() {
    local name
    for name in 'Nguyễn Văn Đánh Giá (mẫu)' 'Phạm Thị Thẩm Tra (mẫu)' 'Hoàng Văn Quyết Định (mẫu)'; do
        ctl person declare "${person[$name]}" --facility "$1" --statement 'Không có xung đột lợi ích (mẫu)' -q \
            --data '{"hasConflict": false}' --as "${person[$name]}" --idempotency-key "demo-declare-${person[$name]}-$1" >/dev/null
    done
}

# The whole way of an application to an active certificate.
play_certification() {
    local -r place=${facility['Cơ sở mẫu số 1']} applicant=${person['Đỗ Văn Chủ Cơ Sở Một (mẫu)']}
    local -r intake=${person['Lê Thị Tiếp Nhận (mẫu)']} coordinator=${person['Trần Văn Điều Phối (mẫu)']}
    local -r reviewer=${person['Phạm Thị Thẩm Tra (mẫu)']} decider=${person['Hoàng Văn Quyết Định (mẫu)']}
    local -r registrar=${person['Vũ Thị Cấp Giấy (mẫu)']}
    local application certificate today
    chapter 'An application becomes a certificate'
    printf '  %-16s  %-5s %-20s %-14s    %-14s %s\n' 'when (Vietnam)' case event from to by
    today=$(TZ=ICT-7 date -d "$(clock_now)" +%F)
    play_evidence 'Cơ sở mẫu số 1' "$applicant"
    application=$(born application "--facility $place" "$applicant" create --facility "$place" \
        --scope-vi 'Sản xuất bao bì giấy (mẫu)' --scope-en 'Paper packaging (sample)' --product 'giấy bao bì (mẫu)' \
        --site 'name=Nhà máy mẫu;address=Số 1, đường Mẫu, phường Hạc Thành')
    read_case application "$application"
    tell "$application" 1
    if ((${case_version[$application]} < 11)); then declare_clean "$place"; fi
    act 2 "$applicant" application "$application" submit --consent-voluntary --no-consultants
    act 3 "$intake" application "$application" claim
    act 4 "$intake" application "$application" request-completion --item 'title=Sơ đồ dòng thải;reason=Bản nộp thiếu trang 2 (mẫu)'
    act 5 "$applicant" application "$application" answer --item 'no=1;answer=Đã nộp đủ (mẫu)'
    act 6 "$intake" application "$application" accept --agreement-version TT-01 --agreement-signed-on "$today" \
        --agreement-signer "$applicant"
    play_assessment "$application" "$place" "$applicant"
    act 9 "$coordinator" application "$application" assign-review --reviewer "$reviewer"
    act 10 "$reviewer" application "$application" recommend --recommendation grant --text 'Đáp ứng tiêu chí (mẫu)'
    act 11 "$decider" application "$application" grant
    certificate=$(ctl certificate list --parent "$application" -q)
    read_case certificate "$certificate"
    tell "$certificate" 1
    act 2 "$registrar" certificate "$certificate" prepare
    await_state certificate "$certificate" active
    tell "$certificate" 3
    printf '\n  papers of the office that came with it: deploy/sachctl paper list --subject %s\n' "$application"
    ctl paper list --subject "$application" | sed 's/^/    /'
}

# An application whose acceptance is refused: explain says in Vietnamese what it lacks, and trying it all the same fails.
play_refusal() {
    local -r place=${facility['Cơ sở mẫu số 2']} applicant=${person['Bùi Thị Chủ Cơ Sở Hai (mẫu)']}
    local -r intake=${person['Lê Thị Tiếp Nhận (mẫu)']}
    local application code=0
    chapter 'An application that the rules refuse'
    application=$(born application "--facility $place" "$applicant" create --facility "$place" \
        --scope-vi 'Sản xuất giấy nhăn (mẫu)' --product 'giấy bao bì (mẫu)' \
        --site 'name=Nhà máy mẫu số 2;address=Số 2, đường Mẫu, phường Hạc Thành')
    read_case application "$application"
    tell "$application" 1
    act 2 "$applicant" application "$application" submit --consent-voluntary --no-consultants
    act 3 "$intake" application "$application" claim
    printf '\n  deploy/sachctl application explain %s --person %s --lang vi\n' "$application" "$intake"
    ctl application explain "$application" --person "$intake" --lang vi | sed 's/^/    /'
    printf '\n  deploy/sachctl application accept %s --dry-run ...\n' "$application"
    ctl application accept "$application" --as "$intake" --dry-run --agreement-version TT-01 --agreement-signed-on 2026-10-05 \
        --agreement-signer "$applicant" --lang vi >"$demo/log/refused.log" 2>&1 || code=$?
    sed 's/^/    /' "$demo/log/refused.log"
    ((code == 1)) || fail 1 "the acceptance of $application should be refused with exit code 1, and ended with $code"
}
