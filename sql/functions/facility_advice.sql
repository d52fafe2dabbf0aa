CREATE OR REPLACE FUNCTION sach.facility_advice(p_facility bigint, p_since date)
RETURNS TABLE (person bigint, organisation bigint, kind text, started_on date, ended_on date)
LANGUAGE sql STABLE ROWS 5 SET search_path = sach, pg_temp AS $$
    WITH place AS MATERIALIZED (
        SELECT e.facility
        FROM facility_enterprise(p_facility) e
    ),
    recorded AS (
        SELECT i.person, i.organisation, i.kind, i.started_on, i.ended_on
        FROM involvement i
        JOIN place p ON p.facility = i.facility
        WHERE i.kind IN ('consultancy', 'training', 'employment', 'ownership')
            AND (i.ended_on IS NULL OR i.ended_on > p_since)
        UNION ALL
        SELECT c.person, c.organisation, 'consultancy', p_since, c.until
        FROM place p
        JOIN subject s ON s.facility = p.facility AND s.workflow = 'application'
        JOIN application_consultant c ON c.subject_id = s.id
        WHERE c.until IS NULL OR c.until > p_since
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
    JOIN organisation b ON split_part(b.tax_code, '-', 1) = split_part(o.tax_code, '-', 1) AND b.organisation <> o.organisation
$$;
COMMENT ON FUNCTION sach.facility_advice(bigint, date) IS 'Who advised, trained for, worked for or owned a facility or another site of its enterprise, and with which firm, where that ended after p_since: recorded by officers or declared by applicants.';
