CREATE OR REPLACE FUNCTION sach.ledger_horizon() RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
    SELECT base + (pg_snapshot_xmin(pg_current_snapshot())::text)::bigint
    FROM ledger_epoch
$$;
COMMENT ON FUNCTION sach.ledger_horizon() IS 'Every event below this ledger position is final: no running transaction can still precede it (F20).';
