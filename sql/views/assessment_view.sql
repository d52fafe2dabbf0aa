CREATE OR REPLACE VIEW sach.assessment_view AS
SELECT t.subject_id AS id,
    f.name AS title,
    jsonb_strip_nulls(jsonb_build_object(
        'application', 'A' || sach.application_root(s.id),
        'certificate', (SELECT 'C' || p.id FROM sach.subject p WHERE p.id = s.parent AND p.workflow = 'certificate'),
        'facility', f.reference,
        'facilityName', f.name,
        'type', t.type,
        'criteria', t.criterion_version,
        'mode', t.mode,
        'team', (
            SELECT jsonb_agg(jsonb_build_object('person', 'P' || m.person, 'name', p.name, 'lead', m.is_lead)
                ORDER BY m.is_lead DESC, m.person)
            FROM sach.assessment_member m
            JOIN sach.person p USING (person)
            WHERE m.subject_id = t.subject_id AND m.left_at IS NULL),
        'formerMembers', (
            SELECT jsonb_agg(jsonb_build_object('person', 'P' || m.person, 'leftAt', m.left_at) ORDER BY m.left_at, m.person)
            FROM sach.assessment_member m
            WHERE m.subject_id = t.subject_id AND m.left_at IS NOT NULL),
        'teamProposedAt', t.team_proposed_at,
        'teamDecisionReason', t.team_decision_reason,
        'objections', (
            SELECT jsonb_agg(jsonb_build_object('no', o.no, 'reason', o.reason, 'at', o.at) ORDER BY o.no)
            FROM sach.assessment_objection o
            WHERE o.subject_id = t.subject_id),
        'startedAt', t.started_at,
        'items', (
            SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                'criterion', c.criterion, 'kind', c.kind, 'name', c.name_vi, 'nameEn', c.name_en, 'mandatory', c.is_mandatory,
                'answer', i.answer, 'reason', i.reason, 'data', i.data,
                'saving', CASE WHEN c.kind = 'saving' THEN sach.saving_share(i.data)::text END,
                'by', 'P' || i.recorded_by, 'at', i.recorded_at)) ORDER BY c.position)
            FROM sach.criterion c
            LEFT JOIN sach.assessment_item i ON i.subject_id = t.subject_id AND i.criterion = c.criterion
            WHERE c.version = t.criterion_version),
        'findings', (
            SELECT jsonb_agg(jsonb_build_object(
                'finding', 'D' || n.subject_id, 'no', n.no, 'grade', n.grade, 'criterion', n.criterion, 'evidence', n.evidence,
                'state', c.state, 'by', 'P' || n.raised_by, 'at', n.raised_at) ORDER BY n.no)
            FROM sach.finding n
            JOIN sach.subject c ON c.id = n.subject_id
            WHERE n.assessment = t.subject_id),
        'content', sach.assessment_content(t.subject_id, sach.clock_now()),
        'evidence', (
            SELECT jsonb_agg('E' || e.evidence ORDER BY e.evidence)
            FROM sach.assessment_evidence e
            WHERE e.subject_id = t.subject_id),
        'minutes', t.minutes,
        'refusalNote', t.refusal_note,
        'participants', t.participants,
        'lastDay', t.last_day,
        'summary', t.summary,
        'reportRevision', nullif(t.report_revision, 0),
        'reportSha256', encode(t.report_sha256, 'hex'),
        'acceptedAt', t.accepted_at
    )) AS details
FROM sach.assessment t
JOIN sach.subject s ON s.id = t.subject_id
JOIN sach.facility f ON f.facility = s.facility;
COMMENT ON VIEW sach.assessment_view IS 'An assessment with its whole checklist (answered or not), team, objections and findings.';
