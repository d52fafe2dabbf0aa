CREATE OR REPLACE FUNCTION sach.register_search(
    p_network text, p_text text, p_status text, p_unit text, p_sector text, p_day date, p_after text, p_limit int)
RETURNS TABLE (
    certificate bigint, no int, place text, reference text, number text, status text, since date, holder_name text, holder_name_en text,
    tax_code text, site_address text, unit_vi text, unit_en text, unit_code text, vsic_version text, vsic_code text, sector_vi text, sector_en text,
    scope_vi text, scope_en text, granted_on date, valid_from date, valid_until date)
LANGUAGE plpgsql STABLE ROWS 50 SET search_path = sach, pg_temp SET jit = off SET random_page_cost = 1.1 AS $$
DECLARE
    -- With more hits than these the order of names would have to be walked from its beginning, past all that does not fit.
    c_few CONSTANT int := 5000;
    v_network network;
    v_zone text;
    v_day date;
    v_end timestamptz;
    v_unit bigint := unit_find(p_unit);
    v_after register_period;
    v_code text := upper(regexp_replace(btrim(p_text), '[/[:space:]-]+', '-', 'g'));
    v_sql text := 'SELECT p.certificate, p.no, p.holder_name FROM sach.register_period p WHERE p.network = $1';
    v_hits int;
    v_order text := 'holder_name, certificate, no';
BEGIN
    SELECT * INTO v_network
    FROM network
    WHERE code = upper(p_network);
    IF v_network.network IS NULL OR (p_unit IS NOT NULL AND v_unit IS NULL) THEN
        RETURN;
    END IF;
    SELECT c.time_zone INTO v_zone
    FROM calendar c
    WHERE c.calendar = v_network.calendar;
    v_day := coalesce(p_day, network_day(v_network.network, clock_now()));
    IF p_day IS NULL THEN
        v_sql := v_sql || ' AND p.until IS NULL';
    ELSE
        v_end := calendar_day_end(v_network.calendar, p_day);
        v_sql := v_sql || ' AND p.since < $2 AND (p.until IS NULL OR p.until >= $2)';
    END IF;
    -- Written into the statement, so that the planner sees how rare each is and chooses between an index and the order of names.
    v_sql := v_sql || CASE
        WHEN p_status IS NULL THEN ' AND p.status <> ALL (''{superseded,void}'')'
        WHEN p_status IN ('valid', 'suspended') THEN format(' AND p.status = %L AND p.valid_until >= %L', p_status, v_day)
        WHEN p_status = 'expired' THEN format(
            ' AND (p.status = ''expired'' OR (p.status IN (''valid'', ''suspended'') AND p.valid_until < %L))', v_day)
        ELSE format(' AND p.status = %L AND p.holder_name IS NOT NULL', p_status)
        END;
    IF v_unit IS NOT NULL THEN
        v_sql := v_sql || format(' AND p.unit = %s', v_unit);
    END IF;
    IF p_sector IS NOT NULL THEN
        v_sql := v_sql || format(CASE length(p_sector) WHEN 2 THEN ' AND p.division = %L' ELSE ' AND p.vsic_code = %L' END, p_sector);
    END IF;
    IF v_code ~ '^[A-Z][A-Z0-9]{1,7}-[0-9]{4}(-|$)' THEN
        v_sql := v_sql || format(
            ' AND p.certificate IN (SELECT x.certificate FROM sach.register_entry x WHERE x.reference LIKE %L)',
            replace(replace(v_code, '\', '\\'), '%', '\%') || '%');
    ELSIF v_code ~ '^[0-9][0-9-]{3,}$' THEN
        v_sql := v_sql || format(
            ' AND p.certificate IN (SELECT x.certificate FROM sach.register_entry x WHERE x.tax_code LIKE %L)', v_code || '%');
    ELSIF p_text IS NOT NULL THEN
        v_sql := v_sql || format(' AND p.search_key LIKE %L', text_pattern(p_text));
    END IF;
    IF p_text IS NOT NULL THEN
        EXECUTE format('SELECT count(*) FROM (%s LIMIT %s) h', v_sql, c_few + 1)
        INTO v_hits
        USING v_network.network, v_end;
        IF v_hits > c_few THEN
            v_order := 'certificate DESC, no DESC';
        ELSE
            v_sql := format('WITH hit AS MATERIALIZED (%s) SELECT p.certificate, p.no, p.holder_name FROM hit p WHERE true', v_sql);
        END IF;
    END IF;
    IF p_after IS NOT NULL THEN
        SELECT * INTO v_after
        FROM register_period r
        WHERE r.certificate = split_part(p_after, '.', 1)::bigint AND r.no = split_part(p_after, '.', 2)::int;
        v_sql := v_sql || CASE
            WHEN v_hits > c_few THEN ' AND (p.certificate, p.no) < ($4, $5)'
            ELSE ' AND (p.holder_name, p.certificate, p.no) > ($3 COLLATE sach.vietnamese, $4, $5)'
            END;
    END IF;
    IF p_text IS NULL THEN
        v_sql := v_sql || ' ORDER BY p.network, p.holder_name, p.certificate, p.no LIMIT $6';
    ELSE
        v_sql := v_sql || ' ORDER BY ' || regexp_replace(v_order, '(^|, )', '\1p.', 'g') || ' LIMIT $6';
    END IF;
    RETURN QUERY EXECUTE
        'SELECT e.certificate, p.no, p.certificate || ''.'' || p.no, e.reference, e.number,'
        ' CASE WHEN p.status IN (''valid'', ''suspended'') AND p.valid_until < $7 THEN ''expired'' ELSE p.status END,'
        ' (p.since AT TIME ZONE $8)::date, e.holder_name, e.holder_name_en, e.tax_code, e.site_address, e.unit_vi, e.unit_en, u.reference,'
        ' e.vsic_version, e.vsic_code, e.sector_vi, e.sector_en, e.scope_vi, e.scope_en, e.granted_on, e.valid_from, e.valid_until'
        ' FROM (' || v_sql || ') f'
        ' JOIN sach.register_period p ON p.certificate = f.certificate AND p.no = f.no'
        ' JOIN sach.register_entry e ON e.certificate = f.certificate'
        ' JOIN sach.reporting_unit u ON u.unit = e.unit'
        ' ORDER BY ' || regexp_replace(v_order, '(^|, )', '\1p.', 'g')
    USING v_network.network, v_end, v_after.holder_name, v_after.certificate, v_after.no, p_limit, v_day, v_zone;
END $$;
COMMENT ON FUNCTION sach.register_search(text, text, text, text, text, date, text, int) IS 'One page of a network''s public register in the order of the Vietnamese alphabet. The text is the beginning of a number or a tax code, or words of holder and unit, with or without Vietnamese marks; more than 5,000 hits come in the order of their numbers, newest first, because names are no help among so many; p_status NULL leaves superseded versions out; a sector has two or four digits; p_day NULL = now, else the state at the end of that legal day. What is valid by the ledger but past its last day is expired already. p_after = place of the last row before.';
