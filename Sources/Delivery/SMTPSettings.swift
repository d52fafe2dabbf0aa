import FoundationEssentials

/// Where mails go by SMTP, and how.
public struct SMTPSettings: Sendable, Equatable {
    /// Whether a connection that begins in the clear is encrypted by STARTTLS.
    public enum Encryption: String, Sendable, CaseIterable {
        /// Not a byte of a mail leaves without a connection whose certificate was verified.
        case required
        /// Encrypted when the server offers it, whoever it is: better than nothing, and no proof of anything.
        case opportunistic
        /// Never: for a server on this machine.
        case none
    }

    /// A name and a password.
    public struct Account: Sendable, Equatable {
        /// The name.
        public var user: String
        /// The password.
        public var password: String

        /// Takes both.
        public init(user: String, password: String) {
            self.user = user
            self.password = password
        }

        /// Reads a file of two lines, name and password; throws ``SMTPSettings/Fault/unreadable(_:)`` for any other.
        public init(file: String) throws(Fault) {
            guard let data = FileManager.default.contents(atPath: file) else { throw .unreadable(file) }
            let lines = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
            guard lines.count == 2 else { throw .unreadable(file) }
            self.init(user: lines[0], password: lines[1])
        }
    }

    /// What is wrong with the settings.
    public enum Fault: Error, CustomStringConvertible {
        /// Not `smtp://host:port` or `smtps://host:port`.
        case badURL(String)
        /// A password would leave the machine unencrypted.
        case passwordInTheClear
        /// The file of the account is missing or has not two lines.
        case unreadable(String)

        /// What to do about it.
        public var description: String {
            switch self {
            case .badURL(let url): "\(url) is not smtp://host[:port] or smtps://host[:port]"
            case .passwordInTheClear:
                "the password would travel unencrypted: use smtps:// or STARTTLS \"required\", or a server on this machine"
            case .unreadable(let file): "\(file) does not hold two lines, the account's name and its password"
            }
        }
    }

    /// `smtp://host:port`, or `smtps://host:port` for TLS from the first byte.
    public var url: String
    /// What is asked of an `smtp://` server.
    public var encryption: Encryption
    /// A file of certificates of authorities to trust instead of the system's.
    public var authorities: String?
    /// Who logs in; nobody when absent.
    public var account: Account?
    /// How this house calls itself in EHLO.
    public var name: String
    /// How long one mail may take, connecting included.
    public var timeout: Duration = .seconds(60)
    /// How many mails one connection carries: some servers end it after a hundred.
    public var mailsAConnection = 100

    /// Checks the settings; throws ``Fault``.
    public init(
        url: String, encryption: Encryption, authorities: String? = nil, account: Account? = nil, name: String
    ) throws(Fault) {
        guard let host = Self.host(of: url) else { throw .badURL(url) }
        let isHere = host == "localhost" || host == "[::1]" || host.hasPrefix("127.")
        guard account == nil || isHere || url.hasPrefix("smtps:") || encryption == .required else {
            throw .passwordInTheClear
        }
        self.url = url
        self.encryption = encryption
        self.authorities = authorities
        self.account = account
        self.name = name
    }

    /// Whether TLS is spoken from the first byte.
    var isEncryptedFromTheStart: Bool { url.hasPrefix("smtps:") }

    /// The host of a URL that has nothing but scheme, host and port; nil for any other.
    private static func host(of url: String) -> String? {
        guard let scheme = ["smtp://", "smtps://"].first(where: url.hasPrefix) else { return nil }
        let place = url.dropFirst(scheme.count)
        guard !place.isEmpty, place.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !"/@?#".utf8.contains($0) }) else {
            return nil
        }
        guard let colon = place.lastIndex(of: ":"), !place.hasSuffix("]") else { return String(place) }
        guard let port = Int(place[place.index(after: colon)...]), (1...65535).contains(port) else { return nil }
        return colon == place.startIndex ? nil : String(place[..<colon])
    }
}
