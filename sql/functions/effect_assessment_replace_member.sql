CREATE OR REPLACE FUNCTION sach.effect_assessment_replace_member(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_old assessment_member;
    v_new bigint := person_find(p_payload ->> 'in');
BEGIN
    UPDATE assessment_member
    SET left_at = p_now
    WHERE subject_id = p_subject AND person = person_find(p_payload ->> 'out') AND left_at IS NULL
    RETURNING * INTO STRICT v_old;
    IF (p_payload ->> 'lead')::boolean THEN
        UPDATE assessment_member
        SET is_lead = false
        WHERE subject_id = p_subject AND left_at IS NULL;
    END IF;
    UPDATE assessment
    SET team_round = team_round + 1
    WHERE subject_id = p_subject;
    INSERT INTO assessment_member (subject_id, person, team_round, is_lead, joined_at)
    SELECT p_subject, v_new, t.team_round, v_old.is_lead OR coalesce((p_payload ->> 'lead')::boolean, false), p_now
    FROM assessment t
    WHERE t.subject_id = p_subject;
    PERFORM involvement_add(p_subject, v_new, 'assessment', 'replace_member', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_assessment_replace_member(bigint, int, bigint, jsonb, timestamptz) IS 'M7: one goes, one comes; who replaces the lead leads, and the involvement of the one who goes stays.';
