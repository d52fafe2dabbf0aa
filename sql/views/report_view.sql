CREATE OR REPLACE VIEW sach.report_view AS
SELECT r.subject_id AS id,
    'BC-SCT ' || r.period || ' - ' || r.rule AS title,
    jsonb_strip_nulls(jsonb_build_object(
        'rule', r.rule, 'ruleVersion', r.rule_version, 'period', r.period, 'targetSets', r.target_sets, 'dueOn', r.due_on,
        'version', r.version, 'snapshot', r.snapshot, 'snapshotNo', s.no, 'takenAt', s.taken_at, 'takenBy', 'P' || s.taken_by,
        'inputsHash', encode(s.inputs_hash, 'hex'), 'contentHash', encode(s.content_hash, 'hex'),
        'restatementPending', sach.report_pending(r.subject_id), 'reason', s.reason, 'diff', s.diff,
        'approvedBy', 'P' || r.approved_by, 'approvedAt', r.approved_at, 'number', r.number,
        'counts', s.content -> 'counts', 'coverage', s.content -> 'coverage', 'targets', s.content -> 'targets')) || jsonb_build_object(
        'texts', r.texts, 'milestones', r.milestones,
        'recipients', (
            SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                'recipient', d.recipient, 'version', d.version, 'number', d.number, 'method', d.method, 'sentOn', d.sent_on, 'proof', d.proof,
                'sentBy', 'P' || d.sent_by, 'acknowledgedOn', d.acknowledged_on, 'acknowledgement', d.acknowledgement))
                ORDER BY d.version, d.recipient), '[]')
            FROM sach.report_delivery d
            WHERE d.subject_id = r.subject_id)) AS details
FROM sach.report r
LEFT JOIN sach.report_snapshot s ON s.snapshot = r.snapshot;
COMMENT ON VIEW sach.report_view IS 'A consolidated report as an officer sees it; the whole content of a snapshot is read from report_snapshot.';
