CREATE OR REPLACE FUNCTION sach.notice_unit_context(
    p_notices bigint[], p_subjects bigint[], p_audiences text[], p_workflows text[], p_now timestamptz)
RETURNS TABLE (notice bigint, address text, recipient_name text, language text, data jsonb)
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
            ELSE coalesce(u.email, (
                SELECT p.email
                FROM person_role r
                JOIN person p USING (person)
                WHERE r.unit = o.unit AND r.role = 'REPO' AND p.email IS NOT NULL
                    AND r.valid_from <= s.today AND (r.valid_to IS NULL OR r.valid_to > s.today)
                ORDER BY r.person_role
                LIMIT 1)) END,
        CASE n.audience
            WHEN 'standing_body_leader' THEN CASE s.language WHEN 'en' THEN 'The head of ' || s.org_name_en ELSE 'Lãnh đạo ' || s.org_name_vi END
            WHEN 'coordinator' THEN s.coordinator_name
            WHEN 'unit_leader' THEN CASE s.language WHEN 'en' THEN 'The head of ' || name.en ELSE 'Lãnh đạo ' || name.vi END
            ELSE CASE s.language WHEN 'en' THEN name.en ELSE name.vi END END,
        s.language,
        jsonb_object(ARRAY[
            'year', o.period, 'reference', 'O' || o.subject_id, 'unit_code', u.reference, 'unit_name_vi', name.vi, 'unit_name_en', name.en,
            'org_name_vi', s.org_name_vi, 'org_name_en', s.org_name_en, 'plan_name_vi', r.plan_name_vi, 'plan_name_en', r.plan_name_en,
            'legal_basis_vi', coalesce(o.legal_basis || '; ', '') || r.legal_basis_vi,
            'legal_basis_en', coalesce(o.legal_basis || '; ', '') || r.legal_basis_en,
            'before_date', to_char(o.last_day + 1, 'DD/MM/YYYY'), 'due_date', d.due,
            'period_from', to_char(o.data_from, 'DD/MM/YYYY'), 'period_to', to_char(o.data_to, 'DD/MM/YYYY'),
            'now_date', s.now_date, 'final_date', s.final_date,
            'days_left', (o.last_day - s.today)::text, 'days_late', (s.today - o.last_day)::text,
            'n_site_reports', '0', 'report_url', s.base_url || '/obligations/O' || o.subject_id,
            'officer_name', s.officer_name, 'officer_phone', s.officer_phone,
            'status_vi', CASE WHEN o.report IS NULL THEN 'chưa gửi' ELSE 'đang soạn, chưa gửi' END,
            'status_en', CASE WHEN o.report IS NULL THEN 'not filed' ELSE 'draft saved, not filed' END,
            'missing_vi', CASE WHEN o.report IS NULL THEN 'toàn bộ báo cáo' ELSE coalesce(obligation_missing(o), 'không') END,
            'missing_en', CASE WHEN o.report IS NULL THEN 'the whole report' ELSE coalesce(obligation_missing(o), 'nothing') END,
            'due_phrase_vi', CASE o.last_day - s.today WHEN 1 THEN 'Ngày mai' WHEN 0 THEN 'Hôm nay' ELSE 'Ngày ' || d.due END,
            'due_phrase_en', CASE o.last_day - s.today WHEN 1 THEN 'Tomorrow' WHEN 0 THEN 'Today' ELSE d.due END])
    FROM unnest(p_notices, p_subjects, p_audiences, p_workflows) AS n (notice, subject_id, audience, workflow)
    JOIN obligation o ON o.subject_id = n.subject_id
    JOIN obligation_rule r ON r.rule = o.rule AND r.version = o.version
    JOIN reporting_unit u ON u.unit = o.unit
    JOIN sender s ON s.code = r.network
    CROSS JOIN LATERAL (SELECT to_char(o.last_day, 'DD/MM/YYYY') AS due) d
    CROSS JOIN LATERAL unit_addressee(u.unit, u.kind, s.today) name
    WHERE n.workflow = 'obligation';
END $$;
COMMENT ON FUNCTION sach.notice_unit_context(bigint[], bigint[], text[], text[], timestamptz) IS
    'notice_context for the notices of reporting units. Dates are dd/mm/yyyy; every value is text ready for the template; a name ending in _vi or _en is the bare name in that language.';
