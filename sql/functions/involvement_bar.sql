CREATE OR REPLACE FUNCTION sach.involvement_bar(p_person bigint, p_facility bigint, p_day date, p_since date) RETURNS text[]
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    WITH place AS MATERIALIZED (
        SELECT facility
        FROM facility_enterprise(p_facility)
    ),
    link AS MATERIALIZED (
        SELECT l.*
        FROM facility_advice(p_facility, p_since) l
    ),
    mine AS MATERIALIZED (
        SELECT e.organisation, e.valid_from, e.valid_to
        FROM employment e
        WHERE e.person = p_person
    ),
    bar AS (
        SELECT 'involved_recently:' || kind AS code
        FROM link
        WHERE person = p_person
        UNION
        SELECT 'involved_recently:employment'
        FROM mine
        WHERE (valid_to IS NULL OR valid_to > p_since)
            AND EXISTS (SELECT FROM facility_firm(p_facility) f WHERE f.organisation = mine.organisation)
        UNION
        SELECT 'involved_recently:mandate'
        FROM person_role r
        JOIN place USING (facility)
        WHERE r.person = p_person AND (r.valid_to IS NULL OR r.valid_to > p_since)
        UNION
        SELECT 'firm_involved_recently:' || link.kind
        FROM link
        JOIN mine USING (organisation)
        WHERE link.person IS DISTINCT FROM p_person
            AND (daterange(mine.valid_from, mine.valid_to) @> p_day
                OR daterange(mine.valid_from, mine.valid_to) && daterange(link.started_on, link.ended_on, '[]'))
    )
    SELECT coalesce(array_agg(code ORDER BY code), '{}')
    FROM bar
$$;
COMMENT ON FUNCTION sach.involvement_bar(bigint, bigint, date, date) IS 'Links of a person, or of a firm the person works or then worked for, with a facility or another site of its enterprise (same organisation or tax code) that ended after p_since: involved_recently:<kind>, firm_involved_recently:<kind>. Both what officers recorded and what applicants declared count, and so does a mandate to act for the facility (17065 4.2.10, 17021-1 5.2.10).';
