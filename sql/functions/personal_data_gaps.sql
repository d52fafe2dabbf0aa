CREATE OR REPLACE FUNCTION sach.personal_data_gaps(p_person bigint, p_now timestamptz) RETURNS text[]
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    WITH code AS (
        SELECT 'person_erased' AS code
        FROM person p
        WHERE p.person = p_person AND p.erased_at IS NOT NULL
        UNION
        SELECT 'person_holds_role:' || r.role || coalesce(' F' || r.facility, '')
        FROM person_role r
        WHERE r.person = p_person AND r.role <> 'AGNT'
            AND (r.valid_to IS NULL OR r.valid_to > network_day(r.network, p_now))
        UNION
        SELECT 'person_has_mandate:F' || m.facility
        FROM mandate m
        JOIN facility f USING (facility)
        WHERE m.person = p_person AND (m.valid_to IS NULL OR m.valid_to > network_day(f.network, p_now))
        UNION
        -- Who had a part in a case is known to the involvement graph; a case that has ended no longer needs them.
        SELECT 'person_in_running_case:' || own.reference
        FROM involvement i
        JOIN subject s ON s.id = i.subject_id
        JOIN workflow_state w USING (workflow, revision, state)
        JOIN subject_reference own ON own.subject_id = s.id AND own.kind = 'own'
        WHERE i.person = p_person AND NOT w.is_final
        UNION
        SELECT 'person_in_running_case:' || own.reference
        FROM assessment_member m
        JOIN subject s ON s.id = m.subject_id
        JOIN workflow_state w USING (workflow, revision, state)
        JOIN subject_reference own ON own.subject_id = s.id AND own.kind = 'own'
        WHERE m.person = p_person AND m.left_at IS NULL AND NOT w.is_final
        UNION
        SELECT 'person_in_running_case:' || own.reference
        FROM case_wait c
        JOIN subject_reference own ON own.subject_id = c.subject_id AND own.kind = 'own'
        WHERE c.assignee = p_person
        UNION
        SELECT 'person_signed_live_certificate:' || t.number
        FROM certificate t
        JOIN subject s ON s.id = t.subject_id
        JOIN workflow_state w USING (workflow, revision, state)
        JOIN application a ON a.subject_id = t.application
        WHERE NOT w.is_final AND p_person IN (a.agreement_signer, a.decided_by, a.consent_by, t.prepared_by)
    )
    SELECT coalesce(array_agg(code ORDER BY code), '{}')
    FROM code
$$;
COMMENT ON FUNCTION sach.personal_data_gaps(bigint, timestamptz) IS 'Why what is held about a person cannot be erased now: roles and mandates in force, cases that still run, certificates in force that they signed for or decided on. Empty = it can.';
