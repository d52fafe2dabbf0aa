import CertificationStore
import FoundationEssentials
import LibPQ
import TestSupport
import Testing

/// Property test: whoever does whatever in whatever order, the invariants hold, and nothing but an answer comes back.
///
/// The walk itself is SQL (`RandomWalk/steps.sql`): every step draws an event of a machine, a person, a payload (mostly
/// sound, sometimes not), a move of the clock, or lets time limits fire and mails go out. The same seed walks the same way.
@Suite struct RandomHistoryTests {
    /// A walk that is prepared: people, four cases on their way, a full report to file.
    private static func prepared() async throws -> StagedStory {
        var story = try await StagedStory()
        try await story.tell(until: "active")
        for (last, assessor) in [
            ("signing", Cast.secondAssessor), ("deciding", Cast.assessor), ("in progress", Cast.secondAssessor),
        ] {
            try await repeatStory(until: last, assessor: assessor, in: &story)
        }
        try await story.owner.script(
            try script("steps")
                + "CREATE TABLE walk.setting AS SELECT '\(StagedStory.report)'::jsonb AS report;"
                + "CREATE TABLE walk.content (event text, payload jsonb);")
        for (event, payload) in AssessmentSample.content {
            _ = try await story.owner.query("INSERT INTO walk.content VALUES (\(event), \(payload)::jsonb)")
        }
        for (number, sender) in [Seed.Person.applicant, .intake, .assessor, .applicant, .intake, .assessor].enumerated()
        {
            try await story.owner.script(
                Seed.storing("convert_to('%PDF-1.7' || repeat('\(number)', 900), 'UTF8')", sentBy: [sender]))
        }
        try await story.owner.script(try script("faults"))
        return story
    }

    /// Files the same application again and takes it as far as a stage, assessed by somebody else than the last one.
    private static func repeatStory(until last: String, assessor: Int64, in story: inout StagedStory) async throws {
        for var step in StagedStory.script where step.machine != "evidence" {
            if step.actor == Cast.assessor { step.actor = assessor }
            step.payload = step.payload.replacing("P\(Cast.assessor)", with: "P\(assessor)")
            try await story.take(step)
            if step.stage == last { return }
        }
    }

    private static func script(_ name: String) throws -> String {
        let path = #filePath.replacing("RandomHistoryTests.swift", with: "RandomWalk/\(name).sql")
        return String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
    }

    private static func faults(in story: StagedStory) async throws -> [String] {
        try await story.owner.query("SELECT rule || ': ' || coalesce(detail, '?') AS fault FROM walk.faults()")
            .compactMap { $0["fault"] }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `whatever people do in whatever order, every invariant holds`(_ seed: UInt64) async throws {
        let story = try await Self.prepared()
        #expect(try await Self.faults(in: story) == [], "before the walk")
        var random = SeededRandom(seed: seed)
        var history: [String] = []
        for step in 1...400 {
            let die = Int64(bitPattern: random.next())
            let told = try await story.value("SELECT walk.step(\(die))") ?? "nothing"
            history.append("\(step): \(told)")
            if told.hasPrefix("RAISED") { Issue.record("seed \(seed), step \(step): \(told)") }
            guard step.isMultiple(of: 50) else { continue }
            let faults = try await Self.faults(in: story)
            guard faults.isEmpty else {
                let last = history.suffix(50).joined(separator: "\n")
                Issue.record("seed \(seed), step \(step):\n\(faults.joined(separator: "\n"))\nafter\n\(last)")
                break
            }
        }
        // A walk that only meets refusals proves nothing.
        let counts = try await story.owner.query(
            "SELECT count(*) AS events, count(DISTINCT (workflow, event)) AS kinds FROM sach.subject_event"
        ).first
        #expect(try counts?.read("events", as: Int.self) ?? 0 > 300, "seed \(seed)")
        #expect(try counts?.read("kinds", as: Int.self) ?? 0 > 60, "seed \(seed)")
        await story.close()
    }

    /// What the invariants are worth: each of these, done behind the engine's back, is found.
    private static let damages: [(rule: String, sql: String)] = [
        (
            "the ledger proves itself",
            "UPDATE sach.subject_event SET actor = 214 WHERE subject_id = #application AND version = 2"
        ),
        (
            "a subject stands where its last event left it",
            "UPDATE sach.subject SET state = 'refused' WHERE id = #application"
        ),
        (
            "a time limit runs only for a case that is not over",
            "UPDATE sach.timer SET settled_at = NULL WHERE kind = 'decide' AND settled_at IS NOT NULL"
        ),
        ("the limits of a state run while it lasts", "DELETE FROM sach.timer WHERE kind = 'assess'"),
        (
            "under a hold every limit stands still",
            "INSERT INTO sach.subject_hold VALUES (#application, now(), NULL, 'x')"
        ),
        (
            "a limit stands still only while something stops it",
            "UPDATE sach.timer SET paused_at = now(), next_try_at = NULL WHERE kind = 'expiry'"
        ),
        ("the queue or one lease holds what is to be sent, once", "DELETE FROM sach.notice_queue"),
        ("certificate numbers have no gap and no repeat", "UPDATE sach.number_counter SET last = last + 1"),
        ("dossier codes and papers have no gap", "UPDATE sach.number_counter SET last = last + 1"),
        (
            "one version of a number is valid at most, one is being made at most",
            "UPDATE sach.certificate SET seq = 1, issue = 2, number = 'TH/2026/0001/GCN-SXSH-R2', version_reason = 'amendment', "
                + "previous = (SELECT c.subject_id FROM sach.certificate c WHERE c.seq = 1) WHERE seq = 2"
                + "; UPDATE sach.subject SET state = 'active' WHERE workflow = 'certificate'"
        ),
        ("who decides is recorded as having decided", "DELETE FROM sach.involvement WHERE kind = 'decision'"),
        ("other duties are recorded too", "DELETE FROM sach.involvement WHERE kind = 'intake'"),
        (
            "nobody reviews or decides what they assessed",
            "UPDATE sach.involvement SET person = 206 WHERE kind = 'assessment'"
        ),
        (
            "whoever decided a case does not sign its certificate",
            "UPDATE sach.certificate SET prepared_by = decided_by"
        ),
        (
            "findings are void with their assessment, and only then or when a reviewer says so",
            "UPDATE sach.subject SET state = 'void' WHERE workflow = 'finding'"
        ),
        (
            "no assessment goes on for an application that is over",
            "UPDATE sach.subject SET state = 'withdrawn' WHERE id = #application"
        ),
    ]

    @Test func `each invariant finds what breaks it`() async throws {
        let story = try await Self.prepared()
        for (rule, sql) in Self.damages {
            let damage = story.filled(sql)
            let rows = try await story.owner.transaction(rollback: true) { db in
                try db.script("SET LOCAL session_replication_role = replica;" + damage)
                return try db.query("SELECT DISTINCT rule FROM walk.faults()")
            }
            let found = rows.compactMap { $0["rule"] }
            if !found.contains(rule) { Issue.record("\(rule): only found \(found)") }
        }
        await story.close()
    }
}
