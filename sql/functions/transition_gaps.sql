CREATE OR REPLACE FUNCTION sach.transition_gaps(
    p_subject bigint, p_guards text[], p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_codes text[] := '{}';
BEGIN
    -- One statement for all guards: starting one for each costs more than most of them.
    IF cardinality(p_guards) > 0 THEN
        EXECUTE 'SELECT ' || (
            SELECT string_agg(
                format('coalesce(sach.%I($1, $2, $3, $4), ARRAY[%L::text])', 'guard_' || g.guard, 'guard_failed:' || g.guard), ' || '
                ORDER BY g.n)
            FROM unnest(p_guards) WITH ORDINALITY AS g (guard, n))
        INTO STRICT v_codes
        USING p_subject, p_actor, p_payload, p_now;
    END IF;
    RETURN v_codes;
END $$;
COMMENT ON FUNCTION sach.transition_gaps(bigint, text[], bigint, jsonb, timestamptz) IS 'The codes of what a transition''s guards miss, all of them and not only the first; a guard that answers NULL fails closed.';
