CREATE OR REPLACE FUNCTION sach.effect_complaint_triage(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_facility bigint;
BEGIN
    UPDATE complaint
    SET about = coalesce(subject_find(p_payload ->> 'about'), about),
        about_facility = coalesce(facility_find(p_payload ->> 'about_facility'), about_facility)
    WHERE subject_id = p_subject;
    IF p_payload ->> 'triage' = 'about_holder' THEN
        v_facility := complaint_facility(p_subject);
    END IF;
    UPDATE complaint
    SET triage = p_payload ->> 'triage', summary = p_payload ->> 'summary', triaged_at = p_now,
        about_facility = coalesce(v_facility, about_facility)
    WHERE subject_id = p_subject;
    IF v_facility IS NOT NULL THEN
        UPDATE subject
        SET facility = v_facility
        WHERE id = p_subject;
        PERFORM notice_plan(p_subject, 'complaint', 'holder', 'facility', 'complaint_to_holder', p_now,
            jsonb_build_object('summary', p_payload ->> 'summary'));
    END IF;
END $$;
COMMENT ON FUNCTION sach.effect_complaint_triage(bigint, int, bigint, jsonb, timestamptz) IS 'Keeps whose matter it is, in the handler''s words. A complaint about a holder is sent to the holder, who sees it from here on; nothing of the complainant goes with it.';
