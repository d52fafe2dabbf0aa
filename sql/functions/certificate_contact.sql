CREATE OR REPLACE FUNCTION sach.certificate_contact(p_network int, p_now timestamptz) RETURNS bigint
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT h.person
        FROM role_holder(p_network, ARRAY['COOR', 'CASE', 'REGI'], network_day(p_network, p_now)) h
        LIMIT 1);
END $$;
COMMENT ON FUNCTION sach.certificate_contact(int, timestamptz) IS 'Who explains to a holder how to end a suspension when the holder asked for it: the coordinator, else another officer; NULL when nobody is there (17065 7.11.4).';
