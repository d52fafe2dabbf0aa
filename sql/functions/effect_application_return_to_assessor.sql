CREATE OR REPLACE FUNCTION sach.effect_application_return_to_assessor(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE application
    SET review_points = p_payload -> 'points'
    WHERE subject_id = p_subject;
    UPDATE timer t
    SET settled_at = p_now, next_try_at = NULL
    WHERE t.subject_id = p_subject AND t.kind = 'assess' AND t.settled_at IS NULL;
    PERFORM timer_begin(p_subject, 'assess', 't_reassess', NULL, p_now, p_now, true);
END $$;
COMMENT ON FUNCTION sach.effect_application_return_to_assessor(bigint, int, bigint, jsonb, timestamptz) IS 'A13: keeps the points; half the time of an assessment is given to settle them.';
