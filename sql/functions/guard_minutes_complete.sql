CREATE OR REPLACE FUNCTION sach.guard_minutes_complete(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT CASE
            WHEN p_payload IS NULL THEN '{}'
            ELSE CASE
                WHEN p_payload ->> 'minutes' = 'facility_refused_to_sign' AND p_payload ->> 'refusal_note' IS NULL
                THEN ARRAY['refusal_note_missing'] ELSE '{}' END
                || CASE
                    WHEN (p_payload ->> 'last_day')::date > network_day(s.network, p_now) THEN ARRAY['last_day_in_future']
                    WHEN (p_payload ->> 'last_day')::date < network_day(s.network, t.started_at) THEN ARRAY['last_day_before_start']
                    ELSE '{}' END
            END
        FROM assessment t
        JOIN subject s ON s.id = t.subject_id
        WHERE t.subject_id = p_subject);
END $$;
COMMENT ON FUNCTION sach.guard_minutes_complete(bigint, bigint, jsonb, timestamptz) IS 'M8: the minutes are signed by both sides or say that the facility would not sign, and the last day lies within the work.';
