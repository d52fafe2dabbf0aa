CREATE OR REPLACE FUNCTION sach.notice_channel(p_facility bigint, p_unit bigint, p_audience text) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN coalesce(
        CASE p_audience
            WHEN 'facility' THEN (SELECT c.channel FROM contact_channel c WHERE c.facility = p_facility AND c.until IS NULL)
            WHEN 'unit' THEN (SELECT c.channel FROM contact_channel c WHERE c.unit = p_unit AND c.until IS NULL)
            WHEN 'unit_leader' THEN (SELECT c.channel FROM contact_channel c WHERE c.unit = p_unit AND c.until IS NULL)
        END, 'mail');
END $$;
COMMENT ON FUNCTION sach.notice_channel(bigint, bigint, text) IS 'By which channel the facility or unit of a subject wishes to be reached; mail unless it said otherwise. The network''s own people and complainants are written to.';
