/// A mail's text on its way into the quoted-printable encoding; lines that many mails have alike are encoded once.
struct MailBody {
    private var encoded: [UInt8] = []
    /// What is not encoded yet: the line that is being written, and whole ones before it.
    private var open: [UInt8] = []

    /// Begins an empty text.
    init() {}

    /// Takes a whole text in UTF-8; lines end with LF.
    init(_ text: [UInt8]) { open = text }

    /// Adds text by a function that appends UTF-8, lines ending with LF.
    mutating func write(_ body: (inout [UInt8]) -> Void) { body(&open) }

    /// Adds lines that are encoded already; nothing but whole lines may have been written before.
    mutating func add(encodedLines lines: [UInt8]) {
        encode()
        encoded += lines
    }

    /// The whole text, encoded.
    mutating func finish() -> [UInt8] {
        encode()
        return encoded
    }

    private mutating func encode() {
        guard !open.isEmpty else { return }
        QuotedPrintable.append(open, to: &encoded)
        open.removeAll(keepingCapacity: true)
    }
}
