CREATE OR REPLACE FUNCTION sach.personal_data_show(p_person bigint, p_actor bigint)
RETURNS TABLE (outcome text, data jsonb, codes text[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
BEGIN
    IF coalesce(p_person, 0) = 0 THEN
        RETURN QUERY SELECT 'not_found', NULL::jsonb, '{}'::text[];
        RETURN;
    END IF;
    IF p_actor <> p_person AND NOT EXISTS (SELECT FROM network n WHERE actor_holds(n.network, p_actor, 'ADMN', clock_now())) THEN
        PERFORM data_refuse('personal_data', p_actor, 'not_permitted', ARRAY['role_missing:ADMN']);
        RETURN QUERY SELECT 'not_permitted', NULL::jsonb, ARRAY['role_missing:ADMN'];
        RETURN;
    END IF;
    INSERT INTO personal_data_request (person, kind, requested_by, requested_at, closed_by, closed_at, outcome)
    VALUES (p_person, 'view', p_actor, clock_now(), p_actor, clock_now(), 'done');
    RETURN QUERY SELECT 'done', personal_data(p_person), '{}'::text[];
END $$;
COMMENT ON FUNCTION sach.personal_data_show(bigint, bigint) IS 'Everything held about a person, for themselves or for ADMN; the look is recorded. outcome: done | not_found | not_permitted.';
