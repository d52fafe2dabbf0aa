import CertificationStore
import FoundationEssentials
import ServiceLifecycle
import Synchronization
import TestSupport
import Testing

@testable import Delivery

@Suite
struct `The reminders of 2026` {
    /// The days of certification.md §3.6 for the deadline "before 15 December 2026", as a calendar on the wall gives them.
    static let days = [
        ("2026-11-13", "-30d"), ("2026-11-30", "-10wd"), ("2026-12-07", "-5wd"), ("2026-12-11", "-1wd"),
        ("2026-12-15", "+1wd"), ("2026-12-21", "+5wd"), ("2026-12-28", "+10wd"),
    ]

    @Test
    func `Each goes out on its day, escalations only after the step before arrived, and nothing goes out in between`()
        async throws
    {
        let fixture = try await DeliveryFixture()
        try await Seed.install(in: fixture.database)
        try await fixture.reports(at: "2026-11-12T20:00:00+07:00")
        let loop = try fixture.claimLoop(batch: 500)
        for (day, step) in Self.days {
            try await fixture.database.setClock("\(day)T07:30:00+07:00")
            _ = try await fixture.scheduler().drain()
            #expect(try await loop.drain() == 0, "before \(step)")
            try await fixture.database.setClock("\(day)T08:00:00+07:00")
            _ = try await fixture.scheduler().drain()
            #expect(try await loop.drain() == 167, "\(step)")
            let sent = try await fixture.value(
                "SELECT count(*) FROM sach.notice WHERE step = '\(step)' AND state = 'delivered'")
            #expect(sent == "167", "\(step)")
        }
        #expect(try fixture.directory.names(in: "new").count == 7 * 167)
        #expect(try await fixture.value("SELECT count(*) FROM sach.task") == "0")
    }

    @Test
    func `No unit's head is told before the unit itself was reached`() async throws {
        let fixture = try await DeliveryFixture()
        try await Seed.install(in: fixture.database)
        try await fixture.reports(at: "2026-12-11T08:00:00+07:00")
        let loop = try fixture.claimLoop(batch: 500)
        _ = try await loop.drain()
        try await fixture.database.setClock("2026-12-15T08:00:00+07:00")
        _ = try await fixture.scheduler().drain()
        let down = try fixture.claimLoop(sender: SendmailSender(program: "/nonexistent/sendmail"))
        #expect(try await down.drain() == 167)
        try await fixture.database.setClock("2026-12-21T08:00:00+07:00")
        _ = try await fixture.scheduler().drain()
        _ = try await down.drain()
        let told = try await fixture.value("SELECT count(*) FROM sach.notice WHERE step = '+5wd' AND attempts > 0")
        #expect(told == "0")
        #expect(try await fixture.value("SELECT count(*) FROM sach.task WHERE kind = 'timer_blocked'") == "167")
    }

    @Test
    func `A shutdown finishes the batch in hand and leaves the rest for the next daemon`() async throws {
        let fixture = try await DeliveryFixture()
        try await fixture.reports(at: "2026-11-13T08:00:00+07:00")
        let group = Mutex<ServiceGroup?>(nil)
        let hooks = ClaimLoop.Hooks(
            afterClaim: { _ in await group.withLock { $0 }?.triggerGracefulShutdown() }, beforeSettle: { _ in })
        let loop = try fixture.claimLoop(batch: 50, hooks: hooks)
        let services = ServiceGroup(
            configuration: .init(
                services: [.init(service: loop, successTerminationBehavior: .gracefullyShutdownGroup)],
                logger: SachDatabase.quiet))
        group.withLock { $0 = services }
        try await services.run()
        let count = try await fixture.value("SELECT count(*) FROM sach.notice WHERE state = 'delivered'")
        let delivered = try #require(count.flatMap { Int($0) })
        // One batch, and the other lane's if it had one already.
        #expect([50, 100].contains(delivered))
        #expect(try await fixture.value("SELECT count(*) FROM sach.notice_lease") == "0")
        #expect(try await fixture.claimLoop().drain() == 167 - delivered)
    }
}
