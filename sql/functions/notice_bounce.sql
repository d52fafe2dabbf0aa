CREATE OR REPLACE FUNCTION sach.notice_bounce(p_notice bigint, p_actor bigint, p_reply text)
RETURNS TABLE (outcome text, state text, codes text[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_now timestamptz := clock_now();
    v_notice notice;
BEGIN
    -- Sent and delivered ones stand in no queue, so there is no queue row to be taken first.
    SELECT * INTO v_notice
    FROM notice n
    WHERE n.notice = p_notice
    FOR UPDATE;
    IF NOT FOUND THEN
        RETURN QUERY SELECT 'not_found', NULL::text, '{}'::text[];
    ELSIF p_actor <> 0 AND NOT actor_holds(v_notice.network, p_actor, 'COOR', v_now) THEN
        RETURN QUERY SELECT 'not_permitted', v_notice.state, ARRAY['role_missing:COOR'];
    ELSIF coalesce(btrim(p_reply), '') = '' OR NOT text_is_clean(p_reply) THEN
        RETURN QUERY SELECT 'bad_payload', v_notice.state, ARRAY['field_missing:reply'];
    ELSIF v_notice.state NOT IN ('sent', 'delivered') THEN
        RETURN QUERY SELECT 'no_such_move', v_notice.state, ARRAY['sent', 'delivered'];
    ELSE
        INSERT INTO notice_bounce (notice, at, reply, recorded_by)
        VALUES (p_notice, v_now, left(CASE v_notice.audience
            WHEN 'complainant' THEN regexp_replace(p_reply, '[^\s<>]+@[^\s<>]+', '…', 'g') ELSE p_reply END, 1000), p_actor);
        UPDATE notice n
        SET state = 'exhausted', settled_at = v_now, provider_reply = b.reply
        FROM notice_bounce b
        WHERE n.notice = p_notice AND b.notice = p_notice;
        PERFORM task_open(v_notice.network, 'notice_exhausted', v_notice.subject_id, 'COOR', jsonb_build_object(
            'key', p_notice::text, 'step', v_notice.step, 'address', v_notice.recipient_address, 'reply', left(p_reply, 1000)), v_now);
        PERFORM address_gather();
        RETURN QUERY SELECT 'moved', 'exhausted', '{}'::text[];
    END IF;
END $$;
COMMENT ON FUNCTION sach.notice_bounce(bigint, bigint, text) IS 'Records that a notice which a server had taken came back: it does not count as delivered any more, so that no escalation or other burden can rest on it (R10), and its address becomes a task. The coordinator, or the system (person 0); only for a notice that is sent or delivered, and not for one that a person has confirmed.';
