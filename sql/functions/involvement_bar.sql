CREATE OR REPLACE FUNCTION sach.involvement_bar(p_person bigint, p_facility bigint, p_day date, p_since date) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_places bigint[] := facility_enterprise(p_facility);
    v_codes text[];
BEGIN
    WITH link AS MATERIALIZED (
        SELECT l.person, l.organisation, l.kind, l.started_on, l.ended_on
        FROM facility_advice(v_places, p_since) l
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
        FROM mine m
        JOIN organisation o USING (organisation)
        WHERE (m.valid_to IS NULL OR m.valid_to > p_since)
            AND EXISTS (
                SELECT
                FROM facility f
                WHERE f.facility = ANY (v_places)
                    AND (f.organisation = o.organisation OR split_part(f.tax_code, '-', 1) = split_part(o.tax_code, '-', 1)))
        UNION
        SELECT 'involved_recently:mandate'
        FROM person_role r
        WHERE r.person = p_person AND r.facility = ANY (v_places) AND (r.valid_to IS NULL OR r.valid_to > p_since)
        UNION
        SELECT 'firm_involved_recently:' || link.kind
        FROM link
        JOIN mine USING (organisation)
        WHERE link.person IS DISTINCT FROM p_person
            AND (daterange(mine.valid_from, mine.valid_to) @> p_day
                OR daterange(mine.valid_from, mine.valid_to) && daterange(link.started_on, link.ended_on, '[]'))
    )
    SELECT coalesce(array_agg(code ORDER BY code), '{}') INTO v_codes
    FROM bar;
    RETURN v_codes;
END $$;
COMMENT ON FUNCTION sach.involvement_bar(bigint, bigint, date, date) IS 'Links of a person, or of a firm the person works or then worked for, with a facility or another site of its enterprise (same organisation or tax code) that ended after p_since: involved_recently:<kind>, firm_involved_recently:<kind>. Both what officers recorded and what applicants declared count, and so does a mandate to act for the facility (17065 4.2.10, 17021-1 5.2.10).';
