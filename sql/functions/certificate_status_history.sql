CREATE OR REPLACE FUNCTION sach.certificate_status_history(p_certificate bigint) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (
        SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
            'at', e.at, 'status', certificate_public_status(e.to_state), 'statusVi', w.name_vi, 'statusEn', w.name_en,
            'reasonClass', CASE e.event
                WHEN 'sign' THEN coalesce(c.version_reason, 'issue')
                WHEN 'request_suspension' THEN 'voluntary'
                WHEN 'terminate' THEN 'holder_request'
                WHEN 'expire' THEN 'term'
                WHEN 'supersede' THEN (SELECT n.version_reason FROM certificate n WHERE n.previous = c.subject_id AND n.signature IS NOT NULL)
                WHEN 'void' THEN c.void_reason
                ELSE 'decision'
                END)) ORDER BY e.version)
        FROM certificate c
        JOIN subject_event e ON e.subject_id = c.subject_id
        JOIN workflow_state w ON (w.workflow, w.revision, w.state) = (e.workflow, e.revision, e.to_state)
        WHERE c.subject_id = p_certificate AND e.from_state <> e.to_state AND e.to_state NOT IN ('reserved', 'signing'));
END $$;
COMMENT ON FUNCTION sach.certificate_status_history(bigint) IS 'Every public status a certificate had, from the ledger, with the class of its reason: issue, amendment, renewal, restoration, correction, decision, voluntary, holder_request, term, or why it was voided.';
