CREATE OR REPLACE FUNCTION sach.report_computed(p_network int, p_period text, p_day date, p_units bigint[] DEFAULT NULL, p_report bigint DEFAULT NULL)
RETURNS TABLE (unit bigint, code text, value numeric)
LANGUAGE sql STABLE ROWS 1000 SET search_path = sach, pg_temp AS $$
    SELECT u.unit, v.code, v.value
    FROM (
        SELECT f.unit,
            count(*) FILTER (WHERE f.level = 'certified') AS b6,
            count(*) FILTER (WHERE f.has_report) AS reports,
            count(*) FILTER (WHERE f.counts_enterprise AND f.enterprise_size IN ('medium', 'large')) AS a2,
            count(*) FILTER (WHERE f.is_aware) AS b1,
            count(*) FILTER (WHERE f.level IN ('implemented', 'certified')) AS b2,
            count(*) FILTER (WHERE f.level IN ('implemented', 'certified') AND f.energy_share >= 0.03 AND f.energy_share < 0.08) AS b3a,
            count(*) FILTER (WHERE f.level IN ('implemented', 'certified') AND f.energy_share BETWEEN 0.08 AND 0.13) AS b3b,
            count(*) FILTER (WHERE f.level IN ('implemented', 'certified') AND f.energy_share > 0.13) AS b3c,
            count(*) FILTER (WHERE f.counts_enterprise AND f.enterprise_size IN ('medium', 'large') AND f.enterprise_has_unit) AS b4,
            count(*) FILTER (WHERE f.has_iso14001) AS b7,
            sum(f.saved_kwh) AS d2a, sum(f.saved_toe) AS d2b, sum(f.saved_m3) AS d2c, sum(f.saved_tco2e) AS d2d, sum(f.saved_vnd) AS d2e
        FROM (
            SELECT unit, level, has_report, counts_enterprise, enterprise_size, enterprise_has_unit, is_aware, has_iso14001, energy_share, saved_kwh, saved_toe,
                saved_m3, saved_tco2e, saved_vnd
            FROM consolidation_fact
            WHERE report = p_report AND kept = facility
            UNION ALL
            SELECT unit, level, has_report, counts_enterprise, enterprise_size, enterprise_has_unit, is_aware, has_iso14001, energy_share, saved_kwh, saved_toe,
                saved_m3, saved_tco2e, saved_vnd
            FROM consolidation_facility(p_network, p_period, p_day, p_units)
            WHERE p_report IS NULL AND kept = facility
        ) f
        GROUP BY f.unit
    ) u
    CROSS JOIN LATERAL (VALUES
        ('B6', u.b6::numeric), ('A2', u.a2::numeric), ('B1', u.b1::numeric), ('B2', u.b2::numeric), ('B3a', u.b3a::numeric),
        ('B3b', u.b3b::numeric), ('B3c', u.b3c::numeric), ('B4', u.b4::numeric), ('B7', u.b7::numeric), ('D2a', round(u.d2a, 2)),
        ('D2b', round(u.d2b, 3)), ('D2c', round(u.d2c, 2)), ('D2d', round(u.d2d, 3)), ('D2e', u.d2e)
    ) v (code, value)
    WHERE v.code = 'B6' OR u.reports > 0
$$;
COMMENT ON FUNCTION sach.report_computed(int, text, date, bigint[], bigint) IS
    'The unit report''s figures as far as the facilities'' own reports give them, each facility and enterprise counted once; nothing (not 0) for a unit none of whose facilities reported. The bands B3 go by the saving of energy; sums of savings may be negative. p_report: that freeze has the facilities in consolidation_fact already.';
