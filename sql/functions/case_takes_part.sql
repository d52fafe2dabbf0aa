CREATE OR REPLACE FUNCTION sach.case_takes_part(p_person bigint, p_subject bigint) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_matter bigint;
    v_facility bigint;
BEGIN
    SELECT coalesce(s.parent, c.about), coalesce(s.facility, c.about_facility) INTO v_matter, v_facility
    FROM subject s
    LEFT JOIN complaint c ON c.subject_id = s.id
    WHERE s.id = p_subject;
    RETURN EXISTS (
        WITH RECURSIVE above AS (
            SELECT s.id, s.parent
            FROM subject s
            WHERE s.id = v_matter
            UNION ALL
            SELECT s.id, s.parent
            FROM above a
            JOIN subject s ON s.id = a.parent
        ), matter AS (
            SELECT a.id
            FROM above a
            WHERE a.parent IS NULL
            UNION ALL
            SELECT s.id
            FROM subject s
            WHERE v_matter IS NULL AND s.facility = v_facility AND s.parent IS NULL
                AND s.workflow NOT IN ('appeal', 'complaint', 'evidence')
            UNION ALL
            SELECT s.id
            FROM matter m
            JOIN subject s ON s.parent = m.id
            WHERE s.id <> p_subject
        )
        SELECT
        FROM matter m
        WHERE EXISTS (SELECT FROM subject_event e WHERE e.subject_id = m.id AND p_person IN (e.actor, e.on_behalf_of))
            OR EXISTS (SELECT FROM involvement i WHERE i.subject_id = m.id AND i.person = p_person));
END $$;
COMMENT ON FUNCTION sach.case_takes_part(bigint, bigint) IS 'Whether a person has any part in what an appeal or a complaint is about (R3, 17065 7.13.5): an event or a duty anywhere in the case the matter belongs to, from its application down, earlier appeals included; without a named case, in any case of the facility.';
