import CertificationStore
import FoundationEssentials
import LibPQ
import Logging

/// A database of its own for one test: a copy of a template that was migrated once, with a clock that can be moved.
///
/// It refuses any server but the throw-away one of this process. Dropped with the cluster at the end of the run.
public struct SachDatabase: Sendable {
    /// The database's name.
    public let name: String
    private let cluster: TemporaryCluster

    private static let template = Template()

    /// Clones the template.
    public static func make() async throws -> SachDatabase {
        let cluster = try TemporaryCluster.shared
        let template = try await template.name(on: cluster)
        return SachDatabase(name: try await cluster.createDatabase(template: template), cluster: cluster)
    }

    /// Folder of the SQL files of this checkout.
    public static var sqlDirectory: String { repository + "/sql" }

    /// Root of this checkout.
    public static var repository: String {
        var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
        parts.removeLast(3)
        return parts.joined(separator: "/")
    }

    /// Connection string for a role: `postgres` (superuser and owner), `sach_daemon`, `sach_readonly`.
    public func conninfo(user: String = "postgres") -> String { cluster.conninfo(database: name, user: user) }

    /// An open connection as a role; close it, or let it go with the test.
    public func connect(user: String = "postgres") async throws -> Connection {
        let connection = Connection(
            Self.patient(conninfo(user: user)), logger: Self.quiet)
        try await connection.open()
        return connection
    }

    /// A store as the daemon has it.
    public func store(poolSize: Int = 8, batchLimit: Int = 64) -> Store {
        Store(
            pool: ConnectionPool(
                Self.patient(conninfo(user: "sach_daemon")),
                size: poolSize, leaseDeadline: .seconds(60), logger: Self.quiet), batchLimit: batchLimit)
    }

    /// Moves the database's clock to an instant (ISO 8601).
    public func setClock(_ instant: String) async throws {
        let db = try await connect()
        _ = try await db.query("SELECT sach.clock_set(\(instant)::timestamptz - now())")
        await db.close()
    }

    /// A configuration for a machine where many tests share few processors.
    private static func patient(_ conninfo: String) -> ConnectionConfiguration {
        ConnectionConfiguration(
            conninfo: conninfo, applicationName: "test", statementTimeout: .seconds(60),
            idleInTransactionTimeout: .seconds(60), connectTimeout: .seconds(30))
    }

    /// A log that says nothing.
    public static let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    private actor Template {
        private var made: Task<String, any Error>?

        func name(on cluster: TemporaryCluster) async throws -> String {
            let task =
                made
                ?? Task {
                    let name = try await cluster.createDatabase(template: nil)
                    let connection = Connection(
                        ConnectionConfiguration(
                            conninfo: cluster.conninfo(database: name), applicationName: "template",
                            statementTimeout: nil),
                        logger: SachDatabase.quiet)
                    try await connection.open()
                    _ = try await Migrator(directory: SachDatabase.sqlDirectory, logger: SachDatabase.quiet).run(
                        connection)
                    try await connection.script("INSERT INTO sach.clock_setting (clock_offset) VALUES ('0')")
                    // A template may have no session of its own while it is copied.
                    await connection.close()
                    return name
                }
            made = task
            return try await task.value
        }
    }
}
