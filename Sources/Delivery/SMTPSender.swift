/// Hands mails to a mail server by SMTP, over one kept connection, on a thread of its own.
///
/// A mail counts as delivered once the server has taken responsibility for it (RFC 5321 §6.1: the 250 after its end), with the
/// server's words as the proof. 4xx, a lost connection and any fault of the house are tried again; 5xx about the recipient or the
/// message is for ever. A connection lost after the end of a mail leaves open whether it was taken: it is sent again, under the
/// same Message-ID.
public final class SMTPSender: Sender {
    /// `smtp`.
    public let name = "smtp"
    private let settings: SMTPSettings
    private let connection: SMTPConnection?
    private let queue = BlockingQueue(label: "sach.smtp")

    /// Uses a server; nothing is sent yet.
    public init(_ settings: SMTPSettings) {
        self.settings = settings
        connection = SMTPConnection(settings)
    }

    /// So many that a server which takes its time for each is through with them within the lease.
    public var batchLimit: Int { 500 }

    /// Ten minutes: a slow server may take a second a mail.
    public var lease: Int { 600 }

    /// Hands over one mail.
    public func send(_ mail: Mail) async -> SendOutcome {
        await send([mail]).first ?? .retry("the sender gave no answer")
    }

    /// Hands over a batch; when the server fails twice in a row the rest waits.
    public func send(_ batch: [Mail]) async -> [SendOutcome] {
        guard let connection else { return batch.map { _ in .retry("libcurl cannot start") } }
        return await PatientBatch(queue: queue) { connection.send($0) }.run(batch)
    }
}
