CREATE OR REPLACE FUNCTION sach.facility_history(p_facility bigint) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
    SELECT jsonb_build_object(
        'reference', f.reference,
        'name', f.name,
        'units', (
            SELECT coalesce(jsonb_agg(jsonb_build_object(
                'unit', a.reference, 'nameVi', unit_label(u.unit, u.valid_from, 'vi'), 'nameEn', unit_label(u.unit, u.valid_from, 'en'),
                'commune', c.reference, 'zone', z.reference, 'validFrom', u.valid_from, 'validTo', u.valid_to, 'basis', u.basis,
                'by', 'P' || u.entered_by, 'at', instant_text(u.entered_at)) ORDER BY u.valid_from), '[]')
            FROM facility_unit u
            JOIN reporting_unit a ON a.unit = u.unit
            JOIN reporting_unit c ON c.unit = u.commune
            LEFT JOIN reporting_unit z ON z.unit = u.zone
            WHERE u.facility = f.facility),
        'changes', (
            SELECT coalesce(jsonb_agg(jsonb_build_object(
                'at', instant_text(h.at), 'by', 'P' || h.actor, 'changes', h.changes) ORDER BY h.facility_change), '[]')
            FROM facility_change h
            WHERE h.facility = f.facility),
        'enterprise', jsonb_build_object(
            'taxCode', split_part(f.tax_code, '-', 1),
            'organisation', 'G' || coalesce(f.organisation, enterprise_find(f.tax_code)),
            'facilities', (
                SELECT jsonb_agg(jsonb_build_object('reference', o.reference, 'name', o.name, 'taxCode', o.tax_code) ORDER BY o.facility)
                FROM facility o
                WHERE o.network = f.network AND split_part(o.tax_code, '-', 1) = split_part(f.tax_code, '-', 1))),
        'mandates', (
            SELECT coalesce(jsonb_agg(jsonb_build_object(
                'person', 'P' || m.person, 'name', p.name, 'covers', to_jsonb(m.covers), 'validFrom', m.valid_from, 'validTo', m.valid_to,
                'document', m.document) ORDER BY m.mandate), '[]')
            FROM mandate m
            JOIN person p USING (person)
            WHERE m.facility = f.facility))
    FROM facility f
    WHERE f.facility = p_facility
$$;
COMMENT ON FUNCTION sach.facility_history(bigint) IS 'What a facility was: its accountable units by day, changes of its entry, the enterprise of its tax code with all its sites, mandates to act for it.';
