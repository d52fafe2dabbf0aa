CREATE OR REPLACE FUNCTION sach.effect_certificate_suspension_due(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM task_open(s.network, 'suspension_due', s.id, 'DECI', '{}', p_now)
    FROM subject s
    WHERE s.id = p_subject;
END $$;
COMMENT ON FUNCTION sach.effect_certificate_suspension_due(bigint, int, bigint, jsonb, timestamptz) IS 'C9, R6: the longest time of a suspension is over: a task for the decision maker, nothing automatic.';
