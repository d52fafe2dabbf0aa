CREATE OR REPLACE FUNCTION sach.effect_certificate_amend(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_grows boolean;
BEGIN
    v_grows := certificate_scope_grows(p_subject, p_payload);
    PERFORM certificate_version_begin(
        p_subject, c.application, 'amendment',
        (p_payload - 'reason') || CASE WHEN v_grows
            THEN jsonb_build_object('decided_on', network_day(c.network, p_now), 'decided_by', 'P' || p_actor) ELSE '{}' END, p_now)
    FROM certificate c
    WHERE c.subject_id = p_subject;
    PERFORM involvement_add(p_subject, p_actor, CASE WHEN v_grows THEN 'decision' ELSE 'registration' END, 'amend', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_certificate_amend(bigint, int, bigint, jsonb, timestamptz) IS 'C12: reserves the next version with the change; this one stays valid until that is signed. A scope that grows is decided anew, today.';
