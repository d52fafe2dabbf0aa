CREATE OR REPLACE FUNCTION sach.effect_application_change_holder(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE application
    SET holder_name = p_payload ->> 'name',
        holder_organisation = p_payload ->> 'organisation',
        scope_changed_at = p_now
    WHERE subject_id = p_subject;
    PERFORM application_reply_end(p_subject, 'answered', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_application_change_holder(bigint, int, bigint, jsonb, timestamptz) IS 'A20: another holder stands behind the application; work accepted before no longer carries a recommendation to grant.';
