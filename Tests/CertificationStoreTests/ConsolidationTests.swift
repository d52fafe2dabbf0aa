import LibPQ
import TestSupport
import Testing

/// The year's figures: who reports after a change of units, what is added up, and what is never made up.
@Suite struct ConsolidationTests {
    /// Enters a facility, and files its report (BC-CS): 1000 t on 100 MWh in the baseline.
    private static let functions = """
        CREATE FUNCTION rig.facility(p_no int, p_tax_code text, p_unit text) RETURNS bigint LANGUAGE sql AS $$
            WITH entered AS (
                INSERT INTO sach.facility (
                    network, name, tax_code, site_address, commune, vsic_version, vsic_code, created_at)
                VALUES (1, 'Nhà máy mẫu ' || p_no, p_tax_code, 'Đường mẫu ' || p_no, sach.unit_find(p_unit), '2025',
                    '2394', '2026-01-01')
                RETURNING facility, commune
            )
            INSERT INTO sach.facility_unit (facility, commune, valid_from, basis, entered_by, entered_at)
            SELECT facility, commune, '2016-01-01', 'mẫu', 0, sach.clock_now()
            FROM entered
            RETURNING facility
        $$;
        CREATE FUNCTION rig.file(p_facility bigint, p_output numeric, p_current numeric, p_unit boolean)
        RETURNS text[] LANGUAGE sql AS $$
            SELECT s.codes
            FROM sach.facility_report_save('F' || p_facility, '2026', jsonb_build_object('file', true, 'report',
                jsonb_build_object(
                    '3a', 250, '3b', 300, '3c', 120, '4a', 'Bà Mẫu', '4e', true, '5a', 'actual', '5b', '2025-12-15',
                    '5c', '2026-12-14', '6a', p_unit, '6b', CASE WHEN p_unit THEN '12/QĐ' END, '7a', 3, '7b', 1,
                    '8a', 'Xi măng', '8b', 't', '8c', p_output, '8d', 1000,
                    '9', jsonb_build_array(jsonb_build_object(
                        'metric', 'ELEC', 'baseline', 100000, 'current', p_current, 'basis', 'measured')),
                    '12', jsonb_build_array(jsonb_build_object('title', 'Biến tần', 'type', 'EM', 'status', 'done',
                        'cost', 1000000, 'saving', 500000, 'done_on', '2026-05-01')),
                    '16a', false, '18a', 'Người lập', '18b', 'Giám đốc', '18c', '2026-11-01')), 208) s
        $$;
        """

    private static func story(until stage: String) async throws -> StagedStory {
        var story = try await StagedStory()
        try await story.owner.script(functions)
        try await story.tell(until: stage)
        return story
    }

