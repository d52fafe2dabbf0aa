CREATE OR REPLACE FUNCTION sach.transition_gaps(
    p_subject bigint, p_guards text[], p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_guard text;
    v_codes text[] := '{}';
    v_found text[];
BEGIN
    FOREACH v_guard IN ARRAY p_guards LOOP
        EXECUTE format('SELECT sach.%I($1, $2, $3, $4)', 'guard_' || v_guard)
        INTO v_found
        USING p_subject, p_actor, p_payload, p_now;
        v_codes := v_codes || coalesce(v_found, ARRAY['guard_failed:' || v_guard]);
    END LOOP;
    RETURN v_codes;
END $$;
COMMENT ON FUNCTION sach.transition_gaps(bigint, text[], bigint, jsonb, timestamptz) IS 'The codes of what a transition''s guards miss, all of them and not only the first; a guard that answers NULL fails closed.';
