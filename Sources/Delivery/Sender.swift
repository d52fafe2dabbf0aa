import ServiceLifecycle

/// Something that takes finished mails to where they leave the house.
public protocol Sender: Sendable {
    /// Its name in logs and metrics: `spool`, `sendmail`.
    var name: String { get }

    /// How many mails it takes in one batch without holding up a shutdown for long.
    var batchLimit: Int { get }

    /// For how many seconds a batch is kept from other daemons: longer than it takes, since some senders can't tell a repetition.
    var lease: Int { get }

    /// Hands over one mail and tells what became of it; never throws, since every failure is an outcome of that mail alone.
    func send(_ mail: Mail) async -> SendOutcome

    /// Hands over a batch; answers one outcome a mail, in the same order.
    func send(_ batch: [Mail]) async -> [SendOutcome]
}

extension Sender {
    /// A thousand: the database settles that many at full speed (engineering.md P8).
    public var batchLimit: Int { 1_000 }

    /// A minute.
    public var lease: Int { 60 }

    /// One after the other, for senders that gain nothing from a batch; a daemon that shuts down leaves the rest for later.
    public func send(_ batch: [Mail]) async -> [SendOutcome] {
        var outcomes: [SendOutcome] = []
        for mail in batch {
            let isLeaving = Task.isShuttingDownGracefully
            outcomes.append(isLeaving ? .retry("the daemon was shutting down") : await send(mail))
        }
        return outcomes
    }
}
