CREATE OR REPLACE FUNCTION sach.task_open(
    p_network int, p_kind text, p_subject bigint, p_role text, p_detail jsonb, p_now timestamptz)
RETURNS void
LANGUAGE sql VOLATILE SET search_path = sach, pg_temp AS $$
    INSERT INTO task (network, kind, subject_id, role, detail, created_at)
    VALUES (p_network, p_kind, p_subject, p_role, '{"key": ""}' || p_detail, p_now)
    ON CONFLICT (kind, coalesce(subject_id, 0), (detail ->> 'key')) WHERE done_at IS NULL DO NOTHING
$$;
COMMENT ON FUNCTION sach.task_open(int, text, bigint, text, jsonb, timestamptz) IS
    'Opens work for a person unless the same is open already. detail.key tells tasks of one kind and subject apart; without it there is one at a time.';
