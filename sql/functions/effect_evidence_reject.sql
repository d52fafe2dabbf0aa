CREATE OR REPLACE FUNCTION sach.effect_evidence_reject(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE sql VOLATILE SET search_path = sach, pg_temp AS $$
    UPDATE evidence
    SET rejection_reason = p_payload ->> 'reason'
    WHERE subject_id = p_subject
$$;
COMMENT ON FUNCTION sach.effect_evidence_reject(bigint, int, bigint, jsonb, timestamptz) IS 'E4: notes why; a better document is a new item.';
