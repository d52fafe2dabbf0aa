CREATE OR REPLACE FUNCTION sach.effect_report_acknowledge(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE report_delivery d
    SET acknowledged_on = (p_payload ->> 'acknowledged_on')::date, acknowledgement = p_payload ->> 'acknowledgement',
        acknowledged_by = p_actor, acknowledged_at = p_now
    FROM report r
    WHERE r.subject_id = p_subject AND d.subject_id = p_subject AND d.version = r.version AND d.recipient = p_payload ->> 'recipient';
    IF guard_report_acknowledged(p_subject, 0, '{}', p_now) = '{}' THEN
        PERFORM system_advance(p_subject, 'close', '{}', p_now);
    END IF;
END $$;
COMMENT ON FUNCTION sach.effect_report_acknowledge(bigint, int, bigint, jsonb, timestamptz) IS '§3.7: writes down that a recipient has it; the last acknowledgement closes the report.';
