import LibPQ
import TestSupport
import Testing

@Suite struct CancellationTests {
    private let other: Connection

    init() async throws { other = try await openConnection() }

    /// Waits until the session of `pid` is asleep in the server.
    private func untilAsleep(_ pid: Int32?) async throws {
        try await eventually("the statement was never seen to run") {
            try await !other.query(
                "SELECT 1 FROM pg_stat_activity WHERE pid = \(pid)::int AND wait_event = 'PgSleep'"
            ).isEmpty
        }
    }

    @Test func `cancelling the task cancels its statement in the server`() async throws {
        let connection = try await openConnection()
        let pid = await connection.backendPID
        let task = Task { try await connection.query("SELECT pg_sleep(30)") }
        try await untilAsleep(pid)
        let began = ContinuousClock.now
        task.cancel()
        let error = await failure { try await task.value }
        #expect(error?.kind == .cancelled)
        #expect(error?.sqlState == .queryCanceled)
        #expect(ContinuousClock.now - began < .seconds(3))
        #expect(try await connection.query("SELECT 1 AS n").first?["n"] == "1")
    }

    @Test func `cancelling a task of the pool cancels its statement and undoes its transaction`() async throws {
        let pool = ConnectionPool(
            ConnectionConfiguration(conninfo: try TemporaryCluster.shared.conninfo()), size: 1, logger: quiet)
        let pid = try await pool.withConnection { db in db.backendPID }
        let task = Task {
            try await pool.transaction { db in
                try db.query("CREATE TABLE never_kept (n int)")
                try db.query("SELECT pg_sleep(30)")
            }
        }
        try await untilAsleep(pid)
        task.cancel()
        #expect(await failure { try await task.value }?.kind == .cancelled)
        let found = try await pool.withConnection { db in
            try db.query("SELECT to_regclass('never_kept') AS t, pg_backend_pid() AS pid")
        }
        #expect(found.first?["t"] == nil)
        #expect(found.first?["pid"] == pid.map { "\($0)" })
    }

    @Test func `a cancelled pipeline commits nothing`() async throws {
        let connection = try await openConnection()
        let pid = await connection.backendPID
        let task = Task {
            try await connection.pipeline([Sleep(seconds: 0), Sleep(seconds: 30)], commitTogether: true)
        }
        try await untilAsleep(pid)
        task.cancel()
        let outcomes = try await task.value
        #expect(outcomes.map { $0.failure?.kind } == [.aborted, .cancelled])
        #expect(try await connection.query("SELECT 1 AS n").first?["n"] == "1")
    }

    @Test func `a cancelled task sends nothing`() async throws {
        let connection = try await openConnection()
        let task = Task {
            await eventuallyCancelled()
            return await failure { try await connection.query("SELECT 1") }
        }
        task.cancel()
        #expect(await task.value?.kind == .cancelled)
        #expect(await task.value?.sqlState == .connectionLost)
    }

    @Test func `cancel ends what runs`() async throws {
        let connection = try await openConnection()
        let pid = await connection.backendPID
        async let error = failure { try await connection.query("SELECT pg_sleep(30)") }
        try await untilAsleep(pid)
        connection.cancel()
        #expect(await error?.sqlState == .queryCanceled)
    }

    @Test func `cancel never hits a statement that begins later`() async throws {
        let connection = try await openConnection()
        for number in 1...200 {
            connection.cancel()
            #expect(try await connection.query("SELECT \(number)::int AS n").first?["n"] == "\(number)")
        }
    }

    @Test func `cancelling at any moment hits the right statement or none`() async throws {
        let connection = try await openConnection()
        for round in 0..<100 {
            let task = Task { try await connection.query("SELECT pg_sleep(\(Double(round) / 20_000)::float8)") }
            if round.isMultiple(of: 2) { await Task.yield() }
            task.cancel()
            if let error = await failure({ try await task.value }) { #expect(error.kind == .cancelled) }
            #expect(try await connection.query("SELECT \(round)::int AS n").first?["n"] == "\(round)")
        }
    }

    @Test func `a statement that takes too long is stopped by the server, and that is no cancellation`() async throws {
        let connection = try await openConnection { $0.statementTimeout = .milliseconds(50) }
        let error = await failure { try await connection.query("SELECT pg_sleep(30)") }
        #expect(error?.kind == .server)
        #expect(error?.sqlState == .queryCanceled)
    }

    @Test func `cancelling over a frozen link ends after the grace time`() async throws {
        let link = try BrokenLink(to: try TemporaryCluster.shared.socketPath)
        let connection = try await openConnection {
            $0.conninfo = link.conninfo()
            $0.statementTimeout = nil
            $0.answerTimeout = nil
            $0.graceTimeout = .milliseconds(200)
        }
        let pid = await connection.backendPID
        let task = Task { try await connection.query("SELECT pg_sleep(10)") }
        try await untilAsleep(pid)
        link.set(.freeze)
        task.cancel()
        #expect(await failure { try await task.value }?.kind == .commitOutcomeUnknown)
        #expect(await !connection.isUsable)
    }

    /// Returns once the task is cancelled.
    private func eventuallyCancelled() async {
        while !Task.isCancelled { await Task.yield() }
    }
}

private struct Sleep: Statement {
    typealias Row = Void
    static let sql = "SELECT pg_sleep($1::float8)::text"
    var seconds: Double

    func bind(into bindings: inout Bindings) { bindings.append(seconds) }
}
