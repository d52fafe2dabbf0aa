CREATE OR REPLACE FUNCTION sach.effect_complaint_decide(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    UPDATE complaint
    SET outcome = p_payload ->> 'outcome', answer = p_payload ->> 'answer', decided_by = p_actor, decided_at = p_now,
        measures = coalesce(nullif(p_payload -> 'measures', 'null'), '[]')
    WHERE subject_id = p_subject;
    PERFORM task_open(own.network, 'complaint_' || m.measure, coalesce(s.id, p_subject), m.role,
        jsonb_build_object('key', own.reference || '/' || entry.no, 'complaint', own.reference, 'measure', m.measure,
            'subject', entry.value -> 'subject', 'note', entry.value -> 'note'), p_now)
    FROM jsonb_array_elements(nullif(p_payload -> 'measures', 'null')) WITH ORDINALITY AS entry (value, no)
    JOIN complaint_measure m ON m.measure = entry.value ->> 'measure'
    JOIN subject_reference own ON own.subject_id = p_subject AND own.kind = 'own'
    LEFT JOIN subject s ON s.id = subject_find(entry.value ->> 'subject');
    PERFORM complaint_notice_plan(p_subject, 'decided', 'complaint_decided',
        jsonb_build_object('outcome', p_payload ->> 'outcome', 'text', p_payload ->> 'answer'), p_now);
    IF (SELECT triage FROM complaint WHERE subject_id = p_subject) = 'about_holder' THEN
        PERFORM notice_plan(p_subject, 'complaint', 'holder_decided', 'facility', 'complaint_holder_decided', p_now,
            jsonb_build_object('outcome', p_payload ->> 'outcome'));
    END IF;
END $$;
COMMENT ON FUNCTION sach.effect_complaint_decide(bigint, int, bigint, jsonb, timestamptz) IS 'Keeps the outcome, opens a task for each measure (nothing happens by itself, R6) and tells the complainant and, where it was about one, the holder.';
