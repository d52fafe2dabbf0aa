CREATE OR REPLACE FUNCTION sach.eligibility_gaps(p_person bigint, p_role text, p_subject bigint, p_now timestamptz) RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_subject subject;
    v_root bigint := application_root(p_subject);
    v_facility bigint;
    v_day date;
    v_since date;
    v_sector text;
    v_has_conflict boolean;
    v_codes text[] := '{}';
BEGIN
    SELECT * INTO STRICT v_subject
    FROM subject
    WHERE id = p_subject;
    v_facility := v_subject.facility;
    IF p_role = 'CASE' THEN
        v_root := p_subject;
        v_facility := coalesce(v_facility, complaint_facility(p_subject));
    END IF;
    v_day := network_day(v_subject.network, p_now);
    v_since := (v_day - make_interval(months => parameter_amount(v_subject.network, 'coi_cooloff', p_now)))::date;
    SELECT vsic_code INTO v_sector
    FROM facility
    WHERE facility = v_facility;
    IF NOT actor_holds(v_subject.network, p_person, p_role, p_now) THEN
        v_codes := v_codes || ('role_missing:' || p_role);
    END IF;
    SELECT d.has_conflict INTO v_has_conflict
    FROM coi_declaration d
    WHERE d.person = p_person
        AND d.facility = v_facility
        AND d.declared_at >= (SELECT e.at FROM subject_event e WHERE e.subject_id = v_root AND e.version = 1)
    ORDER BY d.declared_at DESC
    LIMIT 1;
    IF v_has_conflict THEN
        v_codes := v_codes || 'coi_declared_conflict'::text;
    END IF;
    -- Intake and coordination judge no facility: they need neither a sector nor a declaration, only clean hands.
    IF p_role NOT IN ('INTK', 'COOR') THEN
        IF v_has_conflict IS NULL AND v_facility IS NOT NULL THEN
            v_codes := v_codes || 'coi_missing'::text;
        END IF;
        IF NOT EXISTS (
            SELECT
            FROM competence c
            WHERE c.person = p_person
                AND c.role = p_role
                AND (c.sector = '*' OR starts_with(v_sector, c.sector) OR v_facility IS NULL)
                AND c.valid_from <= v_day
                AND (c.valid_to IS NULL OR c.valid_to > v_day))
        THEN
            v_codes := v_codes || ('competence_missing:' || p_role || ' ' || coalesce(v_sector, '?'));
        END IF;
    END IF;
    v_codes := v_codes || involvement_bar(p_person, v_facility, v_day, v_since);
    IF p_role IN ('REVW', 'DECI') AND EXISTS (
        SELECT
        FROM involvement i
        WHERE i.person = p_person
            AND i.kind = 'assessment'
            AND i.subject_id IN (
                SELECT s.id
                FROM subject s
                WHERE s.id = v_root OR s.parent = v_root
                    -- Surveillance and other assessments of the case's certificate.
                    OR s.parent IN (SELECT c.id FROM subject c WHERE c.parent = v_root AND c.workflow = 'certificate')))
    THEN
        v_codes := v_codes || 'assessed_this_case'::text;
    END IF;
    IF p_role = 'CASE' AND case_takes_part(p_person, p_subject) THEN
        v_codes := v_codes || 'takes_part_in_matter'::text;
    END IF;
    IF p_role IN ('INTK', 'REVW', 'DECI') AND EXISTS (
        SELECT
        FROM appeal_bar b
        WHERE b.subject_id = v_root AND b.person = p_person)
    THEN
        v_codes := v_codes || 'decided_before_appeal'::text;
    END IF;
    IF p_role = 'DECI' AND EXISTS (
        SELECT
        FROM employment e
        JOIN organisation o USING (organisation)
        WHERE e.person = p_person AND o.kind = 'consultancy' AND daterange(e.valid_from, e.valid_to) @> v_day)
    THEN
        v_codes := v_codes || 'consultancy_staff'::text;
    END IF;
    RETURN v_codes;
END $$;
COMMENT ON FUNCTION sach.eligibility_gaps(bigint, text, bigint, timestamptz) IS 'What keeps a person from a role in a case (R3): role, competence for the sector, declaration since the case began, links of the person or the person''s firm within the cool-off, duties already done in the case, for a handler of appeals and complaints any part in the matter, for a reopened case a part in the decision that was overturned. Empty = eligible. No event overrides it.';
