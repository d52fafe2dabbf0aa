CREATE OR REPLACE FUNCTION sach.effect_certificate_reserve(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_subject subject;
    v_old certificate;
    v_change jsonb := coalesce(nullif(p_payload -> 'changes', 'null'), '{}');
    v_code text;
    v_year int;
    v_seq int;
    v_issue int := 1;
    v_number text;
BEGIN
    SELECT * INTO STRICT v_subject
    FROM subject
    WHERE id = p_subject;
    SELECT * INTO v_old
    FROM certificate
    WHERE subject_id = subject_find(p_payload ->> 'replaces', 'certificate');
    IF v_old.subject_id IS NULL THEN
        SELECT n.code, extract(year FROM a.decided_on)::int INTO STRICT v_code, v_year
        FROM application a
        JOIN network n ON n.network = v_subject.network
        WHERE a.subject_id = v_subject.parent;
        v_seq := number_take(v_subject.network, 'certificate/' || v_year);
        v_number := format('%s/%s/%s/GCN-SXSH', v_code, v_year, lpad(v_seq::text, greatest(4, length(v_seq::text)), '0'));
    ELSE
        -- The replaced version is locked by the event that decided: nobody else counts at the same time.
        SELECT c.year, c.seq, max(c.issue) + 1 INTO STRICT v_year, v_seq, v_issue
        FROM certificate c
        WHERE c.network = v_old.network AND c.year = v_old.year AND c.seq = v_old.seq
        GROUP BY c.year, c.seq;
        v_number := regexp_replace(v_old.number, '-R[0-9]+$', '') || '-R' || v_issue;
    END IF;
    IF v_old.application IS DISTINCT FROM v_subject.parent THEN
        INSERT INTO certificate (
            subject_id, network, year, seq, number, issue, previous, version_reason, application, facility, holder_name, holder_name_en,
            tax_code, site_address, sites, scope_vi, scope_en, products, vsic_version, vsic_code, criterion_version, conditions,
            decided_on, decided_by)
        SELECT p_subject, v_subject.network, v_year, v_seq, v_number, v_issue, v_old.subject_id, p_payload ->> 'version_reason',
            a.subject_id, f.facility, coalesce(a.holder_name, f.name), CASE WHEN a.holder_name IS NULL THEN f.name_en END,
            f.tax_code, f.site_address,
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
        PERFORM notice_plan(
            p_subject, 'decision', 'granted', 'facility', 'application_granted', p_now,
            jsonb_build_object('certificate_number', v_number, 'verify_url', certificate_url(v_subject.network, v_number)));
    ELSE
        INSERT INTO certificate (
            subject_id, network, year, seq, number, issue, previous, version_reason, version_note, application, facility, holder_name,
            holder_name_en, tax_code, site_address, sites, scope_vi, scope_en, products, vsic_version, vsic_code, criterion_version,
            conditions, language, decided_on, decided_by)
        VALUES (
            p_subject, v_old.network, v_year, v_seq, v_number, v_issue, v_old.subject_id, p_payload ->> 'version_reason',
            v_change ->> 'note', v_old.application, v_old.facility, coalesce(v_change ->> 'holder_name', v_old.holder_name),
            coalesce(v_change ->> 'holder_name_en', CASE WHEN v_change ->> 'holder_name' IS NULL THEN v_old.holder_name_en END),
            v_old.tax_code, coalesce(v_change ->> 'site_address', v_old.site_address),
            coalesce((
                SELECT jsonb_agg(jsonb_build_object('no', t.no, 'name', t.value ->> 'name', 'address', t.value ->> 'address') ORDER BY t.no)
                FROM jsonb_array_elements(nullif(v_change -> 'sites', 'null')) WITH ORDINALITY AS t (value, no)), v_old.sites),
            coalesce(v_change ->> 'scope_vi', v_old.scope_vi),
            coalesce(v_change ->> 'scope_en', CASE WHEN v_change ->> 'scope_vi' IS NULL THEN v_old.scope_en END),
            coalesce(
                nullif(ARRAY(SELECT jsonb_array_elements_text(nullif(v_change -> 'products', 'null'))), '{}'), v_old.products),
            v_old.vsic_version, v_old.vsic_code, v_old.criterion_version, v_old.conditions, v_old.language,
            coalesce((v_change ->> 'decided_on')::date, v_old.decided_on), coalesce(person_find(v_change ->> 'decided_by'), v_old.decided_by));
    END IF;
    INSERT INTO subject_reference (network, reference, subject_id, kind)
    VALUES (v_subject.network, replace(v_number, '/', '-'), p_subject, 'certificate');
END $$;
COMMENT ON FUNCTION sach.effect_certificate_reserve(bigint, int, bigint, jsonb, timestamptz) IS 'C1: the gapless number of the decision''s year, in the deciding transaction itself, a copy of what was decided, and word to the applicant. A further version keeps the number and adds -R2, -R3 …: a renewal copies what was decided on its application, the others the version before with the change.';
