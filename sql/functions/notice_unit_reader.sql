CREATE OR REPLACE FUNCTION sach.notice_unit_reader(p_units bigint[], p_days date[])
RETURNS TABLE (unit bigint, day date, code text, name_vi text, name_en text, email text)
LANGUAGE plpgsql STABLE ROWS 1000 SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT u.unit, a.day, u.reference, name.vi, name.en, coalesce(contact_of(c.channel, c.address, u.email), (
        SELECT contact_of(o.channel, o.address, p.email)
        FROM person_role r
        JOIN person p USING (person)
        LEFT JOIN contact_channel o ON o.person = p.person AND o.until IS NULL
        WHERE r.unit = u.unit AND r.role = 'REPO' AND (p.email IS NOT NULL OR o.address IS NOT NULL)
            AND r.valid_from <= a.day AND (r.valid_to IS NULL OR r.valid_to > a.day)
        ORDER BY r.person_role
        LIMIT 1))
    FROM unnest(p_units, p_days) AS a (unit, day)
    JOIN reporting_unit u ON u.unit = a.unit
    LEFT JOIN contact_channel c ON c.unit = u.unit AND c.until IS NULL
    CROSS JOIN LATERAL unit_addressee(u.unit, u.kind, a.day) name;
END $$;
COMMENT ON FUNCTION sach.notice_unit_reader(bigint[], date[]) IS
    'How a letter names each unit on the day and where it reaches it: the unit''s own channel or mailbox, else that of the person who reports for it. Asked once a batch for each unit, however many notices it gets.';
