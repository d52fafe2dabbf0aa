#!/usr/bin/env bash
# A year's reports come in as files, by sachctl alone: facilities' reports, units' reports on paper, the consolidated report to its two recipients.
# How it is started: scene.sh. Ends with 0 only if everything it shows is so.
set -euo pipefail
# shellcheck source=Tests/EndToEndTests/Stories/scene.sh
source "$(dirname "${BASH_SOURCE[0]}")/scene.sh"

readonly intake_name='Lê Thị Tiếp Nhận (mẫu)' consolidator_name='Mai Thị Tổng Hợp (mẫu)' approver_name='Lưu Văn Duyệt (mẫu)'
files=$(mktemp -d /tmp/sach-reports-XXXXXX)

# An import ends with an exit code and says its sums: imports CODE TEXT NOUN VERB ARGUMENTS...
imports() {
    local -r code=$1 text=$2 noun=$3 verb=$4
    shift 4
    local status=0
    ctl "$noun" "$verb" --lang vi "$@" >"$said" 2>&1 || status=$?
    printf '  sachctl %s %s %s: exit code %s\n' "$noun" "$verb" "$*" "$status"
    grep -v ' → ' "$said" | sed 's/^/    | /'
    ((status == code)) || fail 1 "$noun $verb should end with $code, and ended with $status"
    grep -qF -- "$text" "$said" || fail 1 "$noun $verb should say: $text"
}

play_people() {
    chapter 'People, and two facilities from a list'
    cast "$intake_name" tiep-nhan@mau.example INTK
    cast "$consolidator_name" tong-hop@mau.example CONS
    cast "$approver_name" duyet@mau.example APPR
    intake=${person[$intake_name]} consolidator=${person[$consolidator_name]} approver=${person[$approver_name]}
    printf '%s\r\n' 'Tên cơ sở,Mã số thuế,Địa chỉ,Xã phường,Mã ngành' \
        'Cơ sở mẫu số 1,9900000016,"Số 1, đường Mẫu",14797,2394' 'Cơ sở mẫu số 2,9900000023,"Số 2, đường Mẫu",14812,1010' >"$files/facilities.csv"
    imports 0 'Đã thêm 2' facility import "$files/facilities.csv" --as "$intake" --execute
    read_register
}

# A spreadsheet of a Vietnamese office: decimal comma, semicolons, days written dd/mm/yyyy.
play_facilities() {
    chapter 'The facilities report: a preview, the filing, and the same file once more'
    local -r heading='Mã số thuế;3a;3b;3c;4a;4e;5a;5b;5c;6a;6b;7a;8a;8b;8c;8d;9.ELEC.baseline;9.ELEC.current;9.ELEC.basis;12.1.title;12.1.type;12.1.status;12.1.saving;12.1.done_on;16a;18a;18b;18c'
    local -r common='actual;15/12/2025;14/12/2026;có;12/QĐ;3'
    local -r option='Biến tần;EM;done;50.000.000;01/05/2026;không;Người lập;Giám đốc;01/10/2026'
    printf '%s\r\n' "$heading" \
        "9900000016;250;300,5;120;Bà Mẫu;có;$common;Xi măng;t;1.000;1000;100.000;90.000,5;measured;$option" \
        "9900000023;30;1,234.5;20;Ông Mẫu;có;$common;Thủy sản;t;500;500;20.000;19.000;measured;$option" >"$files/reports.csv"
    imports 1 'không hợp lệ 1' facility import-reports "$files/reports.csv" --period 2026 --decimal comma --file --as "$consolidator"
    grep -qF '(3b)' "$said" || fail 1 "a number with a mixed separator should be refused by its code"
    sed -i 's/1,234\.5/1.234,5/' "$files/reports.csv"
    imports 0 'Sẽ thêm 2' facility import-reports "$files/reports.csv" --period 2026 --decimal comma --file --as "$consolidator"
    imports 0 'Đã thêm 2' facility import-reports "$files/reports.csv" --period 2026 --decimal comma --file --as "$consolidator" --execute
    imports 0 'đã có 2' facility import-reports "$files/reports.csv" --period 2026 --decimal comma --file --as "$consolidator" --execute
    ctl facility show-report "${facility['Cơ sở mẫu số 1']}" 2026 --lang vi >"$said"
    grep -q 'implemented' "$said" || fail 1 "an option done with a measured saving should count as applying"
    head -n 6 "$said"
}

