CREATE OR REPLACE FUNCTION sach.environmental_document_stands(p_subject bigint, p_now timestamptz) RETURNS boolean
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT EXISTS (
        SELECT
        FROM subject s
        JOIN subject item ON item.facility = s.facility AND item.workflow = 'evidence' AND item.state = 'accepted'
        JOIN evidence e ON e.subject_id = item.id
        WHERE s.id = p_subject
            AND e.type IN (
                'EIA_APPROVAL', 'ENV_LICENCE', 'ENV_REGISTRATION', 'ENV_EXEMPT', 'EIA_LEGACY', 'ENV_COMMITMENT', 'ENV_PLAN')
            AND e.effective_from <= network_day(s.network, p_now)
            AND (e.expires_on IS NULL OR e.expires_on >= network_day(s.network, p_now)))
$$;
COMMENT ON FUNCTION sach.environmental_document_stands(bigint, timestamptz) IS 'Whether the subject''s facility has an accepted environmental document whose dates cover this legal day (vietnam.md §1.2); expires_on is the last day it holds.';
