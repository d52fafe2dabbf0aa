CREATE OR REPLACE FUNCTION sach.guard_evidence_register_checked(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload IS NULL THEN '{}'
            WHEN (p_payload ->> 'checked_url' IS NULL) <> (p_payload ->> 'checked_on' IS NULL) THEN ARRAY['register_check_incomplete']
            WHEN (p_payload ->> 'checked_on')::date > network_day(s.network, p_now) THEN ARRAY['register_check_in_future']
            WHEN p_payload ->> 'checked_url' IS NULL AND EXISTS (
                SELECT FROM evidence_rule r WHERE r.type = e.type AND r.edition = e.edition AND r.needs_register_check)
                THEN ARRAY['register_check_missing']
            ELSE '{}' END
        FROM evidence e
        JOIN subject s ON s.id = e.subject_id
        WHERE e.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_evidence_register_checked(bigint, bigint, jsonb, timestamptz) IS 'E3: ISO 14001 certificates are looked up in the issuers or the forums register; address and day are kept.';
