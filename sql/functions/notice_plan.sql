CREATE OR REPLACE FUNCTION sach.notice_plan(
    p_subject bigint, p_purpose text, p_step text, p_audience text, p_template text, p_due_at timestamptz,
    p_data jsonb DEFAULT '{}', p_available_at timestamptz DEFAULT NULL)
RETURNS bigint
LANGUAGE sql VOLATILE SET search_path = sach, pg_temp AS $$
    INSERT INTO notice (network, subject_id, purpose, step, audience, template, due_at, available_at, data)
    SELECT s.network, s.id, p_purpose, p_step, p_audience, p_template, p_due_at, coalesce(p_available_at, p_due_at), p_data
    FROM subject s
    WHERE s.id = p_subject
    ON CONFLICT ON CONSTRAINT notice_is_sent_once DO NOTHING
    RETURNING notice
$$;
COMMENT ON FUNCTION sach.notice_plan(bigint, text, text, text, text, timestamptz, jsonb, timestamptz) IS
    'Writes down a notice to be sent at p_due_at and returns its number, or NULL when this step of this purpose is already there: planning twice sends once. A step that may come again in a later round carries the round in its name (-10wd/2).';
