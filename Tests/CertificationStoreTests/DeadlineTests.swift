import LibPQ
import TestSupport
import Testing

/// The annual report's calendar: who owes, when, which reminders, and when exactly it is late.
@Suite struct DeadlineTests {
    /// A database with people at an instant; nobody owes anything yet.
    private func database(at instant: String) async throws -> (database: SachDatabase, owner: Connection) {
        let database = try await SachDatabase.make()
        let owner = Connection(
            ConnectionConfiguration(conninfo: database.conninfo(), applicationName: "test", statementTimeout: nil),
            logger: SachDatabase.quiet)
        try await owner.open()
        try await Seed.install(in: database)
        _ = try await owner.query("SELECT sach.clock_set(\(instant)::timestamptz - now())")
        return (database, owner)
    }

    private func value(_ sql: String, _ db: Connection) async throws -> String? {
        try await db.query(SQL(raw: sql)).first?.values.first ?? nil
    }

    @Test(arguments: [
        ("2026-09-29 23:59:59+07", "0"), ("2026-09-30 00:00:00+07", "167"), ("2017-09-30 00:00:00+07", "27"),
        ("2020-09-30 00:00:00+07", "27"), ("2021-09-30 00:00:00+07", "0"), ("2025-10-15 00:00:00+07", "0"),
    ]) func `the units of the anchor day owe the report, from thirty days before it opens`(
        _ instant: String, _ count: String
    ) async throws {
        let (_, owner) = try await database(at: instant)
        #expect(try await value("SELECT sach.obligation_generate_due()", owner) == count)
        #expect(try await value("SELECT sach.obligation_generate_due()", owner) == "0")
        #expect(try await value("SELECT count(*) FROM sach.obligation", owner) == count)
        #expect(
            try await value(
                "SELECT count(*) FROM sach.subject WHERE workflow = 'obligation' AND state = 'scheduled'", owner)
                == count)
        await owner.close()
    }

    @Test func `the units of 2026 are communes, wards and the zone board, those of 2017 districts`() async throws {
        let (_, owner) = try await database(at: "2026-10-01 08:00+07")
        _ = try await owner.query("SELECT sach.obligation_generate_due()")
        let kinds = """
            SELECT string_agg(kind || ' ' || n, ', ' ORDER BY kind)
            FROM (
                SELECT u.kind, count(*) AS n
                FROM sach.obligation o JOIN sach.reporting_unit u USING (unit)
                GROUP BY u.kind) k
            """
        #expect(try await value(kinds, owner) == "commune 147, ward 19, zone_board 1")
        await owner.close()
        let (_, past) = try await database(at: "2017-10-01 08:00+07")
        _ = try await past.query("SELECT sach.obligation_generate_due()")
        #expect(try await value(kinds, past) == "district 27")
        await past.close()
    }

    @Test func `two daemons that generate at once write each obligation once`() async throws {
        let (database, owner) = try await database(at: "2026-10-01 08:00+07")
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    let db = Connection(
                        ConnectionConfiguration(
                            conninfo: database.conninfo(user: "sach_daemon"), applicationName: "test",
                            statementTimeout: nil), logger: SachDatabase.quiet)
                    try await db.open()
                    let row = try await db.query("SELECT sach.obligation_generate_due() AS n").first
                    await db.close()
                    return try row?.read("n", as: Int.self) ?? 0
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(counts == 167)
        #expect(
            try await value("SELECT count(*) || ' ' || count(DISTINCT unit) FROM sach.obligation", owner) == "167 167")
        #expect(try await value("SELECT count(*) FROM sach.notice", owner) == "\(167 * 7)")
        await owner.close()
    }

    @Test func `the ladder of 2026 falls on these days, and never on a day off`() async throws {
        let (_, owner) = try await database(at: "2026-10-01 08:00+07")
        _ = try await owner.query("SELECT sach.obligation_generate_due()")
        let rows = try await owner.query(
            """
            SELECT step, to_char(due_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI') AS day, count(*) AS n
            FROM sach.notice GROUP BY 1, 2 ORDER BY 2
            """)
        #expect(
            rows.map { "\($0["step"] ?? "") \($0["day"] ?? "") \($0["n"] ?? "")" } == [
                "-30d 2026-11-13 08:00 167", "-10wd 2026-11-30 08:00 167", "-5wd 2026-12-07 08:00 167",
                "-1wd 2026-12-11 08:00 167", "+1wd 2026-12-15 08:00 167", "+5wd 2026-12-21 08:00 167",
                "+10wd 2026-12-28 08:00 167",
            ])
        #expect(
            try await value(
                "SELECT bool_and(sach.calendar_is_working('VN', sach.calendar_local_day('VN', due_at))) FROM sach.notice",
                owner) == "t")
        await owner.close()
    }

    /// Acceptance case 1: the clock stands still for the transaction in which the report is filed.
    @Test func `a report is on time until the last millisecond of 14 December in Vietnam`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "open")
        let payload = #"{"report": \#(StagedStory.report), "signatory": "Ông Mẫu"}"#
        let cases = [
            ("2026-12-14 23:59:59.999+07", "true"), ("2026-12-15 00:00:00+07", "false"),
            ("2026-12-14 16:59:59.999Z", "true"), ("2026-12-14 17:00:00Z", "false"),
        ]
        for (instant, onTime) in cases {
            let row = try await story.owner.transaction(rollback: true) { [story] db in
                _ = try db.query("SELECT sach.clock_set(\(instant)::timestamptz - now())")
                _ = try db.query(
                    "SELECT sach.advance(sach.subject_find(\(story.filled("$obligation"))), 'submit', NULL, 211, \(payload)::jsonb)"
                )
                return try db.query(
                    """
                    SELECT (first_complete_at < due_at)::text AS on_time,
                        first_complete_at = \(instant)::timestamptz AS exact
                    FROM sach.obligation
                    """
                ).first
            }
            #expect(row?["on_time"] == onTime, "\(instant)")
            #expect(row?["exact"] == "t", "\(instant)")
        }
        await story.close()
    }

    @Test func `a report sent back keeps the time at which it first was complete`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "sent back")
        try await story.take(
            StagedStory.Step(
                stage: "late", machine: "obligation", event: "resubmit", actor: Cast.reporter,
                payload: #"{"report": \#(StagedStory.report), "signatory": "Ông Mẫu"}"#,
                before: "SELECT sach.clock_set('2026-12-20 08:00+07'::timestamptz - now())"))
        #expect(try await story.value("SELECT (first_complete_at < due_at)::text FROM sach.obligation") == "true")
        await story.close()
    }

    @Test(arguments: ["waive", "void"])
    func `waiving and voiding take two persons, in either state before the report is in`(_ event: String) async throws {
        var story = try await StagedStory()
        try await story.tell { story in
            guard ["scheduled", "open"].contains(story.stage) else { return }
            let alone = try await story.attempt(
                machine: "obligation", event: event, actor: Cast.approver,
                breaking: """
                    INSERT INTO sach.person_role (network, person, role, scope, valid_from)
                    VALUES (1, 209, 'CONS', 'network', '2017-01-01');
                    SELECT sach.advance(#obligation, 'propose_\(event)', NULL, 209, '{"reason": "Mẫu"}');
                    """)
            #expect(alone == ("unmet", ["proposer_confirms:propose_\(event)"]))
            let together = try await story.attempt(
                machine: "obligation", event: event, actor: Cast.approver,
                breaking: "SELECT sach.advance(#obligation, 'propose_\(event)', NULL, 208, '{\"reason\": \"Mẫu\"}')")
            #expect(together == ("moved", []))
        }
        await story.close()
    }

    @Test func `an extension moves the deadline and plans the ladder again from today on`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "open")
        try await story.take(
            StagedStory.Step(
                stage: "extended", machine: "obligation", event: "extend", actor: Cast.approver,
                payload: #"{"due_on": "2026-12-31", "legal_basis": "Công văn 1/SCT (mẫu)"}"#,
                before: "SELECT sach.clock_set('2026-12-08 09:00+07'::timestamptz - now())"))
        let ladder = """
            SELECT string_agg(step || ' ' || to_char(due_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'DD/MM'), ', ' ORDER BY due_at)
            FROM sach.notice WHERE subject_id = #obligation AND
            """
        #expect(
            try await story.value(ladder + " state = 'planned'")
                == "-10wd/2 17/12, -5wd/2 24/12, -1wd/2 30/12, +1wd/2 04/01, +5wd/2 08/01, +10wd/2 15/01")
        #expect(
            try await story.value(
                "SELECT count(*) FROM sach.notice WHERE subject_id = #obligation AND skip_reason = 'extended'") == "7")
        #expect(
            try await story.value(
                "SELECT to_char(due_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI') FROM sach.obligation")
                == "2027-01-01 00:00")
        #expect(
            try await story.value(
                "SELECT count(*) FROM sach.timer WHERE subject_id = #obligation AND kind = 'due' AND settled_at IS NULL"
            )
                == "1")
        await story.close()
    }
}
