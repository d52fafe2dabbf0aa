/// A text body in the quoted-printable encoding of RFC 2045 §6.7: 7-bit lines of at most 76 bytes, CRLF line ends.
enum QuotedPrintable {
    private static let limit = 76

    /// Encodes a text whose lines end with LF or CRLF; a missing last line end is added.
    static func encode(_ text: String) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count * 2)
        var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
        if lines.last?.isEmpty == true { lines.removeLast() }
        for line in lines { append(line, to: &output) }
        return output
    }

    private static func append(_ line: Substring, to output: inout [UInt8]) {
        var column = 0
        let scalars = Array(line.unicodeScalars)
        // Old transports alter a line that is a dot or begins with "From ", so its first character is written as a code.
        let isFragile = line.hasPrefix(".") || line.hasPrefix("From ")
        for (index, scalar) in scalars.enumerated() {
            let isLast = index == scalars.count - 1
            let token = token(of: scalar, isLast: isLast, isFragile: isFragile && index == 0)
            // One column is kept for the soft line break's "=", which the last token of a line does not need.
            if column + token.count > (isLast ? limit : limit - 1) {
                output += [UInt8(ascii: "="), 0x0D, 0x0A]
                column = 0
            }
            output += token
            column += token.count
        }
        output += [0x0D, 0x0A]
    }

    /// The scalar's bytes: as they are where RFC 2045 allows it, else as `=XX` each, never torn apart by a line end.
    private static func token(of scalar: Unicode.Scalar, isLast: Bool, isFragile: Bool) -> [UInt8] {
        let isBlank = scalar == " " || scalar == "\t"
        let isPrintable = (0x21...0x7E).contains(scalar.value) && scalar != "="
        if (isPrintable && !isFragile) || (isBlank && !isLast) { return [UInt8(truncatingIfNeeded: scalar.value)] }
        return String(Character(scalar)).utf8.flatMap { byte in
            [UInt8(ascii: "="), hexadecimal(byte >> 4), hexadecimal(byte & 15)]
        }
    }

    private static func hexadecimal(_ digit: UInt8) -> UInt8 {
        digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "A") + digit - 10
    }
}
