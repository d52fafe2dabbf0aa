CREATE OR REPLACE FUNCTION sach.effect_assessment_propose_team(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_member record;
BEGIN
    UPDATE assessment_member
    SET left_at = p_now
    WHERE subject_id = p_subject AND left_at IS NULL;
    UPDATE assessment
    SET team_round = team_round + 1, team_proposed_at = p_now, team_decision_reason = p_payload ->> 'decision_reason'
    WHERE subject_id = p_subject;
    FOR v_member IN
        SELECT person_find(value ->> 'person') AS person, coalesce((value ->> 'lead')::boolean, false) AS is_lead
        FROM jsonb_array_elements(p_payload -> 'members') AS member (value)
    LOOP
        INSERT INTO assessment_member (subject_id, person, team_round, is_lead, joined_at)
        SELECT p_subject, v_member.person, t.team_round, v_member.is_lead, p_now
        FROM assessment t
        WHERE t.subject_id = p_subject;
    END LOOP;
    PERFORM notice_plan(p_subject, 'team', 'proposal/' || p_version, 'facility', 'assessment_team', p_now,
        jsonb_strip_nulls(jsonb_build_object(
            'members', assessment_team(p_subject, p_now),
            'decision_reason', p_payload ->> 'decision_reason',
            'due_date', (
                SELECT to_char(calendar_local_day(n.calendar, t.due_at) - 1, 'DD/MM/YYYY')
                FROM timer t
                JOIN subject s ON s.id = t.subject_id
                JOIN network n ON n.network = s.network
                WHERE t.subject_id = p_subject AND t.kind = 'object' AND t.settled_at IS NULL
                    AND p_payload ->> 'decision_reason' IS NULL))));
END $$;
COMMENT ON FUNCTION sach.effect_assessment_propose_team(bigint, int, bigint, jsonb, timestamptz) IS 'M2: the proposed team, and the notice that tells the facility names and employers in time to object (17021-1 9.2.3), or after the last objection why the coordinator decided (M3).';
