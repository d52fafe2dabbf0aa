CREATE OR REPLACE FUNCTION sach.quiet_hours_save(p_network text, p_data jsonb, p_actor bigint)
RETURNS TABLE (outcome text, reference text, codes text[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_network int := (SELECT n.network FROM network n WHERE n.code = upper(p_network));
    v_codes text[];
BEGIN
    IF v_network IS NULL THEN
        RETURN QUERY SELECT 'not_found', NULL::text, '{}'::text[];
        RETURN;
    END IF;
    IF NOT actor_administers(v_network, p_actor, clock_now()) THEN
        RETURN QUERY SELECT * FROM data_refuse('network', p_actor, 'not_permitted', ARRAY['role_missing:ADMN,COOR']);
        RETURN;
    END IF;
    v_codes := data_problems(p_data, '{}', ARRAY['from text', 'to text', 'network text']);
    IF v_codes = '{}' THEN
        v_codes := array_remove(ARRAY[
            CASE WHEN coalesce(p_data ->> 'from', '') !~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND coalesce(p_data ->> 'from', '') <> ''
                THEN 'field_invalid:from' END,
            CASE WHEN coalesce(p_data ->> 'to', '') !~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND coalesce(p_data ->> 'to', '') <> ''
                THEN 'field_invalid:to' END,
            CASE WHEN coalesce(p_data ->> 'from', '') = '' AND coalesce(p_data ->> 'to', '') <> '' THEN 'field_missing:from' END,
            CASE WHEN coalesce(p_data ->> 'to', '') = '' AND coalesce(p_data ->> 'from', '') <> '' THEN 'field_missing:to' END,
            CASE WHEN p_data ->> 'from' = p_data ->> 'to' AND p_data ->> 'from' <> '' THEN 'field_invalid:to' END], NULL);
    END IF;
    IF v_codes <> '{}' THEN
        RETURN QUERY SELECT * FROM data_refuse('network', p_actor, 'bad_payload', v_codes);
        RETURN;
    END IF;
    UPDATE network n
    SET quiet_from = nullif(p_data ->> 'from', '')::time, quiet_to = nullif(p_data ->> 'to', '')::time
    WHERE n.network = v_network;
    RETURN QUERY SELECT 'saved', upper(p_network), '{}'::text[];
END $$;
COMMENT ON FUNCTION sach.quiet_hours_save(text, jsonb, bigint) IS 'Sets the hours in which a network sends nothing {from, to}, HH:MM of its own zone, over midnight when from is the later; both empty or absent: it sends at any hour. What waits keeps the instant it was moved to. outcome: saved | not_found | not_permitted | bad_payload. ADMN and COOR only.';
