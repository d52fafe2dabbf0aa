CREATE OR REPLACE FUNCTION sach.guard_granted_not_before_decision(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload ->> 'granted_on' IS NULL THEN '{}'
            WHEN (p_payload ->> 'granted_on')::date < c.decided_on THEN ARRAY['granted_before_decision:' || to_char(c.decided_on, 'DD/MM/YYYY')]
            WHEN (p_payload ->> 'granted_on')::date > network_day(c.network, p_now) THEN ARRAY['granted_in_future']
            ELSE '{}' END
        FROM certificate c
        WHERE c.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_granted_not_before_decision(bigint, bigint, jsonb, timestamptz) IS 'C2: no certificate is dated before the decision (17065 7.7.1), nor ahead of today.';
