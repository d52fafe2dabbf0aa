CREATE OR REPLACE FUNCTION sach.notice_settle(p_notices bigint[], p_attempts int[], p_outcomes text[], p_replies text[])
RETURNS TABLE (notice bigint, state text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE
    v_now timestamptz := clock_now();
BEGIN
    RETURN QUERY
    WITH told AS MATERIALIZED (
        SELECT n.version, q.ctid AS place, u.attempt, u.outcome, u.outcome = 'retry' AND u.attempt < 8 AS is_again,
            CASE n.audience WHEN 'complainant' THEN regexp_replace(left(u.reply, 1000), '[^\s<>]+@[^\s<>]+', '…', 'g') ELSE left(u.reply, 1000) END AS reply
        FROM unnest(p_notices, p_attempts, p_outcomes, p_replies) AS u (notice, attempt, outcome, reply)
        -- By key, one by one: the planner would rather go through all notices there are.
        CROSS JOIN LATERAL (SELECT ctid AS version, audience, attempts, state, lease_until FROM notice WHERE notice = u.notice LIMIT 1) n
        -- The queue row first, as every claim takes it; it lies elsewhere when the notice has been taken over.
        JOIN notice_queue q ON q.available_at = n.lease_until AND q.notice = u.notice
        WHERE n.attempts = u.attempt AND n.state = 'queued'
        FOR UPDATE OF q
    ), moved AS (
        UPDATE notice n
        SET state = CASE WHEN t.is_again THEN 'failed' WHEN t.outcome IN ('delivered', 'sent') THEN t.outcome ELSE 'exhausted' END,
            available_at = CASE
                WHEN t.is_again THEN v_now + interval '5 minutes' * 2 ^ (n.attempts - 1) * (1 + random() / 4)
                ELSE n.available_at END,
            settled_at = CASE WHEN NOT t.is_again THEN v_now END,
            provider_reply = t.reply,
            worker = NULL
        FROM told t
        -- Where it was looked at; whoever changed it meanwhile has taken the notice over.
        WHERE n.ctid = t.version AND n.attempts = t.attempt AND n.state = 'queued'
        RETURNING n.notice, n.network, n.subject_id, n.state, n.step, n.attempts, n.recipient_address, n.channel, n.available_at,
            t.place, t.outcome, t.reply
    ), left_queue AS (
        DELETE FROM notice_queue q
        WHERE q.ctid = ANY (ARRAY(SELECT place FROM moved WHERE state <> 'failed'))
    ), put_back AS (
        UPDATE notice_queue q
        SET available_at = m.available_at
        FROM moved m
        WHERE q.ctid = m.place AND m.state = 'failed'
    ), attempted AS (
        INSERT INTO notice_attempt (notice, attempt, at, outcome, address, channel, reply)
        SELECT m.notice, m.attempts, v_now, m.outcome, m.recipient_address, m.channel, m.reply
        FROM moved m
    ), told_people AS (
        INSERT INTO task (network, kind, subject_id, role, detail, created_at)
        SELECT m.network, 'notice_exhausted', m.subject_id, 'COOR', jsonb_build_object(
                'key', m.notice::text, 'step', m.step, 'address', m.recipient_address, 'reply', m.reply), v_now
        FROM moved m
        WHERE m.state = 'exhausted'
        ON CONFLICT (kind, coalesce(subject_id, 0), (detail ->> 'key')) WHERE done_at IS NULL DO NOTHING
    )
    SELECT m.notice, m.state
    FROM moved m;
END $$;
COMMENT ON FUNCTION sach.notice_settle(bigint[], int[], text[], text[]) IS
    'Stores what became of attempts, as arrays of equal length: delivered (the reader''s server took it), sent (handed on, fate unknown), retry (tried again after 5 min, 10 min, … with jitter, 8 attempts at most), failed_permanently. Returns those it accepted: an attempt that was taken over meanwhile is not among them (fencing). What is exhausted opens a task and never counts as delivered. Addresses are taken out of replies about complainants.';
