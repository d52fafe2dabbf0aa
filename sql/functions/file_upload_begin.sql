CREATE OR REPLACE FUNCTION sach.file_upload_begin(p_person bigint) RETURNS TABLE (outcome text, upload bigint, size_limit bigint)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
DECLARE
    v_now timestamptz := clock_now();
    v_roles text[] := (
        SELECT roles
        FROM workflow_transition
        WHERE workflow = 'evidence' AND from_state = 'new' AND event = 'upload'
        ORDER BY revision DESC
        LIMIT 1);
BEGIN
    outcome := 'not_permitted';
    size_limit := (
        SELECT max(file_size_limit(r.network, v_now))
        FROM person_role r
        WHERE r.person = p_person
            AND r.role = ANY (v_roles)
            AND r.valid_from <= network_day(r.network, v_now)
            AND (r.valid_to IS NULL OR r.valid_to > network_day(r.network, v_now)));
    IF size_limit IS NULL THEN
        PERFORM data_refuse('file', p_person, outcome, v_roles);
    ELSE
        outcome := 'begun';
        INSERT INTO file_upload AS u (person, size_limit, started_at, touched_at)
        VALUES (p_person, size_limit, v_now, v_now)
        RETURNING u.upload INTO upload;
    END IF;
    RETURN NEXT;
END $$;
COMMENT ON FUNCTION sach.file_upload_begin(bigint) IS 'Begins an upload for a person who may offer evidence in some network (E1), and says how many bytes it may have; not_permitted for anybody else.';
