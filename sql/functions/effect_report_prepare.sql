CREATE OR REPLACE FUNCTION sach.effect_report_prepare(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_rule obligation_rule;
    v_calendar text;
    v_due date;
    v_year int := (p_payload ->> 'period')::int;
BEGIN
    SELECT r.* INTO STRICT v_rule
    FROM obligation_rule r
    WHERE r.rule = p_payload ->> 'rule'
    ORDER BY r.version DESC
    LIMIT 1;
    SELECT n.calendar INTO STRICT v_calendar
    FROM network n
    WHERE n.code = v_rule.network;
    v_due := make_date(v_year, v_rule.consolidation_month, v_rule.consolidation_day) - 1;
    INSERT INTO report (subject_id, network, rule, rule_version, period, target_sets, due_on)
    SELECT s.id, s.network, v_rule.rule, v_rule.version, v_year::text,
        coalesce(
            (SELECT array_agg(t.value ORDER BY t.no) FROM jsonb_array_elements_text(nullif(p_payload -> 'target_sets', 'null')) WITH ORDINALITY t (value, no)),
            ARRAY(
                SELECT DISTINCT t.target_set
                FROM target_set t
                WHERE v_year BETWEEN t.first_period AND t.last_period
                ORDER BY 1)),
        v_due
    FROM subject s
    WHERE s.id = p_subject;
    IF v_due IS NOT NULL THEN
        PERFORM timer_start(p_subject, 'consolidation', v_rule.rule, calendar_day_end(v_calendar, v_due), NULL, p_now);
    END IF;
END $$;
COMMENT ON FUNCTION sach.effect_report_prepare(bigint, int, bigint, jsonb, timestamptz) IS '§3.7: opens the consolidated report of a rule and year with the target sets of that year, and its own date where the rule gives one.';
