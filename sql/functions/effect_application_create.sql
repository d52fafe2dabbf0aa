CREATE OR REPLACE FUNCTION sach.effect_application_create(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    INSERT INTO application (subject_id, scope_vi, scope_en, products, applicant_note, renews)
    VALUES (
        p_subject, p_payload ->> 'scope_vi', p_payload ->> 'scope_en',
        ARRAY(SELECT jsonb_array_elements_text(coalesce(nullif(p_payload -> 'products', 'null'), '[]'))),
        p_payload ->> 'applicant_note', certificate_current(subject_find(p_payload ->> 'renews', 'certificate')));
    INSERT INTO application_site (subject_id, no, name, address)
    SELECT p_subject, site.no, site.value ->> 'name', site.value ->> 'address'
    FROM jsonb_array_elements(nullif(nullif(p_payload -> 'sites', 'null'), '[]')) WITH ORDINALITY AS site (value, no);
    IF NOT FOUND THEN
        INSERT INTO application_site (subject_id, no, name, address)
        SELECT p_subject, 1, f.name, f.site_address
        FROM subject s
        JOIN facility f USING (facility)
        WHERE s.id = p_subject;
    END IF;
END $$;
COMMENT ON FUNCTION sach.effect_application_create(bigint, int, bigint, jsonb, timestamptz) IS 'A1: keeps what the applicant wrote; without a list of sites the facility itself is the only one.';
