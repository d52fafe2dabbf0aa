CREATE OR REPLACE FUNCTION sach.timer_settle(p_subject bigint, p_kinds text[], p_now timestamptz) RETURNS void
LANGUAGE sql VOLATILE SET search_path = sach, pg_temp AS $$
    UPDATE timer
    SET settled_at = p_now
    WHERE subject_id = p_subject
        AND settled_at IS NULL
        AND (p_kinds IS NULL OR kind = ANY (p_kinds))
$$;
COMMENT ON FUNCTION sach.timer_settle(bigint, text[], timestamptz) IS
    'Ends running time limits of a subject: those of the kinds named, or all of them for NULL.';
