CREATE OR REPLACE FUNCTION sach.certificate_status_write(p_certificate bigint, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_state text := (SELECT state FROM subject WHERE id = p_certificate);
    v_purpose text;
    v_list int;
BEGIN
    -- The same order everywhere, since the lists are locked one after the other.
    FOREACH v_purpose IN ARRAY ARRAY['revocation', 'suspension'] LOOP
        UPDATE status_entry
        SET is_set = NOT is_set
        WHERE certificate = p_certificate AND purpose = v_purpose AND is_set <> certificate_status_bit(v_state, v_purpose)
        RETURNING list INTO v_list;
        CONTINUE WHEN NOT FOUND;
        UPDATE status_list
        SET revision = revision + 1, changed_at = greatest(changed_at, p_now)
        WHERE list = v_list;
    END LOOP;
END $$;
COMMENT ON FUNCTION sach.certificate_status_write(bigint, timestamptz) IS 'Brings a certificate''s bits in line with its state, in the transaction that changed it; the lists are thereby to be signed anew.';
