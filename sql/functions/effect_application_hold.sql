CREATE OR REPLACE FUNCTION sach.effect_application_hold(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    INSERT INTO subject_hold (subject_id, since, reason)
    VALUES (p_subject, p_now, p_payload ->> 'reason');
    PERFORM clock_share();
    UPDATE timer
    SET paused_at = coalesce(paused_at, p_now), next_try_at = NULL
    WHERE settled_at IS NULL AND subject_id IN (SELECT id FROM subject_below(p_subject));
END $$;
COMMENT ON FUNCTION sach.effect_application_hold(bigint, int, bigint, jsonb, timestamptz) IS 'A21: time limits of the application and of what belongs to it stand still, and none of them fires.';
