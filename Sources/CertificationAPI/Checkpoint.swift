/// A signed Merkle root over the ledger, to be kept outside the database.
public struct Checkpoint: Codable, Sendable, Equatable {
    /// Its number, counting from 1.
    public var number: Int
    /// Events it covers.
    public var treeSize: Int
    /// The Merkle root (RFC 6962 hashing), hex.
    public var root: String
    /// When it was made, ISO 8601 UTC.
    public var at: String
    /// The key that signed it.
    public var keyId: String?
    /// Ed25519 signature, hex.
    public var signature: String?

    /// Makes one from its parts.
    public init(number: Int, treeSize: Int, root: String, at: String, keyId: String? = nil, signature: String? = nil) {
        self.number = number
        self.treeSize = treeSize
        self.root = root
        self.at = at
        self.keyId = keyId
        self.signature = signature
    }
}
