CREATE OR REPLACE FUNCTION sach.mandate_covers(p_covers text[], p_workflow text, p_event text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT p_covers && ARRAY['*', p_workflow, p_workflow || '.' || p_event]
$$;
COMMENT ON FUNCTION sach.mandate_covers(text[], text, text) IS 'Whether what a mandate covers includes an event of a machine.';
