/// Hands mails to the machine's `sendmail` program, which every mail server for Unix brings: `sendmail -t -i -f sender`.
///
/// No shell; the recipient stands in the mail's header, and both addresses were checked. Exit code 75 (EX_TEMPFAIL of
/// sysexits.h) means try again, any other failure is permanent. What the server took counts as sent, not as delivered.
public final class SendmailSender: Sender {
    /// `sendmail`.
    public let name = "sendmail"
    private let program: String
    private let timeout: Duration
    private let queue = BlockingQueue(label: "sach.sendmail")

    /// Uses a program by its absolute path and waits `timeout` for it.
    public init(program: String = "/usr/sbin/sendmail", timeout: Duration = .seconds(30)) {
        self.program = program
        self.timeout = timeout
    }

    /// A few: each starts a program.
    public var batchLimit: Int { 20 }

    /// Enough for a batch of which every program hangs.
    public var lease: Int { batchLimit * Int(timeout.components.seconds + 1) + 60 }

    /// Hands over one mail.
    public func send(_ mail: Mail) async -> SendOutcome {
        let ending = await queue.run { [program, timeout] in
            ChildProcess.run([program, "-t", "-i", "-f", mail.sender], input: mail.localBytes, timeout: timeout)
        }
        let said = ending.output.isEmpty ? "" : ": " + ending.output
        return switch ending.kind {
        case .exited(0): .sent("sendmail took it\(said)")
        case .exited(75): .retry("sendmail says try again\(said)")
        case .exited(let code): .failedPermanently("sendmail ended with \(code)\(said)")
        case .signalled(let signal): .retry("sendmail was ended by signal \(signal)\(said)")
        case .timedOut: .retry("sendmail did not end within \(timeout)\(said)")
        case .notStarted(let reason): .retry("sendmail could not be started: \(reason)")
        }
    }
}
