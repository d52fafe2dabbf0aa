CREATE OR REPLACE FUNCTION sach.guard_complaint_measures_valid(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    IF nullif(p_payload -> 'measures', 'null') IS NULL THEN
        RETURN '{}';
    END IF;
    RETURN ARRAY(
        SELECT 'complaint_measure_invalid:' || entry.no
        FROM jsonb_array_elements(p_payload -> 'measures') WITH ORDINALITY AS entry (value, no)
        LEFT JOIN complaint_measure m ON m.measure = entry.value ->> 'measure'
        LEFT JOIN subject s ON s.id = subject_find(entry.value ->> 'subject')
        WHERE jsonb_typeof(entry.value) <> 'object'
            OR m.measure IS NULL
            OR (m.workflows = '{}' AND entry.value ->> 'subject' IS NOT NULL)
            OR (m.workflows <> '{}' AND (
                s.workflow IS NULL
                OR s.workflow <> ALL (m.workflows)
                OR s.network <> (SELECT own.network FROM subject own WHERE own.id = p_subject)
                OR s.facility <> complaint_facility(p_subject)))
        ORDER BY entry.no);
END $$;
COMMENT ON FUNCTION sach.guard_complaint_measures_valid(bigint, bigint, jsonb, timestamptz) IS 'Complaint: every measure is one of the table complaint_measure and names a case of its kind, of the facility complained of.';
