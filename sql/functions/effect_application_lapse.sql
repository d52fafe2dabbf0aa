CREATE OR REPLACE FUNCTION sach.effect_application_lapse(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM notice_plan(p_subject, 'lapse', 'lapsed/' || p_version, 'facility', 'application_lapsed', p_now,
        jsonb_build_object('reopen_until', (
            SELECT to_char(network_day(s.network, p_now) + case_amount(s.id, 'reopen_window', p_now), 'DD/MM/YYYY')
            FROM subject s
            WHERE s.id = p_subject)));
END $$;
COMMENT ON FUNCTION sach.effect_application_lapse(bigint, int, bigint, jsonb, timestamptz) IS 'A6: a neutral notice: the case rests and can be reopened.';
