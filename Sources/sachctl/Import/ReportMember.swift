/// A member of a row of a list of reports, beside the report's figures.
enum ReportMember: String, CaseIterable {
    /// The facility: F7, its tax code or its key in the list it came from.
    case facility
    /// The reporting unit's code.
    case unit
    /// The ended unit whose handover report it is.
    case forUnit
    /// Whether there is nothing to report.
    case isNil = "nil"
    /// Who signs.
    case signatory
    /// Number of the paper.
    case paperNumber = "paper_number"
    /// Date of the paper.
    case paperDate = "paper_date"
    /// Day on which the paper arrived.
    case receivedOn = "received_on"

    /// The heading in Vietnamese.
    var vi: String {
        switch self {
        case .facility: "Cơ sở"
        case .unit: "Đơn vị"
        case .forUnit: "Đơn vị bàn giao"
        case .isNil: "Không phát sinh"
        case .signatory: "Người ký"
        case .paperNumber: "Số văn bản giấy"
        case .paperDate: "Ngày văn bản giấy"
        case .receivedOn: "Ngày nhận văn bản giấy"
        }
    }

    /// The heading in English.
    var en: String {
        switch self {
        case .facility: "Facility"
        case .unit: "Unit"
        case .forUnit: "Unit handed over"
        case .isNil: "Nothing to report"
        case .signatory: "Signatory"
        case .paperNumber: "Number of the paper"
        case .paperDate: "Date of the paper"
        case .receivedOn: "Paper arrived on"
        }
    }

    /// Everything it goes under.
    var headings: [String] {
        let aliases: [String] =
            switch self {
            case .facility: ["Mã cơ sở", "Mã số thuế", "MST", "Tax code", "Reference"]
            case .unit: ["Mã đơn vị", "Mã xã", "Mã xã phường", "Unit code"]
            case .isNil: ["Nil"]
            case .forUnit, .signatory, .paperNumber, .paperDate, .receivedOn: []
            }
        return [rawValue, vi, en] + aliases
    }

    /// Whether a list of these reports has it.
    static let ofFacilities: [Self] = [.facility, .isNil, .paperNumber, .paperDate]
    /// Whether a list of these reports has it.
    static let ofUnits: [Self] = [.unit, .forUnit, .isNil, .signatory, .paperNumber, .paperDate, .receivedOn]
}
