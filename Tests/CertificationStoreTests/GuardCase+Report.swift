import TestSupport

extension GuardCase {
    /// Succession and amendment of annual reports (O10, O12, O13) and the consolidated report (§3.7).
    static let consolidation: [GuardCase] = succession + amendment + report

    /// The unit of the story's obligation ends today and its neighbour takes over.
    private static let ending = """
        UPDATE sach.reporting_unit SET valid_to = '2026-11-01', legal_basis_to = 'Nghị quyết (mẫu)'
        WHERE reference = '14812';
        INSERT INTO sach.unit_edge (predecessor, successor, kind, share, effective_on, basis)
        VALUES (sach.unit_find('14812'), sach.unit_find('14818'), 'merge', NULL, '2026-11-01', 'Nghị quyết (mẫu)');
        """

    private static let succession: [GuardCase] = [
        GuardCase(
            guardName: "unit_ended", stage: "open", machine: "obligation", event: "transfer",
            actor: Cast.consolidator,
            payload: """
                {"successors": [{"unit": "14818"}], "basis": "Nghị quyết (mẫu)", "policy": "successor_full_year"}
                """,
            breaking: """
                INSERT INTO sach.unit_edge (predecessor, successor, kind, share, effective_on, basis)
                VALUES (sach.unit_find('14812'), sach.unit_find('14818'), 'merge', NULL, '2027-01-01', 'Nghị quyết (mẫu)')
                """, codes: ["unit_not_ended:14812"]),
        GuardCase(
            guardName: "successors_valid", stage: "open", machine: "obligation", event: "transfer",
            actor: Cast.consolidator, payload: #"{"successors": [{"unit": "14818"}], "basis": "Nghị quyết (mẫu)"}"#,
            breaking: ending, codes: ["succession_policy_missing"]),
        GuardCase(
            guardName: "successors_valid", stage: "open", machine: "obligation", event: "transfer",
            actor: Cast.consolidator,
            payload: #"{"successors": [{"unit": "14797"}], "basis": "x", "policy": "split_at_change"}"#,
            breaking: ending, codes: ["successor_unknown:14797"]),
        GuardCase(
            guardName: "successors_valid", stage: "open", machine: "obligation", event: "transfer",
            actor: Cast.consolidator,
            payload: #"{"successors": [7, {"unit": "14818", "share": 2}], "basis": "x", "policy": "split_at_change"}"#,
            breaking: ending, codes: ["successor_invalid:1", "successor_invalid:2"]),
        GuardCase(
            guardName: "succession_recorded", stage: "open", machine: "obligation", event: "inherit",
            actor: Cast.system, payload: #"{"parent": "$obligation", "unit": "14818", "part": "whole"}"#,
            isBirth: true, codes: ["succession_not_recorded"]),
    ]

    private static let amendment: [GuardCase] = [
        GuardCase(
            guardName: "frozen_in_report", stage: "received", machine: "obligation", event: "consolidate",
            actor: Cast.system, codes: ["report_not_frozen"]),
        GuardCase(
            guardName: "amendment_requested", stage: "report frozen", machine: "obligation",
            event: "agree_amendment", actor: Cast.consolidator, codes: ["proposal_missing:request_amendment"]),
        GuardCase(
            guardName: "amendment_agreed", stage: "report frozen", machine: "obligation", event: "amend",
            actor: Cast.reporter, payload: #"{"report": \#(StagedStory.report), "signatory": "Ông Mẫu"}"#,
            codes: ["proposal_missing:agree_amendment"]),
    ]

    private static let report: [GuardCase] = [
        GuardCase(
            guardName: "report_period_known", stage: "received", machine: "report", event: "prepare",
            actor: Cast.consolidator, payload: #"{"rule": "TH-2026", "period": "2020"}"#, isBirth: true,
            codes: ["obligation_rule_unknown:TH-2026"]),
        GuardCase(
            guardName: "report_period_known", stage: "report drafted", machine: "report", event: "prepare",
            actor: Cast.consolidator, payload: #"{"rule": "TH-2026", "period": "2026"}"#, isBirth: true,
            codes: ["report_exists:2026"]),
        GuardCase(
            guardName: "report_texts_known", stage: "report drafted", machine: "report", event: "freeze",
            actor: Cast.consolidator, payload: #"{"texts": {"other": "x"}, "milestones": {"T6": {"value": true}}}"#,
            codes: ["report_text_unknown:other", "milestone_invalid:T6"]),
        GuardCase(
            guardName: "report_inputs_changed", stage: "report frozen", machine: "report", event: "recompute",
            actor: Cast.consolidator, codes: ["inputs_unchanged"]),
        GuardCase(
            guardName: "approver_is_another", stage: "report frozen", machine: "report", event: "approve",
            actor: Cast.consolidator,
            breaking: """
                INSERT INTO sach.person_role (network, person, role, scope, valid_from)
                VALUES (1, 208, 'APPR', 'network', '2017-01-01')
                """, codes: ["approver_consolidated"]),
        GuardCase(
            guardName: "report_recipient_open", stage: "report sent", machine: "report", event: "send",
            actor: Cast.consolidator,
            payload: """
                {"recipient": "BCT", "number": "12/BC-SCT", "method": "post", "sent_on": "2026-11-02", "proof": "RR 2"}
                """, codes: ["recipient_has_it:BCT"]),
        GuardCase(
            guardName: "report_recipient_open", stage: "report approved", machine: "report", event: "send",
            actor: Cast.consolidator,
            payload: """
                {"recipient": "BCT", "number": "12/BC-SCT", "method": "post", "sent_on": "2026-11-01", "proof": "RR 2"}
                """, codes: ["sent_before_approval"]),
        GuardCase(
            guardName: "report_delivery_open", stage: "report sent", machine: "report", event: "acknowledge",
            actor: Cast.consolidator,
            payload: #"{"recipient": "UBND", "acknowledged_on": "2026-11-02", "acknowledgement": "Biên nhận"}"#,
            codes: ["recipient_not_sent:UBND"]),
        GuardCase(
            guardName: "report_acknowledged", stage: "report sent", machine: "report", event: "close",
            actor: Cast.system, codes: ["acknowledgement_missing:BCT", "acknowledgement_missing:UBND"]),
    ]
}
