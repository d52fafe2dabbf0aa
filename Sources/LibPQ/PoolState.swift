/// The pool's decisions without any I/O: who gets which connection, who waits, who waited too long.
///
/// Every call returns what the caller has to do; tests drive it with made-up instants and no database.
struct PoolState {
    /// A connection's place in the pool.
    typealias Slot = Int
    /// A task that waits for a connection.
    typealias Waiter = UInt64
    typealias Instant = ContinuousClock.Instant

    /// What a task that asks for a connection is told.
    enum Lease: Equatable {
        /// Take this connection, and open it if it isn't.
        case granted(Slot)
        /// Wait to be resumed.
        case queued
        /// The pool has been shut down.
        case closed
    }

    /// What becomes of a connection that comes back.
    enum Return: Equatable {
        /// Resume this waiter with it.
        case handOver(Waiter, Slot)
        /// Nothing to do.
        case rest
        /// Close it, then say `closed`.
        case close(Slot)
    }

    private enum Phase: Equatable {
        case closed
        case idle(since: Instant)
        case leased
        case closing
    }

    private var slots: [Phase]
    /// Idle connections, the last used at the end: a quiet pool keeps using the same one, and the others can be closed.
    private var idleSlots: [Slot] = []
    private var closedSlots: [Slot]
    /// Waiters in the order in which they came; those that left are skipped when their turn comes.
    private var queue: [Waiter] = []
    private var queueHead = 0
    private var deadlines: [Waiter: Instant] = [:]
    private var isClosed = false

    init(size: Int) {
        precondition(size > 0, "a pool of no connections")
        slots = Array(repeating: .closed, count: size)
        closedSlots = Array((0..<size).reversed())
    }

    var gauges: PoolGauges {
        PoolGauges(
            size: slots.count, inUse: slots.count { $0 == .leased }, idle: idleSlots.count, waiting: deadlines.count)
    }

    /// The earliest deadline of those who wait.
    var nextDeadline: Instant? { deadlines.values.min() }

    /// Asks for a connection that is free now; nobody overtakes those who wait already.
    ///
    /// `queued` means that there is none, and leaves no trace.
    mutating func leaseNow() -> Lease {
        guard !isClosed else { return .closed }
        guard deadlines.isEmpty, let slot = idleSlots.popLast() ?? closedSlots.popLast() else { return .queued }
        slots[slot] = .leased
        return .granted(slot)
    }

    /// Asks for a connection, and joins the queue when there is none.
    mutating func lease(_ waiter: Waiter, deadline: Instant) -> Lease {
        let lease = leaseNow()
        guard lease == .queued else { return lease }
        queue.append(waiter)
        deadlines[waiter] = deadline
        return .queued
    }

    /// Takes a connection back; `isOpen` says whether it can be used again without connecting.
    mutating func giveBack(_ slot: Slot, isOpen: Bool, now: Instant) -> Return {
        precondition(slots[slot] == .leased, "a connection given back twice")
        if isClosed {
            slots[slot] = .closing
            return .close(slot)
        }
        if let waiter = nextWaiter() { return .handOver(waiter, slot) }
        if isOpen {
            slots[slot] = .idle(since: now)
            idleSlots.append(slot)
        } else {
            slots[slot] = .closed
            closedSlots.append(slot)
        }
        return .rest
    }

    /// Takes a waiter out of the queue; false when it has been served or refused already.
    mutating func leave(_ waiter: Waiter) -> Bool { deadlines.removeValue(forKey: waiter) != nil }

    /// Takes out the waiters whose deadline has passed.
    mutating func expire(now: Instant) -> [Waiter] {
        let late = queue[queueHead...].filter { waiter in deadlines[waiter].map { $0 <= now } ?? false }
        for waiter in late { deadlines[waiter] = nil }
        return late
    }

    /// Takes out the connections that have been idle since before `limit`, except for the `keeping` last used.
    mutating func retire(idleSince limit: Instant, keeping: Int) -> [Slot] {
        let candidates = idleSlots.dropLast(keeping)
        let retired = candidates.filter { slot in
            if case .idle(let since) = slots[slot] { since < limit } else { false }
        }
        for slot in retired { slots[slot] = .closing }
        idleSlots.removeAll { retired.contains($0) }
        return retired
    }

    /// Notes that a connection has been closed, and passes its place on to whoever waits.
    mutating func closed(_ slot: Slot) -> Return {
        if !isClosed, let waiter = nextWaiter() {
            slots[slot] = .leased
            return .handOver(waiter, slot)
        }
        slots[slot] = .closed
        closedSlots.append(slot)
        return .rest
    }

    /// Shuts the pool: the waiters are to be refused, the idle connections to be closed; leased ones follow as they come back.
    mutating func close() -> (refused: [Waiter], idle: [Slot]) {
        isClosed = true
        let refused = queue[queueHead...].filter { deadlines[$0] != nil }
        deadlines = [:]
        queue = []
        queueHead = 0
        let idle = idleSlots
        for slot in idle { slots[slot] = .closing }
        idleSlots = []
        return (refused, idle)
    }

    private mutating func nextWaiter() -> Waiter? {
        defer {
            if queueHead > 64 && queueHead * 2 > queue.count {
                queue.removeFirst(queueHead)
                queueHead = 0
            }
        }
        while queueHead < queue.count {
            let waiter = queue[queueHead]
            queueHead += 1
            if deadlines.removeValue(forKey: waiter) != nil { return waiter }
        }
        return nil
    }
}
