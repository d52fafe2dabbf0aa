CREATE OR REPLACE FUNCTION sach.guard_finding_extendable(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_finding finding;
    v_state text;
    v_due timestamptz;
BEGIN
    SELECT * INTO STRICT v_finding
    FROM finding
    WHERE subject_id = p_subject;
    v_state := (SELECT state FROM subject WHERE id = p_subject);
    IF v_finding.extended_at IS NOT NULL THEN
        RETURN ARRAY['extension_used'];
    END IF;
    IF v_state = 'open' AND v_finding.grade = 'major' THEN
        RETURN ARRAY['extension_of_major_limit'];
    END IF;
    v_due := (
        SELECT t.due_at
        FROM timer t
        WHERE t.subject_id = p_subject AND t.kind = CASE v_state WHEN 'open' THEN 'plan' ELSE 'action' END AND t.settled_at IS NULL);
    RETURN CASE
        WHEN v_due IS NULL THEN ARRAY['extension_without_limit']
        WHEN v_due <= p_now THEN ARRAY['extension_too_late']
        ELSE '{}'
        END;
END $$;
COMMENT ON FUNCTION sach.guard_finding_extendable(bigint, bigint, jsonb, timestamptz) IS 'F6: once, before the running limit (of the plan, or of the action) ends. Six months for a major finding are not the networks to extend (17021-1 9.5.3.2).';
