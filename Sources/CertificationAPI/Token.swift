/// A bearer token without its secret.
public struct Token: Codable, Sendable {
    /// Its number.
    public var id: Int
    /// Whose it is (`P4`).
    public var person: String
    /// The person's name.
    public var personName: String
    /// What it is for.
    public var name: String
    /// read, write or admin.
    public var scope: String
    /// When it was made, ISO 8601 UTC.
    public var createdAt: String
    /// When it ends, ISO 8601 UTC.
    public var expiresAt: String
    /// When it was revoked, ISO 8601 UTC.
    public var revokedAt: String?

    /// Makes one from its parts.
    public init(
        id: Int, person: String, personName: String, name: String, scope: String, createdAt: String,
        expiresAt:
            String, revokedAt: String? = nil
    ) {
        self.id = id
        self.person = person
        self.personName = personName
        self.name = name
        self.scope = scope
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.revokedAt = revokedAt
    }
}
