/// A signed statement about the whole ledger: so many events, this Merkle root.
public struct Checkpoint: Sendable, Codable, Equatable {
    /// Its number: 1, then without holes.
    public var number: Int64
    /// Events covered.
    public var treeSize: Int64
    /// Only events of transactions below this one are covered.
    public var uptoXact: Int64
    /// Merkle root over the events' hashes, hex.
    public var root: String
    /// When it was made, ISO 8601 UTC.
    public var at: String
    /// Name of the key that signed it.
    public var keyID: String
    /// Public half of that key, hex.
    public var publicKey: String
    /// Ed25519 over `signedBytes`, hex.
    public var signature: String

    private enum CodingKeys: String, CodingKey {
        case number, treeSize, uptoXact, root, at, publicKey, signature
        case keyID = "keyId"
    }

    /// Makes a checkpoint.
    public init(
        number: Int64, treeSize: Int64, uptoXact: Int64, root: String, at: String, keyID: String, publicKey: String,
        signature: String
    ) {
        self.number = number
        self.treeSize = treeSize
        self.uptoXact = uptoXact
        self.root = root
        self.at = at
        self.keyID = keyID
        self.publicKey = publicKey
        self.signature = signature
    }

    /// What is signed: a short text, one value a line, so that a person can check it with any Ed25519 tool.
    public static func signedBytes(number: Int64, treeSize: Int64, uptoXact: Int64, root: String) -> [UInt8] {
        Array("sach-checkpoint-v1\n\(number)\n\(treeSize)\n\(uptoXact)\n\(root)\n".utf8)
    }
}
