import LibPQ
import TestSupport
import Testing

/// The happy path from a draft to an active certificate and an accepted report, and what every step leaves behind.
@Suite struct StoryTests {
    /// What must be true at a stage: a query of one value, and the value.
    private struct Trace {
        var stage: String
        var sql: String
        var value: String?
    }

    private static func timer(_ machine: String, _ kind: String) -> String {
        """
        SELECT to_char(due_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI')
        FROM sach.timer
        WHERE subject_id = #\(machine) AND kind = '\(kind)' AND settled_at IS NULL
        """
    }

    private static func notices(_ machine: String, _ purpose: String) -> String {
        """
        SELECT string_agg(template || ' ' || state || coalesce(' ' || skip_reason, ''), ', ' ORDER BY due_at, notice)
        FROM sach.notice
        WHERE subject_id = #\(machine) AND purpose = '\(purpose)'
        """
    }

    private static let involvements = """
        SELECT string_agg(kind || ' ' || person, ', ' ORDER BY involvement)
        FROM sach.involvement
        WHERE facility = 1
        """

    private static let traces: [Trace] = [
        Trace(stage: "draft", sql: "SELECT count(*) FROM sach.application_site", value: "2"),
        Trace(
            stage: "submitted", sql: "SELECT dossier_code FROM sach.application WHERE subject_id = #application",
            value: "TH-260803-0001"),
        Trace(stage: "submitted", sql: "SELECT 'A' || sach.subject_find('th-260803-0001')", value: "$application"),
        Trace(
            stage: "submitted",
            sql:
                "SELECT u.reference FROM sach.subject s JOIN sach.reporting_unit u USING (unit) WHERE id = #application",
            value: "14812"),
        // Three working days after Monday 3 August: the whole of Thursday 6 August.
        Trace(stage: "submitted", sql: timer("application", "check"), value: "2026-08-07 00:00"),
        Trace(stage: "submitted", sql: notices("application", "receipt"), value: "application_received planned"),
        Trace(stage: "checking", sql: timer("application", "check"), value: "2026-08-07 00:00"),
        Trace(stage: "checking", sql: involvements, value: "intake 202"),
        // Thirty days end on 2 September, a holiday: the last day is the 3rd.
        Trace(stage: "returned", sql: timer("application", "reply"), value: "2026-09-04 00:00"),
        Trace(stage: "returned", sql: timer("application", "check"), value: nil),
        Trace(stage: "returned", sql: notices("application", "completion"), value: "application_supplement planned"),
        Trace(
            stage: "returned", sql: notices("application", "reply"),
            value: "application_reply_reminder planned, application_reply_reminder planned"),
        Trace(
            stage: "answered", sql: notices("application", "reply"),
            value: "application_reply_reminder skipped answered, application_reply_reminder skipped answered"),
        Trace(stage: "answered", sql: timer("application", "reply"), value: nil),
        Trace(stage: "evidence accepted", sql: timer("evidence", "expiry"), value: "2031-01-02 00:00"),
        Trace(
            stage: "evidence accepted", sql: notices("evidence", "evidence_expiry"),
            value: "evidence_expiring planned, evidence_expiring planned, evidence_expiring planned"),
        Trace(stage: "accepted", sql: timer("application", "assign"), value: "2026-08-11 00:00"),
        Trace(stage: "team proposed", sql: timer("assessment", "object"), value: "2026-08-07 00:00"),
        Trace(stage: "team proposed", sql: notices("assessment", "team"), value: "assessment_team planned"),
        Trace(stage: "team confirmed", sql: notices("assessment", "team"), value: "assessment_team skipped answered"),
        Trace(stage: "team confirmed", sql: timer("assessment", "object"), value: nil),
        Trace(stage: "team confirmed", sql: involvements, value: "intake 202"),
        // Fifteen working days end on Saturday 22 August, which is worked for Monday the 31st.
        Trace(stage: "assessment open", sql: timer("application", "assess"), value: "2026-08-23 00:00"),
        Trace(stage: "in progress", sql: involvements, value: "intake 202, assessment 204"),
        Trace(
            stage: "reported",
            sql: "SELECT report_sha256 = sha256(convert_to(report::text, 'UTF8')) FROM sach.assessment",
            value: "t"),
        Trace(stage: "reported", sql: notices("assessment", "case"), value: "assessment_findings planned"),
        Trace(
            stage: "assessed",
            sql:
                "SELECT state || (SELECT actor FROM sach.subject_event e WHERE e.subject_id = s.id AND e.version = s.version) FROM sach.subject s WHERE id = #application",
            value: "assessed0"),
        Trace(stage: "assessed", sql: timer("application", "review"), value: "2026-08-11 00:00"),
        Trace(stage: "in review", sql: timer("application", "review"), value: "2026-08-11 00:00"),
        Trace(stage: "in review", sql: involvements, value: "intake 202, assessment 204, review 205"),
        Trace(stage: "deciding", sql: timer("application", "decide"), value: "2026-08-13 00:00"),
        Trace(
            stage: "granted", sql: involvements, value: "intake 202, assessment 204, review 205, decision 206"),
        Trace(
            stage: "granted",
            sql: "SELECT count(*) FROM sach.timer WHERE subject_id = #application AND settled_at IS NULL",
            value: "0"),
        Trace(
            stage: "granted", sql: "SELECT number FROM sach.certificate WHERE subject_id = #certificate",
            value: "TH/2026/0001/GCN-SXSH"),
        Trace(stage: "granted", sql: "SELECT 'C' || sach.subject_find('TH-2026-0001-GCN-SXSH')", value: "$certificate"),
        Trace(stage: "granted", sql: timer("certificate", "issue"), value: "2026-08-11 00:00"),
        Trace(stage: "granted", sql: notices("certificate", "decision"), value: "application_granted planned"),
        Trace(
            stage: "signing", sql: "SELECT count(*) FROM sach.certificate_unsigned(10) WHERE subject_id = #certificate",
            value: "1"),
        Trace(
            stage: "signing",
            sql: "SELECT granted_on || ' ' || valid_until FROM sach.certificate WHERE subject_id = #certificate",
            value: "2026-08-03 2029-08-03"),
        Trace(
            stage: "signing",
            sql:
                "SELECT sha256 = sha256(convert_to(document, 'UTF8')) AND document::jsonb IS NOT NULL FROM sach.certificate",
            value: "t"),
        Trace(
            stage: "signing", sql: involvements,
            value: "intake 202, assessment 204, review 205, decision 206, registration 207"),
        Trace(stage: "active", sql: "SELECT count(*) FROM sach.certificate_unsigned(10)", value: "0"),
        Trace(stage: "active", sql: timer("certificate", "issue"), value: nil),
        Trace(stage: "active", sql: "SELECT count(*) FROM sach.certificate_gaps('TH')", value: "0"),
        Trace(
            stage: "active", sql: "SELECT state || length(signature) FROM sach.certificate_verify_rows(0, 10)",
            value: "active64"),
        Trace(stage: "scheduled", sql: timer("obligation", "open"), value: "2026-10-30 00:00"),
        Trace(stage: "open", sql: timer("obligation", "due"), value: "2026-12-15 00:00"),
        Trace(
            stage: "filed",
            sql: "SELECT (first_complete_at < due_at) || ' ' || (computed ->> 'B6') FROM sach.obligation",
            value: "true 1"),
        Trace(
            stage: "filed",
            sql: "SELECT count(*) FROM sach.notice WHERE subject_id = #obligation AND state <> 'skipped'", value: "0"),
        Trace(
            stage: "filed",
            sql: "SELECT count(*) FROM sach.timer WHERE subject_id = #obligation AND settled_at IS NULL",
            value: "0"),
        Trace(stage: "sent back", sql: timer("obligation", "return"), value: "2026-11-10 00:00"),
        Trace(stage: "sent back", sql: notices("obligation", "report_returned"), value: "report_returned planned"),
        Trace(stage: "filed again", sql: "SELECT submission FROM sach.obligation", value: "2"),
        Trace(stage: "received", sql: "SELECT accepted_by FROM sach.obligation", value: "208"),
        Trace(
            stage: "received", sql: "SELECT count(*) FROM sach.ledger_verify(0, 100) WHERE problem IS NOT NULL",
            value: "0"),
        Trace(stage: "received", sql: "SELECT count(*) FROM sach.refusal", value: "0"),
    ]

