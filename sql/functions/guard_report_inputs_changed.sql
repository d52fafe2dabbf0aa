CREATE OR REPLACE FUNCTION sach.guard_report_inputs_changed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz) RETURNS text[]
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT CASE
        WHEN p_payload -> 'texts' <> 'null' AND NOT r.texts @> (p_payload -> 'texts') THEN '{}'
        WHEN p_payload -> 'milestones' <> 'null' AND NOT r.milestones @> (p_payload -> 'milestones') THEN '{}'
        WHEN consolidation_inputs_hash(p_subject) <> s.inputs_hash THEN '{}'
        ELSE ARRAY['inputs_unchanged'] END
    FROM report r
    JOIN report_snapshot s ON s.snapshot = r.snapshot
    WHERE r.subject_id = p_subject
$$;
COMMENT ON FUNCTION sach.guard_report_inputs_changed(bigint, bigint, jsonb, timestamptz) IS '§3.7: figures are frozen anew only if an input changed since: a unit''s report, a facility''s, or a text.';
