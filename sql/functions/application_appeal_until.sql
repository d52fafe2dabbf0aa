CREATE OR REPLACE FUNCTION sach.application_appeal_until(p_subject bigint, p_now timestamptz) RETURNS text
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT to_char(calendar_local_day(n.calendar, parameter_due(s.network, 'appeal_filing', p_now)) - 1, 'DD/MM/YYYY')
        FROM subject s
        JOIN network n USING (network)
        WHERE s.id = p_subject);
END $$;
COMMENT ON FUNCTION sach.application_appeal_until(bigint, timestamptz) IS 'The last day for an appeal against a decision of this moment, dd/mm/yyyy, as a notice prints it; the time itself counts from delivery (certification.md §3.9).';
