import TestSupport

extension GuardCase {
    private static let hash = "f3fb921bbadbfe5ec20d4951307d017be9879955f0c6e07ae0482b93ee0444bd"
    private static let infected = """
        UPDATE sach.file
        SET scan = 'infected', threat = 'Eicar', scanned_at = sach.clock_now(), next_scan_at = NULL
        """
    private static let word = #"{"on": "2026-08-01", "source": "Trang của nơi cấp (mẫu)"}"#

    static let evidenceFile: [GuardCase] = [
        GuardCase(
            guardName: "file_stored", stage: "beginning", machine: "evidence", event: "upload", actor: Cast.applicant,
            payload: upload((hash, String(repeating: "0f", count: 32))), isBirth: true, codes: ["file_not_stored"]),
        GuardCase(
            guardName: "file_stored", stage: "beginning", machine: "evidence", event: "upload",
            actor: Cast.secondIntake, payload: Seed.evidencePayload, isBirth: true, codes: ["file_not_stored"]),
        GuardCase(
            guardName: "file_stored", stage: "beginning", machine: "evidence", event: "upload", actor: Cast.applicant,
            payload: upload(("1234", "-1")), isBirth: true, codes: ["file_size_differs:1234"]),
        GuardCase(
            guardName: "file_stored", stage: "beginning", machine: "evidence", event: "upload", actor: Cast.applicant,
            payload: upload(("application/pdf", "image/png")), isBirth: true,
            codes: ["media_type_differs:application/pdf"]),
        GuardCase(
            guardName: "file_stored", stage: "beginning", machine: "evidence", event: "upload", actor: Cast.applicant,
            payload: upload(("giay-phep.pdf", "giay-phep.pdf.exe")), isBirth: true, codes: ["file_name_differs:pdf"]),
        GuardCase(
            guardName: "file_stored", stage: "beginning", machine: "evidence", event: "upload", actor: Cast.applicant,
            payload: Seed.evidencePayload, isBirth: true, breaking: infected, codes: ["file_infected:Eicar"]),
        GuardCase(
            guardName: "file_stored", stage: "beginning", machine: "evidence", event: "upload", actor: Cast.applicant,
            payload: Seed.evidencePayload, isBirth: true,
            breaking: "UPDATE sach.scheme_parameter SET amount = 0 WHERE parameter = 'file_size_limit'",
            codes: ["file_too_large:0"]),
        GuardCase(
            guardName: "file_harmless", stage: "evidence in check", machine: "evidence", event: "accept",
            actor: Cast.intake, payload: #"{"how": "Bản chính"}"#, breaking: infected, codes: ["file_infected:Eicar"]),
        GuardCase(
            guardName: "file_harmless", stage: "evidence in check", machine: "evidence", event: "accept",
            actor: Cast.intake, payload: #"{"how": "Bản chính"}"#,
            breaking: "UPDATE sach.file SET scan = 'unreachable'", codes: ["file_not_scanned_yet"]),
    ]

    static let evidenceLife: [GuardCase] = [
        GuardCase(
            guardName: "evidence_kind_issued_then", stage: "beginning", machine: "evidence", event: "upload",
            actor: Cast.applicant,
            payload: upload((#""document_date": "2024-01-01""#, #""document_date": "2021-12-31""#)),
            isBirth: true, codes: ["evidence_kind_not_issued_then:01/01/2022-"]),
        GuardCase(
            guardName: "evidence_kind_issued_then", stage: "beginning", machine: "evidence", event: "upload",
            actor: Cast.applicant, payload: upload(("ENV_LICENCE", "ENV_COMMITMENT")), isBirth: true,
            codes: ["evidence_kind_not_issued_then:01/07/2006-31/12/2014"]),
        GuardCase(
            guardName: "evidence_dates_ordered", stage: "beginning", machine: "evidence", event: "upload",
            actor: Cast.applicant, payload: upload((#""facility""#, #""first_issued_on": "2024-01-02", "facility""#)),
            isBirth: true, codes: ["evidence_first_issue_later"]),
        GuardCase(
            guardName: "evidence_dates_ordered", stage: "beginning", machine: "evidence", event: "upload",
            actor: Cast.applicant,
            payload: upload((#""facility""#, #""last_surveillance_on": "2026-08-04", "facility""#)), isBirth: true,
            codes: ["evidence_surveillance_in_future"]),
        GuardCase(
            guardName: "evidence_issuer_spoke", stage: "evidence accepted", machine: "evidence",
            event: "issuer_revoked", actor: Cast.intake, payload: word.replacing("2026-08-01", with: "2026-08-04"),
            codes: ["issuer_word_in_future"]),
        GuardCase(
            guardName: "evidence_issuer_spoke", stage: "evidence accepted", machine: "evidence",
            event: "issuer_suspended", actor: Cast.intake, payload: word.replacing("2026-08-01", with: "2023-12-31"),
            codes: ["issuer_word_before_issue:01/01/2024"]),
        GuardCase(
            guardName: "evidence_not_expired", stage: "evidence accepted", machine: "evidence", event: "reinstated",
            actor: Cast.intake, payload: word,
            breaking: """
                SELECT sach.advance(#evidence, 'issuer_suspended', NULL, 202, '\(word)');
                UPDATE sach.evidence SET expires_on = '2026-08-02';
                """, codes: ["evidence_is_expired:02/08/2026"]),
        GuardCase(
            guardName: "evidence_replacement_stands", stage: "evidence accepted", machine: "evidence",
            event: "supersede", actor: Cast.applicant, payload: #"{"replacement": "$evidence"}"#,
            codes: ["replacement_is_itself"]),
        GuardCase(
            guardName: "evidence_replacement_stands", stage: "evidence accepted", machine: "evidence",
            event: "supersede", actor: Cast.applicant, payload: #"{"replacement": "$application"}"#,
            codes: ["replacement_of_another_facility"]),
        GuardCase(
            guardName: "evidence_replacement_stands", stage: "evidence accepted", machine: "evidence",
            event: "supersede", actor: Cast.applicant, payload: #"{"replacement": "E999"}"#,
            breaking: another(type: "MONITORING"),
            codes: ["replacement_of_another_kind:MONITORING", "replacement_not_accepted:E999"]),
    ]

    /// SQL that puts a second item of the facility beside the story's, E999, in the state `received`.
    private static func another(type: String) -> String {
        """
        SET session_replication_role = replica;
        INSERT INTO sach.subject (id, network, workflow, revision, state, version, facility)
        OVERRIDING SYSTEM VALUE
        VALUES (999, 1, 'evidence', 1, 'received', 1, 1);
        INSERT INTO sach.subject_reference (network, reference, subject_id, kind) VALUES (1, 'E999', 999, 'own');
        INSERT INTO sach.evidence (
            subject_id, facility, type, number, issuer, effective_from, no_expiry_reason, document_date, file_name,
            media_type, size, sha256, uploaded_by, received_at)
        SELECT 999, facility, '\(type)', number, issuer, effective_from, 'mẫu', document_date, file_name, media_type, size,
            sha256, uploaded_by, received_at
        FROM sach.evidence;
        SET session_replication_role = origin;
        """
    }
}
