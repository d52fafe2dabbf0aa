CREATE OR REPLACE FUNCTION sach.guard_appeal_is_only_one(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN ARRAY(
        SELECT 'appeal_exists:' || r.reference
        FROM subject s
        CROSS JOIN LATERAL appeal_decision(s.parent) d
        JOIN appeal a ON a.matter = s.parent AND a.decision_version = d.version
        JOIN subject other ON other.id = a.subject_id AND other.state NOT IN ('withdrawn', 'inadmissible')
        JOIN subject_reference r ON r.subject_id = other.id AND r.kind = 'own'
        WHERE s.id = p_subject
        ORDER BY other.id
        LIMIT 1);
END $$;
COMMENT ON FUNCTION sach.guard_appeal_is_only_one(bigint, bigint, jsonb, timestamptz) IS 'Appeal: a decision is appealed once; an appeal that was withdrawn or inadmissible does not count.';
