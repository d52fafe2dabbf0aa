CREATE OR REPLACE FUNCTION sach.guard_evidence_day_over(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN e.expires_on < network_day(s.network, p_now) THEN '{}'
            ELSE ARRAY['evidence_still_valid' || coalesce(':' || to_char(e.expires_on, 'DD/MM/YYYY'), '')] END
        FROM evidence e
        JOIN subject s ON s.id = e.subject_id
        WHERE e.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_evidence_day_over(bigint, bigint, jsonb, timestamptz) IS 'E6: it expires with the first instant after its last local day, not before.';
