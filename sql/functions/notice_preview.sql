CREATE OR REPLACE FUNCTION sach.notice_preview(
    p_from timestamptz, p_to timestamptz, p_network text, p_unit text, p_reader bigint, p_with_text boolean, p_offset bigint, p_limit int)
RETURNS TABLE (
    at timestamptz, notice bigint, message_id uuid, subject text, unit text, purpose text, purpose_vi text, purpose_en text, step text,
    audience text, address text, recipient_name text, language text, template text, fate text, common json, data json)
LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 200 SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_now timestamptz := clock_now();
    v_day record;
BEGIN
    -- A text says how many days are left on the day it goes out, so each day's notices are written as of that day.
    FOR v_day IN
        WITH planned AS (
            SELECT greatest(n.due_at, v_now, CASE WHEN n.available_at < 'infinity' THEN n.available_at END) AS at, n.notice, n.network,
                n.subject_id, n.audience, s.workflow, NULL::bigint AS unit, NULL::text AS rule, NULL::text AS step, NULL::text AS template
            FROM notice n
            JOIN subject s ON s.id = n.subject_id
            WHERE n.state IN ('planned', 'failed') AND n.due_at < p_to
                AND (p_unit IS NULL OR s.unit = unit_find(p_unit))
                AND reader_sees(p_reader, s.network, s.facility, s.unit)
            UNION ALL
            -- Reports that are not written down yet, with the ladder they will get.
            SELECT greatest(l.at, g.generate_at, v_now), NULL, w.network, NULL, l.audience, 'obligation', u.unit, g.rule, l.step, l.template
            FROM obligation_generation_plan(p_to) g
            JOIN network w ON w.code = g.network
            JOIN obligation_rule r ON r.rule = g.rule AND r.version = (SELECT max(v.version) FROM obligation_rule v WHERE v.rule = g.rule)
            CROSS JOIN LATERAL obligation_dates(r.rule, r.version, g.period::int) d
            CROSS JOIN LATERAL (
                SELECT s.step, s.audience, s.template, ladder_step_due(d.calendar, d.last_day, s.kind, s.amount, s.send_time) AS at
                FROM ladder_step s
                WHERE s.rule = r.rule AND s.version = r.version
            ) l
            CROSS JOIN LATERAL obligation_owing(r.rule, r.version, g.period::int) u
            WHERE NOT EXISTS (SELECT FROM obligation o WHERE o.rule = g.rule AND o.unit = u.unit AND o.period = g.period)
                AND l.at >= g.generate_at AND l.at >= v_now AND l.at < p_to
                AND (p_unit IS NULL OR u.unit = unit_find(p_unit))
                AND reader_sees(p_reader, w.network, NULL, u.unit)
        ), page AS (
            SELECT p.*
            FROM planned p
            JOIN network w USING (network)
            WHERE p.at >= p_from AND p.at < p_to AND (p_network IS NULL OR w.code = upper(p_network))
            ORDER BY p.at, p.notice NULLS LAST, p.unit, p.step
            OFFSET greatest(p_offset, 0)
            LIMIT greatest(p_limit, 0)
        )
        SELECT network_day(p.network, p.at) AS day, min(p.at) AS at,
            coalesce(array_agg(p.notice ORDER BY p.at, p.notice) FILTER (WHERE p.notice IS NOT NULL), '{}') AS notices,
            coalesce(array_agg(p.at ORDER BY p.at, p.notice) FILTER (WHERE p.notice IS NOT NULL), '{}') AS times,
            coalesce(array_agg(p.subject_id ORDER BY p.at, p.notice) FILTER (WHERE p.notice IS NOT NULL), '{}') AS subjects,
            coalesce(array_agg(p.audience ORDER BY p.at, p.notice) FILTER (WHERE p.notice IS NOT NULL), '{}') AS audiences,
            coalesce(array_agg(p.workflow ORDER BY p.at, p.notice) FILTER (WHERE p.notice IS NOT NULL), '{}') AS workflows,
            coalesce(jsonb_agg(jsonb_build_object(
                'at', p.at, 'network', p.network, 'unit', p.unit, 'step', p.step, 'audience', p.audience, 'template', p.template)
                ORDER BY p.at, p.unit, p.step) FILTER (WHERE p.notice IS NULL), '[]') AS unwritten
        FROM page p
        GROUP BY 1
        ORDER BY 1
    LOOP
        RETURN QUERY
        WITH asked AS (
            SELECT *
            FROM unnest(v_day.notices, v_day.times) AS a (notice, at)
        ), context AS MATERIALIZED (
            SELECT *
            FROM notice_context(v_day.notices, v_day.subjects, v_day.audiences, v_day.workflows, v_day.at)
        )
        SELECT a.at, n.notice, n.message_id, own.reference, u.reference, n.purpose, p.name_vi, p.name_en, n.step, n.audience,
            -- A complainant stays sealed.
            CASE WHEN n.audience <> 'complainant' THEN c.address END,
            CASE WHEN n.audience <> 'complainant' THEN c.recipient_name END,
            c.language, n.template,
            CASE
                WHEN p.states IS NOT NULL AND s.state <> ALL (p.states)
                    THEN CASE WHEN s.state IN ('submitted', 'accepted') THEN 'submitted' ELSE 'closed' END
                WHEN EXISTS (SELECT FROM subject_hold h WHERE h.subject_id = n.subject_id AND h.until IS NULL) THEN 'frozen'
                WHEN p.catch_up = 'send_latest_only' AND n.superseded_from <= a.at THEN 'superseded'
                WHEN p.catch_up = 'skip' AND network_day(n.network, n.due_at) < v_day.day THEN 'missed'
                WHEN n.available_at = 'infinity' THEN 'conditional'
                WHEN c.address IS NULL THEN 'no_address'
                ELSE 'send' END,
            CASE WHEN p_with_text AND n.audience <> 'complainant' THEN coalesce((
                SELECT l.data
                FROM context l
                WHERE l.notice IS NULL AND l.letter = c.letter), '{}') END,
            CASE WHEN p_with_text AND n.audience <> 'complainant'
                THEN CASE WHEN n.data = '{}' THEN c.data ELSE (c.data::jsonb || n.data)::json END END
        FROM asked a
        JOIN notice n ON n.notice = a.notice
        JOIN subject s ON s.id = n.subject_id
        JOIN notice_purpose p ON p.purpose = n.purpose
        JOIN subject_reference own ON own.subject_id = s.id AND own.kind = 'own'
        LEFT JOIN reporting_unit u ON u.unit = s.unit
        LEFT JOIN context c ON c.notice = n.notice
        ORDER BY a.at, n.notice;
        RETURN QUERY
        WITH unwritten AS MATERIALIZED (
            SELECT *
            FROM jsonb_to_recordset(v_day.unwritten)
                AS x (at timestamptz, network int, unit bigint, step text, audience text, template text)
        ), units AS (
            SELECT array_agg(DISTINCT unit) AS list
            FROM unwritten
        ), reader AS MATERIALIZED (
            SELECT r.*
            FROM units, notice_unit_reader(units.list, ARRAY(SELECT v_day.day FROM unnest(units.list))) r
        ), sender AS MATERIALIZED (
            SELECT * FROM notice_sender(v_day.at)
        )
        SELECT x.at, NULL::bigint, NULL::uuid, NULL::text, r.code, p.purpose, p.name_vi, p.name_en, x.step, x.audience,
            CASE x.audience WHEN 'standing_body_leader' THEN s.leader_email ELSE r.email END,
            CASE s.language WHEN 'en' THEN r.name_en ELSE r.name_vi END, s.language, x.template, 'not_written', NULL::json, NULL::json
        FROM unwritten x
        JOIN reader r ON r.unit = x.unit
        JOIN sender s ON s.network = x.network
        JOIN notice_purpose p ON p.purpose = 'annual_report'
        ORDER BY x.at, r.code, x.step;
    END LOOP;
END $$;
COMMENT ON FUNCTION sach.notice_preview(timestamptz, timestamptz, text, text, bigint, boolean, bigint, int) IS
    'What would go out in p_from ≤ at < p_to if nobody did anything, a page in the order of time, each text''s values as of its own day; reads only. fate: send; no_address (becomes a person''s task); conditional (an escalation, only once the step before was delivered); submitted, closed, frozen, superseded, missed (would be left out); not_written (of a report whose obligation is generated until then: no number and no text yet). p_network, p_unit NULL = all. Complainants stay sealed.';
