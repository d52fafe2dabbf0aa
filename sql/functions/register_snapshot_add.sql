CREATE OR REPLACE FUNCTION sach.register_snapshot_add(p_network text, p_day date, p_sha256 bytea, p_key_id text, p_signature bytea) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
DECLARE
    v_network int := (SELECT network FROM network WHERE code = p_network);
    v_snapshot record;
BEGIN
    IF p_day >= network_day(v_network, clock_now()) THEN
        RAISE EXCEPTION 'the day % is not over', p_day
            USING ERRCODE = 'WFSNP', HINT = 'A snapshot is made of days that have ended.';
    END IF;
    SELECT * INTO v_snapshot
    FROM register_snapshot_body(p_network, p_day);
    IF v_snapshot.sha256 IS DISTINCT FROM p_sha256 THEN
        RAISE EXCEPTION 'the signature is over another register of % than the one there is', p_day
            USING ERRCODE = 'WFSNP', HINT = 'Describe the day again and sign that.';
    END IF;
    INSERT INTO register_snapshot (network, day, entries, body, sha256, key_id, signature, made_at)
    VALUES (v_network, p_day, v_snapshot.entries, v_snapshot.body, p_sha256, p_key_id, p_signature, clock_now())
    ON CONFLICT (network, day) DO NOTHING;
    RETURN FOUND;
END $$;
COMMENT ON FUNCTION sach.register_snapshot_add(text, date, bytea, text, bytea) IS 'Stores the signed snapshot of a day that is over; false when another daemon was first. The body is computed here: what the signature is over can only be what the register says. WFSNP for another hash or a day that is not over.';
