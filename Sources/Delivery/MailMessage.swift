import FoundationEssentials

/// A mail before it is bytes: texts as a person reads them.
struct MailMessage {
    /// Who writes, and what all its mails have alike.
    var letterhead: Letterhead
    /// Shown name of the recipient; may be empty.
    var toName: String
    /// Address of the recipient.
    var toAddress: MailAddress
    /// Subject, any language.
    var subject: String
    /// The `Date` header's value, made by the database whose clock alone counts.
    var date: String
    /// The notice's token.
    var token: UUID
    /// The tokens of the notices in it, when it is a digest.
    var enclosed: [UUID] = []
    /// The text.
    var body: MailBody

    private static let digits = Array("0123456789abcdef".utf8)

    /// The message of RFC 5322; throws ``MailError/controlCharacter(header:)`` when a value would add a header or break one.
    func bytes() throws(MailError) -> [UInt8] {
        var body = body
        let text = body.finish()
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.text.count + text.html.count + letterhead.rest.count + 2_048)
        let (date, subject) = (Array(date.utf8), Array(subject.utf8))
        try Letterhead.check(date, header: "Date")
        bytes += "Date: ".utf8
        bytes += date
        bytes += [0x0D, 0x0A]
        bytes += letterhead.sender
        try Letterhead.append(mailbox: toName, toAddress, header: "To", to: &bytes)
        try Letterhead.check(subject, header: "Subject")
        bytes += "Subject: ".utf8
        EncodedWord.append(subject, indent: 9, to: &bytes)
        for (index, token) in enclosed.enumerated() {
            bytes += (index == 0 ? "\r\nSach-Notices: " : ",\r\n ").utf8
            append(token, to: &bytes)
        }
        bytes += "\r\nMessage-ID: <".utf8
        append(token, to: &bytes)
        bytes += letterhead.rest
        bytes += text.text
        bytes += letterhead.between
        QuotedPrintable.append(Self.opening(subject), to: &bytes)
        bytes += text.html
        bytes += letterhead.end
        return bytes
    }

    /// The page's title and the beginning of what is seen.
    private static func opening(_ subject: [UInt8]) -> [UInt8] {
        var output = Array("<title>".utf8)
        HTMLText.append(escaped: subject[...], to: &output)
        output += "</title>\n</head>\n<body style=\"font-family: sans-serif; line-height: 1.4\">\n".utf8
        return output
    }

    /// Lower-case digits with hyphens, as the database writes them.
    private func append(_ token: UUID, to bytes: inout [UInt8]) {
        let t = token.uuid
        let octets = [t.0, t.1, t.2, t.3, t.4, t.5, t.6, t.7, t.8, t.9, t.10, t.11, t.12, t.13, t.14, t.15]
        for (index, octet) in octets.enumerated() {
            if [4, 6, 8, 10].contains(index) { bytes.append(UInt8(ascii: "-")) }
            bytes.append(Self.digits[Int(octet >> 4)])
            bytes.append(Self.digits[Int(octet & 15)])
        }
    }
}
