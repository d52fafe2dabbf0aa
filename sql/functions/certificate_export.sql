CREATE OR REPLACE FUNCTION sach.certificate_export(p_network text, p_after bigint, p_limit int)
RETURNS TABLE (id bigint, fields jsonb)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 200 SET search_path = sach, pg_temp AS $$
    SELECT c.subject_id, jsonb_build_object(
        'certification_identity_number', left(first.number, 60),
        'certificate_number', left(c.number, 60),
        'certification_status', CASE s.state
            WHEN 'active' THEN 'Active' WHEN 'suspended' THEN 'Suspended' WHEN 'withdrawn' THEN 'Withdrawn' WHEN 'expired' THEN 'Expired'
            ELSE 'Cancelled' END,
        'accreditation_status', 'Non-Accredited',
        'certification_type', 'Process',
        'certification_scope', coalesce(c.scope_en, c.scope_vi),
        'certification_original_issue_date', first.granted_on,
        'certification_issue_date', c.granted_on,
        'certification_expiry_date', c.valid_until,
        'certified_entity_id', left(f.reference, 45),
        'certified_entity_name', left(c.holder_name, 300),
        'certified_entity_trading_name', '',
        'certified_entity_english_name', coalesce(c.holder_name_en, ''),
        'certified_entity_street', c.site_address,
        'certified_entity_city', unit_label(f.commune, network_day(n.network, clock_now()), 'en'),
        'certified_entity_state', coalesce(nullif(n.place_en, ''), n.place_vi),
        'certified_entity_country', 'VN',
        'certified_entity_postcode', '',
        'certified_sites', coalesce((
            SELECT string_agg(concat_ws(', ', t.value ->> 'name', t.value ->> 'address'), '; ' ORDER BY t.no)
            FROM jsonb_array_elements(c.sites) WITH ORDINALITY AS t (value, no)), ''),
        'standard_scheme', n.name_en,
        'sector_name', coalesce(v.name_en, v.name_vi, ''),
        'sector_code', 'VSIC ' || c.vsic_version || ' ' || c.vsic_code,
        'is_confidential', 'No')
    FROM network n
    JOIN certificate c ON c.network = n.network
    JOIN subject s ON s.id = c.subject_id
    JOIN facility f ON f.facility = c.facility
    JOIN LATERAL (
        SELECT o.number, o.granted_on
        FROM certificate o
        WHERE o.network = c.network AND o.year = c.year AND o.seq = c.seq AND o.signature IS NOT NULL
        ORDER BY o.issue
        LIMIT 1
    ) first ON true
    LEFT JOIN vsic v ON v.version = c.vsic_version AND v.code = c.vsic_code
    WHERE n.code = p_network AND c.subject_id > p_after AND s.state IN ('active', 'suspended', 'withdrawn', 'terminated', 'expired')
    ORDER BY c.subject_id
    LIMIT p_limit
$$;
COMMENT ON FUNCTION sach.certificate_export(text, bigint, int) IS 'The certificates in the fields of IAF CertSearch (certification.md §2.5), so that an accredited issuer could upload them: what was published, without drafts and without versions that a later one replaced. A certificate ended at the holder''s request is there as Cancelled.';
