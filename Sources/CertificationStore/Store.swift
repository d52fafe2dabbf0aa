import LibPQ
import Logging

/// The house's one way to the database: advances, births, and the statements that read and write beside them.
///
/// It owns the transactions and the only retry there is: serialization failure, deadlock, and a connection lost before COMMIT
/// was sent. An unknown outcome is never retried here; version and idempotency key make the caller's repetition safe.
public final class Store: Sendable {
    /// The connections.
    public let pool: ConnectionPool
    /// Rings after every commit that changed something, of this process or, by notification, of another.
    public let bell: Bell
    /// Rings after this process's own commits only: what the other processes have to be told of.
    public let commits = Bell()
    private let coalescer: Coalescer
    private static let attempts = 4
    /// Transactions in flight: two processors work while the other transactions flush; more only make the batches smaller.
    private static let lanes = 4

    /// Makes a store over a pool; `batchLimit` 1 turns coalescing off.
    public init(pool: ConnectionPool, bell: Bell = Bell(), batchLimit: Int = 64) {
        self.pool = pool
        self.bell = bell
        self.coalescer = Coalescer(limit: batchLimit, lanes: Self.lanes) { (batch) throws(PostgresError) in
            try await Self.postgres {
                try await pool.withConnection { db in try db.pipeline(batch, commitTogether: true) }
            }
        } single: { statement in
            do throws(StoreError) {
                let rows = try await Self.retrying {
                    try await pool.withConnection { db in try db.run(statement) }
                }
                guard let outcome = rows.first else { return .failure(.internalError("advance() answered no row")) }
                return .success(outcome)
            } catch {
                return .failure(error)
            }
        }
    }

    /// Moves a subject by one event; with `dryRun` the same is done and rolled back.
    public func advance(_ statement: AdvanceSubject, dryRun: Bool = false) async throws(StoreError) -> AdvanceOutcome {
        if dryRun { return try await only(try await write(statement, dryRun: true)) }
        let outcome = try await coalescer.advance(statement).get()
        if outcome.outcome == .moved { announce() }
        return outcome
    }

    /// Gives birth to a subject; with `dryRun` the same is done and rolled back.
    public func begin(_ statement: BeginSubject, dryRun: Bool = false) async throws(StoreError) -> AdvanceOutcome {
        do throws(StoreError) {
            return try await only(try await write(statement, dryRun: dryRun))
        } catch {
            // Two requests with one key at the same time: the second now finds the first's result.
            guard case .rule(_, "subject_event_request_is_unique", _, _) = error else { throw error }
            return try await only(try await write(statement, dryRun: dryRun))
        }
    }

    /// Reads: one statement, outside any transaction of ours.
    public func read<S: Statement>(_ statement: S) async throws(StoreError) -> [S.Row] {
        try await Self.retrying { [pool] in try await pool.withConnection { db in try db.run(statement) } }
    }

    /// Writes: one statement in a transaction of its own; rings the bell unless it is a dry run.
    public func write<S: Statement>(_ statement: S, dryRun: Bool = false) async throws(StoreError) -> [S.Row] {
        let rows = try await Self.retrying { [pool] in
            try await pool.withConnection { db in
                try db.transaction(rollback: dryRun) { db in try db.run(statement) }
            }
        }
        if !dryRun { announce() }
        return rows
    }

    /// How many advances the last transaction held.
    public var lastBatch: Int {
        get async { coalescer.lastBatch }
    }

    private func announce() {
        bell.ring()
        commits.ring()
    }

    private func only(_ rows: [AdvanceOutcome]) async throws(StoreError) -> AdvanceOutcome {
        guard let outcome = rows.first else { throw .internalError("the database answered no row") }
        return outcome
    }

    private static func retrying<T: Sendable>(_ work: @Sendable () async throws -> T) async throws(StoreError) -> T {
        var attempt = 1
        while true {
            do throws(PostgresError) {
                return try await postgres(work)
            } catch {
                // A database that can't be reached is asked for once more, not for as long as the caller's patience lasts.
                let limit = error.isConnectionLost ? 2 : attempts
                guard attempt < limit, error.isRetryable else { throw StoreError(error) }
                attempt += 1
            }
        }
    }

    /// Gives untyped errors of closures their type back: only the pool's own cancellation is not a `PostgresError`.
    private static func postgres<T: Sendable>(_ work: @Sendable () async throws -> T) async throws(PostgresError) -> T {
        do {
            return try await work()
        } catch {
            guard let known = error as? PostgresError else {
                throw PostgresError(kind: .cancelled, message: "the request was cancelled")
            }
            throw known
        }
    }
}
