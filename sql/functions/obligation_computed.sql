CREATE OR REPLACE FUNCTION sach.obligation_computed(p_subject bigint) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT jsonb_build_object('B6', certificate_count(o.unit)) || coalesce((
        SELECT jsonb_object_agg(c.code, c.value)
        FROM report_computed(s.network, o.period, o.data_to, ARRAY[o.for_unit]) c
        JOIN report_field f ON f.form = o.form AND f.version = o.form_version AND f.code = c.code
        WHERE c.code <> 'B6' AND c.value IS NOT NULL), '{}')
    FROM obligation o
    JOIN subject s ON s.id = o.subject_id
    WHERE o.subject_id = p_subject
$$;
COMMENT ON FUNCTION sach.obligation_computed(bigint) IS 'What the system knows of a unit''s figures: certificates in force, and what its facilities reported, each facility and enterprise counted once.';
