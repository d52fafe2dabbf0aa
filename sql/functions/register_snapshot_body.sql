CREATE OR REPLACE FUNCTION sach.register_snapshot_body(p_network text, p_day date, OUT body text, OUT entries int, OUT sha256 bytea)
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_end timestamptz;
    v_network network;
BEGIN
    SELECT * INTO STRICT v_network
    FROM network
    WHERE code = p_network;
    v_end := calendar_day_end(v_network.calendar, p_day);
    SELECT '{"day":' || to_json(p_day) || ',"entries":[' || coalesce(string_agg(E'\n' || t.line, ',' ORDER BY t.year, t.seq, t.issue), '')
            || E'\n],"format":"sach-register-1","network":' || to_json(p_network) || E'}\n', count(*)
    INTO body, entries
    FROM (
        SELECT e.year, e.seq, e.issue, json_strip_nulls(json_build_object(
            'holder', e.holder_name, 'number', e.number, 'reason', p.reason_class, 'sha256', encode(e.sha256, 'hex'),
            'since', to_char(p.since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
            'status', CASE WHEN p.status IN ('valid', 'suspended') AND p.valid_until < p_day THEN 'expired' ELSE p.status END,
            'validFrom', e.valid_from, 'validUntil', e.valid_until))::text AS line
        FROM register_period p
        JOIN register_entry e ON e.certificate = p.certificate
        WHERE p.network = v_network.network AND p.since < v_end AND (p.until IS NULL OR p.until >= v_end)
    ) t;
    sha256 := pg_catalog.sha256(convert_to(body, 'UTF8'));
END $$;
COMMENT ON FUNCTION sach.register_snapshot_body(text, date) IS 'The register of a network at the end of a legal day, all versions and void numbers in the order of their numbers, as JSON with one line an entry; always the same bytes for the same day once it is over.';
