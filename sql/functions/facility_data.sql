CREATE OR REPLACE FUNCTION sach.facility_data(p_facility sach.facility) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT jsonb_build_object(
        'name', p_facility.name,
        'nameEn', p_facility.name_en,
        'taxCode', p_facility.tax_code,
        'siteAddress', p_facility.site_address,
        'organisation', 'G' || p_facility.organisation,
        'commune', (SELECT u.reference FROM reporting_unit u WHERE u.unit = p_facility.commune),
        'zone', (SELECT u.reference FROM reporting_unit u WHERE u.unit = p_facility.zone),
        'vsicVersion', p_facility.vsic_version,
        'vsicCode', p_facility.vsic_code,
        'email', p_facility.email)
$$;
COMMENT ON FUNCTION sach.facility_data(sach.facility) IS 'A facility in the shape that facility_save takes.';
