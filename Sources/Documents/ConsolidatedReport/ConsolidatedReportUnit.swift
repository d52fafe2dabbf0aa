/// A report that was expected, and what became of it.
struct ConsolidatedReportUnit: Sendable, Decodable {
    /// What became of it.
    enum Status: String, Sendable, Decodable {
        case received, checking, returned, missing, waived, void, transferred
    }

    /// Reference of the unit.
    let unit: String
    let nameVi: String?
    let nameEn: String?
    /// The ended unit whose part of the period is reported.
    let forUnit: String?
    let status: Status
    let isLate: Bool
    let lateDays: Int?
    /// Its figures are in the sums.
    let isCounted: Bool
    let isNil: Bool?
    let isOnPaper: Bool?
    /// The day on which the whole report had been filed.
    let filedOn: PrintedDay?
    /// Sites that it reported or is known to have.
    let inventory: Double?
    /// `reported`, `report_2025` or `register`.
    let inventorySource: String?

    /// Its name on the period's last day.
    var name: BilingualText { BilingualText(vi: nameVi ?? unit, en: nameEn ?? nameVi ?? unit) }
    /// Whose figures are its own.
    var figureUnit: String { forUnit ?? unit }
    /// A report of this unit is expected.
    var isExpected: Bool { [.received, .checking, .returned, .missing].contains(status) }

    /// What became of it, in words.
    func statusText(_ language: DocumentLanguage) -> String {
        let isVietnamese = language == .vietnamese
        if status == .received, isLate, let lateDays {
            return isVietnamese
                ? "Nhận chậm \(lateDays) ngày\(marks(language))" : "Received \(lateDays) d late\(marks(language))"
        }
        var text =
            switch status {
            case .received: isVietnamese ? "Đã nhận" : "Received"
            case .checking: isVietnamese ? "Đang kiểm tra" : "Being checked"
            case .returned: isVietnamese ? "Yêu cầu sửa" : "Returned"
            case .missing: isVietnamese ? "Chưa gửi" : "Missing"
            case .waived: isVietnamese ? "Được miễn" : "Waived"
            case .void: isVietnamese ? "Không phải gửi" : "Void"
            case .transferred: isVietnamese ? "Đã chuyển giao" : "Transferred"
            }
        if isLate {
            text += isVietnamese ? ", chậm" : ", late"
            if let lateDays { text += isVietnamese ? " \(lateDays) ngày" : " \(lateDays) d" }
        }
        return text + marks(language)
    }

    private func marks(_ language: DocumentLanguage) -> String {
        let isVietnamese = language == .vietnamese
        var text = ""
        if isNil == true { text += isVietnamese ? ", không phát sinh" : ", nil" }
        if isOnPaper == true { text += isVietnamese ? ", bản giấy" : ", on paper" }
        return text
    }
}
