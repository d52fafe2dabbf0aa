import LibPQ
import TestSupport
import Testing

/// A person's data can be seen and erased on request, by two persons, and the ledger stays whole.
@Suite struct ErasureTests {
    /// A consultant whom the applicant named in words.
    private static let declared = """
        {"consent_voluntary": true, "consultants": [{"person": "Trần Thị Tư Vấn Mẫu", "until": "2026-01-31"}]}
        """

    private func story() async throws -> StagedStory {
        var story = try await StagedStory()
        try await story.tell(until: "draft")
        try await story.owner.script(
            """
            INSERT INTO sach.person (person, name, email, phone, search_key)
            VALUES (230, 'Trần Thị Tư Vấn Mẫu', 'tu-van@example.test', '+84912345678', 'tran thi tu van mau')
            """)
        try await story.take(
            StagedStory.Step(
                stage: "submitted", machine: "application", event: "submit", actor: Cast.applicant,
                payload: Self.declared))
        return story
    }

    private func erase(_ story: StagedStory, by actor: Int64) async throws -> String? {
        try await story.value(
            #"SELECT outcome || ' ' || array_to_string(codes, ',') FROM sach.person_erase('{"person": "P230"}', \#(actor))"#
        )
    }

    @Test func `an erasure needs a request and two persons, and waits for the end of running duties`() async throws {
        let story = try await story()
        #expect(try await erase(story, by: Cast.coordinator) == "not_permitted role_missing:ADMN")
        // The application in which she advised still runs.
        let running = story.filled("person_in_running_case:$application")
        #expect(try await erase(story, by: Cast.administrator) == "unmet erasure_not_requested,\(running)")
        let request =
            #"SELECT outcome FROM sach.erasure_request('{"person": "P230", "reason": "Đơn ngày 01/08/2026"}', $1)"#
        #expect(try await story.value(request.replacing("$1", with: "210")) == "saved")
        #expect(try await erase(story, by: Cast.administrator) == "unmet erasure_needs_another_person,\(running)")
        await story.close()
    }

    @Test func `erased are name, contacts and what was said, and every chain stays whole`() async throws {
        var story = try await story()
        try await story.take(
            StagedStory.Step(stage: "withdrawn", machine: "application", event: "withdraw", actor: Cast.applicant))
        #expect(
            try await story.value(
                #"SELECT outcome FROM sach.erasure_request('{"person": "P230", "reason": "Đơn ngày 01/08/2026"}', 203)"#
            )
                == "saved")
        #expect(
            try await story.value(
                "SELECT role FROM sach.task_list(210, false, NULL, 0, 50) WHERE kind = 'personal_data'")
                == "ADMN")
        let before = try await story.value(
            "SELECT encode(hash, 'hex') FROM sach.subject_event WHERE subject_id = #application AND event = 'submit'")
        #expect(try await erase(story, by: Cast.administrator) == "saved ")
        #expect(
            try await story.value(
                "SELECT name || coalesce(email, '-') || coalesce(phone, '-') FROM sach.person WHERE person = 230")
                == "Người đã xóa thông tin P230--")
        #expect(
            try await story.value(
                "SELECT (payload IS NULL) || ' ' || (erased_at IS NOT NULL) FROM sach.subject_event_payload p JOIN sach.subject_event e USING (subject_id, version) WHERE e.event = 'submit'"
            ) == "true true")
        #expect(
            try await story.value("SELECT person_name FROM sach.application_consultant")
                == "Người đã xóa thông tin P230")
        #expect(
            try await story.value(
                "SELECT encode(hash, 'hex') FROM sach.subject_event WHERE subject_id = #application AND event = 'submit'"
            )
                == before)
        #expect(
            try await story.value("SELECT coalesce(max(problem), 'whole') FROM sach.ledger_verify(0, 1000)") == "whole")
        #expect(
            try await story.value("SELECT counts ->> 'payloads' FROM sach.personal_data_request WHERE kind = 'erase'")
                == "1")
        // Nothing of the name is left where people look.
        #expect(
            try await story.value(
                "SELECT count(*) FROM sach.subject_event_payload WHERE payload::text LIKE '%Tư Vấn Mẫu%'")
                == "0")
        await story.close()
    }

    @Test func `whoever looks at a person's data is the person or ADMN, and the look is recorded`() async throws {
        let story = try await story()
        let show = "SELECT outcome || ' ' || coalesce(data ->> 'name', '-') FROM sach.personal_data_show(230, $1)"
        #expect(try await story.value(show.replacing("$1", with: "203")) == "not_permitted -")
        #expect(try await story.value(show.replacing("$1", with: "230")) == "done Trần Thị Tư Vấn Mẫu")
        #expect(try await story.value(show.replacing("$1", with: "210")) == "done Trần Thị Tư Vấn Mẫu")
        #expect(try await story.value("SELECT count(*) FROM sach.personal_data_request WHERE kind = 'view'") == "2")
        await story.close()
    }

    @Test func `a payload may be erased, and never changed, not even by the owner`() async throws {
        let story = try await story()
        await #expect(throws: PostgresError.self) {
            try await story.owner.script("UPDATE sach.subject_event_payload SET payload = '{}'")
        }
        await story.close()
    }
}
