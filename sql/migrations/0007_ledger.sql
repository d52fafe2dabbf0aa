-- breaking: no
-- Subjects and their ledger. Composite foreign keys do the proving (DESIGN law 1): only legal moves can be written, each event starts where the last one
-- ended, and a subject's state is the state its last event ended in.

CREATE TABLE sach.clock_setting (
    is_only boolean NOT NULL DEFAULT true,
    clock_offset interval NOT NULL,
    CONSTRAINT clock_setting_pkey PRIMARY KEY (is_only),
    CONSTRAINT clock_setting_is_one_row CHECK (is_only)
);
COMMENT ON TABLE sach.clock_setting IS 'Present only in an embedded or test database (made by its owner): how far its clock is moved. Without the row the clock is the database''s own and cannot be moved.';

CREATE TABLE sach.subject (
    id bigint GENERATED ALWAYS AS IDENTITY,
    network int NOT NULL REFERENCES sach.network (network),
    workflow text NOT NULL,
    revision int NOT NULL,
    state text NOT NULL,
    version int NOT NULL,
    parent bigint REFERENCES sach.subject (id),
    facility bigint REFERENCES sach.facility (facility),
    unit bigint REFERENCES sach.reporting_unit (unit),
    CONSTRAINT subject_pkey PRIMARY KEY (id),
    CONSTRAINT subject_of_revision FOREIGN KEY (workflow, revision) REFERENCES sach.workflow_revision (workflow, revision)
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);
CREATE INDEX subject_of_parent ON sach.subject (parent, workflow) WHERE parent IS NOT NULL;
CREATE INDEX subject_of_facility ON sach.subject (facility, workflow) WHERE facility IS NOT NULL;
CREATE INDEX subject_of_workflow ON sach.subject (workflow, network, id);
COMMENT ON TABLE sach.subject IS 'One case of one machine. Kept HOT: no index on state or version (engineering.md D3). Only advance() and begin() write here.';

CREATE TABLE sach.subject_rule_book (
    subject_id bigint NOT NULL REFERENCES sach.subject (id),
    workflow text NOT NULL,
    revision int NOT NULL,
    CONSTRAINT subject_rule_book_pkey PRIMARY KEY (subject_id, workflow, revision),
    CONSTRAINT subject_rule_book_exists FOREIGN KEY (workflow, revision) REFERENCES sach.workflow_revision (workflow, revision)
);
COMMENT ON TABLE sach.subject_rule_book IS 'The revisions a subject has been admitted to: the one of its birth, later those of its migrations. No event can cite another (R2).';
ALTER TABLE sach.subject
    ADD CONSTRAINT subject_keeps_its_rule_book FOREIGN KEY (id, workflow, revision)
        REFERENCES sach.subject_rule_book (subject_id, workflow, revision)
        DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE sach.ledger_epoch (
    is_only boolean NOT NULL DEFAULT true,
    base bigint NOT NULL,
    system_identifier bigint NOT NULL,
    CONSTRAINT ledger_epoch_pkey PRIMARY KEY (is_only),
    CONSTRAINT ledger_epoch_is_one_row CHECK (is_only)
);
COMMENT ON TABLE sach.ledger_epoch IS 'What is added to a transaction number to get a ledger position: a dump restored into another cluster meets smaller transaction numbers there, and the ledger may only grow (ledger_rebase).';
INSERT INTO sach.ledger_epoch (base, system_identifier)
SELECT 0, system_identifier
FROM pg_control_system();

CREATE FUNCTION sach.ledger_position() RETURNS bigint
LANGUAGE plpgsql STABLE SET search_path = sach, pg_temp AS $$
BEGIN
    RETURN (SELECT base FROM ledger_epoch) + (pg_current_xact_id()::text)::bigint;
END $$;
COMMENT ON FUNCTION sach.ledger_position() IS 'The ledger position of what this transaction writes.';

