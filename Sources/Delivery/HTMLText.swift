/// A mail's text as HTML, line by line, so that it needs no second set of texts and says exactly the same.
enum HTMLText {
    private static let schemes = [Array("https://".utf8), Array("http://".utf8)]
    private static let trailing = Array(".,;:!?)'\"".utf8)

    /// Appends UTF-8 whose lines end with LF or CRLF: each line is a block of its own, a line of hyphens or equals signs a rule.
    static func append(_ text: [UInt8], to output: inout [UInt8]) {
        output.reserveCapacity(output.count + text.count + text.count / 4)
        var start = 0
        while start < text.count {
            var end = start
            while end < text.count, text[end] != 0x0A { end += 1 }
            let isCRLF = end > start && end < text.count && text[end - 1] == 0x0D
            append(line: text[start..<(isCRLF ? end - 1 : end)], to: &output)
            start = end + 1
        }
    }

    /// Appends text of one line with what HTML would read otherwise written as references.
    static func append(escaped text: ArraySlice<UInt8>, to output: inout [UInt8]) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "&"): output += "&amp;".utf8
            case UInt8(ascii: "<"): output += "&lt;".utf8
            case UInt8(ascii: ">"): output += "&gt;".utf8
            case UInt8(ascii: "\""): output += "&quot;".utf8
            // No character of HTML, not even as a reference.
            case 0..<0x09, 0x0B..<0x20, 0x7F: output += "\u{FFFD}".utf8
            default: output.append(byte)
            }
        }
    }

    private static func append(line: ArraySlice<UInt8>, to output: inout [UInt8]) {
        guard let first = line.first else {
            output += "<div><br></div>\n".utf8
            return
        }
        if line.count >= 10, [UInt8(ascii: "-"), UInt8(ascii: "=")].contains(first), line.allSatisfy({ $0 == first }) {
            output += "<hr>\n".utf8
            return
        }
        output += "<div>".utf8
        var rest = line
        // Blanks at a line's beginning mean something here and nothing in HTML.
        while let blank = rest.first, blank == 0x20 || blank == 0x09 {
            output += (blank == 0x20 ? "&nbsp;" : "&nbsp;&nbsp;&nbsp;&nbsp;").utf8
            rest = rest.dropFirst()
        }
        while let link = nextLink(in: rest) {
            append(escaped: rest[..<link.lowerBound], to: &output)
            output += "<a href=\"".utf8
            append(escaped: rest[link], to: &output)
            output += "\">".utf8
            append(escaped: rest[link], to: &output)
            output += "</a>".utf8
            rest = rest[link.upperBound...]
        }
        append(escaped: rest, to: &output)
        output += "</div>\n".utf8
    }

    /// Where the next address of the web stands, without the punctuation after it.
    private static func nextLink(in text: ArraySlice<UInt8>) -> Range<Int>? {
        var index = text.startIndex
        while let start = text[index...].firstIndex(of: UInt8(ascii: "h")) {
            index = start + 1
            guard let scheme = schemes.first(where: { text[start...].starts(with: $0) }) else { continue }
            var end =
                text[start...].firstIndex { $0 <= 0x20 || $0 == 0x7F || "<>\"".utf8.contains($0) } ?? text.endIndex
            while end > start, trailing.contains(text[end - 1]) { end -= 1 }
            guard end > start + scheme.count else { continue }
            return start..<end
        }
        return nil
    }
}
