CREATE OR REPLACE FUNCTION sach.complaint_facility(p_subject bigint) RETURNS bigint
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT coalesce(c.about_facility, m.facility)
        FROM complaint c
        LEFT JOIN subject m ON m.id = c.about
        WHERE c.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.complaint_facility(bigint) IS 'The facility a complaint is about, itself or through the case it names; NULL when it is about none.';
