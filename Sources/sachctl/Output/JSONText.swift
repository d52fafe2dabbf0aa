import CertificationAPI
import FoundationEssentials

/// JSON as text and back.
enum JSONText {
    /// Indented, members sorted by name, so that two prints of one thing are equal.
    static func pretty(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// Any JSON, `nil` when the text is none.
    static func value(of bytes: Data) -> JSONValue? {
        try? JSONDecoder().decode(JSONValue.self, from: bytes)
    }

    /// Any JSON, `nil` when the text is none.
    static func value(of text: String) -> JSONValue? {
        value(of: Data(text.utf8))
    }
}
