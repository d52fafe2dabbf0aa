CREATE OR REPLACE FUNCTION sach.register_choices(p_network text)
RETURNS TABLE (kind text, code text, name_vi text, name_en text)
LANGUAGE plpgsql STABLE ROWS 200 SET search_path = sach, pg_temp AS $$
DECLARE
    v_network int := (SELECT n.network FROM network n WHERE n.code = upper(p_network));
    v_day date := network_day(v_network, clock_now());
BEGIN
    -- From one value of the index to the next: what occurs is asked of the index alone, not of every row.
    RETURN QUERY
    WITH RECURSIVE occurring AS (
        SELECT (SELECT min(p.unit) FROM register_period p WHERE p.network = v_network) AS unit
        UNION ALL
        SELECT (SELECT min(p.unit) FROM register_period p WHERE p.network = v_network AND p.unit > o.unit)
        FROM occurring o
        WHERE o.unit IS NOT NULL
    )
    SELECT 'unit', u.reference, unit_label(u.unit, v_day, 'vi'), coalesce(unit_label(u.unit, v_day, 'en'), unit_label(u.unit, v_day, 'vi'))
    FROM occurring o
    JOIN reporting_unit u USING (unit)
    ORDER BY unit_label(u.unit, v_day, 'vi') COLLATE sach.vietnamese;
    RETURN QUERY
    WITH RECURSIVE occurring AS (
        SELECT (SELECT min(p.division) FROM register_period p WHERE p.network = v_network) AS division
        UNION ALL
        SELECT (SELECT min(p.division) FROM register_period p WHERE p.network = v_network AND p.division > o.division)
        FROM occurring o
        WHERE o.division IS NOT NULL
    )
    SELECT 'sector', o.division, coalesce(v.name_vi, ''), coalesce(v.name_en, v.name_vi, '')
    FROM occurring o
    LEFT JOIN LATERAL (
        SELECT x.name_vi, x.name_en
        FROM vsic x
        WHERE x.code = o.division
        ORDER BY x.version DESC
        LIMIT 1
    ) v ON true
    WHERE o.division IS NOT NULL
    ORDER BY 2;
END $$;
COMMENT ON FUNCTION sach.register_choices(text) IS 'The units and the divisions of sectors that occur in a network''s public register, for its search form.';