CREATE TABLE sach.subject_event (
    subject_id bigint NOT NULL,
    version int NOT NULL,
    workflow text NOT NULL,
    revision int NOT NULL,
    from_version int,
    from_state text NOT NULL,
    event text NOT NULL,
    to_state text NOT NULL,
    actor bigint NOT NULL REFERENCES sach.person (person),
    on_behalf_of bigint REFERENCES sach.person (person),
    at timestamptz NOT NULL,
    payload_digest bytea,
    request_key text,
    request_digest bytea,
    xact bigint NOT NULL DEFAULT sach.ledger_position(),
    hash bytea NOT NULL,
    CONSTRAINT subject_event_pkey PRIMARY KEY (subject_id, version),
    CONSTRAINT subject_event_ends_in_state UNIQUE (subject_id, version, to_state),
    CONSTRAINT subject_event_legal_move FOREIGN KEY (workflow, revision, from_state, event, to_state)
        REFERENCES sach.workflow_transition (workflow, revision, from_state, event, to_state),
    CONSTRAINT subject_event_starts_where_last_ended FOREIGN KEY (subject_id, from_version, from_state)
        REFERENCES sach.subject_event (subject_id, version, to_state),
    CONSTRAINT subject_event_same_rule_book FOREIGN KEY (subject_id, workflow, revision)
        REFERENCES sach.subject_rule_book (subject_id, workflow, revision),
    CONSTRAINT subject_event_next_version CHECK (version >= 1 AND (version = 1 OR version = from_version + 1)),
    CONSTRAINT subject_event_born_from_new CHECK (
        (version = 1) = (from_version IS NULL) AND (version = 1) = (from_state = 'new')),
    CONSTRAINT subject_event_hash_is_sha256 CHECK (octet_length(hash) = 32),
    CONSTRAINT subject_event_request_has_digest CHECK ((request_key IS NULL) = (request_digest IS NULL)),
    CONSTRAINT subject_event_request_key_is_short CHECK (octet_length(request_key) BETWEEN 1 AND 200)
);
CREATE UNIQUE INDEX subject_event_request_is_unique ON sach.subject_event (actor, request_key) WHERE request_key IS NOT NULL;
CREATE INDEX subject_event_by_xact ON sach.subject_event USING brin (xact);
COMMENT ON TABLE sach.subject_event IS 'The ledger, append-only. hash = SHA-256(hash of the previous event || canonical event); see event_hash().';
COMMENT ON COLUMN sach.subject_event.payload_digest IS 'SHA-256 of the payload''s text; the payload itself stands beside the ledger so that personal data can be erased without breaking the chain. NULL = the event has no payload.';
COMMENT ON COLUMN sach.subject_event.xact IS 'Ledger position of the transaction that wrote the event: a checkpoint covers those that no running transaction can still precede.';

ALTER TABLE sach.subject
    ADD CONSTRAINT subject_state_is_last_event FOREIGN KEY (id, version, state)
        REFERENCES sach.subject_event (subject_id, version, to_state)
        DEFERRABLE INITIALLY DEFERRED;

CREATE TABLE sach.subject_event_payload (
    subject_id bigint NOT NULL,
    version int NOT NULL,
    payload jsonb,
    erased_at timestamptz,
    CONSTRAINT subject_event_payload_pkey PRIMARY KEY (subject_id, version),
    CONSTRAINT subject_event_payload_of_event FOREIGN KEY (subject_id, version) REFERENCES sach.subject_event (subject_id, version),
    CONSTRAINT subject_event_payload_erased_or_there CHECK ((payload IS NULL) = (erased_at IS NOT NULL))
);
COMMENT ON TABLE sach.subject_event_payload IS 'What was said with an event; may be erased (vietnam.md §1.8), never changed.';

