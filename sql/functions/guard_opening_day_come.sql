CREATE OR REPLACE FUNCTION sach.guard_opening_day_come(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN o.open_on <= network_day(s.network, p_now) THEN '{}'
            ELSE ARRAY['opening_day_not_come:' || to_char(o.open_on, 'DD/MM/YYYY')] END
        FROM obligation o
        JOIN subject s ON s.id = o.subject_id
        WHERE o.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_opening_day_come(bigint, bigint, jsonb, timestamptz) IS 'O2: a report opens on its day (45 days before the last acceptable one), not before.';
