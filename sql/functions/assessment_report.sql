CREATE OR REPLACE FUNCTION sach.assessment_report(p_subject bigint, p_now timestamptz) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT jsonb_build_object(
        'assessment', 'S' || t.subject_id,
        'revision', t.report_revision,
        'type', t.type,
        'mode', t.mode,
        'criteria', t.criterion_version,
        'lastDay', t.last_day,
        'minutes', t.minutes,
        'refusalNote', t.refusal_note,
        'participants', t.participants,
        'summary', t.summary,
        'team', assessment_team(p_subject, p_now),
        'items', coalesce((
            SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
                'criterion', i.criterion, 'answer', i.answer, 'reason', i.reason, 'data', i.data,
                'saving', CASE WHEN c.kind = 'saving' THEN saving_share(i.data)::text END,
                'by', 'P' || i.recorded_by)) ORDER BY c.position)
            FROM assessment_item i
            JOIN criterion c ON c.version = i.criterion_version AND c.criterion = i.criterion
            WHERE i.subject_id = t.subject_id), '[]'),
        'findings', coalesce((
            SELECT jsonb_agg(jsonb_build_object(
                'finding', 'D' || f.subject_id, 'no', f.no, 'grade', f.grade, 'criterion', f.criterion, 'evidence', f.evidence, 'by', 'P' || f.raised_by)
                ORDER BY f.no)
            FROM finding f
            JOIN subject raised ON raised.id = f.subject_id
            WHERE f.assessment = t.subject_id AND raised.state <> 'void'), '[]'),
        'content', assessment_content(t.subject_id, p_now),
        'evidence', coalesce((
            SELECT jsonb_agg('E' || a.evidence ORDER BY a.evidence)
            FROM assessment_evidence a
            WHERE a.subject_id = t.subject_id), '[]'))
    FROM assessment t
    WHERE t.subject_id = p_subject
$$;
COMMENT ON FUNCTION sach.assessment_report(bigint, timestamptz) IS 'The whole report as one object, in the order of the checklist, without anything that changes by itself: the same record gives the same bytes.';
