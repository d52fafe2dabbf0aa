CREATE OR REPLACE FUNCTION sach.certificate_suspension_close(p_certificate bigint, p_outcome text, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE suspension
    SET ended_at = p_now, outcome = p_outcome
    WHERE certificate = p_certificate AND ended_at IS NULL;
    PERFORM task_settle('suspension_due', p_certificate, '', 0, p_now);
END $$;
COMMENT ON FUNCTION sach.certificate_suspension_close(bigint, text, timestamptz) IS 'Ends the open suspension with what became of it; no effect when none is open.';
