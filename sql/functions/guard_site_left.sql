CREATE OR REPLACE FUNCTION sach.guard_site_left(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN (
                SELECT count(*)
                FROM application_site t
                WHERE t.subject_id = p_subject
                    AND t.removed_at IS NULL
                    AND NOT coalesce(p_payload -> 'sites' @> to_jsonb(t.no), false)
                    AND NOT coalesce(p_payload -> 'sites' @> to_jsonb(t.no::text), false)
            ) >= CASE WHEN p_payload IS NULL THEN 2 ELSE 1 END THEN '{}'
            ELSE ARRAY['site_missing']
            END);
END $$;
COMMENT ON FUNCTION sach.guard_site_left(bigint, bigint, jsonb, timestamptz) IS 'A19: at least one site is left; whoever wants none withdraws.';
