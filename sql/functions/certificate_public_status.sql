CREATE OR REPLACE FUNCTION sach.certificate_public_status(p_state text) RETURNS text
LANGUAGE plpgsql IMMUTABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN CASE p_state
        WHEN 'active' THEN 'valid'
        WHEN 'terminated' THEN 'ended_at_holders_request'
        WHEN 'reserved' THEN 'not_issued'
        WHEN 'signing' THEN 'not_issued'
        ELSE p_state
        END;
END $$;
COMMENT ON FUNCTION sach.certificate_public_status(text) IS 'The word the public register shows for a state; an end at the holder''s request is never shown as a withdrawal (certification.md §8.6), and a measure under way is not public.';
