/// The name of an issuer that is proved by its web address: `did:web:chungnhan.example.gov.vn` (did:web method specification).
public struct DIDWeb: Sendable, Equatable, CustomStringConvertible {
    /// The address it was made from, without a slash at the end.
    public let baseURL: String
    /// The name.
    public let description: String
    /// Where under the host its document lies.
    public let documentPath: String

    /// Makes the name of whoever holds `https://host[:port][/path]`; `nil` for an address without host or with query, fragment,
    /// user or letters that would have to be escaped.
    ///
    /// The method demands https; http is read too, because a trial installation listens on loopback without TLS.
    public init?(baseURL: String) {
        var rest = baseURL[...]
        guard let scheme = ["https://", "http://"].first(where: { rest.hasPrefix($0) }) else { return nil }
        rest.removeFirst(scheme.count)
        while rest.hasSuffix("/") { rest.removeLast() }
        let segments = rest.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~".unicodeScalars)
        guard let host = segments.first, !host.isEmpty else { return nil }
        let hostParts = host.split(separator: ":", omittingEmptySubsequences: false)
        guard hostParts.count <= 2, hostParts.allSatisfy({ !$0.isEmpty }),
            (hostParts + segments.dropFirst().map { $0[...] })
                .allSatisfy({ !$0.isEmpty && $0.unicodeScalars.allSatisfy(plain.contains) })
        else { return nil }
        self.baseURL = scheme + rest
        description = "did:web:" + ([hostParts.joined(separator: "%3A")] + segments.dropFirst()).joined(separator: ":")
        documentPath =
            segments.count == 1
            ? "/.well-known/did.json" : "/" + segments.dropFirst().joined(separator: "/") + "/did.json"
    }

    /// The name of one of its keys within the document.
    public func method(_ keyID: String) -> String { description + "#" + keyID }
}
