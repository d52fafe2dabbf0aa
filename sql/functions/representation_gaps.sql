CREATE OR REPLACE FUNCTION sach.representation_gaps(
    p_subject sach.subject, p_event text, p_roles text[], p_actor bigint, p_on_behalf_of bigint, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_day date;
    v_codes text[] := '{}';
    v_agent boolean;
    v_covered boolean;
BEGIN
    -- Who may do it in a role of their own needs no mandate, unless they say that they act for somebody.
    IF p_on_behalf_of IS NULL AND (p_actor = 0 OR actor_has_role(p_subject, p_actor, array_remove(p_roles, 'AGNT'), p_now)) THEN
        RETURN '{}';
    END IF;
    v_day := network_day(p_subject.network, p_now);
    v_agent := 'AGNT' = ANY (p_roles) AND actor_has_role(p_subject, p_actor, '{AGNT}', p_now);
    IF v_agent THEN
        SELECT bool_or(mandate_covers(m.covers, p_subject.workflow, p_event)) INTO v_covered
        FROM mandate m
        WHERE m.person = p_actor
            AND m.facility = p_subject.facility
            AND m.valid_from <= v_day
            AND (m.valid_to IS NULL OR m.valid_to > v_day);
        v_codes := CASE
            WHEN v_covered IS NULL THEN ARRAY['mandate_missing']
            WHEN NOT v_covered THEN ARRAY['mandate_not_covering:' || p_subject.workflow || '.' || p_event]
            ELSE '{}' END;
    END IF;
    IF p_on_behalf_of IS NULL THEN
        RETURN v_codes;
    END IF;
    -- An agent speaks for the facility; the intake enters a paper that the facility handed in. Nobody else speaks for others.
    IF NOT v_agent AND NOT ('INTK' = ANY (p_roles) AND actor_has_role(p_subject, p_actor, '{INTK}', p_now)) THEN
        v_codes := v_codes || 'representation_not_allowed'::text;
    END IF;
    IF p_on_behalf_of = p_actor OR NOT actor_has_role(p_subject, p_on_behalf_of, '{APPL}', p_now) THEN
        v_codes := v_codes || ('represented_not_applicant:P' || p_on_behalf_of);
    END IF;
    RETURN v_codes;
END $$;
COMMENT ON FUNCTION sach.representation_gaps(sach.subject, text, text[], bigint, bigint, timestamptz) IS 'What keeps a person from acting for another (A2, A18): an agent needs a mandate of the facility that is valid today and covers the event, and on_behalf_of may only name a representative of the facility, by its agent or by the intake for a paper.';
