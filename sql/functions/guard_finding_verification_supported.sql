CREATE OR REPLACE FUNCTION sach.guard_finding_verification_supported(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    IF p_payload IS NULL THEN
        RETURN '{}';
    END IF;
    IF jsonb_array_length(coalesce(nullif(p_payload -> 'evidence_seen', 'null'), '[]')) > 0 THEN
        RETURN ARRAY(
            SELECT 'verification_evidence_unknown:' || coalesce(seen.value #>> '{}', 'null')
            FROM jsonb_array_elements(p_payload -> 'evidence_seen') WITH ORDINALITY AS seen (value, no)
            WHERE NOT EXISTS (
                SELECT
                FROM finding_evidence e
                WHERE e.subject_id = p_subject AND e.evidence = subject_find(seen.value #>> '{}', 'evidence'))
            ORDER BY seen.no);
    END IF;
    IF p_payload ->> 'method' <> 'next_surveillance' OR (SELECT f.grade FROM finding f WHERE f.subject_id = p_subject) = 'major' THEN
        RETURN ARRAY['verification_without_evidence'];
    END IF;
    RETURN CASE
        WHEN EXISTS (
            SELECT
            FROM finding f
            JOIN subject s ON s.id = f.subject_id
            JOIN subject later ON later.facility = s.facility AND later.workflow = 'assessment' AND later.state <> 'cancelled'
            JOIN assessment t ON t.subject_id = later.id AND t.subject_id <> f.assessment AND t.started_at > f.raised_at
            WHERE f.subject_id = p_subject) THEN '{}'
        ELSE ARRAY['verification_awaits_surveillance']
        END;
END $$;
COMMENT ON FUNCTION sach.guard_finding_verification_supported(bigint, bigint, jsonb, timestamptz) IS 'F5: a major finding is closed on evidence that was seen; a minor one on evidence, or at an assessment that began after it was raised.';
