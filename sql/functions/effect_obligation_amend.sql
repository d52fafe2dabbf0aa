CREATE OR REPLACE FUNCTION sach.effect_obligation_amend(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM effect_obligation_submit(p_subject, p_version, p_actor, p_payload, p_now);
    PERFORM task_open(s.network, 'restatement_pending', i.report, 'CONS', jsonb_build_object('key', 'O' || p_subject), p_now)
    FROM subject s
    CROSS JOIN LATERAL (
        SELECT DISTINCT r.subject_id AS report
        FROM report r
        JOIN report_input n ON n.snapshot = r.snapshot
        WHERE n.obligation = p_subject AND n.is_counted
    ) i
    WHERE s.id = p_subject;
END $$;
COMMENT ON FUNCTION sach.effect_obligation_amend(bigint, int, bigint, jsonb, timestamptz) IS 'O13: stores the amended report as a new submission; the consolidated report that counted the old one is marked: restatement pending.';
