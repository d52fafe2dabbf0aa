CREATE OR REPLACE FUNCTION sach.guard_complaint_identity_allowed(
    p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamptz)
RETURNS text[]
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
DECLARE
    v_network int;
    v_is_intake boolean;
    v_names int;
BEGIN
    IF p_payload IS NULL THEN
        RETURN '{}';
    END IF;
    SELECT network INTO STRICT v_network
    FROM subject
    WHERE id = p_subject;
    v_is_intake := actor_holds(v_network, p_actor, 'INTK', p_now);
    v_names := num_nonnulls(p_payload ->> 'person', p_payload ->> 'name', p_payload ->> 'email', p_payload ->> 'phone', p_payload ->> 'address');
    RETURN array_remove(ARRAY[
        CASE WHEN p_payload ->> 'person' IS NOT NULL AND NOT v_is_intake AND person_find(p_payload ->> 'person') <> p_actor
            THEN 'complaint_for_another_person' END,
        CASE WHEN coalesce((p_payload ->> 'anonymous')::boolean, false) AND v_names > 0 THEN 'complaint_anonymous_but_named' END,
        CASE WHEN (coalesce((p_payload ->> 'anonymous')::boolean, false) OR (v_is_intake AND v_names = 0))
            AND parameter_amount(v_network, 'complaint_anonymous', p_now) = 0 THEN 'complaint_needs_a_name' END,
        CASE WHEN p_payload ->> 'email' !~ '^[!-?A-~]+@[!-?A-~]+$' THEN 'complaint_email_invalid' END], NULL);
END $$;
COMMENT ON FUNCTION sach.guard_complaint_identity_allowed(bigint, bigint, jsonb, timestamptz) IS 'Complaint: only an intake officer records for somebody else; without a name only where the scheme allows it (parameter complaint_anonymous), and then wholly without.';
