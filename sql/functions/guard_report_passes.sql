CREATE OR REPLACE FUNCTION sach.guard_report_passes(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN p_payload IS NULL THEN '{}' ELSE report_problems(
            o.form, o.form_version, p_payload -> 'report', coalesce((p_payload ->> 'nil')::boolean, false),
            coalesce(p_payload -> 'justifications', '{}'))
            || paper_problems(p_payload, network_day(s.network, p_now))
            || CASE WHEN coalesce((p_payload ->> 'nil')::boolean, false) THEN '{}' ELSE report_reference_problems(
                o.form, o.form_version, p_payload -> 'report', obligation_previous(p_subject) -> 'report', obligation_computed(p_subject),
                coalesce(p_payload -> 'justifications', '{}')) END END
        FROM obligation o
        JOIN subject s ON s.id = o.subject_id
        WHERE o.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_report_passes(bigint, bigint, jsonb, timestamptz) IS 'O5, O7, O13: the report passes the hard checks of its form or justifies them, and gives a reason where it departs from last year''s or from the facilities'' reports; a paper report is named by number and date.';
