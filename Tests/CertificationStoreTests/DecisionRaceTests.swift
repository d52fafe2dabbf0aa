import CertificationStore
import LibPQ
import TestSupport
import Testing

/// Acceptance case 8: the applicant withdraws while the decider grants.
@Suite struct DecisionRaceTests {
    /// What moves between two rounds and is put back.
    private static let tables = [
        "subject", "subject_event", "subject_event_payload", "subject_rule_book", "subject_reference", "application",
        "certificate", "timer", "notice", "notice_queue", "notice_lease", "involvement", "number_counter", "refusal",
        "subject_hold",
        "task",
    ]

    private static let keep = tables.map { "CREATE TABLE rig.\($0) AS TABLE sach.\($0);" }.joined(separator: "\n")
    private static let restore =
        "BEGIN; SET LOCAL session_replication_role = replica;\n"
        + tables.map {
            "DELETE FROM sach.\($0); INSERT INTO sach.\($0) OVERRIDING SYSTEM VALUE SELECT * FROM rig.\($0);"
        }.joined(separator: "\n") + "COMMIT;"

    private struct Contest {
        var grant: AdvanceOutcome
        var withdrawal: AdvanceOutcome
    }

    private func withdrawal(_ story: StagedStory, version: Int?) -> AdvanceSubject {
        AdvanceSubject(
            reference: story.filled("$application"), event: "withdraw", expectedVersion: version, actor: Cast.applicant)
    }

    private func grant(_ story: StagedStory, version: Int?) -> AdvanceSubject {
        AdvanceSubject(
            reference: story.filled("$application"), event: "grant", expectedVersion: version, actor: Cast.decider)
    }

    /// One wins, the other is told clearly, and the case is whole either way.
    private func judge(_ contest: Contest, _ story: StagedStory, version: Int?) async throws {
        let outcomes = [contest.grant, contest.withdrawal]
        #expect(outcomes.filter { $0.outcome == .moved }.count == 1)
        let loser = try #require(outcomes.first { $0.outcome != .moved })
        let isGranted = contest.grant.outcome == .moved
        // R7: who withdraws after the grant is told to end the certificate instead, not merely that it is too late.
        #expect(loser.outcome == (version != nil ? .staleVersion : isGranted ? .unmet : .noSuchMove))
        #expect(loser.outcome != .unmet || loser.codes.first?.hasPrefix("granted_meanwhile:C") == true)
        #expect(loser.state == (isGranted ? "granted" : "withdrawn"))
        #expect(try await story.value("SELECT state FROM sach.subject WHERE id = #application") == loser.state)
        #expect(try await story.value("SELECT count(*) FROM sach.certificate") == (isGranted ? "1" : "0"))
        #expect(
            try await story.value(
                "SELECT coalesce(max(last), 0) FROM sach.number_counter WHERE series = 'certificate/2026'")
                == (isGranted ? "1" : "0"))
        #expect(
            try await story.value("SELECT count(*) FROM sach.involvement WHERE kind = 'decision'")
                == (isGranted ? "1" : "0"))
        #expect(
            try await story.value(
                "SELECT count(*) FROM sach.timer WHERE subject_id = #application AND settled_at IS NULL") == "0")
    }

    @Test func `of a grant and a withdrawal at the same moment one wins and the other is told`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "deciding")
        try await story.owner.script(Self.keep)
        let version = try #require(
            try await story.value("SELECT version FROM sach.subject WHERE id = #application").flatMap { Int($0) })
        let decider = story.database.store(poolSize: 1, batchLimit: 1)
        let applicant = story.database.store(poolSize: 1, batchLimit: 1)
        for round in 0..<30 {
            let expected = round.isMultiple(of: 2) ? version : nil
            let grant = grant(story, version: expected)
            let withdrawal = withdrawal(story, version: expected)
            async let granted = decider.advance(grant)
            async let withdrawn = applicant.advance(withdrawal)
            try await judge(
                Contest(grant: try await granted, withdrawal: try await withdrawn), story, version: expected)
            try await story.owner.script(Self.restore)
        }
        await story.close()
    }

    @Test(arguments: [true, false]) func `whoever waits first for the case wins it`(_ grantsFirst: Bool) async throws {
        var story = try await StagedStory()
        try await story.tell(until: "deciding")
        let decider = story.database.store(poolSize: 1, batchLimit: 1)
        let applicant = story.database.store(poolSize: 1, batchLimit: 1)
        let blocker = try await story.database.connect()
        try await blocker.script(story.filled("BEGIN; SELECT FROM sach.subject WHERE id = #application FOR UPDATE"))
        let grant = grant(story, version: nil)
        let withdrawal = withdrawal(story, version: nil)
        let first = Task { try await grantsFirst ? decider.advance(grant) : applicant.advance(withdrawal) }
        try await waiting(1, story)
        let second = Task { try await grantsFirst ? applicant.advance(withdrawal) : decider.advance(grant) }
        try await waiting(2, story)
        try await blocker.script("COMMIT")
        let winner = try await first.value
        let loser = try await second.value
        #expect(winner.outcome == .moved)
        #expect(loser.outcome == (grantsFirst ? .unmet : .noSuchMove))
        try await judge(
            Contest(grant: grantsFirst ? winner : loser, withdrawal: grantsFirst ? loser : winner), story, version: nil)
        await blocker.close()
        await story.close()
    }

    /// A withdrawal locks the application and then its assessments, an acceptance the other way round.
    @Test func `a withdrawal and the acceptance of the assessment at the same moment never fail each other`()
        async throws
    {
        var story = try await StagedStory()
        try await story.tell(until: "reported")
        try await story.owner.script(Self.keep + "CREATE TABLE rig.assessment AS TABLE sach.assessment;")
        let applicant = story.database.store(poolSize: 1)
        let coordinator = story.database.store(poolSize: 1)
        let acceptance = AdvanceSubject(
            reference: story.filled("$assessment"), event: "accept", actor: Cast.coordinator)
        let withdrawal = withdrawal(story, version: nil)
        for _ in 0..<8 {
            async let accepted = coordinator.advance(acceptance)
            async let withdrawn = applicant.advance(withdrawal)
            let (acceptance, withdrawal) = (try await accepted, try await withdrawn)
            #expect(withdrawal.outcome == .moved)
            let isAccepted = acceptance.outcome == .moved
            #expect(isAccepted || acceptance.outcome == .noSuchMove)
            #expect(
                try await story.value("SELECT state FROM sach.subject WHERE id = #assessment")
                    == (isAccepted ? "accepted" : "cancelled"))
            #expect(try await story.value("SELECT state FROM sach.subject WHERE id = #application") == "withdrawn")
            try await story.owner.script(Self.restore)
        }
        await story.close()
    }

    /// Returns when so many sessions of this database wait for a lock.
    private func waiting(_ count: Int, _ story: StagedStory) async throws {
        let sql = """
            SELECT count(*)
            FROM pg_stat_activity
            WHERE datname = current_database() AND wait_event_type = 'Lock'
            """
        while try await story.value(sql) != "\(count)" { await Task.yield() }
    }
}
