import CertificationAPI
import CertificationStore
import ServiceLifecycle

/// The one clock, and waiting until nothing is due by it.
enum ClockController {
    /// `GET /v1/clock`: one of them.
    static func show(_ call: Call) async throws -> Reply {
        try .json(try await read(call))
    }

    /// `POST /v1/clock`: only an embedded or test database lets it be moved; wakes everything that waits for a time.
    static func move(_ call: Call) async throws -> Reply {
        let members = try Members(try await call.body(), only: ["now", "advance"])
        switch (try members.text("now"), try members.text("advance")) {
        case (let now?, nil):
            guard CalendarText.isInstant(now) else {
                throw Problem(
                    .invalidRequest, detail: "The member “now” must be an instant like 2026-12-15T00:00:00+07:00.")
            }
            _ = try await call.store.write(SetClock(now: now))
        case (nil, let span?):
            _ = try await call.store.write(AdvanceClock(seconds: try seconds(of: span)))
        default:
            throw Problem(.invalidRequest, detail: "Give one of “now” and “advance”.")
        }
        call.store.bell.ring()
        return try .json(try await read(call))
    }

    /// `GET /v1/scheduler/idle?timeout=`: answers as soon as nothing is due, or when the time is over.
    static func idle(_ call: Call) async throws -> Reply {
        let timeout = try call.query.integer("timeout", in: 0...600) ?? 30
        let end = ContinuousClock.now + .seconds(timeout)
        var pause = Duration.milliseconds(20)
        while true {
            guard let due = try await call.store.read(CountDue()).first else {
                throw StoreError.internalError("work_due() answered no row")
            }
            let load = DueWork(due)
            if load.isIdle || ContinuousClock.now >= end || Task.isShuttingDownGracefully { return try .json(load) }
            // The senders were woken when the work became due; looking again costs one index look-up each.
            try await Task.sleep(for: pause)
            pause = min(pause * 2, .milliseconds(250))
        }
    }

    private static func read(_ call: Call) async throws -> Clock {
        guard let row = try await call.store.read(ReadClock()).first else {
            throw StoreError.internalError("the clock answered no row")
        }
        return Clock(row)
    }

    /// `16d`, `8h`, `30m`, `10s`.
    private static func seconds(of span: String) throws(Problem) -> Int64 {
        let units: [Character: Int64] = ["d": 86_400, "h": 3_600, "m": 60, "s": 1]
        guard let unit = span.last.flatMap({ units[$0] }), let count = Int64(span.dropLast()),
            (-36_500 * 86_400 / unit...36_500 * 86_400 / unit).contains(count)
        else { throw Problem(.invalidRequest, detail: "The member “advance” must be like 16d, 8h, 30m or 10s.") }
        return count * unit
    }
}
