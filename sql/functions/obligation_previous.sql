CREATE OR REPLACE FUNCTION sach.obligation_previous(p_subject bigint) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT jsonb_build_object('period', b.period, 'report', coalesce(b.report, '{}') || coalesce(b.computed, '{}'))
    FROM obligation o
    JOIN obligation b ON b.rule = o.rule AND b.unit = o.unit AND b.for_unit = b.unit AND b.period = (o.period::int - 1)::text
    JOIN subject s ON s.id = b.subject_id AND s.state IN ('accepted', 'consolidated')
    WHERE o.subject_id = p_subject AND o.for_unit = o.unit AND NOT b.is_nil
$$;
COMMENT ON FUNCTION sach.obligation_previous(bigint) IS 'Last year''s accepted report of the same unit {period, report}; NULL when there is none. A report before a change of units is not the successor''s.';
