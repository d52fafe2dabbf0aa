CREATE OR REPLACE FUNCTION sach.effect_certificate_restore(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM certificate_version_begin(
        p_subject, c.application, 'restoration',
        jsonb_strip_nulls(jsonb_build_object(
            'note', p_payload ->> 'note', 'decided_on', network_day(c.network, p_now), 'decided_by', 'P' || p_actor)), p_now)
    FROM certificate c
    WHERE c.subject_id = p_subject;
    PERFORM involvement_add(p_subject, p_actor, 'decision', 'restore', p_now);
END $$;
COMMENT ON FUNCTION sach.effect_certificate_restore(bigint, int, bigint, jsonb, timestamptz) IS 'C15: reserves the version that goes on with the old cycle; effective not before this decision.';
