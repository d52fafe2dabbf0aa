CREATE OR REPLACE FUNCTION sach.effect_finding_cancel(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE finding_dispute
    SET ruling = 'cancelled', ruling_reason = p_payload ->> 'reason', ruled_by = p_actor, ruled_at = p_now
    WHERE subject_id = p_subject AND ruling IS NULL;
    PERFORM finding_end(p_subject, 'cancelled', p_actor, p_now);
    PERFORM finding_tell(p_subject, p_version, 'cancelled', p_payload ->> 'reason', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_finding_cancel(bigint, int, bigint, jsonb, timestamptz) IS 'F9: the finding is void; it stays on record with the reason.';
