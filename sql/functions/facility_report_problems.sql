CREATE OR REPLACE FUNCTION sach.facility_report_problems(
    p_facility bigint, p_period text, p_version int, p_report jsonb, p_is_nil boolean, p_justifications jsonb, p_today date)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_codes text[] := report_problems('BC-CS', p_version, p_report, p_is_nil, p_justifications);
    v_previous jsonb := (
        SELECT r.filed
        FROM facility_report r
        WHERE r.facility = p_facility AND r.period = (p_period::int - 1)::text AND NOT r.is_nil);
    v_end date := make_date(p_period::int, 12, 31);
BEGIN
    IF v_codes <> '{}' THEN
        RETURN v_codes;
    END IF;
    v_codes := report_reference_problems('BC-CS', p_version, p_report, v_previous, NULL, p_justifications)
        || ARRAY(
            SELECT 'report_option_late:12.' || r.no
            FROM jsonb_array_elements(coalesce(nullif(p_report -> '12', 'null'), '[]')) WITH ORDINALITY r (value, no)
            WHERE (r.value ->> 'done_on')::date > v_end OR (r.value ->> 'status' = 'done') <> coalesce(r.value ->> 'done_on' IS NOT NULL, false)
            ORDER BY r.no)
        || ARRAY(
            SELECT 'report_expiry_before_issue:13.' || r.no
            FROM jsonb_array_elements(coalesce(nullif(p_report -> '13', 'null'), '[]')) WITH ORDINALITY r (value, no)
            WHERE (r.value ->> 'expires_on')::date <= (r.value ->> 'issued_on')::date
            ORDER BY r.no)
        || ARRAY(
            SELECT 'report_edition_unknown:13.' || r.no
            FROM jsonb_array_elements(coalesce(nullif(p_report -> '13', 'null'), '[]')) WITH ORDINALITY r (value, no)
            WHERE NOT EXISTS (
                SELECT
                FROM standard_edition e
                WHERE e.standard = r.value ->> 'standard' AND e.edition = r.value ->> 'edition')
            ORDER BY r.no)
        || ARRAY(
            SELECT 'report_stream_twice:' || (r.value ->> 'metric')
            FROM jsonb_array_elements(coalesce(nullif(p_report -> '9', 'null'), '[]')) r (value)
            GROUP BY r.value ->> 'metric'
            HAVING count(*) > 1);
    IF NOT p_is_nil THEN
        v_codes := v_codes || ARRAY(
            SELECT 'report_change:9.' || (n.value ->> 'metric')
            FROM jsonb_array_elements(coalesce(nullif(p_report -> '9', 'null'), '[]')) n (value)
            JOIN jsonb_array_elements(coalesce(nullif(v_previous -> '9', 'null'), '[]')) b (value) ON b.value ->> 'metric' = n.value ->> 'metric'
            WHERE abs(report_number(n.value, 'current') - report_number(b.value, 'current')) > 0.5 * report_number(b.value, 'current')
                AND coalesce(p_justifications ->> ('9.' || (n.value ->> 'metric')), '') = '')
        || ARRAY(
            SELECT 'report_saving_unproven:' || s.stream
            FROM (
                SELECT v.stream, 1 - sum(v.consumed) / sum(v.expected) AS share
                FROM facility_report_savings(p_report, p_period) v
                GROUP BY v.stream
            ) s
            WHERE s.share > 0.4 AND coalesce(p_report ->> '11b', '') = '')
        || CASE WHEN report_number(p_report, '8c') = 0 THEN ARRAY['report_output_zero'] ELSE '{}' END;
    END IF;
    IF (p_report ->> '18c')::date > p_today THEN
        v_codes := v_codes || ARRAY['report_signed_in_future'];
    END IF;
    IF p_is_nil AND (p_report ->> '8g')::date > v_end THEN
        v_codes := v_codes || ARRAY['report_invalid:8g'];
    END IF;
    RETURN v_codes;
END $$;
COMMENT ON FUNCTION sach.facility_report_problems(bigint, text, int, jsonb, boolean, jsonb, date) IS
    'What keeps a facility''s report (BC-CS) from being filed, beyond its form: options done after the period, editions and dates of certificates, a stream named twice, a consumption that changed by more than half without a reason, a saving above 40 % without a reference to evidence (vietnam.md §5.2).';
