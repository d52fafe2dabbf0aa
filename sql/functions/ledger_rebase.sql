CREATE OR REPLACE FUNCTION sach.ledger_rebase() RETURNS boolean
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_here bigint := (SELECT system_identifier FROM pg_control_system());
    v_last bigint;
BEGIN
    IF EXISTS (SELECT FROM ledger_epoch WHERE system_identifier = v_here) THEN
        RETURN false;
    END IF;
    v_last := greatest(
        (SELECT max(xact) FROM subject_event),
        (SELECT max(upto_xact) FROM ledger_checkpoint));
    UPDATE ledger_epoch
    SET base = greatest(base, coalesce(v_last, 0) + 1 - (pg_current_xact_id()::text)::bigint),
        system_identifier = v_here;
    RETURN true;
END $$;
COMMENT ON FUNCTION sach.ledger_rebase() IS 'Called by the migrator: in another cluster than the ledger was written in (a restored dump), moves its positions on so that new events come after the old ones. Owner only.';
