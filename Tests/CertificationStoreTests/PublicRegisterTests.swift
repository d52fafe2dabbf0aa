import CertificationStore
import LibPQ
import TestSupport
import Testing

/// The public register: written with the event that changes it, and at any instant what the ledger says (acceptance case 10).
@Suite struct PublicRegisterTests {
    private func active() async throws -> StagedStory {
        var story = try await StagedStory()
        try await story.tell(until: "active")
        return story
    }

    private static let first = "TH-2026-0001-GCN-SXSH"

    private func now(_ story: StagedStory, _ reference: String = first) async throws -> RegisterEntryRow? {
        try await story.store.read(FindRegisterEntries(references: [reference])).first
    }

    private func words(_ entry: RegisterEntryRow?) -> [String] {
        entry?.history.map { $0.split(separator: " ").prefix(2).joined(separator: "/") } ?? []
    }

    /// The state of the ledger at the end of a day, asked of the ledger alone.
    private func ledger(_ story: StagedStory, _ day: String) async throws -> String? {
        try await story.value(
            """
            SELECT sach.certificate_public_status(e.to_state)
            FROM sach.subject_event e
            WHERE e.subject_id = #certificate AND e.at < sach.calendar_day_end('VN', '\(day)')
                AND e.to_state NOT IN ('reserved', 'signing')
            ORDER BY e.version DESC
            LIMIT 1
            """)
    }

    private func differences(_ story: StagedStory) async throws -> String? {
        try await story.value(
            "SELECT string_agg(number || ': ' || problem, ', ') FROM sach.register_differences(0, 1000)")
    }

    @Test func `each statement is understood by the database as its decoder expects`() async throws {
        let db = try await SachDatabase.make().connect(user: "sach_daemon")
        let statements: [any Statement.Type] = [
            FindRegisterEntries.self, FindRegisterEntryAt.self, SearchRegister.self, ListRegisterFaces.self,
            ListRegisterChoices.self, ListDueSnapshots.self, AddSnapshot.self, ListSnapshots.self,
            ReadSnapshotPiece.self,
        ]
        for statement in statements {
            let described = try await db.describe(statement)
            #expect(described.columns == statement.columns, "\(statement.name)")
        }
        await db.close()
    }

    @Test func `a certificate is in the register from its signature on, with what it says and with no person`()
        async throws
    {
        var story = try await StagedStory()
        try await story.tell(until: "signing")
        #expect(try await now(story) == nil)
        try await story.tell(until: "active", from: "signing")
        let entry = try #require(try await now(story))
        #expect(entry.number == "TH/2026/0001/GCN-SXSH")
        #expect(entry.status == "valid")
        #expect(words(entry) == ["valid/issue"])
        #expect(entry.holderName == "Cơ sở mẫu số 1")
        #expect(entry.taxCode == "9900000016")
        #expect(entry.unitVi == "Phường Bỉm Sơn")
        #expect(entry.validUntil == "2029-08-03")
        #expect(entry.offsetMinutes == 420)
        let digest = try await story.value("SELECT encode(sha256, 'hex') FROM sach.certificate")
        #expect(entry.sha256 == digest)
        let people = try await story.value(
            """
            SELECT count(*)
            FROM sach.register_entry e
            JOIN sach.person p ON p.person > 0 AND (to_jsonb(e)::text LIKE '%' || p.name || '%' OR to_jsonb(e)::text LIKE '%' || p.email || '%')
            """)
        #expect(people == "0")
        #expect(try await differences(story) == nil)
        await story.close()
    }

