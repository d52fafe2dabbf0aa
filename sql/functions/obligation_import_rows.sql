CREATE OR REPLACE FUNCTION sach.obligation_import_rows(p_data jsonb, p_actor bigint) RETURNS jsonb
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp SET random_page_cost = 1.1 SET jit = off AS $$
DECLARE
    v_network int := data_network(p_data);
    v_period text := p_data ->> 'period';
    v_is_comma boolean := p_data ->> 'decimal' = 'comma';
    v_drafts boolean := coalesce((p_data -> 'draft') = 'true', false);
    v_row record;
    v_data jsonb;
    v_event text;
    v_codes text[];
    v_outcome text;
    v_result advance_result;
    v_counts jsonb := '{"saved": 0, "known": 0, "suspected": 0, "refused": 0}';
    v_faults jsonb := '[]';
BEGIN
    v_codes := import_problems(p_data, ARRAY['draft']);
    IF v_network IS NULL THEN
        v_codes := v_codes || ARRAY['field_missing:network'];
    END IF;
    IF v_codes <> '{}' THEN
        PERFORM data_refuse('obligation', p_actor, 'bad_payload', v_codes);
        RETURN jsonb_build_object('outcome', 'bad_payload', 'codes', to_jsonb(v_codes));
    END IF;
    FOR v_row IN
        WITH given AS MATERIALIZED (
            SELECT r.value AS data, (r.value ->> 'line')::int AS line, btrim(r.value ->> 'unit') AS name, btrim(r.value ->> 'forUnit') AS for_name
            FROM jsonb_array_elements(p_data -> 'rows') r (value)
        ), named AS MATERIALIZED (
            SELECT g.line, array_agg(o.subject_id ORDER BY o.subject_id) AS obligations
            FROM given g
            JOIN obligation o ON o.unit = unit_find(g.name) AND o.for_unit = coalesce(unit_find(g.for_name), o.unit) AND o.period = v_period
                AND (p_data ->> 'rule' IS NULL OR o.rule = p_data ->> 'rule')
            JOIN subject s ON s.id = o.subject_id AND s.network = v_network AND s.state NOT IN ('waived', 'void', 'transferred')
            GROUP BY g.line
        )
        SELECT g.line, g.name, g.data, n.obligations[1] AS obligation, cardinality(n.obligations) AS hits,
            row_number() OVER (PARTITION BY CASE WHEN cardinality(n.obligations) = 1 THEN n.obligations[1] END ORDER BY g.line) AS turn
        FROM given g
        LEFT JOIN named n ON n.line = g.line
        -- The locks of the whole part are taken in one order, whatever the order of the file.
        ORDER BY n.obligations[1], g.line
    LOOP
        v_outcome := 'refused';
        v_codes := CASE
            WHEN v_row.name IS NULL OR v_row.name = '' THEN ARRAY['field_missing:unit']
            WHEN v_row.hits IS NULL THEN ARRAY['obligation_unknown:' || v_row.name]
            WHEN v_row.hits > 1 THEN ARRAY['obligation_ambiguous:' || v_row.name]
            WHEN v_row.turn > 1 THEN ARRAY['row_twice:' || v_row.name]
            ELSE '{}' END;
        IF v_codes = '{}' THEN
            SELECT report_row_data(v_row.data, o.form, o.form_version, v_is_comma), CASE
                    WHEN v_drafts AND s.state IN ('open', 'returned') THEN 'save_draft'
                    WHEN s.state = 'open' THEN 'submit'
                    WHEN s.state = 'returned' THEN 'resubmit'
                    WHEN s.state = 'consolidated' AND NOT v_drafts THEN 'amend' END,
                CASE WHEN o.report = report_row_data(v_row.data, o.form, o.form_version, v_is_comma) -> 'report'
                        AND (s.state IN ('submitted', 'accepted', 'consolidated')
                            AND coalesce(o.is_nil, false) = coalesce((v_row.data -> 'nil') = 'true', false)
                            OR v_drafts AND s.state IN ('open', 'returned'))
                    THEN 'known' ELSE 'refused' END,
                CASE WHEN s.state IN ('open', 'returned') OR s.state = 'consolidated' AND NOT v_drafts THEN '{}' ELSE ARRAY['obligation_not_open:' || s.state] END
            INTO v_data, v_event, v_outcome, v_codes
            FROM obligation o
            JOIN subject s ON s.id = o.subject_id
            WHERE o.subject_id = v_row.obligation;
            IF v_outcome = 'known' THEN
                v_codes := '{}';
            ELSIF v_codes = '{}' THEN
                IF v_drafts THEN
                    v_data := v_data - 'nil' - 'signatory' - 'justifications' - 'paper_number' - 'paper_date' - 'received_on';
                END IF;
                v_result := advance(v_row.obligation, v_event, NULL, p_actor, v_data);
                v_outcome := CASE v_result.outcome WHEN 'moved' THEN 'saved' ELSE 'refused' END;
                v_codes := CASE v_result.outcome
                    WHEN 'moved' THEN '{}'
                    WHEN 'not_permitted' THEN ARRAY['role_missing:' || array_to_string(v_result.codes, ',')]
                    ELSE v_result.codes END;
            END IF;
        END IF;
        v_counts := jsonb_set(v_counts, ARRAY[v_outcome], to_jsonb((v_counts ->> v_outcome)::int + 1));
        IF v_codes <> '{}' THEN
            v_faults := v_faults || import_fault(v_row.line, v_outcome, v_codes);
        END IF;
    END LOOP;
    RETURN v_counts || jsonb_build_object('outcome', 'done', 'rows', (
        SELECT coalesce(jsonb_agg(f.value ORDER BY (f.value ->> 'line')::int), '[]')
        FROM jsonb_array_elements(v_faults) f (value)));
END $$;
COMMENT ON FUNCTION sach.obligation_import_rows(jsonb, bigint) IS
    'Files (draft: keeps) a part of a list of unit reports {period, rows: [{line, unit, forUnit?, report or cells, nil?, signatory?, justifications?, paper_number?, paper_date?, received_on?}], draft?, rule?, decimal?, network?}: each row moves its obligation by submit, resubmit or amend through advance(), with the same checks as by itself. Answers like facility_import_rows: saved; known (the same report is there: a second run goes on where the first stopped); refused with codes. outcome: done | bad_payload. Each row by whoever may file for its unit.';
