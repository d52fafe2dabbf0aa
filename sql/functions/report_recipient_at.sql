CREATE OR REPLACE FUNCTION sach.report_recipient_at(p_network int, p_day date)
RETURNS TABLE (recipient text, recipient_position int, name_vi text, name_en text)
LANGUAGE sql STABLE ROWS 2 SET search_path = sach, pg_temp AS $$
    SELECT c.recipient, c.position, c.name_vi, c.name_en
    FROM report_recipient c
    WHERE c.network = p_network AND c.valid_from <= p_day AND (c.valid_to IS NULL OR c.valid_to > p_day)
    ORDER BY c.position
$$;
COMMENT ON FUNCTION sach.report_recipient_at(int, date) IS 'To whom the consolidated report goes on the day, under the names of that day.';
