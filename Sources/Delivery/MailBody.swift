/// A mail's text on its way into the quoted-printable encoding, plain and as HTML; lines that many mails have alike are encoded once.
struct MailBody {
    /// Whole lines, encoded both ways.
    struct Lines: Sendable {
        /// As plain text.
        var text: [UInt8] = []
        /// As HTML.
        var html: [UInt8] = []

        /// Encodes whole lines of UTF-8, each ending with LF.
        init(_ lines: [UInt8]) { append(lines) }

        fileprivate init() {}

        fileprivate mutating func append(_ lines: [UInt8]) {
            QuotedPrintable.append(lines, to: &text)
            var written: [UInt8] = []
            HTMLText.append(lines, to: &written)
            QuotedPrintable.append(written, to: &html)
        }
    }

    private var encoded = Lines()
    /// What is not encoded yet: the line that is being written, and whole ones before it.
    private var open: [UInt8] = []
    private var isInLanguage = false

    /// Begins an empty text.
    init() {}

    /// Takes a whole text in UTF-8; lines end with LF.
    init(_ text: [UInt8]) { open = text }

    /// Adds text by a function that appends UTF-8, lines ending with LF.
    mutating func write(_ body: (inout [UInt8]) -> Void) { body(&open) }

    /// Adds lines that are encoded already; nothing but whole lines may have been written before.
    mutating func add(_ lines: Lines) {
        encode()
        encoded.text += lines.text
        encoded.html += lines.html
    }

    /// Says in which language the following is, for whoever has it read aloud; nothing but whole lines may stand before.
    mutating func begin(language: String) {
        encode()
        endLanguage()
        QuotedPrintable.append(Array("<div lang=\"\(language)\">\n".utf8), to: &encoded.html)
        isInLanguage = true
    }

    /// The whole text, encoded both ways.
    mutating func finish() -> Lines {
        encode()
        endLanguage()
        return encoded
    }

    private mutating func endLanguage() {
        guard isInLanguage else { return }
        encoded.html += "</div>\r\n".utf8
        isInLanguage = false
    }

    private mutating func encode() {
        guard !open.isEmpty else { return }
        encoded.append(open)
        open.removeAll(keepingCapacity: true)
    }
}
