CREATE OR REPLACE FUNCTION sach.facility_search(
    p_text text, p_network text, p_unit text, p_reader bigint, p_after bigint, p_limit int)
RETURNS SETOF bigint
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
DECLARE
    v_network int := (SELECT network FROM network WHERE code = upper(p_network));
    v_staff int[];
    v_own bigint[];
    v_units bigint[];
    v_pattern text := text_pattern(p_text);
    v_sql text := 'SELECT f.facility FROM sach.facility f WHERE f.facility > $1';
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
            AND r.valid_from <= network_day(r.network, clock_now())
            AND (r.valid_to IS NULL OR r.valid_to > network_day(r.network, clock_now()));
        IF v_staff IS NULL THEN
            v_sql := v_sql || ' AND f.facility = ANY ($5 || ARRAY(SELECT x.facility FROM sach.facility x WHERE coalesce(x.zone, x.commune) = ANY ($6)))';
        ELSIF EXISTS (SELECT FROM network n WHERE n.network <> ALL (v_staff)) THEN
            v_sql := v_sql || ' AND (f.network = ANY ($7) OR f.facility = ANY ($5) OR coalesce(f.zone, f.commune) = ANY ($6))';
        END IF;
    END IF;
    IF v_network IS NOT NULL THEN
        v_sql := v_sql || ' AND f.network = $2';
    END IF;
    IF p_unit IS NOT NULL THEN
        v_sql := v_sql || ' AND coalesce(f.zone, f.commune) = $3';
    END IF;
    -- Written into the statement, so that the planner sees how rare the words are and chooses between index and order.
    IF p_text IS NOT NULL THEN
        v_sql := v_sql || format(' AND f.search_key LIKE %L', v_pattern);
    END IF;
    RETURN QUERY EXECUTE v_sql || ' ORDER BY f.facility LIMIT $4'
    USING p_after, v_network, unit_find(p_unit), p_limit, v_own, v_units, v_staff;
END $$;
COMMENT ON FUNCTION sach.facility_search(text, text, text, bigint, bigint, int) IS 'One page of the facilities that hold the text (name or tax code, with or without Vietnamese marks), of a network, of an accountable unit, in the order of their entry, as far as the reader may see them. NULL = any; NULL reader sees all.';
