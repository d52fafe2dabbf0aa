/// The texts that write a year of reports, in sets and without the checks of foreign keys.
enum ConsolidateText {
    /// Who consolidates, and the clock after the last day of the year's reports.
    static let people = """
        INSERT INTO sach.clock_setting (clock_offset) VALUES ('0');
        SELECT sach.clock_set('2026-12-18 09:00+07'::timestamptz - now());
        INSERT INTO sach.person (person, name) VALUES (1001, 'Người mẫu');
        INSERT INTO sach.person_role (network, person, role, scope, valid_from)
        SELECT network, 1001, 'CONS', 'network', '2017-01-01'
        FROM sach.network
        WHERE code = 'TH';
        CREATE TEMP TABLE owing AS
        SELECT array_agg(u.unit ORDER BY u.unit) AS units
        FROM sach.obligation_owing('TH-2026', 1, 2026) u;
        """

    /// Facilities from `first` on with a report each: eight industries, four sizes, a twentieth of them a second site.
    static func facilities(from first: Int, to last: Int) -> String {
        """
        INSERT INTO sach.facility (
            network, name, tax_code, site_address, commune, vsic_version, vsic_code, search_key, created_at)
        SELECT n.network, 'Cơ sở mẫu ' || i,
            CASE WHEN i % 20 = 0 THEN to_char(2800000000 + i - 1, 'FM0000000000') || '-001'
                ELSE to_char(2800000000 + i, 'FM0000000000') END,
            'Số ' || i, o.units[1 + i % cardinality(o.units)], '2025',
            ('{1010,1313,1610,2394,2410,2599,3511,3600}'::text[])[1 + i % 8], 'co so mau ' || i, '2020-01-01'
        FROM sach.network n, owing o, generate_series(\(first), \(last)) i
        WHERE n.code = 'TH'
        ORDER BY i;
        INSERT INTO sach.facility_unit (facility, commune, valid_from, basis, entered_by, entered_at)
        SELECT facility, commune, '2020-01-01', 'mẫu', 0, created_at
        FROM sach.facility
        WHERE facility BETWEEN \(first) AND \(last);
        INSERT INTO sach.facility_report (
            facility, period, form, form_version, state, submission, report, is_nil, saved_by, saved_at, filed_at, filed, digest,
            size_class, level, is_aware, has_unit, has_iso14001, energy_share, saved_kwh, saved_toe, saved_m3, saved_tco2e, saved_vnd)
        SELECT f.facility, '2026', 'BC-CS', 1, 'filed', 1, x.report, false, 1001, now(), now(), x.report,
            sha256(convert_to(x.report::text, 'UTF8')), ('{micro,small,medium,large}'::text[])[1 + f.facility % 4],
            ('{none,plan,assessed,implemented,implemented}'::text[])[1 + f.facility % 5], f.facility % 5 > 0, f.facility % 3 = 0,
            f.facility % 11 = 0, CASE WHEN f.facility % 5 > 2 THEN (f.facility * 7919 % 400 - 100) / 1000.0 END, 100, 1, 2, 3, 400000
        FROM sach.facility f
        CROSS JOIN LATERAL (SELECT jsonb_build_object(
            '3a', 250, '3b', 300, '3c', 120, '4a', 'Bà Mẫu', '4e', true, '5a', 'actual', '5b', '2025-12-15', '5c', '2026-12-14',
            '6a', false, '7a', 3, '7b', 1, '8a', 'Sản phẩm mẫu', '8b', 't', '8c', f.facility, '8d', 1000,
            '9', jsonb_build_array(jsonb_build_object('metric', 'ELEC', 'baseline', 100000, 'current', 90000, 'basis', 'measured')),
            '16a', false, '18a', 'Người lập', '18b', 'Giám đốc', '18c', '2026-11-01') AS report) x
        WHERE f.facility BETWEEN \(first) AND \(last)
        ORDER BY f.facility;
        INSERT INTO sach.facility_saving (facility, period, stream, unit, expected, consumed, basis)
        SELECT facility, '2026', s.stream, s.unit, 100 + facility % 50,
            (100 + facility % 50) * (1 - (facility * 7919 % 400 - 100) / 1000.0), 'measured'
        FROM sach.facility, (VALUES ('energy', 'TOE'), ('water', 'm³')) s (stream, unit)
        WHERE facility % 5 > 2 AND facility BETWEEN \(first) AND \(last);
        """
    }

    /// A rule of its own for one freeze, with every unit's report accepted.
    static func rule(_ name: String) -> String {
        """
        INSERT INTO sach.obligation_rule
        SELECT (jsonb_populate_record(r, jsonb_build_object('rule', '\(name)'))).*
        FROM sach.obligation_rule r
        WHERE r.rule = 'TH-2026';
        INSERT INTO sach.ladder_step
        SELECT (jsonb_populate_record(l, jsonb_build_object('rule', '\(name)'))).*
        FROM sach.ladder_step l
        WHERE l.rule = 'TH-2026';
        SELECT sach.obligation_generate('TH', '2026', 10000);
        SET session_replication_role = replica;
        UPDATE sach.obligation
        SET report = jsonb_build_object(
                'A1', 600, 'A1a', 500, 'A1b', 100, 'A2', 100, 'B1', 400, 'B2', 200, 'B3a', 10, 'B3b', 10, 'B3c', 10, 'B4', 50,
                'B5', 3, 'B5a', 2, 'B7', 5, 'C1', 1, 'C1a', 20, 'C2', 1, 'C3', 1, 'C4', 1, 'C4a', 0, 'C4b', 0, 'D1', 0, 'D2a', 1,
                'D2b', 1, 'D2c', 1, 'D2d', 1, 'D2e', 1, 'E', 'mẫu'),
            submission = 1, is_nil = false, computed = '{}', first_complete_at = sach.clock_now()
        WHERE rule = '\(name)';
        UPDATE sach.subject s
        SET state = 'accepted'
        FROM sach.obligation o
        WHERE o.subject_id = s.id AND o.rule = '\(name)';
        UPDATE sach.subject_event e
        SET to_state = 'accepted'
        FROM sach.obligation o
        WHERE o.subject_id = e.subject_id AND o.rule = '\(name)';
        UPDATE sach.timer t
        SET settled_at = now()
        FROM sach.obligation o
        WHERE o.subject_id = t.subject_id AND o.rule = '\(name)';
        SET session_replication_role = origin;
        SELECT sach.begin('TH', 'report', 'prepare', 1001,
            '{"rule": "\(name)", "period": "2026", "target_sets": ["KH160", "QD889"]}');
        """
    }
}
