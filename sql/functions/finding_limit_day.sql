CREATE OR REPLACE FUNCTION sach.finding_limit_day(p_subject bigint, p_kind text) RETURNS date
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT calendar_local_day(n.calendar, t.due_at) - 1
        FROM timer t
        JOIN subject s ON s.id = t.subject_id
        JOIN network n ON n.network = s.network
        WHERE t.subject_id = p_subject AND t.kind = p_kind AND t.settled_at IS NULL);
END $$;
COMMENT ON FUNCTION sach.finding_limit_day(bigint, text) IS 'The last day of a time limit that runs for a finding (plan, action, major); NULL when it does not run.';
