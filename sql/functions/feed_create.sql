CREATE OR REPLACE FUNCTION sach.feed_create(p_network text, p_data jsonb, p_digest bytea, p_actor bigint)
RETURNS TABLE (outcome text, reference text, codes text[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_now timestamptz := clock_now();
    v_network network;
    v_unit bigint := unit_find(p_data ->> 'unit');
    v_codes text[] := data_problems(p_data, ARRAY['name text'], ARRAY['unit unit', 'language text', 'days integer']);
    v_feed bigint;
BEGIN
    SELECT n.* INTO v_network
    FROM network n
    WHERE n.code = upper(p_network);
    IF v_codes = '{}' THEN
        v_codes := array_remove(ARRAY[
            CASE WHEN v_network.network IS NULL THEN 'field_invalid:network' END,
            CASE WHEN coalesce(p_data ->> 'language', 'vi') NOT IN ('vi', 'en') THEN 'field_invalid:language' END,
            CASE WHEN coalesce((p_data ->> 'days')::int, 730) NOT BETWEEN 1 AND 3660 THEN 'field_invalid:days' END], NULL);
    END IF;
    IF v_codes <> '{}' THEN
        RETURN QUERY SELECT * FROM data_refuse('deadline_feed', p_actor, 'bad_payload', v_codes);
        RETURN;
    END IF;
    IF NOT feed_allowed(v_network.network, v_unit, p_actor, v_now) THEN
        RETURN QUERY
        SELECT *
        FROM data_refuse('deadline_feed', p_actor, 'not_permitted',
            ARRAY['role_missing:' || CASE WHEN v_unit IS NULL THEN 'ADMN,COOR,CONS' ELSE 'ADMN,COOR,CONS,REPO' END]);
        RETURN;
    END IF;
    INSERT INTO deadline_feed (digest, network, unit, name, language, created_at, created_by, expires_at)
    VALUES (
        p_digest, v_network.network, v_unit, p_data ->> 'name', coalesce(p_data ->> 'language', v_network.language), v_now, p_actor,
        v_now + make_interval(days => coalesce((p_data ->> 'days')::int, 730)))
    RETURNING feed INTO v_feed;
    RETURN QUERY SELECT 'saved', v_feed::text, '{}'::text[];
END $$;
COMMENT ON FUNCTION sach.feed_create(text, jsonb, bytea, bigint) IS
    'Stores a feed of deadlines by the SHA-256 of its secret: {name, unit?, language?, days?}; without a unit it is the operator''s. days: 1 to 3660, 730 unless said. outcome: saved | not_permitted | bad_payload. See feed_allowed().';
