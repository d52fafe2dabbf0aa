CREATE OR REPLACE FUNCTION sach.appeal_suspends(p_subject bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN EXISTS (
        SELECT
        FROM appeal a
        JOIN subject s ON s.id = a.subject_id
        WHERE a.matter = p_subject AND a.is_suspensive AND s.state IN ('lodged', 'admissible', 'under_review'));
END $$;
COMMENT ON FUNCTION sach.appeal_suspends(bigint) IS 'Whether an appeal that is not decided yet stays what was decided about this subject (certification.md §3.9: withdrawal yes, refusal no, as appealable says).';
