CREATE OR REPLACE FUNCTION sach.signing_key_add(p_key_id text, p_public_key bytea, p_purpose text) RETURNS void
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
BEGIN
    INSERT INTO signing_key (key_id, public_key, purpose, valid_from)
    VALUES (p_key_id, p_public_key, p_purpose, clock_now())
    ON CONFLICT (key_id) DO NOTHING;
    IF NOT EXISTS (SELECT FROM signing_key WHERE key_id = p_key_id AND public_key = p_public_key AND purpose = p_purpose) THEN
        RAISE EXCEPTION 'key % is known with another public half or purpose', p_key_id
            USING ERRCODE = 'WFKEY', HINT = 'Give the new key another id.';
    END IF;
END $$;
COMMENT ON FUNCTION sach.signing_key_add(text, bytea, text) IS 'Makes the public half of a signing key known; WFKEY when the id stands for another key. A key that was retired stays so: there is no way back.';
