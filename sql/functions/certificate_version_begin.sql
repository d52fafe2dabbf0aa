CREATE OR REPLACE FUNCTION sach.certificate_version_begin(p_certificate bigint, p_application bigint, p_reason text, p_changes jsonb, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_result advance_result;
BEGIN
    v_result := subject_begin(
        (SELECT network FROM subject WHERE id = p_certificate), 'certificate', 'reserve', 0, NULL,
        jsonb_build_object('parent', 'A' || p_application, 'replaces', 'C' || p_certificate, 'version_reason', p_reason, 'changes', p_changes),
        NULL, NULL, p_now);
    IF v_result.outcome <> 'moved' THEN
        RAISE EXCEPTION 'the next version of certificate % could not be reserved: % %', p_certificate, v_result.outcome, v_result.codes
            USING ERRCODE = 'WFEFF', HINT = 'Nothing was decided: a decision without its version does not exist.';
    END IF;
END $$;
COMMENT ON FUNCTION sach.certificate_version_begin(bigint, bigint, text, jsonb, timestamptz) IS 'Reserves the next version of a certificate in the deciding transaction. The old version stays as it is until the new one is signed: a crash in between leaves the old one valid and the new one reserved, to be prepared, signed or voided.';
