import TestSupport

extension GuardCase {
    private static let withdrawnDeclaration = "DELETE FROM sach.coi_declaration WHERE person = "
    private static let members = #"{"members": [{"person": "P204", "lead": true}]}"#
    private static let reportPayload = #"{"minutes": "signed_by_both", "last_day": "2026-08-03", "summary": "Đạt"}"#

    static let assessment: [GuardCase] = [
        GuardCase(
            guardName: "assessment_confirmed", stage: "accepted", machine: "application", event: "open_assessment",
            actor: Cast.coordinator, codes: ["assessment_not_confirmed"]),
        GuardCase(
            guardName: "parent_state_matches", stage: "submitted", machine: "assessment", event: "plan",
            actor: Cast.coordinator, payload: #"{"parent": "$application", "type": "initial"}"#, isBirth: true,
            codes: ["parent_not_accepted"]),
        GuardCase(
            guardName: "assessment_is_only_one", stage: "planned", machine: "assessment", event: "plan",
            actor: Cast.coordinator, payload: #"{"parent": "$application", "type": "initial"}"#, isBirth: true,
            codes: ["assessment_under_way:$assessment"]),
        GuardCase(
            guardName: "team_listed", stage: "planned", machine: "assessment", event: "propose_team",
            actor: Cast.coordinator,
            payload: #"{"members": [{"person": "P999"}, {"person": "P204", "lead": true}]}"#,
            codes: ["team_member_invalid:1"]),
        GuardCase(
            guardName: "team_eligible", stage: "planned", machine: "assessment", event: "propose_team",
            actor: Cast.coordinator, payload: members, breaking: withdrawnDeclaration + "204",
            codes: ["team_member_ineligible:P204 coi_missing"]),
        GuardCase(
            guardName: "one_lead", stage: "planned", machine: "assessment", event: "propose_team",
            actor: Cast.coordinator, payload: #"{"members": [{"person": "P204"}]}"#, codes: ["team_without_one_lead"]),
        // Never alone: whoever covers no sector is not eligible either.
        GuardCase(
            guardName: "sector_covered", stage: "planned", machine: "assessment", event: "propose_team",
            actor: Cast.coordinator, payload: members,
            breaking: "UPDATE sach.competence SET sector = '10' WHERE role = 'ASSR'",
            codes: ["team_member_ineligible:P204 competence_missing:ASSR 2394", "team_without_sector:2394"]),
        GuardCase(
            guardName: "objection_in_time", stage: "team proposed", machine: "assessment", event: "object",
            actor: Cast.applicant, payload: #"{"reason": "Quen biết"}"#,
            breaking: "SELECT rig.move_clock('10 days')", codes: ["objection_too_late"]),
        GuardCase(
            guardName: "objections_left", stage: "team proposed", machine: "assessment", event: "object",
            actor: Cast.applicant, payload: #"{"reason": "Quen biết"}"#,
            breaking: "UPDATE sach.assessment SET objections = 2", codes: ["objections_exhausted"]),
        GuardCase(
            guardName: "objection_period_over", stage: "team proposed", machine: "assessment", event: "confirm",
            actor: Cast.system, breaking: "SELECT rig.deliver(#assessment)", codes: ["objection_period_open"]),
        GuardCase(
            guardName: "objection_period_over", stage: "team proposed", machine: "assessment", event: "confirm",
            actor: Cast.applicant,
            breaking: "SELECT sach.advance(#application, 'hold', NULL, 203, '{\"reason\": \"litigation\"}')",
            codes: ["case_held"]),
        GuardCase(
            guardName: "team_notice_delivered", stage: "team proposed", machine: "assessment", event: "confirm",
            actor: Cast.system, breaking: "SELECT rig.move_clock('10 days')", codes: ["team_notice_not_delivered"]),
        GuardCase(
            guardName: "actor_is_lead", stage: "assessment open", machine: "assessment", event: "start",
            actor: Cast.secondAssessor, payload: #"{"mode": "desk"}"#, codes: ["actor_not_the_lead"]),
        GuardCase(
            guardName: "team_coi_signed", stage: "assessment open", machine: "assessment", event: "start",
            actor: Cast.assessor, payload: #"{"mode": "desk"}"#, breaking: withdrawnDeclaration + "204",
            codes: ["team_member_ineligible:P204 coi_missing"]),
        GuardCase(
            guardName: "actor_on_team", stage: "in progress", machine: "assessment", event: "record_item",
            actor: Cast.secondAssessor, payload: #"{"criterion": "M1", "answer": "yes"}"#,
            codes: ["actor_not_on_the_team"]),
        GuardCase(
            guardName: "item_on_checklist", stage: "in progress", machine: "assessment", event: "record_item",
            actor: Cast.assessor, payload: #"{"criterion": "X1", "answer": "yes"}"#, codes: ["criterion_unknown:X1"]),
        GuardCase(
            guardName: "item_complete", stage: "in progress", machine: "assessment", event: "record_item",
            actor: Cast.assessor, payload: #"{"criterion": "T04", "answer": "not_applicable"}"#,
            codes: ["answer_reason_missing"]),
        GuardCase(
            guardName: "item_complete", stage: "in progress", machine: "assessment", event: "record_item",
            actor: Cast.assessor, payload: #"{"criterion": "WATER", "answer": "yes"}"#,
            codes: ["saving_incomplete:data"]),
        GuardCase(
            guardName: "item_complete", stage: "in progress", machine: "assessment", event: "record_item",
            actor: Cast.assessor, payload: #"{"criterion": "C2", "answer": "yes", "data": {"points": 21}}"#,
            codes: ["points_invalid:20"]),
        GuardCase(
            guardName: "flow_complete", stage: "in progress", machine: "assessment", event: "record_flow",
            actor: Cast.assessor,
            payload: #"""
                {"period": "baseline", "from": "2025-01-01", "to": "2025-12-31", "product": "Bia", "unit": "hl", "output": 100,
                 "flows": [{"metric": "COD", "quantity": 5, "basis": "measured"},
                           {"metric": "BOD5", "quantity": 6, "basis": "measured"}]}
                """#, codes: ["flow_exceeds:BOD5 COD"]),
        GuardCase(
            guardName: "option_complete", stage: "in progress", machine: "assessment", event: "record_option",
            actor: Cast.assessor,
            payload: #"{"type": "GH", "title": "Khóa vòi", "screening": "C", "status": "rejected"}"#,
            codes: ["option_reason_missing"]),
        GuardCase(
            guardName: "evidence_of_facility", stage: "in progress", machine: "assessment", event: "attach_evidence",
            actor: Cast.assessor, payload: #"{"evidence": "$evidence"}"#,
            breaking: "UPDATE sach.subject SET facility = 2 WHERE id = #evidence",
            codes: ["evidence_of_another_facility"]),
        GuardCase(
            guardName: "member_on_team", stage: "in progress", machine: "assessment", event: "replace_member",
            actor: Cast.coordinator, payload: #"{"out": "P205", "in": "P218"}"#, codes: ["team_member_unknown:P205"]),
        GuardCase(
            guardName: "replacement_eligible", stage: "in progress", machine: "assessment", event: "replace_member",
            actor: Cast.coordinator, payload: #"{"out": "P204", "in": "P218"}"#,
            breaking: withdrawnDeclaration + "218", codes: ["team_member_ineligible:P218 coi_missing"]),
        GuardCase(
            guardName: "minutes_complete", stage: "recorded", machine: "assessment", event: "submit_report",
            actor: Cast.assessor,
            payload: #"{"minutes": "facility_refused_to_sign", "last_day": "2026-08-03", "summary": "Đạt"}"#,
            codes: ["refusal_note_missing"]),
        GuardCase(
            guardName: "report_complete", stage: "recorded", machine: "assessment", event: "submit_report",
            actor: Cast.assessor, payload: reportPayload,
            breaking: "DELETE FROM sach.assessment_item WHERE criterion = 'M1'", codes: ["item_missing_answer:M1"]),
        GuardCase(
            guardName: "parent_awaits_assessment", stage: "reported", machine: "assessment", event: "accept",
            actor: Cast.coordinator, breaking: "SELECT rig.put(#application, 'accepted')",
            codes: ["parent_not_in_assessment"]),
    ]

    static let decision: [GuardCase] = [
        GuardCase(
            guardName: "reviewer_eligible", stage: "assessed", machine: "application", event: "assign_review",
            actor: Cast.coordinator, payload: #"{"reviewer": "P205"}"#, breaking: withdrawnDeclaration + "205",
            codes: ["coi_missing"]),
        GuardCase(
            guardName: "actor_is_reviewer", stage: "in review", machine: "application", event: "return_to_assessor",
            actor: Cast.secondReviewer, payload: #"{"points": ["Cân bằng vật liệu"]}"#,
            codes: ["actor_not_the_reviewer"]),
        GuardCase(
            guardName: "points_listed", stage: "in review", machine: "application", event: "return_to_assessor",
            actor: Cast.reviewer, payload: #"{"points": []}"#, codes: ["point_missing"]),
        GuardCase(
            guardName: "reviewer_still_eligible", stage: "in review", machine: "application", event: "recommend",
            actor: Cast.reviewer, payload: #"{"recommendation": "grant"}"#,
            breaking: "UPDATE sach.competence SET sector = '10' WHERE role = 'REVW'",
            codes: ["competence_missing:REVW 2394"]),
        GuardCase(
            guardName: "recommendation_supported", stage: "in review", machine: "application", event: "recommend",
            actor: Cast.reviewer, payload: #"{"recommendation": "grant_with_conditions"}"#,
            codes: ["condition_missing"]),
        GuardCase(
            guardName: "recommendation_supported", stage: "in review", machine: "application", event: "recommend",
            actor: Cast.reviewer, payload: #"{"recommendation": "grant"}"#,
            breaking: "UPDATE sach.finding SET grade = 'major'", codes: ["finding_major_open:$finding"]),
        GuardCase(
            guardName: "decider_eligible", stage: "deciding", machine: "application", event: "grant",
            actor: Cast.decider, breaking: "UPDATE sach.application SET recommended_by = 206",
            codes: ["decider_is_reviewer"]),
        GuardCase(
            guardName: "committee_valid", stage: "deciding", machine: "application", event: "grant",
            actor: Cast.decider, payload: #"{"committee": [{"person": "P206", "vote": "maybe"}]}"#,
            codes: ["committee_member_invalid:1"]),
        GuardCase(
            guardName: "committee_valid", stage: "deciding", machine: "application", event: "grant",
            actor: Cast.decider,
            payload: #"{"committee": [{"person": "P206", "vote": "for"}, {"person": "P220", "vote": "for"}]}"#,
            codes: ["committee_without_quorum"]),
        GuardCase(
            guardName: "recommendation_is_grant", stage: "deciding", machine: "application", event: "grant",
            actor: Cast.decider, breaking: "UPDATE sach.application SET recommendation = 'refuse'",
            codes: ["recommendation_not_to_grant"]),
        GuardCase(
            guardName: "recommendation_fresh", stage: "deciding", machine: "application", event: "grant",
            actor: Cast.decider, breaking: "SELECT rig.move_clock('31 days')", codes: ["recommendation_too_old"]),
        GuardCase(
            guardName: "recommendation_still_supported", stage: "deciding", machine: "application", event: "grant",
            actor: Cast.decider, breaking: "UPDATE sach.finding SET grade = 'minor'",
            codes: ["finding_minor_without_plan:$finding"]),
        GuardCase(
            guardName: "reasons_given", stage: "deciding", machine: "application", event: "refuse",
            actor: Cast.decider, payload: #"{"reasons": [], "text": "Chưa đạt"}"#, codes: ["reason_missing"]),
    ]
}
