import LibPQ
import TestSupport
import Testing

/// Appeals: a decision is looked at again by people who had no part in it, and decided again by others.
@Suite struct AppealTests {
    private static let refusal = StagedStory.Step(
        stage: "refused", machine: "application", event: "refuse", actor: Cast.decider,
        payload: #"{"reasons": ["criteria_not_met"], "text": "Chưa đạt tiêu chí"}"#)
    private static let lodging = StagedStory.Step(
        stage: "appealed", machine: "appeal", event: "lodge", actor: Cast.applicant,
        payload: #"{"parent": "$application", "statement": "Đã đạt tiêu chí", "requested": "Xem xét lại"}"#,
        isBirth: true)
    /// Everything that waits to be sent arrives now.
    private static let delivery = """
        UPDATE sach.notice
        SET state = 'delivered', attempts = 1, settled_at = sach.clock_now()
        WHERE state = 'planned' AND due_at <= sach.clock_now()
        """

    /// A refused application whose refusal has reached the applicant, and handlers who may examine an appeal.
    private static func refused() async throws -> StagedStory {
        var story = try await StagedStory()
        try await story.tell(until: "deciding")
        try await story.take(refusal)
        try await story.owner.script(delivery)
        return story
    }

    /// Takes an appeal from its lodging to its decision.
    private static func decide(_ outcome: String, in story: inout StagedStory) async throws {
        for (event, before) in [("admit", StagedStory.handlers), ("start_review", "")] {
            try await story.take(
                StagedStory.Step(
                    stage: event, machine: "appeal", event: event, actor: Cast.appealsHandler, before: before))
        }
        try await story.take(
            StagedStory.Step(
                stage: "appeal \(outcome)", machine: "appeal", event: "decide", actor: Cast.appealsHandler,
                payload: #"{"outcome": "\#(outcome)", "text": "Lý do (mẫu)"}"#))
    }

    private func state(_ story: StagedStory, _ machine: String = "application") async throws -> String? {
        try await story.value("SELECT state FROM sach.subject WHERE id = #\(machine)")
    }

    @Test func `a refusal that was appealed and upheld is decided by other people, who may grant`() async throws {
        var story = try await Self.refused()
        try await story.take(Self.lodging)
        try await Self.decide("upheld", in: &story)
        #expect(try await state(story) == "deciding")
        #expect(
            try await story.value(
                "SELECT event || ' by P' || actor FROM sach.subject_event WHERE subject_id = #application ORDER BY version DESC LIMIT 1"
            ) == "reopen_by_appeal by P213")
        let barred = try await story.attempt(machine: "application", event: "grant", actor: Cast.decider)
        #expect(barred == ("unmet", ["decided_before_appeal"]))
        let explained = try await story.value(
            "SELECT messages_vi[1] FROM sach.explain(#application, 206) WHERE event = 'grant'")
        #expect(explained?.hasPrefix("Người đã tham gia quyết định bị khiếu nại") == true)
        // The first reviewer does not review again either.
        let reviewer = try await story.attempt(
            machine: "application", event: "assign_review", actor: Cast.coordinator, payload: #"{"reviewer": "P205"}"#)
        #expect(reviewer == ("unmet", ["decided_before_appeal"]))
        try await story.take(
            StagedStory.Step(
                stage: "reviewed again", machine: "application", event: "assign_review", actor: Cast.coordinator,
                payload: #"{"reviewer": "P219"}"#))
        try await story.take(
            StagedStory.Step(
                stage: "recommended again", machine: "application", event: "recommend", actor: Cast.secondReviewer,
                payload: #"{"recommendation": "grant"}"#))
        try await story.take(
            StagedStory.Step(
                stage: "granted", machine: "application", event: "grant", actor: Cast.secondDecider))
        #expect(try await state(story) == "granted")
        #expect(try await state(story, "certificate") == "reserved")
        #expect(try await story.value("SELECT decided_by FROM sach.certificate") == "220")
        await story.close()
    }

    @Test func `a second refusal is told too, and opens its own time for an appeal`() async throws {
        var story = try await Self.refused()
        try await story.take(Self.lodging)
        try await Self.decide("upheld", in: &story)
        try await story.take(
            StagedStory.Step(
                stage: "refused again", machine: "application", event: "refuse", actor: Cast.secondDecider,
                payload: #"{"reasons": ["savings_not_shown"], "text": "Chưa chứng minh"}"#))
        #expect(
            try await story.value(
                "SELECT string_agg(step, ' ' ORDER BY notice) FROM sach.notice WHERE subject_id = #application AND purpose = 'decision'"
            ) == "refused refused/2")
        try await story.take(Self.lodging)
        // Whoever handled the first appeal has a part in the matter by now.
        try await story.owner.script(StagedStory.handlers)
        #expect(
            try await story.attempt(machine: "appeal", event: "admit", actor: Cast.appealsHandler)
                == ("unmet", ["takes_part_in_matter"]))
        #expect(
            try await story.attempt(machine: "appeal", event: "admit", actor: Cast.secondHandler).outcome == "moved")
        await story.close()
    }

    @Test func `the time for an appeal runs from the delivery of the decision, not from the decision`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "deciding")
        try await story.take(Self.refusal)
        // Refused on 3 August; the notice fails for a month, so no time runs.
        let lodge: @Sendable (StagedStory, String) async throws -> [String] = { story, sql in
            try await story.attempt(
                machine: "appeal", event: "lodge", actor: Cast.applicant, payload: Self.lodging.payload, isBirth: true,
                breaking: sql
            ).codes
        }
        let later = "SELECT sach.clock_set('2026-09-04 09:00+07'::timestamptz - now());"
        #expect(try await lodge(story, later) == [])
        // It arrives on Friday 4 September: the last day is Saturday the 19th, rolled to Monday the 21st.
        try await story.owner.script(later + Self.delivery)
        #expect(
            try await lodge(story, "SELECT sach.clock_set('2026-09-21 23:59:59+07'::timestamptz - now())") == [])
        #expect(
            try await lodge(story, "SELECT sach.clock_set('2026-09-22 00:00+07'::timestamptz - now())") == [
                "appeal_too_late:21/09/2026"
            ])
        await story.close()
    }

    @Test func `nobody with a part in the matter handles its appeal, whatever the part was`() async throws {
        var story = try await Self.refused()
        try await story.take(Self.lodging)
        for person in [Cast.intake, Cast.coordinator, Cast.assessor, Cast.reviewer, Cast.decider] {
            let answer = try await story.attempt(
                machine: "appeal", event: "admit", actor: person,
                breaking: """
                    INSERT INTO sach.person_role (network, person, role, scope, valid_from)
                    VALUES (1, \(person), 'CASE', 'network', '2017-01-01');
                    INSERT INTO sach.competence (person, role, sector, valid_from, basis)
                    VALUES (\(person), 'CASE', '*', '2017-01-01', 'mẫu');
                    INSERT INTO sach.coi_declaration (person, facility, declared_at, statement, has_conflict)
                    VALUES (\(person), 1, sach.clock_now(), 'Không có (mẫu)', false);
                    """)
            #expect(answer == ("unmet", ["takes_part_in_matter"]), "P\(person)")
        }
        await story.close()
    }

    @Test func `a dismissed appeal leaves the refusal, is told to the appellant and cannot be repeated`() async throws {
        var story = try await Self.refused()
        try await story.take(Self.lodging)
        try await Self.decide("dismissed", in: &story)
        #expect(try await state(story) == "refused")
        #expect(try await story.value("SELECT decision FROM sach.application") == "refused")
        #expect(
            try await story.attempt(machine: "application", event: "reopen_by_appeal", actor: Cast.appealsHandler)
                == ("unmet", ["appeal_not_upheld"]))
        try await story.owner.script(Self.delivery)
        for (event, actor) in [("notify", Cast.system), ("close", Cast.appealsHandler)] {
            try await story.take(StagedStory.Step(stage: event, machine: "appeal", event: event, actor: actor))
        }
        #expect(
            try await story.attempt(
                machine: "appeal", event: "lodge", actor: Cast.agent, payload: Self.lodging.payload, isBirth: true)
                == ("unmet", ["appeal_exists:" + story.filled("$appeal")]))
        await story.close()
    }

