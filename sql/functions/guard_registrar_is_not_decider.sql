CREATE OR REPLACE FUNCTION sach.guard_registrar_is_not_decider(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN parameter_amount(c.network, 'registrar_may_be_decider', p_now) = 1 THEN '{}'
            WHEN p_actor = c.decided_by
                OR EXISTS (
                    SELECT FROM involvement i
                    WHERE i.subject_id = c.application AND i.person = p_actor AND i.kind = 'decision')
                THEN ARRAY['registrar_decided']
            ELSE '{}' END
        FROM certificate c
        WHERE c.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_registrar_is_not_decider(bigint, bigint, jsonb, timestamptz) IS 'C2, C3: who took part in the decision does not issue, unless the parameter registrar_may_be_decider says otherwise.';
