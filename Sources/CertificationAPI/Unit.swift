/// An organ that reports, receives reports or holds territory, as on one day.
public struct Unit: Codable, Sendable {
    /// Its stable code (`14812`, `BQL-NS`).
    public var code: String
    /// province, district, commune, ward, zone_board, department or association.
    public var kind: String
    /// First day it exists.
    public var validFrom: String
    /// First day it no longer exists.
    public var validTo: String?
    /// Code of the unit it reports to.
    public var reportsTo: String?
    /// Its mailbox.
    public var email: String?
    /// Its telephone, E.164.
    public var phone: String?
    /// Its name with its kind on that day.
    public var name: LocalizedText

    /// Makes one from its parts.
    public init(
        code: String, kind: String, validFrom: String, validTo: String? = nil, reportsTo: String? = nil,
        email:
            String? = nil, phone: String? = nil, name: LocalizedText
    ) {
        self.code = code
        self.kind = kind
        self.validFrom = validFrom
        self.validTo = validTo
        self.reportsTo = reportsTo
        self.email = email
        self.phone = phone
        self.name = name
    }
}
