CREATE OR REPLACE FUNCTION sach.certificate_version_drop(p_certificate bigint, p_reasons text[], p_note text, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_pending bigint;
    v_result advance_result;
BEGIN
    SELECT c.subject_id INTO v_pending
    FROM certificate c
    WHERE c.subject_id = certificate_pending(p_certificate) AND c.previous IS NOT NULL
        AND (p_reasons IS NULL OR c.version_reason = ANY (p_reasons));
    IF NOT FOUND THEN
        RETURN;
    END IF;
    v_result := system_advance(v_pending, 'void', jsonb_build_object('reason', 'replaced_version_ended', 'note', p_note), p_now);
    IF v_result.outcome <> 'moved' THEN
        RAISE EXCEPTION 'version % could not be voided: % %', v_pending, v_result.outcome, v_result.codes
            USING ERRCODE = 'WFEFF';
    END IF;
END $$;
COMMENT ON FUNCTION sach.certificate_version_drop(bigint, text[], text, timestamptz) IS 'Voids the version being prepared when the one it was to replace ends (p_reasons: only versions of these reasons; NULL = any): nothing can be signed into a place that is no more.';
