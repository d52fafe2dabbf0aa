import FoundationEssentials

/// A mail before it is bytes: texts as a person reads them.
public struct MailMessage: Sendable, Equatable {
    /// Shown name of the sender.
    public var fromName: String
    /// Address of the sender.
    public var fromAddress: MailAddress
    /// Shown name of the recipient; may be empty.
    public var toName: String
    /// Address of the recipient.
    public var toAddress: MailAddress
    /// Subject, any language.
    public var subject: String
    /// The `Date` header's value, made by the database whose clock alone counts.
    public var date: String
    /// The notice's token.
    public var token: UUID
    /// The right-hand side of Message-ID and List-Id.
    public var domain: String
    /// What the list is called in List-Id.
    public var listName: String
    /// Languages of the text, first the recipient's own.
    public var languages: [String]
    /// The text in UTF-8; lines end with LF.
    public var text: [UInt8]

    /// Takes the values; nothing is checked before ``bytes()``.
    public init(
        fromName: String, fromAddress: MailAddress, toName: String, toAddress: MailAddress, subject: String,
        date: String,
        token: UUID, domain: String, listName: String, languages: [String], text: [UInt8]
    ) {
        self.fromName = fromName
        self.fromAddress = fromAddress
        self.toName = toName
        self.toAddress = toAddress
        self.subject = subject
        self.date = date
        self.token = token
        self.domain = domain
        self.listName = listName
        self.languages = languages
        self.text = text
    }

    /// The message of RFC 5322; throws ``MailError/controlCharacter(header:)`` when a value would add a header or break one.
    public func bytes() throws(MailError) -> [UInt8] {
        let messageID = "<\(token.uuidString.lowercased())@\(domain)>"
        var head: [UInt8] = []
        func add(_ name: String, _ value: String) throws(MailError) {
            try Self.check(value, header: name)
            head += Array("\(name): \(value)\r\n".utf8)
        }
        try add("Date", date)
        try addMailbox("From", fromName, fromAddress, to: &head)
        try addMailbox("To", toName, toAddress, to: &head)
        try Self.check(subject, header: "Subject")
        head += Array("Subject: \(EncodedWord.encode(subject, indent: 9))\r\n".utf8)
        try add("Message-ID", messageID)
        try add("List-Id", "<\(listName).\(domain)>")
        // RFC 3834: keeps holiday answers from coming back.
        try add("Auto-Submitted", "auto-generated")
        try add("Content-Language", languages.joined(separator: ", "))
        try add("MIME-Version", "1.0")
        try add("Content-Type", "text/plain; charset=utf-8")
        try add("Content-Transfer-Encoding", "quoted-printable")
        head += [0x0D, 0x0A]
        QuotedPrintable.append(text, to: &head)
        return head
    }

    private func addMailbox(
        _ header: String, _ name: String, _ address: MailAddress, to head: inout [UInt8]
    ) throws(MailError) {
        try Self.check(name, header: header)
        guard !name.isEmpty else {
            head += Array("\(header): \(address)\r\n".utf8)
            return
        }
        // A phrase may hold only words; anything else is encoded, so that no character of a name means something here.
        let isPhrase =
            name.utf8.count <= 60 && name.utf8.allSatisfy { Self.isAtomText($0) || $0 == UInt8(ascii: " ") }
            && name.first != " " && name.last != " "
        let phrase = isPhrase ? name : EncodedWord.encode(name, indent: header.utf8.count + 2, evenIfPlain: true)
        let lastLine = phrase.utf8.split(separator: 0x0A).last?.count ?? 0
        let isTooLong = lastLine + header.utf8.count + 5 + address.description.utf8.count > 76
        head += Array("\(header): \(phrase)\(isTooLong ? "\r\n" : "") <\(address)>\r\n".utf8)
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

    private static func check(_ value: String, header: String) throws(MailError) {
        let isClean = value.unicodeScalars.allSatisfy { scalar in
            scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar.value != 0x2028
                && scalar.value != 0x2029
        }
        guard isClean else { throw .controlCharacter(header: header) }
    }
}
