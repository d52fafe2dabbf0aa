CREATE OR REPLACE FUNCTION sach.effect_obligation_submit(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_calendar text := (SELECT n.calendar FROM subject s JOIN network n ON n.network = s.network WHERE s.id = p_subject);
BEGIN
    UPDATE obligation o
    SET report = p_payload -> 'report',
        is_nil = coalesce((p_payload ->> 'nil')::boolean, false),
        signatory = p_payload ->> 'signatory',
        justifications = p_payload -> 'justifications',
        paper_number = p_payload ->> 'paper_number',
        paper_date = (p_payload ->> 'paper_date')::date,
        received_on = (p_payload ->> 'received_on')::date,
        computed = obligation_computed(p_subject),
        -- A paper counts from the day on which it arrived, not from when somebody had time to enter it.
        first_complete_at = coalesce(o.first_complete_at, least(p_now, calendar_instant(v_calendar, (p_payload ->> 'received_on')::date))),
        submission = o.submission + 1,
        submitted_by = p_actor
    WHERE o.subject_id = p_subject;
    PERFORM timer_settle(p_subject, NULL, p_now);
    PERFORM notice_skip_open(p_subject, NULL, 'submitted', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_obligation_submit(bigint, int, bigint, jsonb, timestamptz) IS 'O5, O7, O13: stores the report, the moment it was first complete (for a paper, the day it arrived), and the figures the system knows itself; ends the deadline and whatever was still to be sent.';
