CREATE OR REPLACE FUNCTION sach.consolidation_input(p_rule text, p_version int, p_period text)
RETURNS TABLE (
    unit bigint, for_unit bigint, obligation bigint, status text, is_late boolean, is_counted boolean, is_closing boolean, is_nil boolean,
    submission int, digest bytea, figures jsonb, computed jsonb)
LANGUAGE sql STABLE ROWS 200 SET search_path = sach, pg_temp AS $$
    SELECT e.unit, e.for_unit, o.subject_id, v.status, coalesce(o.first_complete_at >= o.due_at, false), v.status = 'received',
        coalesce(o.data_to = d.data_to, true), coalesce(o.is_nil, false), coalesce(o.submission, 0),
        CASE WHEN o.submission > 0 THEN sha256(convert_to(concat_ws('|', o.subject_id, o.submission, o.report, o.is_nil, o.computed), 'UTF8')) END,
        o.report, o.computed
    FROM obligation_dates(p_rule, p_version, p_period::int) d
    CROSS JOIN LATERAL (
        SELECT w.unit, w.unit AS for_unit
        FROM obligation_owing(p_rule, p_version, p_period::int) w
        UNION
        SELECT b.unit, b.for_unit
        FROM obligation b
        WHERE b.rule = p_rule AND b.period = p_period
    ) e
    LEFT JOIN obligation o ON o.rule = p_rule AND o.period = p_period AND o.unit = e.unit AND o.for_unit = e.for_unit
    LEFT JOIN subject s ON s.id = o.subject_id
    CROSS JOIN LATERAL (
        SELECT CASE s.state
            WHEN 'accepted' THEN 'received' WHEN 'consolidated' THEN 'received' WHEN 'submitted' THEN 'checking'
            WHEN 'returned' THEN 'returned' WHEN 'waived' THEN 'waived' WHEN 'void' THEN 'void' WHEN 'transferred' THEN 'transferred'
            ELSE 'missing' END AS status
    ) v
$$;
COMMENT ON FUNCTION sach.consolidation_input(text, int, text) IS
    'Every report that a rule expects for the period: the units of the anchor day and whoever took over from them, with what became of it. Counted are accepted reports only; checking = submitted, not accepted yet. is_closing: it speaks of the last day, so that its cumulative figures count.';
