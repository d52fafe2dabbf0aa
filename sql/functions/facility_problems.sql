CREATE OR REPLACE FUNCTION sach.facility_problems(p_data jsonb, p_facility bigint, p_network int, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_day date := network_day(p_network, p_now);
    v_codes text[];
    v_vsic text;
BEGIN
    v_codes := data_problems(
        p_data,
        ARRAY['name text', 'taxCode text', 'siteAddress text', 'commune unit', 'vsicVersion text', 'vsicCode text'],
        ARRAY['nameEn text', 'organisation text', 'zone unit', 'email text', 'network text']);
    IF v_codes <> '{}' THEN
        RETURN v_codes;
    END IF;
    -- A code outside industry is only a warning: the plan may admit craft and service sites.
    v_vsic := nullif(vsic_problem(p_data ->> 'vsicVersion', p_data ->> 'vsicCode', v_day), 'vsic_outside_industry');
    IF v_vsic = 'vsic_version_not_in_force' AND p_facility IS NOT NULL THEN
        v_vsic := NULL;
    END IF;
    RETURN array_remove(ARRAY[
        tax_code_problem(p_data ->> 'taxCode'),
        v_vsic,
        CASE WHEN p_data ->> 'organisation' IS NOT NULL AND organisation_find(p_data ->> 'organisation') IS NULL
            THEN 'field_invalid:organisation' END,
        CASE WHEN p_data ->> 'email' !~ '^[!-?A-~]+@[!-?A-~]+$' THEN 'field_invalid:email' END,
        CASE WHEN NOT EXISTS (
            SELECT
            FROM reporting_unit u
            WHERE u.unit = unit_find(p_data ->> 'commune') AND u.kind IN ('commune', 'ward', 'district')
                AND u.valid_from <= v_day AND (u.valid_to IS NULL OR u.valid_to > v_day OR p_facility IS NOT NULL))
            THEN 'commune_not_in_being' END,
        CASE WHEN p_data ->> 'zone' IS NOT NULL AND NOT EXISTS (
            SELECT
            FROM reporting_unit u
            WHERE u.unit = unit_find(p_data ->> 'zone') AND u.kind = 'zone_board')
            THEN 'field_invalid:zone' END,
        (SELECT 'facility_known:' || f.reference
        FROM facility f
        WHERE f.network = p_network
            AND f.tax_code = tax_code_normalise(p_data ->> 'taxCode')
            AND f.commune = unit_find(p_data ->> 'commune')
            AND f.name = p_data ->> 'name'
            AND f.facility IS DISTINCT FROM p_facility)
    ], NULL);
END $$;
COMMENT ON FUNCTION sach.facility_problems(jsonb, bigint, int, timestamptz) IS 'What is wrong with a facility''s data: shape, tax code, industry code of an edition in force, place that exists, a facility already listed. p_facility NULL = a new one.';
