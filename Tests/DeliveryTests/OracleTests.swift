import CertificationStore
import FoundationEssentials
import LibPQ
import TestSupport
import Testing

@testable import Delivery

/// What must be sent, reckoned from the rules alone, sharing nothing with the database's functions.
///
/// From the ladder's instants, the moments at which anybody was there to send, who had filed or was frozen by then, and the
/// quiet hours.
struct DeliveryOracle {
    struct Step: Hashable {
        var subject: Int64
        var step: String
    }

    struct Notice {
        var step: Step
        var due: Date
        var availableAt: Date
    }

    /// Every step with its instant.
    let all: [Notice]
    /// Those that are neither sent nor left out.
    var open: [Notice]
    var sent: Set<Step> = []
    var filed: Set<Int64> = []
    var frozen: Set<Int64> = []

    init(_ notices: [Notice]) {
        all = notices
        open = notices
    }

    /// The end of the quiet hours, 21:00 to 07:00 of a place seven hours before Greenwich.
    static func quietEnd(_ now: Date) -> Date? {
        let second = (Int(now.timeIntervalSince1970) + 7 * 3_600) % 86_400
        if second >= 21 * 3_600 { return now + Double(31 * 3_600 - second) }
        return second < 7 * 3_600 ? now + Double(7 * 3_600 - second) : nil
    }

    /// Whether a notice that is looked at now must still go out.
    func isWanted(_ notice: Notice, at now: Date) -> Bool {
        let subject = notice.step.subject
        return !filed.contains(subject) && !frozen.contains(subject)
            && !all.contains { $0.step.subject == subject && $0.due > notice.due && $0.due <= now }
    }

    /// Everything that is due leaves: sent, or left out for good; in the quiet hours it waits.
    mutating func drain(at now: Date, isServerUp: Bool) {
        for (index, notice) in open.enumerated().reversed() where notice.availableAt <= now {
            if let end = Self.quietEnd(now) {
                // The order within the first second is another test's matter.
                open[index].availableAt = end + 1
            } else if !isWanted(notice, at: now) {
                open.remove(at: index)
            } else if isServerUp {
                sent.insert(notice.step)
                open.remove(at: index)
            } else {
                open[index].availableAt = now + 1
            }
        }
    }
}

/// Random numbers that a seed repeats (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

@Suite
struct `Delivery against an oracle` {
    /// A mail server that is down for a while.
    struct Down: Sender {
        let name = "down"

        func send(_ mail: Mail) async -> SendOutcome { .retry("421 4.3.2 too busy") }
    }

    /// One world: a database with forty reporters and the oracle beside it.
    struct World {
        let fixture: DeliveryFixture
        var oracle: DeliveryOracle
        var random: SeededGenerator
        var now: Date
        var downs = 0

        init(seed: UInt64) async throws {
            fixture = try await DeliveryFixture()
            random = SeededGenerator(state: seed)
            try await fixture.reports(at: "2026-11-12T09:00:00+07:00")
            try await fixture.owner.script(
                """
                UPDATE sach.network SET quiet_from = '21:00', quiet_to = '07:00';
                DELETE FROM sach.notice_queue q USING sach.notice n
                WHERE n.notice = q.notice AND n.subject_id > (SELECT min(subject_id) + 39 FROM sach.obligation);
                INSERT INTO sach.person (person, name) VALUES (901, 'Người báo cáo');
                INSERT INTO sach.person_role (network, person, role, scope, unit, valid_from)
                SELECT s.network, 901, 'REPO', 'unit', o.unit, '2020-01-01'
                FROM sach.obligation o JOIN sach.subject s ON s.id = o.subject_id
                """)
            let rows = try await fixture.owner.query(
                """
                SELECT n.subject_id, n.step, extract(epoch FROM n.due_at)::float8 AS due
                FROM sach.notice n JOIN sach.notice_queue q USING (notice) WHERE n.audience = 'unit' AND n.state = 'planned'
                """)
            oracle = DeliveryOracle(
                try rows.map { row in
                    let due = Date(timeIntervalSince1970: try row.read("due"))
                    return .init(
                        step: .init(subject: try row.read("subject_id"), step: try row.read("step")), due: due,
                        availableAt: due)
                })
            now = try #require(Date(postgresText: "2026-11-12 02:00:00+00"))
        }

