import CertificationStore
import LibPQ
import Logging
import ServiceLifecycle

/// Tells the other daemons of one database that something was committed here, and hears it from them.
///
/// One notification for all commits of a short while, sent after them and never inside (engineering.md D7): notifying inside a
/// transaction takes a lock of the whole cluster until the flush. It may be lost; every loop also polls.
public struct Grapevine: Service {
    private static let channel = "sach"

    private let store: Store
    private let listener: Listener
    private let name: String
    private let rest: Duration
    private let logger: Logger

    /// Joins the daemons of the database that `listener` is connected to; `name` tells this daemon's own word from others'.
    public init(store: Store, listener: Listener, name: String, rest: Duration = .milliseconds(200), logger: Logger) {
        self.store = store
        self.listener = listener
        self.name = name
        self.rest = rest
        self.logger = logger
    }

    /// The channel that `listener` has to listen on.
    public static var channels: [String] { [channel] }

    /// Runs until the service group shuts down.
    public func run() async {
        await cancelWhenGracefulShutdown {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await listener.run() }
                group.addTask { await hear() }
                group.addTask { await tell() }
                await group.waitForAll()
            }
        }
    }

    private func hear() async {
        for await word in listener.notifications(on: Self.channel) where word.payload != name { store.bell.ring() }
    }

    private func tell() async {
        for await _ in store.commits.listen() {
            do {
                _ = try await store.read(TellOthers(name: name))
            } catch {
                logger.debug("the other daemons could not be told", metadata: ["error": "\(error)"])
            }
            // Cancelled only at the end, which the stream shows.
            try? await Task.sleep(for: rest)
        }
    }
}

private struct TellOthers: Statement {
    var name: String

    static let sql = "SELECT pg_notify('sach', $1::text) IS NULL AS told"
    static let columns = [Column("told", "bool")]

    func bind(into bindings: inout Bindings) { bindings.append(name) }
    static func decode(_ row: borrowing RowReader) throws(PostgresError) -> Bool { try row.read("told") }
}
