extension GuardCase {
    private static let lodging = #"{"parent": "$certificate", "statement": "Không đúng", "requested": "Xem xét lại"}"#
    private static let delivered = """
        SELECT sach.notice_plan(#certificate, 'certificate', 'mẫu', 'facility', 'application_granted', at)
        FROM sach.subject_event
        WHERE subject_id = #certificate AND event = 'sign';
        UPDATE sach.notice
        SET state = 'delivered', attempts = 1, settled_at = '2026-11-02 09:00+07'
        WHERE subject_id = #certificate AND step = 'mẫu';
        SELECT sach.clock_set('2026-11-18 00:00+07'::timestamptz - now());
        """
    private static let barred = """
        SELECT sach.advance(#application, 'propose_decline', NULL, 202, '{"reasons": ["duplicate"], "text": "Trùng"}');
        SET LOCAL session_replication_role = replica;
        INSERT INTO sach.appeal_bar (subject_id, person, duty, appeal) VALUES (#application, 203, 'decision', 0);
        SET LOCAL session_replication_role = origin;
        """

    static let appeal: [GuardCase] = [
        GuardCase(
            guardName: "decision_appealable", stage: "received", machine: "appeal", event: "lodge",
            actor: Cast.applicant,
            payload: #"{"parent": "$application", "statement": "Không đúng", "requested": "Xem xét lại"}"#,
            isBirth: true, codes: ["decision_not_appealable"]),
        GuardCase(
            guardName: "appeal_in_time", stage: "received", machine: "appeal", event: "lodge", actor: Cast.applicant,
            payload: lodging, isBirth: true, breaking: StagedStory.appealable + delivered,
            codes: ["appeal_too_late:17/11/2026"]),
        GuardCase(
            guardName: "appeal_is_only_one", stage: "appealed", machine: "appeal", event: "lodge",
            actor: Cast.applicant, payload: lodging, isBirth: true, codes: ["appeal_exists:$appeal"]),
        GuardCase(
            guardName: "case_handler_eligible", stage: "appeal admitted", machine: "appeal", event: "start_review",
            actor: Cast.appealsHandler, breaking: "DELETE FROM sach.coi_declaration WHERE person = 213",
            codes: ["coi_missing"]),
        GuardCase(
            guardName: "case_handler_eligible", stage: "appeal admitted", machine: "appeal", event: "start_review",
            actor: Cast.appealsHandler,
            breaking: """
                INSERT INTO sach.involvement (person, facility, kind, subject_id, started_on, source)
                VALUES (213, 1, 'intake', #application, '2026-08-03', 'mẫu')
                """, codes: ["takes_part_in_matter"]),
        GuardCase(
            guardName: "panel_valid", stage: "appeal in review", machine: "appeal", event: "decide",
            actor: Cast.appealsHandler,
            payload: #"{"outcome": "upheld", "text": "Có cơ sở", "panel": [{"person": "P213", "vote": "maybe"}]}"#,
            codes: ["panel_member_invalid:1"]),
        GuardCase(
            guardName: "outcome_delivered", stage: "appeal decided", machine: "appeal", event: "notify",
            actor: Cast.appealsHandler, codes: ["outcome_not_delivered"]),
        GuardCase(
            guardName: "appeal_upheld", stage: "deciding", machine: "application", event: "reopen_by_appeal",
            actor: Cast.appealsHandler,
            breaking: """
                SELECT sach.advance(#application, 'refuse', NULL, 206, '{"reasons": ["criteria_not_met"], "text": "x"}')
                """, codes: ["appeal_not_upheld"]),
        GuardCase(
            guardName: "decline_overturned", stage: "checking", machine: "application", event: "resume",
            actor: Cast.system, codes: ["case_was_not_accepted"]),
        GuardCase(
            guardName: "case_reopened", stage: "in review", machine: "application", event: "assign_review",
            actor: Cast.coordinator, payload: #"{"reviewer": "P219"}"#, codes: ["case_not_reopened"]),
        GuardCase(
            guardName: "decliner_is_another", stage: "checking", machine: "application", event: "decline",
            actor: Cast.coordinator, breaking: barred, codes: ["decided_before_appeal"]),
    ]

    static let complaint: [GuardCase] = [
        GuardCase(
            guardName: "complaint_identity_allowed", stage: "beginning", machine: "complaint", event: "receive",
            actor: Cast.stranger, payload: #"{"kind": "other", "statement": "x", "person": "P204"}"#, isBirth: true,
            codes: ["complaint_for_another_person"]),
        GuardCase(
            guardName: "complaint_identity_allowed", stage: "beginning", machine: "complaint", event: "receive",
            actor: Cast.stranger, payload: #"{"kind": "other", "statement": "x", "anonymous": true}"#, isBirth: true,
            breaking: """
                INSERT INTO sach.scheme_parameter (network, parameter, valid_from, amount, unit, source)
                VALUES (1, 'complaint_anonymous', '2026-08-01', 0, 'flag', 'mẫu')
                """, codes: ["complaint_needs_a_name"]),
        GuardCase(
            guardName: "complaint_matter_known", stage: "beginning", machine: "complaint", event: "receive",
            actor: Cast.stranger, payload: #"{"kind": "other", "statement": "x", "about_facility": "F3"}"#,
            isBirth: true, codes: ["complaint_matter_unknown:F3"]),
        GuardCase(
            guardName: "complaint_withdrawn_by_right", stage: "complained", machine: "complaint", event: "withdraw",
            actor: Cast.stranger, codes: ["complaint_not_yours"]),
        GuardCase(
            guardName: "complaint_holder_named", stage: "complaint acknowledged", machine: "complaint",
            event: "triage", actor: Cast.secondHandler, payload: #"{"triage": "about_holder", "summary": "Khói"}"#,
            codes: ["complaint_holder_missing"]),
        GuardCase(
            guardName: "handler_is_another", stage: "complaint acknowledged", machine: "complaint",
            event: "take_over", actor: Cast.secondHandler, codes: ["handler_already"]),
        GuardCase(
            guardName: "complaint_in_scope", stage: "complaint investigated", machine: "complaint",
            event: "investigate", actor: Cast.secondHandler,
            breaking: """
                UPDATE sach.complaint SET triage = 'out_of_scope';
                SELECT rig.put(#complaint, 'triaged');
                """, codes: ["complaint_is_out_of_scope"]),
        GuardCase(
            guardName: "complaint_out_of_scope", stage: "complaint investigated", machine: "complaint",
            event: "decide", actor: Cast.secondHandler, payload: #"{"outcome": "founded", "answer": "x"}"#,
            breaking: "SELECT rig.put(#complaint, 'triaged')", codes: ["complaint_not_investigated"]),
        GuardCase(
            guardName: "complaint_measures_valid", stage: "complaint investigated", machine: "complaint",
            event: "decide", actor: Cast.secondHandler,
            payload: """
                {"outcome": "founded", "answer": "x",
                 "measures": [{"measure": "own_correction"}, {"measure": "certificate_action", "subject": "$application"}]}
                """, codes: ["complaint_measure_invalid:2"]),
    ]
}
