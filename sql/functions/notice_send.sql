CREATE OR REPLACE FUNCTION sach.notice_send(
    p_notices bigint[], p_places tid[], p_lease interval, p_worker text, p_now timestamptz)
RETURNS TABLE (
    notice bigint, message_id uuid, attempt int, subject_id bigint, purpose text, step text, audience text, channel text,
    address text, recipient_name text, language text, template text, due_at timestamptz, cursor_at timestamptz, common json, data json)
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp SET work_mem = '64MB' SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    WITH picked AS MATERIALIZED (
        SELECT n.notice, n.ctid AS version, t.place, n.subject_id, n.audience, n.available_at, n.state AS was, n.attempts, n.data, s.workflow,
            CASE
                WHEN p.states IS NOT NULL AND s.state <> ALL (p.states)
                    THEN CASE WHEN s.state IN ('submitted', 'accepted') THEN 'submitted' ELSE 'closed' END
                WHEN EXISTS (SELECT FROM subject_hold h WHERE h.subject_id = n.subject_id AND h.until IS NULL) THEN 'frozen'
                WHEN p.catch_up = 'send_latest_only' AND n.superseded_from <= p_now THEN 'superseded'
                WHEN p.catch_up = 'skip' AND network_day(n.network, n.due_at) < network_day(n.network, p_now) THEN 'missed'
            END AS skip_reason
        FROM unnest(p_notices, p_places) AS t (notice, place)
        JOIN notice n ON n.notice = t.notice
        -- By key, one by one: the planner would rather hash all subjects there are, for each batch anew.
        CROSS JOIN LATERAL (SELECT state, workflow FROM subject WHERE id = n.subject_id LIMIT 1) s
        JOIN notice_purpose p ON p.purpose = n.purpose
    ), asked AS MATERIALIZED (
        SELECT array_agg(notice) AS notices, array_agg(subject_id) AS subjects, array_agg(audience) AS audiences,
            array_agg(workflow) AS workflows
        FROM picked
        WHERE skip_reason IS NULL
    ), context AS MATERIALIZED (
        SELECT c.*
        FROM asked a, notice_context(a.notices, a.subjects, a.audiences, a.workflows, p_now) c
    ), letter AS MATERIALIZED (
        SELECT c.letter, c.data
        FROM context c
        WHERE c.notice IS NULL
    ), judged AS MATERIALIZED (
        SELECT k.notice, k.version, k.place, k.available_at, k.was, k.skip_reason, c.address, c.recipient_name, c.language,
            c.letter, CASE WHEN k.data = '{}' THEN c.data ELSE (c.data::jsonb || k.data)::json END AS data,
            CASE
                WHEN k.skip_reason IS NOT NULL THEN 'skipped'
                WHEN c.address IS NULL OR k.attempts >= 8 THEN 'exhausted'
                ELSE 'queued' END AS state
        FROM picked k
        LEFT JOIN context c ON c.notice = k.notice
    ), vanished AS (
        INSERT INTO notice_attempt (notice, attempt, at, outcome, address, channel, reply)
        SELECT n.notice, n.attempts, p_now, 'unknown', n.recipient_address, n.channel, 'worker ' || coalesce(n.worker, '?')
        FROM judged j
        JOIN notice n ON n.notice = j.notice
        WHERE j.was = 'queued'
        ON CONFLICT ON CONSTRAINT notice_attempt_pkey DO NOTHING
    ), moved AS (
        UPDATE notice n
        SET state = v.state,
            attempts = n.attempts + (v.state = 'queued')::int,
            available_at = CASE WHEN v.state = 'queued' THEN p_now + p_lease ELSE n.available_at END,
            lease_until = CASE WHEN v.state = 'queued' THEN p_now + p_lease END,
            settled_at = CASE WHEN v.state <> 'queued' THEN p_now END,
            skip_reason = v.skip_reason,
            -- A complainant stays sealed: the address goes to the sender and into no row.
            recipient_address = CASE WHEN n.audience <> 'complainant' THEN v.address END,
            recipient_name = CASE WHEN n.audience <> 'complainant' THEN v.recipient_name END,
            language = v.language,
            worker = p_worker
        FROM judged v
        -- The version that was judged: one that the planner changed meanwhile stays in the queue and is judged anew.
        WHERE n.ctid = v.version
        RETURNING n.notice, n.message_id, n.attempts, n.network, n.subject_id, n.purpose, n.step, n.audience, n.channel,
            n.recipient_address, v.address, v.recipient_name, n.language, n.template, n.due_at, n.state, v.available_at, v.place,
            v.letter, v.data
    ), leased AS (
        UPDATE notice_queue q
        SET available_at = p_now + p_lease
        WHERE q.ctid = ANY (ARRAY(SELECT place FROM moved WHERE state = 'queued'))
    ), left_queue AS (
        DELETE FROM notice_queue q
        WHERE q.ctid = ANY (ARRAY(SELECT place FROM moved WHERE state <> 'queued'))
    ), told_people AS (
        INSERT INTO task (network, kind, subject_id, role, detail, created_at)
        SELECT m.network, 'notice_exhausted', m.subject_id, 'COOR', jsonb_build_object(
                'key', m.notice::text, 'step', m.step, 'address', m.recipient_address,
                'reply', CASE WHEN m.address IS NULL THEN 'no address' ELSE 'sender vanished' END), p_now
        FROM moved m
        WHERE m.state = 'exhausted'
        ON CONFLICT (kind, coalesce(subject_id, 0), (detail ->> 'key')) WHERE done_at IS NULL DO NOTHING
    )
    SELECT m.notice, m.message_id, m.attempts, m.subject_id, m.purpose, m.step, m.audience, m.channel, m.address,
        m.recipient_name, m.language, m.template, m.due_at, m.available_at,
        CASE WHEN lag(coalesce(m.letter, 0)) OVER (ORDER BY m.available_at, m.notice) IS DISTINCT FROM coalesce(m.letter, 0)
            THEN coalesce((SELECT l.data FROM letter l WHERE l.letter = m.letter), '{}') END,
        m.data
    FROM moved m
    WHERE m.state = 'queued'
    ORDER BY m.available_at, m.notice;
END $$;
COMMENT ON FUNCTION sach.notice_send(bigint[], tid[], interval, text, timestamptz) IS
    'Decides for notices whose queue rows, at p_places, are locked whether each is still to be sent, leases those that are and returns them with address and data, the common part only where it differs from the row before; the others are skipped (submitted, closed, frozen, superseded, missed) or exhausted (no address, or eight senders vanished over it), which opens a task.';
