CREATE OR REPLACE VIEW sach.certificate_view AS
SELECT c.subject_id AS id,
    c.number || ' - ' || c.holder_name AS title,
    jsonb_strip_nulls(jsonb_build_object(
        'number', c.number, 'year', c.year, 'seq', c.seq, 'issue', c.issue, 'application', 'A' || c.application,
        'facility', f.reference, 'holderName', c.holder_name, 'holderNameEn', c.holder_name_en, 'taxCode', c.tax_code,
        'siteAddress', c.site_address, 'sites', c.sites, 'scopeVi', c.scope_vi, 'scopeEn', c.scope_en, 'products', to_jsonb(c.products),
        'vsicVersion', c.vsic_version, 'vsicCode', c.vsic_code, 'criterionVersion', c.criterion_version, 'conditions', c.conditions,
        'decidedOn', c.decided_on, 'decidedBy', 'P' || c.decided_by, 'grantedOn', c.granted_on, 'validFrom', c.valid_from,
        'validUntil', c.valid_until, 'validityMonths', c.validity_months, 'language', c.language, 'preparedBy', 'P' || c.prepared_by,
        'sha256', encode(c.sha256, 'hex'), 'keyId', c.key_id, 'signature', translate(encode(c.signature, 'base64'), E'\n', ''),
        'signedAt', c.signed_at, 'voidedAt', c.voided_at, 'voidReason', c.void_reason, 'voidNote', c.void_note,
        'verifyUrl', sach.certificate_url(c.network, c.number), 'document', c.document
    ) || jsonb_build_object(
        'publicStatus', sach.certificate_public_status(s.state),
        'publicStatusVi', w.name_vi, 'publicStatusEn', w.name_en,
        'statusHistory', sach.certificate_status_history(c.subject_id),
        'replaces', 'C' || c.previous,
        'replacedBy', (SELECT 'C' || n.subject_id FROM sach.certificate n WHERE n.previous = c.subject_id AND n.signature IS NOT NULL),
        'versionReason', c.version_reason, 'versionNote', c.version_note, 'gapFrom', c.gap_from, 'gapUntil', c.gap_until,
        'endedAt', c.ended_at, 'endReason', c.end_reason,
        'restoreUntil', CASE WHEN s.state = 'expired' THEN sach.certificate_restore_until(c.subject_id, sach.clock_now()) END,
        'isUnderNotice', CASE WHEN c.under_notice IS NOT NULL THEN true END,
        'actions', (
            SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                'no', a.no, 'measure', a.measure, 'grounds', to_jsonb(a.grounds), 'text', a.text, 'proposedBy', 'P' || a.proposed_by,
                'proposedAt', a.proposed_at, 'waivedAt', a.waived_at, 'closedAt', a.closed_at, 'outcome', a.outcome)) ORDER BY a.no)
            FROM sach.certificate_action a
            WHERE a.certificate = c.subject_id),
        'suspensions', (
            SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                'no', u.no, 'reasonClass', u.reason_class, 'grounds', to_jsonb(nullif(u.grounds, '{}')), 'note', u.note,
                'contact', 'P' || u.contact_person, 'contactName', p.name, 'since', u.since, 'extendedAt', u.extended_at,
                'endedAt', u.ended_at, 'outcome', u.outcome)) ORDER BY u.no)
            FROM sach.suspension u
            JOIN sach.person p ON p.person = u.contact_person
            WHERE u.certificate = c.subject_id),
        'surveillance', (
            SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                'no', r.no, 'year', r.year, 'dueOn', r.due_on, 'state', r.state, 'result', r.result, 'assessment', 'S' || r.assessment,
                'settledOn', r.settled_on, 'missedAt', r.missed_at, 'waiverReason', r.waiver_reason)) ORDER BY r.no)
            FROM sach.surveillance r
            WHERE r.certificate = c.subject_id)
    )) AS details
FROM sach.certificate c
JOIN sach.subject s ON s.id = c.subject_id
JOIN sach.workflow_state w ON (w.workflow, w.revision, w.state) = (s.workflow, s.revision, s.state)
JOIN sach.facility f ON f.facility = c.facility;
COMMENT ON VIEW sach.certificate_view IS 'A certificate as an officer sees it; document holds the exact bytes that are signed, as text. publicStatus and statusHistory are what the public register shows: a measure under notice is not among it.';
