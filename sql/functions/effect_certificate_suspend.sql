CREATE OR REPLACE FUNCTION sach.effect_certificate_suspend(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_action certificate_action;
BEGIN
    SELECT a.* INTO v_action
    FROM certificate_action a
    WHERE a.certificate = p_subject AND a.closed_at IS NULL;
    PERFORM certificate_action_close(p_subject, 'suspended', p_now);
    PERFORM certificate_suspend(
        p_subject, p_actor, 'decision', v_action.grounds, coalesce(p_payload ->> 'text', v_action.text), person_find(p_payload ->> 'contact'), p_now);
    PERFORM involvement_add(p_subject, p_actor, 'decision', 'suspend', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_certificate_suspend(bigint, int, bigint, jsonb, timestamptz) IS 'C6: the suspension on the grounds that were heard, with the person to turn to.';
