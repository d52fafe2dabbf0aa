/// Text in a header, as RFC 2047 writes it: encoded-words of UTF-8 in base64, each of whole characters and at most 75 bytes.
enum EncodedWord {
    private static let prefix = Array("=?UTF-8?B?".utf8)
    private static let suffix = Array("?=".utf8)
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// Appends UTF-8 as it stands in a header whose name and colon took `indent` columns; lines are at most 76 bytes.
    ///
    /// Printable ASCII without `=?` that fits the first line stays as it is, unless `evenIfPlain`; everything else is encoded.
    static func append(_ text: [UInt8], indent: Int, evenIfPlain: Bool = false, to output: inout [UInt8]) {
        guard evenIfPlain || !isPlain(text, limit: 76 - indent) else {
            output += text
            return
        }
        var start = 0
        var room = bytes(inColumns: 76 - indent)
        while start < text.count {
            if start > 0 {
                output += [0x0D, 0x0A, 0x20]
                room = bytes(inColumns: 75)
            }
            let end = end(of: text, from: start, room: room)
            output += prefix
            appendBase64(text[start..<end], to: &output)
            output += suffix
            start = end
        }
    }

    private static func isPlain(_ text: [UInt8], limit: Int) -> Bool {
        guard text.count <= limit, text.first != 0x20, text.last != 0x20 else { return false }
        for (index, byte) in text.enumerated() {
            guard (0x20...0x7E).contains(byte) else { return false }
            if byte == UInt8(ascii: "?"), index > 0, text[index - 1] == UInt8(ascii: "=") { return false }
        }
        return true
    }

    /// Where a word that begins at `start` ends: before a letter that would not fit whole, with the accents written after it.
    ///
    /// Accents that alone are longer than a word are parted; bytes of one scalar never are (RFC 2047 §5 (3)).
    private static func end(of text: [UInt8], from start: Int, room: Int) -> Int {
        guard text.count - start > room else { return text.count }
        var end = start + room
        while end > start, !isStart(of: text, end) || isMark(text, end) { end -= 1 }
        if end > start { return end }
        end = start + room
        while !isStart(of: text, end) { end -= 1 }
        return end
    }

    private static func isStart(of text: [UInt8], _ index: Int) -> Bool { text[index] & 0xC0 != 0x80 }

    /// Whether a combining mark of U+0300 to U+036F stands there, a variation selector, a joiner, or what a joiner joins.
    private static func isMark(_ text: [UInt8], _ index: Int) -> Bool {
        func isScalar(_ first: UInt8, _ second: UInt8, _ third: ClosedRange<UInt8>, at index: Int) -> Bool {
            index >= 0 && index + 2 < text.count && text[index] == first && text[index + 1] == second
                && third.contains(text[index + 2])
        }
        if text[index] == 0xCC { return true }
        if text[index] == 0xCD { return index + 1 < text.count && text[index + 1] < 0xB0 }
        return isScalar(0xEF, 0xB8, 0x80...0x8F, at: index) || isScalar(0xE2, 0x80, 0x8D...0x8D, at: index)
            || isScalar(0xE2, 0x80, 0x8D...0x8D, at: index - 3)
    }

    /// How many bytes of text fit: base64 makes four columns of three bytes.
    private static func bytes(inColumns columns: Int) -> Int {
        (min(columns, 75) - prefix.count - suffix.count) / 4 * 3
    }

    private static func appendBase64(_ bytes: ArraySlice<UInt8>, to output: inout [UInt8]) {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let count = min(3, bytes.endIndex - index)
            let (first, second, third) = (
                bytes[index], count > 1 ? bytes[index + 1] : 0, count > 2 ? bytes[index + 2] : 0
            )
            output.append(alphabet[Int(first >> 2)])
            output.append(alphabet[Int(first & 3) << 4 | Int(second >> 4)])
            output.append(count > 1 ? alphabet[Int(second & 15) << 2 | Int(third >> 6)] : UInt8(ascii: "="))
            output.append(count > 2 ? alphabet[Int(third & 63)] : UInt8(ascii: "="))
            index += 3
        }
    }
}
