CREATE OR REPLACE FUNCTION sach.effect_application_extend_scope(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_last int := coalesce((SELECT max(no) FROM application_site WHERE subject_id = p_subject), 0);
BEGIN
    INSERT INTO application_site (subject_id, no, name, address)
    SELECT p_subject, v_last + site.no, site.value ->> 'name', site.value ->> 'address'
    FROM jsonb_array_elements(p_payload -> 'sites') WITH ORDINALITY AS site (value, no);
    UPDATE application
    SET scope_changed_at = p_now
    WHERE subject_id = p_subject;
    PERFORM application_reply_end(p_subject, 'answered', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_application_extend_scope(bigint, int, bigint, jsonb, timestamptz) IS 'A20: adds sites; work accepted before no longer carries a recommendation to grant.';
