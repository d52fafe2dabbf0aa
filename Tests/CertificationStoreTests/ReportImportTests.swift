import LibPQ
import TestSupport
import Testing

/// Lists of reports are entered by the rules of a single filing, each row by itself, and again without harm.
@Suite struct ReportImportTests {
    /// A cement works' report as the cells of a spreadsheet that writes numbers with a decimal comma.
    private static let cells = """
        {"3a": "1.250", "3b": "300,5", "3c": "120", "4a": "Bà Mẫu", "4e": "có", "5a": "actual", "5b": "15/12/2025",
        "5c": "14/12/2026", "6a": "không", "7a": "3", "7b": "1", "8a": "Xi măng", "8b": "t", "8c": "1.000", "8d": "1000",
        "9.ELEC.baseline": "100000", "9.ELEC.current": "92.000", "9.ELEC.basis": "measured", "12.1.title": "Biến tần",
        "12.1.type": "EM", "12.1.status": "done", "12.1.saving": "500000", "12.1.done_on": "01/05/2026", "16a": "không",
        "18a": "Người lập", "18b": "Giám đốc", "18c": "01/11/2026"}
        """
    private static let stopped = """
        {"4a": "Bà Mẫu", "4e": true, "16a": false, "18a": "Người lập", "18b": "Giám đốc", "18c": "2026-11-01", "8g": "2026-03-01"}
        """

    /// Three facilities in Bỉm Sơn beside the seeded one, in November 2026.
    private static func database() async throws -> Connection {
        let database = try await SachDatabase.make()
        try await Seed.install(in: database)
        let owner = try await database.connect()
        _ = try await owner.query("SELECT sach.clock_set('2026-11-20 09:00+07'::timestamptz - now())")
        try await owner.script(
            """
            INSERT INTO sach.facility (
                network, name, tax_code, site_address, commune, vsic_version, vsic_code, created_at, search_key, import_key)
            SELECT network, 'Cơ sở mẫu số ' || i, CASE i WHEN 2 THEN '9900000023' ELSE '9900000030' END, 'Số ' || i,
                sach.unit_find('14812'), '2025', '2394', '2026-01-01', 'mau ' || i, 'K-' || i
            FROM sach.network, generate_series(2, 4) i
            WHERE code = 'TH';
            INSERT INTO sach.facility_unit (facility, commune, valid_from, basis, entered_by, entered_at)
            SELECT facility, commune, '2016-01-01', 'mẫu', 0, sach.clock_now()
            FROM sach.facility
            ON CONFLICT DO NOTHING;
            """)
        return owner
    }

    /// The sums of an import, and the codes of each line that was not entered.
    private static func enter(
        _ db: Connection, _ function: String, _ data: String, by actor: Int64
    ) async throws -> String? {
        try await db.query(
            SQL(
                raw: """
                    SELECT concat_ws('/', a ->> 'saved', a ->> 'known', a ->> 'suspected', a ->> 'refused') || coalesce((
                        SELECT string_agg(' ' || (r ->> 'line') || ':' || array_to_string(
                            ARRAY(SELECT jsonb_array_elements_text(r -> 'codes')), ','), '' ORDER BY (r ->> 'line')::int)
                        FROM jsonb_array_elements(a -> 'rows') r), array_to_string(
                            ARRAY(SELECT jsonb_array_elements_text(a -> 'codes')), ','), '') AS answer
                    FROM (SELECT sach.\(function)('\(data)'::jsonb, \(actor)) AS a) x
                    """)
        ).first?["answer"]
    }

