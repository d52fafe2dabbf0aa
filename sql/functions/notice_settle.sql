CREATE OR REPLACE FUNCTION sach.notice_settle(p_lease bigint, p_notices bigint[], p_outcomes text[], p_replies text[])
RETURNS TABLE (notice bigint, state text)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp SET plan_cache_mode = force_generic_plan
-- By key, one by one: the planner would rather go through all notices there are.
SET enable_hashjoin = off SET enable_mergejoin = off AS $$
#variable_conflict use_column
DECLARE
    v_now timestamptz := clock_now();
    v_lease notice_lease;
BEGIN
    SELECT * INTO v_lease
    FROM notice_lease l
    WHERE l.lease = p_lease
    FOR UPDATE;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    IF v_lease.notices <> p_notices OR cardinality(p_outcomes) <> cardinality(p_notices) OR cardinality(p_replies) <> cardinality(p_notices) THEN
        RAISE EXCEPTION 'lease % is of % notices and is settled with % outcomes of % notices', p_lease, cardinality(v_lease.notices),
            cardinality(p_outcomes), cardinality(p_notices)
            USING ERRCODE = 'WFNOT', HINT = 'Settle what notice_claim returned, in its order.';
    END IF;
    RETURN QUERY
    WITH moved AS (
        UPDATE notice n
        SET state = CASE
                WHEN u.outcome = 'retry' AND n.attempts < 7 THEN 'failed'
                WHEN u.outcome IN ('delivered', 'sent') THEN u.outcome
                ELSE 'exhausted' END,
            attempts = n.attempts + 1,
            available_at = CASE
                WHEN u.outcome = 'retry' AND n.attempts < 7 THEN v_now + interval '5 minutes' * 2 ^ n.attempts * (1 + random() / 4)
                ELSE n.available_at END,
            settled_at = CASE WHEN u.outcome <> 'retry' OR n.attempts >= 7 THEN v_now END,
            provider_reply = CASE n.audience
                WHEN 'complainant' THEN regexp_replace(left(u.reply, 1000), '[^\s<>]+@[^\s<>]+', '…', 'g')
                ELSE left(u.reply, 1000) END,
            recipient_address = u.address,
            recipient_name = u.name,
            language = u.language
        FROM unnest(p_notices, v_lease.addresses, v_lease.names, v_lease.languages, p_outcomes, p_replies)
            AS u (notice, address, name, language, outcome, reply)
        WHERE n.notice = u.notice
        RETURNING n.notice, n.network, n.subject_id, n.state, n.step, n.attempts, n.recipient_address, n.channel, n.available_at,
            u.outcome, n.provider_reply
    ), put_back AS (
        INSERT INTO notice_queue (available_at, notice)
        SELECT m.available_at, m.notice
        FROM moved m
        WHERE m.state = 'failed'
    ), attempted AS (
        INSERT INTO notice_attempt (notice, attempt, at, outcome, address, channel, reply)
        SELECT m.notice, m.attempts, v_now, m.outcome, m.recipient_address, m.channel, m.provider_reply
        FROM moved m
    ), told_people AS (
        INSERT INTO task (network, kind, subject_id, role, detail, created_at)
        SELECT m.network, 'notice_exhausted', m.subject_id, 'COOR', jsonb_build_object(
                'key', m.notice::text, 'step', m.step, 'address', m.recipient_address, 'reply', m.provider_reply), v_now
        FROM moved m
        WHERE m.state = 'exhausted'
        ON CONFLICT (kind, coalesce(subject_id, 0), (detail ->> 'key')) WHERE done_at IS NULL DO NOTHING
    )
    SELECT m.notice, m.state
    FROM moved m;
    DELETE FROM notice_lease l
    WHERE l.lease = p_lease;
END $$;
COMMENT ON FUNCTION sach.notice_settle(bigint, bigint[], text[], text[]) IS
    'Stores what became of a lease''s notices and ends it; the arrays are in the order in which notice_claim returned them, else WFNOT. Outcomes: delivered (the reader''s server took it), sent (handed on, fate unknown), retry (tried again after 5 min, 10 min, … with jitter, 8 attempts at most), failed_permanently. Returns those it accepted: none when the lease has ended meanwhile (fencing). What is exhausted opens a task and never counts as delivered. Addresses are taken out of replies about complainants.';
