CREATE OR REPLACE FUNCTION sach.guard_team_rotation(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_lead bigint;
    v_facility bigint;
    v_limit int;
BEGIN
    IF p_payload IS NULL THEN
        RETURN '{}';
    END IF;
    IF p_payload ? 'members' THEN
        v_lead := (
            SELECT person_find(value ->> 'person')
            FROM jsonb_array_elements(p_payload -> 'members') AS member (value)
            WHERE value -> 'lead' = 'true'
            LIMIT 1);
    ELSIF coalesce((p_payload ->> 'lead')::boolean, false) OR EXISTS (
        SELECT
        FROM assessment_member m
        WHERE m.subject_id = p_subject AND m.person = person_find(p_payload ->> 'out') AND m.is_lead AND m.left_at IS NULL)
    THEN
        v_lead := person_find(p_payload ->> 'in');
    END IF;
    SELECT s.facility, parameter_amount(s.network, 'lead_rotation', p_now) INTO STRICT v_facility, v_limit
    FROM subject s
    WHERE s.id = p_subject;
    RETURN CASE
        WHEN v_limit <= (
            SELECT count(*) FILTER (WHERE led.person = v_lead)
            FROM (
                SELECT m.person
                FROM subject s
                JOIN assessment t ON t.subject_id = s.id AND t.started_at IS NOT NULL
                JOIN assessment_member m ON m.subject_id = t.subject_id AND m.is_lead AND m.left_at IS NULL
                WHERE s.facility = v_facility AND s.workflow = 'assessment' AND s.state <> 'cancelled' AND s.id <> p_subject
                ORDER BY t.started_at DESC
                LIMIT v_limit
            ) led) THEN ARRAY['lead_rotation_due:P' || v_lead]
        ELSE '{}'
        END;
END $$;
COMMENT ON FUNCTION sach.guard_team_rotation(bigint, bigint, jsonb, timestamptz) IS 'M2, M7: the same person leads at most lead_rotation assessments of one facility one after the other.';
