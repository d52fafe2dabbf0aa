/// Something that takes finished mails to where they leave the house.
public protocol Sender: Sendable {
    /// Its name in logs and metrics: `spool`, `sendmail`.
    var name: String { get }

    /// How many mails it takes in one batch without holding up a shutdown for long.
    var batchLimit: Int { get }

    /// Hands over one mail and tells what became of it; never throws, since every failure is an outcome of that mail alone.
    func send(_ mail: Mail) async -> SendOutcome

    /// Hands over a batch; answers one outcome a mail, in the same order.
    func send(_ batch: [Mail]) async -> [SendOutcome]
}

extension Sender {
    /// A thousand: the database settles that many at full speed (engineering.md P8).
    public var batchLimit: Int { 1_000 }

    /// One after the other, for senders that gain nothing from a batch.
    public func send(_ batch: [Mail]) async -> [SendOutcome] {
        var outcomes: [SendOutcome] = []
        for mail in batch { outcomes.append(await send(mail)) }
        return outcomes
    }
}
