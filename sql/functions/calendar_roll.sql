CREATE OR REPLACE FUNCTION sach.calendar_roll(p_calendar text, p_day date, p_policy text)
    RETURNS date
    LANGUAGE plpgsql
    STABLE
    STRICT
    PARALLEL SAFE
    SET search_path = sach, pg_temp
AS $$
BEGIN
    CASE p_policy
        WHEN 'none' THEN
            RETURN p_day;
        WHEN 'forward' THEN
            RETURN calendar_next_working_day(p_calendar, p_day);
        WHEN 'backward' THEN
            RETURN calendar_previous_working_day(p_calendar, p_day);
        ELSE
            RAISE EXCEPTION USING
                ERRCODE = 'invalid_parameter_value',
                MESSAGE = format('roll policy %L is not none, forward or backward', p_policy);
    END CASE;
END
$$;

COMMENT ON FUNCTION sach.calendar_roll(text, date, text) IS
    'Moves a day off to the working day that the policy (none, forward, backward) names; a working day stays. Forward is Civil Code 91/2015/QH13 art. 148.5; a fixed "before 15 December" uses none.';
