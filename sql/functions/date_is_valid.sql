CREATE OR REPLACE FUNCTION sach.date_is_valid(p_text text) RETURNS boolean
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog AS $$
BEGIN
    RETURN (
        SELECT substr(p_text, 6, 2)::int BETWEEN 1 AND 12
            AND substr(p_text, 1, 4)::int > 0
            AND substr(p_text, 9, 2)::int BETWEEN 1 AND extract(day FROM
                make_date(substr(p_text, 1, 4)::int, greatest(least(substr(p_text, 6, 2)::int, 12), 1), 1)
                + interval '1 month' - interval '1 day')::int);
END $$;
COMMENT ON FUNCTION sach.date_is_valid(text) IS 'Whether YYYY-MM-DD names a day that exists; no exception, so that a bad date is an answer.';
