CREATE OR REPLACE FUNCTION sach.facility_advice(p_places bigint[], p_since date)
RETURNS TABLE (person bigint, organisation bigint, kind text, started_on date, ended_on date)
LANGUAGE plpgsql STABLE ROWS 5 SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    WITH recorded AS MATERIALIZED (
        SELECT i.person, i.organisation, i.kind, i.started_on, i.ended_on
        FROM involvement i
        WHERE i.facility = ANY (p_places)
            AND i.kind IN ('consultancy', 'training', 'employment', 'ownership')
            AND (i.ended_on IS NULL OR i.ended_on > p_since)
        UNION ALL
        SELECT c.person, c.organisation, 'consultancy', p_since, c.until
        FROM subject s
        JOIN application_consultant c ON c.subject_id = s.id
        WHERE s.facility = ANY (p_places) AND s.workflow = 'application'
            AND (c.until IS NULL OR c.until > p_since)
    )
    SELECT r.person, r.organisation, r.kind, r.started_on, r.ended_on
    FROM recorded r
    UNION ALL
    -- Advice recorded without the firm was given with the firm the adviser then worked for.
    SELECT r.person, e.organisation, r.kind, r.started_on, r.ended_on
    FROM recorded r
    JOIN employment e ON e.person = r.person
    JOIN organisation o ON o.organisation = e.organisation AND o.kind IN ('consultancy', 'issuer')
    WHERE r.organisation IS NULL
        AND r.kind IN ('consultancy', 'training')
        AND daterange(e.valid_from, e.valid_to) && daterange(r.started_on, r.ended_on, '[]')
    UNION ALL
    -- A branch of the firm is the firm.
    SELECT r.person, b.organisation, r.kind, r.started_on, r.ended_on
    FROM recorded r
    JOIN organisation o ON o.organisation = r.organisation
    JOIN organisation b ON split_part(b.tax_code, '-', 1) = split_part(o.tax_code, '-', 1) AND b.organisation <> o.organisation;
END $$;
COMMENT ON FUNCTION sach.facility_advice(bigint[], date) IS 'Who advised, trained for, worked for or owned one of these sites (facility_enterprise), and with which firm, where that ended after p_since: recorded by officers or declared by applicants.';
