CREATE OR REPLACE FUNCTION sach.guard_withdrawal_proposed(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN c.under_notice IS NULL THEN ARRAY['certificate_not_under_notice']
            WHEN a.measure <> 'withdraw' THEN ARRAY['measure_not_proposed:' || a.measure]
            ELSE '{}' END
        FROM certificate c
        LEFT JOIN certificate_action a ON a.certificate = c.subject_id AND a.no = c.under_notice
        WHERE c.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_withdrawal_proposed(bigint, bigint, jsonb, timestamptz) IS 'C10: the holder was told of a withdrawal; nobody loses a certificate after having been heard on less.';
