import LibPQ
import Logging
import Synchronization

/// Puts advances that arrive while commits are in flight into the next transaction, through one pipeline (engineering.md D2).
///
/// There is no timer: an idle coalescer sends at once, so one client waits for one flush; under load the batch grows to what
/// has queued up meanwhile, and those who wait are dealt out evenly to the lanes. Every call gets its own result: a refusal is a
/// value and undoes nobody. Only an error of the database undoes a batch, and then each member is tried alone, so that it is
/// the culprit's alone.
public final class Coalescer: Sendable {
    private struct Waiter: Sendable {
        var statement: AdvanceSubject
        var continuation: CheckedContinuation<Result<AdvanceOutcome, StoreError>, Never>
    }

    /// Who waits, and who is on the way.
    private struct Desk {
        let limit: Int
        let lanes: Int
        var waiting: [Waiter] = []
        /// Transactions in flight.
        var inFlight = 0
        /// Their members.
        var riding = 0
        var lastBatch = 0

        /// Whether `count` are worth a transaction of their own: their fair share of a lane, or there is nobody to wait for.
        ///
        /// Whoever goes earlier pays for a commit alone, and keeps a processor from those who share one.
        private func mayLeave(_ count: Int) -> Bool {
            inFlight < lanes && count * (lanes - 1) >= riding
        }

        mutating func leaveAlone() -> Bool {
            guard waiting.isEmpty, mayLeave(1) else { return false }
            depart(1)
            return true
        }

        /// Takes out the batches that can leave now.
        mutating func leave() -> [[Waiter]] {
            var batches: [[Waiter]] = []
            while !waiting.isEmpty, mayLeave(waiting.count) {
                let share = (riding + waiting.count + lanes - 1) / lanes
                let batch = Array(waiting.prefix(min(share, limit)))
                waiting.removeFirst(batch.count)
                depart(batch.count)
                batches.append(batch)
            }
            return batches
        }

        mutating func arrive(_ count: Int) -> [[Waiter]] {
            inFlight -= 1
            riding -= count
            return leave()
        }

        private mutating func depart(_ count: Int) {
            inFlight += 1
            riding += count
            lastBatch = count
        }
    }

    /// Sends a batch as one transaction and returns each member's own result.
    public typealias Attempt =
        @Sendable ([AdvanceSubject]) async throws(PostgresError) -> [Result<[AdvanceOutcome], PostgresError>]
    /// Sends one advance as a transaction of its own.
    public typealias Single = @Sendable (AdvanceSubject) async -> Result<AdvanceOutcome, StoreError>

    private let attempt: Attempt
    private let single: Single
    private let isOff: Bool
    private let desk: Mutex<Desk>
    /// Members of the last batch, for the metrics.
    public var lastBatch: Int { desk.withLock { $0.lastBatch } }
    /// Calls that wait for the commits in flight.
    public var queued: Int { desk.withLock { $0.waiting.count } }

    /// Makes a coalescer of batches up to `limit`, sent by `attempt`, `lanes` of them at a time.
    ///
    /// A batch that fails is taken apart and given to `single`, and so is whoever comes alone; a limit of 1 turns coalescing off.
    public init(limit: Int, lanes: Int = 1, attempt: @escaping Attempt, single: @escaping Single) {
        precondition(limit > 0 && lanes > 0, "a coalescer that can send nothing")
        isOff = limit == 1
        desk = Mutex(Desk(limit: limit, lanes: lanes))
        self.attempt = attempt
        self.single = single
    }

    /// Returns one advance's own result once the transaction it rode in has ended.
    ///
    /// Whoever finds the way free goes alone, in the caller's own task, and is cancelled with it; a batch has a task to itself,
    /// since no member's cancellation may undo the others.
    public func advance(_ statement: AdvanceSubject) async -> Result<AdvanceOutcome, StoreError> {
        if isOff { return await single(statement) }
        guard desk.withLock({ $0.leaveAlone() }) else { return await join(statement) }
        let result = await single(statement)
        drive(desk.withLock { $0.arrive(1) })
        return result
    }

    private func join(_ statement: AdvanceSubject) async -> Result<AdvanceOutcome, StoreError> {
        await withCheckedContinuation { continuation in
            drive(
                desk.withLock { desk in
                    desk.waiting.append(Waiter(statement: statement, continuation: continuation))
                    return desk.leave()
                })
        }
    }

    private func drive(_ batches: some Sequence<[Waiter]>) {
        for batch in batches { Task { await drive(batch) } }
    }

    /// One lane: sends a batch, then what has queued up meanwhile.
    private func drive(_ first: [Waiter]) async {
        var next: [Waiter]? = first
        while let batch = next {
            await send(batch)
            let batches = desk.withLock { $0.arrive(batch.count) }
            next = batches.first
            drive(batches.dropFirst())
        }
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
