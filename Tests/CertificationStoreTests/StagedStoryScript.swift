import TestSupport

extension StagedStory {
    /// The mandatory lines of the checklist, version 1.
    static let mandatoryCriteria =
        ["M1", "M2", "M3", "M4", "M5"] + (1...18).map { "T" + ($0 < 10 ? "0" : "") + "\($0)" }

    /// A complete report on the form of 2026.
    static let report = """
        {"A1": 10, "A1a": 7, "A1b": 3, "A2": 2, "B1": 5, "B2": 4, "B3a": 1, "B3b": 1, "B3c": 1, "B4": 1, "B5": 1,
         "B5a": 1, "B7": 1, "C1": 1, "C1a": 30, "C2": 1, "C3": 0, "C4": 0, "C4a": 0, "C4b": 0, "D1": 10, "D1a": 0,
         "D1b": 10, "D1c": 0, "D1d": 0, "D2a": 1, "D2b": 1.5, "D2c": 0, "D2d": 0, "D2e": 0, "E": "Không"}
        """

    /// A signature of the right length; nobody verifies it here.
    static let signature = String(repeating: "A", count: 86) + "=="

    /// Everybody who judges declares their interests anew, as they must once an application exists.
    static let declarations = """
        INSERT INTO sach.coi_declaration (person, facility, declared_at, statement, has_conflict)
        SELECT DISTINCT person, 1, sach.clock_now(), 'Không có xung đột lợi ích (mẫu)', false
        FROM sach.competence;
        """

    /// The steps in their order.
    static let script: [Step] =
        filing + evidence + assessment + decision + obligation + appeal + complaint + consolidation

