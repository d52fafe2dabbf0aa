/// A feed of deadlines for calendar programs, without its secret.
public struct DeadlineFeed: Codable, Sendable {
    /// Its number.
    public var id: Int
    /// Code of the network.
    public var network: String
    /// Code of the unit whose deadlines it shows; absent = the operator's.
    public var unit: String?
    /// Whose calendar it is for.
    public var name: String
    /// The language of its entries.
    public var language: String
    /// Who made it.
    public var createdBy: String
    /// When it was made, ISO 8601 UTC.
    public var createdAt: String
    /// When it ends by itself, ISO 8601 UTC.
    public var expiresAt: String
    /// When it was revoked, ISO 8601 UTC.
    public var revokedAt: String?

    /// Makes one from its parts.
    public init(
        id: Int, network: String, unit: String? = nil, name: String, language: String, createdBy: String,
        createdAt: String, expiresAt: String, revokedAt: String? = nil
    ) {
        self.id = id
        self.network = network
        self.unit = unit
        self.name = name
        self.language = language
        self.createdBy = createdBy
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.revokedAt = revokedAt
    }
}

/// A feed just made, with the address that is shown only this once.
public struct NewDeadlineFeed: Codable, Sendable {
    /// Its number.
    public var id: Int
    /// The address to subscribe to; empty in a dry run.
    public var url: String

    /// Makes one from its parts.
    public init(id: Int, url: String) {
        self.id = id
        self.url = url
    }
}
