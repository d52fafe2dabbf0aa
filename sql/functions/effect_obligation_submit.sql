CREATE OR REPLACE FUNCTION sach.effect_obligation_submit(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE obligation o
    SET report = p_payload -> 'report',
        is_nil = coalesce((p_payload ->> 'nil')::boolean, false),
        signatory = p_payload ->> 'signatory',
        justifications = p_payload -> 'justifications',
        paper_number = p_payload ->> 'paper_number',
        paper_date = (p_payload ->> 'paper_date')::date,
        computed = obligation_computed(p_subject),
        first_complete_at = coalesce(o.first_complete_at, p_now),
        submission = o.submission + 1,
        submitted_by = p_actor
    WHERE o.subject_id = p_subject;
    PERFORM timer_settle(p_subject, NULL, p_now);
    PERFORM notice_skip_open(p_subject, NULL, 'submitted', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_obligation_submit(bigint, int, bigint, jsonb, timestamptz) IS 'O5, O7, O13: stores the report, the moment it was first complete, and the figures the system knows itself; ends the deadline and whatever was still to be sent.';
