import CertificationStore
import LibPQ
import TestSupport
import Testing

/// A new version of the calendar moves what is open, says so, and leaves the rest alone (R4, acceptance case 5).
@Suite struct CalendarChangeTests {
    /// The Wednesday after the story's first day becomes a holiday.
    private static let change =
        #"{"network": "TH", "year": 2026, "source": "TB mẫu 1/2026", "days": [{"day": "2026-08-05", "kind": "holiday", "nameVi": "Ngày mẫu", "nameEn": "Sample day"}]}"#

    private static let moves = """
        SELECT string_agg(what || ' ' || kind || ' ' || to_char(old_due_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'MM-DD') || '>'
            || to_char(new_due_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'MM-DD'), ', ' ORDER BY timer_move)
        FROM sach.timer_move
        """

    @Test func `confirming a year with one changed day moves the open limits and says which`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "checking")
        let statement = ConfirmCalendar(data: JSONText(Self.change), actor: Seed.Person.administrator.rawValue)
        let dry = try #require(try await story.store.write(statement, dryRun: true).first)
        #expect(dry.outcome == "saved")
        #expect(try await story.value(Self.moves) == nil)
        let answer = try #require(try await story.store.write(statement).first)
        #expect(answer.version == (answer.oldVersion ?? 0) + 1)
        #expect(answer.days?.text.contains("2026-08-05") == true)
        #expect(answer.moves?.text == dry.moves?.text || dry.moves?.text.contains("check") == true)
        #expect(try await story.value(Self.moves) == "limit case 09-24>09-25, limit check 08-07>08-08")
        // The same notice again changes nothing.
        let again = try #require(try await story.store.write(statement).first)
        #expect(again.version == answer.version)
        #expect(again.moves?.text == "[]")
        await story.close()
    }

    @Test func `only the administrator confirms, and what does not fit is refused by day`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "draft")
        let coordinator = ConfirmCalendar(data: JSONText(Self.change), actor: Cast.coordinator)
        #expect(try await story.store.write(coordinator).first?.outcome == "not_permitted")
        for (days, code) in [
            (#"[{"day": "2026-08-08", "kind": "swap_off"}]"#, "calendar_day_invalid:2026-08-08"),
            (#"[{"day": "2027-08-05", "kind": "holiday"}]"#, "calendar_day_invalid:2027-08-05"),
            (#"[{"day": "2026-02-30", "kind": "holiday"}]"#, "calendar_day_invalid:1"),
            (
                #"[{"day": "2026-08-05", "kind": "holiday"}, {"day": "2026-08-05", "kind": "ordinary"}]"#,
                "calendar_day_twice"
            ),
        ] {
            let data = #"{"network": "TH", "year": 2026, "source": "TB mẫu", "days": \#(days)}"#
            let answer = try await story.store.write(
                ConfirmCalendar(data: JSONText(data), actor: Seed.Person.administrator.rawValue)
            ).first
            #expect(answer?.outcome == "bad_payload")
            #expect(answer?.codes == [code])
        }
        await story.close()
    }

    @Test func `nothing moves earlier than tomorrow, and what has ended never moves`() async throws {
        var story = try await StagedStory()
        // Thursday 6 August is off when the dossier comes in, and is an ordinary day after all.
        try await story.owner.script(
            """
            SELECT sach.calendar_confirm('{"network": "TH", "year": 2026, "source": "TB mẫu 0", "days": [{"day": "2026-08-06", "kind": "holiday"}]}', 210);
            """)
        try await story.tell(until: "submitted")
        _ = try await story.value("SELECT rig.move_clock('4 days')")
        let answer = try await story.store.write(
            ConfirmCalendar(
                data: JSONText(
                    #"{"network": "TH", "year": 2026, "source": "TB mẫu 2", "days": [{"day": "2026-08-06", "kind": "ordinary"}]}"#
                ),
                actor: Seed.Person.administrator.rawValue)
        ).first
        #expect(answer?.outcome == "saved")
        // On Friday the 7th the check's last day would have been the 6th: it keeps the 7th, the whole case goes back one day.
        #expect(try await story.value(Self.moves) == "limit case 09-25>09-24")
        #expect(
            try await story.value(
                "SELECT count(*) FROM sach.timer_move m JOIN sach.timer t USING (subject_id) WHERE t.kind = m.kind AND t.settled_at IS NOT NULL"
            ) == "0")
        await story.close()
    }

    @Test func `the reminders of a running reply follow its last day`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "returned")
        // Thirty days end on 2 September, a holiday, so on the 3rd; now the 3rd is off too.
        _ = try await story.value(
            #"SELECT outcome FROM sach.calendar_confirm('{"network": "TH", "year": 2026, "source": "TB mẫu 3", "days": [{"day": "2026-09-03", "kind": "holiday"}]}', 210)"#
        )
        #expect(
            try await story.value(
                "SELECT string_agg(to_char(due_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'MM-DD') || ' ' || (data ->> 'due_date'), ', ' ORDER BY due_at) FROM sach.notice WHERE purpose = 'reply' AND state = 'planned'"
            ) == "08-18 04/09/2026, 08-26 04/09/2026")
        #expect(
            try await story.value(
                "SELECT count(*) FROM sach.notice n JOIN sach.notice_queue q USING (notice) WHERE n.state = 'planned' AND q.available_at <> n.available_at"
            ) == "0")
        await story.close()
    }

    @Test func `the ladder of open annual reports follows, those that are filed stay`() async throws {
        let database = try await SachDatabase.make()
        let owner = Connection(
            ConnectionConfiguration(conninfo: database.conninfo(), applicationName: "test", statementTimeout: nil),
            logger: SachDatabase.quiet)
        try await owner.open()
        try await Seed.install(in: database)
        _ = try await owner.query("SELECT sach.clock_set('2026-10-01 08:00+07'::timestamptz - now())")
        _ = try await owner.query("SELECT sach.obligation_generate_due()")
        _ = try await owner.query(
            "SELECT sach.calendar_confirm('{\"year\": 2026, \"source\": \"TB mẫu\", \"days\": [{\"day\": \"2026-12-10\", \"kind\": \"holiday\"}]}', 210)"
        )
        let rows = try await owner.query(
            """
            SELECT kind || ' ' || to_char(old_due_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'MM-DD') || ' '
                || to_char(new_due_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'MM-DD') || ' ' || count(*) AS move
            FROM sach.timer_move
            GROUP BY kind, old_due_at, new_due_at
            ORDER BY old_due_at
            """)
        #expect(
            rows.compactMap { $0["move"] } == [
                "annual_report -10wd 11-30 11-27 167", "annual_report -5wd 12-07 12-04 167",
            ])
        #expect(try await owner.query("SELECT 1 FROM sach.obligation WHERE last_day <> '2026-12-14'").isEmpty)
        await owner.close()
    }
}
