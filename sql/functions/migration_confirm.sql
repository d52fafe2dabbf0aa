CREATE OR REPLACE FUNCTION sach.migration_confirm(p_proposal bigint, p_actor bigint)
RETURNS TABLE (outcome text, reference text, codes text[], plan jsonb)
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
#variable_conflict use_column
DECLARE
    v_proposal migration_proposal;
    v_case record;
    v_result advance_result;
    v_count int := 0;
    v_now timestamptz := clock_now();
    v_plan jsonb;
BEGIN
    SELECT * INTO v_proposal
    FROM migration_proposal
    WHERE proposal = p_proposal
    FOR UPDATE;
    IF NOT FOUND THEN
        RETURN QUERY SELECT 'not_found', NULL::text, '{}'::text[], NULL::jsonb;
        RETURN;
    END IF;
    IF NOT actor_holds(v_proposal.network, p_actor, 'COOR', v_now) OR p_actor = v_proposal.proposed_by THEN
        RETURN QUERY SELECT r.*, NULL::jsonb FROM data_refuse('migration', p_actor, 'not_permitted', ARRAY[
            CASE WHEN p_actor = v_proposal.proposed_by THEN 'migration_same_person' ELSE 'role_missing:COOR' END]) r;
        RETURN;
    END IF;
    IF v_proposal.confirmed_at IS NOT NULL THEN
        RETURN QUERY SELECT r.*, NULL::jsonb FROM data_refuse('migration', p_actor, 'bad_payload', ARRAY['migration_confirmed_already']) r;
        RETURN;
    END IF;
    PERFORM clock_share();
    v_plan := migration_show(p_proposal);
    FOR v_case IN
        SELECT m.subject_id
        FROM migration_plan(
            v_proposal.network, v_proposal.workflow, v_proposal.from_revision, v_proposal.to_revision, v_proposal.subjects, v_now) m
        ORDER BY m.subject_id
    LOOP
        v_result := subject_migrate(v_case.subject_id, v_proposal, p_actor, v_now);
        v_count := v_count + (v_result.outcome = 'moved')::int;
    END LOOP;
    UPDATE migration_proposal
    SET confirmed_by = p_actor, confirmed_at = v_now, migrated = v_count
    WHERE proposal = p_proposal;
    RETURN QUERY SELECT 'saved', p_proposal::text, '{}'::text[], v_plan || jsonb_build_object('migrated', v_count);
END $$;
COMMENT ON FUNCTION sach.migration_confirm(bigint, bigint) IS
    'Moves the cases of a proposal to the newer revision, each by its own event `migrate`, and answers the plan as it stood with how many moved; a case with a blocker that the proposal does not accept stays where it is. Another person than the proposer; COOR only. outcome: saved | not_found | not_permitted | bad_payload.';
