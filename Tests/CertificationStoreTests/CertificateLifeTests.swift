import CertificationStore
import LibPQ
import TestSupport
import Testing

/// The certificate after its signature (certification.md §3.5, C4-C16).
@Suite struct CertificateLifeTests {
    /// A story up to the valid certificate of 3 August 2026.
    private func active() async throws -> StagedStory {
        var story = try await StagedStory()
        try await story.tell(until: "active")
        return story
    }

    private static let versions = """
        SELECT string_agg(c.number || ' ' || s.state, ', ' ORDER BY c.issue)
        FROM sach.certificate c
        JOIN sach.subject s ON s.id = c.subject_id
        WHERE c.seq = 1
        """

    private static let reasons = """
        SELECT string_agg(h ->> 'status' || '/' || (h ->> 'reasonClass'), ' ')
        FROM sach.certificate_view v
        CROSS JOIN jsonb_array_elements(v.details -> 'statusHistory') h
        WHERE v.id = #certificate
        """

    @Test
    func
        `from a hearing over suspension and reinstatement to the renewal, the number stays and the register tells it all`()
        async throws
    {
        var story = try await active()
        try await story.act(
            "certificate", "propose_action", by: Cast.coordinator,
            #"{"measure": "suspend", "grounds": ["serious_nonconformity"], "text": "Nước thải (mẫu)"}"#)
        #expect(
            try await story.value(
                "SELECT details ->> 'publicStatus' FROM sach.certificate_view WHERE id = #certificate")
                == "valid")
        // R10: ten working days count from the day the notice arrived, a week after it was written.
        try await story.goTo("2026-08-10")
        try await story.owner.script(
            story.filled(
                """
                UPDATE sach.notice SET state = 'delivered', attempts = 1, settled_at = sach.clock_now()
                WHERE subject_id = #certificate AND purpose = 'certificate_hearing'
                """))
        try await story.goTo("2026-08-22")
        let early = try await story.attempt(
            machine: "certificate", event: "suspend", actor: Cast.decider, payload: #"{"contact": "P203"}"#)
        #expect(early.codes.first?.hasPrefix("hearing_not_over") == true)
        try await story.goTo("2026-08-27")
        try await story.act("certificate", "suspend", by: Cast.decider, #"{"contact": "P203"}"#)
        #expect(try await story.value("SELECT contact_person FROM sach.suspension") == "203")
        try await story.act(
            "certificate", "reinstate", by: Cast.decider, #"{"causes_closed": true, "text": "Đã xử lý"}"#)
        #expect(try await story.value(Self.reasons) == "valid/issue suspended/decision valid/decision")
        #expect(
            try await story.value(
                """
                SELECT string_agg(template, ' ' ORDER BY notice)
                FROM sach.notice
                WHERE subject_id = #certificate AND purpose IN ('certificate', 'certificate_hearing')
                """) == "certificate_hearing certificate_suspended certificate_reinstated")

        try await story.goTo("2029-05-20")
        #expect(try await story.runClock() == "surveillance_due surveillance_missed open_renewal")
        #expect(
            try await story.value(
                "SELECT count(*) FROM sach.notice WHERE subject_id = #certificate AND template = 'certificate_renewal'")
                == "1")
        try await story.renew(on: "2029-05-20", savingsUntil: "2029-03-31")
        try await story.act("application", "grant", by: Cast.decider)
        #expect(
            try await story.value(Self.versions)
                == "TH/2026/0001/GCN-SXSH active, TH/2026/0001/GCN-SXSH-R2 reserved")
        try await story.issue()
        #expect(
            try await story.value(Self.versions)
                == "TH/2026/0001/GCN-SXSH superseded, TH/2026/0001/GCN-SXSH-R2 active")
        // The renewal counts from the old expiry, and its own plan of surveillance begins.
        #expect(
            try await story.value("SELECT valid_until FROM sach.certificate WHERE subject_id = #certificate")
                == "2032-08-03")
        #expect(
            try await story.value(
                "SELECT string_agg(due_on::text, ' ' ORDER BY no) FROM sach.surveillance WHERE certificate = #certificate"
            )
                == "2030-05-20 2031-12-31")
        #expect(
            try await story.value("SELECT 'C' || sach.subject_find('th-2026-0001-gcn-sxsh-r2')")
                == story.filled("$certificate"))
        #expect(try await story.value("SELECT count(*) FROM sach.certificate_gaps('TH')") == "0")
        #expect(
            try await story.value("SELECT count(*) FROM sach.ledger_verify(0, 1000) WHERE problem IS NOT NULL") == "0")
        await story.close()
    }

    @Test
    func `a holder suspends its own certificate, and the end of the longest suspension opens a task and nothing else`()
        async throws
    {
        var story = try await active()
        try await story.act("certificate", "request_suspension", by: Cast.applicant, #"{"note": "Dừng lò"}"#)
        #expect(try await story.value(Self.reasons) == "valid/issue suspended/voluntary")
        #expect(try await story.value("SELECT contact_person FROM sach.suspension") == "203")
        try await story.goTo("2027-02-05")
        #expect(try await story.runClock() == "suspension_due")
        #expect(try await story.certificateState == "suspended")
        #expect(
            try await story.value("SELECT role FROM sach.task WHERE kind = 'suspension_due' AND done_at IS NULL")
                == "DECI")
        try await story.act("certificate", "extend_suspension", by: Cast.decider, #"{"reason": "Lò chưa xong"}"#)
        let again = try await story.attempt(
            machine: "certificate", event: "extend_suspension", actor: Cast.decider, payload: #"{"reason": "x"}"#)
        #expect(again.codes == ["suspension_extended_already"])
        #expect(
            try await story.value("SELECT count(*) FROM sach.task WHERE kind = 'suspension_due' AND done_at IS NULL")
                == "0")
        await story.close()
    }

    @Test
    func `an end at the holder's request needs no reason, takes what runs with it and is never called a withdrawal`()
        async throws
    {
        var story = try await active()
        try await story.act(
            "certificate", "amend", by: Cast.registrar,
            #"{"reason": "holder_name", "holder_name": "Tên mới (mẫu)", "note": "Đổi tên"}"#)
        try await story.act(
            "assessment", "plan", by: Cast.coordinator, #"{"parent": "$certificate", "type": "special"}"#,
            isBirth: true)
        try await story.act("certificate", "terminate", by: Cast.applicant)
        #expect(
            try await story.value(Self.versions) == "TH/2026/0001/GCN-SXSH terminated, TH/2026/0001/GCN-SXSH-R2 void")
        #expect(try await story.value("SELECT state FROM sach.subject WHERE id = #assessment") == "cancelled")
        #expect(try await story.value(Self.reasons) == "valid/issue ended_at_holders_request/holder_request")
        #expect(
            try await story.value(
                "SELECT count(*) FROM sach.timer WHERE subject_id = #certificate AND settled_at IS NULL") == "0")
        #expect(
            try await story.value(
                "SELECT count(*) FROM sach.notice WHERE subject_id = #certificate AND state = 'planned' AND due_at > sach.clock_now()"
            )
                == "0")
        await story.close()
    }

    @Test func `who withdraws after the grant is told to end the certificate, and ends it before it is signed`()
        async throws
    {
        var story = try await StagedStory()
        try await story.tell(until: "signing")
        let late = try await story.attempt(machine: "application", event: "withdraw", actor: Cast.applicant)
        #expect(late.outcome == "unmet")
        #expect(late.codes == [story.filled("granted_meanwhile:$certificate")])
        try await story.act("certificate", "terminate", by: Cast.applicant)
        #expect(try await story.value("SELECT void_reason FROM sach.certificate") == "applicant_withdrew")
        #expect(try await story.value("SELECT count(*) FROM sach.certificate_unsigned(10)") == "0")
        #expect(try await story.value("SELECT count(*) FROM sach.certificate_gaps('TH')") == "0")
        await story.close()
    }

    @Test
    func `it expires at the end of its last local day, and is restored with the gap printed and the old cycle kept`()
        async throws
    {
        var story = try await active()
        try await story.act("certificate", "request_suspension", by: Cast.applicant)
        try await story.act("certificate", "reinstate", by: Cast.decider, #"{"causes_closed": true, "text": "x"}"#)
        try await story.owner.script("SELECT sach.clock_set('2029-08-03 23:59:00+07'::timestamptz - now())")
        #expect(try await story.runClock()?.contains("expire") == false)
        try await story.owner.script("SELECT sach.clock_set('2029-08-04 00:00:00+07'::timestamptz - now())")
        #expect(try await story.runClock() == "expire")
        // Acceptance case 10, the states: suspended, reinstated, expired.
        #expect(try await story.value(Self.reasons) == "valid/issue suspended/voluntary valid/decision expired/term")
        try await story.goTo("2029-10-04")
        try await story.assess("$certificate", type: "renewal", on: "2029-10-04", savingsUntil: "2029-08-31")
        try await story.act("assessment", "accept", by: Cast.coordinator)
        try await story.act("certificate", "restore", by: Cast.decider, #"{"note": "Đã đánh giá lại"}"#)
        try await story.turnToNewVersion()
        try await story.issue()
        #expect(
            try await story.value(
                """
                SELECT concat_ws(' ', valid_from, valid_until, gap_from, gap_until, document::jsonb -> 'gap' ->> 'from')
                FROM sach.certificate
                WHERE subject_id = #certificate
                """) == "2029-10-04 2032-08-03 2029-08-04 2029-10-03 2029-08-04")
        #expect(
            try await story.value(Self.versions)
                == "TH/2026/0001/GCN-SXSH superseded, TH/2026/0001/GCN-SXSH-R2 active")
        await story.close()
    }

    @Test func `the old version stays valid until the new one is signed, and both never are`() async throws {
        var story = try await active()
        try await story.act(
            "certificate", "amend", by: Cast.registrar,
            #"{"reason": "holder_name", "holder_name": "Tên mới (mẫu)", "note": "Đổi tên"}"#)
        #expect(try await story.certificateState == "active")
        try await story.turnToNewVersion()
        try await story.act("certificate", "prepare", by: Cast.registrar)
        // A crash here leaves this: one valid version, one that the signer finds again.
        #expect(
            try await story.value(Self.versions) == "TH/2026/0001/GCN-SXSH active, TH/2026/0001/GCN-SXSH-R2 signing")
        #expect(
            try await story.value("SELECT count(*) FROM sach.certificate_unsigned(10) WHERE subject_id = #certificate")
                == "1")
        try await story.act(
            "certificate", "sign", by: Cast.system, #"{"key_id": "sample", "signature": "\#(StagedStory.signature)"}"#)
        #expect(
            try await story.value(Self.versions)
                == "TH/2026/0001/GCN-SXSH superseded, TH/2026/0001/GCN-SXSH-R2 active")
        // The cycle goes on: same end, the same plan of surveillance.
        #expect(
            try await story.value(
                """
                SELECT valid_until || ' ' || (SELECT string_agg(due_on::text, ' ' ORDER BY no) FROM sach.surveillance WHERE certificate = #certificate)
                FROM sach.certificate
                WHERE subject_id = #certificate
                """) == "2029-08-03 2027-08-03 2028-12-31")
        let revival = story.filled(
            "UPDATE sach.certificate SET ended_at = NULL, end_reason = NULL WHERE subject_id = #old")
        let owner = story.owner
        await #expect(throws: PostgresError.self) { try await owner.script(revival) }
        await story.close()
    }

    @Test func `a clerical error is corrected by two persons, and what grows is decided by a decision maker`()
        async throws
    {
        var story = try await active()
        try await story.act(
            "certificate", "propose_correction", by: Cast.registrar,
            #"{"holder_name": "Cơ sở mẫu số Một", "note": "Sai chính tả"}"#)
        try await story.act("certificate", "correct_clerical", by: Cast.secondCoordinator)
        try await story.turnToNewVersion()
        try await story.issue()
        #expect(
            try await story.value("SELECT holder_name FROM sach.certificate WHERE subject_id = #certificate")
                == "Cơ sở mẫu số Một")
        try await story.act(
            "certificate", "amend", by: Cast.secondDecider,
            #"{"reason": "scope_extended", "products": ["Xi măng PCB40", "Clanhke"], "note": "Thêm sản phẩm"}"#)
        try await story.turnToNewVersion()
        try await story.act("certificate", "void", by: Cast.registrar, #"{"reason": "error", "note": "Sai"}"#)
        #expect(
            try await story.value(Self.versions)
                == "TH/2026/0001/GCN-SXSH superseded, TH/2026/0001/GCN-SXSH-R2 active, TH/2026/0001/GCN-SXSH-R3 void")
        await story.close()
    }

    @Test func `a missed surveillance is a task and a ground, and a late one still settles it`() async throws {
        var story = try await active()
        try await story.goTo("2027-08-04")
        #expect(try await story.runClock() == "surveillance_due surveillance_missed")
        #expect(try await story.certificateState == "active")
        #expect(
            try await story.value(
                "SELECT string_agg(kind, ' ') FROM sach.task WHERE subject_id = #certificate AND done_at IS NULL")
                == "surveillance_missed")
        try await story.act(
            "certificate", "propose_action", by: Cast.coordinator,
            #"{"measure": "suspend", "grounds": ["surveillance_missed"], "text": "Chưa giám sát"}"#)
        try await story.assess("$certificate", type: "surveillance", on: "2027-08-04", savingsUntil: "2027-06-30")
        try await story.act("assessment", "accept", by: Cast.coordinator)
        try await story.act("certificate", "drop_action", by: Cast.coordinator, #"{"text": "Đã giám sát"}"#)
        #expect(
            try await story.value(
                "SELECT string_agg(state || ' ' || coalesce(result, '-'), ', ' ORDER BY no) FROM sach.surveillance")
                == "done ok, planned -")
        #expect(
            try await story.value("SELECT count(*) FROM sach.task WHERE subject_id = #certificate AND done_at IS NULL")
                == "0")
        await story.close()
    }

    /// Acceptance case 12 first: decided on 20 December 2026, valid until 20 December 2029.
    @Test(arguments: [
        ("2026-12-20", 36, "2027:2027-12-20 2028:2028-12-31"),
        ("2026-08-03", 36, "2027:2027-08-03 2028:2028-12-31"),
        // Three days of January would leave no time in that year: the two rules part.
        ("2026-01-03", 36, "-:2027-01-03 2027:2027-12-31"),
        ("2028-02-29", 36, "-:2029-02-28 2029:2029-12-31 2030:2030-12-31"),
        ("2026-12-20", 24, "2027:2027-12-20"),
        ("2026-12-20", 12, ""),
    ])
    func `the first surveillance is due within twelve months of the decision and one falls into each calendar year`(
        decided: String, months: Int, rows: String
    ) async throws {
        let database = try await SachDatabase.make()
        let owner = try await database.connect()
        let found = try await owner.query(
            """
            SELECT coalesce(string_agg(coalesce(year::text, '-') || ':' || due_on, ' ' ORDER BY due_on), '') AS rows
            FROM sach.surveillance_dates(
                \(decided)::date, (\(decided)::date + make_interval(months => \(months)::int))::date, 12, 60, 45)
            """)
        #expect(found.first?["rows"] == rows)
        await owner.close()
    }
}
