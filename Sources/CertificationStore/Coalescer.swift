import LibPQ
import Logging

/// Puts advances that arrive while commits are in flight into the next transaction, through one pipeline (engineering.md D2).
///
/// There is no timer: an idle coalescer sends at once, so one client waits for one flush; under load the batch grows to what
/// has queued up meanwhile. Every call gets its own result: a refusal is a value and undoes nobody. Only an error of the
/// database undoes a batch, and then each member is tried alone, so that it is the culprit's alone.
public actor Coalescer {
    private struct Waiter {
        var statement: AdvanceSubject
        var continuation: CheckedContinuation<Result<AdvanceOutcome, StoreError>, Never>
    }

    /// Sends a batch as one transaction and returns each member's own result.
    public typealias Attempt =
        @Sendable ([AdvanceSubject]) async throws(PostgresError) -> [Result<[AdvanceOutcome], PostgresError>]
    /// Sends one advance as a transaction of its own.
    public typealias Single = @Sendable (AdvanceSubject) async -> Result<AdvanceOutcome, StoreError>

    private let attempt: Attempt
    private let single: Single
    private let limit: Int
    private let lanes: Int
    private var waiting: [Waiter] = []
    /// Transactions in flight.
    private var inFlight = 0
    /// Members of the last batch, for the metrics.
    public private(set) var lastBatch = 0
    /// Calls that wait for the commit in flight.
    public var queued: Int { waiting.count }

    /// Makes a coalescer of batches up to `limit`, sent by `attempt`, `lanes` of them at a time.
    ///
    /// A batch that fails is taken apart and given to `single`, and so is whoever comes alone; a limit of 1 turns coalescing off.
    public init(limit: Int, lanes: Int = 1, attempt: @escaping Attempt, single: @escaping Single) {
        self.limit = limit
        self.lanes = lanes
        self.attempt = attempt
        self.single = single
    }

    /// Queues one advance and returns its own result once the transaction it rode in has ended.
    nonisolated public func advance(_ statement: AdvanceSubject) async -> Result<AdvanceOutcome, StoreError> {
        limit > 1 ? await join(statement) : await single(statement)
    }

    private func join(_ statement: AdvanceSubject) async -> Result<AdvanceOutcome, StoreError> {
        await withCheckedContinuation { continuation in
            waiting.append(Waiter(statement: statement, continuation: continuation))
            guard inFlight < lanes else { return }
            inFlight += 1
            Task { await self.drain() }
        }
    }

    private func drain() async {
        while !waiting.isEmpty {
            let batch = Array(waiting.prefix(limit))
            waiting.removeFirst(batch.count)
            lastBatch = batch.count
            await send(batch)
        }
        inFlight -= 1
    }

    private func send(_ batch: [Waiter]) async {
        guard batch.count > 1 else { return await sendOneByOne(batch) }
        // One lock order for all daemons; the sort is stable, so two moves of one subject keep their order.
        let ordered = batch.enumerated().sorted {
            ($0.element.statement.reference, $0.offset) < ($1.element.statement.reference, $1.offset)
        }.map(\.element)
        let results: [Result<[AdvanceOutcome], PostgresError>]
        do throws(PostgresError) {
            results = try await attempt(ordered.map(\.statement))
        } catch {
            guard error.kind != .commitOutcomeUnknown else {
                for waiter in ordered { waiter.continuation.resume(returning: .failure(.outcomeUnknown)) }
                return
            }
            await sendOneByOne(ordered)
            return
        }
        guard results.allSatisfy({ if case .success = $0 { true } else { false } }) else {
            await sendOneByOne(ordered)
            return
        }
        for (waiter, result) in zip(ordered, results) {
            guard case .success(let rows) = result, let outcome = rows.first else {
                waiter.continuation.resume(returning: .failure(.internalError("advance() answered no row")))
                continue
            }
            waiter.continuation.resume(returning: .success(outcome))
        }
    }

    private func sendOneByOne(_ batch: [Waiter]) async {
        for waiter in batch { waiter.continuation.resume(returning: await single(waiter.statement)) }
    }
}
