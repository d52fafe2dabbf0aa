CREATE OR REPLACE FUNCTION sach.notice_settle(p_notices bigint[], p_attempts int[], p_outcomes text[], p_replies text[])
RETURNS TABLE (notice bigint, state text)
LANGUAGE sql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
    WITH now AS MATERIALIZED (
        SELECT clock_now() AS at
    ), told AS (
        SELECT *
        FROM unnest(p_notices, p_attempts, p_outcomes, p_replies) AS t (notice, attempt, outcome, reply)
    ), moved AS (
        UPDATE notice n
        SET state = CASE
                WHEN t.outcome IN ('delivered', 'sent') THEN t.outcome
                WHEN t.outcome = 'retry' AND n.attempts < 8 THEN 'failed'
                ELSE 'exhausted' END,
            available_at = CASE
                WHEN t.outcome = 'retry' AND n.attempts < 8
                    THEN now.at + interval '5 minutes' * 2 ^ (n.attempts - 1) * (1 + random() / 4)
                ELSE n.available_at END,
            settled_at = CASE WHEN t.outcome = 'retry' AND n.attempts < 8 THEN NULL ELSE now.at END,
            provider_reply = left(t.reply, 1000),
            worker = NULL
        FROM told t, now
        WHERE n.notice = t.notice AND n.attempts = t.attempt AND n.state = 'queued'
        RETURNING n.notice, n.network, n.subject_id, n.state, n.step, n.attempts, n.recipient_address, n.channel, t.outcome, t.reply, now.at
    ), attempted AS (
        INSERT INTO notice_attempt (notice, attempt, at, outcome, address, channel, reply)
        SELECT m.notice, m.attempts, m.at, m.outcome, m.recipient_address, m.channel, left(m.reply, 1000)
        FROM moved m
    ), told_people AS (
        INSERT INTO task (network, kind, subject_id, role, detail, created_at)
        SELECT m.network, 'notice_exhausted', m.subject_id, 'COOR',
            jsonb_build_object('key', m.notice::text, 'step', m.step, 'address', m.recipient_address, 'reply', left(m.reply, 1000)), m.at
        FROM moved m
        WHERE m.state = 'exhausted'
        ON CONFLICT (kind, coalesce(subject_id, 0), (detail ->> 'key')) WHERE done_at IS NULL DO NOTHING
    )
    SELECT m.notice, m.state
    FROM moved m
$$;
COMMENT ON FUNCTION sach.notice_settle(bigint[], int[], text[], text[]) IS
    'Stores what became of attempts, as arrays of equal length: delivered (the reader''s server took it), sent (handed on, fate unknown), retry (tried again after 5 min, 10 min, … with jitter, 8 attempts at most), failed_permanently. Returns those it accepted: an attempt that was taken over meanwhile is not among them (fencing). What is exhausted opens a task and never counts as delivered.';
