import Logging

/// A fixed number of connections, lent in the order in which they are asked for, each for one uninterrupted piece of work.
///
/// Connections are opened when first needed and again after a loss, with back-off until the lease's deadline; a connection
/// that died while idle is noticed before it is lent. `run()` closes those that nobody has needed for a while.
public final class ConnectionPool: Sendable {
    private struct Desk {
        var state: PoolState
        var waiting: [PoolState.Waiter: CheckedContinuation<PoolState.Slot, any Error>] = [:]
        var lastWaiter: PoolState.Waiter = 0
        var watchedDeadline: ContinuousClock.Instant?
    }

    private let desk: Locked<Desk>
    private let connections: [Connection]
    private let logger: Logger
    private let leaseDeadline: Duration
    private let idleLimit: Duration
    private let kept: Int

    /// Makes a pool of closed connections.
    ///
    /// `leaseDeadline` is how long a task waits by default for a connection that works; connections beyond `keeping` are closed
    /// once they have been idle for `idleLimit`.
    public init(
        _ configuration: ConnectionConfiguration, size: Int = 8, leaseDeadline: Duration = .seconds(5),
        idleLimit: Duration = .seconds(60), keeping: Int = 1, logger: Logger
    ) {
        desk = Locked(Desk(state: PoolState(size: size)))
        connections = (0..<size).map { _ in Connection(configuration, logger: logger) }
        self.logger = logger
        self.leaseDeadline = leaseDeadline
        self.idleLimit = idleLimit
        kept = keeping
    }

    /// How busy the pool is.
    public var gauges: PoolGauges { desk.withLock { $0.state.gauges } }

    /// Runs `body` on a connection's own thread, as one job without suspension, and gives the connection back.
    ///
    /// Throws what `body` throws, `poolTimeout` when no connection became free before the deadline, `connectionLost` when one
    /// did but could not be opened, `cancelled` when the task was cancelled; cancelling while a statement runs cancels it in
    /// the server. Nothing that ran is repeated.
    @discardableResult
    public func withConnection<T: Sendable>(
        deadline: Duration? = nil, _ body: @Sendable (isolated Connection) throws -> T
    ) async throws -> T {
        let deadline = ContinuousClock.now + (deadline ?? leaseDeadline)
        let slot = try await lease(until: deadline)
        let outcome: LeaseOutcome<T>
        do throws(PostgresError) {
            outcome = try await serve(connections[slot], until: deadline, body)
        } catch {
            giveBack(slot, isOpen: false)
            throw error
        }
        giveBack(slot, isOpen: outcome.isOpen)
        return try outcome.result.get()
    }

    /// Runs `body` in a transaction on a connection of the pool; see ``Connection/transaction(isolation:readOnly:rollback:_:)``.
    @discardableResult
    public func transaction<T: Sendable>(
        deadline: Duration? = nil, isolation: IsolationLevel = .readCommitted, readOnly: Bool = false,
        rollback: Bool = false, _ body: @Sendable (isolated Connection) throws -> T
    ) async throws -> T {
        try await withConnection(deadline: deadline) { connection in
            try connection.transaction(isolation: isolation, readOnly: readOnly, rollback: rollback, body)
        }
    }

    /// Closes connections that nobody needs, until its task is cancelled; then shuts the pool and returns.
    ///
    /// After it, leases are refused with `poolClosed`, and connections still lent are closed when they come back.
    public func run() async {
        while !Task.isCancelled {
            // A cancelled sleep is how this loop is told to end, not an error.
            try? await Task.sleep(for: idleLimit / 2)
            let limit = ContinuousClock.now - idleLimit
            for slot in desk.withLock({ $0.state.retire(idleSince: limit, keeping: kept) }) { await close(slot) }
        }
        let (refused, idle) = desk.withLock { desk in
            let (waiters, slots) = desk.state.close()
            return (waiters.compactMap { desk.waiting.removeValue(forKey: $0) }, slots)
        }
        for waiter in refused { waiter.resume(throwing: Self.closedError) }
        for slot in idle { await close(slot) }
    }

    // MARK: The queue

