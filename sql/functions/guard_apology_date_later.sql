CREATE OR REPLACE FUNCTION sach.guard_apology_date_later(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_timer timer := application_limit(p_subject);
    v_network int := (SELECT network FROM subject WHERE id = p_subject);
BEGIN
    IF p_payload IS NULL OR v_timer.timer IS NULL
        OR (p_payload ->> 'new_date')::date > network_day(v_network, v_timer.due_at - interval '1 microsecond')
    THEN
        RETURN '{}';
    END IF;
    RETURN ARRAY['apology_date_not_later'];
END $$;
COMMENT ON FUNCTION sach.guard_apology_date_later(bigint, bigint, jsonb, timestamptz) IS 'The date promised is after the limit''s last day.';
