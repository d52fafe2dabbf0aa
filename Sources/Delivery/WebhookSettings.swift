import FoundationEssentials

/// Where the messages of a channel go by HTTP, and the secret they are signed with.
public struct WebhookSettings: Sendable, Equatable {
    /// What is wrong with the settings.
    public enum Fault: Error, CustomStringConvertible {
        /// Not https, nor http on this machine.
        case badURL(String)
        /// The file of the secret is missing or too short.
        case unreadable(String)

        /// What to do about it.
        public var description: String {
            switch self {
            case .badURL(let url): "\(url) is not https://… (http://… only for a gateway on this machine)"
            case .unreadable(let file): "\(file) does not hold a secret of at least 16 bytes"
            }
        }
    }

    /// Where each message is posted to.
    public var url: String
    /// The shared secret.
    public var secret: [UInt8]
    /// A file of certificates of authorities to trust instead of the system's.
    public var authorities: String?
    /// How long one message may take.
    public var timeout: Duration = .seconds(30)

    /// Checks the settings; throws ``Fault``.
    public init(url: String, secret: [UInt8], authorities: String? = nil) throws(Fault) {
        let isHere = ["http://127.", "http://localhost:", "http://localhost/", "http://[::1]"]
            .contains(where: url.hasPrefix)
        guard url.hasPrefix("https://") && url.utf8.count > 8 || isHere,
            url.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { throw .badURL(url) }
        self.url = url
        self.secret = secret
        self.authorities = authorities
    }

    /// Takes the secret from a file's first line.
    public init(url: String, secretFile: String, authorities: String? = nil) throws(Fault) {
        guard let data = FileManager.default.contents(atPath: secretFile) else { throw .unreadable(secretFile) }
        let secret = data.prefix { $0 != 0x0A && $0 != 0x0D }
        guard secret.count >= 16 else { throw .unreadable(secretFile) }
        try self.init(url: url, secret: Array(secret), authorities: authorities)
    }
}
