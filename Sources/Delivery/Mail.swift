import FoundationEssentials

/// A finished message: its bytes, and what a sender must know beside them.
public struct Mail: Sendable, Equatable {
    /// The notice's token, the same in every attempt; `<token@domain>` is the Message-ID.
    public var token: UUID
    /// 1 for the first attempt; a mail of a later one may have left already, if the daemon died before it could say so.
    public var attempt: Int
    /// How it travels.
    public var channel: Channel
    /// The envelope's sender.
    public var sender: String
    /// The envelope's recipient.
    public var recipient: String
    /// A mail's message of RFC 5322 with CRLF line ends, 7 bits; the JSON of a gateway's message.
    public var bytes: [UInt8]

    /// Puts a mail together; see ``MailMessage`` for one that has been checked.
    public init(
        token: UUID, attempt: Int, channel: Channel = .mail, sender: String, recipient: String, bytes: [UInt8]
    ) {
        self.token = token
        self.attempt = attempt
        self.channel = channel
        self.sender = sender
        self.recipient = recipient
        self.bytes = bytes
    }

    /// The message with the line ends that local mailboxes and `sendmail` expect.
    public var localBytes: [UInt8] { bytes.filter { $0 != 0x0D } }
}
