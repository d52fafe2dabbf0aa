CREATE OR REPLACE FUNCTION sach.consolidation_take(
    p_report bigint, p_event_version int, p_actor bigint, p_payload jsonb, p_restates boolean, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_report report;
    v_snapshot bigint := nextval(pg_get_serial_sequence('sach.report_snapshot', 'snapshot'));
    v_previous report_snapshot;
    v_dates record;
    v_content jsonb;
    v_obligation bigint;
    v_result advance_result;
BEGIN
    UPDATE report
    SET texts = texts || coalesce(nullif(p_payload -> 'texts', 'null'), '{}'),
        milestones = milestones || coalesce(nullif(p_payload -> 'milestones', 'null'), '{}'),
        version = version + CASE WHEN p_restates OR version = 0 THEN 1 ELSE 0 END,
        approved_by = NULL, approved_at = NULL, number = NULL
    WHERE subject_id = p_report
    RETURNING * INTO STRICT v_report;
    SELECT * INTO v_previous
    FROM report_snapshot
    WHERE snapshot = v_report.snapshot;
    SELECT * INTO STRICT v_dates
    FROM obligation_dates(v_report.rule, v_report.rule_version, v_report.period::int);
    INSERT INTO report_input (snapshot, unit, for_unit, obligation, status, is_late, is_counted, submission, digest)
    SELECT v_snapshot, i.unit, i.for_unit, i.obligation, i.status, i.is_late, i.is_counted, i.submission, i.digest
    FROM consolidation_input(v_report.rule, v_report.rule_version, v_report.period) i;
    INSERT INTO consolidation_fact
    SELECT p_report, f.*
    FROM consolidation_facility(v_report.network, v_report.period, v_dates.data_to) f;
    INSERT INTO report_figure (snapshot, unit, code, reported, computed)
    SELECT v_snapshot, unit, code, a.value, c.value
    FROM (
        SELECT i.for_unit AS unit, f.code,
            sum(CASE WHEN i.is_nil THEN coalesce(v.number, 0) ELSE v.number END) AS value
        FROM consolidation_input(v_report.rule, v_report.rule_version, v_report.period) i
        JOIN obligation o ON o.subject_id = i.obligation
        JOIN report_field f ON f.form = o.form AND f.version = o.form_version
            AND f.type IN ('count', 'amount', 'money', 'register')
            -- Standing figures are those of the closing day; only what happened within the period adds up over its parts.
            AND (i.is_closing OR f.span = 'period')
        CROSS JOIN LATERAL (
            SELECT report_number(CASE f.type WHEN 'register' THEN i.computed ELSE i.figures END, f.code) AS number
        ) v
        WHERE i.is_counted
        GROUP BY i.for_unit, f.code
    ) a
    FULL JOIN report_computed(v_report.network, v_report.period, v_dates.data_to, NULL, p_report) c USING (unit, code);
    v_content := consolidation_content(p_report, v_snapshot, p_now);
    DELETE FROM consolidation_fact
    WHERE report = p_report;
    INSERT INTO report_snapshot (
        snapshot, subject_id, version, no, taken_by, taken_at, reason, inputs_hash, content, content_hash, previous, diff)
    OVERRIDING SYSTEM VALUE
    VALUES (
        v_snapshot, p_report, v_report.version,
        CASE WHEN v_previous.version = v_report.version THEN v_previous.no + 1 ELSE 1 END, p_actor, p_now, p_payload ->> 'reason',
        consolidation_inputs_hash(p_report), v_content, sha256(convert_to((v_content - 'takenAt')::text, 'UTF8')), v_previous.snapshot,
        CASE WHEN v_previous.snapshot IS NOT NULL
            THEN consolidation_diff(v_previous.snapshot, v_snapshot, v_previous.content, v_content) END);
    UPDATE report
    SET snapshot = v_snapshot
    WHERE subject_id = p_report;
    -- O12: what is counted is locked, in the order in which every freeze takes these locks.
    FOR v_obligation IN
        SELECT i.obligation
        FROM report_input i
        JOIN subject s ON s.id = i.obligation AND s.state = 'accepted'
        WHERE i.snapshot = v_snapshot AND i.is_counted
        ORDER BY i.obligation
    LOOP
        v_result := system_advance(v_obligation, 'consolidate', '{}', p_now);
        IF v_result.outcome <> 'moved' THEN
            RAISE EXCEPTION 'report O% could not be locked: % %', v_obligation, v_result.outcome, v_result.codes
                USING ERRCODE = 'WFEFF';
        END IF;
    END LOOP;
    UPDATE task
    SET done_at = p_now, done_by = p_actor
    WHERE kind = 'restatement_pending' AND subject_id = p_report AND done_at IS NULL
        AND NOT EXISTS (
            SELECT
            FROM report_input i
            WHERE i.snapshot = v_snapshot AND 'O' || i.obligation = detail ->> 'key' AND NOT i.is_counted);
END $$;
COMMENT ON FUNCTION sach.consolidation_take(bigint, int, bigint, jsonb, boolean, timestamptz) IS
    'Freezes a consolidated report: the list of units, every figure, the hash of the inputs, the difference to the freeze before; locks the counted reports (O12). A restatement is a new version.';
