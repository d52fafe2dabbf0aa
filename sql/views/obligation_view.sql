CREATE OR REPLACE VIEW sach.obligation_view AS
SELECT o.subject_id AS id,
    a.vi || ' - ' || o.period AS title,
    jsonb_build_object(
        'rule', o.rule, 'ruleVersion', o.version, 'period', o.period,
        'unit', jsonb_build_object('code', u.reference, 'nameVi', a.vi, 'nameEn', a.en, 'email', u.email),
        'form', o.form, 'formVersion', o.form_version,
        'dataFrom', o.data_from, 'dataTo', o.data_to, 'cutoffDate', o.cutoff_date, 'openOn', o.open_on, 'lastDay', o.last_day,
        'dueAt', o.due_at, 'legalBasisVi', coalesce(o.legal_basis || '; ', '') || r.legal_basis_vi,
        'legalBasisEn', coalesce(o.legal_basis || '; ', '') || r.legal_basis_en, 'planNameVi', r.plan_name_vi, 'planNameEn', r.plan_name_en,
        'isExtended', o.legal_basis IS NOT NULL, 'escalationLevel', o.escalation_level,
        'firstCompleteAt', o.first_complete_at, 'isOnTime', o.first_complete_at < o.due_at,
        'isNil', o.is_nil, 'signatory', o.signatory, 'paperNumber', o.paper_number, 'paperDate', o.paper_date, 'receivedOn', o.received_on,
        'report', o.report, 'computed', o.computed, 'justifications', o.justifications, 'submission', o.submission,
        'forUnit', (SELECT f.reference FROM sach.reporting_unit f WHERE f.unit = o.for_unit AND o.for_unit <> o.unit), 'basisDocument', o.basis_document,
        'reference', o.reference, 'succession', (
            SELECT jsonb_agg(jsonb_build_object(
                'unit', n.reference, 'part', c.part, 'share', c.share, 'policy', c.policy, 'basis', c.basis, 'obligation', 'O' || c.successor)
                ORDER BY n.reference, c.part)
            FROM sach.obligation_succession c
            JOIN sach.reporting_unit n ON n.unit = c.unit
            WHERE c.predecessor = o.subject_id),
        'submittedBy', 'P' || o.submitted_by, 'acceptedBy', 'P' || o.accepted_by,
        'notices', (
            SELECT coalesce(jsonb_agg(jsonb_build_object(
                'notice', n.notice, 'step', n.step, 'audience', n.audience, 'dueAt', n.due_at, 'state', n.state, 'skipReason', n.skip_reason)
                ORDER BY n.due_at, n.notice), '[]')
            FROM sach.notice n
            WHERE n.subject_id = o.subject_id)
    ) AS details
FROM sach.obligation o
JOIN sach.obligation_rule r ON r.rule = o.rule AND r.version = o.version
JOIN sach.reporting_unit u ON u.unit = o.unit
CROSS JOIN LATERAL sach.unit_addressee(u.unit, u.kind, o.last_day) a;
COMMENT ON VIEW sach.obligation_view IS 'An annual report as an officer sees it: dates, basis, figures, and its ladder of notices. isOnTime is NULL until the first submission.';
