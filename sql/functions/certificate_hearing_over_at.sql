CREATE OR REPLACE FUNCTION sach.certificate_hearing_over_at(p_certificate bigint, p_now timestamptz) RETURNS timestamptz
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT parameter_due(s.network, 't_hearing', coalesce(n.settled_at, n.due_at))
        FROM subject s
        JOIN certificate c ON c.subject_id = s.id
        JOIN notice n ON n.subject_id = s.id AND n.purpose = 'certificate_hearing' AND n.step = 'hearing/' || c.under_notice
        WHERE s.id = p_certificate AND n.state IN ('delivered', 'confirmed'));
END $$;
COMMENT ON FUNCTION sach.certificate_hearing_over_at(bigint, timestamptz) IS 'When the time to be heard on the open measure ends: T_hearing from the day its notice was delivered or confirmed, not from the day it was written; NULL while it has not been.';
