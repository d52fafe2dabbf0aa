/// A role given to a person for a time.
public struct RoleGrant: Codable, Sendable {
    /// Code of the role.
    public var role: String
    /// Code of the network.
    public var network: String
    /// The facility it is for, of a mandate.
    public var facility: String?
    /// The unit it is for, of a reporter.
    public var unit: String?
    /// First day.
    public var validFrom: String
    /// First day without it.
    public var validTo: String?
    /// The decision that gave it.
    public var basis: String

    /// Makes one from its parts.
    public init(
        role: String, network: String, facility: String? = nil, unit: String? = nil, validFrom: String,
        validTo:
            String? = nil, basis: String
    ) {
        self.role = role
        self.network = network
        self.facility = facility
        self.unit = unit
        self.validFrom = validFrom
        self.validTo = validTo
        self.basis = basis
    }
}
