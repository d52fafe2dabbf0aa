CREATE OR REPLACE FUNCTION sach.contact_of(p_channel text, p_address text, p_mailbox text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(p_channel || ':' || p_address, p_mailbox)
$$;
COMMENT ON FUNCTION sach.contact_of(text, text, text) IS
    'The address of a reader in the ledger: that of the channel, if there is one (sms:+84…, webhook:…), else the mailbox. No search_path is set so that it can be inlined; it names only pg_catalog.';
