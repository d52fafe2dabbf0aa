CREATE OR REPLACE FUNCTION sach.consolidation_facility(p_network int, p_period text, p_day date, p_units bigint[] DEFAULT NULL)
RETURNS TABLE (
    facility bigint, unit bigint, kept bigint, enterprise text, is_household boolean, counts_enterprise boolean, counted_in bigint,
    enterprise_size text, enterprise_has_unit boolean, sector text, size_class text, has_report boolean, is_nil boolean, level text, is_aware boolean,
    has_unit boolean, has_iso14001 boolean, energy_share numeric, saved_kwh numeric, saved_toe numeric, saved_m3 numeric,
    saved_tco2e numeric, saved_vnd numeric)
LANGUAGE plpgsql STABLE ROWS 10000 SET search_path = sach, pg_temp SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
    v_enterprises text[];
BEGIN
    IF p_units IS NOT NULL THEN
        -- The units' enterprises with all their sites: where one is counted depends on the sites elsewhere.
        v_enterprises := ARRAY(
            SELECT DISTINCT split_part(f.tax_code, '-', 1)
            FROM facility_unit u
            JOIN facility f USING (facility)
            WHERE u.unit = ANY (p_units) AND u.valid_from <= p_day AND (u.valid_to IS NULL OR u.valid_to > p_day) AND f.network = p_network);
    END IF;
    RETURN QUERY
    WITH placed AS MATERIALIZED (
        SELECT f.facility, u.unit, u.zone, f.tax_code, split_part(f.tax_code, '-', 1) AS enterprise, f.site_address, left(f.vsic_code, 2) AS sector
        FROM facility f
        JOIN facility_unit u ON u.facility = f.facility AND u.valid_from <= p_day AND (u.valid_to IS NULL OR u.valid_to > p_day)
        WHERE f.network = p_network AND (p_units IS NULL OR split_part(f.tax_code, '-', 1) = ANY (v_enterprises))
    ), scattered AS MATERIALIZED (
        SELECT p.enterprise
        FROM placed p
        GROUP BY p.enterprise
        HAVING count(*) > 1
    ), known AS MATERIALIZED (
        -- Only enterprises of several sites need an order: most have one. One site entered twice: the entry in a zone is kept, else the older one.
        SELECT p.*, first_value(p.facility) OVER (
            PARTITION BY p.tax_code, text_search_key(p.site_address) ORDER BY (p.zone IS NULL), p.facility) AS kept
        FROM placed p
        JOIN scattered USING (enterprise)
    ), certified AS MATERIALIZED (
        SELECT DISTINCT s.facility
        FROM subject s
        WHERE s.workflow = 'certificate' AND s.network = p_network AND s.state = 'active'
    ), several AS MATERIALIZED (
        SELECT k.facility, k.kept,
            -- An enterprise is counted at its registered office, the site that bears the bare tax code, else at its first site.
            row_number() OVER site = 1 AS counts_enterprise, first_value(k.unit) OVER site AS counted_in,
            (ARRAY['micro', 'small', 'medium', 'large'])[max(array_position(ARRAY['micro', 'small', 'medium', 'large'], r.size_class))
                OVER (PARTITION BY k.enterprise)] AS enterprise_size,
            bool_or(r.has_unit) OVER (PARTITION BY k.enterprise) AS enterprise_has_unit
        FROM known k
        LEFT JOIN facility_report r ON r.facility = k.facility AND r.period = p_period AND r.filed_at IS NOT NULL
        WINDOW site AS (PARTITION BY k.enterprise ORDER BY (k.kept <> k.facility), (k.tax_code <> k.enterprise), k.facility)
    )
    SELECT p.facility, p.unit, coalesce(v.kept, p.facility), p.enterprise, length(p.enterprise) = 12, coalesce(v.counts_enterprise, true),
        coalesce(v.counted_in, p.unit),
        CASE WHEN v.facility IS NOT NULL THEN v.enterprise_size ELSE nullif(r.size_class, 'HH') END,
        CASE WHEN v.facility IS NOT NULL THEN v.enterprise_has_unit ELSE r.has_unit END,
        p.sector, r.size_class, r.facility IS NOT NULL, r.is_nil, CASE WHEN c.facility IS NOT NULL THEN 'certified' ELSE r.level END,
        c.facility IS NOT NULL OR r.is_aware, r.has_unit, r.has_iso14001, r.energy_share, r.saved_kwh, r.saved_toe, r.saved_m3,
        r.saved_tco2e, r.saved_vnd
    FROM placed p
    LEFT JOIN several v ON v.facility = p.facility
    LEFT JOIN facility_report r ON r.facility = p.facility AND r.period = p_period AND r.filed_at IS NOT NULL
    LEFT JOIN certified c ON c.facility = p.facility
    WHERE p_units IS NULL OR p.unit = ANY (p_units);
END $$;
COMMENT ON FUNCTION sach.consolidation_facility(int, text, date, bigint[]) IS
    'The facilities of a network (or of some units) on a closing day with what they filed for the period: each in exactly one unit, kept <> facility for one that is entered twice (same tax code and site; a zone wins over a commune), counts_enterprise for the one site at which its enterprise is counted, counted_in being that site''s unit.';
