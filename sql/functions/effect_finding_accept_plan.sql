CREATE OR REPLACE FUNCTION sach.effect_finding_accept_plan(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_day date;
    v_due timestamptz;
BEGIN
    UPDATE finding_plan
    SET answer = 'accepted', answered_by = p_actor, answered_at = p_now
    WHERE subject_id = p_subject AND answer IS NULL
    RETURNING action_day INTO v_day;
    PERFORM involvement_add((SELECT parent FROM subject WHERE id = p_subject), p_actor, 'assessment', 'accept_plan', p_now);
    IF v_day IS NOT NULL THEN
        SELECT calendar_day_end(n.calendar, v_day) INTO v_due
        FROM subject s
        JOIN network n USING (network)
        WHERE s.id = p_subject;
        PERFORM timer_start(p_subject, 'action', 'plan', v_due, NULL, p_now);
    END IF;
    PERFORM finding_tell(p_subject, p_version, 'plan_accepted', NULL, p_now);
END $$;
COMMENT ON FUNCTION sach.effect_finding_accept_plan(bigint, int, bigint, jsonb, timestamptz) IS 'F3: the action is due at the end of the day the plan names; whoever accepted it has judged the case (R3).';
