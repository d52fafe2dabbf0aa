/// One way in which a guard alone refuses: at a stage of the story, after something was broken, an event is answered with
/// exactly these codes.
struct GuardCase: Sendable {
    var guardName: String
    var stage: String
    var machine: String
    var event: String
    var actor: Int64
    var payload = "{}"
    var isBirth = false
    /// SQL run by a superuser in the same transaction, before the event.
    var breaking = ""
    var codes: [String]

    /// All cases: a guard of the rule book without one fails the test `every guard of the rule book has a case`.
    static let all: [GuardCase] = [
        filing, completion, decision, assessment, finding, evidence, evidenceFile, evidenceLife, certificate,
        certificateLife, obligation, consolidation, paper, appeal, complaint, register,
    ].flatMap(\.self)
}

extension GuardCase {
    static let filing: [GuardCase] = [
        GuardCase(
            guardName: "facility_in_network", stage: "beginning", machine: "application", event: "create",
            actor: Cast.intake, payload: #"{"facility": "F3", "scope_vi": "Xi măng"}"#, isBirth: true,
            codes: ["facility_not_in_network"]),
        GuardCase(
            guardName: "sites_well_formed", stage: "beginning", machine: "application", event: "create",
            actor: Cast.applicant, payload: #"{"facility": "F1", "scope_vi": "Xi măng", "sites": [{"name": "Lò 1"}]}"#,
            isBirth: true, codes: ["site_invalid:1"]),
        GuardCase(
            guardName: "products_well_formed", stage: "draft", machine: "application", event: "save_draft",
            actor: Cast.applicant, payload: #"{"products": ["Xi măng", 7]}"#, codes: ["product_invalid:2"]),
        GuardCase(
            guardName: "form_valid", stage: "draft", machine: "application", event: "submit", actor: Cast.applicant,
            payload: #"{"consent_voluntary": true, "consultants": []}"#,
            breaking: "UPDATE sach.application SET products = '{}'", codes: ["product_missing"]),
        GuardCase(
            guardName: "form_valid", stage: "draft", machine: "application", event: "submit", actor: Cast.applicant,
            payload: #"{"consent_voluntary": true, "consultants": []}"#, breaking: "DELETE FROM sach.application_site",
            codes: ["site_missing"]),
        GuardCase(
            guardName: "consent_given", stage: "draft", machine: "application", event: "submit", actor: Cast.applicant,
            payload: #"{"consent_voluntary": false, "consultants": []}"#, codes: ["consent_missing"]),
        GuardCase(
            guardName: "consultants_declared", stage: "draft", machine: "application", event: "submit",
            actor: Cast.applicant, payload: #"{"consent_voluntary": true, "consultants": [{"until": "2026-01-31"}]}"#,
            codes: ["consultant_invalid:1"]),
        GuardCase(
            guardName: "intake_eligible", stage: "submitted", machine: "application", event: "claim",
            actor: Cast.intake,
            breaking: """
                INSERT INTO sach.involvement (person, facility, kind, started_on, source)
                VALUES (202, 1, 'training', '2025-01-01', 'mẫu')
                """, codes: ["involved_recently:training"]),
        GuardCase(
            guardName: "was_submitted", stage: "draft", machine: "application", event: "change_holder",
            actor: Cast.applicant, payload: #"{"name": "Chủ thể mới (mẫu)"}"#, codes: ["not_submitted"]),
        GuardCase(
            guardName: "site_added", stage: "checking", machine: "application", event: "extend_scope",
            actor: Cast.applicant, payload: #"{"sites": []}"#, codes: ["site_missing"]),
        GuardCase(
            guardName: "sites_known", stage: "checking", machine: "application", event: "reduce_scope",
            actor: Cast.applicant, payload: #"{"sites": [7]}"#, codes: ["site_unknown:7"]),
        GuardCase(
            guardName: "site_left", stage: "checking", machine: "application", event: "reduce_scope",
            actor: Cast.applicant, payload: #"{"sites": [1, 2]}"#, codes: ["site_missing"]),
        GuardCase(
            guardName: "case_held", stage: "checking", machine: "application", event: "release",
            actor: Cast.coordinator, codes: ["case_not_held"]),
        GuardCase(
            guardName: "case_not_held", stage: "checking", machine: "application", event: "hold",
            actor: Cast.coordinator, payload: #"{"reason": "litigation"}"#,
            breaking: "SELECT sach.advance(#application, 'hold', NULL, 203, '{\"reason\": \"litigation\"}')",
            codes: ["case_held"]),
        GuardCase(
            guardName: "void_proposed", stage: "checking", machine: "application", event: "void",
            actor: Cast.coordinator, payload: #"{"reason": "duplicate"}"#, codes: ["void_not_proposed"]),
        GuardCase(
            guardName: "void_proposed", stage: "checking", machine: "application", event: "void",
            actor: Cast.coordinator, payload: #"{"reason": "duplicate"}"#,
            breaking: "SELECT sach.advance(#application, 'propose_void', NULL, 203, '{\"reason\": \"duplicate\"}')",
            codes: ["void_not_proposed"]),
    ]

    static let completion: [GuardCase] = [
        GuardCase(
            guardName: "items_listed", stage: "checking", machine: "application", event: "request_completion",
            actor: Cast.intake, payload: #"{"items": []}"#, codes: ["item_missing"]),
        GuardCase(
            guardName: "round_allowed", stage: "answered", machine: "application", event: "request_completion",
            actor: Cast.intake, payload: #"{"items": [{"title": "Ảnh", "reason": "Mờ"}]}"#,
            codes: ["round_reason_missing"]),
        GuardCase(
            guardName: "round_allowed", stage: "answered", machine: "application", event: "request_completion",
            actor: Cast.intake,
            payload: #"{"items": [{"title": "Ảnh", "reason": "Mờ"}], "round_reason": "new_fact"}"#,
            breaking: "UPDATE sach.application SET rounds = 2", codes: ["round_exhausted"]),
        GuardCase(
            guardName: "items_answered", stage: "returned", machine: "application", event: "answer",
            actor: Cast.applicant, payload: #"{"items": []}"#, codes: ["item_unanswered:1"]),
        GuardCase(
            guardName: "items_answered", stage: "answered", machine: "application", event: "answer",
            actor: Cast.applicant, payload: #"{"items": [{"no": 1}]}"#,
            breaking: "SELECT rig.put(#application, 'returned')", codes: ["item_unanswered:1"]),
        GuardCase(
            guardName: "reply_is_due", stage: "returned", machine: "application", event: "lapse", actor: Cast.system,
            breaking: "SELECT rig.deliver(#application)", codes: ["reply_not_due"]),
        GuardCase(
            guardName: "last_reminder_delivered", stage: "returned", machine: "application", event: "lapse",
            actor: Cast.system, breaking: "SELECT rig.move_clock('40 days')", codes: ["reminder_not_delivered"]),
        GuardCase(
            guardName: "reopen_in_time", stage: "returned", machine: "application", event: "reopen",
            actor: Cast.applicant,
            breaking: """
                SELECT rig.deliver(#application);
                SELECT rig.move_clock('40 days');
                SELECT sach.advance(#application, 'lapse', NULL, 0, '{}');
                SELECT rig.move_clock('61 days');
                """, codes: ["reopen_too_late"]),
        GuardCase(
            guardName: "reasons_given", stage: "checking", machine: "application", event: "propose_decline",
            actor: Cast.intake, payload: #"{"reasons": [], "text": "Ngoài phạm vi"}"#, codes: ["reason_missing"]),
        GuardCase(
            guardName: "decline_proposed", stage: "checking", machine: "application", event: "decline",
            actor: Cast.coordinator, codes: ["decline_not_proposed"]),
        GuardCase(
            guardName: "items_settled", stage: "evidence accepted", machine: "application", event: "accept",
            actor: Cast.intake, payload: acceptance("2026-08-03"),
            breaking: "UPDATE sach.application_item SET answer = NULL, answered_at = NULL",
            codes: ["item_unsettled:1"]),
        GuardCase(
            guardName: "items_settled", stage: "evidence accepted", machine: "application", event: "accept",
            actor: Cast.intake,
            payload: acceptance("2026-08-03").replacing("{", with: #"{"waivers": [{"no": 1}], "#),
            codes: ["waiver_reason_missing:1"]),
        GuardCase(
            guardName: "agreement_dated", stage: "evidence accepted", machine: "application", event: "accept",
            actor: Cast.intake, payload: acceptance("2030-01-01"), codes: ["agreement_in_future"]),
        GuardCase(
            guardName: "competence_exists", stage: "evidence accepted", machine: "application", event: "accept",
            actor: Cast.intake, payload: acceptance("2026-08-03"),
            breaking: "UPDATE sach.competence SET sector = '10' WHERE role = 'ASSR'",
            codes: ["no_assessor_for_sector:2394"]),
        GuardCase(
            guardName: "environmental_document_valid", stage: "answered", machine: "application", event: "accept",
            actor: Cast.intake, payload: acceptance("2026-08-03"), codes: ["environmental_document_missing"]),
    ]

    private static func acceptance(_ day: String) -> String {
        #"{"agreement_version": "1", "agreement_signed_on": "\#(day)", "agreement_signer": "P201"}"#
    }
}
