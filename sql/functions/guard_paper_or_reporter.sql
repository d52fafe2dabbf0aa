CREATE OR REPLACE FUNCTION sach.guard_paper_or_reporter(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_is_officer boolean;
    v_is_reporter boolean;
BEGIN
    IF p_payload IS NULL THEN
        RETURN '{}';
    END IF;
    SELECT actor_has_role(s, p_actor, '{REPO}', p_now), actor_has_role(s, p_actor, '{INTK,CONS}', p_now)
    INTO v_is_reporter, v_is_officer
    FROM subject s
    WHERE s.id = p_subject;
    RETURN CASE WHEN NOT v_is_reporter AND p_payload ->> 'paper_number' IS NULL THEN ARRAY['paper_needed_from_officer'] ELSE '{}' END
        || CASE WHEN NOT v_is_officer AND p_payload ->> 'received_on' IS NOT NULL THEN ARRAY['arrival_stated_by_reporter'] ELSE '{}' END;
END $$;
COMMENT ON FUNCTION sach.guard_paper_or_reporter(bigint, bigint, jsonb, timestamptz) IS
    'O5, O7, O13: an officer enters what the unit sent on paper, with its number and date, and nothing of their own; only an officer states when a paper arrived.';
