CREATE OR REPLACE FUNCTION sach.guard_evidence_dates_ordered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE WHEN (p_payload ->> 'expires_on')::date < (p_payload ->> 'effective_from')::date
                THEN ARRAY['evidence_ends_before_it_begins'] ELSE '{}' END
            || CASE WHEN (p_payload ->> 'document_date')::date > network_day(s.network, p_now)
                THEN ARRAY['evidence_dated_in_future'] ELSE '{}' END
            || CASE WHEN (p_payload ->> 'first_issued_on')::date > (p_payload ->> 'effective_from')::date
                THEN ARRAY['evidence_first_issue_later'] ELSE '{}' END
            || CASE WHEN (p_payload ->> 'last_surveillance_on')::date > network_day(s.network, p_now)
                THEN ARRAY['evidence_surveillance_in_future'] ELSE '{}' END
        FROM subject s
        WHERE s.id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_evidence_dates_ordered(bigint, bigint, jsonb, timestamptz) IS 'E1: what ends does not end before it begins, its first issue is not after this one, and nothing is dated in the future.';
