import LibPQ
import Synchronization

/// Events that somebody has to be woken for: a row and a notification in one commit.
struct WakeFixture {
    static let channel = "bench"
    private static let table = """
        CREATE TABLE sach.bench_job (job bigint NOT NULL, claimed boolean NOT NULL DEFAULT false,
            CONSTRAINT bench_job_pkey PRIMARY KEY (job));
        CREATE INDEX bench_job_open ON sach.bench_job (job) WHERE NOT claimed;
        GRANT SELECT, UPDATE ON sach.bench_job TO sach_daemon;
        """

    /// Makes the table.
    static func make(_ owner: Connection) async throws { try await owner.script(table) }

    /// When each event was sent and seen.
    final class Log: Sendable {
        private let state = Mutex((sent: [Int64: ContinuousClock.Instant](), latencies: [Int64: Double]()))

        func sent(_ job: Int64) { state.withLock { $0.sent[job] = .now } }

        /// Only the first sight counts.
        func seen(_ job: Int64) {
            let now = ContinuousClock.now
            state.withLock { state in
                guard let sent = state.sent[job], state.latencies[job] == nil else { return }
                state.latencies[job] = (now - sent).seconds
            }
        }

        /// Whether everything that was sent has been seen.
        var isComplete: Bool { state.withLock { $0.latencies.count == $0.sent.count } }

        /// Milliseconds from sending to sight, sorted.
        var latencies: [Double] { state.withLock { $0.latencies.values.map { $0 * 1000 }.sorted() } }
    }

    /// Writes an event.
    struct Send: Statement {
        let job: Int64

        static let sql = """
            WITH written AS (
                INSERT INTO sach.bench_job (job) VALUES ($1::bigint)
                RETURNING job
            )
            SELECT pg_notify('bench', job::text)::text AS rung
            FROM written
            """
        static let columns = [Column("rung", "text")]

        func bind(into bindings: inout Bindings) { bindings.append(job) }

        static func decode(_ row: borrowing RowReader) throws(PostgresError) -> Bool { true }
    }

    /// Takes what is open.
    struct Claim: Statement {
        static let sql = """
            UPDATE sach.bench_job
            SET claimed = true
            WHERE job IN (
                SELECT job
                FROM sach.bench_job
                WHERE NOT claimed
                ORDER BY job
                LIMIT 100
                FOR UPDATE SKIP LOCKED)
            RETURNING job
            """
        static let columns = [Column("job", "int8")]

        static func decode(_ row: borrowing RowReader) throws(PostgresError) -> Int64 { try row.read("job") }
    }
}
