CREATE OR REPLACE FUNCTION sach.guard_evidence_rule_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN EXISTS (
            SELECT
            FROM evidence_rule r
            WHERE r.type = e.type AND r.edition = e.edition
                AND r.accept_from <= network_day(s.network, p_now)
                AND (r.accept_until IS NULL OR r.accept_until >= network_day(s.network, p_now))) THEN '{}'
            ELSE ARRAY['evidence_rule_missing:' || e.type || CASE WHEN e.edition <> '' THEN ' ' || e.edition ELSE '' END] END
        FROM evidence e
        JOIN subject s ON s.id = e.subject_id
        WHERE e.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_evidence_rule_valid(bigint, bigint, jsonb, timestamptz) IS 'E3: a dated rule accepts this kind and edition on the legal day of acceptance.';
