CREATE OR REPLACE FUNCTION sach.guard_evidence_issuer_spoke(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN (p_payload ->> 'on')::date > network_day(s.network, p_now) THEN ARRAY['issuer_word_in_future']
            WHEN (p_payload ->> 'on')::date < e.effective_from THEN ARRAY['issuer_word_before_issue:' || to_char(e.effective_from, 'DD/MM/YYYY')]
            ELSE '{}' END
        FROM evidence e
        JOIN subject s ON s.id = e.subject_id
        WHERE e.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_evidence_issuer_spoke(bigint, bigint, jsonb, timestamptz) IS 'E8: the issuer''s word about the document has a day that has come and is not before the document itself.';
