CREATE OR REPLACE FUNCTION sach.guard_team_decision_reasoned(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload IS NULL THEN '{}'::text[]
            WHEN (t.objections >= parameter_amount(s.network, 'objections_max', p_now)) = (p_payload ->> 'decision_reason' IS NOT NULL) THEN '{}'
            WHEN p_payload ->> 'decision_reason' IS NULL THEN ARRAY['decision_reason_missing']
            ELSE ARRAY['decision_reason_early']
            END
        FROM assessment t
        JOIN subject s ON s.id = t.subject_id
        WHERE t.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_team_decision_reasoned(bigint, bigint, jsonb, timestamptz) IS 'M3: after the last objection the coordinator decides, and says why; before it there is nothing to decide.';
