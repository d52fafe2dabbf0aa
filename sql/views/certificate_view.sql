CREATE OR REPLACE VIEW sach.certificate_view AS
SELECT c.subject_id AS id,
    c.number || ' - ' || c.holder_name AS title,
    jsonb_strip_nulls(jsonb_build_object(
        'number', c.number, 'year', c.year, 'seq', c.seq, 'issue', c.issue, 'application', 'A' || c.application,
        'facility', f.reference, 'holderName', c.holder_name, 'holderNameEn', c.holder_name_en, 'taxCode', c.tax_code,
        'siteAddress', c.site_address, 'sites', c.sites, 'scopeVi', c.scope_vi, 'scopeEn', c.scope_en, 'products', to_jsonb(c.products),
        'vsicVersion', c.vsic_version, 'vsicCode', c.vsic_code, 'criterionVersion', c.criterion_version, 'conditions', c.conditions,
        'decidedOn', c.decided_on, 'decidedBy', 'P' || c.decided_by, 'grantedOn', c.granted_on, 'validFrom', c.valid_from,
        'validUntil', c.valid_until, 'validityMonths', c.validity_months, 'language', c.language, 'preparedBy', 'P' || c.prepared_by,
        'sha256', encode(c.sha256, 'hex'), 'keyId', c.key_id, 'signature', translate(encode(c.signature, 'base64'), E'\n', ''),
        'signedAt', c.signed_at, 'voidedAt', c.voided_at, 'voidReason', c.void_reason, 'voidNote', c.void_note,
        'verifyUrl', sach.certificate_url(c.network, c.number), 'document', c.document
    )) AS details
FROM sach.certificate c
JOIN sach.facility f USING (facility);
COMMENT ON VIEW sach.certificate_view IS 'A certificate as an officer sees it; document holds the exact bytes that are signed, as text.';
