/// A text body in the quoted-printable encoding of RFC 2045 §6.7: 7-bit lines of at most 76 bytes, CRLF line ends.
enum QuotedPrintable {
    private static let limit = 76
    private static let digits = Array("0123456789ABCDEF".utf8)

    /// Appends UTF-8 text whose lines end with LF or CRLF; a missing last line end is added.
    static func append(_ text: [UInt8], to output: inout [UInt8]) {
        output.reserveCapacity(output.count + text.count * 2)
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex(of: 0x0A) ?? text.count
            let isCRLF = end > start && end < text.count && text[end - 1] == 0x0D
            append(line: text[start..<(isCRLF ? end - 1 : end)], to: &output)
            start = end + 1
        }
    }

    private static func append(line: ArraySlice<UInt8>, to output: inout [UInt8]) {
        var column = 0
        let last = line.endIndex - 1
        // Old transports alter a line that begins with a dot or "From ", so its first character is written as a code.
        let isFragile = line.first == UInt8(ascii: ".") || line.starts(with: "From ".utf8)
        for index in line.indices {
            let byte = line[index]
            let isPlain = isPlain(byte, isLast: index == last) && !(isFragile && index == line.startIndex)
            // A character's bytes stay together: room for all of them is made before the first, none before the others.
            let width = isPlain ? 1 : 3 * length(ofCharacterFrom: byte)
            // One column is kept for the soft line break's "=", which the last byte of a line does not need.
            let room = index + max(1, width / 3) > last ? limit : limit - 1
            if byte & 0xC0 != 0x80, column + width > room {
                output += [UInt8(ascii: "="), 0x0D, 0x0A]
                column = 0
            }
            if isPlain {
                output.append(byte)
                column += 1
            } else {
                output.append(UInt8(ascii: "="))
                output.append(digits[Int(byte >> 4)])
                output.append(digits[Int(byte & 15)])
                column += 3
            }
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
