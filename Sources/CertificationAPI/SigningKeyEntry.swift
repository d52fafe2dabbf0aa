/// The public half of a key that signs for the network, and where it is in its life.
public struct SigningKeyEntry: Codable, Sendable, Equatable {
    /// Its name: the first 16 hexadecimal digits of its SHA-256.
    public var id: String
    /// What it signs: `certificate` or `ledger`.
    public var purpose: String
    /// The 32 bytes, hexadecimal.
    public var publicKey: String
    /// Since when it may sign.
    public var validFrom: String
    /// From when on it signs no more.
    public var retiredAt: String?
    /// From when on nothing is believed on its word.
    public var revokedAt: String?
    /// Why it was ended.
    public var reason: String?

    /// Makes an entry.
    public init(
        id: String, purpose: String, publicKey: String, validFrom: String, retiredAt: String? = nil,
        revokedAt: String? = nil, reason: String? = nil
    ) {
        self.id = id
        self.purpose = purpose
        self.publicKey = publicKey
        self.validFrom = validFrom
        self.retiredAt = retiredAt
        self.revokedAt = revokedAt
        self.reason = reason
    }
}
