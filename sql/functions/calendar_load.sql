CREATE OR REPLACE FUNCTION sach.calendar_load(
    p_calendar text,
    p_source   text,
    p_origin   text,
    p_years    jsonb,
    p_days     jsonb,
    p_now      timestamptz DEFAULT transaction_timestamp()
)
    RETURNS integer
    LANGUAGE plpgsql
    SET search_path = sach, pg_temp
AS $$
DECLARE
    v_version integer;
    v_stray date;
    v_has_changes boolean;
BEGIN
    -- Alone with the time limits: none is computed with the days that are just being replaced (clock_share).
    PERFORM pg_advisory_xact_lock(7301220, 1);
    PERFORM
    FROM calendar
    WHERE calendar = p_calendar
    FOR UPDATE;
    IF NOT FOUND THEN
        PERFORM calendar_refuse(p_calendar, 'no such calendar');
    END IF;
    v_version := calendar_version_current(p_calendar);

    CREATE TEMPORARY TABLE loading_year ON COMMIT DROP AS
    SELECT item.year, item.confirmed, item.source_doc
    FROM jsonb_to_recordset(p_years) AS item (year integer, confirmed boolean, source_doc text)
    WHERE NOT EXISTS (
        SELECT
        FROM calendar_year AS present
        WHERE present.calendar = p_calendar
            AND present.year = item.year
            AND present.origin = 'operator'
            AND p_origin = 'reference'
    );
    CREATE TEMPORARY TABLE loading_day ON COMMIT DROP AS
    SELECT item.day, item.kind, item.name_vi, item.name_en, item.source_doc, item.confirmed
    FROM jsonb_to_recordset(p_days) AS item (
        day date, kind text, name_vi text, name_en text, source_doc text, confirmed boolean
    );

    SELECT each.day
    INTO v_stray
    FROM loading_day AS each
    WHERE NOT EXISTS (
        SELECT
        FROM jsonb_to_recordset(p_years) AS item (year integer)
        WHERE item.year = extract(year FROM each.day)
    )
    ORDER BY each.day
    LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION USING
            ERRCODE = 'invalid_parameter_value',
            MESSAGE = format('%s belongs to no year of this load', v_stray),
            HINT = 'Name every year whose days are given; a year is always loaded whole.';
    END IF;
    DELETE FROM loading_day AS each
    WHERE NOT EXISTS (SELECT FROM loading_year AS kept WHERE kept.year = extract(year FROM each.day));

    IF (
        SELECT max(year) - min(year) + 1 <> count(*)
        FROM (
            SELECT year FROM loading_year
            UNION
            SELECT year FROM calendar_year WHERE calendar = p_calendar
        ) AS every
    ) THEN
        RAISE EXCEPTION USING
            ERRCODE = 'invalid_parameter_value',
            MESSAGE = 'the loaded years would have a gap',
            HINT = 'Load the years between as well; counting across a gap would be wrong.';
    END IF;

    CREATE TEMPORARY TABLE loading_change ON COMMIT DROP AS
    SELECT
        coalesce(present.day, next.day) AS day,
        present.kind AS kind_before,
        next.kind AS kind_after,
        present.confirmed AS confirmed_before,
        next.confirmed AS confirmed_after
    FROM (
        SELECT each.*
        FROM calendar_day AS each
        JOIN loading_year AS kept
            ON kept.year = each.year
        WHERE each.calendar = p_calendar
    ) AS present
    FULL JOIN loading_day AS next
        ON next.day = present.day
    WHERE (present.kind, present.name_vi, present.name_en, present.source_doc, present.confirmed)
        IS DISTINCT FROM (next.kind, next.name_vi, next.name_en, next.source_doc, next.confirmed);

    SELECT
        EXISTS (SELECT FROM loading_change)
        OR EXISTS (
            SELECT
            FROM loading_year AS next
            LEFT JOIN calendar_year AS present
                ON present.calendar = p_calendar
                AND present.year = next.year
            WHERE (present.confirmed, present.source_doc, present.origin)
                IS DISTINCT FROM (next.confirmed, next.source_doc, p_origin)
        )
    INTO v_has_changes;

    IF v_has_changes THEN
        v_version := v_version + 1;
        INSERT INTO calendar_version (calendar, version, source, origin, loaded_at)
        VALUES (p_calendar, v_version, p_source, p_origin, p_now);

        INSERT INTO calendar_year AS present (calendar, year, confirmed, source_doc, origin, version)
        SELECT p_calendar, next.year, next.confirmed, next.source_doc, p_origin, v_version
        FROM loading_year AS next
        ON CONFLICT (calendar, year) DO UPDATE
        SET confirmed = excluded.confirmed,
            source_doc = excluded.source_doc,
            origin = excluded.origin,
            version = excluded.version
        WHERE (present.confirmed, present.source_doc, present.origin)
            IS DISTINCT FROM (excluded.confirmed, excluded.source_doc, excluded.origin)
            OR EXISTS (
                SELECT
                FROM loading_change AS change
                WHERE extract(year FROM change.day) = excluded.year
            );

        DELETE FROM calendar_day AS present
        USING loading_change AS change
        WHERE present.calendar = p_calendar
            AND present.day = change.day;
        INSERT INTO calendar_day (calendar, day, kind, name_vi, name_en, source_doc, confirmed)
        SELECT p_calendar, next.day, next.kind, next.name_vi, next.name_en, next.source_doc, next.confirmed
        FROM loading_day AS next
        JOIN loading_change AS change
            ON change.day = next.day;

        INSERT INTO calendar_change (
            calendar, version, day, kind_before, kind_after, confirmed_before, confirmed_after
        )
        SELECT p_calendar, v_version, day, kind_before, kind_after, confirmed_before, confirmed_after
        FROM loading_change;

        PERFORM calendar_rebuild(p_calendar);
        PERFORM calendar_recompute(p_calendar, v_version, clock_now());
    END IF;

    DROP TABLE loading_year, loading_day, loading_change;
    RETURN v_version;
END
$$;

COMMENT ON FUNCTION sach.calendar_load(text, text, text, jsonb, jsonb, timestamptz) IS
    'Replaces whole years of a calendar in one step and returns the version that now holds: a new one if anything changed, the old one if not. p_years: [{year, confirmed, source_doc}], p_days: [{day, kind, name_vi, name_en, source_doc, confirmed}]. Origin reference never overwrites a year of origin operator. Years must join the loaded ones without a gap. A new version moves open time limits with it (calendar_recompute); timer_move says which.';
