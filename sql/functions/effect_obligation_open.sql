CREATE OR REPLACE FUNCTION sach.effect_obligation_open(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
BEGIN
    PERFORM timer_settle(p_subject, ARRAY['open'], p_now);
    UPDATE obligation o
    SET form_version = f.version
    FROM (
        SELECT r.form, max(r.version) AS version
        FROM report_form r
        JOIN subject s ON s.id = p_subject
        WHERE r.valid_from <= network_day(s.network, p_now)
        GROUP BY r.form
    ) f
    WHERE o.subject_id = p_subject AND f.form = o.form;
    UPDATE obligation
    SET reference = jsonb_strip_nulls(jsonb_build_object(
        'previous', obligation_previous(p_subject), 'computed', obligation_computed(p_subject), 'at', instant_text(p_now)))
    WHERE subject_id = p_subject;
END $$;
COMMENT ON FUNCTION sach.effect_obligation_open(bigint, int, bigint, jsonb, timestamptz) IS 'O2: freezes the newest version of the form in force; a later version no longer touches this report. Last year''s figures and those of the facilities are kept beside it as reference.';
