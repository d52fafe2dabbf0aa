/// A file that the daemon keeps, as its sender is told.
public struct StoredFile: Codable, Sendable, Equatable {
    /// SHA-256 in hexadecimal: its name here.
    public var sha256: String
    /// Size in bytes.
    public var size: Int
    /// What the bytes are, whatever was said.
    public var mediaType: String
    /// What the malware scanner said: `not_scanned` (none is configured), `pending`, `unreachable` or `clean`.
    public var scan: String

    /// Makes a description.
    public init(sha256: String, size: Int, mediaType: String, scan: String) {
        self.sha256 = sha256
        self.size = size
        self.mediaType = mediaType
        self.scan = scan
    }
}
