CREATE OR REPLACE FUNCTION sach.migration_plan(
    p_network int, p_workflow text, p_from int, p_to int, p_subjects bigint[], p_now timestamptz)
RETURNS TABLE (subject_id bigint, reference text, state text, to_state text, codes text[])
LANGUAGE sql STABLE SECURITY DEFINER ROWS 100 SET search_path = sach, pg_temp AS $$
    SELECT s.id, own.reference, s.state, m.to_state, migration_gaps(s, p_to, p_now)
    FROM subject s
    JOIN workflow_state w USING (workflow, revision, state)
    JOIN subject_reference own ON own.subject_id = s.id AND own.kind = 'own'
    LEFT JOIN workflow_migration m ON m.workflow = s.workflow AND m.from_revision = s.revision AND m.to_revision = p_to
        AND m.from_state = s.state
    WHERE s.workflow = p_workflow AND s.network = p_network AND s.revision = p_from AND NOT w.is_final
        AND (p_subjects IS NULL OR s.id = ANY (p_subjects))
    ORDER BY s.id
$$;
COMMENT ON FUNCTION sach.migration_plan(int, text, int, int, bigint[], timestamptz) IS 'The dry run of a migration: every running case of the older revision, where it would go and what stands against it (R2).';
