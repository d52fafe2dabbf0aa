CREATE OR REPLACE FUNCTION sach.notice_send(
    p_notices bigint[], p_places tid[], p_lease interval, p_worker text, p_now timestamptz)
RETURNS TABLE (
    lease bigint, notice bigint, message_id uuid, attempt int, subject_id bigint, purpose text, step text, audience text, channel text,
    address text, recipient_name text, language text, template text, due_at timestamptz, cursor_at timestamptz, common json, data json)
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp SET work_mem = '64MB' SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    WITH picked AS MATERIALIZED (
        SELECT n.ctid AS version, n.notice, n.network, n.message_id, n.subject_id, n.purpose, n.step, n.audience, n.channel, n.template, n.due_at,
            n.available_at, n.attempts, n.data, s.workflow,
            CASE
                WHEN p.states IS NOT NULL AND s.state <> ALL (p.states)
                    THEN CASE WHEN s.state IN ('submitted', 'accepted') THEN 'submitted' ELSE 'closed' END
                WHEN EXISTS (SELECT FROM subject_hold h WHERE h.subject_id = n.subject_id AND h.until IS NULL) THEN 'frozen'
                WHEN p.catch_up = 'send_latest_only' AND n.superseded_from <= p_now THEN 'superseded'
                WHEN p.catch_up = 'skip' AND network_day(n.network, n.due_at) < network_day(n.network, p_now) THEN 'missed'
            END AS skip_reason
        FROM unnest(p_notices) AS t (notice)
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
        SELECT k.version, k.notice, k.network, k.message_id, k.subject_id, k.purpose, k.step, k.audience, k.channel, k.template, k.due_at,
            k.available_at, k.attempts + 1 AS attempt, k.skip_reason, c.address, c.recipient_name, c.language, c.letter,
            -- A complainant stays sealed: the address goes to the sender and into no row.
            k.audience <> 'complainant' AS is_open,
            CASE WHEN k.data = '{}' THEN c.data ELSE (c.data::jsonb || k.data)::json END AS data,
            CASE
                WHEN k.skip_reason IS NOT NULL THEN 'skipped'
                WHEN c.address IS NULL OR k.attempts >= 8 THEN 'exhausted'
                ELSE 'queued' END AS state
        FROM picked k
        LEFT JOIN context c ON c.notice = k.notice
    ), left_queue AS (
        DELETE FROM notice_queue q
        WHERE q.ctid = ANY (p_places)
    ), leased AS (
        INSERT INTO notice_lease (taken_at, until, worker, notices, addresses, names, languages)
        SELECT p_now, p_now + p_lease, p_worker, array_agg(j.notice), array_agg(CASE WHEN j.is_open THEN j.address END),
            array_agg(CASE WHEN j.is_open THEN j.recipient_name END), array_agg(j.language)
        -- Sorted once, as they are returned, and not by each array_agg.
        FROM (
            SELECT *
            FROM judged
            WHERE state = 'queued'
            ORDER BY available_at, notice
        ) j
        HAVING count(*) > 0
        RETURNING lease
    ), dropped AS (
        UPDATE notice n
        SET state = j.state, settled_at = p_now, skip_reason = j.skip_reason,
            recipient_address = CASE WHEN j.is_open THEN j.address END,
            recipient_name = CASE WHEN j.is_open THEN j.recipient_name END,
            language = j.language
        FROM judged j
        -- Where it was looked at: whoever changes an open notice holds its queue row, and that is ours.
        WHERE n.ctid = j.version AND j.state <> 'queued'
        RETURNING n.notice, n.network, n.subject_id, n.step, n.recipient_address, j.address, n.state
    ), told_people AS (
        INSERT INTO task (network, kind, subject_id, role, detail, created_at)
        SELECT d.network, 'notice_exhausted', d.subject_id, 'COOR', jsonb_build_object(
                'key', d.notice::text, 'step', d.step, 'address', d.recipient_address,
                'reply', CASE WHEN d.address IS NULL THEN 'no address' ELSE 'sender vanished' END), p_now
        FROM dropped d
        WHERE d.state = 'exhausted'
        ON CONFLICT (kind, coalesce(subject_id, 0), (detail ->> 'key')) WHERE done_at IS NULL DO NOTHING
    )
    SELECT (SELECT l.lease FROM leased l), j.notice, j.message_id, j.attempt, j.subject_id, j.purpose, j.step, j.audience, j.channel, j.address,
        j.recipient_name, j.language, j.template, j.due_at,
        CASE WHEN lead(j.notice) OVER (ORDER BY j.available_at, j.notice) IS NULL THEN j.available_at END,
        CASE WHEN lag(coalesce(j.letter, 0)) OVER (ORDER BY j.available_at, j.notice) IS DISTINCT FROM coalesce(j.letter, 0)
            THEN coalesce((SELECT l.data FROM letter l WHERE l.letter = j.letter), '{}') END,
        j.data
    FROM judged j
    WHERE j.state = 'queued'
    ORDER BY j.available_at, j.notice;
END $$;
COMMENT ON FUNCTION sach.notice_send(bigint[], tid[], interval, text, timestamptz) IS
    'Decides for notices whose queue rows, at p_places, are locked whether each is still to be sent, takes all of them out of the queue, leases those to be sent and returns them with address and data, the common part only where it differs from the row before, the place in the queue only of the last; the others are skipped (submitted, closed, frozen, superseded, missed) or exhausted (no address, or eight senders vanished over it), which opens a task.';
