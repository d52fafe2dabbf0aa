CREATE OR REPLACE FUNCTION sach.guard_reopen_in_time(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN actor_holds(s.network, p_actor, 'COOR', p_now) OR p_now < calendar_day_end(
                n.calendar, network_day(s.network, e.at) + case_amount(s.id, 'reopen_window', p_now)) THEN '{}'
            ELSE ARRAY['reopen_too_late']
            END
        FROM subject s
        JOIN network n USING (network)
        JOIN subject_event e ON e.subject_id = s.id AND e.version = s.version
        WHERE s.id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_reopen_in_time(bigint, bigint, jsonb, timestamptz) IS 'A7: the applicant reopens within 60 days after the case lapsed; the coordinator at any time.';
