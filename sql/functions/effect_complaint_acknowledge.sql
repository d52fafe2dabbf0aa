CREATE OR REPLACE FUNCTION sach.effect_complaint_acknowledge(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE complaint
    SET handler = p_actor, acknowledged_at = p_now
    WHERE subject_id = p_subject;
    PERFORM complaint_notice_plan(p_subject, 'acknowledged', 'complaint_acknowledged', '{}', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_complaint_acknowledge(bigint, int, bigint, jsonb, timestamptz) IS 'Names the handler, who alone may from here on ask who complained, and acknowledges the complaint where an address is known.';
