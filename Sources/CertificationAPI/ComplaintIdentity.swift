/// Who complained and in which words, as the complaint's handler alone may read it.
public struct ComplaintIdentity: Codable, Sendable {
    /// The complaint.
    public var reference: String
    /// What the complainant wrote.
    public var statement: String?
    /// The complainant, if known to the system.
    public var person: String?
    /// The name.
    public var name: String?
    /// E-mail address.
    public var email: String?
    /// Telephone.
    public var phone: String?
    /// Postal address.
    public var address: String?
    /// Language of the answer.
    public var language: String?
    /// Whose hand brought the complaint in.
    public var recordedBy: String?
    /// When everything else was erased, ISO 8601 UTC.
    public var erasedAt: String?

    /// Makes one from its parts.
    public init(
        reference: String, statement: String? = nil, person: String? = nil, name: String? = nil, email: String? = nil,
        phone: String? = nil, address: String? = nil, language: String? = nil, recordedBy: String? = nil,
        erasedAt: String? = nil
    ) {
        self.reference = reference
        self.statement = statement
        self.person = person
        self.name = name
        self.email = email
        self.phone = phone
        self.address = address
        self.language = language
        self.recordedBy = recordedBy
        self.erasedAt = erasedAt
    }
}
