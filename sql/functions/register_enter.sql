CREATE OR REPLACE FUNCTION sach.register_enter(p_certificate bigint, p_is_void boolean) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    IF p_is_void THEN
        INSERT INTO register_entry (certificate, network, reference, number, year, seq, issue, is_void, issuer_vi, issuer_en)
        SELECT c.subject_id, c.network, replace(c.number, '/', '-'), c.number, c.year, c.seq, c.issue, true, n.issuer_vi, n.issuer_en
        FROM certificate c
        JOIN network n ON n.network = c.network
        WHERE c.subject_id = p_certificate;
        RETURN;
    END IF;
    INSERT INTO register_entry (
        certificate, network, reference, number, year, seq, issue, is_void, issuer_vi, issuer_en, holder_name, holder_name_en, tax_code,
        site_address, unit, unit_vi, unit_en, site_names, site_addresses, vsic_version, vsic_code, sector_vi, sector_en, scope_vi, scope_en,
        products, criterion_version, granted_on, valid_from, valid_until, version_reason, replaces, gap_from, gap_until, sha256)
    SELECT c.subject_id, c.network, replace(c.number, '/', '-'), c.number, c.year, c.seq, c.issue, false, n.issuer_vi, n.issuer_en,
        c.holder_name, c.holder_name_en, CASE WHEN c.tax_code !~ '^[0-9]{12}$' THEN c.tax_code END, c.site_address, f.commune,
        unit_label(f.commune, c.granted_on, 'vi'), unit_label(f.commune, c.granted_on, 'en'),
        ARRAY(SELECT coalesce(t.value ->> 'name', '') FROM jsonb_array_elements(c.sites) WITH ORDINALITY t (value, place) ORDER BY t.place),
        ARRAY(SELECT coalesce(t.value ->> 'address', '') FROM jsonb_array_elements(c.sites) WITH ORDINALITY t (value, place) ORDER BY t.place),
        c.vsic_version, c.vsic_code, v.name_vi, v.name_en, c.scope_vi, c.scope_en, c.products, c.criterion_version, c.granted_on,
        c.valid_from, c.valid_until, c.version_reason, o.number, c.gap_from, c.gap_until, c.sha256
    FROM certificate c
    JOIN network n ON n.network = c.network
    JOIN facility f ON f.facility = c.facility
    LEFT JOIN vsic v ON v.version = c.vsic_version AND v.code = c.vsic_code
    LEFT JOIN certificate o ON o.subject_id = c.previous
    WHERE c.subject_id = p_certificate;
END $$;
COMMENT ON FUNCTION sach.register_enter(bigint, boolean) IS 'Writes the entry of a certificate''s version, once; of a void number only that there is one.';
