# shellcheck shell=bash
# What the stories do with a dossier: documents, the way to its acceptance, an assessment. Source it after scene.sh; it runs
# nothing.

# Who works in the network, by name.
readonly intake_name='Lê Thị Tiếp Nhận (mẫu)' coordinator_name='Trần Văn Điều Phối (mẫu)'
readonly assessor_name='Nguyễn Văn Đánh Giá (mẫu)' second_assessor_name='Cao Thị Chuyên Gia (mẫu)'
readonly reviewer_name='Phạm Thị Thẩm Tra (mẫu)' second_reviewer_name='Tạ Văn Thẩm Tra Lại (mẫu)'
readonly decider_name='Hoàng Văn Quyết Định (mẫu)' registrar_name='Vũ Thị Cấp Giấy (mẫu)'
readonly handler_name='Hồ Thị Khiếu Nại (mẫu)' applicant_name='Đỗ Văn Chủ Cơ Sở Một (mẫu)'
# Three further seats of the council.
readonly -a council_names=('Dương Thị Hội Đồng (mẫu)' 'Lý Văn Hội Đồng (mẫu)' 'Phan Thị Hội Đồng (mẫu)')
readonly facility_name='Cơ sở mẫu số 1'

# Enters the network's people and its first facility. Sets the variables that the stories use for them.
# shellcheck disable=SC2034  # used by those who source this
people_of_network() {
    local name
    chapter 'People and a facility, all of them samples'
    place "$facility_name" 9900000016 'Số 1, đường Mẫu, phường Hạc Thành, tỉnh Thanh Hóa' co-so-1@mau.example
    cast "$intake_name" tiep-nhan@mau.example INTK
    cast "$coordinator_name" dieu-phoi@mau.example COOR
    cast "$assessor_name" danh-gia@mau.example ASSR
    cast "$second_assessor_name" chuyen-gia@mau.example ASSR
    cast "$reviewer_name" tham-tra@mau.example REVW
    cast "$second_reviewer_name" tham-tra-lai@mau.example REVW
    cast "$decider_name" quyet-dinh@mau.example DECI
    for name in "${council_names[@]}"; do cast "$name" hoi-dong@mau.example DECI; done
    cast "$registrar_name" cap-giay@mau.example REGI
    cast "$handler_name" khieu-nai@mau.example CASE
    cast "$applicant_name" chu-co-so-1@mau.example APPL --facility "${facility[$facility_name]}"
    plant=${facility[$facility_name]} applicant=${person[$applicant_name]}
    intake=${person[$intake_name]} coordinator=${person[$coordinator_name]} registrar=${person[$registrar_name]}
    assessor=${person[$assessor_name]} second_assessor=${person[$second_assessor_name]}
    reviewer=${person[$reviewer_name]} second_reviewer=${person[$second_reviewer_name]}
    decider=${person[$decider_name]} handler=${person[$handler_name]}
}

# Evidence from a text, sent by the applicant and accepted by intake, in $made: proves TYPE NUMBER TEXT ARGUMENTS...
proves() {
    local -r type=$1 number=$2 text=$3
    shift 3
    local -r file=$(mktemp --suffix=.txt /tmp/sach-tai-lieu-XXXXXX)
    printf 'TÀI LIỆU MẪU\n%s\n' "$text" >"$file"
    begins "$applicant" evidence upload "$file" --file-name tai-lieu-mau.txt --facility "$plant" --type "$type" --number "$number" \
        --issuer 'Đơn vị cấp mẫu' "$@"
    rm -f "$file"
    does "$intake" evidence "$made" start-check
    does "$intake" evidence "$made" accept --how 'Đối chiếu bản gốc (mẫu)'
}

# The facility's environmental licence.
prove_licence() {
    proves ENV_LICENCE 01/GPMT-MAU 'Giấy phép môi trường (mẫu)' --effective-from 2025-03-01 --expires-on 2032-02-29 \
        --document-date 2025-02-20
}

# Begins an application of the facility, in $made: apply ARGUMENTS...
apply() {
    begins "$applicant" application create --facility "$plant" --scope-vi 'Sản xuất bao bì giấy (mẫu)' \
        --scope-en 'Paper packaging (sample)' --product 'giấy bao bì (mẫu)' \
        --site 'name=Nhà máy mẫu;address=Số 1, đường Mẫu, phường Hạc Thành' "$@"
}

