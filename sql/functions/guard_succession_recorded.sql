CREATE OR REPLACE FUNCTION sach.guard_succession_recorded(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT CASE WHEN p_payload IS NULL OR EXISTS (
        SELECT
        FROM obligation_succession c
        JOIN subject s ON s.id = p_subject
        JOIN subject p ON p.id = c.predecessor AND p.id = s.parent AND p.state = 'transferred'
        WHERE c.unit = unit_find(p_payload ->> 'unit') AND c.part = p_payload ->> 'part' AND c.successor IS NULL)
        THEN '{}' ELSE ARRAY['succession_not_recorded'] END
$$;
COMMENT ON FUNCTION sach.guard_succession_recorded(bigint, bigint, jsonb, timestamptz) IS 'O10: an obligation is inherited only by a transfer that named the unit and the part, and only once.';
