CREATE OR REPLACE VIEW sach.application_view AS
SELECT a.subject_id AS id,
    coalesce(a.holder_name, f.name) AS title,
    jsonb_strip_nulls(jsonb_build_object(
        'facility', f.reference,
        'facilityName', f.name,
        'taxCode', f.tax_code,
        'vsic', f.vsic_version || ':' || f.vsic_code,
        'renews', 'C' || a.renews,
        'holderName', a.holder_name,
        'holderOrganisation', a.holder_organisation,
        'dossierCode', a.dossier_code,
        'scopeVi', a.scope_vi,
        'scopeEn', a.scope_en,
        'products', to_jsonb(a.products),
        'sites', (
            SELECT jsonb_agg(jsonb_build_object('no', t.no, 'name', t.name, 'address', t.address) ORDER BY t.no)
            FROM sach.application_site t
            WHERE t.subject_id = a.subject_id AND t.removed_at IS NULL),
        'applicantNote', a.applicant_note,
        'otherOpenApplications', (
            SELECT jsonb_agg('A' || o.id ORDER BY o.id)
            FROM sach.subject o
            JOIN sach.workflow_state w USING (workflow, revision, state)
            WHERE o.facility = s.facility AND o.workflow = 'application' AND o.id <> s.id AND NOT w.is_final),
        'consentAt', a.consent_at,
        'receivedAt', a.received_at,
        'clockFrom', a.clock_from,
        'consultants', (
            SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                'organisation', c.organisation_name, 'person', c.person_name, 'until', c.until)) ORDER BY c.no)
            FROM sach.application_consultant c
            WHERE c.subject_id = a.subject_id),
        'officer', 'P' || a.officer,
        'officerName', (SELECT p.name FROM sach.person p WHERE p.person = a.officer),
        'rounds', a.rounds,
        'items', (
            SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                'no', i.no, 'round', i.round, 'title', i.title, 'reason', i.reason, 'answer', i.answer,
                'answeredAt', i.answered_at, 'waiverReason', i.waiver_reason)) ORDER BY i.no)
            FROM sach.application_item i
            WHERE i.subject_id = a.subject_id),
        'agreementVersion', a.agreement_version,
        'agreementSignedOn', a.agreement_signed_on,
        'agreementSigner', 'P' || a.agreement_signer,
        'environmentalExemption', a.env_exemption,
        'acceptedAt', a.accepted_at,
        'scopeChangedAt', a.scope_changed_at,
        'assessments', (
            SELECT jsonb_agg(jsonb_build_object('reference', 'S' || m.id, 'state', m.state) ORDER BY m.id)
            FROM sach.subject m
            WHERE m.parent = a.subject_id AND m.workflow = 'assessment'),
        'reviewer', 'P' || a.reviewer,
        'reviewPoints', a.review_points,
        'recommendation', a.recommendation,
        'recommendedBy', 'P' || a.recommended_by,
        'recommendedAt', a.recommended_at,
        'recommendationReasons', to_jsonb(nullif(a.recommendation_reasons, '{}')),
        'recommendationConditions', nullif(a.recommendation_conditions, '[]'),
        'recommendationText', a.recommendation_text,
        'decision', a.decision,
        'decidedOn', a.decided_on,
        'decidedBy', 'P' || a.decided_by,
        'decisionReasons', to_jsonb(nullif(a.decision_reasons, '{}')),
        'decisionText', a.decision_text,
        'committee', a.committee,
        'heldSince', (SELECT h.since FROM sach.subject_hold h WHERE h.subject_id = a.subject_id AND h.until IS NULL),
        'certificate', (
            SELECT jsonb_agg('C' || c.id ORDER BY c.id)
            FROM sach.subject c
            WHERE c.parent = a.subject_id AND c.workflow = 'certificate')
    )) AS details
FROM sach.application a
JOIN sach.subject s ON s.id = a.subject_id
JOIN sach.facility f ON f.facility = s.facility;
COMMENT ON VIEW sach.application_view IS 'An application as an officer reads it. otherOpenApplications is the warning of a possible duplicate (A1).';
