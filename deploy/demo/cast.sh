# shellcheck shell=bash
# The story's people, firms and facilities: samples, named as such, under tax codes nobody has. Source it; it runs nothing.

# References by name: people (P4), organisations (G3), facilities (F7); and the roles of people by name.
declare -A person=() person_roles=() facility=() organisation=()
readonly role_begin=2026-01-01
readonly role_basis='Quyết định mẫu số 01/QĐ-MAU'
readonly commune_of_story=14797

# Reads what is registered into the three maps, by name.
read_register() {
    local ref name roles
    while IFS=$'\t' read -r ref name roles; do
        person[$name]=$ref
        person_roles[$name]=$roles
    done < <(ctl person list --all --format csv | columns reference name roles)
    while IFS=$'\t' read -r ref name; do
        facility[$name]=$ref
    done < <(ctl facility list --all --format csv | columns reference name)
    while IFS=$'\t' read -r ref name; do
        organisation[$name]=$ref
    done < <(ctl organisation list --all --format csv | columns reference name)
}

# A person who exists or is entered now, with a role from the year's beginning: cast NAME EMAIL ROLE ARGUMENTS OF THE ROLE...
cast() {
    local -r name=$1 email=$2 role=$3
    shift 3
    if [[ -z ${person[$name]:-} ]]; then person[$name]=$(ctl person create --name "$name" --email "$email" -q); fi
    # The role comes last, so that whoever has it has everything, even after a run that was broken off.
    if [[ ${person_roles[$name]:-} != *"$role"* ]]; then
        case $role in
            ASSR | REVW | DECI | CASE)
                ctl person add-competence "${person[$name]}" --role "$role" --sector 17 --valid-from "$role_begin" \
                    --basis 'Hồ sơ năng lực mẫu' -q >/dev/null
                ;;
        esac
        ctl person grant-role "${person[$name]}" --role "$role" --valid-from "$role_begin" --basis "$role_basis" -q "$@" >/dev/null
    fi
    printf '  %-4s %s %s\n' "${person[$name]}" "$(pad "$name" 30)" "$role"
}

# A facility that exists or is entered now: place NAME TAX-CODE ADDRESS EMAIL
place() {
    local -r name=$1 tax_code=$2 address=$3 email=$4
    if [[ -z ${facility[$name]:-} ]]; then
        facility[$name]=$(ctl facility create --name "$name" --tax-code "$tax_code" --site-address "$address" \
            --commune "$commune_of_story" --vsic-version 2025 --vsic-code 1702 --email "$email" --force -q)
    fi
    printf '  %-4s %s tax code %s\n' "${facility[$name]}" "$(pad "$name" 30)" "$tax_code"
}

# Gives every reporting unit of the year a sample address, because reminders need one.
address_units() {
    local -a codes
    mapfile -t codes < <(ctl unit list --all --format csv | columns code kind email |
        awk -F '\t' '$2 ~ /^(commune|ward|zone_board)$/ && $3 == "-" { print $1 }')
    if ((${#codes[@]} > 0)); then
        # One process a unit, four at a time.
        # shellcheck disable=SC2016  # the inner shell expands it
        printf '%s\n' "${codes[@]}" | xargs -P 4 -I CODE bash -c \
            'code=$1; "$0" unit update "$code" --email "bao-cao@${code,,}.example" -q >/dev/null' "$repository/deploy/sachctl" CODE
    fi
}

# Everybody and everything the story needs.
play_cast() {
    chapter 'Samples: people, facilities, addresses of the reporting units'
    read_register
    if [[ -z ${organisation['Đơn vị tư vấn mẫu']:-} ]]; then
        organisation['Đơn vị tư vấn mẫu']=$(ctl organisation create --name 'Đơn vị tư vấn mẫu' --kind consultancy -q)
    fi
    place 'Cơ sở mẫu số 1' 9900000016 'Số 1, đường Mẫu, phường Hạc Thành, tỉnh Thanh Hóa' co-so-1@mau.example
    place 'Cơ sở mẫu số 2' 9900000023 'Số 2, đường Mẫu, phường Hạc Thành, tỉnh Thanh Hóa' co-so-2@mau.example
    cast 'Lê Thị Tiếp Nhận (mẫu)' tiep-nhan@mau.example INTK
    cast 'Trần Văn Điều Phối (mẫu)' dieu-phoi@mau.example COOR
    cast 'Nguyễn Văn Đánh Giá (mẫu)' danh-gia@mau.example ASSR
    cast 'Phạm Thị Thẩm Tra (mẫu)' tham-tra@mau.example REVW
    cast 'Hoàng Văn Quyết Định (mẫu)' quyet-dinh@mau.example DECI
    cast 'Vũ Thị Cấp Giấy (mẫu)' cap-giay@mau.example REGI
    cast 'Ngô Văn Tổng Hợp (mẫu)' tong-hop@mau.example CONS
    cast 'Đặng Thị Ký Duyệt (mẫu)' ky-duyet@mau.example APPR
    cast 'Đỗ Văn Chủ Cơ Sở Một (mẫu)' chu-co-so-1@mau.example APPL --facility "${facility['Cơ sở mẫu số 1']}"
    cast 'Bùi Thị Chủ Cơ Sở Hai (mẫu)' chu-co-so-2@mau.example APPL --facility "${facility['Cơ sở mẫu số 2']}"
    cast 'Mai Văn Báo Cáo (mẫu)' bao-cao@mau.example REPO --unit "$commune_of_story"
    address_units
    printf '  every reporting unit has a sample address bao-cao@<code>.example\n'
}
