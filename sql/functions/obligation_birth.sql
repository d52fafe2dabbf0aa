CREATE OR REPLACE FUNCTION sach.obligation_birth(p_rule text, p_version int, p_period text, p_units bigint[], p_now timestamptz) RETURNS int
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp SET jit = off AS $$
DECLARE
    v_rule obligation_rule;
    v_dates record;
    v_move workflow_transition;
    v_subjects bigint[];
    v_calendar_version int;
BEGIN
    SELECT r.* INTO STRICT v_rule
    FROM obligation_rule r
    WHERE r.rule = p_rule AND r.version = p_version;
    SELECT d.* INTO STRICT v_dates
    FROM obligation_dates(p_rule, p_version, p_period::int) d;
    v_calendar_version := calendar_version_current(v_dates.calendar);
    SELECT t.* INTO STRICT v_move
    FROM workflow_transition t
    WHERE t.workflow = 'obligation' AND t.from_state = 'new' AND t.event = 'generate' AND t.revision = (
        SELECT max(r.revision)
        FROM workflow_revision r
        WHERE r.workflow = 'obligation' AND r.effective_from <= network_day(v_dates.network, p_now));
    -- What is written here in sets is what this guard and this effect of the rule book say. Another rule book is for subject_begin().
    IF v_move.guards <> '{unit_owes}' OR v_move.effects <> '{obligation_generate}' OR v_move.is_sealed OR NOT 'SYS' = ANY (v_move.roles)
        OR EXISTS (
            SELECT
            FROM workflow_timer w
            WHERE w.workflow = v_move.workflow AND w.revision = v_move.revision AND w.state = v_move.to_state)
        OR EXISTS (SELECT FROM workflow_span n WHERE n.workflow = v_move.workflow AND n.revision = v_move.revision)
    THEN
        RETURN NULL;
    END IF;
    PERFORM clock_share();
    WITH born AS (
        INSERT INTO subject (network, workflow, revision, state, version, unit)
        SELECT v_dates.network, v_move.workflow, v_move.revision, v_move.to_state, 1, u.unit
        FROM unnest(p_units) WITH ORDINALITY u (unit, no)
        ORDER BY u.no
        RETURNING id
    )
    SELECT coalesce(array_agg(id ORDER BY id), '{}') INTO v_subjects
    FROM born;
    INSERT INTO subject_rule_book (subject_id, workflow, revision)
    SELECT s.id, v_move.workflow, v_move.revision
    FROM unnest(v_subjects) s (id);
    INSERT INTO subject_reference (network, reference, subject_id, kind)
    SELECT v_dates.network, w.prefix || s.id, s.id, 'own'
    FROM unnest(v_subjects) s (id)
    CROSS JOIN workflow w
    WHERE w.workflow = v_move.workflow;
    WITH said AS MATERIALIZED (
        SELECT s.id, p.payload, payload_digest(p.payload) AS digest
        FROM subject s
        JOIN reporting_unit u ON u.unit = s.unit
        CROSS JOIN LATERAL (SELECT jsonb_build_object('unit', u.reference, 'rule', p_rule, 'period', p_period) AS payload) p
        WHERE s.id = ANY (v_subjects)
    ), written AS (
        INSERT INTO subject_event (
            subject_id, version, workflow, revision, from_state, event, to_state, actor, at, payload_digest, hash)
        SELECT d.id, 1, v_move.workflow, v_move.revision, 'new', 'generate', v_move.to_state, 0, p_now, d.digest,
            event_hash(NULL, d.id, 1, v_move.workflow, v_move.revision, 'new', 'generate', v_move.to_state, 0, NULL, p_now, d.digest, NULL)
        FROM said d
        ORDER BY d.id
    )
    INSERT INTO subject_event_payload (subject_id, version, payload)
    SELECT d.id, 1, d.payload
    FROM said d
    ORDER BY d.id;
    INSERT INTO case_wait (subject_id, network, workflow, state, since, is_listed)
    SELECT s.id, v_dates.network, w.workflow, w.state, p_now, true
    FROM unnest(v_subjects) s (id)
    JOIN workflow_wait w ON w.workflow = v_move.workflow AND w.state = v_move.to_state;
    INSERT INTO obligation (
        subject_id, rule, version, unit, for_unit, period, form, form_version, data_from, data_to, cutoff_date, open_on, last_day, due_at,
        calendar_version)
    SELECT s.id, p_rule, p_version, s.unit, s.unit, p_period, v_rule.form, v_rule.form_version, coalesce(p.data_from, v_dates.data_from),
        coalesce(p.data_to, v_dates.data_to), v_dates.cutoff_date, v_dates.open_on, v_dates.last_day, v_dates.due_at, v_calendar_version
    FROM subject s
    -- Only where the rule splits the year at a change is a unit's part another than the whole.
    LEFT JOIN LATERAL obligation_part(p_rule, p_version, p_period::int, s.unit) p ON v_rule.successor_policy = 'split_at_change'
    WHERE s.id = ANY (v_subjects)
    ORDER BY s.id;
    INSERT INTO timer (
        case_network, case_workflow, subject_id, kind, parameter, started_at, calendar_version, due_at, on_due_event, next_try_at)
    SELECT v_dates.network, v_move.workflow, s.id, 'open', p_rule, p_now, v_calendar_version, i.due_at, 'open', i.due_at
    FROM unnest(v_subjects) s (id)
    CROSS JOIN (SELECT calendar_instant(v_dates.calendar, v_dates.open_on) AS due_at) i;
    PERFORM obligation_plan(v_subjects, '-infinity', p_now);
    RETURN cardinality(v_subjects);
END $$;
COMMENT ON FUNCTION sach.obligation_birth(text, int, text, bigint[], timestamptz) IS
    'O1 for many units at once: what subject_begin() with its guard and effect writes for one, a statement a table for all; each has its own event in its own chain. The units owe the report and have no obligation for it; who is written down by somebody else meanwhile makes it fail whole (unique_violation). Returns how many; NULL, with nothing written, when the rule book asks for more at a birth than this knows.';
