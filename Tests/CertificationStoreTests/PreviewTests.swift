import LibPQ
import TestSupport
import Testing

@testable import CertificationStore

/// What is still to come: the preview, the timeline, and the calendars of deadlines.
@Suite struct PreviewTests {
    /// The season of 2026 at an instant: every report is written down, and those that are due to open are open.
    private static func season(at instant: String) async throws -> (SachDatabase, Connection) {
        let database = try await SachDatabase.make()
        try await Seed.install(in: database)
        let db = try await database.connect()
        try await database.setClock("2026-10-01T08:00:00+07:00")
        _ = try await db.query("SELECT count(*) AS n FROM sach.obligation_generate('TH', '2026', 500)")
        try await database.setClock(instant)
        _ = try await db.query("SELECT count(*) AS n FROM sach.timer_run(500)")
        return (database, db)
    }

    private static func value(_ db: Connection, _ sql: String) async throws -> String? {
        try await db.query(SQL(raw: sql)).first?.values.first ?? nil
    }

    private static let obligation =
        "(SELECT subject_id FROM sach.obligation WHERE unit = sach.unit_find('\(Seed.unit)'))"

    private static func advance(_ db: Connection, _ event: String, by person: Seed.Person, _ payload: String)
        async throws -> String?
    {
        try await value(
            db,
            "SELECT outcome FROM sach.advance(\(obligation), '\(event)', NULL, \(person.rawValue), '\(payload)'::jsonb)"
        )
    }

    @Test func `a preview names what would go out by day and reader, and writes nothing`() async throws {
        let (database, db) = try await Self.season(at: "2026-11-01T08:00:00+07:00")
        let before = try await Self.value(db, "SELECT md5(string_agg(n::text, ',' ORDER BY notice)) FROM sach.notice n")
        let store = database.store()
        let rows = try await store.read(PreviewNotices(from: "2026-11-13", to: "2026-12-31", limit: 2000))
        #expect(rows.count == 1169)
        #expect(rows.map(\.at) == rows.map(\.at).sorted())
        #expect(Set(rows.map(\.fate)) == ["send", "conditional"])
        #expect(rows.filter { $0.fate == "conditional" }.allSatisfy { ["+5wd", "+10wd"].contains($0.step) })
        let own = try await store.read(PreviewNotices(to: "2026-11-30", unit: Seed.unit, withText: true, limit: 10))
        #expect(own.map(\.step) == ["-30d", "-10wd"])
        // Each text as of its own day: on 13 November 31 days are left, on 30 November 14.
        #expect(own.map { $0.common?.contains(#""days_left" : "31""#) } == [true, false])
        #expect(own.map { $0.common?.contains(#""days_left" : "14""#) } == [false, true])
        let second = try await store.read(PreviewNotices(to: "2026-12-31", unit: Seed.unit, offset: 1, limit: 1))
        #expect(second.map(\.step) == ["-10wd"])
        let after = try await Self.value(db, "SELECT md5(string_agg(n::text, ',' ORDER BY notice)) FROM sach.notice n")
        #expect(before == after)
        await db.close()
    }

    @Test func `reports that are not written down yet are foreseen with their ladder`() async throws {
        let database = try await SachDatabase.make()
        try await Seed.install(in: database)
        try await database.setClock("2026-09-01T08:00:00+07:00")
        let rows = try await database.store().read(PreviewNotices(to: "2026-12-31", limit: 2000))
        #expect(rows.count == 1169)
        #expect(Set(rows.map(\.fate)) == ["not_written"])
        #expect(rows.allSatisfy { $0.subject == nil && $0.address != nil || $0.audience == "standing_body_leader" })
    }

