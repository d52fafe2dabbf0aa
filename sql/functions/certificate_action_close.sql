CREATE OR REPLACE FUNCTION sach.certificate_action_close(p_certificate bigint, p_outcome text, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE certificate
    SET under_notice = NULL
    WHERE subject_id = p_certificate AND under_notice IS NOT NULL;
    UPDATE certificate_action
    SET closed_at = p_now, outcome = p_outcome
    WHERE certificate = p_certificate AND closed_at IS NULL;
    PERFORM timer_settle(p_certificate, ARRAY['hearing'], p_now);
    PERFORM notice_skip_open(p_certificate, 'certificate_hearing', p_outcome, p_now);
END $$;
COMMENT ON FUNCTION sach.certificate_action_close(bigint, text, timestamptz) IS 'Ends the attribute under_notice with what became of the measure; no effect when none is open.';
