CREATE OR REPLACE FUNCTION sach.guard_approver_is_another(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT CASE WHEN EXISTS (
        SELECT
        FROM subject_event e
        WHERE e.subject_id = p_subject AND e.event IN ('prepare', 'save_draft', 'freeze', 'recompute', 'restate')
            AND p_actor IN (e.actor, e.on_behalf_of)) THEN ARRAY['approver_consolidated'] ELSE '{}' END
$$;
COMMENT ON FUNCTION sach.guard_approver_is_another(bigint, bigint, jsonb, timestamptz) IS '§3.7: whoever had a hand in the consolidated report does not approve it (APPR ≠ CONS).';
