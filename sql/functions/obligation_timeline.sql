CREATE OR REPLACE FUNCTION sach.obligation_timeline(p_subject bigint)
RETURNS TABLE (
    at timestamptz, kind text, what text, what_vi text, what_en text, state text, state_vi text, state_en text, notice bigint, audience text,
    address text, actor text, actor_name text, detail jsonb)
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 50 SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_now timestamptz := clock_now();
    v_calendar text;
    v_obligation obligation;
BEGIN
    SELECT o.* INTO v_obligation
    FROM obligation o
    WHERE o.subject_id = p_subject;
    SELECT n.calendar INTO v_calendar
    FROM subject s
    JOIN network n USING (network)
    WHERE s.id = p_subject;
    RETURN QUERY
    WITH extension AS (
        SELECT e.version, e.at, (p.payload ->> 'due_on')::date AS last_day, p.payload ->> 'legal_basis' AS legal_basis
        FROM subject_event e
        JOIN subject_event_payload p ON p.subject_id = e.subject_id AND p.version = e.version
        WHERE e.subject_id = p_subject AND e.event = 'extend' AND p.payload IS NOT NULL
    ), deadline AS (
        SELECT d.last_day, r.legal_basis_vi, r.legal_basis_en, d.due_at, 0 AS version
        FROM obligation_rule r
        CROSS JOIN LATERAL obligation_dates(r.rule, r.version, v_obligation.period::int) d
        WHERE r.rule = v_obligation.rule AND r.version = v_obligation.version
        UNION ALL
        SELECT x.last_day, x.legal_basis, x.legal_basis, calendar_day_end(v_calendar, x.last_day), x.version
        FROM extension x
    ), item AS (
        SELECT e.at, 2 AS rank, e.version::bigint AS ordinal, 'event' AS kind, e.event AS what, w.name_vi AS what_vi, w.name_en AS what_en,
            e.to_state AS state, s.name_vi AS state_vi, s.name_en AS state_en, NULL::bigint AS notice, NULL::text AS audience,
            NULL::text AS address, 'P' || e.actor AS actor, a.name AS actor_name,
            -- The figures stand in the report itself.
            jsonb_strip_nulls(coalesce(p.payload, '{}') - 'report' || jsonb_build_object('onBehalfOf', 'P' || e.on_behalf_of)) AS detail
        FROM subject_event e
        JOIN workflow_event w USING (workflow, event)
        JOIN workflow_state s ON s.workflow = e.workflow AND s.revision = e.revision AND s.state = e.to_state
        JOIN person a ON a.person = e.actor
        LEFT JOIN subject_event_payload p ON p.subject_id = e.subject_id AND p.version = e.version
        WHERE e.subject_id = p_subject
        UNION ALL
        -- When the rule wants each notice, whatever became of it.
        SELECT n.due_at, 3, n.notice, 'notice', n.step, u.name_vi, u.name_en,
            CASE WHEN n.state IN ('planned', 'failed') THEN 'planned' ELSE 'was_planned' END,
            CASE WHEN n.state IN ('planned', 'failed') THEN 'Dự kiến gửi' ELSE 'Đã dự kiến' END,
            CASE WHEN n.state IN ('planned', 'failed') THEN 'Planned' ELSE 'Was planned' END, n.notice, n.audience,
            n.recipient_address, NULL, NULL,
            jsonb_strip_nulls(jsonb_build_object(
                'messageId', n.message_id, 'now', n.state,
                'nextTry', CASE WHEN n.state = 'failed' THEN instant_text(n.available_at) END,
                'waitsForEscalation', CASE WHEN n.state = 'planned' AND n.available_at = 'infinity' THEN true END))
        FROM notice n
        JOIN notice_purpose u USING (purpose)
        WHERE n.subject_id = p_subject
        UNION ALL
        SELECT a.at, 4, n.notice, 'attempt', n.step, u.name_vi, u.name_en, a.outcome, o.vi, o.en, n.notice, n.audience, a.address, NULL, NULL,
            jsonb_strip_nulls(jsonb_build_object('attempt', a.attempt, 'channel', a.channel, 'reply', a.reply, 'messageId', n.message_id))
        FROM notice n
        JOIN notice_purpose u USING (purpose)
        JOIN notice_attempt a ON a.notice = n.notice
        LEFT JOIN (VALUES
            ('delivered', 'Đã đến nơi', 'Delivered'), ('sent', 'Đã gửi đi', 'Sent'), ('retry', 'Sẽ gửi lại', 'To be tried again'),
            ('failed_permanently', 'Không gửi được', 'Cannot be delivered'), ('unknown', 'Chưa rõ kết quả', 'Outcome unknown')
        ) o (outcome, vi, en) ON o.outcome = a.outcome
        WHERE n.subject_id = p_subject
        UNION ALL
        SELECT n.settled_at, 5, n.notice, 'outcome', n.step, u.name_vi, u.name_en, n.state, o.vi, o.en, n.notice, n.audience, n.recipient_address,
            'P' || n.confirmed_by, a.name,
            jsonb_strip_nulls(jsonb_build_object(
                'reason', n.skip_reason, 'confirmation', n.confirmation, 'reply', CASE WHEN n.state = 'exhausted' THEN n.provider_reply END))
        FROM notice n
        JOIN notice_purpose u USING (purpose)
        LEFT JOIN person a ON a.person = n.confirmed_by
        JOIN (VALUES
            ('skipped', 'Không gửi', 'Left out'), ('confirmed', 'Đã xác nhận', 'Confirmed by a person'),
            ('exhausted', 'Chuyển người xử lý', 'Left to a person')
        ) o (state, vi, en) ON o.state = n.state
        WHERE n.subject_id = p_subject AND n.settled_at IS NOT NULL
        UNION ALL
        -- One that an extension replaced stays to be seen.
        SELECT d.due_at, 1, d.version, 'deadline', 'due', 'Hạn nộp', 'Deadline',
            CASE WHEN d.version = m.version THEN 'in_force' ELSE 'replaced' END,
            CASE WHEN d.version = m.version THEN 'Đang áp dụng' ELSE 'Đã thay' END,
            CASE WHEN d.version = m.version THEN 'In force' ELSE 'Replaced' END, NULL, NULL, NULL, NULL, NULL,
            jsonb_build_object('lastDay', CASE WHEN d.version = m.version THEN v_obligation.last_day ELSE d.last_day END,
                'legalBasisVi', d.legal_basis_vi, 'legalBasisEn', d.legal_basis_en)
        FROM deadline d
        CROSS JOIN (SELECT max(version) AS version FROM deadline) m
        UNION ALL
        SELECT t.due_at, 6, t.timer, 'limit', t.kind, coalesce(k.name_vi, t.kind), coalesce(k.name_en, t.kind),
            CASE WHEN t.due_at <= v_now THEN 'overdue' ELSE 'running' END,
            CASE WHEN t.due_at <= v_now THEN 'Quá hạn' ELSE 'Đang tính' END,
            CASE WHEN t.due_at <= v_now THEN 'Overdue' ELSE 'Running' END, NULL, NULL, NULL, NULL, NULL,
            jsonb_strip_nulls(jsonb_build_object('startedAt', instant_text(t.started_at), 'refused', to_jsonb(t.last_refusal)))
        FROM timer t
        LEFT JOIN limit_kind k USING (kind)
        WHERE t.subject_id = p_subject AND t.settled_at IS NULL AND t.kind <> 'due'
        UNION ALL
        SELECT m.at, 7, m.timer_move, 'moved', m.kind, coalesce(k.name_vi, m.kind), coalesce(k.name_en, m.kind), m.what,
            'Đổi theo lịch', 'Moved by the calendar', NULL, NULL, NULL, NULL, NULL,
            jsonb_build_object('oldDueAt', instant_text(m.old_due_at), 'newDueAt', instant_text(m.new_due_at))
        FROM timer_move m
        LEFT JOIN limit_kind k USING (kind)
        WHERE m.subject_id = p_subject
        UNION ALL
        SELECT x.at, 8, t.task, 'task', t.kind, 'Việc cho ' || r.name_vi, 'Task for ' || r.name_en, x.state, x.vi, x.en,
            NULL, t.role, NULL, 'P' || x.actor, a.name, t.detail - 'key'
        FROM task t
        JOIN role r USING (role)
        CROSS JOIN LATERAL (VALUES
            (t.created_at, 'open', 'Chờ xử lý', 'Waiting', NULL::bigint), (t.done_at, 'done', 'Đã xong', 'Done', t.done_by)
        ) x (at, state, vi, en, actor)
        LEFT JOIN person a ON a.person = x.actor
        WHERE t.subject_id = p_subject AND x.at IS NOT NULL
    )
    SELECT i.at, i.kind, i.what, i.what_vi, i.what_en, i.state, coalesce(i.state_vi, i.state), coalesce(i.state_en, i.state), i.notice, i.audience,
        i.address, i.actor, i.actor_name, i.detail
    FROM item i
    ORDER BY i.at, i.rank, i.ordinal;
END $$;
COMMENT ON FUNCTION sach.obligation_timeline(bigint) IS
    'Everything about one obligation by time, past and to come: event (who did what), notice (when the rule wants it sent), attempt (each try with the reply), outcome (skipped with its reason, confirmed by whom, left to a person), deadline (in force, or replaced by an extension), limit (running), moved (by the calendar), task (opened, done).';
