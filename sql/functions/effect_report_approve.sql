CREATE OR REPLACE FUNCTION sach.effect_report_approve(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE sql VOLATILE SET search_path = sach, pg_temp AS $$
    UPDATE report
    SET approved_by = p_actor, approved_at = p_now, number = p_payload ->> 'number'
    WHERE subject_id = p_subject
$$;
COMMENT ON FUNCTION sach.effect_report_approve(bigint, int, bigint, jsonb, timestamptz) IS '§3.7: notes who approved the frozen figures and when.';
