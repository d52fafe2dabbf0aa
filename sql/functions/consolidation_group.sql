CREATE OR REPLACE FUNCTION sach.consolidation_group(p_report bigint) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    WITH facts AS MATERIALIZED (
        SELECT f.*, coalesce(f.size_class, CASE WHEN f.is_household THEN 'HH' ELSE 'unknown' END) AS shown_size
        FROM consolidation_fact f
        WHERE f.report = p_report
    ), summed AS MATERIALIZED (
        SELECT f.sector, f.shown_size, GROUPING(f.sector) AS without_sector,
            count(*) AS n, count(*) FILTER (WHERE f.has_report) AS reports, count(*) FILTER (WHERE f.is_nil) AS nils,
            count(*) FILTER (WHERE f.is_aware) AS aware, count(*) FILTER (WHERE f.level IN ('implemented', 'certified')) AS applying,
            count(*) FILTER (WHERE f.level = 'certified') AS certified, count(*) FILTER (WHERE f.level = 'assessed') AS assessed,
            count(*) FILTER (WHERE f.level = 'plan') AS planning
        FROM facts f
        WHERE f.kept = f.facility
        GROUP BY GROUPING SETS ((f.sector), (f.shown_size))
    ), shown AS (
        SELECT s.*, jsonb_build_object(
            'facilities', s.n, 'reports', s.reports, 'nil', s.nils, 'aware', s.aware, 'applying', s.applying, 'certified', s.certified,
            'assessed', s.assessed, 'planning', s.planning) AS line
        FROM summed s
    ), scattered AS (
        SELECT f.enterprise, min(c.reference) AS counted_in, jsonb_agg(DISTINCT u.reference) AS units, count(*) AS sites
        FROM facts f
        JOIN reporting_unit u ON u.unit = f.unit
        JOIN reporting_unit c ON c.unit = f.counted_in
        WHERE f.kept = f.facility
        GROUP BY f.enterprise
        HAVING count(DISTINCT f.unit) > 1
    )
    SELECT jsonb_build_object(
        'bySector', (
            SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('key', s.sector, 'nameVi', n.name_vi, 'nameEn', n.name_en) || s.line) ORDER BY s.sector), '[]')
            FROM shown s
            LEFT JOIN LATERAL (
                SELECT v.name_vi, v.name_en FROM vsic v WHERE v.code = s.sector ORDER BY v.version DESC LIMIT 1
            ) n ON true
            WHERE s.without_sector = 0),
        'bySize', (
            SELECT coalesce(jsonb_agg(jsonb_build_object('key', s.shown_size) || s.line ORDER BY s.shown_size), '[]')
            FROM shown s
            WHERE s.without_sector = 1),
        'enterprises', (
            SELECT jsonb_build_object(
                'mediumAndLarge', count(*), 'withDedicatedUnit', count(*) FILTER (WHERE f.enterprise_has_unit),
                'percent', CASE WHEN count(*) > 0 THEN round(count(*) FILTER (WHERE f.enterprise_has_unit) * 100.0 / count(*), 1) END)
            FROM facts f
            WHERE f.counts_enterprise AND f.enterprise_size IN ('medium', 'large')),
        'countedElsewhere', (
            SELECT coalesce(jsonb_agg(jsonb_build_object('taxCode', s.enterprise, 'countedIn', s.counted_in, 'units', s.units, 'sites', s.sites)
                ORDER BY s.enterprise), '[]')
            FROM (SELECT * FROM scattered ORDER BY enterprise LIMIT 1000) s),
        'duplicates', (
            SELECT coalesce(jsonb_agg(jsonb_build_object('facility', 'F' || f.facility, 'kept', 'F' || f.kept,
                'unit', u.reference, 'keptUnit', k.reference) ORDER BY f.facility), '[]')
            FROM facts f
            JOIN facts m ON m.facility = f.kept
            JOIN reporting_unit u ON u.unit = f.unit
            JOIN reporting_unit k ON k.unit = m.unit
            WHERE f.kept <> f.facility))
$$;
COMMENT ON FUNCTION sach.consolidation_group(bigint) IS
    'The facilities of the register and their reports by sector (VSIC level 2) and size, enterprises counted once (indicator 4), those with sites in several units, and sites that are entered twice.';
