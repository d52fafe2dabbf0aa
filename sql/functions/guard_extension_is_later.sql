CREATE OR REPLACE FUNCTION sach.guard_extension_is_later(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload IS NULL THEN '{}'
            WHEN (p_payload ->> 'due_on')::date <= o.last_day THEN ARRAY['extension_not_later:' || to_char(o.last_day, 'DD/MM/YYYY')]
            WHEN (p_payload ->> 'due_on')::date < network_day(s.network, p_now) THEN ARRAY['extension_in_past']
            WHEN (p_payload ->> 'due_on')::date > o.last_day + 366 THEN ARRAY['extension_too_long']
            ELSE '{}' END
        FROM obligation o
        JOIN subject s ON s.id = o.subject_id
        WHERE o.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_extension_is_later(bigint, bigint, jsonb, timestamptz) IS 'O15: an extension moves the last acceptable day later, not into the past, and by a year at most.';
