/// Who the caller is (`GET /v1/whoami`).
public struct Identity: Codable, Sendable {
    /// The person's reference.
    public var person: String
    /// The person's name.
    public var name: String
    /// Codes of the roles in force today.
    public var roles: [String]
    /// Whether the caller administers: root, the group of administrators, or role ADMN.
    public var isAdministrator: Bool

    /// Makes one from its parts.
    public init(person: String, name: String, roles: [String], isAdministrator: Bool) {
        self.person = person
        self.name = name
        self.roles = roles
        self.isAdministrator = isAdministrator
    }
}
