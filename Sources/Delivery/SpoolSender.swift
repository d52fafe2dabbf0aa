import FoundationEssentials
import Glibc

/// Puts mails into a Maildir, each under a name made from its token: what a crash made it send twice lies there once.
///
/// The file is written and flushed in `tmp`, linked into `new`, and the directory flushed: a mail is whole or not there, and
/// counts as delivered only once the disk has it. A reader may have moved it to `cur` and added flags (`:2,S`) meanwhile.
public final class SpoolSender: Sender {
    /// `spool`.
    public let name = "spool"
    private let directory: String
    private let queue = BlockingQueue(label: "sach.spool")

    /// Uses a Maildir, making `tmp`, `new` and `cur` where they are missing; throws when the directory can't be used.
    public init(directory: String) throws {
        self.directory = directory
        try DurableFile.makeDirectory(directory)
        for part in ["tmp", "new", "cur"] { try DurableFile.makeDirectory("\(directory)/\(part)") }
        try DurableFile.syncDirectory(directory)
    }

    /// The name of a mail's file.
    static func fileName(_ mail: Mail) -> String { mail.token.uuidString.lowercased() + ".sach" }

    /// Delivers one mail.
    public func send(_ mail: Mail) async -> SendOutcome {
        await send([mail]).first ?? .retry("the spool answered nothing")
    }

    /// Delivers a batch with one flush of the directory.
    public func send(_ batch: [Mail]) async -> [SendOutcome] {
        await queue.run { [self] in deliver(batch) }
    }

    private func deliver(_ batch: [Mail]) -> [SendOutcome] {
        var read: Set<String>?
        var outcomes = batch.map { mail in
            do throws(DurableFile.Failure) {
                return try put(mail, &read)
            } catch {
                return SendOutcome.retry(error.description)
            }
        }
        do throws(DurableFile.Failure) {
            try DurableFile.syncDirectory(directory + "/new")
        } catch {
            outcomes = outcomes.map { if case .delivered = $0 { .retry(error.description) } else { $0 } }
        }
        return outcomes
    }

    private func put(_ mail: Mail, _ read: inout Set<String>?) throws(DurableFile.Failure) -> SendOutcome {
        let name = Self.fileName(mail)
        let (temporary, final) = ("\(directory)/tmp/\(name).\(getpid())", "\(directory)/new/\(name)")
        // A first attempt can't have left anything behind.
        if mail.attempt > 1, try isThere(name, &read) { return .delivered("maildir \(name), already there") }
        // What a crashed attempt left may be linked into a mailbox already: never written into, only unlinked.
        try DurableFile.remove(temporary)
        try DurableFile.write(mail.localBytes, to: temporary)
        let isNew = try DurableFile.link(temporary, to: final)
        try DurableFile.remove(temporary)
        return .delivered(isNew ? "maildir \(name)" : "maildir \(name), already there")
    }

    /// Whether an earlier attempt left the mail in `new`, or a reader took it to `cur`, which is read once a batch.
    private func isThere(_ name: String, _ read: inout Set<String>?) throws(DurableFile.Failure) -> Bool {
        if DurableFile.exists("\(directory)/new/\(name)") { return true }
        if let read { return read.contains(name) }
        let names = Set(try DurableFile.names(in: directory + "/cur").map { String($0.prefix { $0 != ":" }) })
        read = names
        return names.contains(name)
    }
}
