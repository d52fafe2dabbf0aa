import LibPQ
import TestSupport
import Testing

/// The papers of the one-stop procedure: issued with the event that causes them, numbered without holes, frozen, or generated
/// from the ledger (vietnam.md §1.5).
@Suite struct PaperTests {
    @Test func `submitting and asking for completion each issue their paper in the same transaction`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "returned")
        let rows = try await story.owner.query(
            """
            SELECT p.kind, p.number, e.event, p.data ->> 'dossier_code' AS code, p.issued_at = e.at AS at_once,
                jsonb_array_length(p.data -> 'items') AS items
            FROM sach.paper p
            JOIN sach.subject_event e ON e.subject_id = p.subject_id AND e.version = p.version
            ORDER BY p.paper
            """)
        #expect(try rows.map { try $0.read("kind", as: String.self) } == ["receipt_slip", "supplement_request"])
        #expect(try rows.map { try $0.read("number", as: String.self) } == ["1", "1/HDHS"])
        #expect(try rows.map { try $0.read("event", as: String.self) } == ["submit", "request_completion"])
        #expect(try rows.allSatisfy { try $0.read("code", as: String.self) == "TH-260803-0001" })
        #expect(try rows.allSatisfy { try $0.read("at_once", as: Bool.self) })
        await story.close()
    }

    @Test func `an apology moves the limit once, and only while there is a day left`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "checking")
        try await story.take(
            StagedStory.Step(
                stage: "late", machine: "application", event: "apologise", actor: Cast.coordinator,
                payload: #"{"new_date": "2026-08-14", "cause_vi": "Bão số 5"}"#))
        let row = try await story.owner.query(
            SQL(
                raw: story.filled(
                    """
                    SELECT to_char(t.due_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI') AS due,
                        p.data ->> 'due_date' AS old, p.data ->> 'new_due_date' AS new
                    FROM sach.timer t
                    JOIN sach.paper p USING (subject_id)
                    WHERE t.subject_id = #application AND t.settled_at IS NULL AND t.kind = 'check'
                        AND p.kind = 'apology_letter'
                    """)))
        #expect(try row.first?.read("due") == "2026-08-15 00:00")
        #expect(try row.first?.read("old") == "06/08/2026")
        #expect(try row.first?.read("new") == "14/08/2026")
        await story.close()
    }

    @Test func `the control slip has one row an event, and the register one row a dossier`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "granted")
        let slip = try await story.owner.query(
            SQL(
                raw: story.filled(
                    """
                    SELECT count(*) AS rows, (SELECT count(*) FROM sach.subject_event WHERE subject_id = #application) AS events,
                        count(*) FILTER (WHERE c.result = 'late') AS late
                    FROM sach.process_control_slip(#application) c
                    """)))
        #expect(try slip.first?.read("rows", as: Int.self) == slip.first?.read("events", as: Int.self))
        let register = try await story.owner.query(
            """
            SELECT no, dossier_code, state, result
            FROM sach.dossier_register(1, '2026-01-01', '2026-12-31')
            """)
        #expect(register.count == 1)
        #expect(try register.first?.read("dossier_code") == "TH-260803-0001")
        #expect(try register.first?.read("result") == "early")
        await story.close()
    }
}
