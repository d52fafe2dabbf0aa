CREATE OR REPLACE FUNCTION sach.paper_context(p_subject bigint, p_now timestamptz) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT jsonb_strip_nulls(jsonb_build_object(
            'org_parent_vi', n.parent_vi, 'org_parent_en', n.parent_en, 'org_name_vi', n.issuer_vi, 'org_name_en', n.issuer_en,
            'org_address_vi', n.address_vi, 'org_address_en', n.address_en,
            'reception_unit_vi', n.reception_vi, 'reception_unit_en', n.reception_en, 'place_vi', n.place_vi, 'place_en', n.place_en,
            'doc_date_words_vi', day_words(network_day(n.network, p_now), 'vi'),
            'doc_date_words_en', day_words(network_day(n.network, p_now), 'en'),
            'procedure_name_vi', 'Cấp giấy chứng nhận áp dụng sản xuất sạch hơn',
            'procedure_name_en', 'Certificate of cleaner production application',
            'dossier_code', coalesce(a.dossier_code, own.reference), 'application', own.reference,
            'establishment_name', coalesce(a.holder_name, f.name), 'establishment_name_en', coalesce(f.name_en, f.name),
            'tax_code', f.tax_code, 'site_address', f.site_address, 'email', coalesce(f.email, applicant.email), 'phone', applicant.phone,
            'applicant_name', applicant.name, 'received_date', to_char(network_day(n.network, a.received_at), 'DD/MM/YYYY'),
            'received_time', to_char(a.received_at AT TIME ZONE c.time_zone, 'HH24:MI'),
            'officer_name', coalesce(officer.name, n.issuer_vi), 'officer_phone', coalesce(officer.phone, nullif(n.support_phone, '')),
            'officer_email', coalesce(officer.email, nullif(n.support_email, '')),
            'track_url', n.base_url || '/applications/' || own.reference))
        FROM subject s
        JOIN network n USING (network)
        JOIN calendar c USING (calendar)
        JOIN application a ON a.subject_id = s.id
        JOIN facility f ON f.facility = s.facility
        JOIN subject_reference own ON own.subject_id = s.id AND own.kind = 'own'
        LEFT JOIN person applicant ON applicant.person = a.consent_by
        LEFT JOIN person officer ON officer.person = a.officer
        WHERE s.id = p_subject);
END $$;
COMMENT ON FUNCTION sach.paper_context(bigint, timestamptz) IS 'What every paper of an application prints: issuer, place and date of the head, dossier, establishment, applicant and officer (common placeholders of vietnam.md §6.2).';