    @Test func `as of the end of any day the register says what the ledger says`() async throws {
        var story = try await active()
        try await story.goTo("2026-08-06")
        try await story.act("certificate", "request_suspension", by: Cast.applicant, #"{"note": "Dừng lò"}"#)
        #expect(try await now(story)?.status == "suspended")
        try await story.goTo("2026-08-09")
        try await story.act("certificate", "reinstate", by: Cast.decider, #"{"causes_closed": true, "text": "x"}"#)
        // Two changes on one day: the last one is the day's.
        try await story.act("certificate", "request_suspension", by: Cast.applicant)
        try await story.act("certificate", "reinstate", by: Cast.decider, #"{"causes_closed": true, "text": "x"}"#)
        try await story.goTo("2026-08-12")
        try await story.act("certificate", "terminate", by: Cast.applicant)
        #expect(
            words(try await now(story)) == [
                "valid/issue", "suspended/voluntary", "valid/decision", "suspended/voluntary", "valid/decision",
                "ended_at_holders_request/holder_request",
            ])
        try await story.goTo("2026-08-20")
        for number in 1...19 {
            let day = "2026-08-" + (number < 10 ? "0" : "") + String(number)
            let entry = try await story.store.read(FindRegisterEntryAt(reference: Self.first, day: day)).first
            let listed = try await story.store.read(SearchRegister(network: "TH", day: day, limit: 10)).first
            let expected = try await ledger(story, day)
            #expect(entry?.status == expected, "\(day)")
            #expect(listed?.status == expected, "\(day)")
        }
        #expect(try await ledger(story, "2026-08-02") == nil)
        #expect(try await ledger(story, "2026-08-07") == "suspended")
        #expect(try await differences(story) == nil)
        await story.close()
    }

    @Test func `past its last day a certificate is expired, whether or not the clock's event has fired`() async throws {
        let story = try await active()
        try await story.owner.script("SELECT sach.clock_set('2029-08-03 23:59:00+07'::timestamptz - now())")
        #expect(try await now(story)?.status == "valid")
        try await story.owner.script("SELECT sach.clock_set('2029-08-04 00:00:00+07'::timestamptz - now())")
        #expect(try await now(story)?.status == "expired")
        #expect(try await story.certificateState == "active")
        for status in ["valid", "expired"] {
            let lines = try await story.store.read(SearchRegister(network: "TH", status: status, limit: 10))
            #expect(lines.map(\.status) == (status == "expired" ? ["expired"] : []))
        }
        _ = try await story.runClock()
        #expect(try await now(story)?.status == "expired")
        #expect(words(try await now(story)).last == "expired/term")
        await story.close()
    }

    @Test func `a superseded version leads to the one that stands for it`() async throws {
        var story = try await active()
        try await story.act(
            "certificate", "amend", by: Cast.registrar,
            #"{"reason": "holder_name", "holder_name": "Tên mới (mẫu)", "note": "Đổi tên"}"#)
        try await story.turnToNewVersion()
        #expect(try await now(story, Self.first + "-R2") == nil)
        try await story.issue()
        let old = try await now(story)
        #expect(old?.status == "superseded")
        #expect(words(old) == ["valid/issue", "superseded/amendment"])
        #expect(old?.current == ["TH/2026/0001/GCN-SXSH-R2", Self.first + "-R2", "valid"])
        #expect(old?.holderName == "Cơ sở mẫu số 1")
        let new = try await now(story, Self.first + "-R2")
        #expect(new?.holderName == "Tên mới (mẫu)")
        #expect(new?.replaces == "TH/2026/0001/GCN-SXSH")
        #expect(words(new) == ["valid/amendment"])
        let listed = try await story.store.read(SearchRegister(network: "TH", limit: 10))
        #expect(listed.map(\.number) == ["TH/2026/0001/GCN-SXSH-R2"])
        try await story.act("certificate", "terminate", by: Cast.applicant)
        #expect(try await now(story)?.current.last == "ended_at_holders_request")
        #expect(try await differences(story) == nil)
        await story.close()
    }

    @Test func `a void number is void and nothing else: neither whose it was nor why`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "signing")
        try await story.act("certificate", "terminate", by: Cast.applicant)
        let entry = try #require(try await now(story))
        #expect(entry.status == "void")
        #expect(words(entry) == ["void/void"])
        #expect(entry.holderName == nil && entry.siteAddress == nil && entry.scopeVi == nil && entry.taxCode == nil)
        #expect(try await story.store.read(SearchRegister(network: "TH", limit: 10)).isEmpty)
        let told = try await story.value(
            "SELECT count(*) FROM sach.register_entry e WHERE to_jsonb(e)::text ~* 'mẫu|withdrew|9900000016'")
        #expect(told == "0")
        #expect(try await differences(story) == nil)
        await story.close()
    }

    @Test func `a period is closed once, and what was public cannot be changed or taken away`() async throws {
        var story = try await active()
        try await story.act("certificate", "request_suspension", by: Cast.applicant)
        for text in [
            "UPDATE sach.register_period SET status = 'valid' WHERE no = 2",
            "UPDATE sach.register_period SET until = until + interval '1 day' WHERE no = 1",
            "UPDATE sach.register_period SET until = NULL WHERE no = 1",
            "DELETE FROM sach.register_period",
        ] {
            let owner = story.owner
            let error = await #expect(throws: PostgresError.self, "\(text)") { try await owner.script(text) }
            #expect(error?.sqlState.rawValue == "WFHIS", "\(text)")
        }
        // What no rule forbids the superuser, the comparison with the ledger finds.
        try await story.owner.script(
            """
            SET session_replication_role = replica;
            UPDATE sach.register_period SET status = 'valid', reason_class = 'decision' WHERE no = 2;
            SET session_replication_role = origin;
            """)
        #expect(
            try await differences(story)
                == "TH/2026/0001/GCN-SXSH: the register's periods are not those of the ledger")
        await story.close()
    }