    @Test func `savings are a ratio of sums over the facilities, not a mean of percentages`() async throws {
        let story = try await Self.story(until: "report drafted")
        // -2 % of 100, 8 % of 50 and 20 % of 300 MWh: the mean of the percentages would be 8.7.
        try await story.owner.script(
            """
            SELECT rig.file(rig.facility(11, '0100109106', '14812'), 1000, 102000, false);
            SELECT rig.file(rig.facility(12, '2800123456', '14818'), 500, 46000, false);
            SELECT rig.file(rig.facility(13, '2801234567', '14797'), 3000, 240000, false);
            SELECT sach.advance(#report, 'freeze', NULL, 208, '{}');
            """.replacing("#report", with: story.filled("#report")))
        let energy = "content #> '{savings,streams,0}'"
        #expect(
            try await story.value("SELECT \(energy) ->> 'percent' FROM sach.report_snapshot") == "13.8")
        #expect(
            try await story.value(
                """
                SELECT concat_ws(' ', d ->> 'negative', d ->> 'below8', d ->> 'from8to13', d ->> 'above13')
                FROM sach.report_snapshot, LATERAL (SELECT \(energy) -> 'distribution' AS d) x
                """) == "1 0 1 1")
        await story.close()
    }

    @Test func `an enterprise of four plants in three communes is counted once, at its registered office`()
        async throws
    {
        let story = try await Self.story(until: "open")
        try await story.owner.script(
            """
            SELECT rig.file(rig.facility(21, '0100109106-001', '14812'), 1000, 95000, true);
            SELECT rig.file(rig.facility(22, '0100109106-002', '14812'), 1000, 95000, false);
            SELECT rig.file(rig.facility(23, '0100109106', '14818'), 1000, 95000, false);
            SELECT rig.file(rig.facility(24, '0100109106-003', '14797'), 1000, 95000, false);
            """)
        #expect(
            try await story.value(
                """
                SELECT string_agg(u.reference || ' ' || c.code || ' ' || c.value, ', ' ORDER BY c.code)
                FROM sach.report_computed(1, '2026', '2026-12-14') c
                JOIN sach.reporting_unit u USING (unit)
                WHERE c.code IN ('A2', 'B4') AND c.value > 0
                """) == "14818 A2 1, 14818 B4 1")
        await story.close()
    }

    /// A rule for the year of the two changes of units, and everybody's report under it.
    private static func year2025(_ policy: String) async throws -> StagedStory {
        let story = try await StagedStory()
        try await story.owner.script(
            """
            SELECT sach.clock_set('2025-11-20 09:00+07'::timestamptz - now());
            INSERT INTO sach.obligation_rule
            SELECT (jsonb_populate_record(r, jsonb_build_object(
                'rule', 'TH-2025', 'unit_kinds', '{district,commune,ward,zone_board}'::text[], 'first_period', 2025,
                'last_period', 2025, 'data_from_year', 0, 'data_from_month', 1, 'data_from_day', 1, 'data_to_month', 12,
                'data_to_day', 31, 'cutoff_month', 12, 'cutoff_day', 31, 'due_month', 12, 'due_day', 31,
                'successor_policy', '\(policy)'))).*
            FROM sach.obligation_rule r
            WHERE r.rule = 'TH-2026';
            SELECT sach.obligation_generate('TH', '2025');
            UPDATE sach.obligation
            SET report = jsonb_build_object('A1', unit, 'C1', 1), submission = 1, is_nil = false, computed = '{}',
                first_complete_at = sach.clock_now();
            SELECT rig.put(subject_id, 'accepted') FROM sach.obligation;
            SELECT sach.begin('TH', 'report', 'prepare', 208, '{"rule": "TH-2025", "period": "2025"}');
            SELECT sach.advance(subject_id, 'freeze', NULL, 208, '{}') FROM sach.report;
            """)
        return story
    }

    @Test(arguments: [("successor_full_year", "167 167"), ("split_at_change", "193 193")])
    func `the year 2025 is reported once, whichever way it is divided between its units`(
        policy: String, sums: String
    ) async throws {
        let story = try await Self.year2025(policy)
        // What happened within the year adds up over its parts; what stands on its last day is the last units' alone.
        #expect(
            try await story.value(
                "SELECT concat_ws(' ', count(*), sum((report ->> 'C1')::int)) FROM sach.obligation") == sums)
        #expect(
            try await story.value(
                """
                SELECT (SELECT sum(reported) FROM sach.report_figure WHERE code = 'A1')
                    = (SELECT sum(unit) FROM sach.reporting_unit WHERE kind IN ('commune', 'ward', 'zone_board'))
                """) == "t")
        await story.close()
    }

    @Test func `on the map of another day totals stay, units that passed whole are joined, divided ones are flagged`()
        async throws
    {
        let story = try await Self.year2025("split_at_change")
        let map = { (day: String, code: String) in
            """
            SELECT string_agg(is_comparable || ' ' || n, ', ' ORDER BY is_comparable) || ' ' || (
                sum(total) = (SELECT sum(reported) FROM sach.report_figure WHERE code = '\(code)'))
            FROM (
                SELECT is_comparable, count(*) AS n, sum(value) AS total
                FROM sach.report r, LATERAL sach.consolidation_map(r.snapshot, '\(day)')
                WHERE code = '\(code)'
                GROUP BY is_comparable) m
            """
        }
        // Every district was divided in July and no share is published.
        #expect(try await story.value(map("2025-07-01", "C1")) == "false 26, true 167 true")
        // Back to June: five communes grew out of two districts each.
        #expect(try await story.value(map("2025-06-01", "A1")) == "false 5, true 27 true")
        await story.close()
    }

    @Test func `an ended unit's report passes to its successors, each its part, one signing the handover`()
        async throws
    {
        let story = try await Self.year2025("split_at_change")
        try await story.owner.script(
            """
            SELECT rig.put(subject_id, 'open') FROM sach.obligation WHERE unit = sach.unit_find('381');
            SELECT sach.advance(subject_id, 'transfer', NULL, 208,
                '{"successors": [{"unit": "14812"}, {"unit": "14818"}], "basis": "NQ 1686", "handover": "14818"}')
            FROM sach.obligation WHERE unit = sach.unit_find('381');
            """)
        #expect(
            try await story.value(
                """
                SELECT concat_ws(' ', s.state, u.reference, o.data_from, o.data_to, o.basis_document)
                FROM sach.obligation o
                JOIN sach.subject s ON s.id = o.subject_id
                JOIN sach.reporting_unit u ON u.unit = o.unit
                WHERE o.for_unit <> o.unit
                """) == "scheduled 14818 2025-01-01 2025-06-30 NQ 1686")
        #expect(
            try await story.value(
                "SELECT state FROM sach.subject JOIN sach.obligation ON subject_id = id WHERE obligation.unit = sach.unit_find('381')"
            ) == "transferred")
        await story.close()
    }

    @Test func `a missing unit is never zero: it lowers the coverage and widens the bounds, or forbids them`()
        async throws
    {
        let story = try await Self.story(until: "report frozen")
        #expect(
            try await story.value(
                "SELECT concat_ws(' ', content #>> '{counts,expected}', content #>> '{counts,counted}', content #>> '{counts,missing}') FROM sach.report_snapshot"
            ) == "167 1 166")
        // One unit alone is known: no bound is made up for the other 166.
        #expect(
            try await story.value(
                "SELECT content #>> '{coverage,missingUnknown}' FROM sach.report_snapshot") == "166")
        #expect(
            try await story.value(
                """
                SELECT concat_ws(' ', t.value ->> 'percent', coalesce(t.value ->> 'lower', 'none'))
                FROM sach.report_snapshot, jsonb_array_elements(content -> 'targets') t
                WHERE t.value ->> 'target' = 'T1'
                """) == "50.0 none")
        await story.close()
    }

    @Test func `an amendment marks the consolidated report, and its restatement says what changed`() async throws {
        var story = try await Self.story(until: "report sent")
        for (event, actor, payload) in [
            ("request_amendment", Cast.reporter, #"{"reason": "Sai B2"}"#),
            ("agree_amendment", Cast.consolidator, "{}"),
            (
                "amend", Cast.reporter,
                #"{"report": \#(StagedStory.report.replacing(#""B2": 4"#, with: #""B2": 3"#)), "signatory": "Ông Mẫu"}"#
            ), ("accept", Cast.consolidator, "{}"),
        ] {
            if event == "accept" {
                #expect(try await story.value("SELECT sach.report_pending(#report)") == "t")
            }
            try await story.take(
                StagedStory.Step(stage: event, machine: "obligation", event: event, actor: actor, payload: payload))
        }
        try await story.take(
            StagedStory.Step(
                stage: "restated", machine: "report", event: "restate", actor: Cast.consolidator,
                payload: #"{"reason": "Đơn vị sửa số liệu"}"#))
        #expect(try await story.value("SELECT sach.report_pending(#report)") == "f")
        #expect(
            try await story.value(
                """
                SELECT s.version || ' ' || (s.diff -> 'figures')::text
                FROM sach.report_snapshot s
                ORDER BY s.snapshot DESC
                LIMIT 1
                """) == #"2 [{"code": "B2", "after": 3, "before": 4}]"#)
        #expect(try await story.value("SELECT count(*) FROM sach.report_delivery") == "1")
        await story.close()
    }

    @Test func `what a report rests on and is not confirmed is listed`() async throws {
        let story = try await Self.story(until: "draft")
        #expect(
            try await story.value(
                "SELECT finding FROM sach.refdata_check() WHERE area = 'obligation_rule' AND item = 'TH-2026'")
                == "provisional")
        #expect(
            try await story.value(
                "SELECT count(*) FROM sach.refdata_check('2031-01-01') WHERE area = 'target_set' AND finding = 'expired'"
            ) == "2")
        await story.close()
    }
}
