import LibPQ
import TestSupport
import Testing

/// A reporting year from its generation to the frozen figures, run from configuration alone: the plan's years of 27
/// districts, 2025 with its two changes of units, 2026 with communes, wards and the zone board.
@Suite struct ReportingYearTests {
    /// A year and what its configuration makes of it.
    struct Scenario: Sendable, CustomTestStringConvertible {
        let rule: String
        let year: Int
        let units: Int
        let kinds: String
        var configuration = ""
        var testDescription: String { "\(year)" }
    }

    private static let scenarios = [
        Scenario(rule: "TH-2017", year: 2017, units: 27, kinds: "district 27"),
        Scenario(rule: "TH-2017", year: 2020, units: 27, kinds: "district 27"),
        // Đông Sơn had joined the city on 1 January, so 26 districts owe their half year; from July on communes and wards.
        Scenario(
            rule: "TH-2025", year: 2025, units: 193, kinds: "commune 147, district 26, ward 19, zone_board 1",
            configuration: """
                INSERT INTO sach.obligation_rule
                SELECT (jsonb_populate_record(r, jsonb_build_object(
                    'rule', 'TH-2025', 'unit_kinds', '{district,commune,ward,zone_board}'::text[], 'first_period', 2025,
                    'last_period', 2025, 'data_from_year', 0, 'data_from_month', 1, 'data_from_day', 1,
                    'successor_policy', 'split_at_change'))).*
                FROM sach.obligation_rule r
                WHERE r.rule = 'TH-2026';
                INSERT INTO sach.ladder_step
                SELECT (jsonb_populate_record(l, jsonb_build_object('rule', 'TH-2025'))).*
                FROM sach.ladder_step l
                WHERE l.rule = 'TH-2026';
                """),
        Scenario(rule: "TH-2026", year: 2026, units: 167, kinds: "commune 147, ward 19, zone_board 1"),
    ]

    /// What the units of the given places in the list send, typed by the intake at an instant.
    private static func file(
        _ db: Connection, _ scenario: Scenario, units: ClosedRange<Int>, at instant: String, more: String = "{}"
    ) async throws -> String? {
        _ = try await db.query("SELECT sach.clock_set(\(instant)::timestamptz - now())")
        let row = try await db.query(
            """
            SELECT concat_ws('/', a ->> 'saved', a ->> 'known', a ->> 'refused') || ' ' || (a ->> 'rows') AS answer
            FROM (
                SELECT sach.obligation_import_rows(jsonb_build_object(
                    'network', 'TH', 'period', \(String(scenario.year))::text, 'rows', jsonb_agg(
                        jsonb_build_object('line', l.no, 'unit', l.reference, 'signatory', 'Ông Mẫu',
                            'report', \(StagedStory.report)::jsonb, 'paper_number', l.no || '/BC-UBND',
                            'paper_date', \(scenario.year)::int || '-11-05') || \(more)::jsonb)), 202) AS a
                FROM (
                    SELECT u.reference, row_number() OVER (ORDER BY u.reference) AS no
                    FROM sach.obligation o
                    JOIN sach.reporting_unit u ON u.unit = o.unit
                ) l
                WHERE l.no BETWEEN \(units.lowerBound)::int AND \(units.upperBound)::int
            ) x
            """
        ).first
        return row?["answer"]
    }

