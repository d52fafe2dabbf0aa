/// The header lines that all mails of one sender in one order of languages have alike, written once.
struct Letterhead: Sendable {
    /// The line `From`.
    let sender: [UInt8]
    /// What follows the token in Message-ID, the lines after it, and the empty line before the text.
    let rest: [UInt8]
    /// Between the plain text and the HTML: the other part's head and the page's, up to its title.
    private(set) var between: [UInt8] = []
    /// After the HTML.
    private(set) var end: [UInt8] = []
    /// What parts the two; the encoding never has an equals sign before an underscore, so it can stand in neither.
    static let boundary = "=_sach_alternative"

    /// Writes the lines; throws ``MailError/controlCharacter(header:)`` when a value would add one or break one.
    init(
        fromName: String, fromAddress: MailAddress, domain: String, listName: String, languages: [String]
    ) throws(MailError) {
        var (sender, rest) = ([UInt8](), [UInt8]())
        try Self.append(mailbox: fromName, fromAddress, header: "From", to: &sender)
        let languageList = languages.joined(separator: ", ")
        for (header, value) in [("Message-ID", domain), ("List-Id", listName), ("Content-Language", languageList)] {
            try Self.check(Array(value.utf8), header: header)
        }
        // RFC 3834: Auto-Submitted keeps holiday answers from coming back.
        for line in [
            "@\(domain)>", "List-Id: <\(listName).\(domain)>", "Auto-Submitted: auto-generated",
            "Content-Language: \(languageList)", "MIME-Version: 1.0",
            "Content-Type: multipart/alternative; boundary=\"\(Self.boundary)\"", "", "--\(Self.boundary)",
            "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "",
        ] {
            rest += Array("\(line)\r\n".utf8)
        }
        (self.sender, self.rest) = (sender, rest)
        let first = languages.first ?? "vi"
        for line in [
            "--\(Self.boundary)", "Content-Type: text/html; charset=utf-8",
            "Content-Transfer-Encoding: quoted-printable", "",
        ] {
            between += Array("\(line)\r\n".utf8)
        }
        QuotedPrintable.append(
            Array("<!DOCTYPE html>\n<html lang=\"\(first)\">\n<head>\n<meta charset=\"utf-8\">\n".utf8), to: &between)
        QuotedPrintable.append(Array("</body>\n</html>\n".utf8), to: &end)
        end += Array("--\(Self.boundary)--\r\n".utf8)
    }

    /// Appends a line with a name and an address; the name may be empty.
    static func append(
        mailbox name: String, _ address: MailAddress, header: String, to head: inout [UInt8]
    ) throws(MailError) {
        let name = Array(name.utf8)
        try check(name, header: header)
        head += header.utf8
        head.append(UInt8(ascii: ":"))
        head.append(0x20)
        guard !name.isEmpty else {
            head += address.description.utf8
            head += [0x0D, 0x0A]
            return
        }
        let indent = header.utf8.count + 2
        let start = head.count
        // A phrase may hold only words; anything else is encoded, so that no character of a name means something here.
        let isPhrase =
            name.count <= 60 && name.first != 0x20 && name.last != 0x20
            && name.allSatisfy { isAtomText($0) || $0 == 0x20 }
        if isPhrase { head += name } else { EncodedWord.append(name, indent: indent, evenIfPlain: true, to: &head) }
        var line = head.count
        while line > start, head[line - 1] != 0x0A { line -= 1 }
        if head.count - line + indent + 3 + address.description.utf8.count > 76 { head += [0x0D, 0x0A] }
        head += [0x20, UInt8(ascii: "<")]
        head += address.description.utf8
        head += [UInt8(ascii: ">"), 0x0D, 0x0A]
    }

    /// Throws when a value of a header holds a line end or a control character (U+2028 and U+2029 among them).
    static func check(_ value: [UInt8], header: String) throws(MailError) {
        var index = 0
        while index < value.count {
            let byte = value[index]
            let isControl =
                switch byte {
                case 0..<0x20, 0x7F: true
                case 0xC2: index + 1 < value.count && value[index + 1] < 0xA0
                case 0xE2:
                    index + 2 < value.count && value[index + 1] == 0x80 && (0xA8...0xA9).contains(value[index + 2])
                default: false
                }
            if isControl { throw .controlCharacter(header: header) }
            index += 1
        }
    }

    private static func isAtomText(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "&"),
            UInt8(ascii: "'"):
            true
        default: false
        }
    }
}
