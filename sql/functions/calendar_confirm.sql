CREATE OR REPLACE FUNCTION sach.calendar_confirm(p_data jsonb, p_actor bigint)
RETURNS TABLE (outcome text, codes text[], calendar text, old_version int, version int, days jsonb, moves jsonb)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_calendar text;
    v_network int := data_network(p_data);
    v_year int;
    v_before int;
    v_version int;
    v_codes text[];
    v_changes jsonb := coalesce(nullif(p_data -> 'days', 'null'), '[]');
BEGIN
    IF NOT coalesce(actor_holds(v_network, p_actor, 'ADMN', clock_now()), false) THEN
        RETURN QUERY
        SELECT r.outcome, r.codes, NULL::text, NULL::int, NULL::int, NULL::jsonb, NULL::jsonb
        FROM data_refuse('calendar', p_actor, 'not_permitted', ARRAY['role_missing:ADMN']) r;
        RETURN;
    END IF;
    v_codes := data_problems(p_data, ARRAY['year integer', 'source text'], ARRAY['network text', 'days list']);
    IF v_codes = '{}' THEN
        v_year := (p_data ->> 'year')::int;
        v_codes := ARRAY(
            SELECT CASE
                WHEN jsonb_typeof(d.value) <> 'object'
                    OR NOT payload_value_fits('date', NULL, coalesce(d.value -> 'day', 'null'))
                    THEN 'calendar_day_invalid:' || d.no
                WHEN coalesce(d.value ->> 'kind', '') NOT IN ('holiday', 'compensatory', 'swap_off', 'swap_work', 'ordinary')
                    OR extract(year FROM (d.value ->> 'day')::date) <> v_year
                    OR (d.value ->> 'kind' = 'swap_work') <> (extract(isodow FROM (d.value ->> 'day')::date) >= 6)
                        AND d.value ->> 'kind' IN ('swap_work', 'swap_off', 'compensatory')
                    THEN 'calendar_day_invalid:' || (d.value ->> 'day')
                END
            FROM jsonb_array_elements(v_changes) WITH ORDINALITY AS d (value, no)
            ORDER BY d.no);
        v_codes := array_remove(v_codes, NULL);
        IF v_codes = '{}' AND (SELECT count(*) <> count(DISTINCT d.value ->> 'day') FROM jsonb_array_elements(v_changes) d) THEN
            v_codes := ARRAY['calendar_day_twice'];
        END IF;
        SELECT n.calendar INTO STRICT v_calendar
        FROM network n
        WHERE n.network = v_network;
        IF NOT EXISTS (
            SELECT
            FROM calendar_year y
            WHERE y.calendar = v_calendar AND y.year BETWEEN v_year - 1 AND v_year + 1
        ) THEN
            v_codes := v_codes || 'calendar_year_apart'::text;
        END IF;
    END IF;
    IF v_codes <> '{}' THEN
        RETURN QUERY
        SELECT r.outcome, r.codes, NULL::text, NULL::int, NULL::int, NULL::jsonb, NULL::jsonb
        FROM data_refuse('calendar', p_actor, 'bad_payload', v_codes) r;
        RETURN;
    END IF;
    PERFORM pg_advisory_xact_lock(7301220, 1);
    v_before := calendar_version_current(v_calendar);
    v_version := calendar_load(
        v_calendar, p_data ->> 'source', 'operator',
        jsonb_build_array(jsonb_build_object('year', v_year, 'confirmed', true, 'source_doc', p_data ->> 'source')),
        (
            SELECT coalesce(jsonb_agg(jsonb_build_object(
                'day', c.day, 'kind', c.kind, 'name_vi', c.name_vi, 'name_en', c.name_en,
                'source_doc', c.source_doc, 'confirmed', true)), '[]')
            FROM (
                SELECT d.day, d.kind, d.name_vi, d.name_en, d.source_doc
                FROM calendar_day d
                WHERE d.calendar = v_calendar AND d.year = v_year
                    AND NOT EXISTS (SELECT FROM jsonb_array_elements(v_changes) g WHERE (g.value ->> 'day')::date = d.day)
                UNION ALL
                SELECT (g.value ->> 'day')::date, g.value ->> 'kind', coalesce(g.value ->> 'nameVi', k.vi), coalesce(g.value ->> 'nameEn', k.en),
                    p_data ->> 'source'
                FROM jsonb_array_elements(v_changes) g
                JOIN (VALUES
                    ('holiday', 'Nghỉ lễ', 'Public holiday'), ('compensatory', 'Nghỉ bù', 'Day off in lieu'),
                    ('swap_off', 'Nghỉ hoán đổi', 'Day off by swap'), ('swap_work', 'Làm bù', 'Worked by swap')) k (kind, vi, en)
                    ON k.kind = g.value ->> 'kind'
            ) c
        ),
        clock_now());
    RETURN QUERY
    SELECT 'saved', '{}'::text[], v_calendar, v_before, v_version,
        (
            SELECT coalesce(jsonb_agg(jsonb_build_object(
                'day', d.day, 'kindBefore', coalesce(d.kind_before, 'ordinary'), 'kindAfter', coalesce(d.kind_after, 'ordinary'))
                ORDER BY d.day), '[]')
            FROM calendar_diff(v_calendar, v_before, v_version) d
            WHERE d.kind_before IS DISTINCT FROM d.kind_after
        ),
        (
            SELECT coalesce(jsonb_agg(m.move ORDER BY m.timer_move), '[]')
            FROM calendar_moves(v_calendar, v_version) m
            WHERE v_version > v_before
        );
END $$;
COMMENT ON FUNCTION sach.calendar_confirm(jsonb, bigint) IS
    'Confirms a year of the network''s calendar by its notice {year, source, days?: [{day, kind (holiday | compensatory | swap_off | swap_work | ordinary), nameVi?, nameEn?}], network?}: the days named replace what was planned, all others stay and are confirmed with them. Answers the days that changed and the open due dates that moved (R4); called in a transaction that is rolled back it is the dry run. outcome: saved | not_permitted | bad_payload. ADMN only.';
