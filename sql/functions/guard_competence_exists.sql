CREATE OR REPLACE FUNCTION sach.guard_competence_exists(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN EXISTS (
                SELECT
                FROM competence c
                JOIN person_role r ON r.person = c.person AND r.role = c.role AND r.network = s.network
                WHERE c.role = 'ASSR'
                    AND (c.sector = '*' OR starts_with(f.vsic_code, c.sector))
                    AND daterange(c.valid_from, c.valid_to) @> network_day(s.network, p_now)
                    AND daterange(r.valid_from, r.valid_to) @> network_day(s.network, p_now)) THEN '{}'
            ELSE ARRAY['no_assessor_for_sector:' || f.vsic_code]
            END
        FROM subject s
        JOIN facility f USING (facility)
        WHERE s.id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_competence_exists(bigint, bigint, jsonb, timestamptz) IS 'A8: the network has an assessor with competence for the facility''s sector today (17065 7.3).';
