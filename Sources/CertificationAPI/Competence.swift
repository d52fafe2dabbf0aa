/// A competence by role and sector.
public struct Competence: Codable, Sendable {
    /// The role it is for.
    public var role: String
    /// Industry code of 2 to 4 digits, or * for all.
    public var sector: String
    /// First day.
    public var validFrom: String
    /// First day without it.
    public var validTo: String?
    /// What proves it.
    public var basis: String

    /// Makes one from its parts.
    public init(role: String, sector: String, validFrom: String, validTo: String? = nil, basis: String) {
        self.role = role
        self.sector = sector
        self.validFrom = validFrom
        self.validTo = validTo
        self.basis = basis
    }
}
