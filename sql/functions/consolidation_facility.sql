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
        SELECT f.facility, u.unit, u.zone, f.tax_code, split_part(f.tax_code, '-', 1) AS enterprise, f.site_address,
            left(f.vsic_code, 2) AS sector, count(*) OVER (PARTITION BY f.tax_code) AS namesakes
        FROM facility f
        JOIN facility_unit u ON u.facility = f.facility AND u.valid_from <= p_day AND (u.valid_to IS NULL OR u.valid_to > p_day)
        WHERE f.network = p_network AND (p_units IS NULL OR split_part(f.tax_code, '-', 1) = ANY (v_enterprises))
    ), known AS MATERIALIZED (
        SELECT p.*, p.facility AS kept
        FROM placed p
        WHERE p.namesakes = 1
        UNION ALL
        -- One site entered twice: the entry in a zone is kept, else the older one.
        SELECT p.*, first_value(p.facility) OVER (
            PARTITION BY p.tax_code, text_search_key(p.site_address) ORDER BY (p.zone IS NULL), p.facility)
        FROM placed p
        WHERE p.namesakes > 1
    ), certified AS MATERIALIZED (
        SELECT DISTINCT s.facility
        FROM subject s
        WHERE s.workflow = 'certificate' AND s.network = p_network AND s.state = 'active'
    ), told AS MATERIALIZED (
        SELECT k.*, r.facility IS NOT NULL AS has_report, r.is_nil, r.size_class, r.has_unit, r.has_iso14001, r.energy_share,
            r.saved_kwh, r.saved_toe, r.saved_m3, r.saved_tco2e, r.saved_vnd,
            CASE WHEN c.facility IS NOT NULL THEN 'certified' ELSE r.level END AS level, c.facility IS NOT NULL OR r.is_aware AS is_aware,
            -- An enterprise is counted at its registered office, the site that bears the bare tax code, else at its first site.
            row_number() OVER site AS place, first_value(k.unit) OVER site AS counted_in,
            max(CASE r.size_class WHEN 'micro' THEN 1 WHEN 'small' THEN 2 WHEN 'medium' THEN 3 WHEN 'large' THEN 4 END)
                OVER (PARTITION BY k.enterprise) AS size_rank,
            bool_or(r.has_unit) OVER (PARTITION BY k.enterprise) AS any_unit
        FROM known k
        LEFT JOIN facility_report r ON r.facility = k.facility AND r.period = p_period AND r.filed_at IS NOT NULL
        LEFT JOIN certified c ON c.facility = k.facility
        WINDOW site AS (PARTITION BY k.enterprise ORDER BY (k.kept <> k.facility), (k.tax_code <> k.enterprise), k.facility)
    )
    SELECT t.facility, t.unit, t.kept, t.enterprise, t.enterprise ~ '^[0-9]{12}$', t.place = 1, t.counted_in,
        (ARRAY['micro', 'small', 'medium', 'large'])[t.size_rank], t.any_unit, t.sector, t.size_class,
        t.has_report, t.is_nil, t.level, t.is_aware, t.has_unit, t.has_iso14001, t.energy_share, t.saved_kwh, t.saved_toe, t.saved_m3,
        t.saved_tco2e, t.saved_vnd
    FROM told t
    WHERE p_units IS NULL OR t.unit = ANY (p_units);
END $$;
COMMENT ON FUNCTION sach.consolidation_facility(int, text, date, bigint[]) IS
    'The facilities of a network (or of some units) on a closing day with what they filed for the period: each in exactly one unit, kept <> facility for one that is entered twice (same tax code and site; a zone wins over a commune), counts_enterprise for the one site at which its enterprise is counted, counted_in being that site''s unit.';
