CREATE OR REPLACE FUNCTION sach.effect_appeal_reject(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE appeal
    SET handler = p_actor, inadmissible_reason = p_payload ->> 'reason', inadmissible_text = p_payload ->> 'text'
    WHERE subject_id = p_subject;
    PERFORM notice_plan(p_subject, 'appeal', 'decided', 'facility', 'appeal_inadmissible', p_now,
        appeal_notice_data(p_subject) || jsonb_build_object('reason', p_payload ->> 'reason', 'text', p_payload ->> 'text'));
END $$;
COMMENT ON FUNCTION sach.effect_appeal_reject(bigint, int, bigint, jsonb, timestamptz) IS 'Keeps why the appeal is not examined and tells the appellant; with the defect cured it may be lodged again within the time.';
