import CertificationAPI

/// What somebody asks the public register for.
struct RegisterInquiry: Sendable {
    /// Query parameters of the register.
    static let parameters = ["q", "status", "unit", "sector", "as_of", "after", "limit"]

    /// Words.
    let text: String?
    /// A public status.
    let status: String?
    /// Code of a unit.
    let unit: String?
    /// Two or four digits of the sector's code.
    let sector: String?
    /// A day that is over; `nil` = now.
    let day: String?
    /// Where the page before ended.
    let after: String?
    /// Lines of a page.
    let limit: Int
    /// The network's code, when the query names it.
    let network: String?

    /// Whether the query named a network.
    var namesNetwork: Bool { network != nil }

    /// Reads and checks the query; `today` is the network's day.
    init(_ query: Query, today: String) throws(Problem) {
        text = query.text("q")
        status = query.text("status")
        unit = query.text("unit")
        sector = query.text("sector")
        after = query.text("after")
        network = query.text("network")
        limit = try query.limit()
        day = try Self.day(query, today: today)
        if let text, text.utf8.count > 200 { throw Self.refusal("q", "may have 200 bytes at most") }
        if let status, !RegisterPage.states.contains(where: { $0.rawValue == status }) {
            throw Self.refusal(
                "status", "must be one of \(RegisterPage.states.map(\.rawValue).joined(separator: ", "))")
        }
        if let unit, unit.utf8.count > 20 { throw Self.refusal("unit", "must be the code of a unit") }
        if let sector, !(sector.utf8.count == 2 || sector.utf8.count == 4) || !sector.utf8.allSatisfy(Self.isDigit) {
            throw Self.refusal("sector", "must be two or four digits of a VSIC code")
        }
        if let after, !Self.isPlace(after) { throw Self.refusal("after", "must be the “next” of a page before") }
    }

    /// The day of `as_of`, which must not lie ahead; today is now.
    static func day(_ query: Query, today: String) throws(Problem) -> String? {
        guard let day = try query.day("as_of"), day != today else { return nil }
        guard day < today else { throw refusal("as_of", "must not lie ahead: nobody knows the state of a day to come") }
        return day
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isPlace(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { (1...9).contains($0.utf8.count) && $0.utf8.allSatisfy(isDigit) }
    }

    private static func refusal(_ name: String, _ what: String) -> Problem {
        Problem(.invalidRequest, detail: "The query parameter “\(name)” \(what).")
    }

    /// The address of a page that asks the same.
    func address(_ path: String, language: PageLanguage, after: String?) -> String {
        let parts: [(String, String?)] = [
            ("lang", language.rawValue), ("network", network), ("q", text), ("status", status), ("unit", unit),
            ("sector", sector), ("as_of", day), ("limit", limit == 50 ? nil : String(limit)), ("after", after),
        ]
        let query = parts.compactMap { name, value in value.map { "\(name)=\(Self.encode($0))" } }
        return path + "?" + query.joined(separator: "&")
    }

    /// Percent-encodes a value of a query (RFC 3986: all but what is unreserved).
    static func encode(_ value: String) -> String {
        let digits = Array("0123456789ABCDEF".unicodeScalars)
        var text = String.UnicodeScalarView()
        for byte in value.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: text.append(UnicodeScalar(byte))
            default:
                text.append("%")
                text.append(digits[Int(byte >> 4)])
                text.append(digits[Int(byte & 15)])
            }
        }
        return String(text)
    }
}
