import LibPQ
import TestSupport
import Testing

/// Who acts for a facility has its mandate, and nobody speaks for others without being allowed to.
@Suite struct MandateTests {
    /// What the engine answers an agent, in a transaction that is undone, after the mandate was changed.
    private func answer(
        _ story: StagedStory, _ event: String, actor: Int64, onBehalfOf: Int64? = nil, payload: String = "{}",
        breaking: String = ""
    ) async throws -> String? {
        let call = story.filled(
            "sach.advance(#application, '\(event)', NULL, \(actor), '\(payload)', NULL, \(onBehalfOf.map(String.init) ?? "NULL"))"
        )
        return try await story.owner.transaction(rollback: true) { db in
            if !breaking.isEmpty { try db.script(breaking) }
            return try db.query(SQL(raw: "SELECT outcome || ' ' || array_to_string(codes, ',') AS a FROM \(call)"))
                .first?["a"]
        }
    }

    /// How a mandate may fail an agent who submits.
    private static let failures = [
        ("DELETE FROM sach.mandate", "unmet mandate_missing"),
        ("UPDATE sach.mandate SET valid_to = '2026-08-03'", "unmet mandate_missing"),
        ("UPDATE sach.mandate SET valid_from = '2026-08-04'", "unmet mandate_missing"),
        ("UPDATE sach.mandate SET facility = 2", "unmet mandate_missing"),
        (
            "UPDATE sach.mandate SET covers = '{application.answer,evidence}'",
            "unmet mandate_not_covering:application.submit"
        ),
        ("UPDATE sach.mandate SET valid_to = '2026-08-04'", "moved "),
        ("UPDATE sach.mandate SET covers = '{application}'", "moved "),
        ("UPDATE sach.mandate SET covers = '{evidence,application.submit}'", "moved "),
    ]

    @Test func `an agent acts only within a mandate that is valid today and covers the act`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "draft")
        for (breaking, expected) in Self.failures {
            let answer = try await answer(
                story, "submit", actor: Cast.agent, payload: #"{"consent_voluntary": true, "consultants": []}"#,
                breaking: breaking)
            #expect(answer == expected, "\(breaking)")
        }
        await story.close()
    }

    @Test func `an agent withdraws only if the mandate covers it, and explain says so in Vietnamese`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "submitted")
        try await story.owner.script("UPDATE sach.mandate SET covers = '{application.submit}'")
        #expect(
            try await answer(story, "withdraw", actor: Cast.agent) == "unmet mandate_not_covering:application.withdraw")
        #expect(
            try await story.value(
                "SELECT messages_vi[1] FROM sach.explain(#application, \(Cast.agent)) WHERE event = 'withdraw'")
                == "Giấy ủy quyền không bao gồm việc này, đề nghị cơ sở tự thực hiện hoặc mở rộng ủy quyền (application.withdraw)"
        )
        // The facility itself needs none.
        #expect(try await answer(story, "withdraw", actor: Cast.applicant) == "moved ")
        await story.close()
    }

    @Test func `on behalf of a representative act the agent and the intake, and nobody else for nobody else`()
        async throws
    {
        var story = try await StagedStory()
        try await story.tell(until: "draft")
        let scope = #"{"scope_en": "Cement"}"#
        let cases: [(actor: Int64, other: Int64, answer: String)] = [
            (Cast.agent, Cast.applicant, "moved "), (Cast.intake, Cast.applicant, "moved "),
            (Cast.intake, Cast.assessor, "unmet represented_not_applicant:P204"),
            (Cast.agent, Cast.stranger, "unmet represented_not_applicant:P215"),
            (Cast.applicant, Cast.applicant, "unmet representation_not_allowed,represented_not_applicant:P201"),
            (Cast.applicant, Cast.agent, "unmet representation_not_allowed,represented_not_applicant:P212"),
        ]
        for (actor, other, expected) in cases {
            let answer = try await answer(story, "save_draft", actor: actor, onBehalfOf: other, payload: scope)
            #expect(answer == expected, "\(actor) for \(other)")
        }
        await story.close()
    }

    @Test func `a representative gives the mandate, the agent never does, and the role comes with it`() async throws {
        let story = try await StagedStory()
        let data = #"{"person": "P215", "facility": "F1", "document": "GUQ 01", "covers": ["application"]}"#
        #expect(
            try await story.value("SELECT outcome FROM sach.mandate_save('\(data)', \(Cast.stranger))")
                == "not_permitted")
        #expect(
            try await story.value(
                #"SELECT codes[1] FROM sach.role_grant('{"person": "P215", "role": "AGNT", "facility": "F1"}', 210)"#)
                == "agent_needs_mandate")
        #expect(try await story.value("SELECT outcome FROM sach.mandate_save('\(data)', \(Cast.applicant))") == "saved")
        #expect(
            try await story.value("SELECT count(*) FROM sach.person_role WHERE person = 215 AND role = 'AGNT'") == "1")
        #expect(
            try await story.value(
                #"SELECT codes[1] FROM sach.mandate_save('{"person": "P215", "facility": "F1", "document": "x", "covers": ["application.fly"]}', 201)"#
            ) == "mandate_scope_unknown:application.fly")
        await story.close()
    }
}
