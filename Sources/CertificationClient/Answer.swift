/// What came back for one call.
public struct Answer: Sendable {
    /// HTTP status.
    public var status: Int
    /// The media type with its parameters, empty when there is none.
    public var contentType: String
    /// The body's bytes.
    public var body: [UInt8]

    /// The body as text; bytes that are no UTF-8 become U+FFFD.
    public var text: String { String(decoding: body, as: UTF8.self) }
}
