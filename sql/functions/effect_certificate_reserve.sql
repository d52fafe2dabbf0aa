CREATE OR REPLACE FUNCTION sach.effect_certificate_reserve(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_subject subject;
    v_code text;
    v_year int;
    v_seq int;
    v_number text;
BEGIN
    SELECT * INTO STRICT v_subject
    FROM subject
    WHERE id = p_subject;
    SELECT n.code, extract(year FROM a.decided_on)::int INTO STRICT v_code, v_year
    FROM application a
    JOIN network n ON n.network = v_subject.network
    WHERE a.subject_id = v_subject.parent;
    v_seq := number_take(v_subject.network, 'certificate/' || v_year);
    v_number := format('%s/%s/%s/GCN-SXSH', v_code, v_year, lpad(v_seq::text, greatest(4, length(v_seq::text)), '0'));
    INSERT INTO certificate (
        subject_id, network, year, seq, number, application, facility, holder_name, holder_name_en, tax_code, site_address, sites,
        scope_vi, scope_en, products, vsic_version, vsic_code, criterion_version, conditions, decided_on, decided_by)
    SELECT p_subject, v_subject.network, v_year, v_seq, v_number, a.subject_id, f.facility, coalesce(a.holder_name, f.name),
        CASE WHEN a.holder_name IS NULL THEN f.name_en END, f.tax_code, f.site_address,
        coalesce((
            SELECT jsonb_agg(jsonb_build_object('no', t.no, 'name', t.name, 'address', t.address) ORDER BY t.no)
            FROM application_site t
            WHERE t.subject_id = a.subject_id AND t.removed_at IS NULL), '[]'),
        a.scope_vi, a.scope_en, a.products, f.vsic_version, f.vsic_code,
        (SELECT m.criterion_version
            FROM subject s
            JOIN assessment m ON m.subject_id = s.id
            WHERE s.parent = a.subject_id AND s.workflow = 'assessment' AND s.state = 'accepted'
            ORDER BY m.accepted_at DESC
            LIMIT 1),
        a.recommendation_conditions, a.decided_on, a.decided_by
    FROM application a
    JOIN facility f ON f.facility = v_subject.facility
    WHERE a.subject_id = v_subject.parent;
    INSERT INTO subject_reference (network, reference, subject_id, kind)
    VALUES (v_subject.network, replace(v_number, '/', '-'), p_subject, 'certificate');
    PERFORM notice_plan(
        p_subject, 'decision', 'granted', 'facility', 'application_granted', p_now,
        jsonb_build_object('certificate_number', v_number, 'verify_url', certificate_url(v_subject.network, v_number)));
END $$;
COMMENT ON FUNCTION sach.effect_certificate_reserve(bigint, int, bigint, jsonb, timestamptz) IS 'C1: the gapless number of the decision''s year, in the deciding transaction itself, a copy of what was decided, and word to the applicant.';
