CREATE OR REPLACE FUNCTION sach.certificate_suspend(p_certificate bigint, p_actor bigint, p_class text, p_grounds text[], p_note text, p_contact bigint, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_no int;
    v_name text;
    v_phone text;
BEGIN
    SELECT coalesce(max(no), 0) + 1 INTO v_no
    FROM suspension
    WHERE certificate = p_certificate;
    INSERT INTO suspension (certificate, no, reason_class, grounds, note, contact_person, decided_by, since)
    VALUES (p_certificate, v_no, p_class, p_grounds, p_note, p_contact, p_actor, p_now);
    PERFORM certificate_status_write(p_certificate, p_now);
    SELECT p.name, coalesce(p.phone, '') INTO v_name, v_phone
    FROM person p
    WHERE p.person = p_contact;
    PERFORM certificate_tell(p_certificate, 'certificate', 'suspended/' || v_no, 'certificate_suspended', p_now,
        jsonb_build_object(
            'is_voluntary', p_class = 'voluntary', 'is_decided', p_class = 'decision', 'grounds', to_jsonb(p_grounds),
            'text', coalesce(p_note, ''), 'contact_name', v_name, 'contact_phone', v_phone,
            'suspended_on', to_char(network_day(s.network, p_now), 'DD/MM/YYYY'), 'appeal_until', application_appeal_until(p_certificate, p_now),
            'suspended_until', (
                SELECT to_char(calendar_local_day(n.calendar, t.due_at) - 1, 'DD/MM/YYYY')
                FROM timer t
                WHERE t.subject_id = p_certificate AND t.kind = 'suspension' AND t.settled_at IS NULL)))
    FROM subject s
    JOIN network n USING (network)
    WHERE s.id = p_certificate;
END $$;
COMMENT ON FUNCTION sach.certificate_suspend(bigint, bigint, text, text[], text, bigint, timestamptz) IS 'Keeps a suspension, decided or voluntary, with the person who explains how to end it, and tells the holder. The one place where a certificate becomes suspended.';
