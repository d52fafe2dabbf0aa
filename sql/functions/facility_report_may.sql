CREATE OR REPLACE FUNCTION sach.facility_report_may(p_facility bigint, p_period text, p_actor bigint, p_roles text[], p_now timestamptz) RETURNS boolean
LANGUAGE sql STABLE SET search_path = sach, pg_temp AS $$
    SELECT EXISTS (
        SELECT
        FROM facility f
        CROSS JOIN LATERAL (SELECT network_day(f.network, p_now) AS day) today
        JOIN person_role r ON r.network = f.network AND r.person = p_actor AND r.role = ANY (p_roles)
            AND (r.facility IS NULL OR r.facility = f.facility)
            AND (r.unit IS NULL OR r.unit IN (
                facility_unit_at(f.facility, make_date(p_period::int, 12, 14)), facility_unit_at(f.facility, today.day)))
            AND r.valid_from <= today.day AND (r.valid_to IS NULL OR r.valid_to > today.day)
        WHERE f.facility = p_facility
            AND (r.role <> 'AGNT' OR EXISTS (
                SELECT
                FROM mandate m
                WHERE m.person = p_actor AND m.facility = f.facility AND m.covers && '{*,report,report.file}'
                    AND m.valid_from <= today.day AND (m.valid_to IS NULL OR m.valid_to > today.day))))
$$;
COMMENT ON FUNCTION sach.facility_report_may(bigint, text, bigint, text[], timestamptz) IS 'Whether a person may act on a facility''s report for the year in one of these roles: for a unit, the one that accounts for the facility on the closing day or today; an agent only by a mandate that covers it.';
