CREATE OR REPLACE FUNCTION sach.facility_place(
    p_facility bigint, p_commune bigint, p_zone bigint, p_from date, p_basis text, p_actor bigint, p_now timestamptz)
RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_old facility;
BEGIN
    SELECT * INTO STRICT v_old
    FROM facility
    WHERE facility = p_facility;
    UPDATE facility_unit
    SET commune = p_commune, zone = p_zone, basis = p_basis, entered_by = p_actor, entered_at = p_now
    WHERE facility = p_facility AND valid_from = p_from AND valid_to IS NULL;
    IF NOT FOUND THEN
        UPDATE facility_unit
        SET valid_to = p_from
        WHERE facility = p_facility AND valid_to IS NULL;
        -- A facility that was entered without dated rows has lain where its own columns say since it was entered.
        IF NOT FOUND AND network_day(v_old.network, v_old.created_at) < p_from THEN
            INSERT INTO facility_unit (facility, commune, zone, valid_from, valid_to, basis, entered_by, entered_at)
            VALUES (p_facility, v_old.commune, v_old.zone, network_day(v_old.network, v_old.created_at), p_from, 'entered', 0, v_old.created_at);
        END IF;
        INSERT INTO facility_unit (facility, commune, zone, valid_from, basis, entered_by, entered_at)
        VALUES (p_facility, p_commune, p_zone, p_from, p_basis, p_actor, p_now);
    END IF;
    UPDATE facility
    SET commune = p_commune, zone = p_zone
    WHERE facility = p_facility;
END $$;
COMMENT ON FUNCTION sach.facility_place(bigint, bigint, bigint, date, text, bigint, timestamptz) IS
    'Puts a facility under another commune or zone board from a day on: ends the row in force and begins the next, without a gap. The same first day again corrects that row.';
