CREATE OR REPLACE FUNCTION sach.complaint_identity_erase(p_subject bigint, p_actor bigint)
RETURNS TABLE (outcome text, codes text[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_now timestamptz := clock_now();
    v_may boolean;
    v_is_final boolean;
BEGIN
    SELECT actor_holds(s.network, p_actor, 'ADMN', v_now)
            OR (c.handler IS NOT DISTINCT FROM p_actor AND actor_holds(s.network, p_actor, 'CASE', v_now)),
        w.is_final
    INTO v_may, v_is_final
    FROM complaint c
    JOIN subject s ON s.id = c.subject_id
    JOIN workflow_state w USING (workflow, revision, state)
    WHERE c.subject_id = p_subject
    FOR NO KEY UPDATE OF s;
    IF NOT FOUND THEN
        RETURN QUERY SELECT 'not_found', '{}'::text[];
    ELSIF NOT v_may THEN
        INSERT INTO complaint_reading (subject_id, reader, at, outcome) VALUES (p_subject, p_actor, v_now, 'not_permitted');
        RETURN QUERY SELECT 'not_permitted', ARRAY['role_missing:ADMN,CASE'];
    ELSIF NOT v_is_final THEN
        RETURN QUERY SELECT 'unmet', ARRAY['complaint_still_open'];
    ELSE
        UPDATE complaint_sealed x
        SET statement = NULL, person = NULL, name = NULL, email = NULL, phone = NULL, address = NULL, language = NULL, recorded_by = NULL, erased_at = v_now
        WHERE x.subject_id = p_subject AND x.erased_at IS NULL;
        UPDATE complaint c
        SET is_answerable = false
        WHERE c.subject_id = p_subject;
        INSERT INTO complaint_reading (subject_id, reader, at, outcome) VALUES (p_subject, p_actor, v_now, 'erased');
        RETURN QUERY SELECT 'saved', '{}'::text[];
    END IF;
END $$;
COMMENT ON FUNCTION sach.complaint_identity_erase(bigint, bigint) IS 'Empties the seal of a complaint that is over (vietnam.md §1.8); the ledger keeps its hashes. The handler or the scheme administrator, who need not be able to read it. outcome: saved | unmet | not_permitted | not_found.';
