CREATE OR REPLACE FUNCTION sach.effect_finding_extend(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE finding
    SET extension_reason = p_payload ->> 'reason', extended_by = p_actor, extended_at = p_now
    WHERE subject_id = p_subject;
    UPDATE timer t
    SET due_at = calendar_day_end(n.calendar, (p_payload ->> 'until')::date)
    FROM subject s
    JOIN network n USING (network)
    WHERE s.id = p_subject AND t.subject_id = s.id AND t.settled_at IS NULL
        AND t.kind = CASE s.state WHEN 'open' THEN 'plan' ELSE 'action' END;
    IF finding_limit_day(p_subject, 'plan') IS NOT NULL THEN
        PERFORM finding_remind(p_subject, 'plan', p_now);
    END IF;
    PERFORM finding_tell(p_subject, p_version, 'extended', p_payload ->> 'reason', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_finding_extend(bigint, int, bigint, jsonb, timestamptz) IS 'F6: moves the running limit of the plan or of the action to the end of the new day, once, with the reason.';
