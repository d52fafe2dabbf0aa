CREATE OR REPLACE FUNCTION sach.report_pending(p_report bigint) RETURNS boolean
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT EXISTS (
        SELECT
        FROM report r
        JOIN report_input i ON i.snapshot = r.snapshot
        JOIN obligation o ON o.subject_id = i.obligation
        WHERE r.subject_id = p_report AND i.is_counted AND o.submission <> i.submission)
$$;
COMMENT ON FUNCTION sach.report_pending(bigint) IS 'Whether a report that the newest snapshot counts was amended since (O13): restatement pending. Computed, never a state.';
