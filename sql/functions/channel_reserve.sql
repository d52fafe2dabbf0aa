CREATE OR REPLACE FUNCTION sach.channel_reserve(p_channel text, p_count int, p_per_minute int) RETURNS float8
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
DECLARE
    v_each interval := interval '1 minute' / nullif(greatest(p_per_minute, 0), 0);
    -- Six seconds' worth may go at once: the bucket's size.
    v_room interval := v_each * greatest(1, p_per_minute / 10);
    v_now timestamptz := clock_timestamp();
    v_from timestamptz;
BEGIN
    UPDATE channel_pace
    -- A bucket that claims to be drawn for long ahead belongs to a server whose clock went back.
    SET free_at = CASE WHEN free_at < v_now + interval '1 hour' THEN greatest(free_at, v_now) ELSE v_now END + v_each * p_count
    WHERE channel = p_channel
    RETURNING free_at - v_each * p_count INTO v_from;
    RETURN extract(epoch FROM v_from + v_each - v_room - v_now);
END $$;
COMMENT ON FUNCTION sach.channel_reserve(text, int, int) IS 'Draws p_count tokens from the channel''s bucket, which fills by p_per_minute and holds a tenth of that, and returns in how many seconds the first may be used (negative: at once, and so many seconds'' worth with it); each further one a token''s time later. NULL: no such channel.';
