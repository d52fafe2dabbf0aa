CREATE OR REPLACE FUNCTION sach.guard_grounds_coded(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN CASE
        WHEN p_payload IS NULL THEN '{}'
        WHEN p_payload -> 'grounds' = '[]' THEN ARRAY['ground_missing']
        WHEN p_payload -> 'grounds' ? 'surveillance_missed'
            AND NOT EXISTS (SELECT FROM surveillance r WHERE r.certificate = p_subject AND r.missed_at IS NOT NULL)
            THEN ARRAY['ground_not_recorded:surveillance_missed']
        ELSE '{}' END;
END $$;
COMMENT ON FUNCTION sach.guard_grounds_coded(bigint, bigint, jsonb, timestamptz) IS 'C5: coded grounds, and a missed surveillance only when one is on record.';
