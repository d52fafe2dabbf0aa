CREATE OR REPLACE FUNCTION sach.effect_certificate_renew(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM certificate_version_begin(
        p_subject, subject_find(p_payload ->> 'application', 'application'),
        CASE s.state WHEN 'expired' THEN 'restoration' ELSE 'renewal' END, '{}', p_now)
    FROM subject s
    WHERE s.id = p_subject;
    PERFORM task_settle('renewal_due', p_subject, '', 0, p_now);
END $$;
COMMENT ON FUNCTION sach.effect_certificate_renew(bigint, int, bigint, jsonb, timestamptz) IS 'C13: the granted renewal reserves the next version of the number; after the expiry it is a restoration (C15).';
