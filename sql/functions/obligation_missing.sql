CREATE OR REPLACE FUNCTION sach.obligation_missing(p_obligation sach.obligation) RETURNS text
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT string_agg(f.code, ', ' ORDER BY f.position)
    FROM report_field f
    WHERE f.form = p_obligation.form
        AND f.version = p_obligation.form_version
        AND f.is_required
        AND coalesce(p_obligation.report -> f.code, 'null') = 'null'
$$;
COMMENT ON FUNCTION sach.obligation_missing(sach.obligation) IS 'The codes of the required figures that the draft does not hold yet, in the form''s order; NULL when there is none.';
