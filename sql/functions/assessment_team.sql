CREATE OR REPLACE FUNCTION sach.assessment_team(p_subject bigint, p_now timestamptz) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT coalesce(jsonb_agg(jsonb_build_object(
            'person', 'P' || m.person,
            'name', p.name,
            'lead', m.is_lead,
            'employers', coalesce((
                SELECT jsonb_agg(o.name ORDER BY o.name)
                FROM employment e
                JOIN organisation o USING (organisation)
                JOIN subject s ON s.id = p_subject
                WHERE e.person = m.person AND daterange(e.valid_from, e.valid_to) @> network_day(s.network, p_now)), '[]')
        ) ORDER BY m.is_lead DESC, m.person), '[]')
        FROM assessment_member m
        JOIN person p USING (person)
        WHERE m.subject_id = p_subject AND m.left_at IS NULL);
END $$;
COMMENT ON FUNCTION sach.assessment_team(bigint, timestamptz) IS 'The present team [{person, name, lead, employers}], the lead first: what a facility is told before it can object.';
