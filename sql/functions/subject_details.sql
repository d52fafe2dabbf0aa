CREATE OR REPLACE FUNCTION sach.subject_details(p_ids bigint[], p_workflow text)
RETURNS TABLE (id bigint, title text, details jsonb)
LANGUAGE plpgsql STABLE ROWS 50 SET search_path = sach, pg_temp
-- A session plans only the machines it is asked about, each once; the view of all of them costs more to plan and to start than a page to read.
SET plan_cache_mode = force_generic_plan SET jit = off SET random_page_cost = 1.1 AS $$
#variable_conflict use_column
BEGIN
    CASE p_workflow
        WHEN 'application' THEN
            RETURN QUERY
            SELECT v.id, v.title, v.details
            FROM unnest(p_ids) AS page (id)
            CROSS JOIN LATERAL (SELECT * FROM application_view w WHERE w.id = page.id OFFSET 0) v;
        WHEN 'assessment' THEN
            RETURN QUERY
            SELECT v.id, v.title, v.details
            FROM unnest(p_ids) AS page (id)
            CROSS JOIN LATERAL (SELECT * FROM assessment_view w WHERE w.id = page.id OFFSET 0) v;
        WHEN 'finding' THEN
            RETURN QUERY
            SELECT v.id, v.title, v.details
            FROM unnest(p_ids) AS page (id)
            CROSS JOIN LATERAL (SELECT * FROM finding_view w WHERE w.id = page.id OFFSET 0) v;
        WHEN 'evidence' THEN
            RETURN QUERY
            SELECT v.id, v.title, v.details
            FROM unnest(p_ids) AS page (id)
            CROSS JOIN LATERAL (SELECT * FROM evidence_view w WHERE w.id = page.id OFFSET 0) v;
        WHEN 'certificate' THEN
            RETURN QUERY
            SELECT v.id, v.title, v.details
            FROM unnest(p_ids) AS page (id)
            CROSS JOIN LATERAL (SELECT * FROM certificate_view w WHERE w.id = page.id OFFSET 0) v;
        WHEN 'obligation' THEN
            RETURN QUERY
            SELECT v.id, v.title, v.details
            FROM unnest(p_ids) AS page (id)
            CROSS JOIN LATERAL (SELECT * FROM obligation_view w WHERE w.id = page.id OFFSET 0) v;
        WHEN 'appeal' THEN
            RETURN QUERY
            SELECT v.id, v.title, v.details
            FROM unnest(p_ids) AS page (id)
            CROSS JOIN LATERAL (SELECT * FROM appeal_view w WHERE w.id = page.id OFFSET 0) v;
        WHEN 'complaint' THEN
            RETURN QUERY
            SELECT v.id, v.title, v.details
            FROM unnest(p_ids) AS page (id)
            CROSS JOIN LATERAL (SELECT * FROM complaint_view w WHERE w.id = page.id OFFSET 0) v;
        ELSE
            -- A machine that this list does not know yet is read slower, not left out.
            RETURN QUERY
            SELECT v.id, v.title, v.details
            FROM unnest(p_ids) AS page (id)
            CROSS JOIN LATERAL (SELECT * FROM subject_detail_view w WHERE w.workflow = p_workflow AND w.id = page.id OFFSET 0) v;
    END CASE;
END $$;
COMMENT ON FUNCTION sach.subject_details(bigint[], text) IS 'What subject_detail_view says of these subjects of one machine, in no order.';
