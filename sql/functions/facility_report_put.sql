CREATE OR REPLACE FUNCTION sach.facility_report_put(
    p_facility bigint, p_period text, p_version int, p_today date, p_data jsonb, p_actor bigint, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_report jsonb := coalesce(nullif(p_data -> 'report', 'null'), '{}');
    v_is_nil boolean;
    v_files boolean;
    v_codes text[];
BEGIN
    v_codes := data_problems(p_data, ARRAY['report object'], ARRAY[
        'file boolean', 'nil boolean', 'justifications object', 'paper_number text', 'paper_date date']);
    IF v_codes = '{}' THEN
        v_is_nil := coalesce((p_data ->> 'nil')::boolean, false);
        v_files := coalesce((p_data ->> 'file')::boolean, false);
        v_codes := CASE WHEN v_files
            THEN facility_report_problems(
                p_facility, p_period, p_version, v_report, v_is_nil, coalesce(nullif(p_data -> 'justifications', 'null'), '{}'), p_today)
            ELSE report_value_problems('BC-CS', p_version, v_report) END
            || paper_problems(p_data, p_today);
    END IF;
    IF v_codes <> '{}' THEN
        RETURN v_codes;
    END IF;
    INSERT INTO facility_report AS r (
        facility, period, form, form_version, state, report, is_nil, justifications, paper_number, paper_date, saved_by, saved_at)
    VALUES (
        p_facility, p_period, 'BC-CS', p_version, 'draft', v_report, v_is_nil, p_data -> 'justifications', p_data ->> 'paper_number',
        (p_data ->> 'paper_date')::date, p_actor, p_now)
    ON CONFLICT (facility, period) DO UPDATE
    SET report = excluded.report,
        state = CASE WHEN r.state = 'returned' THEN 'returned' ELSE 'draft' END,
        is_nil = CASE WHEN v_files OR r.filed_at IS NULL THEN excluded.is_nil ELSE r.is_nil END,
        form_version = excluded.form_version,
        justifications = excluded.justifications, paper_number = excluded.paper_number, paper_date = excluded.paper_date,
        saved_by = excluded.saved_by, saved_at = excluded.saved_at;
    IF v_files THEN
        UPDATE facility_report r
        SET state = 'filed', points = NULL, filed = v_report, filed_at = p_now, submission = r.submission + 1, digest = sha256('')
        WHERE r.facility = p_facility AND r.period = p_period;
        INSERT INTO facility_report_version (facility, period, submission, report, is_nil, filed_by, filed_at)
        SELECT r.facility, r.period, r.submission, r.filed, r.is_nil, p_actor, p_now
        FROM facility_report r
        WHERE r.facility = p_facility AND r.period = p_period;
        PERFORM facility_report_settle(p_facility, p_period);
    END IF;
    RETURN '{}';
END $$;
COMMENT ON FUNCTION sach.facility_report_put(bigint, text, int, date, jsonb, bigint, timestamptz) IS
    'Checks a facility''s report for the year and keeps or files it; answers what is wrong with it, nothing being written then. Who may do so is for the caller to ask.';
