CREATE OR REPLACE FUNCTION sach.notice_plan(
    p_subject bigint, p_purpose text, p_step text, p_audience text, p_template text, p_due_at timestamptz,
    p_data jsonb DEFAULT '{}', p_available_at timestamptz DEFAULT NULL)
RETURNS bigint
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_notice bigint;
BEGIN
    INSERT INTO notice (network, subject_id, purpose, step, audience, channel, template, due_at, available_at, data, superseded_from)
    SELECT s.network, s.id, p_purpose, p_step, p_audience, notice_channel(s.facility, s.unit, p_audience), p_template, p_due_at, coalesce(p_available_at, p_due_at), p_data, (
        SELECT min(l.due_at)
        FROM notice l
        WHERE l.subject_id = s.id AND l.purpose = p_purpose AND l.audience = p_audience AND l.due_at > p_due_at AND l.state <> 'skipped')
    FROM subject s
    WHERE s.id = p_subject
    ON CONFLICT ON CONSTRAINT notice_is_sent_once DO NOTHING
    RETURNING notice INTO v_notice;
    IF v_notice IS NOT NULL THEN
        INSERT INTO notice_queue (available_at, notice)
        SELECT coalesce(p_available_at, p_due_at), v_notice
        WHERE coalesce(p_available_at, p_due_at) < 'infinity';
        UPDATE notice e
        SET superseded_from = p_due_at
        WHERE e.notice = ANY (notice_open(p_subject, p_purpose)) AND e.audience = p_audience
            AND e.notice <> v_notice AND e.due_at <= p_due_at
            AND (e.superseded_from IS NULL OR e.superseded_from > p_due_at);
    END IF;
    RETURN v_notice;
END $$;
COMMENT ON FUNCTION sach.notice_plan(bigint, text, text, text, text, timestamptz, jsonb, timestamptz) IS
    'Writes down a notice to be sent at p_due_at and returns its number, or NULL when this step of this purpose is already there: planning twice sends once. A step that may come again in a later round carries the round in its name (-10wd/2).';
