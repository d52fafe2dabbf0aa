CREATE OR REPLACE FUNCTION sach.effect_evidence_accept(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_evidence evidence;
    v_network network;
    v_until date;
    v_days int;
    v_parameter text;
    v_due timestamptz;
    v_round text;
BEGIN
    UPDATE evidence
    SET verified_by = p_actor, verified_at = p_now, verified_how = p_payload ->> 'how', checked_url = p_payload ->> 'checked_url',
        checked_on = (p_payload ->> 'checked_on')::date
    WHERE subject_id = p_subject
    RETURNING * INTO STRICT v_evidence;
    SELECT n.* INTO STRICT v_network
    FROM subject s
    JOIN network n USING (network)
    WHERE s.id = p_subject;
    PERFORM evidence_gap_settle(p_subject, p_actor, p_now);
    v_until := evidence_accept_until(v_evidence.type, v_evidence.edition);
    IF v_until IS NOT NULL THEN
        PERFORM timer_start(p_subject, 'edition', 'evidence_rule', calendar_day_end(v_network.calendar, v_until), 'edition_sunset', p_now);
    END IF;
    IF v_evidence.expires_on IS NULL THEN
        RETURN;
    END IF;
    PERFORM timer_start(
        p_subject, 'expiry', 'expires_on', calendar_day_end(v_network.calendar, v_evidence.expires_on), 'expire', p_now);
    -- Accepted anew after a challenge, it warns anew: a step of a later round carries the round in its name.
    v_round := coalesce((
        SELECT '/' || nullif(count(*), 1)
        FROM subject_event
        WHERE subject_id = p_subject AND event = 'accept'), '');
    FOREACH v_parameter IN ARRAY ARRAY['evidence_warn_first', 'evidence_warn_second', 'evidence_warn_last'] LOOP
        v_days := parameter_amount(v_network.network, v_parameter, p_now);
        v_due := calendar_instant(v_network.calendar, v_evidence.expires_on - v_days, '08:00');
        CONTINUE WHEN v_due < p_now;
        PERFORM notice_plan(
            p_subject, 'evidence_expiry', '-' || v_days || 'd' || v_round, 'facility', 'evidence_expiring', v_due,
            jsonb_build_object(
                'evidence_number', v_evidence.number, 'evidence_type', v_evidence.type, 'days_left', v_days::text,
                'expires_on', to_char(v_evidence.expires_on, 'DD/MM/YYYY')));
    END LOOP;
END $$;
COMMENT ON FUNCTION sach.effect_evidence_accept(bigint, int, bigint, jsonb, timestamptz) IS 'E3, E5-E7: notes the check, settles tasks that asked for it, starts the ends of the item and of its edition, and plans the warnings 90, 30 and 7 days ahead.';
