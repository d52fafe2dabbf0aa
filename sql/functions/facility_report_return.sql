CREATE OR REPLACE FUNCTION sach.facility_report_return(p_facility text, p_period text, p_data jsonb, p_actor bigint)
RETURNS TABLE (outcome text, reference text, codes text[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_facility bigint := facility_find(p_facility);
    v_codes text[];
BEGIN
    IF v_facility IS NULL OR NOT EXISTS (SELECT FROM facility_report r WHERE r.facility = v_facility AND r.period = p_period) THEN
        RETURN QUERY SELECT 'not_found', NULL::text, '{}'::text[];
        RETURN;
    END IF;
    IF NOT facility_report_may(v_facility, p_period, p_actor, ARRAY['REPO', 'CONS'], clock_now()) THEN
        RETURN QUERY SELECT * FROM data_refuse('facility_report', p_actor, 'not_permitted', ARRAY['role_missing:REPO,CONS']);
        RETURN;
    END IF;
    v_codes := data_problems(p_data, ARRAY['points list'], '{}');
    IF v_codes = '{}' AND (p_data -> 'points' = '[]' OR EXISTS (
        SELECT FROM jsonb_array_elements(p_data -> 'points') p (value) WHERE jsonb_typeof(p.value) <> 'string' OR p.value = '""'))
    THEN
        v_codes := ARRAY['field_invalid:points'];
    END IF;
    IF v_codes <> '{}' THEN
        RETURN QUERY SELECT * FROM data_refuse('facility_report', p_actor, 'bad_payload', v_codes);
        RETURN;
    END IF;
    UPDATE facility_report r
    SET state = 'returned', points = p_data -> 'points'
    WHERE r.facility = v_facility AND r.period = p_period AND r.state = 'filed';
    RETURN QUERY SELECT CASE WHEN FOUND THEN 'saved' ELSE 'bad_payload' END, 'F' || v_facility || '-' || p_period,
        CASE WHEN FOUND THEN '{}'::text[] ELSE ARRAY['facility_report_not_filed'] END;
END $$;
COMMENT ON FUNCTION sach.facility_report_return(text, text, jsonb, bigint) IS
    'Asks the facility to repair its filed report {points: [text, …]}; what was filed counts until it is filed anew. outcome: saved | not_found | not_permitted | bad_payload. By the unit that accounts for it or the consolidator.';
