CREATE OR REPLACE FUNCTION sach.guard_evidence_dates_ordered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT CASE WHEN (p_payload ->> 'expires_on')::date < (p_payload ->> 'effective_from')::date
            THEN ARRAY['evidence_ends_before_it_begins'] ELSE '{}' END
        || CASE WHEN (p_payload ->> 'document_date')::date > network_day(s.network, p_now)
            THEN ARRAY['evidence_dated_in_future'] ELSE '{}' END
        || CASE WHEN (p_payload ->> 'size')::bigint NOT BETWEEN 1 AND 52428800 THEN ARRAY['evidence_size_invalid'] ELSE '{}' END
    FROM subject s
    WHERE s.id = p_subject
$$;
COMMENT ON FUNCTION sach.guard_evidence_dates_ordered(bigint, bigint, jsonb, timestamptz) IS 'E1: what ends does not end before it begins, and no document is dated in the future.';
