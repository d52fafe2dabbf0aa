CREATE OR REPLACE FUNCTION sach.certificate_count(p_unit bigint) RETURNS int
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT count(*)::int
    FROM subject
    WHERE workflow = 'certificate' AND unit = p_unit AND state = 'active'
$$;
COMMENT ON FUNCTION sach.certificate_count(bigint) IS 'How many certificates of facilities reporting to this unit are active now (figure B6 of the annual report).';
