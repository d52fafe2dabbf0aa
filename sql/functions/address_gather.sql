CREATE OR REPLACE FUNCTION sach.address_gather() RETURNS int
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
DECLARE
    v_now timestamptz := clock_now();
    v_count int;
    v_total int := 0;
BEGIN
    LOOP
        WITH failed AS MATERIALIZED (
            SELECT t.task, t.network, t.subject_id, (t.detail ->> 'key')::bigint AS notice
            FROM task t
            WHERE t.kind = 'notice_exhausted' AND t.done_at IS NULL
            ORDER BY t.task
            LIMIT 1000
            FOR UPDATE SKIP LOCKED
        ), named AS MATERIALIZED (
            SELECT f.task, f.network, f.notice, w.code || ' ' || coalesce(n.recipient_address, CASE
                    WHEN n.audience = 'complainant' THEN 'complaint:' || own.reference
                    WHEN n.audience IN ('unit', 'unit_leader') THEN 'unit:' || u.reference
                    WHEN n.audience = 'facility' THEN 'facility:F' || s.facility
                    ELSE n.audience END, 'notice:' || n.notice) AS key,
                n.recipient_address AS address, n.recipient_name AS name, own.reference,
                coalesce(n.provider_reply, CASE WHEN n.recipient_address IS NULL THEN 'no address' ELSE 'sender vanished' END) AS reply
            FROM failed f
            JOIN notice n ON n.notice = f.notice
            JOIN network w ON w.network = f.network
            JOIN subject s ON s.id = n.subject_id
            LEFT JOIN reporting_unit u ON u.unit = s.unit
            LEFT JOIN subject_reference own ON own.subject_id = s.id AND own.kind = 'own'
        ), grouped AS MATERIALIZED (
            SELECT m.network, m.key, max(m.address) AS address, max(m.name) AS name, (array_agg(m.reply ORDER BY m.notice DESC))[1] AS reply,
                count(*) AS notices, (array_agg(DISTINCT m.reference))[1:5] AS subjects, (array_agg(m.notice ORDER BY m.notice))[1:20] AS numbers
            FROM named m
            GROUP BY m.network, m.key
        ), opened AS (
            INSERT INTO task AS t (network, kind, subject_id, role, detail, created_at)
            SELECT g.network, 'address_failed', NULL, 'COOR', jsonb_strip_nulls(jsonb_build_object(
                    'key', g.key, 'address', g.address, 'name', g.name, 'reply', g.reply, 'count', g.notices, 'subjects', to_jsonb(g.subjects),
                    'notices', to_jsonb(g.numbers))), v_now
            FROM grouped g
            ORDER BY g.network, g.key
            ON CONFLICT (kind, coalesce(subject_id, 0), (detail ->> 'key')) WHERE done_at IS NULL DO UPDATE
            SET detail = t.detail || jsonb_build_object(
                'reply', excluded.detail -> 'reply', 'count', (t.detail ->> 'count')::int + (excluded.detail ->> 'count')::int,
                'subjects', (
                    SELECT jsonb_agg(x.reference)
                    FROM (
                        SELECT DISTINCT reference
                        FROM jsonb_array_elements_text((t.detail -> 'subjects') || (excluded.detail -> 'subjects')) AS r (reference)
                        LIMIT 5
                    ) x),
                'notices', jsonb_path_query_array((t.detail -> 'notices') || (excluded.detail -> 'notices'), '$[0 to 19]'))
            RETURNING t.task, t.network, t.detail ->> 'key' AS key
        ), linked AS (
            INSERT INTO task_notice (task, notice)
            SELECT o.task, m.notice
            FROM named m
            JOIN opened o USING (network, key)
            ON CONFLICT ON CONSTRAINT task_notice_pkey DO NOTHING
        ), closed AS (
            UPDATE task t
            SET done_at = v_now, done_by = 0
            FROM named m
            WHERE t.task = m.task
            RETURNING t.task
        )
        SELECT count(*) INTO v_count
        FROM closed;
        v_total := v_total + v_count;
        EXIT WHEN v_count < 1000;
    END LOOP;
    RETURN v_total;
END $$;
COMMENT ON FUNCTION sach.address_gather() IS 'Turns what failed for good into one task an address, whatever number of notices it kept from arriving, and returns how many notices were gathered. Who has no address is named by unit, facility or role, a complainant by the complaint. Several may run at once; what one leaves the next finds.';
