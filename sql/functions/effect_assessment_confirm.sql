CREATE OR REPLACE FUNCTION sach.effect_assessment_confirm(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM notice_skip_open(p_subject, 'team', 'answered', p_now);
    PERFORM case_assign(p_subject, (
        SELECT m.person
        FROM assessment_member m
        WHERE m.subject_id = p_subject AND m.is_lead AND m.left_at IS NULL), p_now);
END $$;
COMMENT ON FUNCTION sach.effect_assessment_confirm(bigint, int, bigint, jsonb, timestamptz) IS 'M4: a notice not sent yet has nothing left to ask.';
