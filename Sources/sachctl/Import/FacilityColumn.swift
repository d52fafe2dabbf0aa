@_spi(_Unicode) import Swift

/// A column of a list of facilities: the member it fills and the headings it goes under.
enum FacilityColumn: String, CaseIterable {
    /// Its name.
    case name
    /// Its tax code.
    case taxCode
    /// Address of the site.
    case siteAddress
    /// Code or name of its commune or ward.
    case commune
    /// Code or name of its zone board.
    case zone
    /// Industry code of four digits.
    case vsicCode
    /// Edition of the industry codes; the present one when left out.
    case vsicVersion
    /// E-mail address.
    case email
    /// Its name in English.
    case nameEn
    /// The enterprise it belongs to (G3).
    case organisation
    /// Its key in the list it comes from.
    case importKey

    /// The heading in Vietnamese.
    var vi: String {
        switch self {
        case .name: "Tên cơ sở"
        case .taxCode: "Mã số thuế"
        case .siteAddress: "Địa chỉ cơ sở"
        case .commune: "Xã, phường"
        case .zone: "Ban quản lý khu"
        case .vsicCode: "Mã ngành"
        case .vsicVersion: "Phiên bản mã ngành"
        case .email: "Thư điện tử"
        case .nameEn: "Tên tiếng Anh"
        case .organisation: "Doanh nghiệp"
        case .importKey: "Mã trong danh sách"
        }
    }

    /// The heading in English.
    var en: String {
        switch self {
        case .name: "Name"
        case .taxCode: "Tax code"
        case .siteAddress: "Site address"
        case .commune: "Commune"
        case .zone: "Zone board"
        case .vsicCode: "Industry code"
        case .vsicVersion: "Industry edition"
        case .email: "E-mail"
        case .nameEn: "English name"
        case .organisation: "Enterprise"
        case .importKey: "List key"
        }
    }

    /// What people also write over it.
    private var aliases: [String] {
        switch self {
        case .name: ["Tên", "Cơ sở", "Tên doanh nghiệp", "Facility"]
        case .taxCode: ["MST", "Mã số doanh nghiệp"]
        case .siteAddress: ["Địa chỉ", "Address"]
        case .commune: ["Xã", "Phường", "Xã/phường", "Mã xã", "Mã xã phường", "Ward"]
        case .zone: ["Khu công nghiệp", "Ban quản lý", "Zone"]
        case .vsicCode: ["VSIC", "Mã VSIC", "Ngành", "Mã ngành VSIC"]
        case .vsicVersion: ["Phiên bản VSIC", "VSIC edition"]
        case .email: ["Email", "Thư"]
        case .nameEn: ["Tên EN", "Name in English"]
        case .organisation: ["Tổ chức", "Organisation", "Mã doanh nghiệp"]
        case .importKey: ["Mã", "STT danh sách", "Import key", "Key"]
        }
    }

    /// Whether a row cannot do without it.
    var isRequired: Bool { [.name, .taxCode, .siteAddress, .commune, .vsicCode].contains(self) }

    /// The column of a heading, whatever its accents, case and punctuation.
    init?(heading: String) {
        let key = Self.key(heading)
        let known = Self.allCases.first { column in
            ([column.rawValue, column.vi, column.en] + column.aliases).contains { Self.key($0) == key }
        }
        guard let known, !key.isEmpty else { return nil }
        self = known
    }

    /// Letters and digits only, lower-cased, without marks.
    static func key(_ text: String) -> String {
        var key = ""
        for scalar in text.lowercased()._nfd {
            switch scalar {
            case "đ": key.append("d")
            case _ where (0x300...0x36F).contains(scalar.value): break
            case _ where scalar.properties.isAlphabetic || scalar.properties.numericType != nil:
                key.unicodeScalars.append(scalar)
            default: break
            }
        }
        return key
    }
}