# Three units send paper: in time, in time but typed late, and too late.
play_units() {
    chapter 'Units send paper; an officer types it after the last day'
    move_clock 2026-12-16T09:00:00+07:00
    ctl clock wait --timeout 60
    ctl obligation import --template --lang vi >"$files/empty.csv"
    grep -q '^Đơn vị,.*A1 Tổng số cơ sở' "$files/empty.csv" || fail 1 "the empty list should have the form's codes and names"
    local -r figures='10,7,3,2,5,4,1,1,1,1,1,1,1,1,30,1,0,0,0,0,10,0,10,0,0'
    local -r why='Có cơ sở khác chưa báo cáo'
    printf '%s\r\n' \
        'Đơn vị,Người ký,Số văn bản giấy,Ngày văn bản giấy,Ngày nhận văn bản giấy,A1,A1a,A1b,A2,B1,B2,B3a,B3b,B3c,B4,B5,B5a,B7,C1,C1a,C2,C3,C4,C4a,C4b,D1,D1a,D1b,D1c,D1d,D2a,D2b,D2c,D2d,D2e,E,justify.D2a,justify.D2d,justify.D2e' \
        "14797,Chủ tịch (mẫu),7/BC-UBND,10/12/2026,14/12/2026,$figures,1,0,0,0,0,Không,$why,$why,$why" \
        "14812,Chủ tịch (mẫu),8/BC-UBND,14/12/2026,15/12/2026,$figures,1,0,0,0,0,Không,$why,$why,$why" \
        "14818,Chủ tịch (mẫu),9/BC-UBND,01/12/2026,02/12/2026,$figures,0,0,0,0,0,Không,,," >"$files/units.csv"
    imports 0 'Đã thêm 3' obligation import "$files/units.csv" --period 2026 --as "$intake" --execute
    imports 0 'đã có 3' obligation import "$files/units.csv" --period 2026 --as "$intake" --execute
    local ref
    for ref in $(ctl obligation list --state submitted --all -q); do
        does "$consolidator" obligation "$ref" accept
    done
}

# The frozen content, which was said last, holds a member: freezes MEMBER WHAT
freezes() {
    grep -qF -- "$1" "$said" || { head -c 2000 "$said" >&2; fail 1 "the content should say that $2"; }
    printf '  %s\n' "$2"
}

play_consolidation() {
    chapter 'The year is consolidated, approved by another person, and sent to both recipients'
    begins "$consolidator" report prepare --rule TH-2026 --period 2026
    report=$made
    does "$consolidator" report "$report" freeze
    ctl report content "$report" --format json | tr -d ' \n' >"$said"
    freezes '"expected":167' '167 units are expected'
    freezes '"counted":3' 'three reports are counted'
    freezes '"late":1' 'the paper that came on 15 December is late, and no other'
    freezes '"missing":164' '164 units are missing, none of them zero'
    does "$approver" report "$report" approve --number 12/BC-SCT
    local recipient
    for recipient in BCT UBND; do
        does "$consolidator" report "$report" send --recipient "$recipient" --number 12/BC-SCT --method e_office \
            --sent-on "$(today)" --proof "Mã liên thông $recipient (mẫu)"
    done
    for recipient in BCT UBND; do
        does "$consolidator" report "$report" acknowledge --recipient "$recipient" --acknowledged-on "$(today)" \
            --acknowledgement "Phiếu nhận $recipient (mẫu)"
    done
    stands report "$report" closed
}

scene_open 2026-10-05T09:00:00+07:00
play_people
play_facilities
play_units
play_consolidation
chapter 'The ledger'
verify_ledger
rm -rf -- "${files:?}"
say "the story is told"
