CREATE OR REPLACE FUNCTION sach.application_consultants_keep(p_subject bigint, p_consultants jsonb, p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    INSERT INTO application_consultant (subject_id, no, organisation_name, organisation, person_name, person, until)
    SELECT p_subject, c.no, nullif(c.value ->> 'organisation', ''),
        (SELECT min(o.organisation)
        FROM organisation o
        WHERE 'G' || o.organisation = upper(c.value ->> 'organisation')
            OR text_search_key(o.name) = text_search_key(c.value ->> 'organisation')),
        nullif(c.value ->> 'person', ''),
        coalesce(person_find(c.value ->> 'person'), (
            -- A name borne by two people names nobody: the officer then records the link.
            SELECT min(p.person)
            FROM person p
            WHERE p.search_key = text_search_key(c.value ->> 'person')
            HAVING count(*) = 1)),
        (c.value ->> 'until')::date
    FROM jsonb_array_elements(p_consultants) WITH ORDINALITY AS c (value, no);
    INSERT INTO involvement (person, organisation, facility, kind, subject_id, started_on, ended_on, source)
    SELECT c.person, c.organisation, s.facility, 'consultancy', s.id, least(c.until, network_day(s.network, p_now)), c.until,
        'declared by the applicant'
    FROM application_consultant c
    JOIN subject s ON s.id = c.subject_id
    WHERE c.subject_id = p_subject AND c.person IS NOT NULL;
END $$;
COMMENT ON FUNCTION sach.application_consultants_keep(bigint, jsonb, timestamptz) IS 'Keeps the consultants an applicant declared [{organisation?, person?, until?}], by reference (G3, P4) or by name, and records a link for each person the register knows (R3).';
