-- Roles and every grant there is (law 1): the daemon executes functions and reads; it can write nothing by itself. Idempotent, applied last.
DO $$
DECLARE
    v_role text;
BEGIN
    FOREACH v_role IN ARRAY ARRAY['sach_daemon', 'sach_readonly'] LOOP
        -- Roles belong to the whole cluster: another database's migration may be making them at this moment.
        BEGIN
            EXECUTE format('CREATE ROLE %I LOGIN', v_role);
        EXCEPTION
            WHEN duplicate_object OR unique_violation THEN
                NULL;
        END;
    END LOOP;
END $$;

-- Plans here are short: compiling one would cost more than it saves.
DO $$
BEGIN
    EXECUTE format('ALTER ROLE sach_daemon IN DATABASE %I SET jit = off', current_database());
    EXECUTE format('ALTER ROLE sach_readonly IN DATABASE %I SET jit = off', current_database());
END $$;

REVOKE ALL ON SCHEMA sach FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA sach FROM PUBLIC, sach_daemon, sach_readonly;
REVOKE ALL ON ALL SEQUENCES IN SCHEMA sach FROM PUBLIC, sach_daemon, sach_readonly;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA sach FROM PUBLIC, sach_daemon, sach_readonly;

GRANT USAGE ON SCHEMA sach TO sach_daemon, sach_readonly;
GRANT SELECT ON ALL TABLES IN SCHEMA sach TO sach_daemon, sach_readonly;
REVOKE SELECT ON sach.api_token, sach.complaint_sealed, sach.deadline_feed FROM sach_daemon, sach_readonly;
REVOKE SELECT ON sach.file_chunk FROM sach_readonly;

-- Reading functions: what views and pages call.
DO $$
DECLARE
    v_function regprocedure;
BEGIN
    FOR v_function IN
        SELECT p.oid::regprocedure
        FROM pg_proc p
        WHERE p.pronamespace = 'sach'::regnamespace AND p.provolatile IN ('i', 's') AND p.prokind = 'f' AND p.prorettype <> 'trigger'::regtype
    LOOP
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO sach_daemon, sach_readonly', v_function);
    END LOOP;
END $$;

-- Writing functions: the daemon's whole vocabulary. Each is SECURITY DEFINER and checks for itself.
DO $$
DECLARE
    v_name text;
    v_function regprocedure;
BEGIN
    FOREACH v_name IN ARRAY ARRAY[
        'advance', 'begin', 'clock_set', 'administrator_bootstrap', 'ledger_checkpoint_add',
        'facility_save', 'person_save', 'organisation_save', 'role_grant', 'competence_save', 'coi_declare', 'involvement_save',
        'employment_save', 'unit_save', 'facility_move', 'facility_import_rows', 'mandate_save',
        'personal_data_show', 'erasure_request', 'person_erase',
        'obligation_generate', 'obligation_generate_due', 'timer_run', 'facility_report_save', 'facility_report_return',
        'facility_report_import_rows', 'obligation_import_rows',
        'notice_claim', 'notice_settle', 'notice_recover', 'notice_confirm', 'notice_bounce',
        'address_gather', 'address_review', 'channel_reserve', 'contact_save', 'quiet_hours_save',
        'calendar_confirm', 'migration_propose', 'migration_confirm',
        'complaint_identity', 'complaint_identity_erase',
        'file_upload_begin', 'file_upload_append', 'file_upload_finish', 'file_upload_abort', 'file_upload_purge',
        'file_scan_claim', 'file_scan_settle', 'file_scan_forget',
        'signing_key_add', 'signing_key_end', 'certificate_plan', 'certificate_sign', 'paper_document_keep', 'status_list_version_add',
        'register_snapshot_add', 'token_create', 'token_revoke', 'task_finish', 'feed_create', 'feed_revoke'
    ] LOOP
        FOR v_function IN
            SELECT p.oid::regprocedure
            FROM pg_proc p
            WHERE p.pronamespace = 'sach'::regnamespace AND p.proname = v_name
        LOOP
            EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO sach_daemon', v_function);
        END LOOP;
    END LOOP;
END $$;
