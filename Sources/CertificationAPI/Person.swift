/// A person who acts, or is written to.
public struct Person: Codable, Sendable {
    /// Their reference (`P4`).
    public var reference: String
    /// Full name.
    public var name: String
    /// E-mail address.
    public var email: String?
    /// Telephone, E.164.
    public var phone: String?
    /// Language of letters: vi or en.
    public var language: String
    /// Account on this machine.
    public var account: String?
    /// Codes of the roles in force today.
    public var roles: [String]
    /// Every role ever given; only for one person.
    public var grants: [RoleGrant]?
    /// Every competence recorded; only for one person.
    public var competences: [Competence]?
    /// For whom they worked; only for one person.
    public var employments: [Employment]?
    /// What they declared on conflicts of interest; only for one person.
    public var declarations: [Declaration]?
    /// What they did for which facility; only for one person.
    public var involvements: [Involvement]?

    /// Makes one from its parts.
    public init(
        reference: String, name: String, email: String? = nil, phone: String? = nil, language: String,
        account:
            String? = nil, roles: [String], grants: [RoleGrant]? = nil, competences: [Competence]? = nil,
        employments:
            [Employment]? = nil, declarations: [Declaration]? = nil, involvements: [Involvement]? = nil
    ) {
        self.reference = reference
        self.name = name
        self.email = email
        self.phone = phone
        self.language = language
        self.account = account
        self.roles = roles
        self.grants = grants
        self.competences = competences
        self.employments = employments
        self.declarations = declarations
        self.involvements = involvements
    }
}
