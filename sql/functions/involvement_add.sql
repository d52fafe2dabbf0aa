CREATE OR REPLACE FUNCTION sach.involvement_add(
    p_subject bigint, p_person bigint, p_kind text, p_source text, p_now timestamptz)
RETURNS void
LANGUAGE sql VOLATILE SET search_path = sach, pg_temp AS $$
    INSERT INTO involvement (person, facility, kind, subject_id, started_on, source)
    SELECT p_person, s.facility, p_kind, s.id, network_day(s.network, p_now), p_source
    FROM subject s
    WHERE s.id = p_subject
        AND NOT EXISTS (
            SELECT
            FROM involvement i
            WHERE i.subject_id = p_subject AND i.person = p_person AND i.kind = p_kind)
$$;
COMMENT ON FUNCTION sach.involvement_add(bigint, bigint, text, text, timestamptz) IS 'Records once that a person did a duty in a case; the row stays when the person is replaced.';
