CREATE OR REPLACE FUNCTION sach.migration_is_ready(p_codes text[], p_accepts text[]) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = sach, pg_temp AS $$
    SELECT NOT EXISTS (
        SELECT
        FROM unnest(p_codes) c
        WHERE c LIKE 'migration_state_unmapped%' OR (c <> ALL (p_accepts) AND split_part(c, ':', 1) <> ALL (p_accepts)))
$$;
COMMENT ON FUNCTION sach.migration_is_ready(text[], text[]) IS 'Whether a case may cross: no blocker but those the proposal accepts, by full code or by kind; a state without a mapping cannot be accepted.';
