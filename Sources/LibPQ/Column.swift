/// A result column: its name, and the server's name of its type (`int8`, `text`, `timestamptz`, `_text` …).
public struct Column: Sendable, Hashable, CustomStringConvertible {
    /// The column's name.
    public let name: String
    /// `pg_type.typname`.
    public let type: String

    /// Names a column and its type.
    public init(_ name: String, _ type: String) {
        self.name = name
        self.type = type
    }

    /// `name type`.
    public var description: String { "\(name) \(type)" }
}
