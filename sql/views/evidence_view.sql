CREATE OR REPLACE VIEW sach.evidence_view AS
SELECT e.subject_id AS id,
    e.type || CASE WHEN e.edition <> '' THEN ' ' || e.edition ELSE '' END || ' ' || e.number || ' - ' || f.name AS title,
    jsonb_strip_nulls(jsonb_build_object(
        'facility', f.reference, 'facilityName', f.name, 'type', e.type, 'edition', nullif(e.edition, ''),
        'typeVi', r.name_vi, 'typeEn', r.name_en, 'number', e.number, 'issuer', e.issuer, 'accreditationBody', e.accreditation_body,
        'scope', e.scope, 'effectiveFrom', e.effective_from, 'expiresOn', e.expires_on, 'noExpiryReason', e.no_expiry_reason,
        'documentDate', e.document_date, 'fileName', e.file_name, 'mediaType', e.media_type, 'size', e.size,
        'sha256', encode(e.sha256, 'hex'), 'uploadedBy', 'P' || e.uploaded_by, 'uploadedFor', 'P' || e.uploaded_for,
        'receivedAt', e.received_at, 'verifiedBy', 'P' || e.verified_by, 'verifiedAt', e.verified_at, 'verifiedHow', e.verified_how,
        'checkedUrl', e.checked_url, 'checkedOn', e.checked_on, 'rejectionReason', e.rejection_reason,
        'sites', e.sites, 'firstIssuedOn', e.first_issued_on, 'lastSurveillanceOn', e.last_surveillance_on,
        'scan', b.scan, 'threat', b.threat, 'scannedAt', b.scanned_at,
        'issuerSaid', e.issuer_said, 'issuerSaidOn', e.issuer_said_on, 'issuerSource', e.issuer_source,
        'supersededBy', 'E' || e.superseded_by, 'challengeReason', e.challenge_reason, 'challengedBy', 'P' || e.challenged_by,
        'challengedAt', e.challenged_at,
        'isExpiring', e.expires_on BETWEEN d.today AND d.today + 90
    )) AS details
FROM sach.evidence e
JOIN sach.facility f USING (facility)
LEFT JOIN sach.file b USING (sha256)
CROSS JOIN LATERAL (SELECT sach.network_day(f.network, sach.clock_now()) AS today) d
LEFT JOIN LATERAL (
    SELECT l.name_vi, l.name_en
    FROM sach.evidence_rule l
    WHERE l.type = e.type AND l.edition = e.edition
    ORDER BY l.accept_from DESC
    LIMIT 1
) r ON true;
COMMENT ON VIEW sach.evidence_view IS 'An evidence item as an officer sees it. isExpiring: it still holds today and ends within 90 days (E5). scan: what the malware scanner said of its file.';
