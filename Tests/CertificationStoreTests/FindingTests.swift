import CertificationStore
import LibPQ
import TestSupport
import Testing

/// What findings stand against, how they are dealt with, and who judges that (certification.md §3.3).
@Suite struct FindingTests {
    private static let plan = """
        {"correction": "Ghi bù sổ", "cause": "Chưa phân công", "action": "Phân công người ghi", "owner": "Tổ trưởng (mẫu)",
         "date": "2026-09-01"}
        """
    private static let done = #"{"evidence": ["$evidence"]}"#
    private static let seen = #"{"method": "documents", "evidence_seen": ["$evidence"]}"#

    /// A story in review whose assessment raised a `$major` and a `$minor` finding.
    private static func inReview() async throws -> StagedStory {
        var story = try await StagedStory()
        try await story.tell(until: "evidence attached")
        for (grade, criterion) in [("major", "M3"), ("minor", "C5")] {
            try await story.take(
                StagedStory.Step(
                    stage: grade, machine: "assessment", event: "raise_finding", actor: Cast.assessor,
                    payload:
                        #"{"grade": "\#(grade)", "criterion": "\#(criterion)", "evidence": "Sổ không được ghi (mẫu)"}"#)
            )
            story.note(grade, story.filled("$finding"))
        }
        for stage in ["reported", "assessed", "in review"] {
            try await story.take(try #require(StagedStory.script.first { $0.stage == stage }))
        }
        return story
    }

    @discardableResult
    private static func act(
        _ story: StagedStory, _ finding: String, _ event: String, _ actor: Int64, _ payload: String = "{}",
        moves: Bool = true
    ) async throws -> AdvanceOutcome {
        let outcome = try await story.store.advance(
            AdvanceSubject(
                reference: story.filled(finding), machine: "finding", event: event, actor: actor,
                payload: story.filled(payload)))
        if moves { #expect(outcome.outcome == .moved, "\(finding) \(event): \(outcome.outcome) \(outcome.codes)") }
        return outcome
    }

    /// From open to implemented.
    private static func implement(_ story: StagedStory, _ finding: String) async throws {
        try await act(story, finding, "submit_plan", Cast.applicant, plan)
        try await act(story, finding, "accept_plan", Cast.assessor)
        try await act(story, finding, "report_done", Cast.applicant, done)
    }

    private static func gaps(_ story: StagedStory) async throws -> String? {
        try await story.value("SELECT array_to_string(sach.finding_gaps(#application, sach.clock_now()), ',')")
    }

    private static func setClock(_ story: StagedStory, _ instant: String) async throws {
        _ = try await story.owner.query("SELECT sach.clock_set(\(instant)::timestamptz - now())")
    }

    @Test func `a grant waits until the major finding is closed and the minor one has an accepted plan`() async throws {
        var story = try await Self.inReview()
        let grant = #"{"recommendation": "grant"}"#
        var answer = try await story.attempt(
            machine: "application", event: "recommend", actor: Cast.reviewer, payload: grant)
        #expect(
            answer
                == ("unmet", ["finding_major_open:$major", "finding_minor_without_plan:$minor"].map(story.filled)))
        let told = try await story.owner.transaction(rollback: true) { [story] db in
            try db.script(story.filled("SELECT rig.put(#application, 'deciding')"))
            return try db.query(
                SQL(
                    raw: story.filled(
                        "SELECT unnest(messages_vi) AS vi FROM sach.explain(#application, 206) WHERE event = 'grant'")))
        }.compactMap { $0["vi"] }
        #expect(told.contains(story.filled("Còn phát hiện nặng chưa được khắc phục và xác nhận ($major)")))
        #expect(told.contains(story.filled("Phát hiện nhẹ chưa có kế hoạch khắc phục được chấp nhận ($minor)")))
        try await Self.implement(story, "$major")
        try await Self.act(story, "$major", "verify_effective", Cast.secondAssessor, Self.seen)
        try await Self.act(story, "$minor", "submit_plan", Cast.applicant, Self.plan)
        answer = try await story.attempt(
            machine: "application", event: "recommend", actor: Cast.reviewer, payload: grant)
        #expect(answer == ("unmet", [story.filled("finding_minor_without_plan:$minor")]))
        try await Self.act(story, "$minor", "accept_plan", Cast.assessor)
        for stage in ["deciding", "granted"] {
            try await story.take(try #require(StagedStory.script.first { $0.stage == stage }))
        }
        #expect(
            try await story.value(
                "SELECT verified_by || method FROM sach.finding_verification WHERE subject_id = #major")
                == "218documents")
        // Whoever verified has assessed this case, on the team or not.
        #expect(
            try await story.value(
                """
                SELECT 'assessed_this_case' = ANY (sach.eligibility_gaps(218, 'REVW', #application, sach.clock_now()))
                """)
                == "t")
        await story.close()
    }

    @Test func `a major finding verified six months and a day late needs a new assessment`() async throws {
        var story = try await Self.inReview()
        try await Self.implement(story, "$major")
        try await Self.act(story, "$minor", "submit_plan", Cast.applicant, Self.plan)
        try await Self.act(story, "$minor", "accept_plan", Cast.assessor)
        try await Self.setClock(story, "2027-02-03 23:59:58+07")
        let inTime = try await story.owner.transaction(rollback: true) { [story] db in
            _ = try db.query(
                SQL(
                    raw: story.filled(
                        "SELECT sach.advance(#major, 'verify_effective', NULL, 204, '\(Self.seen)'::jsonb)")))
            return try db.query(
                SQL(raw: story.filled("SELECT sach.finding_gaps(#application, sach.clock_now()) AS g")))
        }
        #expect(inTime.first?["g"] == "{}")
        try await Self.setClock(story, "2027-02-04 09:00+07")
        // The system notes it, opens a task and tells the coordinator; the state is not its to change (R6).
        _ = try await story.owner.query("SELECT sach.timer_run(100)")
        #expect(try await story.value("SELECT state FROM sach.subject WHERE id = #major") == "implemented")
        #expect(
            try await story.value("SELECT kind || role FROM sach.task WHERE subject_id = #major AND done_at IS NULL")
                == "finding_overdueCOOR")
        #expect(
            try await story.value("SELECT audience FROM sach.notice WHERE template = 'finding_overdue'")
                == "coordinator")
        try await Self.act(story, "$major", "verify_effective", Cast.assessor, Self.seen)
        let late = story.filled("finding_major_out_of_time:$major")
        #expect(try await Self.gaps(story) == late)
        let answer = try await story.attempt(
            machine: "application", event: "recommend", actor: Cast.reviewer,
            payload: #"{"recommendation": "grant"}"#)
        #expect(answer == ("unmet", [late]))
        try await story.take(
            StagedStory.Step(
                stage: "back", machine: "application", event: "return_to_assessor", actor: Cast.reviewer,
                payload: #"{"points": ["Đánh giá lại"]}"#))
        try await Self.assessAgain(&story)
        #expect(try await Self.gaps(story) == "")
        await story.close()
    }

    private static func assessAgain(_ story: inout StagedStory) async throws {
        let steps: [(String, Int64, String)] = [
            ("plan", Cast.coordinator, #"{"parent": "$application", "type": "special"}"#),
            ("propose_team", Cast.coordinator, #"{"members": [{"person": "P204", "lead": true}]}"#),
            ("confirm", Cast.applicant, "{}"), ("start", Cast.assessor, #"{"mode": "on_site"}"#),
            (
                "submit_report", Cast.assessor,
                #"{"minutes": "signed_by_both", "last_day": "2027-02-04", "summary": "Đạt"}"#
            ),
            ("accept", Cast.coordinator, "{}"),
        ]
        for (event, actor, payload) in steps {
            try await story.take(
                StagedStory.Step(
                    stage: event, machine: "assessment", event: event, actor: actor, payload: payload,
                    isBirth: event == "plan"))
        }
    }

    @Test func `a dispute goes to a reviewer who did not assess, and an upheld finding goes back with its time`()
        async throws
    {
        let story = try await Self.inReview()
        try await Self.act(story, "$major", "submit_plan", Cast.applicant, Self.plan)
        try await Self.act(story, "$major", "accept_plan", Cast.assessor)
        try await Self.act(story, "$major", "dispute", Cast.applicant, #"{"reason": "Không đúng"}"#)
        #expect(
            try await Self.gaps(story) == story.filled("finding_in_dispute:$major,finding_minor_without_plan:$minor"))
        #expect(
            try await story.value("SELECT role FROM sach.task WHERE subject_id = #major AND done_at IS NULL") == "REVW")
        #expect(
            try await story.value("SELECT count(*) FROM sach.timer WHERE subject_id = #major AND settled_at IS NULL")
                == "0")
        let ofTeam = try await story.attempt(
            machine: "major", event: "uphold", actor: Cast.assessor, payload: #"{"reason": "Đúng"}"#,
            breaking: """
                INSERT INTO sach.person_role (network, person, role, scope, valid_from)
                VALUES (1, 204, 'REVW', 'network', '2017-01-01');
                INSERT INTO sach.competence (person, role, sector, valid_from, basis)
                VALUES (204, 'REVW', '*', '2017-01-01', 'mẫu');
                """)
        #expect(ofTeam == ("unmet", ["assessed_this_case"]))
        try await Self.setClock(story, "2026-08-10 09:00+07")
        let upheld = try await Self.act(story, "$major", "uphold", Cast.reviewer, #"{"reason": "Có bằng chứng"}"#)
        #expect(upheld.state == "plan_accepted")
        // Seven days of dispute after the action's day, Tuesday 1 September, and after 3 February.
        #expect(
            try await story.value(
                """
                SELECT string_agg(kind || ' ' || sach.finding_limit_day(#major, kind), ', ' ORDER BY kind)
                FROM sach.timer WHERE subject_id = #major AND settled_at IS NULL
                """) == "action 2026-09-08, major 2027-02-11")
        let again = try await Self.act(
            story, "$major", "dispute", Cast.applicant, #"{"reason": "Không đúng"}"#, moves: false)
        #expect(again.codes == ["dispute_ruled_already"])
        try await Self.act(story, "$minor", "dispute", Cast.applicant, #"{"reason": "Không đúng"}"#)
        let cancelled = try await Self.act(
            story, "$minor", "cancel_finding", Cast.secondReviewer, #"{"reason": "Sai tiêu chí"}"#)
        #expect(cancelled.state == "void")
        #expect(try await Self.gaps(story) == story.filled("finding_major_open:$major"))
        await story.close()
    }

    @Test func `a time limit is extended once, before it ends, never that of a major finding`() async throws {
        let story = try await Self.inReview()
        let reason = #", "reason": "Chờ thiết bị"}"#
        let major = try await Self.act(
            story, "$major", "extend", Cast.coordinator, #"{"until": "2027-03-01""# + reason, moves: false)
        #expect(major.codes.contains("extension_of_major_limit"))
        try await Self.act(story, "$minor", "extend", Cast.coordinator, #"{"until": "2026-09-15""# + reason)
        #expect(try await story.value("SELECT sach.finding_limit_day(#minor, 'plan')") == "2026-09-15")
        let twice = try await Self.act(
            story, "$minor", "extend", Cast.coordinator, #"{"until": "2026-09-25""# + reason, moves: false)
        #expect(twice.codes == ["extension_used"])
        // Reminders follow the new day.
        #expect(
            try await story.value(
                """
                SELECT string_agg(DISTINCT data ->> 'due_date', ',')
                FROM sach.notice
                WHERE subject_id = #minor AND purpose = 'finding_plan' AND state = 'planned'
                """) == "15/09/2026")
        await story.close()
    }

    @Test func `a minor finding that was twice not dealt with may become a major one`() async throws {
        let story = try await Self.inReview()
        let failed = #"{"method": "documents", "reason": "Chưa đủ"}"#
        let reason = #"{"reason": "Hai lần không có hiệu lực"}"#
        for round in 1...2 {
            try await Self.implement(story, "$minor")
            try await Self.act(story, "$minor", "verify_not_effective", Cast.assessor, failed)
            let early = try await story.attempt(
                machine: "minor", event: "escalate_to_major", actor: Cast.coordinator, payload: reason)
            #expect(early.outcome == (round == 1 ? "unmet" : "moved"))
        }
        try await Self.act(story, "$minor", "escalate_to_major", Cast.coordinator, reason)
        #expect(try await story.value("SELECT grade FROM sach.finding WHERE subject_id = #minor") == "major")
        #expect(try await story.value("SELECT sach.finding_limit_day(#minor, 'major')") == "2027-02-03")
        #expect(
            try await Self.gaps(story) == story.filled("finding_major_open:$major,finding_major_open:$minor"))
        await story.close()
    }

    @Test func `the facility sees findings once the report is submitted, and nobody writes a solution`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "recorded")
        let seen = "SELECT sach.finding_is_shown(#finding, 201) || ' ' || sach.finding_is_shown(#finding, 205)"
        #expect(try await story.value(seen) == "false true")
        let advised = try await story.attempt(
            machine: "assessment", event: "raise_finding", actor: Cast.assessor,
            payload: #"{"grade": "minor", "criterion": "C5", "evidence": "Sổ", "solution": "Mua phần mềm"}"#)
        #expect(advised == ("bad_payload", ["field_unknown:solution"]))
        try await story.take(try #require(StagedStory.script.first { $0.stage == "reported" }))
        #expect(try await story.value(seen) == "true true")
        await story.close()
    }

    @Test func `findings become void with their assessment`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "recorded")
        try await story.take(
            StagedStory.Step(stage: "withdrawn", machine: "application", event: "withdraw", actor: Cast.applicant))
        #expect(
            try await story.value(
                "SELECT string_agg(state, ' ' ORDER BY id) FROM sach.subject WHERE id IN (#assessment, #finding)")
                == "cancelled void")
        await story.close()
    }

    @Test func `a report sent back is a new revision when it was edited, and the earlier one is kept`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "reported")
        for (summary, revisions) in [("Đạt yêu cầu", "1"), ("Đạt yêu cầu, có lưu ý", "1,2")] {
            try await story.take(
                StagedStory.Step(
                    stage: "back", machine: "assessment", event: "send_back", actor: Cast.coordinator,
                    payload: #"{"reason": "Lỗi chính tả"}"#))
            try await story.take(
                StagedStory.Step(
                    stage: "again", machine: "assessment", event: "submit_report", actor: Cast.assessor,
                    payload:
                        #"{"minutes": "signed_by_both", "last_day": "2026-08-03", "summary": "\#(summary)"}"#))
            #expect(
                try await story.value(
                    "SELECT string_agg(revision::text, ',' ORDER BY revision) FROM sach.assessment_revision")
                    == revisions)
        }
        await story.close()
    }

    @Test func `after two objections the coordinator decides the team and says why`() async throws {
        var story = try await StagedStory()
        try await story.tell(until: "team proposed")
        let team = #"{"members": [{"person": "P204", "lead": true}]"#
        for _ in 1...2 {
            try await story.take(
                StagedStory.Step(
                    stage: "objected", machine: "assessment", event: "object", actor: Cast.applicant,
                    payload: #"{"reason": "Quen biết"}"#))
            let decides = try await story.value("SELECT objections FROM sach.assessment") == "2"
            let reason = decides ? #", "decision_reason": "Không còn chuyên gia khác"}"# : "}"
            try await story.take(
                StagedStory.Step(
                    stage: "proposed", machine: "assessment", event: "propose_team", actor: Cast.coordinator,
                    payload: team + reason))
        }
        let third = try await story.attempt(
            machine: "assessment", event: "object", actor: Cast.applicant, payload: #"{"reason": "Quen biết"}"#)
        #expect(third == ("unmet", ["objections_exhausted"]))
        await story.close()
    }
}
