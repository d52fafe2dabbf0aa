CREATE OR REPLACE FUNCTION sach.paper_receipt(p_subject bigint, p_now timestamptz) RETURNS jsonb
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_network int := (SELECT network FROM subject WHERE id = p_subject);
    v_facility bigint := (SELECT facility FROM subject WHERE id = p_subject);
    v_calendar text := (SELECT calendar FROM network WHERE network = v_network);
    v_days int := parameter_amount(v_network, 't_case', p_now);
    v_from timestamptz := (SELECT clock_from FROM application WHERE subject_id = p_subject);
BEGIN
    RETURN jsonb_build_object(
        'slip_number', (SELECT dossier_code FROM application WHERE subject_id = p_subject),
        'documents', (
            SELECT coalesce(jsonb_agg(jsonb_build_object(
                'no', d.no, 'title_vi', d.title_vi, 'title_en', d.title_en, 'qty', 1, 'form_vi', 'bản điện tử', 'form_en', 'electronic') ORDER BY d.no), '[]')
            FROM (
                SELECT 1 AS no, 'Đơn đề nghị cấp giấy chứng nhận' AS title_vi, 'Application' AS title_en
                UNION ALL
                SELECT 1 + row_number() OVER (ORDER BY e.subject_id), r.name_vi || ' số ' || e.number, r.name_en || ' no. ' || e.number
                FROM evidence e
                JOIN subject s ON s.id = e.subject_id AND s.state IN ('received', 'checking', 'accepted')
                JOIN LATERAL (
                    SELECT name_vi, name_en FROM evidence_rule r WHERE r.type = e.type ORDER BY r.accept_from DESC LIMIT 1
                ) r ON true
                WHERE e.facility = v_facility
            ) d),
        'sets', 1, 'working_days', v_days,
        'due_date', to_char(calendar_add_working_days(v_calendar, calendar_local_day(v_calendar, v_from), v_days), 'DD/MM/YYYY'),
        'result_place_vi', (SELECT reception_vi FROM network WHERE network = v_network),
        'result_place_en', (SELECT reception_en FROM network WHERE network = v_network),
        'result_channel_vi', 'trực tuyến', 'result_channel_en', 'online', 'fee_vi', 'không thu', 'fee_en', 'none');
END $$;
COMMENT ON FUNCTION sach.paper_receipt(bigint, timestamptz) IS 'What a receipt slip says beside the common lines (form 01): documents received, working days of the whole procedure by the parameters in force, the day of the result. Book and place in the register are the slip''s own year and number. The days while the applicant completes the dossier are not among them.';
