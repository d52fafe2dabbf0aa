/// A signed Merkle root over the ledger (RFC 6962 hashing), to be kept outside the database.
public struct Checkpoint: Codable, Sendable, Equatable {
    /// 1, 2, 3 …
    public var number: Int
    /// Events it covers.
    public var treeSize: Int
    /// The root, hex.
    public var root: String
    /// When it was made, ISO 8601 UTC.
    public var at: String
    /// The key that signed it.
    public var keyID: String?
    /// Ed25519 signature, base64.
    public var signature: String?

    /// Makes one from its parts.
    public init(number: Int, treeSize: Int, root: String, at: String, keyID: String? = nil, signature: String? = nil) {
        self.number = number
        self.treeSize = treeSize
        self.root = root
        self.at = at
        self.keyID = keyID
        self.signature = signature
    }
}
