CREATE OR REPLACE FUNCTION sach.environmental_document_stands(p_subject bigint, p_now timestamptz) RETURNS boolean
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_subject subject;
    v_today date;
BEGIN
    SELECT * INTO v_subject
    FROM subject
    WHERE id = p_subject;
    v_today := network_day(v_subject.network, p_now);
    RETURN EXISTS (
        SELECT
        FROM subject item
        JOIN evidence e ON e.subject_id = item.id
        JOIN environment_document_type t ON t.type = e.type AND t.stands
        WHERE item.facility = v_subject.facility AND item.workflow = 'evidence' AND item.state = 'accepted'
            AND e.effective_from <= v_today
            AND (e.expires_on IS NULL OR e.expires_on >= v_today)
            AND EXISTS (
                SELECT
                FROM evidence_rule r
                WHERE r.type = e.type AND r.edition = e.edition
                    AND r.accept_from <= v_today AND (r.accept_until IS NULL OR r.accept_until >= v_today))
            -- A document of an earlier law holds until a licence has replaced it; the end of that licence does not revive it.
            AND NOT (t.is_legacy AND EXISTS (
                SELECT
                FROM subject newer
                JOIN evidence l ON l.subject_id = newer.id
                WHERE newer.facility = v_subject.facility AND newer.workflow = 'evidence'
                    AND newer.state IN ('accepted', 'suspended', 'revoked', 'expired', 'superseded')
                    AND l.type = 'ENV_LICENCE' AND l.verified_at IS NOT NULL AND l.effective_from <= v_today)));
END $$;
COMMENT ON FUNCTION sach.environmental_document_stands(bigint, timestamptz) IS 'Whether the subject''s facility has an accepted environmental document of a kind that counts on this legal day and whose dates cover it (vietnam.md §1.2); expires_on is the last day it holds. Kinds of earlier laws count until a licence replaced them.';
