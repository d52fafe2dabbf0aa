import CertificationStore
import LibPQ
import TestSupport
import Testing

/// Complaints: whoever complains stays sealed, and nothing happens to anybody by itself.
@Suite struct ComplaintTests {
    private static let secrets = ["Trần Thị Kín", "kin@example.test", "0912 345 678", "Khói bụi ban đêm"]
    private static let receiving = StagedStory.Step(
        stage: "complained", machine: "complaint", event: "receive", actor: Cast.applicant,
        payload: """
            {"kind": "holder_conduct", "statement": "Khói bụi ban đêm", "name": "Trần Thị Kín",
             "email": "kin@example.test", "phone": "0912 345 678", "about_facility": "F2"}
            """, isBirth: true)

    /// A database in which the complaint has come to its decision, every notice sent by the daemon's own functions.
    private static func decided() async throws -> StagedStory {
        var story = try await StagedStory()
        try await story.owner.script(StagedStory.handlers)
        try await story.take(receiving)
        try await story.owner.script(
            """
            INSERT INTO sach.coi_declaration (person, facility, declared_at, statement, has_conflict)
            VALUES (213, 2, sach.clock_now(), 'Không có (mẫu)', false);
            """)
        for (event, payload) in [
            ("acknowledge", "{}"), ("triage", #"{"triage": "about_holder", "summary": "Khói bụi"}"#),
            ("investigate", "{}"),
            ("decide", #"{"outcome": "founded", "answer": "Có cơ sở", "measures": [{"measure": "own_correction"}]}"#),
        ] {
            try await story.take(
                StagedStory.Step(
                    stage: event, machine: "complaint", event: event, actor: Cast.appealsHandler, payload: payload))
        }
        return story
    }

    /// Sends what is due as a daemon would; a mail server's answer repeats the address.
    private static let sending = """
        SELECT sach.notice_settle(min(c.lease), array_agg(c.notice), array_agg('delivered'::text),
            array_agg('250 2.1.5 <' || c.address || '> OK'))
        FROM sach.notice_claim(100, '5 minutes') c
        """

    @Test func `the complainant is in no view, no history, no explanation, no notice and no task`() async throws {
        let story = try await Self.decided()
        _ = try await story.owner.query(SQL(raw: Self.sending))
        #expect(
            try await story.value(
                "SELECT count(*) FROM sach.notice WHERE audience = 'complainant' AND state = 'delivered'")
                == "2")
        let visible = try await story.value(
            """
            SELECT concat_ws(E'\\n',
                (SELECT string_agg(v::text, E'\\n') FROM sach.subject_view v),
                (SELECT string_agg(e::text, E'\\n') FROM sach.subject_event e),
                (SELECT string_agg(p::text, E'\\n') FROM sach.subject_event_payload p),
                (SELECT string_agg(n::text, E'\\n') FROM sach.notice n WHERE audience = 'complainant'),
                (SELECT string_agg(a::text, E'\\n') FROM sach.notice_attempt a WHERE channel = 'mail'),
                (SELECT string_agg(t::text, E'\\n') FROM sach.task t),
                (SELECT string_agg(r::text, E'\\n') FROM sach.refusal r),
                (SELECT string_agg(x::text, E'\\n') FROM unnest(ARRAY[0, 201, 203, 213, 215]) a, sach.explain(#complaint, a) x))
            """)
        for secret in Self.secrets { #expect(visible?.contains(secret) == false, "\(secret)") }
        // Nor does the ledger name who was logged in when it was sent.
        #expect(
            try await story.value("SELECT actor FROM sach.subject_event WHERE subject_id = #complaint AND version = 1")
                == "0")
        // Explain answers the complainant like everybody else.
        let explained =
            "SELECT string_agg(event || is_allowed::text || codes::text, ' ' ORDER BY event) FROM sach.explain(#complaint, "
        #expect(try await story.value(explained + "201)") == (try await story.value(explained + "215)")))
        await story.close()
    }

    @Test func `only its handler learns who complained, and every asking is written down`() async throws {
        let story = try await Self.decided()
        for person in [Cast.intake, Cast.coordinator, Cast.secondHandler, Cast.administrator] {
            let row = try await story.owner.query(
                SQL(raw: story.filled("SELECT outcome, name FROM sach.complaint_identity(#complaint, \(person))"))
            ).first
            #expect(row?["outcome"] == "not_permitted")
            #expect(row?["name"] == .some(nil) || row?["name"] == nil)
        }
        #expect(
            try await story.value(
                "SELECT outcome || ' ' || name || ' ' || statement || ' ' || person FROM sach.complaint_identity(#complaint, 213)"
            ) == "read Trần Thị Kín Khói bụi ban đêm P201")
        #expect(
            try await story.value(
                "SELECT string_agg(reader || ' ' || outcome, ', ' ORDER BY reading) FROM sach.complaint_reading")
                == "202 not_permitted, 203 not_permitted, 221 not_permitted, 210 not_permitted, 213 read")
        await story.close()
    }

    @Test func `the ledger still proves itself, and keeps the hash of what was sealed`() async throws {
        let story = try await Self.decided()
        #expect(
            try await story.value(
                """
                SELECT (e.payload_digest IS NOT NULL)::text || (p.payload IS NULL)::text
                FROM sach.subject_event e
                JOIN sach.subject_event_payload p USING (subject_id, version)
                WHERE e.subject_id = #complaint AND e.version = 1
                """) == "truetrue")
        await story.close()
    }

    @Test func `a request sent again finds its sealed complaint, another person's same key does not`() async throws {
        let story = try await StagedStory()
        let payload = #"{"kind": "other", "statement": "Một lần"}"#
        let first = try await story.store.begin(
            BeginSubject(
                network: "TH", workflow: "complaint", event: "receive", actor: Cast.stranger, payload: payload, key: "k"
            ))
        let again = try await story.store.begin(
            BeginSubject(
                network: "TH", workflow: "complaint", event: "receive", actor: Cast.stranger, payload: payload, key: "k"
            ))
        let other = try await story.store.begin(
            BeginSubject(
                network: "TH", workflow: "complaint", event: "receive", actor: Cast.applicant, payload: payload,
                key: "k"))
        #expect(again.outcome == .replayed)
        #expect(again.reference == first.reference)
        #expect(other.outcome == .moved)
        await story.close()
    }

    @Test func `an anonymous complaint keeps no trace of its sender`() async throws {
        var story = try await StagedStory()
        try await story.take(
            StagedStory.Step(
                stage: "complained", machine: "complaint", event: "receive", actor: Cast.applicant,
                payload: #"{"kind": "other", "statement": "Không nêu tên", "anonymous": true}"#, isBirth: true))
        #expect(
            try await story.value(
                "SELECT num_nonnulls(person, name, email, phone, address, recorded_by) FROM sach.complaint_sealed")
                == "0")
        await story.close()
    }

    @Test func `a complaint about a holder goes to the holder, who saw nothing of it before`() async throws {
        var story = try await StagedStory()
        try await story.owner.script(StagedStory.handlers)
        try await story.take(Self.receiving)
        #expect(try await story.value("SELECT facility FROM sach.subject WHERE id = #complaint") == nil)
        await story.close()
        let decided = try await Self.decided()
        #expect(try await decided.value("SELECT facility FROM sach.subject WHERE id = #complaint") == "2")
        #expect(
            try await decided.value(
                "SELECT string_agg(step || ' ' || (data ->> 'summary'), ' ') FROM sach.notice WHERE template = 'complaint_to_holder'"
            ) == "holder Khói bụi")
        await decided.close()
    }

    @Test func `a founded complaint opens tasks and moves nobody else's case`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "active")
        try await story.owner.script(StagedStory.handlers)
        try await story.take(
            StagedStory.Step(
                stage: "complained", machine: "complaint", event: "receive", actor: Cast.stranger,
                payload: #"{"kind": "certificate_misuse", "statement": "Dùng sai", "about": "$certificate"}"#,
                isBirth: true))
        let before = try await story.value(
            "SELECT string_agg(id || state, ' ' ORDER BY id) FROM sach.subject WHERE workflow <> 'complaint'")
        try await story.owner.script(StagedStory.handlers)
        for (event, payload) in [
            ("acknowledge", "{}"), ("triage", #"{"triage": "about_holder", "summary": "Dùng sai"}"#),
            ("investigate", "{}"),
            (
                "decide",
                """
                {"outcome": "founded", "answer": "Có cơ sở", "measures": [
                    {"measure": "evidence_challenge", "subject": "$evidence"},
                    {"measure": "certificate_action", "subject": "$certificate"},
                    {"measure": "special_assessment", "subject": "$certificate"}]}
                """
            ),
        ] {
            try await story.take(
                StagedStory.Step(
                    stage: event, machine: "complaint", event: event, actor: Cast.appealsHandler, payload: payload))
        }
        #expect(
            try await story.value(
                "SELECT string_agg(kind || ' ' || role, ', ' ORDER BY task) FROM sach.task WHERE kind ~ '^complaint'")
                == "complaint_evidence_challenge INTK, complaint_certificate_action COOR, complaint_special_assessment COOR"
        )
        #expect(
            try await story.value(
                "SELECT string_agg(id || state, ' ' ORDER BY id) FROM sach.subject WHERE workflow <> 'complaint'")
                == before)
        await story.close()
    }

    @Test func `personal data are erased once the complaint is over, not before`() async throws {
        var story = try await Self.decided()
        let erase = "SELECT outcome || codes::text FROM sach.complaint_identity_erase(#complaint, 210)"
        #expect(try await story.value(erase) == "unmet{complaint_still_open}")
        _ = try await story.owner.query(SQL(raw: Self.sending))
        for (event, actor) in [("notify", Cast.system), ("close", Cast.appealsHandler)] {
            try await story.take(StagedStory.Step(stage: event, machine: "complaint", event: event, actor: actor))
        }
        #expect(try await story.value(erase) == "saved{}")
        #expect(
            try await story.value(
                "SELECT num_nonnulls(statement, person, name, email, phone, address, recorded_by) FROM sach.complaint_sealed"
            )
                == "0")
        await story.close()
    }
}
