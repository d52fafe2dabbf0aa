CREATE OR REPLACE FUNCTION sach.effect_assessment_object(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE assessment
    SET objections = objections + 1
    WHERE subject_id = p_subject;
    INSERT INTO assessment_objection (subject_id, no, reason, by_person, at)
    SELECT p_subject, t.objections, p_payload ->> 'reason', p_actor, p_now
    FROM assessment t
    WHERE t.subject_id = p_subject;
    UPDATE assessment_member
    SET left_at = p_now
    WHERE subject_id = p_subject AND left_at IS NULL;
    PERFORM notice_skip_open(p_subject, 'team', 'superseded', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_assessment_object(bigint, int, bigint, jsonb, timestamptz) IS 'M3: keeps the objection; the team it was about is no team any more.';
