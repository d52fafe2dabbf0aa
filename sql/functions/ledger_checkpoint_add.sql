CREATE OR REPLACE FUNCTION sach.ledger_checkpoint_add(
    p_checkpoint bigint, p_tree_size bigint, p_upto_xact bigint, p_root bytea, p_frontier bytea[], p_key_id text, p_signature bytea)
RETURNS timestamptz
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
DECLARE
    v_last ledger_checkpoint;
BEGIN
    LOCK TABLE ledger_checkpoint IN SHARE ROW EXCLUSIVE MODE;
    SELECT * INTO v_last
    FROM ledger_checkpoint
    ORDER BY checkpoint DESC
    LIMIT 1;
    IF p_checkpoint <> coalesce(v_last.checkpoint, 0) + 1 THEN
        RAISE EXCEPTION 'checkpoint % does not follow %', p_checkpoint, coalesce(v_last.checkpoint, 0)
            USING ERRCODE = 'WFCHK', HINT = 'Another daemon was first: read the last checkpoint again.';
    END IF;
    IF p_tree_size < coalesce(v_last.tree_size, 0) OR p_upto_xact < coalesce(v_last.upto_xact, 0)
        OR p_upto_xact > ledger_horizon() THEN
        RAISE EXCEPTION 'a checkpoint may only grow, up to the horizon'
            USING ERRCODE = 'WFCHK', HINT = 'Was the database restored from a dump? See operations, restore.';
    END IF;
    INSERT INTO ledger_checkpoint (checkpoint, tree_size, upto_xact, root, frontier, at, key_id, signature)
    VALUES (p_checkpoint, p_tree_size, p_upto_xact, p_root, p_frontier, clock_now(), p_key_id, p_signature);
    RETURN clock_now();
END $$;
COMMENT ON FUNCTION sach.ledger_checkpoint_add(bigint, bigint, bigint, bytea, bytea[], text, bytea) IS 'Adds the next checkpoint; WFCHK when it is not the next or does not grow. The caller computes root and frontier and signs; sachd verify re-computes both.';
