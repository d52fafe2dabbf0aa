import TestSupport

extension GuardCase {
    static func upload(_ change: (of: String, to: String)...) -> String {
        change.reduce(Seed.evidencePayload) { $0.replacing($1.of, with: $1.to) }
    }

    static let evidence: [GuardCase] = [
        GuardCase(
            guardName: "evidence_facility_named", stage: "beginning", machine: "evidence", event: "upload",
            actor: Cast.intake, payload: upload((#""F1""#, #""F3""#)), isBirth: true,
            codes: ["evidence_facility_missing"]),
        GuardCase(
            guardName: "evidence_dates_ordered", stage: "beginning", machine: "evidence", event: "upload",
            actor: Cast.applicant,
            payload: upload((#""document_date": "2024-01-01""#, #""document_date": "2030-01-01""#)), isBirth: true,
            codes: ["evidence_dated_in_future"]),
        GuardCase(
            guardName: "evidence_dates_ordered", stage: "beginning", machine: "evidence", event: "upload",
            actor: Cast.applicant, payload: upload((#""2031-01-01""#, #""2023-12-31""#)), isBirth: true,
            codes: ["evidence_ends_before_it_begins"]),
        GuardCase(
            guardName: "evidence_expiry_or_reason", stage: "beginning", machine: "evidence", event: "upload",
            actor: Cast.applicant, payload: upload((#""expires_on": "2031-01-01","#, "")), isBirth: true,
            codes: ["evidence_expiry_missing"]),
        GuardCase(
            guardName: "evidence_kind_known", stage: "beginning", machine: "evidence", event: "upload",
            actor: Cast.applicant, payload: upload(("ENV_LICENCE", "ISO_14001")), isBirth: true,
            codes: ["evidence_edition_missing:ISO_14001"]),
        GuardCase(
            guardName: "evidence_not_same_file", stage: "evidence received", machine: "evidence", event: "upload",
            actor: Cast.applicant, payload: Seed.evidencePayload, isBirth: true, codes: ["evidence_known:$evidence"]),
        GuardCase(
            guardName: "checker_is_not_uploader", stage: "evidence in check", machine: "evidence", event: "accept",
            actor: Cast.intake, payload: #"{"how": "Bản chính"}"#,
            breaking: "UPDATE sach.evidence SET uploaded_by = 202", codes: ["checker_uploaded_it"]),
        GuardCase(
            guardName: "evidence_rule_valid", stage: "evidence in check", machine: "evidence", event: "accept",
            actor: Cast.intake, payload: #"{"how": "Bản chính"}"#,
            breaking: "UPDATE sach.evidence_rule SET accept_until = '2026-08-02' WHERE type = 'ENV_LICENCE'",
            codes: ["evidence_rule_missing:ENV_LICENCE"]),
        GuardCase(
            guardName: "evidence_register_checked", stage: "evidence in check", machine: "evidence", event: "accept",
            actor: Cast.intake, payload: #"{"how": "Bản chính"}"#,
            breaking: "UPDATE sach.evidence_rule SET needs_register_check = true",
            codes: ["register_check_missing"]),
        GuardCase(
            guardName: "evidence_not_expired", stage: "evidence in check", machine: "evidence", event: "accept",
            actor: Cast.intake, payload: #"{"how": "Bản chính"}"#,
            breaking: "UPDATE sach.evidence SET expires_on = '2026-08-02'",
            codes: ["evidence_is_expired:02/08/2026"]),
        GuardCase(
            guardName: "evidence_day_over", stage: "evidence accepted", machine: "evidence", event: "expire",
            actor: Cast.system, codes: ["evidence_still_valid:01/01/2031"]),
        GuardCase(
            guardName: "evidence_edition_over", stage: "evidence accepted", machine: "evidence",
            event: "edition_sunset", actor: Cast.system,
            breaking: "UPDATE sach.evidence SET type = 'ISO_14001', edition = '2015'",
            codes: ["evidence_edition_still_accepted:2015"]),
    ]

    static let certificate: [GuardCase] = [
        GuardCase(
            guardName: "decision_exists", stage: "deciding", machine: "certificate", event: "reserve",
            actor: Cast.system, payload: #"{"parent": "$application"}"#, isBirth: true, codes: ["decision_missing"]),
        GuardCase(
            guardName: "certificate_agreement_signed", stage: "granted", machine: "certificate", event: "prepare",
            actor: Cast.registrar,
            breaking: """
                UPDATE sach.application
                SET decision = NULL, decided_by = NULL, decided_on = NULL, decided_at = NULL, agreement_version = NULL,
                    agreement_signed_on = NULL, agreement_signer = NULL
                """, codes: ["agreement_missing"]),
        GuardCase(
            guardName: "granted_not_before_decision", stage: "granted", machine: "certificate", event: "prepare",
            actor: Cast.registrar, payload: #"{"granted_on": "2026-08-02"}"#,
            codes: ["granted_before_decision:03/08/2026"]),
        GuardCase(
            guardName: "granted_not_before_decision", stage: "granted", machine: "certificate", event: "prepare",
            actor: Cast.registrar, payload: #"{"granted_on": "2026-08-04"}"#, codes: ["granted_in_future"]),
        GuardCase(
            guardName: "certificate_form_complete", stage: "granted", machine: "certificate", event: "prepare",
            actor: Cast.registrar, breaking: "DELETE FROM sach.certificate_form",
            codes: ["certificate_form_missing:TH"]),
        GuardCase(
            guardName: "holder_not_withdrawn", stage: "granted", machine: "certificate", event: "prepare",
            actor: Cast.registrar, breaking: "SELECT rig.put(#application, 'withdrawn')", codes: ["holder_withdrew"]),
        GuardCase(
            guardName: "registrar_is_not_decider", stage: "granted", machine: "certificate", event: "prepare",
            actor: Cast.registrar, breaking: "UPDATE sach.certificate SET decided_by = 207",
            codes: ["registrar_decided"]),
        GuardCase(
            guardName: "bytes_unchanged", stage: "signing", machine: "certificate", event: "sign", actor: Cast.system,
            payload: #"{"key_id": "sample", "signature": "\#(StagedStory.signature)"}"#,
            breaking: """
                ALTER TABLE sach.certificate DROP CONSTRAINT certificate_hash_is_of_the_document;
                UPDATE sach.certificate SET document = document || ' ';
                """, codes: ["document_changed"]),
        GuardCase(
            guardName: "signature_is_plausible", stage: "signing", machine: "certificate", event: "sign",
            actor: Cast.system, payload: #"{"key_id": "sample", "signature": "AAAA"}"#, codes: ["signature_length"]),
        GuardCase(
            guardName: "signature_is_plausible", stage: "signing", machine: "certificate", event: "sign",
            actor: Cast.system, payload: #"{"key_id": "unknown", "signature": "\#(StagedStory.signature)"}"#,
            codes: ["signing_key_unknown:unknown"]),
        GuardCase(
            guardName: "signature_is_plausible", stage: "signing", machine: "certificate", event: "sign",
            actor: Cast.system, payload: #"{"key_id": "sample", "signature": "\#(StagedStory.signature)"}"#,
            breaking: "UPDATE sach.certificate SET origin = 'credential'", codes: ["credential_missing"]),
    ]

    static let obligation: [GuardCase] = [
        GuardCase(
            guardName: "unit_owes", stage: "active", machine: "obligation", event: "generate", actor: Cast.system,
            payload: #"{"unit": "380", "rule": "TH-2026", "period": "2026"}"#, isBirth: true,
            codes: ["unit_owes_nothing:380"]),
        GuardCase(
            guardName: "unit_owes", stage: "scheduled", machine: "obligation", event: "generate", actor: Cast.system,
            payload: #"{"unit": "14812", "rule": "TH-2026", "period": "2026"}"#, isBirth: true,
            codes: ["obligation_exists:2026"]),
        GuardCase(
            guardName: "opening_day_come", stage: "scheduled", machine: "obligation", event: "open",
            actor: Cast.system, codes: ["opening_day_not_come:30/10/2026"]),
        GuardCase(
            guardName: "draft_fits_form", stage: "open", machine: "obligation", event: "save_draft",
            actor: Cast.reporter, payload: #"{"report": {"XX": 1}}"#, codes: ["report_unknown:XX"]),
        GuardCase(
            guardName: "report_passes", stage: "open", machine: "obligation", event: "submit", actor: Cast.reporter,
            payload: #"{"report": {}, "nil": true, "signatory": "Ông Mẫu", "paper_number": "1/BC-UBND"}"#,
            codes: ["paper_incomplete"]),
        GuardCase(
            guardName: "report_passes", stage: "open", machine: "obligation", event: "submit", actor: Cast.reporter,
            payload: #"{"report": {"A1": 1}, "nil": true, "signatory": "Ông Mẫu"}"#,
            codes: ["report_nil_holds_figures:A1"]),
        GuardCase(
            guardName: "report_passes", stage: "open", machine: "obligation", event: "submit",
            actor: Cast.consolidator,
            payload: """
                {"report": {}, "nil": true, "signatory": "Ông Mẫu", "paper_number": "1/BC-UBND",
                    "paper_date": "2026-10-20", "received_on": "2026-10-19"}
                """, codes: ["paper_received_before_date"]),
        GuardCase(
            guardName: "report_passes", stage: "open", machine: "obligation", event: "submit",
            actor: Cast.consolidator,
            payload: """
                {"report": {}, "nil": true, "signatory": "Ông Mẫu", "paper_number": "1/BC-UBND",
                    "paper_date": "2027-01-01", "received_on": "2027-01-02"}
                """, codes: ["paper_in_future:paper_date", "paper_in_future:received_on"]),
        GuardCase(
            guardName: "paper_or_reporter", stage: "open", machine: "obligation", event: "submit",
            actor: Cast.consolidator, payload: #"{"report": {}, "nil": true, "signatory": "Ông Mẫu"}"#,
            codes: ["paper_needed_from_officer"]),
        GuardCase(
            guardName: "paper_or_reporter", stage: "open", machine: "obligation", event: "submit",
            actor: Cast.reporter,
            payload: """
                {"report": {}, "nil": true, "signatory": "Ông Mẫu", "paper_number": "1/BC-UBND",
                    "paper_date": "2026-10-20", "received_on": "2026-10-22"}
                """, codes: ["arrival_stated_by_reporter"]),
        GuardCase(
            guardName: "points_listed", stage: "filed", machine: "obligation", event: "return",
            actor: Cast.consolidator, payload: #"{"points": [""]}"#, codes: ["point_invalid:1"]),
        GuardCase(
            guardName: "accepter_is_not_submitter", stage: "filed", machine: "obligation", event: "accept",
            actor: Cast.reporter,
            breaking: """
                INSERT INTO sach.person_role (network, person, role, scope, valid_from)
                VALUES (1, 211, 'CONS', 'network', '2017-01-01')
                """, codes: ["accepter_submitted_it"]),
        GuardCase(
            guardName: "obligation_waive_proposed", stage: "open", machine: "obligation", event: "waive",
            actor: Cast.approver, codes: ["proposal_missing:propose_waive"]),
        GuardCase(
            guardName: "obligation_void_proposed", stage: "open", machine: "obligation", event: "void",
            actor: Cast.approver,
            breaking: """
                INSERT INTO sach.person_role (network, person, role, scope, valid_from)
                VALUES (1, 209, 'CONS', 'network', '2017-01-01');
                SELECT sach.advance(#obligation, 'propose_void', NULL, 209, '{"reason": "Trùng"}');
                """, codes: ["proposer_confirms:propose_void"]),
        GuardCase(
            guardName: "previous_notice_delivered", stage: "open", machine: "obligation", event: "escalate",
            actor: Cast.system, codes: ["escalation_not_due:+5wd"]),
        GuardCase(
            guardName: "previous_notice_delivered", stage: "open", machine: "obligation", event: "escalate",
            actor: Cast.system, breaking: "SELECT rig.move_clock('50 days')",
            codes: ["previous_notice_not_delivered:+1wd"]),
        GuardCase(
            guardName: "extension_is_later", stage: "open", machine: "obligation", event: "extend",
            actor: Cast.approver, payload: #"{"due_on": "2026-12-14", "legal_basis": "Công văn (mẫu)"}"#,
            codes: ["extension_not_later:14/12/2026"]),
    ]
}
