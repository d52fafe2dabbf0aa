/// An Ed25519 public key as text: multicodec 0xed01, the 32 bytes, base58btc, so that it begins with `z6Mk`.
public enum Multikey {
    private static let ed25519: [UInt8] = [0xED, 0x01]

    /// The text of a public key of 32 bytes.
    public static func text(publicKey: [UInt8]) -> String {
        Multibase.base58btc(ed25519 + publicKey)
    }

    /// The 32 bytes of an Ed25519 public key; `nil` for another text.
    public static func publicKey(of text: String) -> [UInt8]? {
        guard text.hasPrefix("z"), let bytes = Multibase.decode(text), bytes.count == 34, bytes.starts(with: ed25519)
        else { return nil }
        return Array(bytes.dropFirst(2))
    }
}
