CREATE OR REPLACE FUNCTION sach.timer_settle(p_subject bigint, p_kinds text[], p_now timestamptz) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_told text[];
BEGIN
    PERFORM clock_share();
    WITH ended AS (
        UPDATE timer
        SET settled_at = p_now, next_try_at = NULL
        WHERE subject_id = p_subject
            AND settled_at IS NULL
            AND (p_kinds IS NULL OR kind = ANY (p_kinds))
        RETURNING kind, escalation
    )
    SELECT array_agg(kind) FILTER (WHERE escalation > 0) INTO v_told
    FROM ended;
    IF v_told IS NOT NULL THEN
        PERFORM timer_calm(p_subject, v_told, p_now);
    END IF;
END $$;
COMMENT ON FUNCTION sach.timer_settle(bigint, text[], timestamptz) IS
    'Ends running time limits of a subject: those of the kinds named, or all of them for NULL; the task of one that had passed is done with it.';
