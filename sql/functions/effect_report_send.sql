CREATE OR REPLACE FUNCTION sach.effect_report_send(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    INSERT INTO report_delivery (subject_id, version, recipient, snapshot, number, method, sent_on, proof, sent_by, sent_at)
    SELECT r.subject_id, r.version, p_payload ->> 'recipient', r.snapshot, p_payload ->> 'number', p_payload ->> 'method',
        (p_payload ->> 'sent_on')::date, p_payload ->> 'proof', p_actor, p_now
    FROM report r
    WHERE r.subject_id = p_subject;
    IF NOT EXISTS (
        SELECT
        FROM report r
        CROSS JOIN LATERAL report_recipient_at(r.network, network_day(r.network, p_now)) c
        WHERE r.subject_id = p_subject AND NOT EXISTS (
            SELECT FROM report_delivery d WHERE d.subject_id = p_subject AND d.version = r.version AND d.recipient = c.recipient))
    THEN
        PERFORM timer_settle(p_subject, ARRAY['consolidation'], p_now);
    END IF;
END $$;
COMMENT ON FUNCTION sach.effect_report_send(bigint, int, bigint, jsonb, timestamptz) IS '§3.7: writes down one delivery with its proof; with the last recipient served the report''s own date is kept.';
