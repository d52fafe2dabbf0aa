CREATE OR REPLACE FUNCTION sach.effect_obligation_transfer(
    p_subject bigint, p_version int, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_obligation obligation;
    v_policy text := obligation_policy(p_subject, p_payload);
    v_handover bigint;
    v_part record;
    v_result advance_result;
BEGIN
    SELECT * INTO STRICT v_obligation
    FROM obligation
    WHERE subject_id = p_subject;
    -- One at a time with the generation: two predecessors never both miss the successor they share.
    PERFORM pg_advisory_xact_lock(hashtextextended('sach obligation ' || n.code || ' ' || v_obligation.period, 0))
    FROM subject s
    JOIN network n USING (network)
    WHERE s.id = p_subject;
    PERFORM timer_settle(p_subject, NULL, p_now);
    PERFORM notice_skip_open(p_subject, NULL, 'transferred', p_now);
    IF v_policy = 'split_at_change' THEN
        v_handover := coalesce(unit_find(p_payload ->> 'handover'), (
            SELECT unit_find(g.value ->> 'unit')
            FROM jsonb_array_elements(p_payload -> 'successors') WITH ORDINALITY g (value, no)
            ORDER BY report_number(g.value, 'share') DESC NULLS LAST, g.no
            LIMIT 1));
    END IF;
    INSERT INTO obligation_succession (predecessor, unit, part, share, policy, basis)
    SELECT p_subject, unit_find(g.value ->> 'unit'), CASE v_policy WHEN 'split_at_change' THEN 'own' ELSE 'whole' END,
        report_number(g.value, 'share'), v_policy, p_payload ->> 'basis'
    FROM jsonb_array_elements(p_payload -> 'successors') g (value)
    UNION ALL
    SELECT p_subject, v_handover, 'handover', NULL, v_policy, p_payload ->> 'basis'
    WHERE v_handover IS NOT NULL;
    UPDATE obligation_succession c
    SET successor = n.subject_id
    FROM obligation n
    WHERE c.predecessor = p_subject AND c.part <> 'handover'
        AND n.rule = v_obligation.rule AND n.period = v_obligation.period AND n.unit = c.unit AND n.for_unit = c.unit;
    FOR v_part IN
        SELECT u.reference, c.part
        FROM obligation_succession c
        JOIN reporting_unit u USING (unit)
        WHERE c.predecessor = p_subject AND c.successor IS NULL
        ORDER BY c.part, u.reference
    LOOP
        v_result := subject_begin(
            (SELECT s.network FROM subject s WHERE s.id = p_subject), 'obligation', 'inherit', 0, NULL,
            jsonb_build_object('unit', v_part.reference, 'parent', 'O' || p_subject, 'part', v_part.part), NULL, NULL, p_now);
        IF v_result.outcome <> 'moved' THEN
            RAISE EXCEPTION 'unit % could not take over: % %', v_part.reference, v_result.outcome, v_result.codes
                USING ERRCODE = 'WFEFF';
        END IF;
    END LOOP;
END $$;
COMMENT ON FUNCTION sach.effect_obligation_transfer(bigint, int, bigint, jsonb, timestamptz) IS 'O10: ends the ended unit''s ladder, writes down who takes over which part on what basis, and makes the obligations that the successors do not have yet.';
