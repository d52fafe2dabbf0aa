CREATE OR REPLACE FUNCTION sach.guard_report_acknowledged(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT ARRAY(
        SELECT 'acknowledgement_missing:' || c.recipient
        FROM report r
        CROSS JOIN LATERAL report_recipient_at(r.network, network_day(r.network, p_now)) c
        WHERE r.subject_id = p_subject AND NOT EXISTS (
            SELECT
            FROM report_delivery d
            WHERE d.subject_id = p_subject AND d.version = r.version AND d.recipient = c.recipient AND d.acknowledged_at IS NOT NULL)
        ORDER BY c.recipient_position)
$$;
COMMENT ON FUNCTION sach.guard_report_acknowledged(bigint, bigint, jsonb, timestamptz) IS '§3.7: the report is closed once every recipient has acknowledged this version.';