CREATE TABLE sach.subject_reference (
    network int NOT NULL REFERENCES sach.network (network),
    reference text NOT NULL,
    subject_id bigint NOT NULL REFERENCES sach.subject (id),
    kind text NOT NULL,
    CONSTRAINT subject_reference_pkey PRIMARY KEY (reference),
    CONSTRAINT subject_reference_once_a_kind UNIQUE (subject_id, kind),
    CONSTRAINT subject_reference_kind_is_known CHECK (kind IN ('own', 'dossier', 'certificate'))
);
COMMENT ON TABLE sach.subject_reference IS 'The names a subject is found by: its own permanent one (A12), later a dossier code or a certificate number. Never changed, never reused.';

CREATE TABLE sach.number_counter (
    network int NOT NULL REFERENCES sach.network (network),
    series text NOT NULL,
    last int NOT NULL,
    CONSTRAINT number_counter_pkey PRIMARY KEY (network, series)
) WITH (fillfactor = 50);
COMMENT ON TABLE sach.number_counter IS 'Gapless counters: the number is taken in the transaction that uses it, so a rollback gives it back (D15). series: dossier/YYMMDD, certificate/YYYY.';

CREATE TABLE sach.subject_hold (
    subject_id bigint NOT NULL REFERENCES sach.subject (id),
    since timestamptz NOT NULL,
    until timestamptz,
    reason text NOT NULL,
    CONSTRAINT subject_hold_pkey PRIMARY KEY (subject_id, since),
    CONSTRAINT subject_hold_ends_after_start CHECK (until >= since)
);
CREATE UNIQUE INDEX subject_hold_is_one ON sach.subject_hold (subject_id) WHERE until IS NULL;
COMMENT ON TABLE sach.subject_hold IS 'Pauses ordered by the coordinator (A21): time limits stand still between since and until.';

CREATE TABLE sach.refusal (
    refusal bigint GENERATED ALWAYS AS IDENTITY,
    at timestamptz NOT NULL,
    subject_id bigint,
    workflow text NOT NULL,
    event text NOT NULL,
    actor bigint NOT NULL,
    outcome text NOT NULL,
    codes text[] NOT NULL,
    CONSTRAINT refusal_pkey PRIMARY KEY (refusal)
);
CREATE INDEX refusal_of_subject ON sach.refusal (subject_id, refusal);
COMMENT ON TABLE sach.refusal IS 'Attempts the rules refused, with the codes of what was missing (R9).';

CREATE TABLE sach.timer (
    timer bigint GENERATED ALWAYS AS IDENTITY,
    subject_id bigint NOT NULL REFERENCES sach.subject (id),
    kind text NOT NULL,
    parameter text NOT NULL,
    started_at timestamptz NOT NULL,
    calendar_version int NOT NULL,
    due_at timestamptz NOT NULL,
    on_due_event text,
    next_try_at timestamptz,
    attempts int NOT NULL DEFAULT 0,
    last_refusal text[],
    settled_at timestamptz,
    CONSTRAINT timer_pkey PRIMARY KEY (timer),
    CONSTRAINT timer_tries_only_with_event CHECK (next_try_at IS NULL OR on_due_event IS NOT NULL)
) WITH (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 1000);
CREATE UNIQUE INDEX timer_runs_once ON sach.timer (subject_id, kind) WHERE settled_at IS NULL;
CREATE INDEX timer_due ON sach.timer (next_try_at, timer) WHERE settled_at IS NULL AND next_try_at IS NOT NULL;
COMMENT ON TABLE sach.timer IS 'Running and ended time limits (R4). due_at is exclusive: the first instant after the last day. next_try_at is the claim''s lease and its index in one.';

CREATE TABLE sach.task (
    task bigint GENERATED ALWAYS AS IDENTITY,
    network int NOT NULL REFERENCES sach.network (network),
    kind text NOT NULL,
    subject_id bigint REFERENCES sach.subject (id),
    role text NOT NULL REFERENCES sach.role (role),
    detail jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL,
    done_at timestamptz,
    done_by bigint REFERENCES sach.person (person),
    CONSTRAINT task_pkey PRIMARY KEY (task)
);
CREATE UNIQUE INDEX task_is_open_once ON sach.task (kind, coalesce(subject_id, 0), (detail ->> 'key')) WHERE done_at IS NULL;
COMMENT ON TABLE sach.task IS 'Work only a person can do: a failed address, a blocked lapse, a report that nobody sent.';

