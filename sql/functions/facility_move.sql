CREATE OR REPLACE FUNCTION sach.facility_move(p_data jsonb, p_actor bigint)
RETURNS TABLE (outcome text, reference text, codes text[])
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_facility facility;
    v_commune bigint;
    v_zone bigint;
    v_from date;
    v_since date;
    v_codes text[];
    v_now timestamptz := clock_now();
BEGIN
    SELECT * INTO v_facility
    FROM facility
    WHERE facility = facility_find(p_data ->> 'facility')
    FOR NO KEY UPDATE;
    IF NOT EXISTS (SELECT FROM network n WHERE n.network = coalesce(v_facility.network, n.network)
        AND actor_administers(n.network, p_actor, v_now))
    THEN
        RETURN QUERY SELECT * FROM data_refuse('facility_unit', p_actor, 'not_permitted', ARRAY['role_missing:ADMN,COOR']);
        RETURN;
    END IF;
    v_codes := data_problems(p_data, ARRAY['facility facility', 'from date', 'basis text'], ARRAY['commune unit', 'zone unit', 'network text']);
    IF v_codes = '{}' THEN
        v_commune := CASE WHEN p_data ->> 'commune' IS NULL THEN v_facility.commune ELSE unit_find(p_data ->> 'commune') END;
        v_zone := CASE WHEN p_data ? 'zone' THEN unit_find(p_data ->> 'zone')
            WHEN p_data ->> 'commune' IS NULL THEN v_facility.zone END;
        v_from := (p_data ->> 'from')::date;
        v_since := (SELECT max(u.valid_from) FROM facility_unit u WHERE u.facility = v_facility.facility);
        v_codes := array_remove(ARRAY[
            CASE WHEN v_from > network_day(v_facility.network, v_now) THEN 'move_in_future' END,
            CASE WHEN v_from < v_since THEN 'move_before_current:' || v_since END,
            CASE WHEN (v_commune, v_zone) IS NOT DISTINCT FROM (v_facility.commune, v_facility.zone) THEN 'move_changes_nothing' END,
            CASE WHEN NOT EXISTS (
                SELECT
                FROM reporting_unit u
                WHERE u.unit = v_commune AND u.kind IN ('commune', 'ward', 'district')
                    AND u.valid_from <= v_from AND (u.valid_to IS NULL OR u.valid_to > v_from))
                THEN 'commune_not_in_being' END,
            CASE WHEN v_zone IS NOT NULL AND NOT EXISTS (
                SELECT
                FROM reporting_unit u
                WHERE u.unit = v_zone AND u.kind = 'zone_board')
                THEN 'field_invalid:zone' END], NULL);
    END IF;
    IF v_codes <> '{}' THEN
        RETURN QUERY SELECT * FROM data_refuse('facility_unit', p_actor, 'bad_payload', v_codes);
        RETURN;
    END IF;
    PERFORM facility_place(v_facility.facility, v_commune, v_zone, v_from, p_data ->> 'basis', p_actor, v_now);
    RETURN QUERY SELECT 'saved', v_facility.reference, '{}'::text[];
END $$;
COMMENT ON FUNCTION sach.facility_move(jsonb, bigint) IS 'Moves a facility to another accountable unit {facility, from (first day, not after today), basis, commune?, zone? (null leaves the zone)}: a dated row, the days before keep theirs. A new commune without a zone leaves the zone. outcome: saved | not_permitted | bad_payload. ADMN and COOR only.';
