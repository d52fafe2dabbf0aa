/// One HTTP request before it is sent: what tests of bad input need in full, and what `Client` builds for everything else.
public struct Call: Sendable {
    /// `GET`, `POST`, `PATCH` or `DELETE`.
    public var method: String
    /// Path from the root, its segments already percent-encoded (`Call.path`).
    public var path: String
    /// Query parameters in order; a `nil` value leaves the parameter out.
    public var query: [(name: String, value: String?)]
    /// Header fields beside those of the client (identity, language).
    public var headers: [(name: String, value: String)]
    /// The body's bytes, `nil` for none.
    public var body: [UInt8]?
    /// Seconds to wait for the whole answer; `nil` takes the client's.
    public var timeoutSeconds: Int?

    /// Makes a call.
    public init(
        _ method: String, _ path: String, query: [(name: String, value: String?)] = [],
        headers: [(name: String, value: String)] = [], body: [UInt8]? = nil, timeoutSeconds: Int? = nil
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
        self.timeoutSeconds = timeoutSeconds
    }

    /// A path of segments, each percent-encoded, so that a certificate number's slashes stay inside its segment.
    public static func path(_ segments: String...) -> String {
        segments.map { "/" + percentEncoded($0) }.joined()
    }

    /// The path with its query as it goes into the request line.
    var target: String {
        let parameters = query.compactMap { name, value in
            value.map { Self.percentEncoded(name) + "=" + Self.percentEncoded($0) }
        }
        return parameters.isEmpty ? path : path + "?" + parameters.joined(separator: "&")
    }

    /// Text with every byte but RFC 3986's unreserved ones as `%XX`, after composing it (NFC).
    static func percentEncoded(_ text: String) -> String {
        text.composed.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                String(UnicodeScalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }
}
