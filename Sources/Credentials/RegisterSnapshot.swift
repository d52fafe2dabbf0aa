/// What is signed of a day's snapshot of the public register.
public enum RegisterSnapshot {
    /// A short text, one value a line, so that a person can check it with any Ed25519 tool: network, day, number of entries, and
    /// the SHA-256 (hex) of the snapshot's exact bytes.
    public static func signedBytes(network: String, day: String, entries: Int, sha256: String) -> [UInt8] {
        Array("sach-register-snapshot-v1\n\(network)\n\(day)\n\(entries)\n\(sha256)\n".utf8)
    }
}
