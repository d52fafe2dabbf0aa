CREATE OR REPLACE FUNCTION sach.subject_roles(p_subject sach.subject, p_actor bigint, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    IF p_actor = 0 THEN
        RETURN '{SYS}';
    END IF;
    RETURN ARRAY(
        SELECT DISTINCT r.role
        FROM person_role r
        JOIN network n USING (network)
        JOIN calendar c USING (calendar)
        CROSS JOIN LATERAL (SELECT (p_now AT TIME ZONE c.time_zone)::date AS day) today
        WHERE r.person = p_actor
            AND r.network = p_subject.network
            AND (r.facility IS NULL OR r.facility = p_subject.facility)
            AND (r.unit IS NULL OR r.unit = p_subject.unit)
            AND r.valid_from <= today.day
            AND (r.valid_to IS NULL OR r.valid_to > today.day)) || 'ANY'::text;
END $$;
COMMENT ON FUNCTION sach.subject_roles(sach.subject, bigint, timestamptz) IS 'Every role a person acts in on this subject today: {r} && subject_roles() is what actor_has_role() says of {r}, so that whoever asks about many events reads the roles once.';
