CREATE OR REPLACE FUNCTION sach.guard_parent_state_matches(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_type text := p_payload ->> 'type';
    v_parent record;
    v_renews bigint;
    v_opens date;
BEGIN
    SELECT p.id, p.workflow, p.state, p.network INTO v_parent
    FROM subject s
    JOIN subject p ON p.id = s.parent
    WHERE s.id = p_subject;
    CASE coalesce(v_parent.workflow, '')
        WHEN 'application' THEN
            SELECT renews INTO v_renews
            FROM application
            WHERE subject_id = v_parent.id;
            RETURN CASE
                WHEN v_type IN ('initial', 'renewal') AND v_parent.state <> 'accepted' THEN ARRAY['parent_not_accepted']
                WHEN v_type = 'special' AND v_parent.state <> 'in_assessment' THEN ARRAY['parent_not_in_assessment']
                WHEN v_type = 'surveillance' OR v_type = 'initial' AND v_renews IS NOT NULL OR v_type = 'renewal' AND v_renews IS NULL
                    THEN ARRAY['assessment_type_not_available:' || v_type]
                ELSE '{}' END;
        WHEN 'certificate' THEN
            SELECT valid_until - parameter_amount(v_parent.network, 'renewal_opens', p_now) INTO v_opens
            FROM certificate
            WHERE subject_id = v_parent.id;
            RETURN CASE
                WHEN v_type = 'initial' THEN ARRAY['assessment_type_not_available:initial']
                WHEN v_parent.state NOT IN ('active', 'suspended') AND NOT (v_type = 'renewal' AND v_parent.state = 'expired')
                    THEN ARRAY['certificate_not_live:C' || v_parent.id]
                WHEN v_type = 'renewal' AND network_day(v_parent.network, p_now) < v_opens
                    THEN ARRAY['renewal_too_early:' || to_char(v_opens, 'DD/MM/YYYY')]
                ELSE '{}' END;
        ELSE
            RETURN ARRAY['parent_not_an_application'];
    END CASE;
END $$;
COMMENT ON FUNCTION sach.guard_parent_state_matches(bigint, bigint, jsonb, timestamptz) IS 'M1: an initial assessment belongs to an accepted application, a renewal to an accepted one that renews or to a certificate about to expire or expired, a special one to an application under assessment or a live certificate, surveillance to a live certificate.';
