CREATE OR REPLACE FUNCTION sach.facility_search(
    p_text text, p_network text, p_unit text, p_reader bigint, p_after bigint, p_limit int)
RETURNS SETOF bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = sach, pg_temp SET jit = off SET random_page_cost = 1.1 AS $$
DECLARE
    -- The next few facilities tell how common a word is. A common one fills the page soon when they are walked in their order.
    c_probe CONSTANT int := 500;
    c_walk CONSTANT int := 8000;
    v_network int := (SELECT network FROM network WHERE code = upper(p_network));
    v_staff int[];
    v_own bigint[];
    v_units bigint[];
    v_pattern text := text_pattern(p_text);
    v_now timestamptz := clock_now();
    v_where text := 'true';
    v_hits bigint[];
    v_more bigint[];
    v_last bigint;
    v_read int;
    v_need bigint;
BEGIN
    IF p_network IS NOT NULL AND v_network IS NULL THEN
        RETURN;
    END IF;
    -- A reader's mandates are few and known beforehand: asking for each facility whether it may be seen costs more than the search.
    IF p_reader IS NOT NULL THEN
        SELECT array_agg(DISTINCT r.network) FILTER (WHERE r.facility IS NULL AND r.unit IS NULL),
            coalesce(array_agg(DISTINCT r.facility) FILTER (WHERE r.facility IS NOT NULL), '{}'),
            coalesce(array_agg(DISTINCT r.unit) FILTER (WHERE r.unit IS NOT NULL), '{}')
        INTO v_staff, v_own, v_units
        FROM person_role r
        WHERE r.person = p_reader
            AND r.valid_from <= network_day(r.network, v_now)
            AND (r.valid_to IS NULL OR r.valid_to > network_day(r.network, v_now));
        IF v_staff IS NULL THEN
            v_where := v_where || ' AND f.facility = ANY ($5 || ARRAY(SELECT x.facility FROM sach.facility x WHERE coalesce(x.zone, x.commune) = ANY ($6)))';
        ELSIF EXISTS (SELECT FROM network n WHERE n.network <> ALL (v_staff)) THEN
            v_where := v_where || CASE WHEN v_own = '{}' AND v_units = '{}' THEN ' AND f.network = ANY ($7)'
                ELSE ' AND (f.network = ANY ($7) OR f.facility = ANY ($5) OR coalesce(f.zone, f.commune) = ANY ($6))' END;
        END IF;
    END IF;
    IF v_network IS NOT NULL THEN
        v_where := v_where || ' AND f.network = $2';
    END IF;
    IF p_unit IS NOT NULL THEN
        v_where := v_where || ' AND coalesce(f.zone, f.commune) = $3';
    END IF;
    IF p_text IS NULL THEN
        RETURN QUERY EXECUTE 'SELECT f.facility FROM sach.facility f WHERE f.facility > $1 AND ' || v_where || ' ORDER BY f.facility LIMIT $4'
        USING p_after, v_network, unit_find(p_unit), p_limit, v_own, v_units, v_staff;
        RETURN;
    END IF;
    -- Who sees a whole network is told a common word by walking; the few facilities of a unit or a mandate are looked through.
    IF p_unit IS NULL AND (p_reader IS NULL OR v_staff IS NOT NULL) THEN
        EXECUTE 'SELECT coalesce(array_agg(f.facility ORDER BY f.facility) FILTER (WHERE f.search_key LIKE $9 AND ' || v_where
            || '), ''{}''), max(f.facility), count(*) FROM (SELECT * FROM sach.facility f WHERE f.facility > $1 ORDER BY f.facility LIMIT $8) f'
        INTO v_hits, v_last, v_read
        USING p_after, v_network, NULL, p_limit, v_own, v_units, v_staff, c_probe, v_pattern;
        v_need := CASE WHEN v_hits <> '{}' THEN c_probe::bigint * (p_limit - cardinality(v_hits)) / cardinality(v_hits) * 3 / 2 END;
        IF v_read = c_probe AND cardinality(v_hits) < p_limit AND v_need <= c_walk THEN
            EXECUTE 'SELECT coalesce(array_agg(f.facility), ''{}'') FROM (SELECT f.facility'
                ' FROM (SELECT * FROM sach.facility f WHERE f.facility > $1 ORDER BY f.facility LIMIT $8) f'
                ' WHERE f.search_key LIKE $9 AND ' || v_where || ' ORDER BY f.facility LIMIT $4) f'
            INTO v_more
            USING v_last, v_network, NULL, p_limit - cardinality(v_hits), v_own, v_units, v_staff, v_need, v_pattern;
            v_hits := v_hits || v_more;
        END IF;
        IF v_read < c_probe OR cardinality(v_hits) >= p_limit THEN
            RETURN QUERY
            SELECT h
            FROM unnest(v_hits[:p_limit]) h;
            RETURN;
        END IF;
    END IF;
    -- Written into the statement, so that the planner sees how rare the words are; MATERIALIZED keeps it from walking to find them in order.
    RETURN QUERY EXECUTE 'WITH named AS MATERIALIZED (SELECT f.facility, f.network, f.zone, f.commune FROM sach.facility f WHERE '
        || format('f.search_key LIKE %L', v_pattern) || ' AND f.facility > $1 AND ' || v_where
        || ') SELECT f.facility FROM named f ORDER BY f.facility LIMIT $4'
    USING p_after, v_network, unit_find(p_unit), p_limit, v_own, v_units, v_staff;
END $$;
COMMENT ON FUNCTION sach.facility_search(text, text, text, bigint, bigint, int) IS 'One page of the facilities that hold the text (name or tax code, with or without Vietnamese marks), of a network, of an accountable unit, in the order of their entry, as far as the reader may see them. NULL = any; NULL reader sees all.';
