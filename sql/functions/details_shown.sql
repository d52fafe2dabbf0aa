CREATE OR REPLACE FUNCTION sach.details_shown(p_workflow text, p_details jsonb, p_reader bigint) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    IF p_workflow <> 'assessment' OR p_reader IS NULL OR NOT p_details ? 'findings' THEN
        RETURN p_details;
    END IF;
    RETURN p_details || jsonb_build_object('findings', coalesce((
        SELECT jsonb_agg(f.value ORDER BY f.no)
        FROM jsonb_array_elements(p_details -> 'findings') WITH ORDINALITY AS f (value, no)
        WHERE finding_is_shown(subject_find(f.value ->> 'finding'), p_reader)), '[]'));
END $$;
COMMENT ON FUNCTION sach.details_shown(text, jsonb, bigint) IS 'What a reader may see of a subject''s details: of an assessment only the findings that finding_is_shown() lets through.';
