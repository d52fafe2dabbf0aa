CREATE OR REPLACE FUNCTION sach.subject_search(
    p_workflow text, p_network text, p_state text, p_facility text, p_unit text, p_parent text, p_is_overdue boolean, p_due text,
    p_text text, p_reader bigint, p_after bigint, p_limit int)
RETURNS SETOF bigint
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp SET jit = off SET random_page_cost = 1.1 AS $$
DECLARE
    -- Above this many facilities a word is common: then the first page is found sooner by walking the cases in their order.
    c_rare CONSTANT int := 2000;
    v_network int := (SELECT network FROM network WHERE code = upper(p_network));
    v_facility bigint := facility_find(p_facility);
    v_unit bigint := unit_find(p_unit);
    v_parent bigint := subject_find(p_parent);
    v_pattern text := text_pattern(p_text);
    v_staff int[];
    v_own bigint[] := '{}';
    v_units bigint[] := '{}';
    v_named_units bigint[];
    v_named bigint;
    v_named_facilities bigint[];
    v_where text := 's.workflow = $1 AND s.id > $2';
    v_seen text := ' AND sach.reader_sees($10, s.network, s.facility, s.unit)';
    v_match text := '';
    v_page CONSTANT text := ' ORDER BY s.id LIMIT $3';
    v_walk text;
    v_parts text[] := '{}';
    v_now timestamptz := clock_now();
    v_networks int[];
    v_soon timestamptz[];
