/// A text body in the quoted-printable encoding of RFC 2045 §6.7: 7-bit lines of at most 76 bytes, CRLF line ends.
enum QuotedPrintable {
    private static let limit = 76
    private static let digits = Array("0123456789ABCDEF".utf8)
    private static let from = Array("From ".utf8)

    /// Appends UTF-8 text whose lines end with LF or CRLF; a missing last line end is added.
    static func append(_ text: [UInt8], to output: inout [UInt8]) {
        // Room for a line is made with it: this is for the usual letter, half of it in codes.
        output.reserveCapacity(output.count + text.count * 2)
        var start = 0
        while start < text.count {
            var end = start
            while end < text.count, text[end] != 0x0A { end += 1 }
            let isCRLF = end > start && end < text.count && text[end - 1] == 0x0D
            append(text, from: start, to: isCRLF ? end - 1 : end, &output)
            start = end + 1
        }
    }

    private static func append(_ text: [UInt8], from start: Int, to end: Int, _ output: inout [UInt8]) {
        var column = 0
        var index = start
        // Old transports alter a line that begins with a dot or "From ", so its first character is written as a code.
        let isFragile =
            start < end
            && (text[start] == UInt8(ascii: ".") || text[start] == from[0] && text[start..<end].starts(with: from))
        while index < end {
            let byte = text[index]
            let isPlain = isPlain(byte, isLast: index == end - 1) && !(isFragile && index == start)
            // A character's bytes stay together: room for all of them is made before the first.
            let length = isPlain ? 1 : min(length(ofCharacterFrom: byte), end - index)
            let width = isPlain ? 1 : 3 * length
            // One column is kept for the soft line break's "=", which the last byte of a line does not need.
            if column + width > (index + length == end ? limit : limit - 1) {
                output.append(UInt8(ascii: "="))
                output.append(0x0D)
                output.append(0x0A)
                column = 0
            }
            column += width
            if isPlain {
                output.append(byte)
                index += 1
                continue
            }
            for place in index..<(index + length) {
                output.append(UInt8(ascii: "="))
                output.append(digits[Int(text[place] >> 4)])
                output.append(digits[Int(text[place] & 15)])
            }
            index += length
        }
        output.append(0x0D)
        output.append(0x0A)
    }

    private static func isPlain(_ byte: UInt8, isLast: Bool) -> Bool {
        switch byte {
        case 0x20, 0x09: !isLast
        case UInt8(ascii: "="): false
        default: (0x21...0x7E).contains(byte)
        }
    }

    private static func length(ofCharacterFrom lead: UInt8) -> Int {
        switch lead {
        case 0xC0...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...: 4
        default: 1
        }
    }
}
