CREATE OR REPLACE FUNCTION sach.obligation_generate(p_network text, p_period text, p_limit int DEFAULT 1000) RETURNS int
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
DECLARE
    v_now timestamptz := clock_now();
    v_rule record;
    v_units bigint[];
    v_unit bigint;
    v_born int;
    v_result advance_result;
    v_count int := 0;
BEGIN
    IF p_period !~ '^[0-9]{4}$' THEN
        RETURN 0;
    END IF;
    -- One at a time for each network and period, so that two daemons never both see a unit without its obligation.
    PERFORM pg_advisory_xact_lock(hashtextextended('sach obligation ' || p_network || ' ' || p_period, 0));
    FOR v_rule IN
        SELECT n.network, r.rule, r.version
        FROM obligation_rule r
        JOIN network n ON n.code = r.network
        WHERE r.network = p_network
            AND r.version = (SELECT max(l.version) FROM obligation_rule l WHERE l.rule = r.rule)
            AND p_period::int >= r.first_period AND (r.last_period IS NULL OR p_period::int <= r.last_period)
        ORDER BY r.rule
    LOOP
        EXIT WHEN v_count >= p_limit;
        v_units := ARRAY(
            SELECT u.unit
            FROM obligation_owing(v_rule.rule, v_rule.version, p_period::int) u
            WHERE NOT EXISTS (
                SELECT
                FROM obligation o
                WHERE o.rule = v_rule.rule AND o.unit = u.unit AND o.for_unit = u.unit AND o.period = p_period)
            ORDER BY u.code
            LIMIT p_limit - v_count);
        CONTINUE WHEN v_units = '{}';
        BEGIN
            v_born := obligation_birth(v_rule.rule, v_rule.version, p_period, v_units, v_now);
        EXCEPTION WHEN unique_violation THEN
            -- A transfer gave one of them its obligation at the same time: each by itself, then.
            v_born := NULL;
        END;
        IF v_born IS NOT NULL THEN
            v_count := v_count + v_born;
            CONTINUE;
        END IF;
        FOREACH v_unit IN ARRAY v_units LOOP
            v_result := subject_begin(
                v_rule.network, 'obligation', 'generate', 0, NULL,
                jsonb_build_object(
                    'unit', (SELECT u.reference FROM reporting_unit u WHERE u.unit = v_unit), 'rule', v_rule.rule, 'period', p_period),
                NULL, NULL, v_now);
            -- Somebody gave it birth by itself since we looked.
            CONTINUE WHEN v_result.outcome = 'unmet' AND v_result.codes = ARRAY['obligation_exists:' || p_period];
            IF v_result.outcome <> 'moved' THEN
                RAISE EXCEPTION 'obligation of unit % for % refused: % %', v_unit, p_period, v_result.outcome, v_result.codes
                    USING ERRCODE = 'WFOBL';
            END IF;
            v_count := v_count + 1;
        END LOOP;
    END LOOP;
    RETURN v_count;
END $$;
COMMENT ON FUNCTION sach.obligation_generate(text, text, int) IS
    'Writes down the missing obligations of a network for a year, at most p_limit, and returns how many: 0 when all are there. Idempotent and safe from many daemons at once. WFOBL when the rule book refuses a birth, which is a fault of the rules.';