BEGIN
    IF (p_network IS NOT NULL AND v_network IS NULL) OR (p_facility IS NOT NULL AND v_facility IS NULL)
        OR (p_unit IS NOT NULL AND v_unit IS NULL) OR (p_parent IS NOT NULL AND v_parent IS NULL)
    THEN
        RETURN;
    END IF;
    -- A reader's roles are few and known beforehand: staff of these networks, else their own facilities and units.
    IF p_reader IS NULL THEN
        v_staff := ARRAY(SELECT n.network FROM network n);
    ELSE
        SELECT array_agg(DISTINCT r.network) FILTER (WHERE r.facility IS NULL AND r.unit IS NULL),
            coalesce(array_agg(DISTINCT r.facility) FILTER (WHERE r.facility IS NOT NULL), '{}'),
            coalesce(array_agg(DISTINCT r.unit) FILTER (WHERE r.unit IS NOT NULL), '{}')
        INTO v_staff, v_own, v_units
        FROM person_role r
        WHERE r.person = p_reader
            AND r.valid_from <= network_day(r.network, clock_now())
            AND (r.valid_to IS NULL OR r.valid_to > network_day(r.network, clock_now()));
    END IF;
    IF v_network IS NOT NULL THEN
        v_staff := ARRAY(SELECT n FROM unnest(v_staff) n WHERE n = v_network);
        v_where := v_where || ' AND s.network = $4';
    END IF;
    IF p_state IS NOT NULL THEN
        v_where := v_where || ' AND s.state = $5';
    END IF;
    IF p_facility IS NOT NULL THEN
        v_where := v_where || ' AND s.facility = $6';
    END IF;
    IF p_unit IS NOT NULL THEN
        v_where := v_where || ' AND s.unit = $7';
    END IF;
    IF p_parent IS NOT NULL THEN
        v_where := v_where || ' AND s.parent = $8';
    END IF;
    IF p_workflow = 'finding' THEN
        v_where := v_where || ' AND sach.finding_is_shown(s.id, $10)';
    END IF;
    IF p_is_overdue IS NOT NULL OR p_due IS NOT NULL THEN
        v_where := v_where || format(
            ' AND (SELECT (%s) AND (%s)'
            ' FROM (SELECT min(t.due_at) AS due_at FROM sach.timer t'
            ' JOIN sach.workflow_state w ON w.workflow = s.workflow AND w.revision = s.revision AND w.state = s.state'
            ' WHERE t.subject_id = s.id AND t.settled_at IS NULL AND t.paused_at IS NULL AND NOT w.clock_stops) d)',
            CASE WHEN p_is_overdue IS NULL THEN 'true' ELSE '$9 = coalesce(d.due_at <= $18, false)' END,
            CASE
                WHEN p_due IS NULL THEN 'true'
                WHEN p_due = 'overdue' THEN 'd.due_at <= $18'
                WHEN p_due IN ('soon', 'on_time') THEN 'd.due_at > $18 AND d.due_at ' || CASE p_due WHEN 'soon' THEN '<=' ELSE '>' END
                    || ' (SELECT x.soon FROM unnest($19, $20) AS x (network, soon) WHERE x.network = s.network)'
                ELSE 'false' END);
    END IF;
    IF p_due IN ('soon', 'on_time') THEN
        SELECT array_agg(n.network), array_agg(due_soon_until(n.network, v_now)) INTO v_networks, v_soon
        FROM network n;
    END IF;
    -- The text names units, one case, or facilities; what it names is looked up once and not asked of every case.
    IF p_text IS NOT NULL THEN
        v_named_units := ARRAY(SELECT DISTINCT u.unit FROM unit_name u WHERE text_search_key(u.name) LIKE v_pattern);
        v_named := (SELECT r.subject_id FROM subject_reference r WHERE r.reference = upper(p_text));
        -- Written into the statement, so that the planner sees how rare the words are.
        EXECUTE format('SELECT ARRAY(SELECT f.facility FROM sach.facility f WHERE f.search_key LIKE %L LIMIT %s)', v_pattern, c_rare + 1)
        INTO v_named_facilities;
        v_match := format(
            ' AND (s.id = $11 OR s.unit = ANY ($12) OR %s)',
            CASE WHEN cardinality(v_named_facilities) <= c_rare THEN 's.facility = ANY ($13)'
                ELSE '(SELECT f.search_key LIKE $14 FROM sach.facility f WHERE f.facility = s.facility)' END);
    END IF;

    -- Each part takes an index in its order and gives no more than a page; OFFSET 0 keeps the planner from turning it round.
    v_walk := 'SELECT s.id FROM unnest($15::int[]) n (network) CROSS JOIN LATERAL (SELECT s.id FROM sach.subject s WHERE '
        || v_where || ' AND s.network = n.network%s' || v_page || ') s' || v_page;
    IF cardinality(v_staff) > 0 THEN
        IF p_parent IS NOT NULL OR p_facility IS NOT NULL OR p_unit IS NOT NULL THEN
            v_parts := v_parts || ('SELECT s.id FROM sach.subject s WHERE ' || v_where || ' AND s.network = ANY ($15)' || v_match || v_page);
        ELSIF p_text IS NOT NULL THEN
            v_parts := v_parts
                || ('SELECT s.id FROM sach.subject s WHERE ' || v_where || ' AND s.network = ANY ($15) AND s.id = $11' || v_page)
                || ('SELECT s.id FROM unnest($12) u (unit) CROSS JOIN LATERAL (SELECT s.id FROM sach.subject s WHERE '
                    || v_where || ' AND s.network = ANY ($15) AND s.unit = u.unit' || v_page || ') s' || v_page)
                || CASE WHEN cardinality(v_named_facilities) <= c_rare
                    THEN 'SELECT s.id FROM unnest($13) f (facility) CROSS JOIN LATERAL (SELECT s.id FROM sach.subject s WHERE '
                        || v_where || ' AND s.network = ANY ($15) AND s.facility = f.facility OFFSET 0) s' || v_page
                    ELSE replace(v_walk, '%s', ' AND (SELECT f.search_key LIKE $14 FROM sach.facility f WHERE f.facility = s.facility)') END;
        ELSIF p_is_overdue OR p_due IS NOT NULL THEN
            -- Only cases with a running limit can be meant, and they are few beside all that ever were.
            v_parts := v_parts
                || ('SELECT DISTINCT t.subject_id AS id FROM sach.timer t CROSS JOIN LATERAL (SELECT FROM sach.subject s WHERE s.id = t.subject_id AND '
                    || v_where || ' AND s.network = ANY ($15) OFFSET 0) s'
                    || ' WHERE t.settled_at IS NULL AND t.paused_at IS NULL AND t.case_workflow = $1 AND t.subject_id > $2 AND t.due_at '
                    || CASE WHEN p_is_overdue OR p_due = 'overdue' THEN '<=' ELSE '>' END
                    || ' $18 ORDER BY t.subject_id LIMIT $3');
        ELSE
            v_parts := v_parts || replace(v_walk, '%s', '');
        END IF;
    END IF;
    IF cardinality(v_own) > 0 THEN
        v_parts := v_parts
            || ('SELECT s.id FROM unnest($16) f (facility) CROSS JOIN LATERAL (SELECT s.id FROM sach.subject s WHERE '
                || v_where || v_seen || v_match || ' AND s.facility = f.facility OFFSET 0) s' || v_page);
    END IF;
    IF cardinality(v_units) > 0 THEN
        v_parts := v_parts
            || ('SELECT s.id FROM unnest($17) u (unit) CROSS JOIN LATERAL (SELECT s.id FROM sach.subject s WHERE '
                || v_where || v_seen || v_match || ' AND s.unit = u.unit' || v_page || ') s' || v_page);
    END IF;
    IF v_parts = '{}' THEN
        RETURN;
    END IF;
    RETURN QUERY EXECUTE 'SELECT s.id FROM (('
        || array_to_string(v_parts, ') UNION (')
        || ')) s' || v_page
    USING p_workflow, p_after, p_limit, v_network, p_state, v_facility, v_unit, v_parent, p_is_overdue, p_reader, v_named, v_named_units,
        v_named_facilities, v_pattern, v_staff, v_own, v_units, v_now, v_networks, v_soon;
END $$;
COMMENT ON FUNCTION sach.subject_search(text, text, text, text, text, text, boolean, text, text, bigint, bigint, int) IS
    'One page of a machine''s subjects in the order of their birth, by what is asked for and as far as reader_sees() lets the reader see them (findings: finding_is_shown()). The text is looked for in the names of facility and unit, with or without Vietnamese marks, and among references. Keys first: what the text names is found by its own index. NULL = any; NULL reader sees all.';