    @Test func `an application becomes an active certificate, and every step leaves its traces`() async throws {
        var story = try await StagedStory()
        try await story.tell { story in
            for trace in Self.traces where trace.stage == story.stage {
                let value = try await story.value(trace.sql)
                #expect(value == trace.value.map(story.filled), "\(trace.stage): \(trace.sql)")
            }
        }
        #expect(Set(StagedStory.script.map(\.stage)).isSuperset(of: Self.traces.map(\.stage)))
        await story.close()
    }

    @Test func `withdrawing ends everything that still runs for the application, and nobody gains a duty by it`()
        async throws
    {
        var story = try await StagedStory()
        try await story.tell(until: "in progress")
        let involved = try await story.value(Self.involvements)
        try await story.take(
            StagedStory.Step(
                stage: "withdrawn", machine: "application", event: "withdraw", actor: Cast.applicant))
        #expect(try await story.value("SELECT state FROM sach.subject WHERE id = #application") == "withdrawn")
        #expect(try await story.value("SELECT state FROM sach.subject WHERE id = #assessment") == "cancelled")
        #expect(
            try await story.value(
                "SELECT count(*) FROM sach.timer WHERE subject_id IN (#application, #assessment) AND settled_at IS NULL"
            )
                == "0")
        #expect(
            try await story.value(
                "SELECT count(*) FROM sach.notice WHERE subject_id IN (#application, #assessment) AND state = 'planned'"
            )
                == "0")
        #expect(try await story.value(Self.involvements) == involved)
        await story.close()
    }

    @Test func `a pause stops the time limits and moves them by its length when it ends`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "returned")
        try await story.take(
            StagedStory.Step(
                stage: "held", machine: "application", event: "hold", actor: Cast.coordinator,
                payload: #"{"reason": "force_majeure"}"#))
        #expect(try await story.value("SELECT count(*) FROM sach.timer WHERE next_try_at IS NOT NULL") == "0")
        try await story.take(
            StagedStory.Step(
                stage: "released", machine: "application", event: "release", actor: Cast.coordinator,
                before: "SELECT rig.move_clock('7 days')"))
        // From Thursday 3 September by seven days.
        #expect(try await story.value(Self.timer("application", "reply")) == "2026-09-11 00:00")
        await story.close()
    }

    @Test func `a case lapses by itself only after the last reminder was delivered`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "returned")
        try await story.owner.script("SELECT rig.move_clock('32 days')")
        #expect(
            try await story.value("SELECT event || outcome || codes[1] FROM sach.timer_run(10)")
                == "lapseunmetreminder_not_delivered")
        #expect(
            try await story.value("SELECT kind || role FROM sach.task WHERE subject_id = #application")
                == "timer_blockedCOOR")
        try await story.owner.script(story.filled("SELECT rig.deliver(#application); SELECT rig.move_clock('1 day')"))
        #expect(try await story.value("SELECT event || outcome FROM sach.timer_run(10)") == "lapsemoved")
        #expect(try await story.value("SELECT state FROM sach.subject WHERE id = #application") == "lapsed")
        await story.close()
    }
}