        mutating func file() async throws {
            let candidates = oracle.all.map(\.step.subject).filter {
                !oracle.filed.contains($0) && !oracle.frozen.contains($0)
            }
            guard let subject = candidates.randomElement(using: &random) else { return }
            let outcome = try await fixture.store.advance(
                AdvanceSubject(
                    reference: "O\(subject)", event: "submit", actor: 901,
                    payload: #"{"report":{},"nil":true,"signatory":"Chủ tịch"}"#))
            #expect(outcome.outcome == .moved)
            oracle.filed.insert(subject)
        }

        mutating func freeze() async throws {
            guard
                let subject = oracle.all.map(\.step.subject).filter({ !oracle.frozen.contains($0) })
                    .randomElement(using: &random)
            else { return }
            try await fixture.owner.script(
                "INSERT INTO sach.subject_hold (subject_id, since, reason) VALUES (\(subject), sach.clock_now(), 'mẫu')"
            )
            oracle.frozen.insert(subject)
        }

        /// A daemon takes some, sends them or not, and dies.
        mutating func crash(steps: [Int64: DeliveryOracle.Step]) async throws {
            let batch = try await fixture.store.read(
                ClaimNotices(limit: .random(in: 1...60, using: &random), lease: 600, worker: "dead"))
            let isSent = Bool.random(using: &random)
            let spool = try SpoolSender(directory: fixture.directory.path)
            for (notice, rendered) in zip(batch, try await DeliveryFixture.renderer().render(batch)) {
                let step = try #require(steps[notice.notice])
                let index = try #require(oracle.open.firstIndex { $0.step == step }, "\(step) was not to be taken")
                #expect(oracle.open[index].availableAt <= now && oracle.isWanted(oracle.open[index], at: now))
                #expect(DeliveryOracle.quietEnd(now) == nil)
                guard case .mail(let mail) = rendered, isSent else {
                    oracle.open[index].availableAt = now + 600
                    continue
                }
                #expect(await spool.send(mail).word == "delivered")
                oracle.sent.insert(step)
                oracle.open.remove(at: index)
            }
        }

        /// Two to five loops at once, some of them over a mail server that is down together.
        mutating func drain() async throws {
            let isUp = downs >= 4 || Int.random(in: 0..<4, using: &random) > 0
            if !isUp { downs += 1 }
            let sender: (any Sender)? = isUp ? nil : Down()
            let sizes = (0..<Int.random(in: 2...5, using: &random)).map { _ in Int.random(in: 3...60, using: &random) }
            let fixture = fixture
            try await withThrowingTaskGroup(of: Void.self) { group in
                for size in sizes {
                    group.addTask {
                        let loop = try fixture.claimLoop(sender: sender, batch: size, store: fixture.database.store())
                        try await loop.drain()
                    }
                }
                try await group.waitForAll()
            }
            oracle.drain(at: now, isServerUp: isUp)
        }
    }

    @Test(arguments: [1, 20_261_215, 7_777_777] as [UInt64])
    func `Over downtimes, clock jumps, crashes and several loops exactly what the rules want is sent, each once`(
        seed: UInt64
    ) async throws {
        var world = try await World(seed: seed)
        let rows = try await world.fixture.owner.query(
            "SELECT notice, message_id::text AS token, subject_id, step FROM sach.notice WHERE audience = 'unit'")
        var (steps, tokens) = ([Int64: DeliveryOracle.Step](), [String: DeliveryOracle.Step]())
        for row in rows {
            let step = DeliveryOracle.Step(subject: try row.read("subject_id"), step: try row.read("step"))
            steps[try row.read("notice")] = step
            tokens[try row.read("token", as: String.self) + ".sach"] = step
        }
        let end = try #require(Date(postgresText: "2026-12-20 05:00:00+00"))
        while world.now < end {
            // Longer than any lease and any pause after so few failures; every so often the clock goes back an hour or two.
            world.now += .random(in: 3 * 3_600...60 * 3_600, using: &world.random).rounded()
            if Int.random(in: 0..<6, using: &world.random) == 0 {
                let ahead = world.now
                world.now -= Double.random(in: 3_600...7_200, using: &world.random).rounded()
                try await world.fixture.database.setClock(world.now.postgresText)
                try await world.drain()
                world.now = ahead
            }
            try await world.fixture.database.setClock(world.now.postgresText)
            switch Int.random(in: 0..<4, using: &world.random) {
            case 0: try await world.file()
            case 1 where world.oracle.frozen.count < 5: try await world.freeze()
            default: break
            }
            if Bool.random(using: &world.random) { try await world.crash(steps: steps) }
            try await world.drain()
        }
        // One last look by daylight, with everything in order.
        world.now = try #require(Date(postgresText: "2026-12-21 05:00:00+00"))
        try await world.fixture.database.setClock(world.now.postgresText)
        world.downs = 4
        try await world.drain()
        let files = try world.fixture.directory.names(in: "new").map { tokens[$0] }
        #expect(!files.contains(nil))
        #expect(Set(files.compactMap(\.self)) == world.oracle.sent)
        #expect(files.count == world.oracle.sent.count)
        #expect(world.oracle.sent.count > 40 && world.oracle.open.isEmpty)
        #expect(
            try await world.fixture.value(
                """
                SELECT count(*) FROM sach.notice n JOIN sach.notice_queue q USING (notice)
                WHERE n.audience = 'unit'
                """) == "0")
    }
}
