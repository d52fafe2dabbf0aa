import CertificationStore
import LibPQ
import TestSupport
import Testing

/// Time limits of a state and of the whole case: counted in working days, stopped while the ball is outside (R5).
@Suite struct ClockTests {
    private static func limit(_ machine: String, _ kind: String) -> String {
        """
        SELECT to_char(due_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI') || CASE WHEN paused_at IS NULL THEN '' ELSE ' paused' END
        FROM sach.timer
        WHERE subject_id = #\(machine) AND kind = '\(kind)' AND settled_at IS NULL
        """
    }

    /// A random calendar of three years and limits in it, each with its last day by the oracle.
    private func sample(_ seed: UInt64) -> (calendar: CivilDays, days: [String], limits: [(sql: String, last: Int)]) {
        var random = SeededRandom(seed: seed)
        var calendar = CivilDays()
        var days: [String] = []
        for day in CivilDays.newYear2026..<(CivilDays.newYear2026 + 1095)
        where Int.random(in: 0..<12, using: &random) == 0 {
            let isWeekday = CivilDays().isWorking(day)
            if isWeekday { calendar.off.insert(day) } else { calendar.worked.insert(day) }
            let kind = isWeekday ? "holiday" : "swap_work"
            days.append(
                #"{"day": "\#(CivilDays.text(day))", "kind": "\#(kind)", "name_vi": "mẫu", "name_en": "sample", "confirmed": true}"#
            )
        }
        let limits = (0..<300).map { _ -> (sql: String, last: Int) in
            let start = CivilDays.newYear2026 + Int.random(in: 0..<500, using: &random)
            let amount = Int.random(in: 1...40, using: &random)
            let isWorkingDays = Bool.random(using: &random)
            var pauses: [ClosedRange<Int>] = []
            var from = start
            for _ in 0..<Int.random(in: 0...3, using: &random) {
                from += Int.random(in: 2...20, using: &random)
                let length = Int.random(in: 1...15, using: &random)
                pauses.append(from...(from + length - 1))
                from += length
            }
            let last =
                isWorkingDays
                ? calendar.lastDay(from: start, workingDays: amount, pauses: pauses)
                : calendar.lastDay(from: start, days: amount, pauses: pauses)
            let ranges = pauses.map { "[\(CivilDays.text($0.lowerBound)),\(CivilDays.text($0.upperBound))]" }
            return (
                "('\(CivilDays.text(start))'::date, \(amount), '\(isWorkingDays ? "working_day" : "day")', '{\(ranges.joined(separator: ","))}'::datemultirange)",
                last
            )
        }
        return (calendar, days, limits)
    }

    @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
    func `the last day of any limit with any pauses in any calendar is the one counted by hand`(_ seed: UInt64)
        async throws
    {
        let database = try await SachDatabase.make()
        let owner = try await database.connect()
        let sample = sample(seed)
        try await owner.script("INSERT INTO sach.calendar VALUES ('RND', 'mẫu', 'sample', 'Asia/Ho_Chi_Minh')")
        let years =
            #"[{"year": 2026, "confirmed": true, "source_doc": "x"}, {"year": 2027, "confirmed": true, "source_doc": "x"}, {"year": 2028, "confirmed": true, "source_doc": "x"}]"#
        _ = try await owner.query(
            "SELECT sach.calendar_load('RND', 'mẫu', 'operator', \(years)::jsonb, \("[" + sample.days.joined(separator: ",") + "]")::jsonb)"
        )
        let values = sample.limits.enumerated().map { "(\($0.offset), \($0.element.sql.dropFirst())" }
        let rows = try await owner.query(
            SQL(
                raw: """
                    SELECT n, sach.limit_last_day('RND', start, amount, unit, pauses)::text AS last
                    FROM (VALUES \(values.joined(separator: ", "))) v (n, start, amount, unit, pauses)
                    ORDER BY n
                    """))
        #expect(rows.count == sample.limits.count)
        for (row, limit) in zip(rows, sample.limits) where row["last"] != CivilDays.text(limit.last) {
            Issue.record("seed \(seed): \(limit.sql): \(row["last"] ?? "NULL"), by hand \(CivilDays.text(limit.last))")
        }
        await owner.close()
    }

    /// The vectors of the law: first day, working days, last day.
    @Test(arguments: [
        ("2026-02-06", 5, "2026-02-13"), ("2026-02-06", 15, "2026-03-06"), ("2026-02-13", 3, "2026-02-25"),
        ("2026-04-24", 5, "2026-05-06"), ("2026-08-20", 2, "2026-08-22"), ("2026-08-28", 3, "2026-09-07"),
        ("2024-04-26", 5, "2024-05-07"), ("2026-11-23", 1, "2026-11-25"), ("2026-11-20", 3, "2026-11-26"),
        ("2026-02-15", 1, "2026-02-23"),
    ]) func `a limit in working days ends on the day of the law's vectors`(_ start: String, _ days: Int, _ last: String)
        async throws
    {
        let database = try await SachDatabase.make()
        let owner = try await database.connect()
        let row = try await owner.query(
            "SELECT sach.limit_last_day('VN', \(start)::date, \(days)::int, 'working_day')::text AS last"
        ).first
        #expect(row?["last"] == last)
        await owner.close()
    }

