extension StagedStory {
    /// Two handlers of appeals and complaints, who declare their interests as of now.
    static let handlers = """
        INSERT INTO sach.person (person, name) VALUES (221, 'Người mẫu số 221') ON CONFLICT DO NOTHING;
        INSERT INTO sach.person_role (network, person, role, scope, valid_from)
        SELECT 1, 221, 'CASE', 'network', '2017-01-01'
        WHERE NOT EXISTS (SELECT FROM sach.person_role WHERE person = 221);
        INSERT INTO sach.competence (person, role, sector, valid_from, basis)
        VALUES (213, 'CASE', '*', '2017-01-01', 'mẫu'), (221, 'CASE', '*', '2017-01-01', 'mẫu')
        ON CONFLICT DO NOTHING;
        INSERT INTO sach.coi_declaration (person, facility, declared_at, statement, has_conflict)
        VALUES (213, 1, sach.clock_now(), 'Không có (mẫu)', false), (221, 1, sach.clock_now(), 'Không có (mẫu)', false);
        """

    /// A decision on the story's certificate that can be appealed: its signature stands in for a withdrawal.
    static let appealable = """
        INSERT INTO sach.appealable (workflow, decision_event, is_suspensive, task_role, name_vi, name_en)
        VALUES ('certificate', 'sign', true, 'DECI', 'Quyết định (mẫu)', 'the decision (sample)')
        ON CONFLICT DO NOTHING;
        """

    /// An appeal that is decided, at the end of the story.
    static let appeal: [Step] = [
        Step(
            stage: "appealed", machine: "appeal", event: "lodge", actor: Cast.applicant,
            payload: #"{"parent": "$certificate", "statement": "Không đúng", "requested": "Xem xét lại"}"#,
            isBirth: true, before: appealable),
        Step(
            stage: "appeal admitted", machine: "appeal", event: "admit", actor: Cast.appealsHandler, before: handlers),
        Step(stage: "appeal in review", machine: "appeal", event: "start_review", actor: Cast.appealsHandler),
        Step(
            stage: "appeal decided", machine: "appeal", event: "decide", actor: Cast.appealsHandler,
            payload: #"{"outcome": "dismissed", "text": "Không có cơ sở"}"#),
    ]

    /// A complaint that an intake officer records, about the story's facility as it turns out.
    static let complaint: [Step] = [
        Step(
            stage: "complained", machine: "complaint", event: "receive", actor: Cast.intake,
            payload: """
                {"kind": "other", "statement": "Khói bụi ban đêm", "name": "Trần Thị Kín", "email": "kin@example.test"}
                """, isBirth: true),
        Step(
            stage: "complaint acknowledged", machine: "complaint", event: "acknowledge", actor: Cast.secondHandler),
        Step(
            stage: "complaint triaged", machine: "complaint", event: "triage", actor: Cast.secondHandler,
            payload: #"{"triage": "about_holder", "about_facility": "F1", "summary": "Khói bụi"}"#),
        Step(
            stage: "complaint investigated", machine: "complaint", event: "investigate", actor: Cast.secondHandler,
            before: handlers),
    ]
}
