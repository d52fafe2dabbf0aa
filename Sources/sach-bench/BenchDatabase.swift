import CertificationStore
import Foundation
import Glibc
import LibPQ
import Logging
import TestSupport

/// A migrated database on a durable cluster of this run's own, and the counters of its server.
struct BenchDatabase {
    let cluster: TemporaryCluster
    let name: String
    /// A folder for logs of programs; goes with the process.
    let directory: URL
    /// Sits in another database, so that it doesn't count itself.
    private let monitor: Connection

    /// Makes the cluster and migrates; `fsync`, `synchronous_commit` and `full_page_writes` stay on.
    ///
    /// No checkpoint by time falls into a measurement: it would charge one contender for the pages of another.
    static func make(sqlDirectory: String) async throws -> BenchDatabase {
        let cluster = try TemporaryCluster.start(
            isDurable: true, settings: ["max_wal_size": "16GB", "checkpoint_timeout": "1h", "shared_buffers": "1GB"])
        let name = try await cluster.createDatabase()
        let directory = FileManager.default.temporaryDirectory.appending(path: "sach-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        let monitor = Connection(
            ConnectionConfiguration(conninfo: cluster.conninfo(), statementTimeout: nil), logger: SachDatabase.quiet)
        try await monitor.open()
        let database = BenchDatabase(cluster: cluster, name: name, directory: directory, monitor: monitor)
        let owner = try await database.owner()
        _ = try await Migrator(directory: sqlDirectory, logger: SachDatabase.quiet).run(owner)
        for setting in ["fsync", "synchronous_commit", "full_page_writes"] {
            let value = try await owner.query("SELECT current_setting(\(setting)) AS value").first?["value"]
            guard value == "on" else {
                throw Program.Failure(description: "\(setting) is not on: not a durable cluster")
            }
        }
        await owner.close()
        return database
    }

    /// Removes the folder; the cluster goes by itself.
    func remove() { try? FileManager.default.removeItem(at: directory) }

    /// How the daemon reaches it.
    var daemonConninfo: String { cluster.conninfo(database: name, user: "sach_daemon") }

    /// A connection of the owner, without time limits.
    func owner() async throws -> Connection {
        let connection = Connection(
            ConnectionConfiguration(
                conninfo: cluster.conninfo(database: name), applicationName: "bench owner", statementTimeout: nil,
                idleInTransactionTimeout: .seconds(86_400)),
            logger: SachDatabase.quiet)
        try await connection.open()
        return connection
    }

    /// A configuration of the daemon's role with the daemon's limits.
    var daemon: ConnectionConfiguration {
        ConnectionConfiguration(conninfo: daemonConninfo, applicationName: "bench")
    }

    /// Runs `body` with a pool, and returns when its sessions have ended and left their counts behind.
    func withPool<T: Sendable>(size: Int, _ body: (ConnectionPool) async throws -> T) async throws -> T {
        let pool = ConnectionPool(daemon, size: size, logger: SachDatabase.quiet)
        let runner = Task { await pool.run() }
        let result: Result<T, any Error>
        do {
            result = .success(try await body(pool))
        } catch {
            result = .failure(error)
        }
        runner.cancel()
        await runner.value
        return try result.get()
    }

    /// What the server has counted.
    struct Counters {
        let commits: Int64
        let walBytes: Int64
        /// Processor time of all processes of the server, in seconds.
        let serverTime: Double
        /// Processor time of this process and of the programs it has run, in seconds.
        let clientTime: Double
    }

    /// Waits until nobody else is connected, since sessions report what they counted when they end; then reads.
    func counters() async throws -> Counters {
        let deadline = ContinuousClock.now + .seconds(20)
        while ContinuousClock.now < deadline {
            let others = try await monitor.query(
                """
                SELECT count(*) AS n FROM pg_stat_activity
                WHERE datname = \(name) AND backend_type = 'client backend' AND application_name <> 'bench owner'
                """)
            if try others[0].read("n", as: Int.self) == 0 { break }
            try await Task.sleep(for: .milliseconds(10))
        }
        let row = try await monitor.query(
            """
            SELECT xact_commit, (pg_current_wal_insert_lsn() - '0/0')::int8 AS wal
            FROM pg_stat_database WHERE datname = \(name)
            """)[0]
        return Counters(
            commits: try row.read("xact_commit"), walBytes: try row.read("wal"),
            serverTime: ProcessorTime.ofFamily(of: try postmaster),
            clientTime: ProcessorTime.ofFamily(of: getpid()))
    }

    /// Transactions in the database so far, those of the daemon and nobody else while a daemon is measured.
    func transactions() async throws -> Int64 {
        try await monitor.query(
            "SELECT xact_commit + xact_rollback AS n FROM pg_stat_database WHERE datname = \(name)"
        )[0].read("n")
    }

    /// Sessions of the daemon's role.
    func daemonSessions() async throws -> Int {
        try await monitor.query("SELECT count(*) AS n FROM pg_stat_activity WHERE usename = 'sach_daemon'")[0].read("n")
    }

    /// The server's first process.
    private var postmaster: Int32 {
        get throws {
            let text = try String(contentsOfFile: "\(cluster.directory)/data/postmaster.pid", encoding: .utf8)
            guard let pid = text.split(separator: "\n").first.flatMap({ Int32($0) }) else {
                throw Program.Failure(description: "postmaster.pid names no process")
            }
            return pid
        }
    }

    /// Writes all dirty pages, so that each contender starts alike.
    func checkpoint() async throws { try await monitor.script("CHECKPOINT") }
}
