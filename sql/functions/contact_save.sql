CREATE OR REPLACE FUNCTION sach.contact_save(p_contact text, p_data jsonb, p_actor bigint)
RETURNS TABLE (outcome text, reference text, codes text[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_now timestamptz := clock_now();
    v_facility bigint := facility_find(p_contact);
    v_person bigint := person_find(p_contact);
    v_unit bigint := unit_find(p_contact);
    v_channel text := p_data ->> 'channel';
    v_address text := nullif(p_data ->> 'address', '');
    v_old contact_channel;
    v_codes text[];
BEGIN
    IF num_nonnulls(v_facility, v_unit, v_person) <> 1 OR v_person = 0 THEN
        RETURN QUERY SELECT 'not_found', NULL::text, '{}'::text[];
        RETURN;
    END IF;
    IF NOT EXISTS (
        SELECT
        FROM network n
        WHERE actor_administers(n.network, p_actor, v_now)
            AND (v_facility IS NULL OR n.network = (SELECT f.network FROM facility f WHERE f.facility = v_facility)))
    THEN
        RETURN QUERY SELECT * FROM data_refuse('contact', p_actor, 'not_permitted', ARRAY['role_missing:ADMN,COOR']);
        RETURN;
    END IF;
    v_codes := data_problems(p_data, ARRAY['channel text'], ARRAY['address text', 'network text']);
    IF v_codes = '{}' THEN
        v_codes := array_remove(ARRAY[
            CASE WHEN v_channel NOT IN ('mail', 'sms', 'webhook') THEN 'field_invalid:channel' END,
            CASE WHEN v_channel IN ('sms', 'webhook') AND v_address IS NULL THEN 'field_missing:address' END,
            CASE WHEN v_channel = 'mail' AND v_address IS NOT NULL THEN 'field_unknown:address' END,
            CASE WHEN v_channel = 'sms' THEN phone_problem(v_address) END,
            CASE WHEN v_channel = 'webhook' AND v_address !~ '^[!-~]{1,200}$' THEN 'field_invalid:address' END], NULL);
    END IF;
    IF v_codes <> '{}' THEN
        RETURN QUERY SELECT * FROM data_refuse('contact', p_actor, 'bad_payload', v_codes);
        RETURN;
    END IF;
    IF v_channel = 'sms' THEN
        v_address := phone_normalise(v_address);
    END IF;
    UPDATE contact_channel c
    SET until = v_now
    WHERE c.until IS NULL AND (c.facility = v_facility OR c.unit = v_unit OR c.person = v_person)
    RETURNING c.* INTO v_old;
    IF v_channel <> 'mail' THEN
        INSERT INTO contact_channel (facility, unit, person, channel, address, since, entered_by)
        VALUES (v_facility, v_unit, v_person, v_channel, v_address, v_now, p_actor);
    END IF;
    PERFORM address_settle(ARRAY[
        v_old.channel || ':' || v_old.address,
        CASE WHEN v_channel <> 'mail' THEN coalesce(
            (SELECT f.email FROM facility f WHERE f.facility = v_facility), (SELECT u.email FROM reporting_unit u WHERE u.unit = v_unit),
            (SELECT p.email FROM person p WHERE p.person = v_person)) END,
        CASE WHEN v_channel <> 'mail' THEN 'facility:F' || v_facility END,
        CASE WHEN v_channel <> 'mail' THEN 'unit:' || (SELECT u.reference FROM reporting_unit u WHERE u.unit = v_unit) END],
        p_actor, v_now);
    -- What has not gone out yet goes the new way; the queue rows first, as every claim takes them.
    PERFORM
    FROM subject s
    JOIN notice n ON n.subject_id = s.id AND n.state IN ('planned', 'failed')
    JOIN notice_queue q ON q.available_at = n.available_at AND q.notice = n.notice
    WHERE s.facility = v_facility AND n.audience = 'facility' OR s.unit = v_unit AND n.audience IN ('unit', 'unit_leader')
    ORDER BY q.notice
    FOR UPDATE OF q;
    UPDATE notice n
    SET channel = v_channel
    FROM subject s
    WHERE s.id = n.subject_id AND n.state IN ('planned', 'failed') AND n.channel <> v_channel
        AND (s.facility = v_facility AND n.audience = 'facility' OR s.unit = v_unit AND n.audience IN ('unit', 'unit_leader'));
    RETURN QUERY SELECT 'saved', coalesce('F' || v_facility, 'P' || v_person, (SELECT u.reference FROM reporting_unit u WHERE u.unit = v_unit)), '{}'::text[];
END $$;
COMMENT ON FUNCTION sach.contact_save(text, jsonb, bigint) IS 'Says how a facility (F1), a unit (14797) or a person (P4) is reached: {channel: mail | sms | webhook, address: a telephone number or the name at the gateway, for the last two}. What has not gone out yet goes the new way, and tasks about the old address are done. outcome: saved | not_found | not_permitted | bad_payload. ADMN and COOR only.';