    @Test
    func
        `a facility goes by reference, tax code or list key; a second run enters nothing, another report only on word`()
        async throws
    {
        let db = try await Self.database()
        let data = { (more: String) in
            """
            {"network": "TH", "period": "2026", "file": true, "decimal": "comma", \(more) "rows": [
                {"line": 2, "facility": "F1", "cells": \(Self.cells)},
                {"line": 3, "facility": "9900000023", "nil": true, "report": \(Self.stopped)},
                {"line": 4, "facility": "K-4", "nil": true, "report": \(Self.stopped)},
                {"line": 5, "facility": "9900000030", "report": {}}, {"line": 6, "facility": "f1", "report": {}},
                {"line": 7, "facility": "F999", "report": {}}, {"line": 8, "report": {}},
                {"line": 9, "facility": "K-3", "report": {"3a": 1}, "colour": "red"}]}
            """
        }
        let faults = """
             5:facility_ambiguous:9900000030 6:row_twice:f1 7:facility_unknown:F999 8:field_missing:facility \
            9:field_unknown:colour
            """
        #expect(
            try await Self.enter(db, "facility_report_import_rows", data(""), by: Cast.consolidator)
                == "3/0/0/5" + faults)
        #expect(
            try await Self.enter(db, "facility_report_import_rows", data(""), by: Cast.consolidator)
                == "0/3/0/5" + faults)
        // What was read of the cells: 8 % saved, worked out, and a list by its first member.
        #expect(
            try await db.query(
                "SELECT concat_ws(' ', level, round(energy_share, 4), filed -> '3a', filed #>> '{9,0,metric}', filed ->> '5b', submission) AS r FROM sach.facility_report WHERE facility = 1"
            ).first?["r"] == "implemented 0.0800 1250 ELEC 2025-12-15 1")
        let other = { (more: String) in
            """
            {"network": "TH", "period": "2026", "file": true, \(more) "rows": [
                {"line": 2, "facility": "F1", "nil": true, "report": \(Self.stopped)}]}
            """
        }
        #expect(
            try await Self.enter(db, "facility_report_import_rows", other(""), by: Cast.consolidator)
                == "0/0/1/0 2:facility_report_filed:2026-11-20")
        #expect(
            try await Self.enter(db, "facility_report_import_rows", other(#""replace": true,"#), by: Cast.consolidator)
                == "1/0/0/0")
        #expect(
            try await db.query("SELECT count(*) AS n FROM sach.facility_report_version WHERE facility = 1").first?["n"]
                == "2")
        await db.close()
    }

    @Test(arguments: [
        ("point", "1234.5", "1234.5"), ("point", "1,5", "report_invalid:3b"), ("point", "1.234,5", "report_invalid:3b"),
        ("comma", "1.234,5", "1234.5"), ("comma", "1234,5", "1234.5"), ("comma", "12.34", "report_invalid:3b"),
        ("comma", "1,234.5", "report_invalid:3b"), ("point", "-3", "report_negative:3b"),
        ("point", "=1+1", "report_invalid:3b"),
    ])
    func `a number is read by the decimal mark that was declared, or refused`(
        mark: String, cell: String, result: String
    ) async throws {
        let db = try await Self.database()
        let answer = try await Self.enter(
            db, "facility_report_import_rows",
            """
            {"network": "TH", "period": "2026", "decimal": "\(mark)", "rows": [
                {"line": 2, "facility": "F1", "cells": {"3b": "\(cell)"}}]}
            """, by: Cast.reporter)
        let kept = try await db.query("SELECT report ->> '3b' AS r FROM sach.facility_report").first?["r"]
        #expect(result.contains(":") ? answer == "0/0/0/1 2:\(result)" && kept == nil : kept == result)
        await db.close()
    }

    @Test func `who may not file for a facility or unit enters nothing of it, and what is no list is refused whole`()
        async throws
    {
        let db = try await Self.database()
        let rows = #"{"network": "TH", "period": "2026", "rows": [{"line": 1, "facility": "F1", "report": {"3a": 5}}]}"#
        #expect(
            try await Self.enter(db, "facility_report_import_rows", rows, by: Cast.intake)
                == "0/0/0/1 1:role_missing:APPL,AGNT,REPO,CONS,COOR")
        #expect(try await Self.enter(db, "facility_report_import_rows", rows, by: Cast.applicant) == "1/0/0/0")
        for (data, codes) in [
            (#"{"network": "TH"}"#, "field_missing:period,field_invalid:rows"),
            (#"{"network": "TH", "period": "26", "rows": []}"#, "field_invalid:period"),
            (#"{"network": "TH", "period": "2026", "rows": [{"line": "x"}]}"#, "field_invalid:rows"),
            (#"{"network": "TH", "period": "2026", "rows": [{"line": 1}, {"line": 1}]}"#, "field_invalid:rows"),
            (#"{"network": "TH", "period": "2026", "rows": [{"line": 1, "cells": {"3a": 1}}]}"#, "field_invalid:rows"),
            (#"{"network": "TH", "period": "2026", "decimal": "x", "rows": []}"#, "field_invalid:decimal"),
            (#"{"network": "XX", "period": "2026", "rows": []}"#, "field_missing:network"),
        ] {
            for function in ["facility_report_import_rows", "obligation_import_rows"] {
                #expect(try await Self.enter(db, function, data, by: Cast.consolidator) == codes, "\(data)")
            }
        }
        await db.close()
    }

    @Test
    func `an officer's file of paper reports is on time by the day each paper arrived, and another person accepts`()
        async throws
    {
        let db = try await Self.database()
        try await db.script(
            """
            SELECT sach.obligation_generate_due();
            SELECT count(*) FROM sach.timer_run(1000);
            SELECT sach.clock_set('2026-12-16 09:00+07'::timestamptz - now());
            """)
        let row = { (line: Int, unit: String, more: String) in
            """
            {"line": \(line), "unit": "\(unit)", "nil": true, "signatory": "Ông Mẫu", "report": {} \(more)}
            """
        }
        let paper = #", "paper_number": "7/BC-UBND", "paper_date": "2026-12-10""#
        let data = """
            {"network": "TH", "period": "2026", "rows": [
                \(row(1, "14812", paper + #", "received_on": "2026-12-14""#)),
                \(row(2, "14818", paper + #", "received_on": "2026-12-15""#)), \(row(3, "14797", paper)),
                \(row(4, "14758", "")), \(row(5, "00000", paper)), \(row(6, "14812", paper))]}
            """
        let faults = " 4:paper_needed_from_officer 5:obligation_unknown:00000 6:row_twice:14812"
        #expect(
            try await Self.enter(db, "obligation_import_rows", data, by: Cast.consolidator) == "3/0/0/3" + faults)
        #expect(
            try await Self.enter(db, "obligation_import_rows", data, by: Cast.consolidator) == "0/3/0/3" + faults)
        #expect(
            try await db.query(
                "SELECT string_agg((first_complete_at < due_at)::text, ' ' ORDER BY u.reference DESC) AS r FROM sach.obligation o JOIN sach.reporting_unit u ON u.unit = o.unit WHERE submission > 0"
            ).first?["r"] == "false true false")
        let outcome = try await db.query(
            "SELECT outcome || ' ' || codes[1] AS r FROM sach.advance((SELECT subject_id FROM sach.obligation WHERE unit = sach.unit_find('14812')), 'accept', NULL, 208)"
        ).first?["r"]
        #expect(outcome == "unmet accepter_submitted_it")
        await db.close()
    }
}
