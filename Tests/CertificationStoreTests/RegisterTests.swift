import LibPQ
import TestSupport
import Testing

/// Facilities: found without accents, entered once, accounted for by exactly one unit a day.
@Suite struct RegisterTests {
    private static func entry(
        _ name: String, _ taxCode: String = "9900000030", commune: String = "14812", more: String = ""
    )
        -> String
    {
        #"{"network": "TH", "name": "\#(name)", "taxCode": "\#(taxCode)", "siteAddress": "Số 1", "commune": "\#(commune)", "vsicVersion": "2025", "vsicCode": "2394"\#(more)}"#
    }

    private func save(_ story: StagedStory, _ data: String) async throws -> String? {
        try await story.value(
            "SELECT outcome || ' ' || array_to_string(codes, '; ') FROM sach.facility_save('\(data)', \(Cast.intake))")
    }

    @Test func `a similar name in the commune or a known tax code is suspected until it is acknowledged`() async throws
    {
        let story = try await StagedStory()
        #expect(
            try await save(story, Self.entry("CO SO MAU SO 1"))
                == "suspected facility_similar:F1 Cơ sở mẫu số 1, 9900000016")
        #expect(
            try await save(story, Self.entry("Nhà máy Hoa Sen", "9900000016", commune: "14818"))
                == "suspected facility_similar:F1 Cơ sở mẫu số 1, 9900000016")
        #expect(try await save(story, Self.entry("Nhà máy Hoa Sen")) == "saved ")
        #expect(try await save(story, Self.entry("Cơ sở mẫu số 1", "9900000048", commune: "14818")) == "saved ")
        #expect(
            try await save(
                story, Self.entry("Cơ sở mẫu số 1 B", "9900000055", more: #", "acknowledgeDuplicates": true"#))
                == "saved ")
        await story.close()
    }

    @Test func `a facility is found without accents, as far as the reader may see it`() async throws {
        let story = try await StagedStory()
        for text in ["Cơ sở mẫu", "co so mau", "CO SO", "9900000016"] {
            #expect(
                try await story.value("SELECT min(f) FROM sach.facility_search('\(text)', NULL, NULL, 202, 0, 50) f")
                    == "1",
                "\(text)")
        }
        // The applicant sees their own, the other network's facility nobody here.
        #expect(
            try await story.value(
                "SELECT string_agg(f::text, ',') FROM sach.facility_search(NULL, NULL, NULL, 201, 0, 50) f") == "1")
        #expect(
            try await story.value(
                "SELECT count(*) FROM sach.facility_search(NULL, NULL, NULL, 202, 0, 50) f WHERE f = 3") == "0")
        #expect(
            try await story.value("SELECT count(*) FROM sach.facility_search(NULL, NULL, NULL, 215, 0, 50) f") == "0")
        #expect(
            try await story.value("SELECT count(*) FROM sach.facility_search('%', NULL, NULL, NULL, 0, 50) f") == "0")
        await story.close()
    }

    @Test func `a facility has exactly one accountable unit on every day, also after it moved`() async throws {
        let story = try await StagedStory()
        let move = #"{"facility": "F1", "from": "2026-07-01", "commune": "14818", "basis": "QĐ 1/QĐ-MAU"}"#
        #expect(try await story.value("SELECT outcome FROM sach.facility_move('\(move)', 203)") == "saved")
        #expect(try await story.value("SELECT sach.facility_unit_at(1, '2026-06-30') = sach.unit_find('14812')") == "t")
        #expect(try await story.value("SELECT sach.facility_unit_at(1, '2026-07-01') = sach.unit_find('14818')") == "t")
        #expect(
            try await story.value("SELECT commune = sach.unit_find('14818') FROM sach.facility WHERE facility = 1")
                == "t")
        for (data, code) in [
            (
                #"{"facility": "F1", "from": "2026-06-01", "commune": "14812", "basis": "x"}"#,
                "move_before_current:2026-07-01"
            ),
            (#"{"facility": "F1", "from": "2027-01-01", "commune": "14812", "basis": "x"}"#, "move_in_future"),
            (#"{"facility": "F1", "from": "2026-08-01", "commune": "14818", "basis": "x"}"#, "move_changes_nothing"),
            (#"{"facility": "F1", "from": "2026-08-01", "commune": "380", "basis": "x"}"#, "commune_not_in_being"),
        ] {
            #expect(try await story.value("SELECT codes[1] FROM sach.facility_move('\(data)', 203)") == code)
        }
        await #expect(throws: PostgresError.self) {
            try await story.owner.script(
                """
                INSERT INTO sach.facility_unit (facility, commune, valid_from, basis, entered_by, entered_at)
                VALUES (1, sach.unit_find('14812'), '2026-07-15', 'mẫu', 0, now())
                """)
        }
        await story.close()
    }

    @Test func `what is changed of a facility stays readable`() async throws {
        let story = try await StagedStory()
        _ = try await story.value(
            #"SELECT outcome FROM sach.facility_save('{"facility": "F1", "email": "moi@example.test"}', 203)"#)
        #expect(
            try await story.value("SELECT sach.facility_history(1) #>> '{changes,0,changes,email,1}'")
                == "moi@example.test")
        #expect(try await story.value("SELECT sach.facility_history(1) #>> '{changes,0,by}'") == "P203")
        await #expect(throws: PostgresError.self) { try await story.owner.script("DELETE FROM sach.facility_change") }
        await story.close()
    }

    @Test func `my cases come first, then what is due first, and nobody sees what their roles cannot move`()
        async throws
    {
        var story = try await StagedStory()
        try await story.tell(until: "submitted")
        let mine = "SELECT count(*) || ' ' || bool_or(is_mine) FROM sach.task_list($1, false, NULL, 0, 50)"
        #expect(try await story.value(mine.replacing("$1", with: "202")) == "1 false")
        #expect(try await story.value(mine.replacing("$1", with: "205")) == nil)
        try await story.take(
            StagedStory.Step(stage: "checking", machine: "application", event: "claim", actor: Cast.intake))
        #expect(try await story.value(mine.replacing("$1", with: "202")) == "1 true")
        #expect(try await story.value(mine.replacing("$1", with: "\(Cast.secondIntake)")) == "1 false")
        // The ball is with the applicant.
        try await story.take(
            StagedStory.Step(
                stage: "returned", machine: "application", event: "request_completion", actor: Cast.intake,
                payload: #"{"items": [{"title": "Sơ đồ", "reason": "Chưa có"}]}"#))
        #expect(try await story.value(mine.replacing("$1", with: "202")) == nil)
        #expect(
            try await story.value(
                "SELECT string_agg(kind || ' ' || role, ',') FROM sach.task_list(201, false, NULL, 0, 50)")
                == "time_limit APPL")
        await story.close()
    }
}
