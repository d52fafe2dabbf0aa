CREATE OR REPLACE FUNCTION sach.system_advance(p_subject bigint, p_event text, p_payload jsonb, p_now timestamptz) RETURNS sach.advance_result
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_subject subject;
BEGIN
    SELECT * INTO STRICT v_subject
    FROM subject
    WHERE id = p_subject
    FOR NO KEY UPDATE;
    RETURN subject_move(v_subject, p_event, 0, NULL, p_payload, NULL, NULL, p_now);
END $$;
COMMENT ON FUNCTION sach.system_advance(bigint, text, jsonb, timestamptz) IS 'A move that another event causes in the same transaction, by the system (A11, M11, C1).';
