CREATE OR REPLACE FUNCTION sach.notice_case_context(
    p_notices bigint[], p_subjects bigint[], p_audiences text[], p_workflows text[], p_now timestamptz)
RETURNS TABLE (notice bigint, address text, recipient_name text, language text, letter int, data json)
LANGUAGE plpgsql STABLE ROWS 1000 SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    WITH sender AS MATERIALIZED (
        SELECT * FROM notice_sender(p_now)
    )
    SELECT n.notice,
        CASE n.audience
            WHEN 'standing_body_leader' THEN s.leader_email
            WHEN 'coordinator' THEN s.coordinator_email
            WHEN 'complainant' THEN plaintiff.email
            ELSE coalesce(contact_of(c.channel, c.address, f.email), holder.email) END,
        CASE n.audience
            WHEN 'standing_body_leader' THEN CASE s.language WHEN 'en' THEN 'The head of ' || s.org_name_en ELSE 'Lãnh đạo ' || s.org_name_vi END
            WHEN 'coordinator' THEN s.coordinator_name
            WHEN 'complainant' THEN plaintiff.name
            ELSE f.name END,
        coalesce(CASE n.audience WHEN 'facility' THEN holder.language WHEN 'complainant' THEN plaintiff.language END, s.language),
        NULL::int,
        json_build_object(
            'reference', own.reference,
            'dossier_code', coalesce(dossier.reference, own.reference),
            'establishment_name', f.name, 'establishment_name_en', coalesce(f.name_en, f.name),
            'site_address', f.site_address, 'tax_code', f.tax_code,
            'org_name_vi', s.org_name_vi, 'org_name_en', s.org_name_en,
            'officer_name', s.officer_name, 'officer_phone', s.officer_phone,
            'now_date', s.now_date,
            'case_url', s.base_url || '/' || subj.workflow || 's/' || own.reference
        )
    FROM unnest(p_notices, p_subjects, p_audiences, p_workflows) AS n (notice, subject_id, audience, workflow)
    JOIN subject subj ON subj.id = n.subject_id
    JOIN subject_reference own ON own.subject_id = n.subject_id AND own.kind = 'own'
    JOIN sender s ON s.network = subj.network
    LEFT JOIN facility f ON f.facility = subj.facility
    LEFT JOIN contact_channel c ON c.facility = subj.facility AND c.until IS NULL
    LEFT JOIN subject_reference dossier ON dossier.subject_id IN (subj.id, subj.parent) AND dossier.kind = 'dossier'
    LEFT JOIN LATERAL (
        SELECT contact_of(o.channel, o.address, p.email) AS email, p.language
        FROM person_role r
        JOIN person p USING (person)
        LEFT JOIN contact_channel o ON o.person = p.person AND o.until IS NULL
        WHERE r.facility = subj.facility AND r.role IN ('APPL', 'AGNT') AND (p.email IS NOT NULL OR o.address IS NOT NULL)
            AND r.valid_from <= s.today AND (r.valid_to IS NULL OR r.valid_to > s.today)
        ORDER BY (r.role = 'APPL') DESC, r.person_role
        LIMIT 1
    ) holder ON true
    -- Behind the seal: only for a notice that goes to the complainant, and kept nowhere (notice_send).
    LEFT JOIN LATERAL (
        SELECT coalesce(x.email, p.email) AS email, coalesce(x.name, p.name) AS name, coalesce(x.language, p.language) AS language
        FROM complaint_sealed x
        LEFT JOIN person p ON p.person = x.person
        WHERE n.audience = 'complainant' AND x.subject_id = n.subject_id
    ) plaintiff ON true
    WHERE n.workflow <> 'obligation';
END $$;
COMMENT ON FUNCTION sach.notice_case_context(bigint[], bigint[], text[], text[], timestamptz) IS
    'notice_context for the notices of a facility''s case: the facility''s own channel or mailbox, else its applicant''s, else its agent''s; a complainant''s address comes from behind the seal.';
