CREATE OR REPLACE FUNCTION sach.guard_hearing_over(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_action certificate_action;
    v_over timestamptz;
BEGIN
    SELECT a.* INTO v_action
    FROM certificate c
    JOIN certificate_action a ON a.certificate = c.subject_id AND a.no = c.under_notice
    WHERE c.subject_id = p_subject;
    IF NOT FOUND THEN
        RETURN '{}';
    END IF;
    v_over := certificate_hearing_over_at(p_subject, p_now);
    RETURN CASE
        WHEN v_over IS NULL THEN ARRAY['hearing_notice_not_delivered']
        WHEN v_action.waived_at IS NULL AND p_now < v_over THEN ARRAY['hearing_not_over:' || (
            SELECT to_char(calendar_local_day(n.calendar, v_over) - 1, 'DD/MM/YYYY')
            FROM subject s
            JOIN network n USING (network)
            WHERE s.id = p_subject)]
        ELSE '{}' END;
END $$;
COMMENT ON FUNCTION sach.guard_hearing_over(bigint, bigint, jsonb, timestamptz) IS 'C6, C10, R10: the notice of the hearing has reached the holder, and the time to be heard (T_hearing from then) is over or the holder waived it.';
