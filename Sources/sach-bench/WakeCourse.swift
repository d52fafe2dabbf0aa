import Foundation
import LibPQ
import TestSupport

/// Sends events one at a time to a listener, with pauses, and notes how soon they are seen.
struct WakeCourse {
    /// What a listener did.
    struct Round {
        /// Milliseconds until the bell rang, sorted.
        let heard: [Double]
        /// Milliseconds until the row was claimed, sorted.
        let claimed: [Double]
        /// Events that nobody had claimed at the end.
        let lost: Int
    }

    let database: BenchDatabase
    let sender: Connection
    let duration: Duration
    private static let pause = Duration.milliseconds(10)

    /// Wakes the raw loop.
    func raw() async throws -> [Double] {
        let log = WakeFixture.Log()
        let ready = AsyncStream.makeStream(of: Void.self)
        let ended = AsyncStream.makeStream(of: (any Error)?.self)
        let conninfo = database.daemonConninfo
        Thread.detachNewThread {
            do {
                try RawListener.run(conninfo: conninfo, log: log) { ready.continuation.finish() }
                ended.continuation.yield(nil)
            } catch {
                ready.continuation.finish()
                ended.continuation.yield(error)
            }
            ended.continuation.finish()
        }
        for await _ in ready.stream {}
        try await send(log, until: .now + duration)
        try await settle { log.isComplete }
        try await sender.query("SELECT pg_notify(\(WakeFixture.channel)::text, 'stop')::text AS rung")
        for await failure in ended.stream { if let failure { throw failure } }
        try await sender.script("DELETE FROM sach.bench_job")
        return log.latencies
    }

    /// Wakes the product's listener, whose loop then claims; with `killer` its session is ended before each event.
    func listener(killing killer: Connection?) async throws -> Round {
        let (heard, claimed) = (WakeFixture.Log(), WakeFixture.Log())
        var configuration = database.daemon
        configuration.applicationName = "bench listener"
        let listener = Listener(configuration, channels: [WakeFixture.channel], logger: SachDatabase.quiet)
        let bells = listener.notifications(on: WakeFixture.channel)
        return try await database.withPool(size: 1) { pool in
            let running = Task { await listener.run() }
            let loop = Task {
                for await bell in bells {
                    if let job = Int64(bell.payload) { heard.seen(job) }
                    for job in try await pool.withConnection({ db in try db.run(WakeFixture.Claim()) }) {
                        claimed.seen(job)
                    }
                }
            }
            try await settle { listener.isHearing }
            _ = try await pool.withConnection { db in try db.run(WakeFixture.Claim()) }
            try await send(claimed, heard, killer: killer, until: .now + duration)
            try await settle(patience: .seconds(5)) { claimed.isComplete }
            running.cancel()
            await running.value
            try await loop.value
            let left = try await sender.query("SELECT count(*) AS n FROM sach.bench_job WHERE NOT claimed")
            try await sender.script("DELETE FROM sach.bench_job")
            return Round(
                heard: heard.latencies, claimed: claimed.latencies, lost: try left[0].read("n", as: Int.self))
        }
    }

    /// Sends events; the next one leaves only when the last was seen, or a second after it.
    private func send(
        _ log: WakeFixture.Log, _ other: WakeFixture.Log? = nil, killer: Connection? = nil,
        until end: ContinuousClock.Instant
    ) async throws {
        var job: Int64 = 0
        while ContinuousClock.now < end {
            job += 1
            let next = job
            if let killer {
                try await killer.query(
                    """
                    SELECT count(pg_terminate_backend(pid)) AS killed
                    FROM pg_stat_activity
                    WHERE application_name = 'bench listener'
                    """)
            }
            log.sent(next)
            other?.sent(next)
            _ = try await sender.run(WakeFixture.Send(job: next))
            try await settle(patience: .seconds(1)) { log.isComplete }
            try await Task.sleep(for: killer == nil ? Self.pause : .milliseconds(50))
        }
    }

    /// Waits until something is so, or patience ends.
    private func settle(patience: Duration = .seconds(10), _ isSo: () -> Bool) async throws {
        let end = ContinuousClock.now + patience
        while !isSo(), ContinuousClock.now < end { try await Task.sleep(for: .milliseconds(1)) }
    }
}
