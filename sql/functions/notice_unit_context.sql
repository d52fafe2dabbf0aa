CREATE OR REPLACE FUNCTION sach.notice_unit_context(
    p_notices bigint[], p_subjects bigint[], p_audiences text[], p_workflows text[], p_now timestamptz)
RETURNS TABLE (notice bigint, address text, recipient_name text, language text, letter int, data json)
LANGUAGE plpgsql STABLE ROWS 1000 SET search_path = sach, pg_temp SET enable_sort = off AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    WITH asked AS MATERIALIZED (
        SELECT n.notice, n.audience, o.subject_id, o.unit, o.rule, o.version, o.period, o.last_day, o.data_from, o.data_to,
            coalesce(o.legal_basis || '; ', '') AS legal_basis,
            CASE WHEN o.report IS NOT NULL THEN coalesce(obligation_missing(o), '') END AS missing
        FROM unnest(p_notices, p_subjects, p_audiences, p_workflows) AS n (notice, subject_id, audience, workflow)
        -- By key, one by one: the planner would rather hash all obligations there are, for each batch anew.
        CROSS JOIN LATERAL (SELECT * FROM obligation WHERE subject_id = n.subject_id LIMIT 1) o
        WHERE n.workflow = 'obligation'
    ), letter AS MATERIALIZED (
        SELECT row_number() OVER ()::int AS letter, a.rule, a.version, a.last_day, a.data_from, a.data_to, a.legal_basis, s.today, s.language, s.leader_email,
            s.coordinator_email, s.coordinator_name, left(to_json(s.base_url || '/obligations/O')::text, -1) AS url_open,
            CASE s.language WHEN 'en' THEN 'The head of ' || s.org_name_en ELSE 'Lãnh đạo ' || s.org_name_vi END AS leader_name,
            json_build_object(
                'org_name_vi', s.org_name_vi, 'org_name_en', s.org_name_en,
                'plan_name_vi', r.plan_name_vi, 'plan_name_en', r.plan_name_en,
                'legal_basis_vi', a.legal_basis || r.legal_basis_vi, 'legal_basis_en', a.legal_basis || r.legal_basis_en,
                'before_date', to_char(a.last_day + 1, 'DD/MM/YYYY'), 'due_date', d.due,
                'period_from', to_char(a.data_from, 'DD/MM/YYYY'), 'period_to', to_char(a.data_to, 'DD/MM/YYYY'),
                'now_date', s.now_date, 'final_date', s.final_date,
                'days_left', (a.last_day - s.today)::text, 'time_late_vi', s.today - a.last_day || ' ngày',
                'time_late_en', s.today - a.last_day || CASE s.today - a.last_day WHEN 1 THEN ' day' ELSE ' days' END,
                'n_site_reports', '0', 'officer_name', s.officer_name, 'officer_phone', s.officer_phone,
                'status_vi', 'chưa gửi', 'status_en', 'not filed',
                'missing_vi', 'toàn bộ báo cáo', 'missing_en', 'the whole report',
                'due_phrase_vi', CASE a.last_day - s.today WHEN 1 THEN 'Ngày mai' WHEN 0 THEN 'Hôm nay' ELSE 'Ngày ' || d.due END,
                'due_phrase_en', CASE a.last_day - s.today WHEN 1 THEN 'Tomorrow' WHEN 0 THEN 'Today' ELSE d.due END) AS common
        FROM (SELECT DISTINCT rule, version, last_day, data_from, data_to, legal_basis FROM asked) a
        JOIN obligation_rule r ON r.rule = a.rule AND r.version = a.version
        JOIN notice_sender(p_now) s ON s.code = r.network
        CROSS JOIN LATERAL (SELECT to_char(a.last_day, 'DD/MM/YYYY') AS due) d
    ), placed AS MATERIALIZED (
        SELECT a.notice, a.audience, a.subject_id, a.unit, a.period, a.missing, l.letter, l.today, l.language,
            l.leader_email, l.leader_name, l.coordinator_email, l.coordinator_name, l.url_open
        FROM asked a
        JOIN letter l USING (rule, version, last_day, data_from, data_to, legal_basis)
    ), reader AS MATERIALIZED (
        SELECT u.unit, u.day, u.email, u.name_vi, u.name_en, format(
            '"unit_code":%s,"unit_name_vi":%s,"unit_name_en":%s}', to_json(u.code), coalesce(to_json(u.name_vi), 'null'),
            coalesce(to_json(u.name_en), 'null')) AS names
        FROM (
            SELECT array_agg(unit) AS units, array_agg(today) AS days
            FROM (SELECT DISTINCT unit, today FROM placed) d
        ) d
        CROSS JOIN LATERAL notice_unit_reader(d.units, d.days) u
    )
    SELECT p.notice,
        CASE p.audience WHEN 'standing_body_leader' THEN p.leader_email WHEN 'coordinator' THEN p.coordinator_email ELSE r.email END,
        CASE p.audience
            WHEN 'standing_body_leader' THEN p.leader_name
            WHEN 'coordinator' THEN p.coordinator_name
            WHEN 'unit_leader' THEN CASE p.language WHEN 'en' THEN 'The head of ' || r.name_en ELSE 'Lãnh đạo ' || r.name_vi END
            ELSE CASE p.language WHEN 'en' THEN r.name_en ELSE r.name_vi END END,
        p.language, p.letter,
        -- Put together as text: the unit's part is made once a batch, and an address needs only its end.
        ('{"year":' || to_json(p.period) || ',"reference":"O' || p.subject_id || '","report_url":' || p.url_open || p.subject_id || '",'
            || CASE WHEN p.missing IS NULL THEN '' ELSE '"status_vi":"đang soạn, chưa gửi","status_en":"draft saved, not filed","missing_vi":'
                || to_json(coalesce(nullif(p.missing, ''), 'không')) || ',"missing_en":' || to_json(coalesce(nullif(p.missing, ''), 'nothing')) || ',' END
            || r.names)::json
    FROM placed p
    JOIN reader r ON r.unit = p.unit AND r.day = p.today
    UNION ALL
    SELECT NULL, NULL, NULL, NULL, l.letter, l.common
    FROM letter l;
END $$;
COMMENT ON FUNCTION sach.notice_unit_context(bigint[], bigint[], text[], text[], timestamptz) IS
    'notice_context for the notices of reporting units. A letter is of one rule and deadline and speaks of a report that nobody has begun; the data of a notice for one that somebody has say so. Dates are dd/mm/yyyy; every value is text ready for the template; a name ending in _vi or _en is the bare name in that language.';
