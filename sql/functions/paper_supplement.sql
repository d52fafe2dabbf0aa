CREATE OR REPLACE FUNCTION sach.paper_supplement(p_subject bigint) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN jsonb_build_object(
        'items', (
            SELECT coalesce(jsonb_agg(jsonb_build_object('no', i.no, 'title', i.title, 'reason', i.reason) ORDER BY i.no), '[]')
            FROM application_item i
            WHERE i.subject_id = p_subject AND i.answer IS NULL AND i.waiver_reason IS NULL),
        'supplement_due', (
            SELECT to_char(calendar_local_day(n.calendar, t.due_at) - 1, 'DD/MM/YYYY')
            FROM timer t
            JOIN subject s ON s.id = t.subject_id
            JOIN network n ON n.network = s.network
            WHERE t.subject_id = p_subject AND t.kind = 'reply' AND t.settled_at IS NULL),
        'submit_url', (
            SELECT n.base_url || '/applications/A' || s.id
            FROM subject s
            JOIN network n USING (network)
            WHERE s.id = p_subject));
END $$;
COMMENT ON FUNCTION sach.paper_supplement(bigint) IS 'What a supplement request asks (form 02): every open item at once, with its reason, and the last day for the reply (inclusive).';
