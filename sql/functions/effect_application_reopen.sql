CREATE OR REPLACE FUNCTION sach.effect_application_reopen(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE sql VOLATILE SET search_path = sach, pg_temp AS $$
    SELECT application_reply_plan(p_subject, p_version, p_now)
$$;
COMMENT ON FUNCTION sach.effect_application_reopen(bigint, int, bigint, jsonb, timestamptz) IS 'A7: a new time for the reply with its own reminders.';
