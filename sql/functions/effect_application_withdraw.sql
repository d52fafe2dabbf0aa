CREATE OR REPLACE FUNCTION sach.effect_application_withdraw(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE sql VOLATILE SET search_path = sach, pg_temp AS $$
    SELECT application_end(p_subject, 'withdrawn', p_now)
$$;
COMMENT ON FUNCTION sach.effect_application_withdraw(bigint, int, bigint, jsonb, timestamptz) IS 'A18, R7: whatever still runs for the application stops at once; no reason is asked.';
