import FoundationEssentials

/// Text in a header, as RFC 2047 writes it: encoded-words of UTF-8 in base64, each of whole characters and at most 75 bytes.
enum EncodedWord {
    private static let prefix = "=?UTF-8?B?"
    private static let suffix = "?="

    /// The text as it stands in a header whose name and colon took `indent` columns; lines are at most 76 bytes.
    ///
    /// Printable ASCII without `=?` that fits the first line stays as it is, unless `evenIfPlain`; everything else is encoded.
    static func encode(_ text: String, indent: Int, evenIfPlain: Bool = false) -> String {
        guard evenIfPlain || !isPlain(text, limit: 76 - indent) else { return text }
        var words: [String] = []
        var room = bytes(inColumns: 76 - indent)
        var chunk = ""
        for piece in text.flatMap(pieces) {
            if !chunk.isEmpty, chunk.utf8.count + piece.utf8.count > room {
                words.append(word(chunk))
                chunk = ""
                room = bytes(inColumns: 75)
            }
            chunk += piece
        }
        if !chunk.isEmpty { words.append(word(chunk)) }
        return words.joined(separator: "\r\n ")
    }

    private static func isPlain(_ text: String, limit: Int) -> Bool {
        text.utf8.count <= limit && !text.contains("=?") && text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
            && text.first != " " && text.last != " "
    }

    /// A character, or its scalars when it alone is longer than any word (RFC 2047 §5 (3) forbids splitting a scalar).
    private static func pieces(of character: Character) -> [String] {
        let whole = String(character)
        return whole.utf8.count <= bytes(inColumns: 60) ? [whole] : whole.unicodeScalars.map { String(Character($0)) }
    }

    /// How many bytes of text fit: base64 makes four columns of three bytes.
    private static func bytes(inColumns columns: Int) -> Int {
        (min(columns, 75) - prefix.utf8.count - suffix.utf8.count) / 4 * 3
    }

    private static func word(_ text: String) -> String {
        prefix + Data(text.utf8).base64EncodedString() + suffix
    }
}