    @Test func `each day that is over gets one snapshot, signed over the bytes the register gives it`() async throws {
        var story = try await active()
        #expect(try await story.store.read(ListDueSnapshots(limit: 9)).map(\.day) == ["2026-08-02"])
        try await story.goTo("2026-08-06")
        try await story.act("certificate", "request_suspension", by: Cast.applicant)
        try await story.owner.script("SELECT sach.clock_set('2026-08-07 00:09:00+07'::timestamptz - now())")
        #expect(try await story.store.read(ListDueSnapshots(limit: 9)).map(\.day) == ["2026-08-05"])
        try await story.owner.script("SELECT sach.clock_set('2026-08-07 00:10:00+07'::timestamptz - now())")
        let due = try #require(try await story.store.read(ListDueSnapshots(limit: 9)).first)
        #expect(due.day == "2026-08-06")
        #expect(due.entries == 1)
        try await story.owner.script(
            "SELECT sach.signing_key_add('ledger-sample', decode(repeat('ab', 32), 'hex'), 'ledger')")
        let signature = [UInt8](repeating: 7, count: 64)
        var (forged, early) = (due, due)
        forged.sha256[0] ^= 1
        early.day = "2026-08-07"
        let store = story.store
        for wrong in [forged, early] {
            await #expect(throws: StoreError.self) {
                _ = try await store.read(AddSnapshot(wrong, keyID: "ledger-sample", signature: signature))
            }
        }
        for expected in [true, false] {
            let added = try await story.store.read(AddSnapshot(due, keyID: "ledger-sample", signature: signature))
            #expect(added == [expected])
        }
        #expect(try await story.store.read(ListDueSnapshots(limit: 9)).isEmpty)
        let body = try await story.store.read(
            ReadSnapshotPiece(network: "TH", day: "2026-08-06", from: 1, length: 9_999))
        #expect(body.first?.contains(#""status":"suspended""#) == true)
        // What happens later changes no day that is over.
        try await story.act("certificate", "terminate", by: Cast.applicant)
        let again = try await story.value(
            "SELECT encode(sha256, 'hex') FROM sach.register_snapshot_body('TH', '2026-08-06')")
        let kept = try await story.value("SELECT encode(sha256, 'hex') FROM sach.register_snapshot")
        #expect(again == kept)
        try await story.goTo("2026-08-10")
        #expect(
            try await story.store.read(ListDueSnapshots(limit: 9)).map(\.day)
                == ["2026-08-07", "2026-08-08", "2026-08-09"])
        await story.close()
    }
}
