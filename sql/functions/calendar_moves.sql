CREATE OR REPLACE FUNCTION sach.calendar_moves(p_calendar text, p_version int)
RETURNS TABLE (timer_move bigint, move jsonb)
LANGUAGE sql STABLE ROWS 1000 SET search_path = sach, pg_temp AS $$
    SELECT m.timer_move, jsonb_build_object(
        'reference', own.reference, 'workflow', s.workflow, 'what', m.what, 'kind', m.kind,
        'oldDueAt', instant_text(m.old_due_at), 'newDueAt', instant_text(m.new_due_at),
        'oldLastDay', calendar_local_day(m.calendar, m.old_due_at - interval '1 microsecond'),
        'newLastDay', calendar_local_day(m.calendar, m.new_due_at - interval '1 microsecond'),
        'oldVersion', m.old_version, 'newVersion', m.new_version, 'at', instant_text(m.at))
    FROM timer_move m
    JOIN subject s ON s.id = m.subject_id
    JOIN subject_reference own ON own.subject_id = s.id AND own.kind = 'own'
    WHERE m.calendar = p_calendar AND m.new_version = p_version
$$;
COMMENT ON FUNCTION sach.calendar_moves(text, int) IS 'What a calendar version moved, as the interface shows it: open limits and notices not sent yet, old and new.';
