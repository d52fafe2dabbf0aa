CREATE OR REPLACE VIEW sach.complaint_view AS
SELECT c.subject_id AS id,
    CASE c.kind
        WHEN 'holder_conduct' THEN 'Về cơ sở được chứng nhận'
        WHEN 'certificate_misuse' THEN 'Về sử dụng giấy chứng nhận'
        WHEN 'evidence' THEN 'Về tài liệu minh chứng'
        WHEN 'staff_conduct' THEN 'Về người của mạng lưới'
        WHEN 'case_handling' THEN 'Về việc giải quyết hồ sơ'
        ELSE 'Phản ánh khác' END || coalesce(' - ' || f.name, '') AS title,
    jsonb_strip_nulls(jsonb_build_object(
        'kind', c.kind, 'about', own.reference, 'aboutFacility', f.reference, 'aboutFacilityName', f.name,
        'isAnonymous', c.is_anonymous, 'isAnswerable', c.is_answerable, 'receivedAt', c.received_at,
        'handler', 'P' || c.handler, 'handlerName', (SELECT p.name FROM sach.person p WHERE p.person = c.handler),
        'acknowledgedAt', c.acknowledged_at, 'triage', c.triage, 'summary', c.summary, 'triagedAt', c.triaged_at,
        'outcome', c.outcome, 'measures', nullif(c.measures, '[]'), 'decidedBy', 'P' || c.decided_by, 'decidedAt', c.decided_at
    )) AS details
FROM sach.complaint c
LEFT JOIN sach.facility f ON f.facility = c.about_facility
LEFT JOIN sach.subject_reference own ON own.subject_id = c.about AND own.kind = 'own';
COMMENT ON VIEW sach.complaint_view IS 'A complaint as everybody who may see it reads it: the handler''s summary, never the complainant, their words or the answer to them.';
