CREATE OR REPLACE FUNCTION sach.saving_problems(
    p_assessment bigint, p_received_at timestamptz, p_network int, p_now timestamptz)
RETURNS text[]
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    WITH saving AS (
        SELECT i.criterion, i.data, side.period,
            (side.period_data ->> 'from')::date AS first_day, (side.period_data ->> 'to')::date AS last_day
        FROM assessment_item i
        JOIN criterion c ON c.version = i.criterion_version AND c.criterion = i.criterion AND c.kind = 'saving'
        CROSS JOIN LATERAL (VALUES ('baseline', i.data -> 'baseline'), ('measured', i.data -> 'measured')) side (period, period_data)
        WHERE i.subject_id = p_assessment AND i.answer IN ('yes', 'partly') AND saving_gaps(i.data) = '{}'
    ),
    problem AS (
        SELECT 'saving_missing' AS code
        WHERE NOT EXISTS (SELECT FROM saving)
        UNION
        SELECT 'saving_estimated:' || criterion
        FROM saving
        WHERE data -> 'estimated' = 'true'
        UNION
        SELECT 'saving_period_short:' || criterion || ' ' || period
        FROM saving
        WHERE last_day + 1 < first_day + make_interval(months => parameter_amount(p_network, 'saving_period', p_now))
        UNION
        SELECT 'saving_too_old:' || criterion
        FROM saving
        WHERE period = 'measured'
            AND network_day(p_network, p_received_at) - last_day > parameter_amount(p_network, 'saving_age', p_now)
    )
    SELECT coalesce(array_agg(code ORDER BY code), '{}')
    FROM problem
$$;
COMMENT ON FUNCTION sach.saving_problems(bigint, timestamptz, int, timestamptz) IS 'Why an assessment''s savings do not count for a certificate: none complete, estimated, a period shorter than saving_period (12 months), or ended more than saving_age (120 days) before the application. After the gate of ENERGY STAR (certification.md §2.11).';
