CREATE OR REPLACE FUNCTION sach.effect_application_submit(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_network network;
    v_day date;
    v_from timestamptz;
    v_code text;
BEGIN
    SELECT n.* INTO STRICT v_network
    FROM network n
    JOIN subject s USING (network)
    WHERE s.id = p_subject;
    v_day := network_day(v_network.network, p_now);
    PERFORM scheme_pin(p_subject, p_now);
    v_from := clock_start(v_network.network, p_now);
    PERFORM timer_restart(p_subject, ARRAY['check', 'case'], v_from);
    UPDATE subject s
    SET unit = coalesce(f.zone, f.commune)
    FROM facility f
    WHERE s.id = p_subject AND f.facility = s.facility;
    PERFORM application_consultants_keep(p_subject, p_payload -> 'consultants', p_now);
    v_code := dossier_code_format(
        v_network.code, v_day, number_take(v_network.network, 'dossier/' || to_char(v_day, 'YYMMDD')));
    INSERT INTO subject_reference (network, reference, subject_id, kind)
    VALUES (v_network.network, v_code, p_subject, 'dossier');
    UPDATE application
    SET consent_by = p_actor, consent_at = p_now, received_at = p_now, clock_from = v_from, dossier_code = v_code
    WHERE subject_id = p_subject;
    PERFORM notice_plan(p_subject, 'receipt', 'received', 'facility', 'application_received', p_now,
        jsonb_build_object('dossier_code', v_code, 'received_date', to_char(v_day, 'DD/MM/YYYY'),
            'due_date', (
                SELECT to_char(calendar_local_day(v_network.calendar, t.due_at) - 1, 'DD/MM/YYYY')
                FROM timer t
                WHERE t.subject_id = p_subject AND t.kind = 'check' AND t.settled_at IS NULL)));
    PERFORM paper_issue(p_subject, p_version, 'receipt_slip', p_actor, paper_receipt(p_subject, p_now), p_now);
END $$;
COMMENT ON FUNCTION sach.effect_application_submit(bigint, int, bigint, jsonb, timestamptz) IS 'A2: takes the dossier code TH-YYMMDD-NNNN of the legal day, pins the reporting unit (the zone board where there is one, else the commune) and the scheme of this day, keeps the consent and the declared consultants, and issues and sends the receipt.';
