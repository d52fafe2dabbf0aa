/// Coded reasons why a dossier is not handled or no certificate granted, in words (rule book of the application).
enum RefusalReason: String, CaseIterable {
    case outOfScope = "out_of_scope"
    case noMeans = "no_means"
    case stillIncomplete = "still_incomplete"
    case duplicate
    case criteriaNotMet = "criteria_not_met"
    case majorFindingOpen = "major_finding_open"
    case evidenceNotValid = "evidence_not_valid"
    case savingsNotShown = "savings_not_shown"
    case seriousViolation = "serious_violation"
    case falseInformation = "false_information"

    /// The reason as a notice gives it.
    var words: BilingualText {
        switch self {
        case .outOfScope: BilingualText(vi: "Không thuộc phạm vi áp dụng", en: "Outside the scope of the scheme")
        case .noMeans:
            BilingualText(
                vi: "Mạng lưới chưa có đủ chuyên gia hoặc phương tiện cho ngành nghề này",
                en: "The network has no experts or means for this activity yet")
        case .stillIncomplete:
            BilingualText(
                vi: "Hồ sơ vẫn chưa đầy đủ sau lần bổ sung cuối cùng", en: "Still incomplete after the last round")
        case .duplicate: BilingualText(vi: "Trùng hồ sơ", en: "Duplicate of another dossier")
        case .criteriaNotMet:
            BilingualText(vi: "Chưa đạt tiêu chí chứng nhận", en: "The criteria of the scheme are not met")
        case .majorFindingOpen:
            BilingualText(vi: "Còn điểm không phù hợp nặng chưa khắc phục", en: "A major finding is still open")
        case .evidenceNotValid:
            BilingualText(vi: "Tài liệu chứng minh không còn hiệu lực", en: "Evidence is no longer valid")
        case .savingsNotShown:
            BilingualText(vi: "Chưa chứng minh được hiệu quả tiết kiệm", en: "The savings are not shown")
        case .seriousViolation:
            BilingualText(
                vi: "Có vi phạm nghiêm trọng pháp luật về bảo vệ môi trường",
                en: "A serious violation of environmental law")
        case .falseInformation:
            BilingualText(vi: "Thông tin cung cấp không đúng sự thật", en: "False information was given")
        }
    }
}
