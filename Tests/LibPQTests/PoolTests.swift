import LibPQ
import Synchronization
import TestSupport
import Testing

/// Remembers in which order things happened.
private final class Order: Sendable {
    private let numbers = Mutex<[Int]>([])

    var all: [Int] { numbers.withLock { $0 } }

    func add(_ number: Int) { numbers.withLock { $0.append(number) } }
}

@Suite struct PoolTests {
    private func pool(
        _ size: Int, conninfo: String? = nil, leaseDeadline: Duration = .seconds(10), idleLimit: Duration = .seconds(60)
    ) throws -> ConnectionPool {
        var configuration = ConnectionConfiguration(conninfo: try conninfo ?? TemporaryCluster.shared.conninfo())
        configuration.answerTimeout = .seconds(5)
        return ConnectionPool(
            configuration, size: size, leaseDeadline: leaseDeadline, idleLimit: idleLimit, logger: quiet)
    }

    /// Holds the pool's only connection while `body` runs.
    private func whileTaken<T: Sendable>(_ pool: ConnectionPool, _ body: () async throws -> T) async throws -> T {
        let door = Door()
        let holder = Task { try await pool.withConnection { _ in door.passThrough() } }
        try await eventually("the connection was never taken") { pool.gauges.inUse == pool.gauges.size }
        let result: Result<T, any Error>
        do { result = .success(try await body()) } catch { result = .failure(error) }
        door.open()
        try await holder.value
        return try result.get()
    }

    @Test func `a storm of two hundred tasks is served by four connections`() async throws {
        let pool = try pool(4)
        let pids = try await withThrowingTaskGroup { group in
            for number in 0..<200 {
                group.addTask {
                    try await pool.withConnection { db in
                        let sum = try db.one(Sum(left: Int64(number), right: 1))
                        #expect(sum == Int64(number + 1))
                        return db.backendPID
                    }
                }
            }
            return try await group.reduce(into: Set<Int32?>()) { $0.insert($1) }
        }
        #expect(pids.count <= 4)
        #expect(pool.gauges.inUse == 0)
        #expect(pool.gauges.waiting == 0)
    }

    @Test func `tasks are served in the order in which they came`() async throws {
        let pool = try pool(1)
        let served = Order()
        try await withThrowingTaskGroup { group in
            try await whileTaken(pool) {
                for number in 0..<20 {
                    group.addTask { try await pool.withConnection { _ in served.add(number) } }
                    try await eventually("a task never joined the queue") { pool.gauges.waiting == number + 1 }
                }
            }
            try await group.waitForAll()
        }
        #expect(served.all == Array(0..<20))
    }

    @Test func `a waiter past its deadline is refused and leaves the queue`() async throws {
        let pool = try pool(1)
        let error = try await whileTaken(pool) {
            await failure { try await pool.withConnection(deadline: .milliseconds(50)) { _ in } }
        }
        #expect(error?.kind == .poolTimeout)
        #expect(pool.gauges.waiting == 0)
        try await pool.withConnection { db in _ = try db.query("SELECT 1") }
    }

    @Test func `a shorter deadline behind a longer one is kept too`() async throws {
        let pool = try pool(1)
        try await whileTaken(pool) {
            let patient = Task { try await pool.withConnection(deadline: .seconds(30)) { _ in } }
            try await eventually("the first never joined the queue") { pool.gauges.waiting == 1 }
            let error = await failure { try await pool.withConnection(deadline: .milliseconds(50)) { _ in } }
            #expect(error?.kind == .poolTimeout)
            #expect(pool.gauges.waiting == 1)
            patient.cancel()
            #expect(await failure { try await patient.value }?.kind == .cancelled)
        }
    }

    @Test func `a cancelled waiter leaves the queue`() async throws {
        let pool = try pool(1)
        try await whileTaken(pool) {
            let waiter = Task { try await pool.withConnection { _ in } }
            try await eventually("the task never joined the queue") { pool.gauges.waiting == 1 }
            waiter.cancel()
            #expect(await failure { try await waiter.value }?.kind == .cancelled)
            #expect(pool.gauges.waiting == 0)
        }
    }

