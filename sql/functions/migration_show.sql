CREATE OR REPLACE FUNCTION sach.migration_show(p_proposal bigint) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = sach, pg_temp AS $$
    SELECT jsonb_strip_nulls(jsonb_build_object(
        'proposal', p.proposal, 'workflow', p.workflow, 'fromRevision', p.from_revision, 'toRevision', p.to_revision,
        'accepts', to_jsonb(p.accepts), 'proposedBy', 'P' || p.proposed_by, 'proposedAt', instant_text(p.proposed_at),
        'confirmedBy', 'P' || p.confirmed_by, 'confirmedAt', instant_text(p.confirmed_at), 'migrated', p.migrated,
        'items', (
            SELECT coalesce(jsonb_agg(jsonb_build_object(
                'reference', m.reference, 'state', m.state, 'toState', m.to_state, 'isReady', migration_is_ready(m.codes, p.accepts),
                'blockers', (
                    SELECT coalesce(jsonb_agg(jsonb_build_object(
                        'code', c, 'message', jsonb_build_object('vi', requirement_text(c, 'vi'), 'en', requirement_text(c, 'en')))), '[]')
                    FROM unnest(m.codes) c)) ORDER BY m.subject_id), '[]')
            FROM migration_plan(p.network, p.workflow, p.from_revision, p.to_revision, p.subjects, clock_now()) m)))
    FROM migration_proposal p
    WHERE p.proposal = p_proposal
$$;
COMMENT ON FUNCTION sach.migration_show(bigint) IS 'A proposal to migrate with its dry run as it stands now: each case, its blockers in both languages, and whether it would move.';