    @Test(arguments: scenarios)
    func `a year runs from its rule to its figures, with early, late, silent and sent-back units`(
        _ scenario: Scenario
    ) async throws {
        let database = try await SachDatabase.make()
        let db = try await database.connect()
        let value = { (sql: String) in try await db.query(SQL(raw: sql)).first?.values.first ?? nil }
        try await Seed.install(in: database)
        try await db.script(scenario.configuration)
        let year = scenario.year
        _ = try await db.query("SELECT sach.clock_set(\("\(year)-10-02 08:00+07")::timestamptz - now())")
        #expect(try await value("SELECT sach.obligation_generate_due()") == "\(scenario.units)")
        #expect(
            try await value(
                """
                SELECT string_agg(kind || ' ' || n, ', ' ORDER BY kind)
                FROM (
                    SELECT u.kind, count(*) AS n
                    FROM sach.obligation o JOIN sach.reporting_unit u ON u.unit = o.unit
                    GROUP BY u.kind) k
                """) == scenario.kinds)
        _ = try await db.query("SELECT sach.clock_set(\("\(year)-11-06 08:00+07")::timestamptz - now())")
        #expect(
            try await value("SELECT count(*) FROM sach.timer_run(1000) WHERE outcome = 'moved'") == "\(scenario.units)")

        // Five early, one of them twice in the file's second run; three in the last minutes; two when it is late.
        #expect(try await Self.file(db, scenario, units: 1...5, at: "\(year)-11-20 09:00+07") == "5/0/0 []")
        #expect(try await Self.file(db, scenario, units: 1...6, at: "\(year)-11-21 09:00+07") == "1/5/0 []")
        #expect(try await Self.file(db, scenario, units: 7...8, at: "\(year)-12-14 23:50+07") == "2/0/0 []")
        #expect(try await Self.file(db, scenario, units: 9...10, at: "\(year)-12-15 00:00+07") == "2/0/0 []")
        // On paper on the last day, typed two days later: in time. Nothing to report, in time as well.
        let arrived = #"{"received_on": "\#(year)-12-14"}"#
        #expect(
            try await Self.file(db, scenario, units: 11...11, at: "\(year)-12-16 09:00+07", more: arrived) == "1/0/0 []"
        )
        let nothing = #"{"received_on": "\#(year)-12-01", "nil": true, "report": {}}"#
        #expect(
            try await Self.file(db, scenario, units: 12...12, at: "\(year)-12-16 09:00+07", more: nothing) == "1/0/0 []"
        )
        #expect(
            try await Self.file(db, scenario, units: 13...13, at: "\(year)-12-16 09:00+07", more: arrived) == "1/0/0 []"
        )
        try await db.script(
            """
            SELECT sach.advance(subject_id, CASE WHEN paper_number = '13/BC-UBND' THEN 'return' ELSE 'accept' END, NULL, 208,
                CASE WHEN paper_number = '13/BC-UBND' THEN '{"points": ["Đề nghị xem lại B1"]}' ELSE '{}' END::jsonb)
            FROM sach.obligation
            WHERE submission > 0;
            SELECT sach.begin('TH', 'report', 'prepare', 208,
                '{"rule": "\(scenario.rule)", "period": "\(year)", "target_sets": ["KH160"]}');
            SELECT sach.advance(subject_id, 'freeze', NULL, 208, '{}') FROM sach.report;
            """)
        let content = { (path: String) in try await value("SELECT content #>> '{\(path)}' FROM sach.report_snapshot") }
        for (count, expected) in [
            ("expected", scenario.units), ("counted", 12), ("late", 2), ("returned", 1),
            ("missing", scenario.units - 13),
        ] { #expect(try await content("counts,\(count)") == "\(expected)", "\(count)") }
        // Eleven units say 5 of 10, one says nothing happened, and nobody is counted as zero who was silent.
        #expect(try await content("figures,A1,reported") == "110")
        #expect(try await content("figures,B1,units") == "12")
        #expect(
            try await value(
                """
                SELECT concat_ws(' ', t.value ->> 'numerator', t.value ->> 'denominator', t.value ->> 'percent')
                FROM sach.report_snapshot, jsonb_array_elements(content -> 'targets') t
                WHERE t.value ->> 'target' = 'T1'
                """) == "55 110 50.0")
        #expect(
            try await value(
                "SELECT string_agg(s.state || ' ' || n, ', ' ORDER BY s.state) FROM (SELECT state, count(*) AS n FROM sach.subject WHERE workflow = 'obligation' GROUP BY state) s"
            ) == "consolidated 12, open \(scenario.units - 13), returned 1")
        await db.close()
    }
}
