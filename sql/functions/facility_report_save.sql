CREATE OR REPLACE FUNCTION sach.facility_report_save(p_facility text, p_period text, p_data jsonb, p_actor bigint)
RETURNS TABLE (outcome text, reference text, codes text[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_facility bigint := facility_find(p_facility);
    v_now timestamptz := clock_now();
    v_network int;
    v_version int;
    v_codes text[];
BEGIN
    SELECT f.network INTO v_network
    FROM facility f
    WHERE f.facility = v_facility;
    SELECT max(r.version) INTO v_version
    FROM report_form r
    WHERE r.form = 'BC-CS' AND r.valid_from <= network_day(v_network, v_now);
    IF v_facility IS NULL OR p_period !~ '^[0-9]{4}$' OR p_period::int NOT BETWEEN 2000 AND 2200 OR v_version IS NULL THEN
        RETURN QUERY SELECT 'not_found', NULL::text, '{}'::text[];
        RETURN;
    END IF;
    IF NOT facility_report_may(v_facility, p_period, p_actor, ARRAY['APPL', 'AGNT', 'REPO', 'CONS', 'COOR'], v_now) THEN
        RETURN QUERY SELECT * FROM data_refuse('facility_report', p_actor, 'not_permitted', ARRAY['role_missing:APPL,AGNT,REPO,CONS,COOR']);
        RETURN;
    END IF;
    v_codes := facility_report_put(v_facility, p_period, v_version, network_day(v_network, v_now), p_data, p_actor, v_now);
    IF v_codes <> '{}' THEN
        RETURN QUERY SELECT * FROM data_refuse('facility_report', p_actor, 'bad_payload', v_codes);
        RETURN;
    END IF;
    RETURN QUERY SELECT 'saved', 'F' || v_facility || '-' || p_period, '{}'::text[];
END $$;
COMMENT ON FUNCTION sach.facility_report_save(text, text, jsonb, bigint) IS
    'Keeps (file absent or false) or files a facility''s yearly report {report, file?, nil?, justifications?, paper_number?, paper_date?}; filed anew it replaces what counts, every filing stays. outcome: saved | not_found | not_permitted | bad_payload. By the facility, its agent, the unit that accounts for it, the consolidator or the coordinator.';
