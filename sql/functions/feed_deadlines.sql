CREATE OR REPLACE FUNCTION sach.feed_deadlines(p_network int, p_unit bigint)
RETURNS TABLE (
    uid uuid, sequence bigint, kind text, reference text, title_vi text, title_en text, day date, state text, changed_at timestamptz, url text,
    basis_vi text, basis_en text, owed bigint, missing bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 100 SET search_path = sach, pg_temp SET plan_cache_mode = force_custom_plan AS $$
#variable_conflict use_column
DECLARE
    v_now timestamptz := clock_now();
    v_network network;
    v_today date;
BEGIN
    SELECT n.* INTO v_network
    FROM network n
    WHERE n.network = p_network;
    v_today := network_day(p_network, v_now);
    RETURN QUERY
    WITH report AS MATERIALIZED (
        SELECT o.subject_id, o.rule, o.version, o.period, o.last_day, o.legal_basis, s.state, own.reference, a.vi, a.en,
            moved.changes, moved.changed_at,
            CASE
                WHEN s.state IN ('waived', 'void') THEN 'cancelled'
                WHEN s.state IN ('submitted', 'accepted', 'returned') THEN 'filed'
                ELSE 'due' END AS standing
        FROM obligation o
        JOIN subject s ON s.id = o.subject_id AND s.network = p_network
        JOIN subject_reference own ON own.subject_id = s.id AND own.kind = 'own'
        JOIN reporting_unit u ON u.unit = o.unit
        CROSS JOIN LATERAL unit_addressee(u.unit, u.kind, o.last_day) a
        CROSS JOIN LATERAL (
            -- What a calendar shows changes with the state and with the day, not with a draft.
            SELECT e.changes + m.changes AS changes, greatest(e.changed_at, m.changed_at) AS changed_at
            FROM (
                SELECT count(*) - 1 AS changes, max(x.at) AS changed_at
                FROM subject_event x
                WHERE x.subject_id = o.subject_id AND (x.from_state <> x.to_state OR x.event = 'extend')
            ) e, (
                SELECT count(*) AS changes, max(x.at) AS changed_at
                FROM timer_move x
                WHERE x.subject_id = o.subject_id AND x.kind = 'due'
            ) m
        ) moved
        WHERE (p_unit IS NULL OR o.unit = p_unit) AND o.last_day >= v_today - 400
    )
    SELECT encode(substr(b.hash, 1, 16), 'hex')::uuid, r.changes, 'report', r.reference,
        'Hạn nộp báo cáo năm ' || r.period || ' - ' || r.vi, 'Annual report ' || r.period || ' due - ' || r.en, r.last_day, r.standing, r.changed_at,
        v_network.base_url || '/obligations/' || r.reference,
        coalesce(r.legal_basis || '; ', '') || w.legal_basis_vi, coalesce(r.legal_basis || '; ', '') || w.legal_basis_en, NULL::bigint, NULL::bigint
    FROM report r
    JOIN obligation_rule w ON w.rule = r.rule AND w.version = r.version
    -- The hash of its birth is of this ledger alone and never changes.
    JOIN subject_event b ON b.subject_id = r.subject_id AND b.version = 1
    WHERE p_unit IS NOT NULL
    UNION ALL
    -- The operator's calendar has one entry for all who owe on the same day.
    SELECT md5(g.system_identifier || '/' || r.rule || '/' || r.period || '/' || r.last_day)::uuid, k.changes, 'reports', r.rule || ' ' || r.period,
        'Hạn nộp báo cáo năm ' || r.period || ': ' || count(*) || ' đơn vị',
        'Annual reports ' || r.period || ' due: ' || count(*) || ' units', r.last_day,
        CASE WHEN bool_and(r.standing = 'cancelled') THEN 'cancelled' WHEN bool_and(r.standing <> 'due') THEN 'filed' ELSE 'due' END,
        k.changed_at, v_network.base_url || '/obligations', w.legal_basis_vi, w.legal_basis_en,
        count(*) FILTER (WHERE r.standing <> 'cancelled'), count(*) FILTER (WHERE r.standing = 'due')
    FROM report r
    JOIN obligation_rule w ON w.rule = r.rule AND w.version = r.version
    -- Over all of the period: a unit that gets another day must not take changes with it.
    JOIN (
        SELECT x.rule, x.period, sum(x.changes)::bigint AS changes, max(x.changed_at) AS changed_at
        FROM report x
        GROUP BY x.rule, x.period
    ) k ON k.rule = r.rule AND k.period = r.period
    CROSS JOIN ledger_epoch g
    WHERE p_unit IS NULL
    GROUP BY g.system_identifier, r.rule, r.version, r.period, r.last_day, k.changes, k.changed_at, w.legal_basis_vi, w.legal_basis_en
    UNION ALL
    (
        SELECT md5(encode(b.hash, 'hex') || '/' || t.kind || '/' || (
                SELECT count(*)
                FROM timer p
                WHERE p.subject_id = t.subject_id AND p.kind = t.kind AND p.timer < t.timer AND p.started_at <> t.started_at))::uuid,
            (
                SELECT count(*)
                FROM timer_move m
                WHERE m.subject_id = t.subject_id AND m.kind = t.kind
            ) + (
                SELECT count(*)
                FROM timer p
                WHERE p.subject_id = t.subject_id AND p.kind = t.kind AND p.timer < t.timer AND p.started_at = t.started_at),
            'limit', own.reference, 'Thời hạn ' || coalesce(l.name_vi, t.kind) || ' - ' || own.reference || coalesce(' - ' || f.name, ''),
            'Time limit: ' || coalesce(l.name_en, t.kind) || ' - ' || own.reference || coalesce(' - ' || f.name, ''),
            calendar_local_day(v_network.calendar, t.due_at - interval '1 microsecond'), 'due', t.started_at,
            v_network.base_url || '/' || s.workflow || 's/' || own.reference, NULL, NULL, NULL, NULL
        FROM timer t
        JOIN subject s ON s.id = t.subject_id AND s.network = p_network
        JOIN subject_event b ON b.subject_id = s.id AND b.version = 1
        JOIN subject_reference own ON own.subject_id = s.id AND own.kind = 'own'
        LEFT JOIN limit_kind l ON l.kind = t.kind
        LEFT JOIN facility f ON f.facility = s.facility
        WHERE t.settled_at IS NULL AND t.paused_at IS NULL
            AND (p_unit IS NULL OR s.unit = p_unit)
            -- The reports stand above; their opening and escalations are the clock's own work.
            AND (s.workflow <> 'obligation' OR t.kind = 'return')
            AND s.workflow <> 'complaint'
            AND t.due_at BETWEEN v_now - interval '60 days' AND v_now + interval '400 days'
        ORDER BY t.due_at, t.timer
        LIMIT 2000)
    ORDER BY 7, 4;
END $$;
COMMENT ON FUNCTION sach.feed_deadlines(int, bigint) IS
    'What a calendar of deadlines shows: a unit''s reports and corrections, or (p_unit NULL) all of the network: one entry for the reports due on a day, and the running time limits of the next 400 days (2000 at most, the most urgent first). uid stays for ever, sequence grows with each change of day or state (RFC 5545 §3.8.7.4). Complaints are sealed and are left out.';
