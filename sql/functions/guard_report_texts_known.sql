CREATE OR REPLACE FUNCTION sach.guard_report_texts_known(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT CASE WHEN p_payload IS NULL THEN '{}' ELSE ARRAY(
        SELECT 'report_text_unknown:' || t.key
        FROM jsonb_each(coalesce(nullif(p_payload -> 'texts', 'null'), '{}')) t
        WHERE jsonb_typeof(t.value) <> 'string' OR t.key NOT IN (
            'direction', 'training', 'policy', 'support', 'inspection', 'money', 'strengths', 'weaknesses', 'causes', 'nextyear', 'ministry',
            'province', 'units')
        ORDER BY t.key)
        || ARRAY(
            SELECT 'milestone_invalid:' || m.key
            FROM jsonb_each(coalesce(nullif(p_payload -> 'milestones', 'null'), '{}')) m
            WHERE jsonb_typeof(m.value) <> 'object' OR jsonb_typeof(m.value -> 'value') NOT IN ('boolean', 'number')
                OR m.value -> 'value' IS NULL OR coalesce(m.value ->> 'document', '') = ''
                OR NOT EXISTS (SELECT FROM target g WHERE g.kind = 'milestone' AND g.target = m.key)
            ORDER BY m.key) END
$$;
COMMENT ON FUNCTION sach.guard_report_texts_known(bigint, bigint, jsonb, timestamptz) IS '§3.7: texts belong to parts of the report; a milestone states a value and the document that shows it.';
