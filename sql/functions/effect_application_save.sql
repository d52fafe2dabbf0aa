CREATE OR REPLACE FUNCTION sach.effect_application_save(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE application
    SET scope_vi = coalesce(p_payload ->> 'scope_vi', scope_vi),
        scope_en = coalesce(p_payload ->> 'scope_en', scope_en),
        products = CASE
            WHEN jsonb_typeof(p_payload -> 'products') = 'array' THEN ARRAY(SELECT jsonb_array_elements_text(p_payload -> 'products'))
            ELSE products
            END,
        applicant_note = coalesce(p_payload ->> 'applicant_note', applicant_note)
    WHERE subject_id = p_subject;
    IF jsonb_typeof(p_payload -> 'sites') = 'array' THEN
        DELETE FROM application_site
        WHERE subject_id = p_subject;
        INSERT INTO application_site (subject_id, no, name, address)
        SELECT p_subject, site.no, site.value ->> 'name', site.value ->> 'address'
        FROM jsonb_array_elements(p_payload -> 'sites') WITH ORDINALITY AS site (value, no);
    END IF;
END $$;
COMMENT ON FUNCTION sach.effect_application_save(bigint, int, bigint, jsonb, timestamptz) IS 'A draft is written over: fields that are absent stay, lists that are given replace the old ones.';
