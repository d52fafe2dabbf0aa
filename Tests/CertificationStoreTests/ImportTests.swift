import LibPQ
import TestSupport
import Testing

/// A list of facilities is entered by the rules of a single entry, each row by itself, and again without harm.
@Suite struct ImportTests {
    /// Rows and what becomes of each: saved, or its codes.
    private static let rows: [(row: String, result: String)] = [
        (
            #"{"line": 2, "name": "Nhà máy A", "taxCode": "9900000030", "siteAddress": "Số 1", "commune": "14812", "vsicCode": "2394"}"#,
            "saved"
        ),
        (
            #"{"line": 3, "name": "Nhà máy B", "taxCode": "9900000030", "siteAddress": "Số 2", "commune": "Phường Quang Trung", "vsicCode": "2394", "importKey": "K-2"}"#,
            "saved"
        ),
        (
            #"{"line": 4, "name": "Nhà máy C", "taxCode": "9900000017", "siteAddress": "Số 1", "commune": "14812", "vsicCode": "2394"}"#,
            "tax_code_check_digit"
        ),
        (
            #"{"line": 5, "name": "Nhà máy D", "taxCode": "9900000030", "siteAddress": "Số 1", "commune": "380", "vsicCode": "2394"}"#,
            "commune_unknown:380"
        ),
        (
            #"{"line": 6, "taxCode": "9900000030", "siteAddress": "Số 1", "commune": "14812", "vsicCode": "239"}"#,
            "field_missing:name,vsic_code_level"
        ),
        (
            #"{"line": 7, "name": "Nhà máy E", "taxCode": "9900000030", "siteAddress": "Số 1", "commune": "14812", "vsicCode": "2394", "email": "địa chỉ"}"#,
            "field_invalid:email"
        ),
        (
            #"{"line": 8, "name": "C«ng ty cæ phÇn", "taxCode": "9900000030", "siteAddress": "\#u{C3}\#u{B4}", "commune": "14812", "vsicCode": "2394"}"#,
            "text_legacy_encoding"
        ),
        (
            #"{"line": 9, "name": "co so mau so 1", "taxCode": "9900000030", "siteAddress": "Số 1", "commune": "14812", "vsicCode": "2394"}"#,
            "facility_similar:F1 Cơ sở mẫu số 1, 9900000016"
        ),
    ]

    private static var data: String {
        #"{"network": "TH", "rows": [\#(rows.map(\.row).joined(separator: ", "))]}"#
    }

    private func run(_ story: StagedStory, _ data: String, by actor: Int64 = Cast.intake) async throws -> String? {
        let row = try await story.owner.query(
            "SELECT a ->> 'outcome' || ' ' || coalesce(concat_ws('/', a ->> 'saved', a ->> 'known', a ->> 'suspected', a ->> 'refused'), '') AS sum FROM sach.facility_import_rows(\(data)::jsonb, \(actor)::bigint) a"
        ).first
        return row?["sum"]
    }

    @Test func `each row is entered or says what is wrong with it, and the list may come again`() async throws {
        let story = try await StagedStory()
        // The seeded facility has no search key of its own.
        try await story.owner.script(
            "UPDATE sach.facility SET search_key = sach.text_search_key(name || ' ' || tax_code)")
        let answer = try await story.owner.query(
            """
            SELECT (r ->> 'line')::int AS line, array_to_string(ARRAY(SELECT jsonb_array_elements_text(r -> 'codes')), ',') AS codes,
                r #>> '{messages,0,vi}' AS vi
            FROM sach.facility_import_rows(\(Self.data)::jsonb, 202) a, jsonb_array_elements(a -> 'rows') r
            """)
        let refused = Self.rows.filter { $0.result != "saved" }
        #expect(answer.compactMap { $0["codes"] } == refused.map(\.result))
        #expect(answer.allSatisfy { $0["vi"]?.isEmpty == false })
        #expect(try await run(story, Self.data) == "done 0/2/1/5")
        #expect(
            try await story.value(
                "SELECT count(*) FROM sach.facility_unit u JOIN sach.facility f USING (facility) WHERE f.tax_code = '9900000030' AND u.valid_to IS NULL"
            )
                == "2")
        #expect(try await story.value("SELECT count(*) FROM sach.facility_staging") == "0")
        await story.close()
    }

    @Test func `a row keeps its facility by the list's key when its name changes`() async throws {
        let story = try await StagedStory()
        _ = try await run(story, Self.data)
        let renamed =
            #"{"network": "TH", "rows": [{"line": 2, "name": "Nhà máy B đổi tên", "taxCode": "9900000030", "siteAddress": "Số 2", "commune": "14818", "vsicCode": "2394", "importKey": "K-2"}]}"#
        #expect(try await run(story, renamed) == "done 0/1/0/0")
        await story.close()
    }

    @Test func `who may not enter facilities imports none, and a member nobody knows is named`() async throws {
        let story = try await StagedStory()
        #expect(try await run(story, Self.data, by: Cast.assessor)?.hasPrefix("not_permitted") == true)
        #expect(
            try await story.value(
                #"SELECT sach.facility_import_rows('{"network": "TH", "rows": [{"line": 1, "shoeSize": "x"}]}', 202) #>> '{codes,0}'"#
            )
                == "field_unknown:shoeSize")
        #expect(
            try await story.value(
                #"SELECT sach.facility_import_rows('{"network": "TH", "rows": "x"}', 202) #>> '{codes,0}'"#)
                == "field_invalid:rows")
        await story.close()
    }

    @Test func `the set-based rules and those of a single entry say the same`() async throws {
        let story = try await StagedStory()
        for (row, result) in Self.rows
        where !result.hasPrefix("facility_similar") && !result.contains("legacy") && !result.contains("commune_") {
            let single = try await story.owner.query(
                """
                SELECT array_to_string(sach.facility_problems(
                    \(row)::jsonb - 'line' - 'importKey' || '{"vsicVersion": "2025"}'
                        || CASE WHEN \(row)::jsonb ->> 'commune' ~ '^[0-9]' THEN '{}' ELSE '{"commune": "14818"}'::jsonb END,
                    NULL, 1, sach.clock_now()), ',') AS codes
                """
            ).first?["codes"]
            // A single entry stops at the shape; the list names everything.
            #expect(result == "saved" ? single == "" : result.contains(single ?? "-"), "\(row)")
        }
        await story.close()
    }
}
