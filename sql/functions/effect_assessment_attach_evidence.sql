CREATE OR REPLACE FUNCTION sach.effect_assessment_attach_evidence(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    INSERT INTO assessment_evidence (subject_id, evidence, attached_by, attached_at)
    VALUES (p_subject, subject_find(p_payload ->> 'evidence', 'evidence'), p_actor, p_now)
    ON CONFLICT (subject_id, evidence) DO NOTHING;
END $$;
COMMENT ON FUNCTION sach.effect_assessment_attach_evidence(bigint, int, bigint, jsonb, timestamptz) IS 'M6: the assessment relies on this item; its SHA-256 stands in the item.';
