CREATE OR REPLACE FUNCTION sach.involvement_bar(p_person bigint, p_facility bigint, p_day date, p_since date) RETURNS text[]
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    WITH place AS (
        SELECT other.facility, other.organisation
        FROM facility mine
        JOIN facility other ON other.facility = mine.facility OR other.organisation = mine.organisation
        WHERE mine.facility = p_facility
    ),
    link AS (
        SELECT i.person, i.organisation, i.kind, i.started_on, i.ended_on
        FROM involvement i
        JOIN place USING (facility)
        WHERE i.kind IN ('consultancy', 'training', 'employment', 'ownership')
            AND (i.ended_on IS NULL OR i.ended_on > p_since)
        UNION ALL
        SELECT c.person, c.organisation, 'consultancy', p_since, c.until
        FROM application_consultant c
        JOIN subject s ON s.id = c.subject_id
        JOIN place USING (facility)
        WHERE c.until IS NULL OR c.until > p_since
    ),
    bar AS (
        SELECT 'involved_recently:' || kind AS code
        FROM link
        WHERE person = p_person
        UNION
        SELECT 'involved_recently:employment'
        FROM employment e
        JOIN place USING (organisation)
        WHERE e.person = p_person AND (e.valid_to IS NULL OR e.valid_to > p_since)
        UNION
        SELECT 'involved_recently:mandate'
        FROM person_role r
        JOIN place USING (facility)
        WHERE r.person = p_person AND (r.valid_to IS NULL OR r.valid_to > p_since)
        UNION
        SELECT 'firm_involved_recently:' || link.kind
        FROM link
        JOIN employment e USING (organisation)
        WHERE e.person = p_person
            AND link.person IS DISTINCT FROM p_person
            AND (daterange(e.valid_from, e.valid_to) @> p_day
                OR daterange(e.valid_from, e.valid_to) && daterange(link.started_on, link.ended_on, '[]'))
    )
    SELECT coalesce(array_agg(code ORDER BY code), '{}')
    FROM bar
$$;
COMMENT ON FUNCTION sach.involvement_bar(bigint, bigint, date, date) IS 'Links of a person, or of a firm the person works or then worked for, with a facility or another facility of the same organisation that ended after p_since: involved_recently:<kind>, firm_involved_recently:<kind>. Both what officers recorded and what applicants declared count, and so does a mandate to act for the facility (17065 4.2.10, 17021-1 5.2.10).';