    @Test func `a connection that died while idle is noticed before it is lent`() async throws {
        let pool = try pool(1)
        let pid = try await pool.withConnection { db in db.backendPID }
        try await kill(pid)
        #expect(try await pool.withConnection { db in try db.one(Sum(left: 1, right: 1)) } == 2)
    }

    @Test func `a connection killed at work fails that work only`() async throws {
        let pool = try pool(1)
        let error = await failure {
            try await pool.withConnection { db in try db.query("SELECT pg_terminate_backend(pg_backend_pid())") }
        }
        #expect(error?.kind == .connectionLost)
        #expect(try await pool.withConnection { db in try db.one(Sum(left: 1, right: 1)) } == 2)
    }

    @Test func `a transaction left open is undone before the next lease`() async throws {
        let pool = try pool(1)
        try await pool.withConnection { db in try db.script("BEGIN; CREATE TABLE left_open (n int)") }
        let rows = try await pool.withConnection { db in
            try db.query("SELECT to_regclass('left_open') AS t, pg_current_xact_id_if_assigned() AS x")
        }
        #expect(rows.first?.values == [nil, nil])
    }

    @Test func `a restart of the server is survived by waiting leases`() async throws {
        let cluster = try TemporaryCluster.start()
        let pool = try pool(2, conninfo: cluster.conninfo())
        #expect(try await pool.withConnection { db in try db.one(Sum(left: 1, right: 1)) } == 2)
        try cluster.stop(mode: .immediate)
        async let sum = pool.withConnection { db in try db.one(Sum(left: 2, right: 2)) }
        try await eventually("nobody asked") { pool.gauges.inUse == 1 }
        try cluster.start()
        #expect(try await sum == 4)
    }

    @Test func `a server that stays away is told before the deadline, in libpq's words`() async throws {
        let pool = try pool(1, conninfo: "host=/tmp/nowhere", leaseDeadline: .milliseconds(300))
        let error = await failure { try await pool.withConnection { _ in } }
        #expect(error?.kind == .connectionLost)
        #expect(error?.message.contains("/tmp/nowhere") == true)
        #expect(pool.gauges.inUse == 0)
    }

    @Test func `connections that nobody needs are closed, except the last`() async throws {
        let pool = try pool(4, idleLimit: .milliseconds(100))
        let running = Task { await pool.run() }
        let door = Door()
        try await withThrowingTaskGroup { group in
            for _ in 0..<4 { group.addTask { try await pool.withConnection { _ in door.passThrough() } } }
            try await eventually("not all were lent") { pool.gauges.inUse == 4 }
            for _ in 0..<4 { door.open() }
            try await group.waitForAll()
        }
        try await eventually("idle connections were not closed") { pool.gauges.idle == 1 }
        running.cancel()
        await running.value
    }

    @Test func `a pool that was shut refuses, and hangs nobody`() async throws {
        let pool = try pool(1)
        let running = Task { await pool.run() }
        try await whileTaken(pool) {
            let waiter = Task { try await pool.withConnection { _ in } }
            try await eventually("the task never joined the queue") { pool.gauges.waiting == 1 }
            running.cancel()
            #expect(await failure { try await waiter.value }?.kind == .poolClosed)
        }
        await running.value
        #expect(await failure { try await pool.withConnection { _ in } }?.kind == .poolClosed)
    }

    @Test func `tasks cancelled at random leave a pool that works`() async throws {
        let pool = try pool(3)
        await withTaskGroup { group in
            for number in 0..<100 {
                group.addTask {
                    let task = Task { try await pool.withConnection { db in try db.query("SELECT pg_sleep(0.002)") } }
                    for _ in 0..<number { await Task.yield() }
                    if !number.isMultiple(of: 3) { task.cancel() }
                    if let error = await failure({ try await task.value }) { #expect(error.kind == .cancelled) }
                }
            }
        }
        #expect(pool.gauges.inUse == 0)
        #expect(pool.gauges.waiting == 0)
        for _ in 0..<3 { #expect(try await pool.withConnection { db in try db.one(Sum(left: 1, right: 1)) } == 2) }
    }

    private func kill(_ pid: Int32?) async throws {
        let other = try await openConnection()
        _ = try await other.query("SELECT pg_terminate_backend(\(pid)::int, 5000)")
    }
}
