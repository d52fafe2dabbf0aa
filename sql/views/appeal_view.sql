CREATE OR REPLACE VIEW sach.appeal_view AS
SELECT a.subject_id AS id,
    d.name_vi || ' ' || coalesce(named.reference, own.reference) || ' - ' || f.name AS title,
    jsonb_strip_nulls(jsonb_build_object(
        'facility', f.reference, 'facilityName', f.name, 'matter', own.reference, 'matterCode', named.reference,
        'decision', a.decision_event, 'decisionVi', d.name_vi, 'decisionEn', d.name_en, 'decisionVersion', a.decision_version,
        'decisionAt', a.decided_against_at, 'deliveredAt', a.delivered_at, 'isSuspensive', a.is_suspensive,
        'suspendsNow', a.is_suspensive AND s.state IN ('lodged', 'admissible', 'under_review'),
        'statement', a.statement, 'requested', a.requested, 'lodgedBy', 'P' || a.lodged_by, 'lodgedAt', a.lodged_at,
        'handler', 'P' || a.handler, 'handlerName', (SELECT p.name FROM sach.person p WHERE p.person = a.handler),
        'admittedAt', a.admitted_at, 'inadmissibleReason', a.inadmissible_reason, 'inadmissibleText', a.inadmissible_text,
        'outcome', a.outcome, 'decisionText', a.decision_text, 'panel', a.panel, 'decidedBy', 'P' || a.decided_by,
        'decidedAt', a.decided_at, 'carriedOutAt', a.carried_out_at
    )) AS details
FROM sach.appeal a
JOIN sach.subject s ON s.id = a.subject_id
JOIN sach.subject m ON m.id = a.matter
JOIN sach.appealable d ON d.workflow = m.workflow AND d.decision_event = a.decision_event
JOIN sach.subject_reference own ON own.subject_id = a.matter AND own.kind = 'own'
LEFT JOIN sach.subject_reference named ON named.subject_id = a.matter AND named.kind <> 'own'
LEFT JOIN sach.facility f ON f.facility = s.facility;
COMMENT ON VIEW sach.appeal_view IS 'An appeal with the decision it is against, when that reached the appellant, and what came of it.';
