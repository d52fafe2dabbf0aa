CREATE OR REPLACE FUNCTION sach.guard_evidence_not_expired(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN e.expires_on < network_day(s.network, p_now) THEN ARRAY['evidence_is_expired:' || to_char(e.expires_on, 'DD/MM/YYYY')]
            WHEN e.effective_from > network_day(s.network, p_now) THEN ARRAY['evidence_not_yet_effective:' || to_char(e.effective_from, 'DD/MM/YYYY')]
            ELSE '{}' END
        FROM evidence e
        JOIN subject s ON s.id = e.subject_id
        WHERE e.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_evidence_not_expired(bigint, bigint, jsonb, timestamptz) IS 'E3: it holds on the legal day of acceptance.';
