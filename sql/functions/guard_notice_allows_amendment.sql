CREATE OR REPLACE FUNCTION sach.guard_notice_allows_amendment(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_measure text;
BEGIN
    SELECT measure INTO v_measure
    FROM certificate_action
    WHERE certificate = p_subject AND closed_at IS NULL;
    RETURN CASE
        WHEN NOT FOUND THEN '{}'
        WHEN v_measure <> 'reduce' THEN ARRAY['certificate_under_notice:' || (SELECT under_notice FROM certificate WHERE subject_id = p_subject)]
        ELSE guard_hearing_over(p_subject, p_actor, p_payload, p_now)
            || CASE WHEN p_payload ->> 'reason' <> 'scope_reduced' THEN ARRAY['amendment_not_a_reduction'] ELSE '{}' END
        END;
END $$;
COMMENT ON FUNCTION sach.guard_notice_allows_amendment(bigint, bigint, jsonb, timestamptz) IS 'C12: a certificate under notice is amended only to carry out the reduction that was announced, after the hearing; a new version is no way out of a measure.';
