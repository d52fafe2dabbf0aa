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
    v_report jsonb := coalesce(nullif(p_data -> 'report', 'null'), '{}');
    v_is_nil boolean;
    v_files boolean;
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
    v_codes := data_problems(p_data, ARRAY['report object'], ARRAY[
        'file boolean', 'nil boolean', 'justifications object', 'paper_number text', 'paper_date date']);
    IF v_codes = '{}' THEN
        v_is_nil := coalesce((p_data ->> 'nil')::boolean, false);
        v_files := coalesce((p_data ->> 'file')::boolean, false);
        v_codes := CASE WHEN v_files
            THEN facility_report_problems(
                v_facility, p_period, v_version, v_report, v_is_nil, coalesce(nullif(p_data -> 'justifications', 'null'), '{}'),
                network_day(v_network, v_now))
            ELSE report_value_problems('BC-CS', v_version, v_report) END
            || CASE WHEN (p_data ->> 'paper_number' IS NULL) <> (p_data ->> 'paper_date' IS NULL)
                THEN ARRAY['paper_incomplete'] ELSE '{}' END;
    END IF;
    IF v_codes <> '{}' THEN
        RETURN QUERY SELECT * FROM data_refuse('facility_report', p_actor, 'bad_payload', v_codes);
        RETURN;
    END IF;
    INSERT INTO facility_report AS r (
        facility, period, form, form_version, state, report, is_nil, justifications, paper_number, paper_date, saved_by, saved_at)
    VALUES (
        v_facility, p_period, 'BC-CS', v_version, 'draft', v_report, v_is_nil, p_data -> 'justifications', p_data ->> 'paper_number',
        (p_data ->> 'paper_date')::date, p_actor, v_now)
    ON CONFLICT (facility, period) DO UPDATE
    SET report = excluded.report,
        state = CASE WHEN r.state = 'returned' THEN 'returned' ELSE 'draft' END,
        is_nil = CASE WHEN v_files OR r.filed_at IS NULL THEN excluded.is_nil ELSE r.is_nil END,
        form_version = excluded.form_version,
        justifications = excluded.justifications, paper_number = excluded.paper_number, paper_date = excluded.paper_date,
        saved_by = excluded.saved_by, saved_at = excluded.saved_at;
    IF v_files THEN
        UPDATE facility_report r
        SET state = 'filed', points = NULL, filed = v_report, filed_at = v_now, submission = r.submission + 1, digest = sha256('')
        WHERE r.facility = v_facility AND r.period = p_period;
        INSERT INTO facility_report_version (facility, period, submission, report, is_nil, filed_by, filed_at)
        SELECT r.facility, r.period, r.submission, r.filed, r.is_nil, p_actor, v_now
        FROM facility_report r
        WHERE r.facility = v_facility AND r.period = p_period;
        PERFORM facility_report_settle(v_facility, p_period);
    END IF;
    RETURN QUERY SELECT 'saved', 'F' || v_facility || '-' || p_period, '{}'::text[];
END $$;
COMMENT ON FUNCTION sach.facility_report_save(text, text, jsonb, bigint) IS
    'Keeps (file absent or false) or files a facility''s yearly report {report, file?, nil?, justifications?, paper_number?, paper_date?}; filed anew it replaces what counts, every filing stays. outcome: saved | not_found | not_permitted | bad_payload. By the facility, its agent, the unit that accounts for it, the consolidator or the coordinator.';
