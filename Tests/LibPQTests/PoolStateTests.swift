import Testing

@testable import LibPQ

/// The state behind a reference, because `#expect` takes no mutating calls.
private final class Driven {
    private var state: PoolState

    init(size: Int) { state = PoolState(size: size) }

    var gauges: PoolGauges { state.gauges }
    var nextDeadline: ContinuousClock.Instant? { state.nextDeadline }
    func leaseNow() -> PoolState.Lease { state.leaseNow() }
    func lease(_ waiter: UInt64, deadline: ContinuousClock.Instant) -> PoolState.Lease {
        state.lease(waiter, deadline: deadline)
    }
    func giveBack(_ slot: Int, isOpen: Bool, now: ContinuousClock.Instant) -> PoolState.Return {
        state.giveBack(slot, isOpen: isOpen, now: now)
    }
    func leave(_ waiter: UInt64) -> Bool { state.leave(waiter) }
    func expire(now: ContinuousClock.Instant) -> [UInt64] { state.expire(now: now) }
    func retire(idleSince limit: ContinuousClock.Instant, keeping: Int) -> [Int] {
        state.retire(idleSince: limit, keeping: keeping)
    }
    func closed(_ slot: Int) -> PoolState.Return { state.closed(slot) }
    func close() -> (refused: [UInt64], idle: [Int]) { state.close() }
}

@Suite struct PoolStateTests {
    private let start = ContinuousClock.now

    private func at(_ seconds: Int) -> ContinuousClock.Instant { start + .seconds(seconds) }

    @Test func `connections are lent until there are none, and then tasks wait in line`() {
        let state = Driven(size: 2)
        #expect(state.lease(1, deadline: at(5)) == .granted(0))
        #expect(state.lease(2, deadline: at(5)) == .granted(1))
        #expect(state.lease(3, deadline: at(5)) == .queued)
        #expect(state.lease(4, deadline: at(5)) == .queued)
        #expect(state.gauges == PoolGauges(size: 2, inUse: 2, idle: 0, waiting: 2))
        #expect(state.giveBack(1, isOpen: true, now: at(1)) == .handOver(3, 1))
        #expect(state.giveBack(0, isOpen: false, now: at(1)) == .handOver(4, 0))
        #expect(state.giveBack(0, isOpen: true, now: at(1)) == .rest)
        #expect(state.gauges == PoolGauges(size: 2, inUse: 1, idle: 1, waiting: 0))
    }

    @Test func `nobody overtakes those who wait`() {
        let state = Driven(size: 1)
        #expect(state.lease(1, deadline: at(5)) == .granted(0))
        #expect(state.lease(2, deadline: at(5)) == .queued)
        #expect(state.leaseNow() == .queued)
        #expect(state.giveBack(0, isOpen: true, now: at(1)) == .handOver(2, 0))
        #expect(state.lease(3, deadline: at(5)) == .queued)
    }

    @Test func `a waiter past its deadline is refused and leaves the queue`() {
        let state = Driven(size: 1)
        _ = state.lease(1, deadline: at(9))
        _ = state.lease(2, deadline: at(3))
        _ = state.lease(3, deadline: at(2))
        _ = state.lease(4, deadline: at(9))
        #expect(state.nextDeadline == at(2))
        #expect(state.expire(now: at(1)) == [])
        #expect(state.expire(now: at(3)) == [2, 3])
        #expect(state.expire(now: at(3)) == [])
        #expect(state.nextDeadline == at(9))
        #expect(state.gauges.waiting == 1)
        #expect(state.giveBack(0, isOpen: true, now: at(4)) == .handOver(4, 0))
    }

    @Test func `a waiter that left is passed over, once served it can't leave`() {
        let state = Driven(size: 1)
        _ = state.lease(1, deadline: at(9))
        _ = state.lease(2, deadline: at(9))
        _ = state.lease(3, deadline: at(9))
        #expect(state.leave(2))
        #expect(!state.leave(2))
        #expect(state.giveBack(0, isOpen: true, now: at(1)) == .handOver(3, 0))
        #expect(!state.leave(3))
    }

    @Test func `the connection used last is lent first, and the others may rest`() {
        let state = Driven(size: 3)
        for waiter in 1...3 { _ = state.lease(UInt64(waiter), deadline: at(9)) }
        for slot in [2, 0, 1] { _ = state.giveBack(slot, isOpen: true, now: at(slot)) }
        #expect(state.leaseNow() == .granted(1))
        _ = state.giveBack(1, isOpen: true, now: at(10))
        #expect(state.retire(idleSince: at(2), keeping: 1) == [0])
        #expect(state.retire(idleSince: at(20), keeping: 1) == [2])
        #expect(state.retire(idleSince: at(20), keeping: 1) == [])
        #expect(state.gauges.idle == 1)
    }

    @Test func `a place whose connection is being closed is passed on when that is done`() {
        let state = Driven(size: 1)
        _ = state.lease(1, deadline: at(9))
        _ = state.giveBack(0, isOpen: true, now: at(0))
        #expect(state.retire(idleSince: at(1), keeping: 0) == [0])
        #expect(state.lease(2, deadline: at(9)) == .queued)
        #expect(state.closed(0) == .handOver(2, 0))
        #expect(state.giveBack(0, isOpen: false, now: at(2)) == .rest)
        #expect(state.leaseNow() == .granted(0))
    }

    @Test func `a closed pool refuses, and takes its connections back to close them`() {
        let state = Driven(size: 2)
        _ = state.lease(1, deadline: at(9))
        _ = state.lease(2, deadline: at(9))
        _ = state.lease(3, deadline: at(9))
        _ = state.leave(3)
        _ = state.lease(4, deadline: at(9))
        _ = state.giveBack(0, isOpen: true, now: at(1))
        _ = state.giveBack(0, isOpen: true, now: at(1))
        let (refused, idle) = state.close()
        #expect(refused.isEmpty)
        #expect(idle == [0])
        #expect(state.lease(5, deadline: at(9)) == .closed)
        #expect(state.giveBack(1, isOpen: true, now: at(2)) == .close(1))
        #expect(state.closed(1) == .rest)
    }

    @Test func `closing refuses all who wait`() {
        let state = Driven(size: 1)
        for waiter in 1...4 { _ = state.lease(UInt64(waiter), deadline: at(9)) }
        _ = state.leave(3)
        #expect(state.close().refused == [2, 4])
        #expect(state.giveBack(0, isOpen: true, now: at(1)) == .close(0))
    }

    @Test func `a long queue is served in order`() {
        let state = Driven(size: 1)
        _ = state.lease(0, deadline: at(9))
        for waiter in 1...1_000 { _ = state.lease(UInt64(waiter), deadline: at(9)) }
        for waiter in 1...1_000 {
            #expect(state.giveBack(0, isOpen: true, now: at(1)) == .handOver(UInt64(waiter), 0))
        }
        #expect(state.giveBack(0, isOpen: true, now: at(1)) == .rest)
    }
}
