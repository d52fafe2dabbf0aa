CREATE OR REPLACE FUNCTION sach.doctor_examine()
RETURNS TABLE (name text, level text, detail text, advice text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
    SELECT c.name, CASE WHEN c.is_ok THEN 'ok' ELSE c.worst END, c.detail, c.advice
    FROM (
        SELECT 'database' AS name, 'failure' AS worst, NOT pg_is_in_recovery() AS is_ok, 'PostgreSQL ' || current_setting('server_version')
            || CASE WHEN pg_is_in_recovery() THEN ', a standby' ELSE '' END AS detail,
            'Connect to the primary: target_session_attrs=read-write.' AS advice
        UNION ALL
        SELECT 'durability', 'failure', current_setting('fsync') = 'on' AND current_setting('synchronous_commit') <> 'off',
            'fsync ' || current_setting('fsync') || ', synchronous_commit ' || current_setting('synchronous_commit'),
            'Turn both on: without them a power cut can lose or break certificates.'
        UNION ALL
        SELECT 'clock', 'warning', NOT EXISTS (SELECT FROM clock_setting WHERE clock_offset <> '0'), instant_text(clock_now()),
            'The clock is moved; only a demonstration or a test should be.'
        UNION ALL
        SELECT 'calendar ' || c.calendar, 'failure', EXISTS (
                SELECT FROM calendar_year y WHERE y.calendar = c.calendar AND y.year = extract(year FROM clock_now() + interval '3 months')),
            'version ' || calendar_version_current(c.calendar) || ', years '
                || coalesce((SELECT min(y.year) || '–' || max(y.year) FROM calendar_year y WHERE y.calendar = c.calendar), 'none'),
            'Load the coming year, or limits that reach into it are refused.'
        FROM calendar c
        UNION ALL
        SELECT 'calendar ' || c.calendar || ' confirmed', 'warning', coalesce(y.confirmed, false), 'year ' || extract(year FROM clock_now()),
            'Confirm the year once the notice on public holidays is out.'
        FROM calendar c
        LEFT JOIN calendar_year y ON y.calendar = c.calendar AND y.year = extract(year FROM clock_now())
        UNION ALL
        SELECT 'addresses', 'warning', count(*) FILTER (WHERE u.email IS NULL) = 0,
            count(*) FILTER (WHERE u.email IS NULL) || ' of ' || count(*) || ' reporting units have no mailbox',
            'sachctl unit update CODE --email: a unit without a mailbox can only be reminded by telephone.'
        FROM unit_at(network_day((SELECT min(network) FROM network), clock_now()), ARRAY['commune', 'ward', 'zone_board']) u
        UNION ALL
        SELECT 'backlog', 'failure', coalesce(w.oldest_seconds, 0) < 600, w.due_notices || ' notices, ' || w.due_timers || ' time limits due',
            'Is a daemon running with delivery on? See its log.'
        FROM work_due() w
        UNION ALL
        SELECT 'signing', 'failure', w.unsigned_certificates = 0, w.unsigned_certificates || ' certificates wait for a signature',
            'A daemon with the issuer''s key must run.'
        FROM work_due() w
        UNION ALL
        SELECT 'checkpoint', 'failure', coalesce(max(c.at) > clock_now() - interval '2 days', false),
            coalesce('last ' || instant_text(max(c.at)), 'none yet'), 'sachctl audit checkpoint, and keep it outside the database.'
        FROM ledger_checkpoint c
        UNION ALL
        SELECT 'waiting tasks', 'warning', count(*) = 0, count(*) || ' tasks older than a week', 'sachctl task list.'
        FROM task t
        WHERE t.done_at IS NULL AND t.created_at < clock_now() - interval '7 days'
    ) c
$$;
COMMENT ON FUNCTION sach.doctor_examine() IS 'What an administrator would look at first, each with what to do when it is not well.';
