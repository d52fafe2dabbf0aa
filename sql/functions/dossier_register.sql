CREATE OR REPLACE FUNCTION sach.dossier_register(p_network int, p_from date, p_to date)
RETURNS TABLE (
    no int, dossier_code text, reference text, establishment text, tax_code text, address text, phone text, received_at timestamptz,
    accepted_at timestamptz, days_paused int, due_at timestamptz, resolved_at timestamptz, state text, state_vi text, state_en text, result text,
    officer text)
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_calendar text := (SELECT calendar FROM network WHERE network = p_network);
    v_from timestamptz := calendar_instant(v_calendar, p_from, '00:00');
    v_to timestamptz := calendar_day_end(v_calendar, p_to);
BEGIN
    RETURN QUERY
    SELECT g.seq, a.dossier_code, own.reference, coalesce(a.holder_name, f.name), f.tax_code, f.site_address, p.phone, a.received_at, a.accepted_at,
        paused.days, promised.due_at, coalesce(a.decided_at, ended.at), s.state, w.name_vi, w.name_en,
        CASE
            WHEN coalesce(a.decided_at, ended.at, clock_now()) >= promised.due_at THEN 'late'
            WHEN coalesce(a.decided_at, ended.at) IS NULL THEN NULL
            WHEN calendar_local_day(v_calendar, coalesce(a.decided_at, ended.at)) = calendar_local_day(v_calendar, promised.due_at - interval '1 microsecond')
                THEN 'on_time'
            ELSE 'early'
        END,
        o.name
    FROM application a
    JOIN subject s ON s.id = a.subject_id AND s.network = p_network
    JOIN workflow_state w USING (workflow, revision, state)
    JOIN facility f ON f.facility = s.facility
    JOIN subject_reference own ON own.subject_id = s.id AND own.kind = 'own'
    JOIN paper g ON g.subject_id = s.id AND g.kind = 'receipt_slip'
    LEFT JOIN person p ON p.person = a.consent_by
    LEFT JOIN person o ON o.person = a.officer
    LEFT JOIN LATERAL (
        SELECT e.at FROM subject_event e WHERE e.subject_id = s.id AND e.version = s.version AND w.is_final
    ) ended ON true
    LEFT JOIN LATERAL (
        SELECT sum(calendar_local_day(v_calendar, coalesce(next.at, clock_now())) - calendar_local_day(v_calendar, e.at))::int AS days
        FROM subject_event e
        JOIN workflow_state x ON x.workflow = e.workflow AND x.revision = e.revision AND x.state = e.to_state AND x.clock_stops AND NOT x.is_final
        LEFT JOIN LATERAL (
            SELECT n.at FROM subject_event n WHERE n.subject_id = e.subject_id AND n.version > e.version AND n.to_state <> e.to_state
            ORDER BY n.version LIMIT 1
        ) next ON true
        WHERE e.subject_id = s.id AND e.to_state <> e.from_state AND e.at >= a.received_at
    ) paused ON true
    LEFT JOIN LATERAL (
        SELECT calendar_day_end(v_calendar, to_date(g.data ->> 'due_date', 'DD/MM/YYYY') + coalesce(paused.days, 0)) AS due_at
    ) promised ON true
    WHERE a.received_at >= v_from AND a.received_at < v_to
    ORDER BY a.received_at, a.subject_id;
END $$;
COMMENT ON FUNCTION sach.dossier_register(int, date, date) IS 'Sổ theo dõi hồ sơ (form 07): the dossiers received between two legal days (inclusive), with the days waited for the applicant, the date promised moved by them, and whether each ended early, on its last day or late. Generated from the ledger.';
