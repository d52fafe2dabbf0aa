/// What people call a member of an answer.
enum MemberName {
    /// The name in the language: in English the member's own words, in Vietnamese the official term where there is one.
    static func shown(_ member: String, _ language: Language) -> String {
        let parts = member.split(separator: ".").map { part in
            (language == .vi ? vietnamese[String(part)] ?? vietnameseOfCases[String(part)] : nil)
                ?? words(of: String(part))
        }
        return parts.joined(separator: ", ")
    }

    /// `grantedOn` as `Granted on`.
    static func words(of member: String) -> String {
        var words = ""
        for character in member {
            if character.isUppercase, words.last?.isLowercase == true { words.append(" ") }
            words.append(words.isEmpty ? Character(character.uppercased()) : Character(character.lowercased()))
        }
        return words
    }

    private static let vietnamese = [
        "acceptedAt": "Tiếp nhận lúc", "account": "Tài khoản", "agreementSignedOn": "Ngày ký thỏa thuận",
        "agreementSigner": "Người ký thỏa thuận", "agreementVersion": "Phiên bản thỏa thuận",
        "anchoredEvents": "Sự kiện đã neo", "applicantNote": "Ghi chú của cơ sở", "application": "Hồ sơ",
        "assessments": "Đánh giá", "at": "Lúc", "audience": "Người nhận", "basis": "Căn cứ",
        "certificate": "Giấy chứng nhận", "clockFrom": "Tính thời hạn từ", "code": "Mã", "commune": "Mã xã, phường",
        "communeName": "Xã, phường", "competences": "Năng lực", "consentAt": "Đồng ý tự nguyện lúc",
        "consultants": "Tư vấn", "createdAt": "Lập lúc", "criteria": "Tiêu chí", "criterionVersion": "Bộ tiêu chí",
        "cutoffDate": "Ngày chốt số liệu", "dataFrom": "Số liệu từ", "dataTo": "Số liệu đến",
        "decidedBy": "Người quyết định", "decidedOn": "Ngày quyết định", "decision": "Quyết định",
        "declarations": "Cam kết không xung đột lợi ích", "document": "Nội dung đã ký", "documentDate": "Ngày văn bản",
        "dossierCode": "Mã hồ sơ", "edition": "Phiên bản tiêu chuẩn", "effectiveFrom": "Hiệu lực từ",
        "email": "Thư điện tử", "employments": "Nơi làm việc", "expiresOn": "Hết hiệu lực", "facility": "Cơ sở",
        "facilityName": "Tên cơ sở", "fileName": "Tên tệp", "findings": "Phát hiện", "form": "Biểu mẫu",
        "formVersion": "Phiên bản biểu mẫu", "grantedOn": "Ngày cấp", "grants": "Vai trò được giao",
        "holderName": "Tên chủ thể", "involvements": "Quan hệ với cơ sở", "isAdministrator": "Quản trị",
        "isExpiring": "Sắp hết hạn", "isExtended": "Được gia hạn", "issuer": "Cơ quan cấp", "items": "Mục kiểm tra",
        "keyId": "Khóa", "kind": "Loại", "language": "Ngôn ngữ", "lastDay": "Ngày cuối", "legalBasis": "Căn cứ pháp lý",
        "mediaType": "Kiểu tệp", "minutes": "Biên bản", "mode": "Hình thức", "name": "Tên", "nameEn": "Tên tiếng Anh",
        "network": "Mạng lưới", "notices": "Thông báo", "number": "Số", "officer": "Người kiểm tra",
        "officerName": "Tên người kiểm tra", "openOn": "Ngày mở", "organisation": "Tổ chức", "period": "Kỳ báo cáo",
        "person": "Người", "phone": "Điện thoại", "planName": "Kế hoạch", "preparedBy": "Người trình",
        "products": "Sản phẩm", "receivedAt": "Nhận lúc", "recommendation": "Kiến nghị",
        "recommendationText": "Ý kiến thẩm tra", "recommendedAt": "Kiến nghị lúc", "recommendedBy": "Người kiến nghị",
        "reference": "Mã", "report": "Báo cáo", "reportsTo": "Gửi báo cáo cho", "reviewer": "Người thẩm tra",
        "roles": "Vai trò", "root": "Gốc", "rounds": "Số lần yêu cầu bổ sung", "rule": "Quy tắc",
        "ruleVersion": "Phiên bản quy tắc", "scope": "Phạm vi", "sha256": "SHA-256", "signature": "Chữ ký",
        "signedAt": "Ký lúc", "siteAddress": "Địa chỉ", "sites": "Địa điểm", "size": "Cỡ",
        "skipReason": "Lý do bỏ", "startedAt": "Bắt đầu lúc", "submission": "Báo cáo đã gửi", "summary": "Kết luận",
        "taxCode": "Mã số thuế", "team": "Tổ đánh giá", "teamProposedAt": "Đề xuất tổ lúc", "type": "Loại",
        "disputes": "Phản đối", "grade": "Mức độ", "limits": "Thời hạn", "objectiveEvidence": "Bằng chứng khách quan",
        "overdueSince": "Quá hạn từ", "plans": "Kế hoạch khắc phục", "raisedAt": "Ghi nhận lúc",
        "raisedBy": "Người ghi nhận", "teamDecisionReason": "Lý do quyết định tổ", "verifications": "Xác nhận",
        "unit": "Đơn vị", "uploadedBy": "Người nộp", "validFrom": "Hiệu lực từ", "validTo": "Hiệu lực đến",
        "validUntil": "Có giá trị đến hết", "validityMonths": "Thời hạn (tháng)", "verifiedAt": "Kiểm tra lúc",
        "verifiedBy": "Người kiểm tra", "verifiedHow": "Cách kiểm tra", "verifyUrl": "Trang tra cứu",
        "actions": "Biện pháp xử lý", "assessment": "Đánh giá", "case": "Hồ sơ", "criterion": "Tiêu chí",
        "criterionName": "Tên tiêu chí", "disclosedAt": "Gửi cơ sở lúc", "endReason": "Lý do kết thúc",
        "endedAt": "Kết thúc lúc", "evidence": "Bằng chứng", "issue": "Bản thứ", "issuedBy": "Người lập",
        "issuedOn": "Ngày lập", "no": "Số thứ tự", "publicStatus": "Tình trạng công khai",
        "replacedBy": "Được thay bằng", "statusHistory": "Diễn biến tình trạng", "subject": "Hồ sơ",
        "surveillance": "Kỳ giám sát", "suspensions": "Lần đình chỉ", "versionReason": "Lý do có bản mới",
        "vsic": "Ngành nghề", "vsicCode": "Mã ngành", "vsicVersion": "Bảng mã ngành", "year": "Năm", "zone": "Khu",
    ]
}
