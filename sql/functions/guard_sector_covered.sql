CREATE OR REPLACE FUNCTION sach.guard_sector_covered(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload IS NULL OR EXISTS (
                SELECT
                FROM jsonb_array_elements(p_payload -> 'members') AS member (value)
                JOIN competence c ON c.person = person_find(value ->> 'person')
                WHERE c.role = 'ASSR'
                    AND (c.sector = '*' OR starts_with(f.vsic_code, c.sector))
                    AND daterange(c.valid_from, c.valid_to) @> network_day(s.network, p_now)) THEN '{}'
            ELSE ARRAY['team_without_sector:' || f.vsic_code]
            END
        FROM subject s
        JOIN facility f USING (facility)
        WHERE s.id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_sector_covered(bigint, bigint, jsonb, timestamptz) IS 'M2: somebody in the team knows the facility''s sector.';
