CREATE OR REPLACE FUNCTION sach.timer_begin(
    p_subject bigint, p_kind text, p_parameter text, p_event text, p_from timestamptz, p_now timestamptz,
    p_escalates boolean DEFAULT false, p_spans boolean DEFAULT false)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_parameter scheme_parameter := case_parameter(p_subject, p_parameter, p_now);
    v_calendar text;
    v_due timestamptz;
    v_held timestamptz;
BEGIN
    PERFORM clock_share();
    SELECT n.calendar INTO STRICT v_calendar
    FROM network n
    WHERE n.network = v_parameter.network;
    v_due := calendar_day_end(v_calendar, limit_last_day(
        v_calendar, calendar_local_day(v_calendar, p_from), v_parameter.amount, v_parameter.unit));
    SELECT p_now INTO v_held
    FROM subject s
    LEFT JOIN subject p ON p.id = s.parent
    JOIN subject_hold h ON h.subject_id IN (s.id, s.parent, p.parent) AND h.until IS NULL
    WHERE s.id = p_subject
    LIMIT 1;
    INSERT INTO timer (
        case_network, case_workflow, subject_id, kind, parameter, started_at, calendar_version, due_at, computed_due_at, amount, unit,
        on_due_event, next_try_at, spans, paused_at)
    SELECT s.network, s.workflow, s.id, p_kind, p_parameter, p_from, calendar_version_current(v_calendar), v_due, v_due,
        v_parameter.amount, v_parameter.unit, p_event,
        CASE WHEN v_held IS NULL AND (p_event IS NOT NULL OR p_escalates) THEN v_due END, p_spans, v_held
    FROM subject s
    WHERE s.id = p_subject;
END $$;
COMMENT ON FUNCTION sach.timer_begin(bigint, text, text, text, timestamptz, timestamptz, boolean, boolean) IS
    'Starts a limit of a scheme parameter as it holds for the case, counted from the legal day of p_from. It keeps amount and unit, so that a pause, a hold or a new calendar can compute it again. p_escalates: it tells the coordinator when it has passed. Under a hold it starts paused.';
