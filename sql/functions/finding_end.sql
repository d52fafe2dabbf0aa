CREATE OR REPLACE FUNCTION sach.finding_end(p_subject bigint, p_reason text, p_actor bigint, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM timer_settle(p_subject, NULL, p_now);
    PERFORM notice_skip_open(p_subject, 'finding_plan', p_reason, p_now);
    PERFORM notice_skip_open(p_subject, 'finding_major', p_reason, p_now);
    PERFORM task_settle('finding_overdue', p_subject, '', p_actor, p_now);
    PERFORM task_settle('finding_dispute', p_subject, '', p_actor, p_now);
END $$;
COMMENT ON FUNCTION sach.finding_end(bigint, text, bigint, timestamptz) IS 'Ends what still runs for a finding that is closed or void: time limits, reminders, tasks.';
