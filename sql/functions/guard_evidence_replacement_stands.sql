CREATE OR REPLACE FUNCTION sach.guard_evidence_replacement_stands(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_old evidence;
    v_new evidence;
BEGIN
    IF p_payload IS NULL THEN
        RETURN '{}';
    END IF;
    SELECT * INTO STRICT v_old
    FROM evidence
    WHERE subject_id = p_subject;
    SELECT * INTO v_new
    FROM evidence
    WHERE subject_id = subject_find(p_payload ->> 'replacement', 'evidence') AND facility = v_old.facility;
    RETURN CASE
        WHEN v_new.subject_id IS NULL THEN ARRAY['replacement_of_another_facility']
        WHEN v_new.subject_id = p_subject THEN ARRAY['replacement_is_itself']
        ELSE
            CASE WHEN evidence_family(v_new.type) <> evidence_family(v_old.type)
                THEN ARRAY['replacement_of_another_kind:' || v_new.type] ELSE '{}' END
            || CASE WHEN NOT EXISTS (SELECT FROM subject WHERE id = v_new.subject_id AND state = 'accepted')
                THEN ARRAY['replacement_not_accepted:E' || v_new.subject_id] ELSE '{}' END
        END;
END $$;
COMMENT ON FUNCTION sach.guard_evidence_replacement_stands(bigint, bigint, jsonb, timestamptz) IS 'E9: what takes an item''s place is another accepted item of the same facility and of the same kind, or both are environmental documents.';