# Intake accepts an application whose agreement is signed today.
accept_application() {
    does "$intake" application "$1" accept --agreement-version TT-01 --agreement-signed-on "$(today)" --agreement-signer "$applicant"
}

# An assessment from its plan to the accepted report, in $assessment: assess PARENT TYPE LEAD LAST-DAY-OF-THE-SAVINGS [GRADE CRITERION EVIDENCE]
# The two years of the savings end on that day; with a grade, a finding is raised and the criterion answered "partly".
assess() {
    local -r parent=$1 type=$2 lead=$3 last=$4 grade=${5:-} criterion=${6:-} proof=${7:-}
    begins "$coordinator" assessment plan --parent "$parent" --type "$type"
    assessment=$made
    does "$coordinator" assessment "$assessment" propose-team --lead "$lead"
    deliver
    does "$applicant" assessment "$assessment" confirm
    if [[ $parent == A* ]]; then does "$coordinator" application "$parent" open-assessment; fi
    does "$lead" assessment "$assessment" start --mode on_site
    record_checklist "$lead" "$last"
    if [[ -n $grade ]]; then
        does_quietly "$lead" assessment "$assessment" record-item --criterion "$criterion" --answer partly --values '{"points": 4}'
        does "$lead" assessment "$assessment" raise-finding --grade "$grade" --criterion "$criterion" --evidence "$proof"
    fi
    does "$lead" assessment "$assessment" submit-report --minutes signed_by_both --last-day "$(today)" --summary 'Báo cáo đánh giá mẫu.'
    does "$coordinator" assessment "$assessment" accept
}

# The checklist, the balance of two years, three options and one measured saving: record_checklist LEAD LAST-DAY
record_checklist() {
    local -r lead=$1 last=$2
    local line from middle next
    from=$(date -d "$last - 2 years + 1 day" +%F) middle=$(date -d "$last - 1 year" +%F) next=$(date -d "$last - 1 year + 1 day" +%F)
    for line in M1 M2 M3 M4 M5 T{01..18} C4; do
        does_quietly "$lead" assessment "$assessment" record-item --criterion "$line" --answer yes
    done
    for line in C1:9 C2:17 C3:15 C5:8; do
        does_quietly "$lead" assessment "$assessment" record-item --criterion "${line%:*}" --answer yes --values "{\"points\": ${line#*:}}"
    done
    does_quietly "$lead" assessment "$assessment" record-flow --period baseline --from "$from" --to "$middle" --product 'giấy bao bì' \
        --unit t --output 5000 --flow 'metric=ELEC;quantity:=1250000;basis=measured'
    does_quietly "$lead" assessment "$assessment" record-flow --period measured --from "$next" --to "$last" --product 'giấy bao bì' \
        --unit t --output 5200 --flow 'metric=ELEC;quantity:=1144000;basis=measured'
    for line in 'Bảo ôn đường ống hơi' 'Lắp biến tần cho bơm bột' 'Thu hồi nước trắng'; do
        does_quietly "$lead" assessment "$assessment" record-option --type EM --title "$line (mẫu)" --screening A --status implemented \
            --investment 120000000 --annual-saving 48000000 --years 5 --discount-rate 10 --implemented-on "$middle"
    done
    does_quietly "$lead" assessment "$assessment" record-item --criterion ENERGY --answer yes --data "{\"data\": {
        \"product\": \"giấy bao bì\", \"unit\": \"kWh\", \"estimated\": false,
        \"baseline\": {\"from\": \"$from\", \"to\": \"$middle\", \"consumption\": 1250000, \"output\": 5000},
        \"measured\": {\"from\": \"$next\", \"to\": \"$last\", \"consumption\": 1144000, \"output\": 5200}}}"
    printf '  %-5s 18 tasks, musts, points, flows, options and one measured saving are recorded\n' "$assessment"
}

# Votes of the council, as arguments in $votes: council VOTE...
council() {
    local -i seat=0
    local vote
    votes=()
    for vote in "$@"; do
        votes+=(--vote "person=${council_seats[seat]};vote=$vote")
        seat+=1
    done
}

# Who sits in the council, the decision maker first: four of the five seats.
seat_council() {
    local name
    council_seats=("$decider")
    for name in "${council_names[@]}"; do council_seats+=("${person[$name]}"); done
}

# Everybody who judges declares anew, as they must for each case.
everybody_declares() {
    declare_clean "$plant" "$assessor_name" "$second_assessor_name" "$reviewer_name" "$second_reviewer_name" "$decider_name" \
        "${council_names[@]}"
}
