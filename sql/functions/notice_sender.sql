CREATE OR REPLACE FUNCTION sach.notice_sender(p_now timestamptz)
RETURNS TABLE (
    network int, code text, language text, base_url text, org_name_vi text, org_name_en text, calendar text, today date, now_date text, final_date text,
    officer_name text, officer_phone text, leader_name text, leader_email text, coordinator_name text, coordinator_email text)
LANGUAGE plpgsql STABLE ROWS 1 SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT n.network, n.code, n.language, n.base_url, n.issuer_vi, n.issuer_en, n.calendar, d.today,
        to_char(d.today, 'DD/MM/YYYY'), to_char(calendar_add_working_days(n.calendar, d.today, 5), 'DD/MM/YYYY'),
        coalesce(officer.name, n.issuer_vi), coalesce(officer.phone, n.support_phone, ''),
        leader.name, leader.email, coordinator.name, coordinator.email
    FROM network n
    CROSS JOIN LATERAL (SELECT network_day(n.network, p_now) AS today) d
    LEFT JOIN LATERAL (
        SELECT p.name, p.phone FROM role_holder(n.network, ARRAY['CONS', 'COOR'], d.today) p LIMIT 1
    ) officer ON true
    LEFT JOIN LATERAL (
        SELECT p.name, contact_of(c.channel, c.address, p.email) AS email
        FROM role_holder(n.network, ARRAY['APPR'], d.today) p
        LEFT JOIN contact_channel c ON c.person = p.person AND c.until IS NULL
        WHERE p.email IS NOT NULL OR c.address IS NOT NULL
        LIMIT 1
    ) leader ON true
    LEFT JOIN LATERAL (
        SELECT p.name, contact_of(c.channel, c.address, p.email) AS email
        FROM role_holder(n.network, ARRAY['COOR'], d.today) p
        LEFT JOIN contact_channel c ON c.person = p.person AND c.until IS NULL
        WHERE p.email IS NOT NULL OR c.address IS NOT NULL
        LIMIT 1
    ) coordinator ON true;
END $$;
COMMENT ON FUNCTION sach.notice_sender(timestamptz) IS
    'Who writes for each network today: names, officer in charge of questions, the standing body''s leader and the coordinator with their addresses; final_date = five working days from now, the date named in a dunning letter.';
