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
        let host = address.lowercased().drop { $0 != "/" }.drop { $0 == "/" }
        return !["127.", "localhost", "[::1]"].contains { host.hasPrefix($0) }
    }

    /// The endpoint in words, for messages.
    public var name: String {
        switch self {
        case .unixSocket(let path): path
        case .url(let address): address
        }
    }
}
