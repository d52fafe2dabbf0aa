CREATE OR REPLACE FUNCTION sach.guard_frozen_in_report(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT CASE WHEN EXISTS (
        SELECT
        FROM report r
        JOIN report_input i ON i.snapshot = r.snapshot
        JOIN obligation o ON o.subject_id = i.obligation AND o.submission = i.submission
        WHERE i.obligation = p_subject AND i.is_counted) THEN '{}' ELSE ARRAY['report_not_frozen'] END
$$;
COMMENT ON FUNCTION sach.guard_frozen_in_report(bigint, bigint, jsonb, timestamptz) IS 'O12: an accepted report is consolidated by the freeze that counts it, and by nothing else.';
