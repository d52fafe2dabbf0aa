CREATE OR REPLACE FUNCTION sach.notice_is_leased(p_now timestamptz) RETURNS boolean
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT EXISTS (SELECT FROM notice_lease WHERE until > p_now)
$$;
COMMENT ON FUNCTION sach.notice_is_leased(timestamptz) IS 'Whether some daemon holds notices: what a daemon asks each time before it sleeps.';
