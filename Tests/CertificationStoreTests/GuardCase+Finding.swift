extension GuardCase {
    private static let minor = "UPDATE sach.finding SET grade = 'minor';"
    private static let major = "UPDATE sach.finding SET grade = 'major';"
    private static let limit = "SELECT sach.finding_limit_start(#finding, sach.clock_now());"
    private static let undeclared = "DELETE FROM sach.coi_declaration WHERE person = "
    private static let observed = #""criterion": "C5", "evidence": "Sổ nước ghi theo tuần"}"#

    private static func plan(_ day: String) -> String {
        """
        {"correction": "Ghi bù", "cause": "Chưa phân công", "action": "Phân công", "owner": "Tổ trưởng",
         "date": "\(day)"}
        """
    }

    /// The guards of findings, and those of the team that belong to no other topic.
    static let finding: [GuardCase] = raising + planning + verifying + limits + disputing + team

    private static let raising: [GuardCase] = [
        GuardCase(
            guardName: "finding_may_be_raised", stage: "in progress", machine: "finding", event: "raise",
            actor: Cast.secondAssessor, payload: #"{"parent": "$assessment", "grade": "minor", "# + observed,
            isBirth: true, codes: ["actor_not_on_the_team"]),
        GuardCase(
            guardName: "finding_may_be_raised", stage: "in progress", machine: "finding", event: "raise",
            actor: Cast.assessor, payload: #"{"parent": "$application", "grade": "minor", "# + observed, isBirth: true,
            codes: ["finding_parent_invalid"]),
        GuardCase(
            guardName: "finding_may_be_raised", stage: "reported", machine: "finding", event: "raise",
            actor: Cast.assessor, payload: #"{"parent": "$assessment", "grade": "minor", "# + observed, isBirth: true,
            codes: ["assessment_not_in_progress"]),
        GuardCase(
            guardName: "finding_cites_criterion", stage: "in progress", machine: "finding", event: "raise",
            actor: Cast.assessor,
            payload: #"{"parent": "$assessment", "grade": "minor", "criterion": "X1", "evidence": "Sổ"}"#,
            isBirth: true,
            codes: ["criterion_unknown:X1"]),
    ]

    private static let planning: [GuardCase] = [
        GuardCase(
            guardName: "finding_disclosed", stage: "recorded", machine: "finding", event: "submit_plan",
            actor: Cast.applicant, payload: plan("2026-09-01"), breaking: minor, codes: ["finding_not_disclosed"]),
        GuardCase(
            guardName: "finding_needs_plan", stage: "reported", machine: "finding", event: "submit_plan",
            actor: Cast.applicant, payload: plan("2026-09-01"), codes: ["finding_needs_no_plan"]),
        GuardCase(
            guardName: "finding_plan_day_possible", stage: "reported", machine: "finding", event: "submit_plan",
            actor: Cast.applicant, payload: plan("2026-08-02"), breaking: minor, codes: ["plan_day_past"]),
        GuardCase(
            guardName: "finding_plan_day_possible", stage: "reported", machine: "finding", event: "submit_plan",
            actor: Cast.applicant, payload: plan("2027-02-04"), breaking: major + limit,
            codes: ["plan_day_after_limit:03/02/2027"]),
        GuardCase(
            guardName: "finding_assessor_eligible", stage: "reported", machine: "finding", event: "accept_plan",
            actor: Cast.assessor, breaking: "SELECT rig.put(#finding, 'plan_submitted');" + undeclared + "204",
            codes: ["coi_missing"]),
    ]

    private static let verifying: [GuardCase] = [
        GuardCase(
            guardName: "finding_done_evidenced", stage: "reported", machine: "finding", event: "report_done",
            actor: Cast.applicant, payload: #"{"evidence": []}"#, breaking: "SELECT rig.put(#finding, 'plan_accepted')",
            codes: ["done_evidence_missing"]),
        GuardCase(
            guardName: "finding_done_evidenced", stage: "reported", machine: "finding", event: "report_done",
            actor: Cast.applicant, payload: #"{"evidence": ["$evidence", "$application"]}"#,
            breaking: "SELECT rig.put(#finding, 'plan_accepted')", codes: ["done_evidence_invalid:$application"]),
        GuardCase(
            guardName: "finding_verification_supported", stage: "reported", machine: "finding",
            event: "verify_effective", actor: Cast.assessor, payload: #"{"method": "next_surveillance"}"#,
            breaking: major + "SELECT rig.put(#finding, 'implemented')", codes: ["verification_without_evidence"]),
        GuardCase(
            guardName: "finding_verification_supported", stage: "reported", machine: "finding",
            event: "verify_effective", actor: Cast.assessor, payload: #"{"method": "next_surveillance"}"#,
            breaking: minor + "SELECT rig.put(#finding, 'implemented')", codes: ["verification_awaits_surveillance"]),
        GuardCase(
            guardName: "finding_verification_supported", stage: "reported", machine: "finding",
            event: "verify_effective", actor: Cast.assessor,
            payload: #"{"method": "documents", "evidence_seen": ["$evidence"]}"#,
            breaking: minor + "SELECT rig.put(#finding, 'implemented')",
            codes: ["verification_evidence_unknown:$evidence"]),
    ]

    private static let limits: [GuardCase] = [
        GuardCase(
            guardName: "finding_extendable", stage: "reported", machine: "finding", event: "extend",
            actor: Cast.coordinator, payload: #"{"until": "2027-03-01", "reason": "Chờ thiết bị"}"#, breaking: major,
            codes: ["extension_of_major_limit"]),
        GuardCase(
            guardName: "finding_extendable", stage: "reported", machine: "finding", event: "extend",
            actor: Cast.coordinator, payload: #"{"until": "2027-03-01", "reason": "Chờ thiết bị"}"#,
            breaking: minor + limit + "SELECT rig.move_clock('40 days')", codes: ["extension_too_late"]),
        GuardCase(
            guardName: "finding_extendable", stage: "reported", machine: "finding", event: "extend",
            actor: Cast.coordinator, payload: #"{"until": "2027-03-01", "reason": "Chờ thiết bị"}"#,
            breaking: minor + limit + """
                UPDATE sach.finding
                SET extension_reason = 'Chờ', extended_by = 203, extended_at = sach.clock_now()
                """, codes: ["extension_used"]),
        GuardCase(
            guardName: "finding_extension_possible", stage: "reported", machine: "finding", event: "extend",
            actor: Cast.coordinator, payload: #"{"until": "2026-08-22", "reason": "Chờ thiết bị"}"#,
            breaking: minor + limit, codes: ["extension_not_later"]),
        GuardCase(
            guardName: "finding_escalator_eligible", stage: "reported", machine: "finding", event: "escalate_to_major",
            actor: Cast.assessor, payload: #"{"reason": "Hai lần không có hiệu lực"}"#,
            breaking: minor + "UPDATE sach.finding SET not_effective = 2;" + undeclared + "204",
            codes: ["coi_missing"]),
        GuardCase(
            guardName: "finding_failed_twice", stage: "reported", machine: "finding", event: "escalate_to_major",
            actor: Cast.coordinator, payload: #"{"reason": "Không có hiệu lực"}"#,
            breaking: minor + "UPDATE sach.finding SET not_effective = 1", codes: ["finding_not_failed_twice"]),
        GuardCase(
            guardName: "finding_limit_passed", stage: "reported", machine: "finding", event: "pass_limit",
            actor: Cast.system, breaking: major + limit, codes: ["limit_not_passed"]),
        GuardCase(
            guardName: "finding_assessment_cancelled", stage: "reported", machine: "finding", event: "void",
            actor: Cast.system, codes: ["assessment_not_cancelled"]),
    ]

    private static let disputing: [GuardCase] = [
        GuardCase(
            guardName: "finding_not_ruled", stage: "reported", machine: "finding", event: "dispute",
            actor: Cast.applicant, payload: #"{"reason": "Không đúng"}"#,
            breaking: """
                INSERT INTO sach.finding_dispute (
                    subject_id, no, reason, disputed_by, disputed_at, state_before, limits, ruling, ruling_reason, ruled_by, ruled_at)
                VALUES (#finding, 1, 'Không đúng', 201, sach.clock_now(), 'open', '[]', 'upheld', 'Đúng', 205, sach.clock_now())
                """, codes: ["dispute_ruled_already"]),
        GuardCase(
            guardName: "finding_reviewer_eligible", stage: "reported", machine: "finding", event: "uphold",
            actor: Cast.reviewer, payload: #"{"reason": "Có bằng chứng"}"#,
            breaking: "SELECT rig.put(#finding, 'disputed');" + undeclared + "205", codes: ["coi_missing"]),
    ]

    private static let team: [GuardCase] = [
        GuardCase(
            guardName: "team_rotation", stage: "planned", machine: "assessment", event: "propose_team",
            actor: Cast.coordinator, payload: #"{"members": [{"person": "P204", "lead": true}]}"#,
            breaking: """
                INSERT INTO sach.scheme_parameter (network, parameter, valid_from, amount, unit, source)
                VALUES (1, 'lead_rotation', '2026-08-01', 0, 'count', 'mẫu')
                """, codes: ["lead_rotation_due:P204"]),
        GuardCase(
            guardName: "team_decision_reasoned", stage: "planned", machine: "assessment", event: "propose_team",
            actor: Cast.coordinator, payload: #"{"members": [{"person": "P204", "lead": true}]}"#,
            breaking: "UPDATE sach.assessment SET objections = 2", codes: ["decision_reason_missing"]),
        GuardCase(
            guardName: "team_decision_reasoned", stage: "planned", machine: "assessment", event: "propose_team",
            actor: Cast.coordinator,
            payload: #"{"members": [{"person": "P204", "lead": true}], "decision_reason": "Không còn người khác"}"#,
            codes: ["decision_reason_early"]),
    ]
}
