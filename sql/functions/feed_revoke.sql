CREATE OR REPLACE FUNCTION sach.feed_revoke(p_feed bigint, p_actor bigint) RETURNS text
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
DECLARE
    v_feed deadline_feed;
BEGIN
    SELECT * INTO v_feed
    FROM deadline_feed
    WHERE feed = p_feed
    FOR UPDATE;
    IF NOT FOUND THEN
        RETURN 'not_found';
    END IF;
    IF NOT feed_allowed(v_feed.network, v_feed.unit, p_actor, clock_now()) THEN
        PERFORM data_refuse('deadline_feed', p_actor, 'not_permitted', ARRAY['role_missing:ADMN,COOR,CONS,REPO']);
        RETURN 'not_permitted';
    END IF;
    UPDATE deadline_feed
    SET revoked_at = clock_now(), revoked_by = p_actor
    WHERE feed = p_feed AND revoked_at IS NULL;
    RETURN 'revoked';
END $$;
COMMENT ON FUNCTION sach.feed_revoke(bigint, bigint) IS 'Ends a feed at once: revoked | not_found | not_permitted. Repeating it changes nothing.';
