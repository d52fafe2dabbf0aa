CREATE OR REPLACE FUNCTION sach.guard_panel_valid(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_votes jsonb := nullif(p_payload -> 'panel', 'null');
    v_codes text[];
    v_present int;
BEGIN
    IF v_votes IS NULL THEN
        RETURN '{}';
    END IF;
    v_codes := ARRAY(
        SELECT 'panel_member_invalid:' || no
        FROM jsonb_array_elements(v_votes) WITH ORDINALITY AS vote (value, no)
        WHERE jsonb_typeof(value) <> 'object'
            OR person_find(value ->> 'person') IS NULL
            OR coalesce(value ->> 'vote', '') NOT IN ('for', 'against', 'abstain')
        ORDER BY no);
    IF v_codes <> '{}' THEN
        RETURN v_codes;
    END IF;
    v_codes := ARRAY(
        SELECT 'panel_member_ineligible:' || upper(value ->> 'person') || ' ' || gap
        FROM jsonb_array_elements(v_votes) vote (value),
            unnest(eligibility_gaps(person_find(value ->> 'person'), 'CASE', p_subject, p_now)) gap);
    v_present := (SELECT count(DISTINCT person_find(value ->> 'person')) FROM jsonb_array_elements(v_votes) vote (value));
    IF v_present < jsonb_array_length(v_votes) THEN
        v_codes := v_codes || 'panel_member_twice'::text;
    END IF;
    IF (SELECT count(*) FROM jsonb_array_elements(v_votes) vote (value) WHERE value ->> 'vote' = 'for') * 3 < v_present * 2
        OR v_present = 0 THEN
        v_codes := v_codes || 'panel_votes_missing'::text;
    END IF;
    RETURN v_codes;
END $$;
COMMENT ON FUNCTION sach.guard_panel_valid(bigint, bigint, jsonb, timestamptz) IS 'Appeal: when a panel decides, each member may handle this case as one handler would, and two thirds of those present vote for it.';