    @Test func `the whole case stands still while the applicant has the ball, and its pauses can be read`() async throws
    {
        var story = try await StagedStory()
        try await story.tell(until: "submitted")
        // Thirty-five working days after 3 August, National Day and its bridge between them.
        #expect(try await story.value(Self.limit("application", "case")) == "2026-09-24 00:00")
        try await story.take(
            StagedStory.Step(stage: "checking", machine: "application", event: "claim", actor: Cast.intake))
        try await story.take(
            StagedStory.Step(
                stage: "returned", machine: "application", event: "request_completion", actor: Cast.intake,
                payload: #"{"items": [{"title": "Sơ đồ công nghệ", "reason": "Chưa có"}]}"#,
                before: "SELECT rig.move_clock('2 days')"))
        #expect(try await story.value(Self.limit("application", "case")) == "2026-09-24 00:00 paused")
        #expect(try await story.value(Self.limit("application", "check")) == nil)
        try await story.take(
            StagedStory.Step(
                stage: "answered", machine: "application", event: "answer", actor: Cast.applicant,
                payload: #"{"items": [{"no": 1, "answer": "Đã gửi kèm"}]}"#, before: "SELECT rig.move_clock('6 days')"))
        // Four working days from the 5th to the 11th, and the check begins anew.
        #expect(try await story.value(Self.limit("application", "case")) == "2026-09-30 00:00")
        #expect(try await story.value(Self.limit("application", "check")) == "2026-08-15 00:00")
        #expect(
            try await story.value(
                "SELECT (p ->> 'cause') || ' ' || (p ->> 'reason') FROM sach.subject_timers(#application), jsonb_array_elements(pauses) p"
            ) == "state returned")
        await story.close()
    }

    @Test func `the time to appoint assessors stands still while the facility looks at the team`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "team proposed")
        #expect(try await story.value(Self.limit("application", "assign")) == "2026-08-11 00:00 paused")
        try await story.take(
            StagedStory.Step(
                stage: "team confirmed", machine: "assessment", event: "confirm", actor: Cast.applicant,
                before: "SELECT rig.move_clock('2 days')"))
        #expect(try await story.value(Self.limit("application", "assign")) == "2026-08-13 00:00")
        #expect(try await story.value(Self.limit("application", "case")) == "2026-09-26 00:00")
        await story.close()
    }

    @Test func `what comes after the cut-off hour counts from the next working day`() async throws {
        var story = try await StagedStory()
        try await story.owner.script(
            """
            INSERT INTO sach.scheme_parameter (network, parameter, valid_from, amount, unit, source)
            VALUES (1, 'intake_cutoff_hour', '2026-08-01', 15, 'count', 'mẫu');
            SELECT rig.move_clock('4 days 6 hours');
            """)
        try await story.tell(until: "submitted")
        // Friday 7 August 15:00: received on Monday, so three working days end on Thursday the 13th.
        #expect(try await story.value(Self.limit("application", "check")) == "2026-08-14 00:00")
        #expect(try await story.value(Self.limit("application", "case")) == "2026-10-01 00:00")
        await story.close()
    }

    @Test
    func `a limit that passes is told to the coordinator, then by mail, then to the head, and never moves the case`()
        async throws
    {
        var story = try await StagedStory()
        try await story.tell(until: "checking")
        let told = """
            SELECT (SELECT count(*) FROM sach.task WHERE kind = 'limit_passed' AND done_at IS NULL)
                || coalesce((SELECT string_agg(' ' || audience, '' ORDER BY notice) FROM sach.notice WHERE purpose = 'limit_passed'), '')
            """
        for (days, expected) in [
            ("3 days 14 hours 59 minutes", "0"), ("2 minutes", "1"), ("4 days 9 hours", "1 coordinator"),
            ("3 days", "1 coordinator standing_body_leader"), ("30 days", "1 coordinator standing_body_leader"),
        ] {
            _ = try await story.value("SELECT rig.move_clock('\(days)')")
            _ = try await story.owner.query("SELECT * FROM sach.timer_run(100)")
            #expect(try await story.value(told) == expected, "after \(days)")
        }
        #expect(try await story.value("SELECT state FROM sach.subject WHERE id = #application") == "checking")
        #expect(try await story.value("SELECT due_state FROM sach.subject_view WHERE id = #application") == "overdue")
        await story.close()
    }

    @Test func `a case keeps to the parameters of the day it was received`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "evidence accepted")
        try await story.owner.script(
            """
            INSERT INTO sach.scheme_parameter (network, parameter, valid_from, amount, unit, source)
            VALUES (1, 't_assign', '2026-08-04', 20, 'working_day', 'mẫu');
            SELECT rig.move_clock('1 day');
            """)
        try await story.take(
            StagedStory.Step(
                stage: "accepted", machine: "application", event: "accept", actor: Cast.intake,
                payload:
                    #"{"agreement_version": "1", "agreement_signed_on": "2026-08-03", "agreement_signer": "P201"}"#))
        // Five working days after the 4th, not twenty.
        #expect(try await story.value(Self.limit("application", "assign")) == "2026-08-12 00:00")
        await story.close()
    }

    @Test func `lists tell what is on time, soon due and overdue, and a limit that ended how early it was`()
        async throws
    {
        var story = try await StagedStory()
        try await story.tell(until: "checking")
        func found(_ due: String) async throws -> Int {
            try await story.store.read(ListSubjects(workflow: "application", due: due, after: 0, limit: 10)).count
        }
        #expect(try await found("on_time") == 1)
        _ = try await story.value("SELECT rig.move_clock('1 day')")
        #expect(try await found("soon") == 1)
        #expect(try await found("on_time") == 0)
        _ = try await story.value("SELECT rig.move_clock('5 days')")
        #expect(try await found("overdue") == 1)
        #expect(try await story.value("SELECT days_left FROM sach.subject_view WHERE id = #application") == "-1")
        let clocks = try await story.store.read(ReadSubjectClocks(subject: story.filled("$application"))).first
        #expect(clocks?.limits.text.contains(#""status": "early""#) == true)
        #expect(clocks?.limits.text.contains(#""status": "overdue""#) == true)
        await story.close()
    }
}
