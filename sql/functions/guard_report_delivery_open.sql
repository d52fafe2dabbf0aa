CREATE OR REPLACE FUNCTION sach.guard_report_delivery_open(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT CASE
        WHEN p_payload IS NULL THEN '{}'
        WHEN d.recipient IS NULL THEN ARRAY['recipient_not_sent:' || (p_payload ->> 'recipient')]
        WHEN d.acknowledged_at IS NOT NULL THEN ARRAY['recipient_acknowledged:' || (p_payload ->> 'recipient')]
        WHEN (p_payload ->> 'acknowledged_on')::date NOT BETWEEN d.sent_on AND network_day(r.network, p_now)
            THEN ARRAY['acknowledged_day_impossible:' || to_char(d.sent_on, 'DD/MM/YYYY')]
        ELSE '{}' END
    FROM report r
    LEFT JOIN report_delivery d ON d.subject_id = r.subject_id AND d.version = r.version AND d.recipient = p_payload ->> 'recipient'
    WHERE r.subject_id = p_subject
$$;
COMMENT ON FUNCTION sach.guard_report_delivery_open(bigint, bigint, jsonb, timestamptz) IS '§3.7: an acknowledgement belongs to a delivery of this version that has none yet, not before it was sent.';
