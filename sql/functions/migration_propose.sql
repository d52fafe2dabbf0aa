CREATE OR REPLACE FUNCTION sach.migration_propose(p_data jsonb, p_actor bigint)
RETURNS TABLE (outcome text, reference text, codes text[], plan jsonb)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_network int := data_network(p_data);
    v_to int;
    v_from int;
    v_subjects bigint[];
    v_codes text[];
    v_proposal bigint;
BEGIN
    IF NOT coalesce(actor_holds(v_network, p_actor, 'ADMN', clock_now()), false) THEN
        RETURN QUERY SELECT r.*, NULL::jsonb FROM data_refuse('migration', p_actor, 'not_permitted', ARRAY['role_missing:ADMN']) r;
        RETURN;
    END IF;
    v_codes := data_problems(p_data, ARRAY['workflow text', 'toRevision integer'],
        ARRAY['network text', 'fromRevision integer', 'subjects list', 'accepts list']);
    IF v_codes = '{}' THEN
        v_to := (p_data ->> 'toRevision')::int;
        v_from := coalesce((p_data ->> 'fromRevision')::int, v_to - 1);
        IF (SELECT count(*) FROM workflow_revision r WHERE r.workflow = p_data ->> 'workflow' AND r.revision IN (v_from, v_to)) <> 2
            OR v_from >= v_to THEN
            v_codes := ARRAY['migration_revision_unknown'];
        END IF;
        v_codes := v_codes || ARRAY(
            SELECT 'field_invalid:subjects ' || coalesce(e.value #>> '{}', '')
            FROM jsonb_array_elements(coalesce(nullif(p_data -> 'subjects', 'null'), '[]')) e
            WHERE subject_find(e.value #>> '{}', p_data ->> 'workflow') IS NULL);
    END IF;
    IF v_codes <> '{}' THEN
        RETURN QUERY SELECT r.*, NULL::jsonb FROM data_refuse('migration', p_actor, 'bad_payload', v_codes) r;
        RETURN;
    END IF;
    IF jsonb_typeof(p_data -> 'subjects') = 'array' AND jsonb_array_length(p_data -> 'subjects') > 0 THEN
        v_subjects := ARRAY(
            SELECT subject_find(e.value, p_data ->> 'workflow')
            FROM jsonb_array_elements_text(p_data -> 'subjects') e);
    END IF;
    INSERT INTO migration_proposal (network, workflow, from_revision, to_revision, subjects, accepts, proposed_by, proposed_at)
    VALUES (v_network, p_data ->> 'workflow', v_from, v_to, v_subjects,
        ARRAY(SELECT jsonb_array_elements_text(coalesce(nullif(p_data -> 'accepts', 'null'), '[]'))), p_actor, clock_now())
    RETURNING proposal INTO v_proposal;
    RETURN QUERY SELECT 'saved', v_proposal::text, '{}'::text[], migration_show(v_proposal);
END $$;
COMMENT ON FUNCTION sach.migration_propose(jsonb, bigint) IS
    'Writes down the proposal to move running cases {workflow, toRevision, fromRevision?, subjects?: [references], accepts?: [codes], network?} to a newer revision of their machine and answers its dry run; nothing moves before another person confirms it (R2). outcome: saved | not_permitted | bad_payload. ADMN only.';
