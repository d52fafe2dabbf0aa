CREATE OR REPLACE FUNCTION sach.evidence_stands(p_evidence bigint, p_now timestamptz) RETURNS boolean
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    WITH RECURSIVE chain AS (
        SELECT p_evidence AS item
        UNION
        SELECT e.superseded_by
        FROM chain c
        JOIN evidence e ON e.subject_id = c.item
        WHERE e.superseded_by IS NOT NULL
    )
    SELECT EXISTS (
        SELECT
        FROM chain c
        JOIN subject s ON s.id = c.item AND s.state = 'accepted'
        JOIN evidence e ON e.subject_id = c.item
        CROSS JOIN LATERAL (SELECT network_day(s.network, p_now) AS today) d
        JOIN evidence_rule r ON r.type = e.type AND r.edition = e.edition
            AND r.accept_from <= d.today AND (r.accept_until IS NULL OR r.accept_until >= d.today)
        WHERE e.effective_from <= d.today AND (e.expires_on IS NULL OR e.expires_on >= d.today))
$$;
COMMENT ON FUNCTION sach.evidence_stands(bigint, timestamptz) IS 'Whether an evidence item, or what took its place, is accepted and counts for a decision on this legal day: its dates and the rule of its kind and edition cover it, also when the clock has not yet marked it expired (A14, A16).';