    private func lease(until deadline: ContinuousClock.Instant) async throws -> PoolState.Slot {
        guard !Task.isCancelled else { throw Self.cancelledError }
        let (waiter, lease) = desk.withLock { desk in
            desk.lastWaiter += 1
            // A free connection is the common case and needs no continuation.
            return (desk.lastWaiter, desk.state.leaseNow())
        }
        switch lease {
        case .granted(let slot): return slot
        case .closed: throw Self.closedError
        case .queued: break
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                enqueue(waiter, continuation, deadline)
            }
        } onCancel: {
            refuse([waiter], with: Self.cancelledError)
        }
    }

    private func enqueue(
        _ waiter: PoolState.Waiter, _ continuation: CheckedContinuation<PoolState.Slot, any Error>,
        _ deadline: ContinuousClock.Instant
    ) {
        let (outcome, isWatchNeeded): (Result<PoolState.Slot, any Error>?, Bool) = desk.withLock { desk in
            // The cancellation handler may have run already, and found nobody to refuse.
            if Task.isCancelled { return (.failure(Self.cancelledError), false) }
            switch desk.state.lease(waiter, deadline: deadline) {
            case .granted(let slot): return (.success(slot), false)
            case .closed: return (.failure(Self.closedError), false)
            case .queued:
                desk.waiting[waiter] = continuation
                guard desk.watchedDeadline.map({ deadline < $0 }) ?? true else { return (nil, false) }
                desk.watchedDeadline = deadline
                return (nil, true)
            }
        }
        if let outcome { continuation.resume(with: outcome) }
        if isWatchNeeded { watch(deadline) }
    }

    /// One watcher sleeps until the earliest deadline; a task for each waiter would cost more than the statement it waits to run.
    private func watch(_ deadline: ContinuousClock.Instant) {
        Task { [weak self] in
            // Nobody cancels this task, so the sleep can't fail.
            try? await Task.sleep(until: deadline, clock: .continuous)
            self?.expire(deadline)
        }
    }

    private func expire(_ watched: ContinuousClock.Instant) {
        let now = ContinuousClock.now
        let (late, next) = desk.withLock { desk in
            let late = desk.state.expire(now: now).compactMap { desk.waiting.removeValue(forKey: $0) }
            guard desk.watchedDeadline == watched else { return (late, ContinuousClock.Instant?.none) }
            desk.watchedDeadline = desk.state.nextDeadline
            return (late, desk.watchedDeadline)
        }
        for waiter in late { waiter.resume(throwing: Self.timeoutError) }
        if let next { watch(next) }
    }

    private func refuse(_ waiters: [PoolState.Waiter], with error: PostgresError) {
        let refused = desk.withLock { desk in
            waiters.filter { desk.state.leave($0) }.compactMap { desk.waiting.removeValue(forKey: $0) }
        }
        for waiter in refused { waiter.resume(throwing: error) }
    }

    private func giveBack(_ slot: PoolState.Slot, isOpen: Bool) {
        let now = ContinuousClock.now
        perform { $0.giveBack(slot, isOpen: isOpen, now: now) }
    }

    private func close(_ slot: PoolState.Slot) async {
        await connections[slot].close()
        perform { $0.closed(slot) }
    }

    private func perform(_ step: (inout PoolState) -> PoolState.Return) {
        let (outcome, waiter) = desk.withLock { desk in
            let outcome = step(&desk.state)
            guard case .handOver(let waiter, _) = outcome else {
                return (outcome, CheckedContinuation<PoolState.Slot, any Error>?.none)
            }
            return (outcome, desk.waiting.removeValue(forKey: waiter))
        }
        switch outcome {
        case .handOver(_, let slot): waiter?.resume(returning: slot)
        case .rest: break
        case .close(let slot): Task { await self.close(slot) }
        }
    }

    // MARK: The work

    /// Runs `body` on a live connection, opening it first when it isn't; throws only when that can't be done.
    private func serve<T: Sendable>(
        _ connection: Connection, until deadline: ContinuousClock.Instant,
        _ body: @Sendable (isolated Connection) throws -> T
    ) async throws(PostgresError) -> LeaseOutcome<T> {
        var backoff = Backoff()
        while true {
            let outcome = await withTaskCancellationHandler {
                await connection.serve(body)
            } onCancel: {
                // Only wakes the thread, which then looks at its own task: a handler that comes late hits nobody else.
                connection.interrupt.wake()
            }
            if let outcome { return outcome }
            try await open(connection, until: deadline, &backoff)
        }
    }

    private func open(
        _ connection: Connection, until deadline: ContinuousClock.Instant, _ backoff: inout Backoff
    ) async throws(PostgresError) {
        while true {
            do throws(PostgresError) {
                // The first attempt is made at once, and another one only while there is time.
                if let pause = backoff.pause {
                    guard .now < deadline else { throw Self.timeoutError }
                    guard (try? await Task.sleep(for: pause)) != nil else { throw Self.cancelledError }
                }
                backoff.grow()
                return try await connection.open()
            } catch {
                guard error.kind == .connectionLost, .now + (backoff.pause ?? .zero) < deadline else { throw error }
            }
        }
    }

    private static let closedError = PostgresError(kind: .poolClosed, message: "the pool has been shut down")
    private static let timeoutError = PostgresError(
        kind: .poolTimeout, message: "no connection became free before the deadline")
    private static let cancelledError = PostgresError(
        kind: .cancelled, message: "the task was cancelled before it had a connection")
}
