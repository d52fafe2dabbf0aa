CREATE OR REPLACE VIEW sach.finding_view AS
SELECT n.subject_id AS id,
    'S' || n.assessment || '/' || n.no || ' - ' || f.name AS title,
    jsonb_strip_nulls(jsonb_build_object(
        'assessment', 'S' || n.assessment,
        'case', (SELECT r.reference FROM sach.subject_reference r WHERE r.subject_id = m.parent AND r.kind = 'own'),
        'facility', f.reference,
        'facilityName', f.name,
        'no', n.no,
        'grade', n.grade,
        'criterion', n.criterion,
        'criterionName', c.name_vi,
        'criterionNameEn', c.name_en,
        'objectiveEvidence', n.evidence,
        'raisedBy', 'P' || n.raised_by,
        'raisedAt', n.raised_at,
        'disclosedAt', n.disclosed_at,
        'lastDay', t.last_day,
        'limits', (
            SELECT jsonb_agg(jsonb_build_object('limit', l.kind, 'dueAt', l.due_at) ORDER BY l.due_at, l.kind)
            FROM sach.timer l
            WHERE l.subject_id = n.subject_id AND l.settled_at IS NULL),
        'plans', (
            SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                'no', p.no, 'correction', p.correction, 'cause', p.cause, 'action', p.action, 'owner', p.owner, 'date', p.action_day,
                'by', 'P' || p.submitted_by, 'at', p.submitted_at, 'answer', p.answer, 'reason', p.answer_reason,
                'answeredBy', 'P' || p.answered_by, 'answeredAt', p.answered_at)) ORDER BY p.no)
            FROM sach.finding_plan p
            WHERE p.subject_id = n.subject_id),
        'evidence', (
            SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                'evidence', 'E' || e.evidence, 'at', e.reported_at, 'seenBy', 'P' || e.seen_by, 'seenAt', e.seen_at)) ORDER BY e.evidence)
            FROM sach.finding_evidence e
            WHERE e.subject_id = n.subject_id),
        'verifications', (
            SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                'no', v.no, 'effective', v.is_effective, 'method', v.method, 'reason', v.reason, 'by', 'P' || v.verified_by,
                'at', v.verified_at)) ORDER BY v.no)
            FROM sach.finding_verification v
            WHERE v.subject_id = n.subject_id),
        'disputes', (
            SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                'no', d.no, 'reason', d.reason, 'by', 'P' || d.disputed_by, 'at', d.disputed_at, 'stateBefore', d.state_before,
                'ruling', d.ruling, 'rulingReason', d.ruling_reason, 'ruledBy', 'P' || d.ruled_by, 'ruledAt', d.ruled_at)) ORDER BY d.no)
            FROM sach.finding_dispute d
            WHERE d.subject_id = n.subject_id),
        'notEffective', nullif(n.not_effective, 0),
        'escalatedAt', n.escalated_at,
        'extendedAt', n.extended_at,
        'extensionReason', n.extension_reason,
        'overdueSince', n.overdue_since
    )) AS details
FROM sach.finding n
JOIN sach.subject s ON s.id = n.subject_id
JOIN sach.subject m ON m.id = n.assessment
JOIN sach.assessment t ON t.subject_id = n.assessment
JOIN sach.criterion c ON c.version = n.criterion_version AND c.criterion = n.criterion
JOIN sach.facility f ON f.facility = s.facility;
COMMENT ON VIEW sach.finding_view IS 'A finding as an officer reads it: what was found, what the facility plans and shows, what was verified, disputed and ruled, and the time limits that run.';
