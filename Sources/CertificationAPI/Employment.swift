/// For whom a person worked.
public struct Employment: Codable, Sendable {
    /// Reference of the organisation.
    public var organisation: String
    /// Its name.
    public var name: String
    /// First day.
    public var validFrom: String
    /// First day no more.
    public var validTo: String?

    /// Makes one from its parts.
    public init(organisation: String, name: String, validFrom: String, validTo: String? = nil) {
        self.organisation = organisation
        self.name = name
        self.validFrom = validFrom
        self.validTo = validTo
    }
}
