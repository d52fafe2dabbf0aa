CREATE OR REPLACE FUNCTION sach.paper_issue(
    p_subject bigint, p_version int, p_kind text, p_actor bigint, p_data jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_network network;
    v_kind paper_kind;
    v_day date;
    v_seq int;
BEGIN
    SELECT n.* INTO STRICT v_network
    FROM network n
    JOIN subject s USING (network)
    WHERE s.id = p_subject;
    SELECT * INTO STRICT v_kind
    FROM paper_kind
    WHERE kind = p_kind;
    v_day := network_day(v_network.network, p_now);
    v_seq := number_take(v_network.network, 'paper/' || p_kind || '/' || extract(year FROM v_day));
    INSERT INTO paper (network, subject_id, version, kind, year, seq, number, issued_on, issued_at, issued_by, data)
    SELECT v_network.network, p_subject, p_version, p_kind, extract(year FROM v_day), v_seq, doc.number, v_day, p_now, p_actor,
        paper_context(p_subject, p_now) || jsonb_build_object('doc_number', doc.number, 'doc_seq', v_seq, 'doc_year', extract(year FROM v_day)) || jsonb_strip_nulls(p_data)
    FROM (
        SELECT v_seq || replace(v_kind.number_suffix, 'OFFICE', coalesce(nullif(v_network.office_code, ''), v_network.code)) AS number
    ) doc;
END $$;
COMMENT ON FUNCTION sach.paper_issue(bigint, int, text, bigint, jsonb, timestamptz) IS 'Issues a paper with the event that caused it: the next number of its kind and year, the facts of the moment and p_data. Called by effects only.';
