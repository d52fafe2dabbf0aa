CREATE OR REPLACE FUNCTION sach.subject_search(
    p_workflow text, p_network text, p_state text, p_facility text, p_unit text, p_parent text, p_is_overdue boolean, p_due text,
    p_text text, p_reader bigint, p_after bigint, p_limit int)
RETURNS SETOF bigint
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp SET jit = off SET random_page_cost = 1.1 AS $$
DECLARE
    -- The next few cases tell how common a word is. A common one fills the page soon when the cases are walked in their order.
    c_probe CONSTANT int := 300;
    c_walk CONSTANT int := 2500;
    c_facilities CONSTANT int := 500;
    -- Above this many facilities it is common after all, only not here: walking on costs less than going through them.
    c_rare CONSTANT int := 2000;
    v_network int := (SELECT network FROM network WHERE code = upper(p_network));
    v_facility bigint := facility_find(p_facility);
    v_unit bigint := unit_find(p_unit);
    v_parent bigint := subject_find(p_parent);
    v_pattern text := text_pattern(p_text);
    v_staff int[];
    v_own bigint[] := '{}';
    v_own_networks int[];
    v_units bigint[] := '{}';
    v_unit_networks int[];
    v_named_units bigint[];
    v_named bigint;
    v_named_facilities bigint[];
    v_where text := 's.workflow = $1 AND s.id > $2';
    v_match text := '';
    v_running text;
    v_page CONSTANT text := ' ORDER BY s.id LIMIT $3';
    v_walk text;
    v_parts text[] := '{}';
    v_hits bigint[];
    v_more bigint[];
    v_last bigint;
    v_read int;
    v_need bigint;
    v_is_common boolean;
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
        SELECT array_agg(DISTINCT h.network) FILTER (WHERE h.facility IS NULL AND h.unit IS NULL),
            coalesce(array_agg(h.facility) FILTER (WHERE h.facility IS NOT NULL), '{}'),
            array_agg(h.network) FILTER (WHERE h.facility IS NOT NULL),
            coalesce(array_agg(h.unit) FILTER (WHERE h.unit IS NOT NULL), '{}'),
            array_agg(h.network) FILTER (WHERE h.unit IS NOT NULL)
        INTO v_staff, v_own, v_own_networks, v_units, v_unit_networks
        FROM (
            SELECT DISTINCT r.network, r.facility, r.unit
            FROM person_role r
            CROSS JOIN LATERAL (SELECT network_day(r.network, v_now) AS day) today
            WHERE r.person = p_reader
                AND r.valid_from <= today.day
                AND (r.valid_to IS NULL OR r.valid_to > today.day)
        ) h;
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
            ' WHERE t.subject_id = s.id AND t.settled_at IS NULL AND t.paused_at IS NULL AND NOT (SELECT w.clock_stops FROM sach.workflow_state w'
            ' WHERE w.workflow = s.workflow AND w.revision = s.revision AND w.state = s.state)) d)',
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
    -- Which limits a case must have running to be meant at all; n is its network.
    v_running := 't.due_at ' || CASE
        WHEN p_is_overdue OR p_due = 'overdue' THEN '<= $18'
        WHEN p_due = 'soon' THEN '> $18 AND t.due_at <= (SELECT x.soon FROM unnest($19, $20) AS x (network, soon) WHERE x.network = n.network)'
        ELSE '> $18' END;
    -- The text names units, one case, or facilities; what it names is looked up once and not asked of every case.
    IF p_text IS NOT NULL THEN
        v_named_units := ARRAY(SELECT DISTINCT u.unit FROM unit_name u WHERE text_search_key(u.name) LIKE v_pattern);
        v_named := (SELECT r.subject_id FROM subject_reference r WHERE r.reference = upper(p_text));
        v_match := ' AND (s.id = $11 OR s.unit = ANY ($12) OR (SELECT f.search_key LIKE $14 FROM sach.facility f WHERE f.facility = s.facility))';
    END IF;

    -- Each part takes an index in its order and gives no more than a page; OFFSET 0 keeps the planner from turning it round.
    IF cardinality(v_staff) > 0 THEN
        IF p_parent IS NOT NULL OR p_facility IS NOT NULL OR p_unit IS NOT NULL THEN
            v_parts := v_parts || ('SELECT s.id FROM sach.subject s WHERE ' || v_where || ' AND s.network = ANY ($15)' || v_match || v_page);
        ELSIF p_text IS NOT NULL THEN
            v_walk := format('(SELECT c.* FROM unnest($15) n (network) CROSS JOIN LATERAL (SELECT %s FROM sach.subject c'
                ' WHERE c.workflow = $1 AND c.network = n.network AND c.id > $23 ORDER BY c.id LIMIT $24) c ORDER BY c.id LIMIT $24) s',
                -- What words are about stands in the index; the rows themselves lie a page apart in a network that shares its table.
                CASE WHEN p_state IS NULL AND p_is_overdue IS NULL AND p_due IS NULL THEN 'c.id, c.workflow, c.network, c.facility, c.unit'
                    ELSE 'c.*' END);
            EXECUTE 'SELECT coalesce(array_agg(s.id ORDER BY s.id) FILTER (WHERE ' || v_where || v_match || '), ''{}''), max(s.id), count(*) FROM '
                || v_walk
            INTO v_hits, v_last, v_read
            USING p_workflow, p_after, p_limit, v_network, p_state, v_facility, v_unit, v_parent, p_is_overdue, p_reader, v_named, v_named_units,
                v_named_facilities, v_pattern, v_staff, v_own, v_units, v_now, v_networks, v_soon, v_own_networks, v_unit_networks, p_after, c_probe;
            v_need := CASE WHEN v_hits <> '{}' THEN c_probe::bigint * (p_limit - cardinality(v_hits)) / cardinality(v_hits) * 3 / 2 END;
            IF v_read = c_probe AND cardinality(v_hits) < p_limit AND v_need <= c_walk THEN
                EXECUTE 'SELECT coalesce(array_agg(s.id), ''{}'') FROM (SELECT s.id FROM ' || v_walk || ' WHERE ' || v_where || v_match || v_page || ') s'
                INTO v_more
                USING p_workflow, p_after, p_limit, v_network, p_state, v_facility, v_unit, v_parent, p_is_overdue, p_reader, v_named, v_named_units,
                    v_named_facilities, v_pattern, v_staff, v_own, v_units, v_now, v_networks, v_soon, v_own_networks, v_unit_networks, v_last, v_need;
                v_hits := v_hits || v_more;
            END IF;
            IF v_read < c_probe OR cardinality(v_hits) >= p_limit THEN
                v_parts := v_parts || 'SELECT unnest($25) AS id'::text;
            ELSE
                -- A word may be common in another network only; the first facilities tell that sooner than the index of words.
                SELECT count(*) > c_facilities * 2 / 100 INTO v_is_common
                FROM (
                    SELECT f.search_key
                    FROM facility f
                    ORDER BY f.facility
                    LIMIT c_facilities) f
                WHERE f.search_key LIKE v_pattern;
                IF NOT v_is_common THEN
                    -- Written into the statement, so that the planner sees how rare the words are.
                    EXECUTE format('SELECT ARRAY(SELECT f.facility FROM sach.facility f WHERE f.search_key LIKE %L LIMIT %s)', v_pattern, c_rare + 1)
                    INTO v_named_facilities;
                END IF;
                IF v_is_common OR cardinality(v_named_facilities) > c_rare THEN
                    v_parts := v_parts
                        || ('SELECT s.id FROM unnest($15) n (network) CROSS JOIN LATERAL (SELECT s.id FROM sach.subject s WHERE '
                            || v_where || v_match || ' AND s.network = n.network AND s.id > $23' || v_page || ') s' || v_page)
                        || 'SELECT unnest($25) AS id'::text;
                ELSE
                    IF v_named IS NOT NULL THEN
                        v_parts := v_parts
                            || ('SELECT s.id FROM sach.subject s WHERE ' || v_where || ' AND s.network = ANY ($15) AND s.id = $11' || v_page);
                    END IF;
                    IF v_named_units <> '{}' THEN
                        v_parts := v_parts
                            || ('SELECT s.id FROM unnest($12) u (unit) CROSS JOIN LATERAL (SELECT s.id FROM sach.subject s WHERE '
                                || v_where || ' AND s.network = ANY ($15) AND s.unit = u.unit' || v_page || ') s' || v_page);
                    END IF;
                    IF v_named_facilities <> '{}' THEN
                        v_parts := v_parts
                            || ('SELECT s.id FROM unnest($13) f (facility) CROSS JOIN LATERAL (SELECT s.id FROM sach.subject s WHERE '
                                || v_where || ' AND s.network = ANY ($15) AND s.facility = f.facility OFFSET 0) s' || v_page);
                    END IF;
                END IF;
            END IF;
        ELSIF p_is_overdue OR p_due IS NOT NULL THEN
            -- Only cases with a running limit can be meant, and they are few beside all that ever were.
            v_parts := v_parts
                || ('SELECT s.id FROM unnest($15) n (network) CROSS JOIN LATERAL (SELECT DISTINCT t.subject_id AS id FROM sach.timer t'
                    || ' CROSS JOIN LATERAL (SELECT FROM sach.subject s WHERE s.id = t.subject_id AND ' || v_where || ' OFFSET 0) s'
                    || ' WHERE t.settled_at IS NULL AND t.paused_at IS NULL AND t.case_network = n.network AND t.case_workflow = $1'
                    || ' AND t.subject_id > $2 AND ' || v_running || ' ORDER BY t.subject_id LIMIT $3) s' || v_page);
        ELSE
            v_parts := v_parts
                || ('SELECT s.id FROM unnest($15) n (network) CROSS JOIN LATERAL (SELECT s.id FROM sach.subject s WHERE '
                    || v_where || ' AND s.network = n.network' || v_page || ') s' || v_page);
        END IF;
    END IF;
    -- A mandate is for one network: the same facility or unit in another is not seen.
    IF v_own <> '{}' THEN
        v_parts := v_parts
            || ('SELECT s.id FROM unnest($16, $21) h (facility, network) CROSS JOIN LATERAL (SELECT s.id FROM sach.subject s WHERE '
                || v_where || ' AND s.facility = h.facility AND s.network = h.network' || v_match || ' OFFSET 0) s' || v_page);
    END IF;
    IF v_units <> '{}' AND (p_is_overdue OR p_due IS NOT NULL) THEN
        -- Those without a running limit, most of all that ever were, are told by indexes alone.
        v_parts := v_parts
            || ('SELECT s.id FROM unnest($17, $22) n (unit, network) CROSS JOIN LATERAL (SELECT c.id FROM sach.subject c'
                || ' WHERE c.workflow = $1 AND c.id > $2 AND c.unit = n.unit AND c.network = n.network AND EXISTS (SELECT FROM sach.timer t'
                || ' WHERE t.subject_id = c.id AND t.settled_at IS NULL AND t.paused_at IS NULL AND ' || v_running || ') OFFSET 0) c'
                || ' CROSS JOIN LATERAL (SELECT s.id FROM sach.subject s WHERE s.id = c.id AND ' || v_where || v_match || ' OFFSET 0) s' || v_page);
    ELSIF v_units <> '{}' THEN
        v_parts := v_parts
            || ('SELECT s.id FROM unnest($17, $22) h (unit, network) CROSS JOIN LATERAL (SELECT s.id FROM sach.subject s WHERE '
                || v_where || ' AND s.unit = h.unit AND s.network = h.network' || v_match || v_page || ') s' || v_page);
    END IF;
    IF v_parts = '{}' THEN
        RETURN;
    END IF;
    RETURN QUERY EXECUTE 'SELECT s.id FROM (('
        || array_to_string(v_parts, ') UNION (')
        || ')) s' || v_page
    USING p_workflow, p_after, p_limit, v_network, p_state, v_facility, v_unit, v_parent, p_is_overdue, p_reader, v_named, v_named_units,
        v_named_facilities, v_pattern, v_staff, v_own, v_units, v_now, v_networks, v_soon, v_own_networks, v_unit_networks, v_last, v_need, v_hits;
END $$;
COMMENT ON FUNCTION sach.subject_search(text, text, text, text, text, text, boolean, text, text, bigint, bigint, int) IS
    'One page of a machine''s subjects in the order of their birth, by what is asked for and as far as reader_sees() lets the reader see them (findings: finding_is_shown()). The text is looked for in the names of facility and unit, with or without Vietnamese marks, and among references. Keys first: what the text names is found by its own index. NULL = any; NULL reader sees all.';
