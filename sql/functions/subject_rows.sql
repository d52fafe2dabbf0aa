CREATE OR REPLACE FUNCTION sach.subject_rows(p_ids bigint[], p_workflow text, p_reader bigint)
RETURNS TABLE (
    id bigint, reference text, code text, network text, workflow text, revision int, state text, state_vi text, state_en text,
    is_final boolean, version int, title text, facility text, unit text, parent text, due_at text, is_overdue boolean, changed_at text,
    details jsonb, due_state text, days_left int)
LANGUAGE plpgsql STABLE ROWS 50 SET search_path = sach, pg_temp
-- The view joins every machine: planning that anew for a page costs more than reading the page.
SET plan_cache_mode = force_generic_plan SET jit = off SET random_page_cost = 1.1 AS $$
BEGIN
    RETURN QUERY
    SELECT v.id, v.reference, v.code, v.network, v.workflow, v.revision, v.state, v.state_vi, v.state_en, v.is_final, v.version, v.title,
        v.facility, v.unit, v.parent, instant_text(v.due_at), v.is_overdue, instant_text(v.changed_at),
        details_shown(p_workflow, v.details, p_reader), v.due_state, v.days_left
    FROM unnest(p_ids) WITH ORDINALITY AS page (id, n)
    CROSS JOIN LATERAL (SELECT * FROM subject_view w WHERE w.id = page.id AND w.workflow = p_workflow OFFSET 0) v
    ORDER BY page.n;
END $$;
COMMENT ON FUNCTION sach.subject_rows(bigint[], text, bigint) IS 'The rows of subject_view for these subjects of one machine, in the order given, their details as far as the reader may see them. Who asks has already made sure that the reader may see the subjects.';
