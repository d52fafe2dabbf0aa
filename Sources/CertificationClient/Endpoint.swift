/// Where a daemon listens.
public enum Endpoint: Sendable, Equatable {
    /// A unix socket's path; the kernel names the caller there.
    case unixSocket(String)
    /// An `http://` or `https://` address without a path; the bearer token names the caller there.
    case url(String)

    /// The address that a request's path is put behind: a unix socket needs some host for the `Host` header.
    var base: String {
        switch self {
        case .unixSocket: "http://sachd"
        case .url(let address): address.hasSuffix("/") ? String(address.dropLast()) : address
        }
    }

    /// Whether what is sent there can be read on the way: plain HTTP that leaves this machine.
    var isReadableOnTheWay: Bool {
        guard case .url(let address) = self, !address.lowercased().hasPrefix("https://") else { return false }
        let authority = address.dropFirst("http://".count).prefix { $0 != "/" }.split(separator: "@").last ?? ""
        let host =
            authority.hasPrefix("[") ? authority.prefix { $0 != "]" }.dropFirst() : authority.prefix { $0 != ":" }
        let isLoopback = host.hasPrefix("127.") && host.allSatisfy { $0 == "." || ("0"..."9").contains($0) }
        return !isLoopback && host.lowercased() != "localhost" && host != "::1"
    }

    /// The endpoint in words, for messages.
    public var name: String {
        switch self {
        case .unixSocket(let path): path
        case .url(let address): address
        }
    }
}
