CREATE OR REPLACE FUNCTION sach.effect_finding_reopen(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM finding_verify(p_subject, false, p_actor, p_payload, p_now);
    UPDATE finding
    SET not_effective = not_effective + 1
    WHERE subject_id = p_subject;
    PERFORM finding_limit_start(p_subject, p_now);
    PERFORM finding_tell(p_subject, p_version, 'not_effective', p_payload ->> 'reason', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_finding_reopen(bigint, int, bigint, jsonb, timestamptz) IS 'F5: counts the failure; a minor finding has the whole time for a plan anew, that of a major one goes on.';
