CREATE OR REPLACE FUNCTION sach.certificate_status_bit(p_state text, p_purpose text) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = sach, pg_temp AS $$
    SELECT CASE p_purpose
        WHEN 'revocation' THEN p_state IN ('withdrawn', 'terminated', 'superseded')
        ELSE p_state = 'suspended'
        END
$$;
COMMENT ON FUNCTION sach.certificate_status_bit(text, text) IS 'What the bit of a certificate in this state says (certification.md §3.5): revocation is for good, suspension for the time being; an expiry needs neither, since the credential names its last day.';