    @Test func `who is filed, held or without a mailbox is told apart`() async throws {
        let (database, db) = try await Self.season(at: "2026-11-01T08:00:00+07:00")
        let fate =
            "SELECT string_agg(DISTINCT fate, ',') FROM sach.notice_preview('2026-11-01', '2026-12-01', NULL, '\(Seed.unit)', NULL, false, 0, 9)"
        #expect(try await Self.value(db, fate) == "send")
        try await db.script(
            "UPDATE sach.reporting_unit SET email = NULL WHERE reference = '\(Seed.unit)'; UPDATE sach.person SET email = NULL WHERE person = 211"
        )
        #expect(try await Self.value(db, fate) == "no_address")
        try await db.script(
            "INSERT INTO sach.subject_hold (subject_id, since, reason) SELECT \(Self.obligation), sach.clock_now(), 'mẫu'"
        )
        #expect(try await Self.value(db, fate) == "frozen")
        // A reader of another unit sees none of it; an unknown unit has none.
        #expect(
            try await Self.value(
                db,
                "SELECT count(*) FROM sach.notice_preview('2026-11-01', '2026-12-01', NULL, '14797', 211, false, 0, 9)")
                == "0")
        #expect(try await database.store().read(PreviewNotices(to: "2026-12-01", unit: "99999", limit: 9)).isEmpty)
        await db.close()
    }

    @Test func `a timeline tells plan, attempts, reasons, extension and filing in the order of time`() async throws {
        let (database, db) = try await Self.season(at: "2026-11-01T08:00:00+07:00")
        try await database.setClock("2026-11-13T08:00:01+07:00")
        let store = database.store()
        let claimed = try await store.write(ClaimNotices(limit: 500, lease: 600, worker: "test"))
        _ = try await store.write(
            SettleNotices(
                claimed, outcomes: claimed.map { _ in "delivered" }, replies: claimed.map { "250 \($0.notice)" }))
        #expect(
            try await Self.advance(db, "extend", by: .approver, #"{"due_on": "2026-12-21", "legal_basis": "CV mẫu"}"#)
                == "moved")
        let id = try #require(Int64(try await Self.value(db, "SELECT \(Self.obligation)") ?? ""))
        let items = try await store.read(ListTimeline(subject: id))
        #expect(items.map(\.at) == items.map(\.at).sorted())
        let told = items.map { "\($0.kind) \($0.what) \($0.state)" }
        #expect(told.prefix(2) == ["event generate scheduled", "event open open"])
        #expect(told.contains("attempt -30d delivered"))
        #expect(told.contains("outcome -10wd skipped"))
        #expect(told.contains("event extend open"))
        #expect(told.contains("notice -10wd/2 planned"))
        #expect(told.contains("notice -30d was_planned"))
        let deadlines = items.filter { $0.kind == "deadline" }
        #expect(deadlines.map(\.state) == ["replaced", "in_force"])
        #expect(deadlines.map { $0.detail.text.contains("2026-12-21") } == [false, true])
        #expect(items.first { $0.kind == "attempt" }?.detail.text.contains("250 ") == true)
        #expect(items.allSatisfy { !$0.whatVi.isEmpty && !$0.stateVi.isEmpty })
        await db.close()
    }

    @Test func `a calendar's entry keeps its identity, and its sequence grows with day and state, not with a draft`()
        async throws
    {
        let (database, db) = try await Self.season(at: "2026-11-01T08:00:00+07:00")
        let store = database.store()
        let unit = try #require(Int64(try await Self.value(db, "SELECT sach.unit_find('\(Seed.unit)')") ?? ""))
        func entry() async throws -> DeadlineRow {
            try #require(try await store.read(ListFeedDeadlines(network: 1, unit: unit)).first)
        }
        let first = try await entry()
        #expect(first.day == "2026-12-14" && first.state == "due" && first.kind == "report")
        #expect(try await Self.advance(db, "save_draft", by: .reporter, #"{"report": {}}"#) == "moved")
        let drafted = try await entry()
        #expect(drafted.sequence == first.sequence && drafted.changedAt == first.changedAt)
        #expect(
            try await Self.advance(db, "extend", by: .approver, #"{"due_on": "2026-12-21", "legal_basis": "CV mẫu"}"#)
                == "moved")
        let extended = try await entry()
        #expect(extended.uid == first.uid && extended.day == "2026-12-21" && extended.sequence > first.sequence)
        #expect(extended.basisVi?.hasPrefix("CV mẫu; ") == true)
        #expect(try await Self.advance(db, "propose_waive", by: .consolidator, #"{"reason": "mẫu"}"#) == "moved")
        #expect(try await Self.advance(db, "waive", by: .approver, "{}") == "moved")
        let waived = try await entry()
        #expect(waived.uid == first.uid && waived.state == "cancelled" && waived.sequence > extended.sequence)
        // The operator's: one entry a day, with how many are missing.
        let all = try await store.read(ListFeedDeadlines(network: 1)).filter { $0.kind == "reports" }
        #expect(
            all.map { "\($0.day) \($0.owed ?? -1) \($0.missing ?? -1)" } == ["2026-12-14 166 166", "2026-12-21 0 0"])
        await db.close()
    }

    @Test func `a feed is made, found and revoked by those who may, and by nobody else`() async throws {
        let (database, db) = try await Self.season(at: "2026-11-01T08:00:00+07:00")
        let store = database.store()
        func create(_ data: String, _ digest: UInt8, by person: Seed.Person) async throws -> String? {
            try await store.write(
                CreateFeed(
                    network: "TH", data: JSONText(data), digest: Array(repeating: digest, count: 32),
                    actor: person.rawValue)
            ).first?.outcome
        }
        let own = #"{"name": "Lịch (mẫu)", "unit": "\#(Seed.unit)"}"#
        #expect(try await create(own, 1, by: .reporter) == "saved")
        #expect(try await create(#"{"name": "x", "unit": "14797"}"#, 2, by: .reporter) == "not_permitted")
        #expect(try await create(#"{"name": "x"}"#, 3, by: .reporter) == "not_permitted")
        #expect(try await create(#"{"name": "x"}"#, 4, by: .consolidator) == "saved")
        for bad in [
            #"{}"#, #"{"name": "x", "unit": "99999"}"#, #"{"name": "x", "days": 0}"#,
            #"{"name": "x", "language": "fr"}"#,
            #"{"name": "x", "more": 1}"#,
        ] {
            #expect(try await create(bad, 5, by: .consolidator) == "bad_payload", "\(bad)")
        }
        let digest = Array(repeating: UInt8(1), count: 32)
        let found = try #require(try await store.read(FindFeed(digest: digest)).first)
        #expect(found.unitCode == Seed.unit)
        #expect(try await store.read(ListFeeds(reader: Seed.Person.reporter.rawValue)).map(\.unit) == [Seed.unit])
        #expect(try await store.read(ListFeeds(reader: Seed.Person.consolidator.rawValue)).count == 2)
        #expect(
            try await store.write(RevokeFeed(feed: found.feed, actor: Seed.Person.applicant.rawValue)) == [
                "not_permitted"
            ])
        #expect(try await store.read(FindFeed(digest: digest)).count == 1)
        #expect(
            try await store.write(RevokeFeed(feed: found.feed, actor: Seed.Person.reporter.rawValue)) == ["revoked"])
        #expect(try await store.read(FindFeed(digest: digest)).isEmpty)
        #expect(try await store.write(RevokeFeed(feed: 999, actor: Seed.Person.reporter.rawValue)) == ["not_found"])
        // It ends by itself, too.
        let other = Array(repeating: UInt8(4), count: 32)
        try await database.setClock("2028-11-02T08:00:00+07:00")
        #expect(try await store.read(FindFeed(digest: other)).isEmpty)
        await db.close()
    }

    @Test func `tasks are found by kind and by unit, and named in both languages`() async throws {
        let (database, db) = try await Self.season(at: "2026-11-01T08:00:00+07:00")
        let store = database.store()
        let all = try await store.read(ListTasks(person: 203, seesAll: true, offset: 0, limit: 500))
        #expect(all.count == 167)
        let own = try await store.read(
            ListTasks(person: 203, seesAll: true, kind: "case", unit: Seed.unit, offset: 0, limit: 500))
        #expect(own.count == 1)
        #expect(own.first?.stateVi == "Chưa gửi" && own.first?.stateEn == "Not submitted")
        #expect(
            try await store.read(ListTasks(person: 203, seesAll: true, kind: "notice_exhausted", offset: 0, limit: 9))
                .isEmpty)
        #expect(
            try await store.read(ListTasks(person: 203, seesAll: true, unit: "99999", offset: 0, limit: 9)).isEmpty)
        await db.close()
    }

    @Test func `a proof's texts give the ledger's own hashes`() async throws {
        let (database, db) = try await Self.season(at: "2026-11-01T08:00:00+07:00")
        let id = try #require(Int64(try await Self.value(db, "SELECT \(Self.obligation)") ?? ""))
        let row = try #require(try await database.store().read(ReadObligationProof(subject: id)).first)
        #expect(row.notices.text.contains("messageId"))
        let wrong = try await Self.value(
            db,
            """
            SELECT count(*)
            FROM sach.obligation_proof(\(id)) p
            CROSS JOIN LATERAL (
                SELECT e.value, coalesce(lag(decode(e.value ->> 'hash', 'hex')) OVER (ORDER BY e.n), ''::bytea) AS previous
                FROM jsonb_array_elements(p.events) WITH ORDINALITY AS e (value, n)
            ) e
            WHERE sha256(e.previous || convert_to(e.value ->> 'text', 'UTF8')) <> decode(e.value ->> 'hash', 'hex')
            """)
        #expect(wrong == "0")
        #expect(try await Self.value(db, "SELECT jsonb_array_length(events) FROM sach.obligation_proof(\(id))") == "2")
        await db.close()
    }
}
