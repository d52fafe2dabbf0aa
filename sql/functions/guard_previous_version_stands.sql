CREATE OR REPLACE FUNCTION sach.guard_previous_version_stands(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_row record;
BEGIN
    SELECT c.version_reason, o.subject_id AS previous, s.state, o.valid_until, c.network INTO v_row
    FROM certificate c
    JOIN certificate o ON o.subject_id = c.previous
    JOIN subject s ON s.id = o.subject_id
    WHERE c.subject_id = p_subject;
    RETURN CASE
        WHEN NOT FOUND THEN '{}'
        WHEN v_row.state = 'active'
            AND (v_row.version_reason IN ('renewal', 'restoration') OR network_day(v_row.network, p_now) <= v_row.valid_until) THEN '{}'
        WHEN v_row.state = 'expired' AND v_row.version_reason IN ('renewal', 'restoration') THEN '{}'
        ELSE ARRAY['replaced_version_not_valid:C' || v_row.previous || ' ' || v_row.state]
        END;
END $$;
COMMENT ON FUNCTION sach.guard_previous_version_stands(bigint, bigint, jsonb, timestamptz) IS 'C2, C3 of a version: the one it replaces is still there to be replaced; a suspended one is reinstated first, and only a renewal follows an expired one.';
