CREATE OR REPLACE FUNCTION sach.scheme_day(p_subject bigint, p_now timestamptz) RETURNS date
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_id bigint := p_subject;
    v_day date;
BEGIN
    WHILE v_id IS NOT NULL LOOP
        SELECT valid_on INTO v_day
        FROM subject_scheme
        WHERE subject_id = v_id;
        IF FOUND THEN
            RETURN v_day;
        END IF;
        v_id := (SELECT parent FROM subject WHERE id = v_id);
    END LOOP;
    RETURN (SELECT network_day(s.network, p_now) FROM subject s WHERE s.id = p_subject);
END $$;
COMMENT ON FUNCTION sach.scheme_day(bigint, timestamptz) IS 'The legal day whose parameters a subject goes by: pinned for itself or the nearest subject above it (an assessment, a certificate, an appeal goes by its application''s), else today.';
