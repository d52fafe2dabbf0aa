CREATE OR REPLACE FUNCTION sach.workflow_map_states(p_workflow text, p_from int, p_to int, p_renamed jsonb DEFAULT '{}') RETURNS int
LANGUAGE plpgsql VOLATILE SET search_path = sach, pg_temp AS $$
DECLARE
    v_count int;
BEGIN
    INSERT INTO workflow_event (workflow, event, name_vi, name_en)
    VALUES (p_workflow, 'migrate', 'Chuyển sang bản quy tắc mới', 'Migrate to the newer rule book')
    ON CONFLICT (workflow, event) DO NOTHING;
    -- A state that the newer revision renames stays there as the place from which its cases cross.
    INSERT INTO workflow_state (workflow, revision, state, is_final, clock_stops, name_vi, name_en)
    SELECT s.workflow, p_to, s.state, s.is_final, s.clock_stops, s.name_vi, s.name_en
    FROM workflow_state s
    WHERE s.workflow = p_workflow AND s.revision = p_from AND p_renamed ? s.state
    ON CONFLICT (workflow, revision, state) DO NOTHING;
    INSERT INTO workflow_transition (workflow, revision, from_state, event, to_state, roles, source)
    SELECT s.workflow, p_to, s.state, 'migrate', coalesce(p_renamed ->> s.state, s.state), '{COOR}', 'R2'
    FROM workflow_state s
    JOIN workflow_state t ON t.workflow = s.workflow AND t.revision = p_to AND t.state = s.state
    WHERE s.workflow = p_workflow AND s.revision = p_from AND NOT s.is_final AND s.state <> 'new'
    ON CONFLICT (workflow, revision, from_state, event) DO NOTHING;
    INSERT INTO workflow_field (workflow, revision, event, field, type, is_required, name_vi, name_en)
    SELECT p_workflow, p_to, 'migrate', f.field, 'integer', true, f.name_vi, f.name_en
    FROM (VALUES
        ('from_revision', 'Từ bản quy tắc', 'From revision'), ('to_revision', 'Đến bản quy tắc', 'To revision'),
        ('proposal', 'Đề xuất số', 'Proposal')) f (field, name_vi, name_en)
    ON CONFLICT (workflow, revision, event, field) DO NOTHING;
    INSERT INTO workflow_migration (workflow, from_revision, to_revision, from_state, to_state)
    SELECT t.workflow, p_from, p_to, t.from_state, t.to_state
    FROM workflow_transition t
    JOIN workflow_state s ON s.workflow = t.workflow AND s.revision = p_from AND s.state = t.from_state
    WHERE t.workflow = p_workflow AND t.revision = p_to AND t.event = 'migrate' AND NOT s.is_final
    ON CONFLICT (workflow, from_revision, to_revision, from_state) DO NOTHING;
    GET DIAGNOSTICS v_count = ROW_COUNT;
    RETURN v_count;
END $$;
COMMENT ON FUNCTION sach.workflow_map_states(text, int, int, jsonb) IS
    'For the rule-book file of a newer revision, after its states: maps every running state of p_from to the state of the same name, or to the one p_renamed gives it {"old": "new"}, with the move `migrate` that a crossing needs (R2), and returns how many. A state that is neither there nor renamed stays unmapped: its cases are blockers of the dry run.';
