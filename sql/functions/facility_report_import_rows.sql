CREATE OR REPLACE FUNCTION sach.facility_report_import_rows(p_data jsonb, p_actor bigint) RETURNS jsonb
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp SET random_page_cost = 1.1 SET jit = off AS $$
DECLARE
    v_network int := data_network(p_data);
    v_now timestamptz := clock_now();
    v_today date := network_day(v_network, v_now);
    v_period text := p_data ->> 'period';
    v_is_comma boolean := p_data ->> 'decimal' = 'comma';
    v_files boolean := coalesce((p_data -> 'file') = 'true', false);
    v_replaces boolean := coalesce((p_data -> 'replace') = 'true', false);
    v_version int;
    v_row record;
    v_data jsonb;
    v_codes text[];
    v_outcome text;
    v_counts jsonb := '{"saved": 0, "known": 0, "suspected": 0, "refused": 0}';
    v_faults jsonb := '[]';
BEGIN
    v_codes := import_problems(p_data, ARRAY['file', 'replace']);
    IF v_network IS NULL THEN
        v_codes := v_codes || ARRAY['field_missing:network'];
    END IF;
    SELECT max(r.version) INTO v_version
    FROM report_form r
    WHERE r.form = 'BC-CS' AND r.valid_from <= v_today;
    IF v_codes <> '{}' THEN
        PERFORM data_refuse('facility_report', p_actor, 'bad_payload', v_codes);
        RETURN jsonb_build_object('outcome', 'bad_payload', 'codes', to_jsonb(v_codes));
    END IF;
    FOR v_row IN
        WITH given AS MATERIALIZED (
            SELECT r.value AS data, (r.value ->> 'line')::int AS line, btrim(r.value ->> 'facility') AS name
            FROM jsonb_array_elements(p_data -> 'rows') r (value)
        ), named AS MATERIALIZED (
            -- By its reference, its tax code or its key in the list it came from.
            SELECT g.line, array_agg(DISTINCT f.facility) AS facilities
            FROM given g
            CROSS JOIN LATERAL (
                SELECT x.facility FROM facility x WHERE x.reference = upper(g.name) AND x.network = v_network
                UNION
                SELECT x.facility FROM facility x WHERE x.tax_code = tax_code_normalise(g.name) AND x.network = v_network
                UNION
                SELECT x.facility FROM facility x WHERE x.import_key = g.name AND x.network = v_network
            ) f
            GROUP BY g.line
        )
        SELECT g.line, g.name, g.data, cardinality(n.facilities) AS hits, n.facilities[1] AS facility,
            row_number() OVER (PARTITION BY CASE WHEN cardinality(n.facilities) = 1 THEN n.facilities[1] END ORDER BY g.line) AS turn,
            facility_report_may(n.facilities[1], v_period, p_actor, ARRAY['APPL', 'AGNT', 'REPO', 'CONS', 'COOR'], v_now) AS may,
            r.filed, r.is_nil, r.report, r.state, r.filed_at
        FROM given g
        LEFT JOIN named n ON n.line = g.line
        LEFT JOIN facility_report r ON r.facility = n.facilities[1] AND r.period = v_period
        ORDER BY g.line
    LOOP
        v_outcome := 'refused';
        v_data := report_row_data(v_row.data, 'BC-CS', v_version, v_is_comma);
        v_codes := CASE
            WHEN v_row.name IS NULL OR v_row.name = '' THEN ARRAY['field_missing:facility']
            WHEN v_row.hits IS NULL THEN ARRAY['facility_unknown:' || v_row.name]
            WHEN v_row.hits > 1 THEN ARRAY['facility_ambiguous:' || v_row.name]
            WHEN v_row.turn > 1 THEN ARRAY['row_twice:' || v_row.name]
            WHEN NOT v_row.may THEN ARRAY['role_missing:APPL,AGNT,REPO,CONS,COOR']
            ELSE '{}' END;
        IF v_codes = '{}' THEN
            IF v_row.filed IS NOT NULL AND v_row.state = 'filed' AND v_row.filed = v_data -> 'report'
                AND v_row.is_nil = coalesce((v_data -> 'nil') = 'true', false)
            THEN
                v_outcome := 'known';
            ELSIF v_row.filed IS NOT NULL AND NOT v_replaces THEN
                v_outcome := 'suspected';
                v_codes := ARRAY['facility_report_filed:' || network_day(v_network, v_row.filed_at)];
            ELSIF NOT v_files AND v_row.state = 'draft' AND v_row.report = v_data -> 'report' THEN
                v_outcome := 'known';
            ELSE
                v_codes := facility_report_put(
                    v_row.facility, v_period, v_version, v_today, v_data || jsonb_build_object('file', v_files), p_actor, v_now);
                v_outcome := CASE WHEN v_codes = '{}' THEN 'saved' ELSE 'refused' END;
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
COMMENT ON FUNCTION sach.facility_report_import_rows(jsonb, bigint) IS
    'Keeps or files (file) a part of a list of facilities'' reports {period, rows: [{line, facility, report or cells, nil?, justifications?, paper_number?, paper_date?}], file?, replace?, decimal?, network?}, a row by itself: facility is F7, a tax code or a list key; cells are texts by code (report_from_cells). Answers like facility_import_rows: saved; known (the same report is there: a second run goes on where the first stopped); suspected (another report is filed, unless replace); refused with codes. outcome: done | bad_payload. Each row by whoever may file for its facility.';
