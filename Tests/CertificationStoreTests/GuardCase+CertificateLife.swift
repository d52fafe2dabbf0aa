extension GuardCase {
    private static func proposed(_ measure: String = "suspend") -> String {
        """
        SELECT sach.advance(#certificate, 'propose_action', NULL, 203,
            '{"measure": "\(measure)", "grounds": ["serious_nonconformity"], "text": "Nước thải (mẫu)"}');
        """
    }

    /// The measure was announced, the notice arrived, and the holder needs no more time.
    private static func heard(_ measure: String = "suspend") -> String {
        proposed(measure)
            + "SELECT rig.deliver(#certificate); SELECT sach.advance(#certificate, 'waive_hearing', NULL, 201);"
    }

    private static let suspended = "SELECT sach.advance(#certificate, 'request_suspension', NULL, 201);"
    private static let contact = #"{"contact": "P203"}"#

    static let certificateLife: [GuardCase] = measures + versions + renewals

    private static let measures: [GuardCase] = [
        GuardCase(
            guardName: "grounds_coded", stage: "active", machine: "certificate", event: "propose_action",
            actor: Cast.coordinator, payload: #"{"measure": "suspend", "grounds": [], "text": "x"}"#,
            codes: ["ground_missing"]),
        GuardCase(
            guardName: "grounds_coded", stage: "active", machine: "certificate", event: "propose_action",
            actor: Cast.coordinator,
            payload: #"{"measure": "suspend", "grounds": ["surveillance_missed"], "text": "x"}"#,
            codes: ["ground_not_recorded:surveillance_missed"]),
        GuardCase(
            guardName: "not_under_notice", stage: "active", machine: "certificate", event: "propose_action",
            actor: Cast.coordinator, payload: #"{"measure": "reduce", "grounds": ["evidence_gap"], "text": "x"}"#,
            breaking: proposed(), codes: ["certificate_under_notice:1"]),
        GuardCase(
            guardName: "under_notice", stage: "active", machine: "certificate", event: "waive_hearing",
            actor: Cast.applicant, codes: ["certificate_not_under_notice"]),
        GuardCase(
            guardName: "hearing_not_waived", stage: "active", machine: "certificate", event: "waive_hearing",
            actor: Cast.applicant, breaking: heard(), codes: ["hearing_waived_already"]),
        GuardCase(
            guardName: "certificate_decider_eligible", stage: "active", machine: "certificate", event: "suspend",
            actor: Cast.decider, payload: contact,
            breaking: heard() + "DELETE FROM sach.coi_declaration WHERE person = 206", codes: ["coi_missing"]),
        GuardCase(
            guardName: "certificate_decider_eligible", stage: "active", machine: "certificate", event: "suspend",
            actor: Cast.decider, payload: contact,
            breaking: heard() + "UPDATE sach.certificate_action SET proposed_by = 206",
            codes: ["decider_proposed_it"]),
        GuardCase(
            guardName: "suspension_proposed", stage: "active", machine: "certificate", event: "suspend",
            actor: Cast.decider, payload: contact, codes: ["certificate_not_under_notice"]),
        GuardCase(
            guardName: "suspension_proposed", stage: "active", machine: "certificate", event: "suspend",
            actor: Cast.decider, payload: contact, breaking: heard("reduce"), codes: ["measure_not_proposed:reduce"]),
        GuardCase(
            guardName: "withdrawal_proposed", stage: "active", machine: "certificate", event: "withdraw",
            actor: Cast.decider, payload: contact, breaking: heard(), codes: ["measure_not_proposed:suspend"]),
        GuardCase(
            guardName: "hearing_over", stage: "active", machine: "certificate", event: "suspend",
            actor: Cast.decider, payload: contact, breaking: proposed(), codes: ["hearing_notice_not_delivered"]),
        GuardCase(
            guardName: "hearing_over", stage: "active", machine: "certificate", event: "suspend",
            actor: Cast.decider, payload: contact, breaking: proposed() + "SELECT rig.deliver(#certificate)",
            codes: ["hearing_not_over:17/08/2026"]),
        GuardCase(
            guardName: "contact_named", stage: "active", machine: "certificate", event: "suspend",
            actor: Cast.decider, payload: #"{"contact": "P201"}"#, breaking: heard(),
            codes: ["contact_not_of_network:P201"]),
        GuardCase(
            guardName: "contact_available", stage: "active", machine: "certificate", event: "request_suspension",
            actor: Cast.applicant, breaking: "DELETE FROM sach.person_role WHERE role IN ('COOR', 'CASE', 'REGI')",
            codes: ["contact_missing"]),
        GuardCase(
            guardName: "causes_closed", stage: "active", machine: "certificate", event: "reinstate",
            actor: Cast.decider, payload: #"{"causes_closed": false, "text": "x"}"#, breaking: suspended,
            codes: ["causes_not_closed"]),
        GuardCase(
            guardName: "causes_closed", stage: "active", machine: "certificate", event: "reinstate",
            actor: Cast.decider, payload: #"{"causes_closed": true, "text": "x"}"#,
            breaking: suspended
                + "UPDATE sach.subject SET parent = #certificate WHERE id = #assessment; UPDATE sach.finding SET grade = 'major'",
            codes: ["finding_major_open:$finding"]),
        GuardCase(
            guardName: "suspension_not_extended", stage: "active", machine: "certificate", event: "extend_suspension",
            actor: Cast.decider, payload: #"{"reason": "x"}"#,
            breaking: suspended
                + "SELECT sach.advance(#certificate, 'extend_suspension', NULL, 206, '{\"reason\": \"x\"}')",
            codes: ["suspension_extended_already"]),
        GuardCase(
            guardName: "surveillance_open", stage: "active", machine: "certificate", event: "waive_surveillance",
            actor: Cast.coordinator, payload: #"{"no": 9, "reason": "x"}"#, codes: ["surveillance_not_open:9"]),
        GuardCase(
            guardName: "assessment_about_it", stage: "active", machine: "certificate", event: "assessment_accepted",
            actor: Cast.system, payload: #"{"assessment": "$assessment"}"#, codes: ["assessment_not_accepted_now"]),
    ]

    private static let versions: [GuardCase] = [
        GuardCase(
            guardName: "no_version_pending", stage: "active", machine: "certificate", event: "amend",
            actor: Cast.registrar, payload: #"{"reason": "holder_name", "holder_name": "Tên mới", "note": "x"}"#,
            breaking: "UPDATE sach.certificate SET signature = NULL, key_id = NULL, signed_at = NULL",
            codes: ["version_pending:$certificate"]),
        GuardCase(
            guardName: "notice_allows_amendment", stage: "active", machine: "certificate", event: "amend",
            actor: Cast.registrar, payload: #"{"reason": "holder_name", "holder_name": "Tên mới", "note": "x"}"#,
            breaking: heard(), codes: ["certificate_under_notice:1"]),
        GuardCase(
            guardName: "notice_allows_amendment", stage: "active", machine: "certificate", event: "amend",
            actor: Cast.registrar, payload: #"{"reason": "holder_name", "holder_name": "Tên mới", "note": "x"}"#,
            breaking: heard("reduce"), codes: ["amendment_not_a_reduction"]),
        GuardCase(
            guardName: "amendment_changes_something", stage: "active", machine: "certificate", event: "amend",
            actor: Cast.registrar,
            payload: #"{"reason": "holder_name", "holder_name": "Cơ sở mẫu số 1", "note": "x"}"#,
            codes: ["amendment_empty"]),
        GuardCase(
            guardName: "amendment_by_the_right_person", stage: "active", machine: "certificate", event: "amend",
            actor: Cast.registrar,
            payload: #"{"reason": "scope_extended", "scope_vi": "Xi măng và clanhke", "note": "x"}"#,
            codes: ["scope_growth_needs_decision"]),
        GuardCase(
            guardName: "amendment_by_the_right_person", stage: "active", machine: "certificate", event: "amend",
            actor: Cast.decider, payload: #"{"reason": "holder_name", "holder_name": "Tên mới", "note": "x"}"#,
            codes: ["amendment_is_the_registrars"]),
        GuardCase(
            guardName: "correction_proposed", stage: "active", machine: "certificate", event: "correct_clerical",
            actor: Cast.coordinator, codes: ["correction_not_proposed"]),
        GuardCase(
            guardName: "successor_in_signature", stage: "active", machine: "certificate", event: "supersede",
            actor: Cast.system, payload: #"{"by": "$certificate"}"#, codes: ["successor_missing"]),
        GuardCase(
            guardName: "previous_version_stands", stage: "signing", machine: "certificate", event: "sign",
            actor: Cast.system, payload: #"{"key_id": "sample", "signature": "\#(StagedStory.signature)"}"#,
            breaking: """
                UPDATE sach.certificate
                SET issue = 2, number = number || '-R2', previous = subject_id, version_reason = 'amendment'
                """, codes: ["replaced_version_not_valid:$certificate signing"]),
        GuardCase(
            guardName: "validity_over", stage: "active", machine: "certificate", event: "expire", actor: Cast.system,
            codes: ["certificate_still_valid:03/08/2029"]),
    ]

    /// The story's own application and assessment stand for those of a renewal.
    private static let asRenewal = "UPDATE sach.application SET renews = #certificate;"

    private static let renewals: [GuardCase] = [
        GuardCase(
            guardName: "restore_in_time", stage: "active", machine: "certificate", event: "restore",
            actor: Cast.decider, payload: #"{"note": "x"}"#,
            breaking: asRenewal + """
                SELECT rig.put(#certificate, 'expired');
                SELECT rig.move_clock('1400 days');
                UPDATE sach.assessment SET type = 'renewal', last_day = '2029-07-01';
                """, codes: ["restore_too_late:03/02/2030"]),
        GuardCase(
            guardName: "renewal_work_done", stage: "active", machine: "certificate", event: "restore",
            actor: Cast.decider, payload: #"{"note": "x"}"#, breaking: "SELECT rig.put(#certificate, 'expired')",
            codes: ["renewal_assessment_missing"]),
        GuardCase(
            guardName: "renewal_decided", stage: "active", machine: "certificate", event: "renew",
            actor: Cast.system, payload: #"{"application": "$application"}"#, codes: ["decision_missing"]),
        GuardCase(
            guardName: "renewal_well_formed", stage: "active", machine: "application", event: "create",
            actor: Cast.applicant, payload: #"{"facility": "F1", "scope_vi": "x", "renews": "$application"}"#,
            isBirth: true, codes: ["renews_not_a_certificate"]),
        GuardCase(
            guardName: "renewal_well_formed", stage: "active", machine: "application", event: "create",
            actor: Cast.intake, payload: #"{"facility": "F2", "scope_vi": "x", "renews": "$certificate"}"#,
            isBirth: true, codes: ["renews_other_facility"]),
        GuardCase(
            guardName: "renewal_in_window", stage: "active", machine: "application", event: "submit",
            actor: Cast.applicant, payload: #"{"consent_voluntary": true, "consultants": []}"#,
            breaking: asRenewal + "SELECT rig.put(#application, 'draft')", codes: ["renewal_too_early:05/05/2029"]),
        GuardCase(
            guardName: "renewed_certificate_free", stage: "active", machine: "application", event: "grant",
            actor: Cast.decider, breaking: asRenewal + suspended + "SELECT rig.put(#application, 'deciding')",
            codes: ["renewed_certificate_suspended:$certificate"]),
        GuardCase(
            guardName: "certificate_ends_instead", stage: "granted", machine: "application", event: "withdraw",
            actor: Cast.applicant, codes: ["granted_meanwhile:$certificate"]),
    ]
}
