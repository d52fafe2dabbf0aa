CREATE OR REPLACE FUNCTION sach.status_entry_take(p_certificate bigint, p_purpose text, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_network int := (SELECT network FROM certificate WHERE subject_id = p_certificate);
    v_list status_list;
    v_tries int := 0;
BEGIN
    IF EXISTS (SELECT FROM status_entry WHERE certificate = p_certificate AND purpose = p_purpose) THEN
        RETURN;
    END IF;
    LOOP
        SELECT l.* INTO v_list
        FROM status_list l
        WHERE l.network = v_network AND l.purpose = p_purpose
        ORDER BY l.no DESC
        LIMIT 1;
        -- Eight hits in a row happen about once in 256 draws when the list is half full: then the next one is begun.
        IF v_list.list IS NULL OR v_tries >= 8 THEN
            INSERT INTO status_list (network, purpose, no, changed_at)
            VALUES (v_network, p_purpose, coalesce(v_list.no, 0) + 1, p_now)
            ON CONFLICT ON CONSTRAINT status_list_is_numbered DO NOTHING;
            v_tries := 0;
            CONTINUE;
        END IF;
        INSERT INTO status_entry (list, index, certificate, purpose)
        VALUES (v_list.list, floor(random() * v_list.size)::int, p_certificate, p_purpose)
        ON CONFLICT ON CONSTRAINT status_entry_pkey DO NOTHING;
        EXIT WHEN FOUND;
        v_tries := v_tries + 1;
    END LOOP;
END $$;
COMMENT ON FUNCTION sach.status_entry_take(bigint, text, timestamptz) IS 'Draws the certificate''s own place in the newest list of a purpose; a place is never given twice, not even when the version that had it was voided.';
