/// The text of a `json` or `jsonb` value, untouched, so that whoever knows its shape can decode it.
public struct JSONText: PostgresEncodable, PostgresDecodable, Sendable, Hashable {
    /// The JSON text.
    public var text: String

    /// Wraps a JSON text, which the server checks.
    public init(_ text: String) { self.text = text }

    /// Wraps what the server sent.
    public init?(postgresText: String) { text = postgresText }

    /// The JSON text.
    public var postgresText: String { text }

    /// json and jsonb.
    public static var postgresTypeNames: [String] { ["jsonb", "json"] }
}
