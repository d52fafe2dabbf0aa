import CertificationAPI
import CertificationStore

/// One page of the public register for programs.
struct RegisterDocument: Encodable, Sendable {
    /// One certificate.
    struct Item: Encodable, Sendable {
        let number: String
        let status: String
        let since: String
        let holder: String
        let holderEn: String?
        let taxCode: String?
        let siteAddress: String
        let unit: LocalizedText
        let unitCode: String
        let sectorScheme: String
        let sector: String
        let sectorName: LocalizedText?
        let scope: String
        let scopeEn: String?
        let grantedOn: String
        let validFrom: String
        let validUntil: String
        let url: String

        /// Shows a line.
        init(_ line: RegisterLineRow) {
            number = line.number
            status = line.status
            since = line.since
            holder = line.holderName
            holderEn = line.holderNameEn
            taxCode = line.taxCode
            siteAddress = line.siteAddress
            unit = LocalizedText(vi: line.unitVi, en: line.unitEn ?? line.unitVi)
            unitCode = line.unitCode
            sectorScheme = "VSIC \(line.vsicVersion)"
            sector = line.vsicCode
            sectorName = line.sectorVi.map { LocalizedText(vi: $0, en: line.sectorEn ?? $0) }
            scope = line.scopeVi
            scopeEn = line.scopeEn
            grantedOn = line.grantedOn
            validFrom = line.validFrom
            validUntil = line.validUntil
            url = "/verify/\(line.reference)"
        }

        /// The line of a CSV file (RFC 4180).
        func csv(_ language: PageLanguage) -> String {
            let word = (PublicStatus(rawValue: status) ?? .unknown).word[language]
            let own = language == .vi
            return RegisterDocument.csvLine([
                number, status, word, since, holder, holderEn ?? "", taxCode ?? "", siteAddress,
                unitCode, own ? unit.vi : unit.en, sectorScheme, sector,
                (own ? sectorName?.vi : sectorName?.en) ?? "", own ? scope : scopeEn ?? scope, grantedOn, validFrom,
                validUntil, url,
            ])
        }
    }

    let network: String
    let checkedAt: String
    let asOf: String?
    let items: [Item]
    let next: String?

    /// The head of a CSV file, behind the mark that makes spreadsheets read it as UTF-8.
    static func csvHead(_ language: PageLanguage) -> String {
        let heads: [Phrase] = [
            Phrase("Số giấy chứng nhận", "Number"), Phrase("Mã tình trạng", "Status code"),
            Phrase("Tình trạng", "Status"), Phrase("Từ ngày", "Since"), Phrase("Cơ sở", "Holder"),
            Phrase("Tên tiếng Anh", "Holder in English"), Phrase("Mã số thuế", "Tax code"),
            Phrase("Địa điểm sản xuất", "Production site"), Phrase("Mã đơn vị", "Unit code"),
            Phrase("Xã, phường", "Commune or ward"), Phrase("Bảng phân ngành", "Classification"),
            Phrase("Mã ngành", "Sector code"), Phrase("Ngành", "Sector"), Phrase("Phạm vi", "Scope"),
            Phrase("Ngày cấp", "Granted on"), Phrase("Có giá trị từ ngày", "Valid from"),
            Phrase("Có giá trị đến hết ngày", "Valid until"), Phrase("Địa chỉ xác thực", "Verify at"),
        ]
        return "\u{FEFF}" + csvLine(heads.map { $0[language] })
    }

    /// A line: every field in quotes, and none that a spreadsheet would take for a formula.
    static func csvLine(_ fields: [String]) -> String {
        fields.map { field in
            let isFormula = field.first.map { "=+-@\t\r".contains($0) } ?? false
            return "\"" + (isFormula ? "'" : "") + field.replacing("\"", with: "\"\"") + "\""
        }.joined(separator: ",") + "\r\n"
    }
}
