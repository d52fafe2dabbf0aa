import CertificationStore
import Delivery
import LibPQ
import Synchronization
import TestSupport

/// A way to get everything that is due out of the queue.
enum DrainContender: String, CaseIterable {
    /// The ceiling: two sessions, a thousand rows a commit, the same rows left behind in one statement, nothing looked up or rendered.
    case sets
    /// One claim loop as the daemon runs it, with a sender that only says yes.
    case oneLoop = "loop"
    /// Two of them.
    case twoLoops = "loops"

    /// When the batches of a drain were done, in seconds from its start.
    struct Course {
        let seconds: Double
        let batches: [Double]

        /// How long the last tenth of the batches took, against the first.
        var lastToFirstTenth: Double? {
            let tenth = batches.count / 10
            guard tenth > 0 else { return nil }
            let ends = batches.sorted()
            return (ends[ends.count - 1] - ends[ends.count - 1 - tenth]) / max(0.000_001, ends[tenth - 1])
        }
    }

    /// Drains everything.
    func run(_ database: BenchDatabase, templates: String) async throws -> Course {
        switch self {
        case .sets: try await drainInSets(database)
        case .oneLoop: try await drainWithLoops(database, templates, count: 1)
        case .twoLoops: try await drainWithLoops(database, templates, count: 2)
        }
    }

    private func drainInSets(_ database: BenchDatabase) async throws -> Course {
        let clock = BatchClock()
        let owners = [try await database.owner(), try await database.owner()]
        clock.start()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for owner in owners {
                group.addTask {
                    while try await owner.one(DeliverSet()) > 0 { clock.note() }
                }
            }
            try await group.waitForAll()
        }
        let course = clock.course
        for owner in owners { await owner.close() }
        return course
    }

    private func drainWithLoops(_ database: BenchDatabase, _ templates: String, count: Int) async throws -> Course {
        let renderer = MailRenderer(
            templates: try TemplateLibrary(directory: templates),
            identity: .init(name: "bench", address: try MailAddress("bench@example.vn")))
        let clock = BatchClock()
        return try await database.withPool(size: 4 * count) { pool in
            let store = Store(pool: pool)
            _ = try await store.read(NoticeDelay())
            clock.start()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<count {
                    let loop = ClaimLoop(
                        store: store, renderer: renderer, sender: NullSender(), worker: "bench \(number)",
                        hooks: ClaimLoop.Hooks(afterClaim: { _ in }, beforeSettle: { _ in clock.note() }),
                        logger: SachDatabase.quiet)
                    group.addTask { _ = try await loop.drain() }
                }
                try await group.waitForAll()
            }
            return clock.course
        }
    }
}

/// Notes when batches end.
private final class BatchClock: Sendable {
    private let state = Mutex((start: ContinuousClock.now, batches: [Double]()))

    func start() { state.withLock { $0 = (.now, []) } }

    func note() { state.withLock { $0.batches.append((.now - $0.start).seconds) } }

    /// Everything up to now.
    var course: DrainContender.Course {
        state.withLock { DrainContender.Course(seconds: (.now - $0.start).seconds, batches: $0.batches) }
    }
}

/// Says yes to every mail and forgets it.
private struct NullSender: Sender {
    let name = "null"

    func send(_ mail: Mail) async -> SendOutcome { .delivered("taken") }
}

/// A thousand due notices found, marked, out of the queue, and their attempts written down: the rows that a drain must leave behind.
private struct DeliverSet: Statement {
    static let sql = """
        WITH due AS (
            SELECT available_at, notice
            FROM sach.notice_queue
            WHERE available_at <= now()
            ORDER BY available_at, notice
            LIMIT 1000
            FOR UPDATE SKIP LOCKED
        ), gone AS (
            DELETE FROM sach.notice_queue q
            USING due d
            WHERE q.available_at = d.available_at AND q.notice = d.notice
        ), marked AS (
            UPDATE sach.notice n
            SET state = 'delivered', attempts = 1, settled_at = now(), recipient_address = 'unit@example.vn',
                recipient_name = 'unit', language = 'vi', provider_reply = 'taken'
            FROM due d
            WHERE n.notice = d.notice
            RETURNING n.notice, n.attempts, n.recipient_address, n.channel, n.provider_reply
        ), attempted AS (
            INSERT INTO sach.notice_attempt (notice, attempt, at, outcome, address, channel, reply)
            SELECT notice, attempts, now(), 'delivered', recipient_address, channel, provider_reply
            FROM marked
        )
        SELECT count(*) AS n
        FROM marked
        """
    static let columns = [Column("n", "int8")]

    static func decode(_ row: borrowing RowReader) throws(PostgresError) -> Int { try row.read("n") }
}