    @Test func `an appeal is withdrawn without a reason, and may be lodged again within the time`() async throws {
        var story = try await Self.refused()
        try await story.take(Self.lodging)
        try await story.take(
            StagedStory.Step(stage: "withdrawn", machine: "appeal", event: "withdraw", actor: Cast.agent))
        #expect(
            try await story.value("SELECT count(*) FROM sach.notice WHERE subject_id = #appeal AND state = 'planned'")
                == "0")
        try await story.take(Self.lodging)
        await story.close()
    }

    @Test func `a case declined after its acceptance stands accepted again, for another officer`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "accepted")
        try await story.take(
            StagedStory.Step(
                stage: "proposed", machine: "application", event: "propose_decline", actor: Cast.intake,
                payload: #"{"reasons": ["no_means"], "text": "Chưa có chuyên gia"}"#))
        try await story.take(
            StagedStory.Step(stage: "declined", machine: "application", event: "decline", actor: Cast.coordinator))
        try await story.take(Self.lodging)
        try await Self.decide("upheld", in: &story)
        #expect(try await state(story) == "accepted")
        let payload = #"{"reasons": ["no_means"], "text": "Vẫn chưa có"}"#
        #expect(
            try await story.attempt(
                machine: "application", event: "propose_decline", actor: Cast.intake, payload: payload)
                == ("unmet", ["decided_before_appeal"]))
        try await story.take(
            StagedStory.Step(
                stage: "proposed again", machine: "application", event: "propose_decline", actor: Cast.secondIntake,
                payload: payload))
        #expect(
            try await story.attempt(machine: "application", event: "decline", actor: Cast.coordinator)
                == ("unmet", ["decided_before_appeal"]))
        await story.close()
    }

    @Test func `upheld about a certificate, an appeal asks the deciders and moves nothing itself`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "active")
        var lodging = Self.lodging
        lodging.before = StagedStory.appealable
        lodging.payload = lodging.payload.replacing("$application", with: "$certificate")
        try await story.take(lodging)
        let suspends = "SELECT sach.appeal_suspends(#certificate)"
        #expect(try await story.value(suspends) == "t")
        try await Self.decide("upheld", in: &story)
        #expect(try await story.value(suspends) == "f")
        #expect(try await state(story, "certificate") == "active")
        #expect(
            try await story.value("SELECT kind || ' ' || role FROM sach.task WHERE subject_id = #certificate")
                == "appeal_upheld DECI")
        await story.close()
    }
}
