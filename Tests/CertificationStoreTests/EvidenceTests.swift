import CertificationStore
import LibPQ
import TestSupport
import Testing

/// What happens to a document after it was accepted, and which documents count for a decision.
@Suite struct EvidenceTests {
    private static let word = #"{"on": "2026-08-01", "source": "Trang của nơi cấp (mẫu)"}"#

    /// Takes an event of evidence and returns the state it leads to.
    @discardableResult
    private func move(
        _ event: String, _ reference: String, by actor: Int64 = Cast.intake, _ payload: String = "{}",
        in story: StagedStory
    ) async throws -> String? {
        let outcome = try await story.store.advance(
            AdvanceSubject(
                reference: reference, machine: "evidence", event: event, actor: actor, payload: story.filled(payload)))
        #expect(outcome.outcome == .moved, "\(event): \(outcome.outcome) \(outcome.codes)")
        return outcome.state
    }

    /// A second document of the facility, accepted.
    private func accepted(
        _ change: [(of: String, to: String)], file: String, in story: StagedStory
    ) async throws -> String {
        try await story.owner.script(
            Seed.storing("convert_to('%PDF-1.7 \(file)', 'UTF8')", sentBy: [.applicant]))
        let hash = try await story.value("SELECT encode(sha256(convert_to('%PDF-1.7 \(file)', 'UTF8')), 'hex')") ?? ""
        let own = (of: "f3fb921bbadbfe5ec20d4951307d017be9879955f0c6e07ae0482b93ee0444bd", to: hash)
        let payload = (change + [own, (of: #""size": 1234,"#, to: "")]).reduce(Seed.evidencePayload) {
            $0.replacing($1.of, with: $1.to)
        }
        let outcome = try await story.store.begin(
            BeginSubject(
                network: "TH", workflow: "evidence", event: "upload", actor: Cast.applicant, payload: payload))
        let reference = try #require(outcome.reference, "\(outcome.codes)")
        try await move("start_check", reference, in: story)
        try await move(
            "accept", reference, #"{"how": "Bản chính", "checked_url": "mẫu", "checked_on": "2026-08-03"}"#, in: story)
        return reference
    }

    private func gaps(_ story: StagedStory) async throws -> String? {
        try await story.value(
            """
            SELECT string_agg((detail ->> 'evidence') || ' ' || (detail ->> 'because') || ' ' || (detail ->> 'graceUntil'), ', ')
            FROM sach.task
            WHERE kind = 'evidence_gap' AND subject_id = #certificate AND done_at IS NULL
            """)
    }

    @Test func `a document that its issuer revoked makes work for a person and suspends no certificate`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "active")
        #expect(try await move("issuer_revoked", "$evidence".filled(story), Self.word, in: story) == "revoked")
        #expect(try await gaps(story) == story.filled("$evidence revoked 2026-11-01"))
        #expect(try await story.value("SELECT state FROM sach.subject WHERE id = #certificate") == "active")
        #expect(
            try await story.value(
                "SELECT issuer_said || ' ' || issuer_said_on || ' ' || issuer_source FROM sach.evidence")
                == "revoked 2026-08-01 Trang của nơi cấp (mẫu)")
        #expect(
            try await story.value("SELECT count(*) FROM sach.timer WHERE subject_id = #evidence AND settled_at IS NULL")
                == "0")
        let task = try await story.value(
            "SELECT count(*) FROM sach.task_list(203, false, 'TH', 0, 100) WHERE kind = 'evidence_gap' AND role = 'COOR'"
        )
        #expect(task == "1")
        await story.close()
    }

    @Test func `a suspended document goes on ageing, and its reinstatement settles the gap`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "active")
        let reference = "$evidence".filled(story)
        #expect(try await move("issuer_suspended", reference, Self.word, in: story) == "suspended")
        #expect(try await gaps(story) != nil)
        #expect(
            try await story.value(
                "SELECT string_agg(kind, ' ') FROM sach.timer WHERE subject_id = #evidence AND settled_at IS NULL")
                == "expiry")
        #expect(try await move("reinstated", reference, Self.word, in: story) == "accepted")
        #expect(try await gaps(story) == nil)
        try await move("issuer_suspended", reference, Self.word, in: story)
        _ = try await story.owner.query("SELECT sach.clock_set('2031-01-02 00:00+07'::timestamptz - now())")
        _ = try await story.store.read(RunTimers(limit: 100))
        #expect(try await story.value("SELECT state FROM sach.subject WHERE id = #evidence") == "expired")
        await story.close()
    }

    @Test func `a document whose place another took leaves no gap, and whatever leaned on it stands`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "active")
        let newer = try await accepted([(of: "01/GPMT", to: "02/GPMT")], file: "mới", in: story)
        #expect(
            try await move(
                "supersede", "$evidence".filled(story), by: Cast.applicant, #"{"replacement": "\#(newer)"}"#, in: story)
                == "superseded")
        #expect(try await gaps(story) == nil)
        #expect(try await story.value("SELECT sach.evidence_stands(#evidence, sach.clock_now())") == "t")
        try await move("issuer_revoked", newer, Self.word, in: story)
        #expect(try await gaps(story) == "\(newer) revoked 2026-11-01")
        #expect(try await story.value("SELECT sach.evidence_stands(#evidence, sach.clock_now())") == "f")
        // The next document of its kind is what the task asked for.
        _ = try await accepted([(of: "01/GPMT", to: "03/GPMT")], file: "nữa", in: story)
        #expect(try await gaps(story) == nil)
        await story.close()
    }

    @Test func `a challenged document is checked again, and warns anew when it is accepted again`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "active")
        let reference = "$evidence".filled(story)
        #expect(
            try await move("challenge", reference, by: Cast.appealsHandler, #"{"reason": "Sai phạm vi"}"#, in: story)
                == "checking")
        let steps = """
            SELECT string_agg(step || ' ' || state, ', ' ORDER BY due_at, step)
            FROM sach.notice
            WHERE subject_id = #evidence AND purpose = 'evidence_expiry'
            """
        #expect(try await story.value(steps) == "-90d skipped, -30d skipped, -7d skipped")
        try await move("accept", reference, #"{"how": "Bản chính"}"#, in: story)
        #expect(
            try await story.value(steps)
                == "-90d skipped, -90d/2 planned, -30d skipped, -30d/2 planned, -7d skipped, -7d/2 planned")
        try await move("challenge", reference, by: Cast.coordinator, #"{"reason": "Giả mạo"}"#, in: story)
        try await move("reject", reference, #"{"reason": "Giả mạo"}"#, in: story)
        #expect(try await gaps(story) == "\(reference) rejected 2026-11-01")
        await story.close()
    }

    @Test func `on the day after the last one of its edition a certificate counts for no new decision`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "evidence accepted")
        _ = try await story.owner.query("SELECT sach.clock_set('2029-04-14 23:59+07'::timestamptz - now())")
        let change = [
            (of: "ENV_LICENCE", to: "ISO_14001"), (of: #""number""#, to: #""edition": "2015", "number""#),
        ]
        let reference = try await accepted(change, file: "ISO", in: story)
        let stands = "SELECT sach.evidence_stands(sach.subject_find('\(reference)'), sach.clock_now())"
        #expect(try await story.value(stands) == "t")
        _ = try await story.owner.query("SELECT sach.clock_set('2029-04-15 00:00+07'::timestamptz - now())")
        // Also before the clock has marked it.
        #expect(try await story.value(stands) == "f")
        _ = try await story.store.read(RunTimers(limit: 100))
        #expect(
            try await story.value("SELECT state FROM sach.subject WHERE id = sach.subject_find('\(reference)')")
                == "expired")
        let late = try await story.owner.query(
            """
            SELECT array_to_string(sach.guard_evidence_rule_valid(sach.subject_find(\(reference)), 202, '{}', sach.clock_now()), ' ') AS c
            """)
        #expect(late.first?["c"] == "evidence_rule_missing:ISO_14001 2015")
        await story.close()
    }

    @Test func `the rules of evidence and the list of editions name the same last days`() async throws {
        let database = try await SachDatabase.make()
        let owner = try await database.connect()
        let rows = try await owner.query(
            """
            SELECT r.edition
            FROM sach.evidence_rule r
            FULL JOIN (SELECT * FROM sach.standard_edition WHERE standard = 'ISO 14001') e USING (edition)
            WHERE r.type = 'ISO_14001'
                AND (r.accept_from, r.accept_until) IS DISTINCT FROM (e.published_on, e.accept_until)
            """)
        #expect(rows.isEmpty)
        let kinds = try await owner.query(
            """
            SELECT t.type
            FROM sach.environment_document_type t
            LEFT JOIN sach.evidence_rule r USING (type)
            WHERE r.type IS NULL OR t.is_legacy <> (t.issued_until IS NOT NULL)
            """)
        #expect(kinds.isEmpty)
        await owner.close()
    }
}

extension String {
    fileprivate func filled(_ story: StagedStory) -> String { story.filled(self) }
}
