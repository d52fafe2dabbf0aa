CREATE OR REPLACE FUNCTION sach.facility_report_prefill(p_facility bigint, p_period text) RETURNS jsonb
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT jsonb_strip_nulls(jsonb_build_object(
        'register', jsonb_build_object(
            '1a', f.name, '1b', f.tax_code, '1c', f.site_address, '1d', c.reference, '1e', z.reference, '2a', f.vsic_code, '2b', f.vsic_version,
            '3d', r.size_class, 'unit', (SELECT u.reference FROM reporting_unit u WHERE u.unit = facility_unit_at(f.facility, make_date(p_period::int, 12, 14)))),
        'computed', (
            SELECT jsonb_object_agg(s.stream, jsonb_build_object(
                'unit', s.unit, 'expected', s.expected, 'consumed', s.consumed, 'percent', round((1 - s.consumed / s.expected) * 100, 1)))
            FROM facility_saving s
            WHERE s.facility = f.facility AND s.period = p_period),
        'previous', (SELECT jsonb_build_object('period', b.period, 'report', b.filed) FROM facility_report b
            WHERE b.facility = f.facility AND b.period = (p_period::int - 1)::text AND b.filed IS NOT NULL),
        'evidence', (
            SELECT jsonb_agg(jsonb_build_object(
                'type', e.type, 'number', e.number, 'issuer', e.issuer, 'issued_on', e.effective_from, 'expires_on', e.expires_on, 'edition', nullif(e.edition, '')))
            FROM evidence e
            JOIN subject s ON s.id = e.subject_id AND s.state = 'accepted'
            WHERE e.facility = f.facility),
        'assessment', (
            SELECT jsonb_agg(jsonb_build_object('metric', b.metric, 'baseline', b.quantity, 'current', m.quantity, 'basis', m.basis) ORDER BY b.metric)
            FROM assessment_flow b
            JOIN assessment_flow m ON m.subject_id = b.subject_id AND m.metric = b.metric AND m.period = 'measured'
            WHERE b.period = 'baseline' AND b.subject_id = (
                SELECT max(s.id) FROM subject s WHERE s.facility = f.facility AND s.workflow = 'assessment' AND s.state = 'accepted')),
        'certificate', (
            SELECT max(own.reference) FROM subject s JOIN subject_reference own ON own.subject_id = s.id AND own.kind = 'certificate'
            WHERE s.facility = f.facility AND s.workflow = 'certificate' AND s.state = 'active')))
    FROM facility f
    JOIN reporting_unit c ON c.unit = f.commune
    LEFT JOIN reporting_unit z ON z.unit = f.zone
    LEFT JOIN facility_report r ON r.facility = f.facility AND r.period = p_period
    WHERE f.facility = p_facility
$$;
COMMENT ON FUNCTION sach.facility_report_prefill(bigint, text) IS
    'What is known beside a facility''s report: its register row, last year''s report, evidence, flows of its last accepted assessment, savings worked out from what it filed. Reference, never answers.';
