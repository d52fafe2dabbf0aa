/// A firm or body that people work for.
public struct Organisation: Codable, Sendable {
    /// Its reference (`G3`).
    public var reference: String
    /// Its name.
    public var name: String
    /// issuer, consultancy, holder or authority.
    public var kind: String
    /// Its tax code.
    public var taxCode: String?

    /// Makes one from its parts.
    public init(reference: String, name: String, kind: String, taxCode: String? = nil) {
        self.reference = reference
        self.name = name
        self.kind = kind
        self.taxCode = taxCode
    }
}
