CREATE OR REPLACE FUNCTION sach.guard_evidence_kind_known(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload IS NULL
                OR EXISTS (SELECT FROM evidence_rule r WHERE r.type = p_payload ->> 'type' AND r.edition = coalesce(p_payload ->> 'edition', ''))
                THEN '{}'
            WHEN p_payload ->> 'edition' IS NULL THEN ARRAY['evidence_edition_missing:' || (p_payload ->> 'type')]
            ELSE ARRAY['evidence_edition_unknown:' || (p_payload ->> 'edition')] END);
END $$;
COMMENT ON FUNCTION sach.guard_evidence_kind_known(bigint, bigint, jsonb, timestamptz) IS 'E1: kind and edition stand in the list of rules, whether accepted today or not.';
