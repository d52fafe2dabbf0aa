CREATE OR REPLACE FUNCTION sach.status_list_version_add(
    p_list int, p_revision bigint, p_key_id text, p_valid_from timestamptz, p_valid_until timestamptz, p_credential text)
RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
DECLARE
    v_now timestamptz := clock_now();
    v_list status_list;
    v_last status_list_version;
    v_url text;
    v_credential jsonb;
BEGIN
    SELECT * INTO v_list
    FROM status_list
    WHERE list = p_list
    FOR NO KEY UPDATE;
    SELECT * INTO v_last
    FROM status_list_version
    WHERE list = p_list
    ORDER BY version DESC
    LIMIT 1;
    -- Another daemon was first, or a bit has changed meanwhile: the next look shows how it stands.
    IF v_list.revision IS DISTINCT FROM p_revision OR v_last.valid_from >= p_valid_from
        OR v_last.revision = p_revision AND v_now < v_last.valid_from + (v_last.valid_until - v_last.valid_from) / 2
    THEN
        RETURN false;
    END IF;
    v_credential := p_credential::jsonb;
    SELECT n.base_url || '/status/' || status_list_name(p_list) INTO v_url
    FROM network n
    WHERE n.network = v_list.network;
    IF v_credential ->> 'id' IS DISTINCT FROM v_url OR v_credential #>> '{credentialSubject,statusPurpose}' IS DISTINCT FROM v_list.purpose
        OR v_credential #>> '{proof,verificationMethod}' NOT LIKE '%#' || p_key_id
        OR signing_key_gaps(p_key_id, 'certificate', v_now) <> '{}'
    THEN
        RAISE EXCEPTION 'this is no version of the list %', v_url
            USING ERRCODE = 'WFSTL', HINT = 'A list is signed for its own address and purpose, by a registered key that is in use.';
    END IF;
    INSERT INTO status_list_version (list, version, revision, key_id, valid_from, valid_until, credential, sha256, signed_at)
    VALUES (
        p_list, coalesce(v_last.version, 0) + 1, p_revision, p_key_id, p_valid_from, p_valid_until, p_credential,
        sha256(convert_to(p_credential, 'UTF8')), v_now);
    RETURN true;
END $$;
COMMENT ON FUNCTION sach.status_list_version_add(int, bigint, text, timestamptz, timestamptz, text) IS 'Publishes a signed version of a list; false when it was made of bits that have changed or another version came first. WFSTL when it is not of this list or its key may not sign.';
