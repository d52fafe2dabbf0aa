/// Something that takes finished mails to where they leave the house.
public protocol Sender: Sendable {
    /// Its name in logs and metrics: `spool`, `sendmail`.
    var name: String { get }

    /// Hands over one mail and tells what became of it; never throws, since every failure is an outcome of that mail alone.
    func send(_ mail: Mail) async -> SendOutcome

    /// Hands over a batch; answers one outcome a mail, in the same order.
    func send(_ batch: [Mail]) async -> [SendOutcome]
}

extension Sender {
    /// One after the other, for senders that gain nothing from a batch.
    public func send(_ batch: [Mail]) async -> [SendOutcome] {
        var outcomes: [SendOutcome] = []
        for mail in batch { outcomes.append(await send(mail)) }
        return outcomes
    }
}
