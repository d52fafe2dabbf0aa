CREATE OR REPLACE FUNCTION sach.complaint_notice_plan(p_subject bigint, p_step text, p_template text, p_data jsonb, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    IF EXISTS (SELECT FROM complaint c WHERE c.subject_id = p_subject AND c.is_answerable) THEN
        PERFORM notice_plan(p_subject, 'complaint', p_step, 'complainant', p_template, p_now, p_data);
    END IF;
END $$;
COMMENT ON FUNCTION sach.complaint_notice_plan(bigint, text, text, jsonb, timestamptz) IS 'Plans a notice to a complainant whose address is known. The address is looked up behind the seal when it is sent and kept nowhere else.';
