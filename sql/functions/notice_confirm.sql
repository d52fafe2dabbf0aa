CREATE OR REPLACE FUNCTION sach.notice_confirm(p_notice bigint, p_actor bigint, p_note text)
RETURNS TABLE (outcome text, state text, codes text[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_now timestamptz := clock_now();
    v_notice notice;
BEGIN
    -- The queue row first, as every claim takes it.
    PERFORM
    FROM notice n
    JOIN notice_queue q ON q.available_at = n.available_at AND q.notice = n.notice
    WHERE n.notice = p_notice
    FOR UPDATE OF q;
    SELECT * INTO v_notice
    FROM notice n
    WHERE n.notice = p_notice
    FOR UPDATE;
    IF NOT FOUND THEN
        RETURN QUERY SELECT 'not_found', NULL::text, '{}'::text[];
    ELSIF NOT EXISTS (
        SELECT
        FROM role_holder(v_notice.network, ARRAY['COOR', 'CONS', 'INTK'], network_day(v_notice.network, v_now)) h
        WHERE h.person = p_actor)
    THEN
        RETURN QUERY SELECT 'not_permitted', v_notice.state, ARRAY['COOR', 'CONS', 'INTK'];
    ELSIF coalesce(p_note, '') = '' OR NOT text_is_clean(p_note) THEN
        RETURN QUERY SELECT 'bad_payload', v_notice.state, ARRAY['field_missing:note'];
    ELSIF EXISTS (SELECT FROM notice_lease l WHERE p_notice = ANY (l.notices)) THEN
        RETURN QUERY SELECT 'no_such_move', 'queued', ARRAY['sent', 'delivered', 'failed', 'exhausted'];
    ELSIF v_notice.state NOT IN ('sent', 'delivered', 'failed', 'exhausted') THEN
        RETURN QUERY SELECT 'no_such_move', v_notice.state, ARRAY['sent', 'delivered', 'failed', 'exhausted'];
    ELSE
        UPDATE notice n
        SET state = 'confirmed', confirmed_by = p_actor, confirmation = p_note, settled_at = v_now
        WHERE n.notice = p_notice;
        DELETE FROM notice_queue q
        WHERE q.available_at = v_notice.available_at AND q.notice = p_notice;
        PERFORM task_settle('notice_exhausted', v_notice.subject_id, p_notice::text, p_actor, v_now);
        RETURN QUERY SELECT 'moved', 'confirmed', '{}'::text[];
    END IF;
END $$;
COMMENT ON FUNCTION sach.notice_confirm(bigint, bigint, text) IS
    'Records that a person made sure the reader knows (by telephone, by post), with a note of how: counts as delivered for R10. Coordinator, consolidator or intake officer; only for a notice that was tried.';
