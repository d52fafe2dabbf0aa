CREATE OR REPLACE FUNCTION sach.guard_report_recipient_open(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT CASE
        WHEN p_payload IS NULL THEN '{}'
        WHEN NOT EXISTS (
            SELECT FROM report_recipient_at(r.network, network_day(r.network, p_now)) c WHERE c.recipient = p_payload ->> 'recipient')
            THEN ARRAY['recipient_unknown:' || (p_payload ->> 'recipient')]
        WHEN EXISTS (
            SELECT FROM report_delivery d
            WHERE d.subject_id = p_subject AND d.version = r.version AND d.recipient = p_payload ->> 'recipient')
            THEN ARRAY['recipient_has_it:' || (p_payload ->> 'recipient')]
        WHEN (p_payload ->> 'sent_on')::date > network_day(r.network, p_now) THEN ARRAY['sent_in_future']
        WHEN (p_payload ->> 'sent_on')::date < network_day(r.network, r.approved_at) THEN ARRAY['sent_before_approval']
        ELSE '{}' END
    FROM report r
    WHERE r.subject_id = p_subject
$$;
COMMENT ON FUNCTION sach.guard_report_recipient_open(bigint, bigint, jsonb, timestamptz) IS '§3.7: each recipient gets this version once, after its approval.';
