CREATE OR REPLACE FUNCTION sach.guard_evidence_edition_over(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN evidence_accept_until(e.type, e.edition) < network_day(s.network, p_now) THEN '{}'
            ELSE ARRAY['evidence_edition_still_accepted' || coalesce(':' || nullif(e.edition, ''), '')] END
        FROM evidence e
        JOIN subject s ON s.id = e.subject_id
        WHERE e.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_evidence_edition_over(bigint, bigint, jsonb, timestamptz) IS 'E7: the last day on which any rule accepts the edition is over.';
