CREATE OR REPLACE FUNCTION sach.effect_application_release(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE subject_hold
    SET until = p_now
    WHERE subject_id = p_subject AND until IS NULL;
    PERFORM timer_resume(b.id, p_now)
    FROM subject_below(p_subject) b;
    IF EXISTS (SELECT FROM timer WHERE subject_id = p_subject AND kind = 'reply' AND settled_at IS NULL) THEN
        PERFORM application_reply_end(p_subject, 'superseded', p_now);
        PERFORM application_reply_plan(p_subject, p_version, p_now);
    END IF;
END $$;
COMMENT ON FUNCTION sach.effect_application_release(bigint, int, bigint, jsonb, timestamptz) IS 'A21: moves each running limit by the days of the pause that it counts in, from its own start if that came later: working days, or calendar days rolled to a working day (Civil Code art. 148.5); reminders follow the new last day.';
