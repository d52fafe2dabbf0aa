CREATE OR REPLACE FUNCTION sach.effect_report_save(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE sql VOLATILE SET search_path = sach, pg_temp AS $$
    UPDATE report
    SET texts = texts || coalesce(nullif(p_payload -> 'texts', 'null'), '{}'),
        milestones = milestones || coalesce(nullif(p_payload -> 'milestones', 'null'), '{}')
    WHERE subject_id = p_subject
$$;
COMMENT ON FUNCTION sach.effect_report_save(bigint, int, bigint, jsonb, timestamptz) IS '§3.7: keeps texts and milestones of the draft.';