    private static let filing: [Step] = [
        Step(
            stage: "draft", machine: "application", event: "create", actor: Cast.applicant,
            payload: """
                {"facility": "F1", "scope_vi": "Sản xuất xi măng (mẫu)", "products": ["Xi măng PCB40"],
                 "sites": [{"name": "Lò 1", "address": "Số 1"}, {"name": "Lò 2", "address": "Số 2"}]}
                """, isBirth: true),
        Step(
            stage: "submitted", machine: "application", event: "submit", actor: Cast.applicant,
            payload: #"{"consent_voluntary": true, "consultants": []}"#),
        Step(stage: "checking", machine: "application", event: "claim", actor: Cast.intake),
        Step(
            stage: "returned", machine: "application", event: "request_completion", actor: Cast.intake,
            payload: #"{"items": [{"title": "Sơ đồ công nghệ", "reason": "Chưa có"}]}"#),
        Step(
            stage: "answered", machine: "application", event: "answer", actor: Cast.applicant,
            payload: #"{"items": [{"no": 1, "answer": "Đã gửi kèm"}]}"#),
    ]

    private static let evidence: [Step] = [
        Step(
            stage: "evidence received", machine: "evidence", event: "upload", actor: Cast.applicant,
            payload: Seed.evidencePayload, isBirth: true),
        Step(stage: "evidence in check", machine: "evidence", event: "start_check", actor: Cast.intake),
        Step(
            stage: "evidence accepted", machine: "evidence", event: "accept", actor: Cast.intake,
            payload: #"{"how": "Đối chiếu bản chính"}"#),
    ]

    private static let assessment: [Step] =
        [
            Step(
                stage: "accepted", machine: "application", event: "accept", actor: Cast.intake,
                payload:
                    #"{"agreement_version": "1", "agreement_signed_on": "2026-08-03", "agreement_signer": "P201"}"#),
            Step(
                stage: "planned", machine: "assessment", event: "plan", actor: Cast.coordinator,
                payload: #"{"parent": "$application", "type": "initial"}"#, isBirth: true, before: declarations),
            Step(
                stage: "team proposed", machine: "assessment", event: "propose_team", actor: Cast.coordinator,
                payload: #"{"members": [{"person": "P204", "lead": true}]}"#),
            Step(stage: "team confirmed", machine: "assessment", event: "confirm", actor: Cast.applicant),
            Step(stage: "assessment open", machine: "application", event: "open_assessment", actor: Cast.coordinator),
            Step(
                stage: "in progress", machine: "assessment", event: "start", actor: Cast.assessor,
                payload: #"{"mode": "on_site"}"#),
        ]
        + mandatoryCriteria.map { criterion in
            Step(
                stage: "\(criterion) recorded", machine: "assessment", event: "record_item", actor: Cast.assessor,
                payload: #"{"criterion": "\#(criterion)", "answer": "yes"}"#)
        }
        + AssessmentSample.content.map { event, payload in
            Step(
                stage: "content recorded", machine: "assessment", event: event, actor: Cast.assessor, payload: payload)
        } + [
            Step(
                stage: "saving recorded", machine: "assessment", event: "record_item", actor: Cast.assessor,
                payload: """
                    {"criterion": "ENERGY", "answer": "yes", "data": {"product": "Xi măng", "unit": "kWh/t",
                     "estimated": false,
                     "baseline": {"from": "2024-07-01", "to": "2025-06-30", "consumption": 120000, "output": 1000},
                     "measured": {"from": "2025-07-01", "to": "2026-06-30", "consumption": 118800, "output": 1100}}}
                    """),
            Step(
                stage: "evidence attached", machine: "assessment", event: "attach_evidence", actor: Cast.assessor,
                payload: #"{"evidence": "$evidence"}"#),
            Step(
                stage: "recorded", machine: "assessment", event: "raise_finding", actor: Cast.assessor,
                payload: #"{"grade": "observation", "criterion": "C5", "evidence": "Sổ nước ghi theo tuần"}"#),
            Step(
                stage: "reported", machine: "assessment", event: "submit_report", actor: Cast.assessor,
                payload: #"{"minutes": "signed_by_both", "last_day": "2026-08-03", "summary": "Đạt yêu cầu"}"#),
            Step(stage: "assessed", machine: "assessment", event: "accept", actor: Cast.coordinator),
        ]

    private static let decision: [Step] = [
        Step(
            stage: "in review", machine: "application", event: "assign_review", actor: Cast.coordinator,
            payload: #"{"reviewer": "P205"}"#),
        Step(
            stage: "deciding", machine: "application", event: "recommend", actor: Cast.reviewer,
            payload: #"{"recommendation": "grant", "text": "Đủ điều kiện"}"#),
        Step(stage: "granted", machine: "application", event: "grant", actor: Cast.decider),
        Step(stage: "signing", machine: "certificate", event: "prepare", actor: Cast.registrar),
        Step(
            stage: "active", machine: "certificate", event: "sign", actor: Cast.system,
            payload: #"{"key_id": "sample", "signature": "\#(signature)"}"#),
    ]

    private static let obligation: [Step] = [
        Step(
            stage: "scheduled", machine: "obligation", event: "generate", actor: Cast.system,
            payload: #"{"unit": "14812", "rule": "TH-2026", "period": "2026"}"#, isBirth: true,
            before: "SELECT sach.clock_set('2026-09-30 09:00+07'::timestamptz - now())"),
        Step(
            stage: "open", machine: "obligation", event: "open", actor: Cast.system,
            before: "SELECT sach.clock_set('2026-11-02 09:00+07'::timestamptz - now())"),
        Step(
            stage: "filed", machine: "obligation", event: "submit", actor: Cast.reporter,
            payload: #"{"report": \#(report), "signatory": "Ông Mẫu, Chủ tịch"}"#),
        Step(
            stage: "sent back", machine: "obligation", event: "return", actor: Cast.consolidator,
            payload: #"{"points": ["Kiểm tra lại B2"]}"#),
        Step(
            stage: "filed again", machine: "obligation", event: "resubmit", actor: Cast.reporter,
            payload: #"{"report": \#(report), "signatory": "Ông Mẫu, Chủ tịch"}"#),
        Step(stage: "received", machine: "obligation", event: "accept", actor: Cast.consolidator),
    ]
}