CREATE TABLE sach.ledger_checkpoint (
    checkpoint bigint NOT NULL,
    tree_size bigint NOT NULL,
    upto_xact bigint NOT NULL,
    root bytea NOT NULL,
    frontier bytea[] NOT NULL,
    at timestamptz NOT NULL,
    key_id text,
    signature bytea,
    CONSTRAINT ledger_checkpoint_pkey PRIMARY KEY (checkpoint),
    CONSTRAINT ledger_checkpoint_root_is_sha256 CHECK (octet_length(root) = 32),
    CONSTRAINT ledger_checkpoint_signature_is_ed25519 CHECK (octet_length(signature) = 64),
    CONSTRAINT ledger_checkpoint_signed_by_key CHECK ((key_id IS NULL) = (signature IS NULL))
);
COMMENT ON TABLE sach.ledger_checkpoint IS 'Merkle root (RFC 6962 §2.1 hashing) over all events in the order (xact, subject_id, version) with xact < upto_xact. frontier: roots of the perfect subtrees, largest first, so that the next checkpoint reads only new events.';

CREATE TABLE sach.signing_key (
    key_id text NOT NULL,
    public_key bytea NOT NULL,
    purpose text NOT NULL,
    valid_from timestamptz NOT NULL,
    retired_at timestamptz,
    CONSTRAINT signing_key_pkey PRIMARY KEY (key_id),
    CONSTRAINT signing_key_is_ed25519 CHECK (octet_length(public_key) = 32),
    CONSTRAINT signing_key_purpose_is_known CHECK (purpose IN ('certificate', 'ledger'))
);
COMMENT ON TABLE sach.signing_key IS 'Public halves of the issuer''s Ed25519 keys; the private half is never in the database.';

CREATE TABLE sach.api_token (
    token bigint GENERATED ALWAYS AS IDENTITY,
    digest bytea NOT NULL,
    person bigint NOT NULL REFERENCES sach.person (person),
    name text NOT NULL,
    scope text NOT NULL,
    created_at timestamptz NOT NULL,
    created_by bigint NOT NULL REFERENCES sach.person (person),
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    CONSTRAINT api_token_pkey PRIMARY KEY (token),
    CONSTRAINT api_token_digest_is_unique UNIQUE (digest),
    CONSTRAINT api_token_digest_is_sha256 CHECK (octet_length(digest) = 32),
    CONSTRAINT api_token_scope_is_known CHECK (scope IN ('read', 'write', 'admin')),
    CONSTRAINT api_token_ends CHECK (expires_at > created_at)
);
COMMENT ON TABLE sach.api_token IS 'Bearer tokens: SHA-256 of a 256-bit random secret, never the secret.';

-- The only trigger there is: to forbid. Grants already refuse the daemon; this refuses the owner's slip of the hand.
CREATE FUNCTION sach.history_forbid() RETURNS trigger
LANGUAGE plpgsql SET search_path = sach, pg_temp AS $$
BEGIN
    RAISE EXCEPTION '% of % is forbidden: history is append-only', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'WFHIS', HINT = 'Repair a mistake with a new event that references the old one.';
END $$;
COMMENT ON FUNCTION sach.history_forbid() IS 'Refuses every change of history with SQLSTATE WFHIS.';
CREATE TRIGGER subject_event_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sach.subject_event
    FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();
CREATE TRIGGER subject_event_payload_is_kept BEFORE DELETE OR TRUNCATE ON sach.subject_event_payload
    FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();
CREATE TRIGGER ledger_checkpoint_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sach.ledger_checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();
CREATE TRIGGER refusal_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sach.refusal
    FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();
