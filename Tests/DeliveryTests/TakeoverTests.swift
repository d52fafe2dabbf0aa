import CertificationStore
import Foundation
import LibPQ
import TestSupport
import Testing

@testable import Delivery

@Suite
struct `Notices of a daemon that is gone` {
    /// A session under an application name of its own, as a daemon's.
    static func session(_ fixture: DeliveryFixture, _ name: String) async throws -> Connection {
        let connection = Connection(
            ConnectionConfiguration(
                conninfo: fixture.database.conninfo(user: "sach_daemon"), applicationName: name,
                statementTimeout: .seconds(60), connectTimeout: .seconds(30)),
            logger: SachDatabase.quiet)
        try await connection.open()
        return connection
    }

    @Test
    func `The server forgets a killed daemon's lease for another that has missed it, and nobody else's`() async throws {
        let fixture = try await DeliveryFixture()
        try await fixture.reports(at: `Sending notices`.firstReminder)
        let (slow, dead) = (try await Self.session(fixture, "slow"), try await Self.session(fixture, "dead listener"))
        _ = try await slow.run(ClaimNotices(limit: 3, lease: 600, worker: "slow"))
        let taken = try await dead.run(ClaimNotices(limit: 4, lease: 600, worker: "dead"))
        #expect(try await fixture.claimLoop().drain() == 160)
        #expect(try await fixture.store.read(NoticeDelay()).first?.isLeased == true)
        #expect(try await fixture.store.read(RecoverNotices(workers: ["slow", "dead"])).isEmpty)
        await dead.close()
        var seen: [RecoverNotices.Row] = []
        // The server notices the end of a session after the client.
        while seen.isEmpty { seen = try await fixture.store.read(RecoverNotices(workers: ["slow"])) }
        #expect(seen.map(\.worker) == ["dead"])
        #expect(seen.map(\.recovered) == [0])
        #expect(try await fixture.store.read(RecoverNotices(workers: ["dead"])).map(\.recovered) == [4])
        #expect(try await fixture.claimLoop().drain() == 4)
        let late = SettleNotices(
            taken, outcomes: taken.map { _ in "retry" },
            replies: taken.map { _ in "late" })
        #expect(try await fixture.store.read(late).isEmpty)
        #expect(
            try await fixture.value("SELECT count(*) FROM sach.notice WHERE state = 'delivered' AND attempts = 2")
                == "4")
        #expect(try await fixture.value("SELECT count(*) FROM sach.notice_attempt WHERE outcome = 'unknown'") == "4")
        #expect(try fixture.directory.names(in: "new").count == 164)
        await slow.close()
    }

    @Test
    func `What was recovered and is settled late, before anybody took it, is settled and gone from the queue`()
        async throws
    {
        let fixture = try await DeliveryFixture()
        try await fixture.reports(at: `Sending notices`.firstReminder)
        let taken = try await fixture.store.read(ClaimNotices(limit: 5, lease: 600, worker: "gone"))
        #expect(try await fixture.store.read(RecoverNotices(workers: ["gone"])).map(\.recovered) == [5])
        let accepted = try await fixture.store.read(
            SettleNotices(
                taken, outcomes: taken.map { _ in "delivered" },
                replies: taken.map { _ in "late" }))
        #expect(accepted.sorted() == taken.map(\.notice).sorted())
        #expect(
            try await fixture.value(
                "SELECT count(*) FROM sach.notice_queue q JOIN sach.notice n USING (notice) WHERE n.state = 'delivered'"
            )
                == "0")
        #expect(try await fixture.claimLoop().drain() == 162)
    }

    @Test
    func `A waiting loop takes over within seconds, not after the lease`() async throws {
        let fixture = try await DeliveryFixture()
        try await fixture.reports(at: `Sending notices`.firstReminder)
        let dead = try await Self.session(fixture, "dead")
        _ = try await dead.run(ClaimNotices(limit: 167, lease: 600, worker: "dead"))
        let (settled, continuation) = AsyncStream.makeStream(of: Int.self)
        let hooks = ClaimLoop.Hooks(afterClaim: { _ in }, beforeSettle: { continuation.yield($0.count) })
        let loop = try fixture.claimLoop(batch: 1_000, hooks: hooks)
        let task = Task { await loop.run() }
        await dead.close()
        let start = ContinuousClock.now
        var iterator = settled.makeAsyncIterator()
        #expect(await iterator.next() == 167)
        // Two looks, two seconds apart; the rest is for a machine with other things to do.
        #expect(ContinuousClock.now - start < .seconds(20))
        task.cancel()
        await task.value
    }

    @Test
    func `Killed between sending and settling and started again, the daemon needs no lease to end`() async throws {
        let daemon = try DaemonProcess()
        do {
            try await daemon.start(clock: "2026-10-05T08:00:00+07:00")
            var owner = try await daemon.owner()
            func wait(_ count: Int, _ sql: SQL) async throws {
                for _ in 0..<300 {
                    if try await owner.query(sql).count == count { return }
                    try await Task.sleep(for: .milliseconds(100))
                }
                Issue.record("waited 30 s in vain for \(count) of \(sql.text)")
            }
            try await Seed.install(on: owner)
            try await wait(167, "SELECT 1 FROM sach.obligation")
            daemon.signal(SIGTERM)
            _ = try await daemon.wait()
            try await daemon.start(
                clock: "2026-11-13T09:00:00+07:00", environment: ["SACH_FAILPOINT": "delivery.before_settle"])
            #expect(try await daemon.wait() != nil)
            owner = try await daemon.owner()
            try await wait(167, "SELECT 1 FROM sach.notice_view WHERE state = 'queued'")
            try await daemon.start()
            let start = ContinuousClock.now
            try await wait(167, "SELECT 1 FROM sach.notice WHERE state = 'delivered' AND attempts = 2")
            #expect(ContinuousClock.now - start < .seconds(20))
            #expect(try FileManager.default.contentsOfDirectory(atPath: daemon.spool + "/new").count == 167)
            await owner.close()
            try await daemon.end()
        } catch {
            try await daemon.end()
            throw error
        }
    }
}
