CREATE OR REPLACE FUNCTION sach.certificate_document(p_certificate sach.certificate) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT jsonb_strip_nulls(jsonb_build_object(
        'format', 'sach-certificate-1',
        'number', p_certificate.number,
        'issue', p_certificate.issue,
        'language', p_certificate.language,
        'titleVi', 'Giấy chứng nhận áp dụng sản xuất sạch hơn trong công nghiệp',
        'titleEn', 'Certificate of cleaner production application in industry',
        'issuer', jsonb_build_object(
            'network', n.code, 'nameVi', n.issuer_vi, 'nameEn', n.issuer_en, 'parentVi', nullif(n.parent_vi, ''), 'parentEn', nullif(n.parent_en, ''),
            'placeVi', nullif(n.place_vi, ''), 'placeEn', nullif(n.place_en, ''), 'address', nullif(n.address_vi, ''),
            'addressEn', nullif(n.address_en, ''), 'authorityVi', w.authority_vi, 'authorityEn', w.authority_en, 'unitCode', w.unit_code),
        'scheme', jsonb_build_object('nameVi', n.name_vi, 'nameEn', n.name_en),
        'holder', jsonb_build_object(
            'name', p_certificate.holder_name, 'nameEn', p_certificate.holder_name_en, 'taxCode', p_certificate.tax_code,
            'facility', f.reference),
        'site', jsonb_build_object(
            'address', p_certificate.site_address, 'unitCode', u.reference, 'unitVi', unit_label(u.unit, p_certificate.granted_on, 'vi'),
            'unitEn', unit_label(u.unit, p_certificate.granted_on, 'en')),
        'sites', p_certificate.sites,
        'sector', jsonb_build_object(
            'scheme', 'VSIC ' || p_certificate.vsic_version, 'code', p_certificate.vsic_code, 'nameVi', v.name_vi, 'nameEn', v.name_en),
        'scopeVi', p_certificate.scope_vi,
        'scopeEn', p_certificate.scope_en,
        'products', to_jsonb(p_certificate.products),
        'criteria', jsonb_build_object('nameVi', w.criteria_vi, 'nameEn', w.criteria_en),
        'criteriaVersion', p_certificate.criterion_version,
        'results', nullif(certificate_results(p_certificate.application), '{}'),
        'legalBasis', (
            SELECT jsonb_agg(jsonb_build_object('textVi', g.vi, 'textEn', g.en) ORDER BY g.no)
            FROM unnest(w.legal_basis_vi, w.legal_basis_en) WITH ORDINALITY AS g (vi, en, no)),
        'signer', jsonb_build_object('titleVi', w.signer_title_vi, 'titleEn', w.signer_title_en, 'name', coalesce(w.signer_name, d.name)),
        'councilDay', CASE WHEN a.committee IS NOT NULL THEN a.decided_on END,
        'conditions', p_certificate.conditions,
        'dossierCode', a.dossier_code,
        'decidedOn', p_certificate.decided_on,
        'grantedOn', p_certificate.granted_on,
        'validFrom', p_certificate.valid_from,
        'validUntil', p_certificate.valid_until,
        'validityMonths', p_certificate.validity_months,
        'statementVi', 'Giấy chứng nhận được cấp theo nguyên tắc tự nguyện, không thay thế giấy phép môi trường và các nghĩa vụ khác về bảo vệ môi trường theo quy định của pháp luật.',
        'statementEn', 'This certificate is voluntary and does not replace any environmental licence or legal obligation.',
        'replaces', (SELECT o.number FROM certificate o WHERE o.subject_id = p_certificate.previous),
        'versionReason', p_certificate.version_reason,
        'gap', CASE WHEN p_certificate.gap_from IS NOT NULL
            THEN jsonb_build_object('from', p_certificate.gap_from, 'until', p_certificate.gap_until) END,
        'verifyUrl', certificate_url(n.network, p_certificate.number)
    ))
    FROM network n
    JOIN facility f ON f.facility = p_certificate.facility
    JOIN application a ON a.subject_id = p_certificate.application
    JOIN reporting_unit u ON u.unit = f.commune
    JOIN person d ON d.person = p_certificate.decided_by
    LEFT JOIN LATERAL certificate_form_at(n.network, p_certificate.granted_on) w ON true
    LEFT JOIN vsic v ON v.version = p_certificate.vsic_version AND v.code = p_certificate.vsic_code
    WHERE n.network = p_certificate.network
$$;
COMMENT ON FUNCTION sach.certificate_document(sach.certificate) IS
    'What a certificate says (17065 7.7.1, 17021-1 8.2.2): issuer, holder, site with the unit''s name of the day of grant, sector with its edition, scope, days, number and issue, in both languages, and that it is voluntary and replaces no environmental licence. Only texts, whole numbers and lists, so that its bytes are the same everywhere.';
