-- breaking: no
-- Notices: every message that a rule demands is a row before it is sent, with all its attempts (certification.md §2.8, §3.8).

CREATE TABLE sach.notice_purpose (
    purpose text NOT NULL,
    states text[],
    catch_up text NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    CONSTRAINT notice_purpose_pkey PRIMARY KEY (purpose),
    CONSTRAINT notice_purpose_catch_up_is_known CHECK (catch_up IN ('send_latest_only', 'send_all', 'skip'))
);
COMMENT ON TABLE sach.notice_purpose IS 'Why a notice is sent, and when it has become pointless.';
COMMENT ON COLUMN sach.notice_purpose.states IS 'The subject''s states in which the notice may still go out, looked at in the sending transaction; NULL = whatever the state.';
COMMENT ON COLUMN sach.notice_purpose.catch_up IS 'After a pause in sending: send_latest_only = an earlier step gives way to a later due one for the same reader; send_all; skip = a step whose day is over is left out.';

CREATE TABLE sach.notice (
    notice bigint GENERATED ALWAYS AS IDENTITY,
    network int NOT NULL REFERENCES sach.network (network),
    attempts int NOT NULL DEFAULT 0,
    subject_id bigint NOT NULL REFERENCES sach.subject (id),
    due_at timestamptz NOT NULL,
    available_at timestamptz NOT NULL,
    lease_until timestamptz,
    superseded_from timestamptz,
    settled_at timestamptz,
    message_id uuid NOT NULL DEFAULT gen_random_uuid(),
    purpose text NOT NULL REFERENCES sach.notice_purpose (purpose),
    step text NOT NULL,
    audience text NOT NULL,
    channel text NOT NULL DEFAULT 'mail',
    template text NOT NULL,
    state text NOT NULL DEFAULT 'planned',
    recipient_address text,
    recipient_name text,
    language text,
    skip_reason text,
    provider_reply text,
    worker text,
    confirmed_by bigint REFERENCES sach.person (person),
    confirmation text,
    data jsonb NOT NULL DEFAULT '{}',
    CONSTRAINT notice_pkey PRIMARY KEY (notice),
    CONSTRAINT notice_is_sent_once UNIQUE (subject_id, purpose, step, audience, channel),
    CONSTRAINT notice_state_is_known CHECK (state IN (
        'planned', 'queued', 'sent', 'delivered', 'failed', 'confirmed', 'exhausted', 'skipped')),
    CONSTRAINT notice_audience_is_known CHECK (audience IN (
        'unit', 'unit_leader', 'standing_body_leader', 'facility', 'coordinator')),
    CONSTRAINT notice_channel_is_known CHECK (channel IN ('mail')),
    CONSTRAINT notice_skipped_has_a_reason CHECK ((state = 'skipped') = (skip_reason IS NOT NULL)),
    CONSTRAINT notice_confirmed_by_a_person CHECK ((state = 'confirmed') = (confirmed_by IS NOT NULL)),
    CONSTRAINT notice_delivered_was_attempted CHECK (state NOT IN ('sent', 'delivered') OR attempts > 0),
    CONSTRAINT notice_attempts_are_counted CHECK (attempts >= 0),
    CONSTRAINT notice_confirmation_is_nfc CHECK (confirmation IS NFC NORMALIZED)
) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 1000);
COMMENT ON TABLE sach.notice IS 'The notice ledger: planned → queued → sent → delivered | failed → confirmed | exhausted; planned → skipped. Once per subject, step, audience and channel. Moved only by the notice_* functions.';
COMMENT ON COLUMN sach.notice.message_id IS 'The token under which every attempt of this notice is sent: a crash between sending and saving leads to one visible repetition with the same token, never a second message.';
COMMENT ON COLUMN sach.notice.due_at IS 'When the rule wants it sent.';
COMMENT ON COLUMN sach.notice.available_at IS 'When it may next be taken: due_at at first, then the end of a lease or of a pause after a failure; infinity = waits for an event (an escalation). The same instant stands in notice_queue while there is something to do.';
COMMENT ON COLUMN sach.notice.lease_until IS 'End of the last lease: where the notice stands in the queue while it is being sent.';
COMMENT ON COLUMN sach.notice.superseded_from IS 'When the next step for the same reader is due: from then on this one gives way to it, if its purpose says send_latest_only. Kept by the planner so that a drain looks at no other row.';
COMMENT ON COLUMN sach.notice.data IS 'What the planner knew and the template needs beside what is looked up at sending.';
COMMENT ON COLUMN sach.notice.recipient_address IS 'The address of the last attempt, looked up at that moment, not when planned.';

CREATE TABLE sach.notice_queue (
    available_at timestamptz NOT NULL,
    notice bigint NOT NULL,
    CONSTRAINT notice_queue_pkey PRIMARY KEY (available_at, notice)
) WITH (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 1000);
COMMENT ON TABLE sach.notice_queue IS 'The notices that still need a sender, and nothing else, so that the ledger''s own rows stay HOT and wide indexes are not touched by a drain: planned, queued (available_at is the end of the lease) and failed ones. A row that needs no more action leaves in the same pass (D13). Its lock is the claim: whoever moves a notice holds its queue row first. No foreign key: it would lock the notice once more for each message; only the notice_* functions write here.';

CREATE TABLE sach.notice_attempt (
    notice bigint NOT NULL,
    attempt int NOT NULL,
    at timestamptz NOT NULL,
    outcome text NOT NULL,
    address text,
    channel text NOT NULL,
    reply text,
    CONSTRAINT notice_attempt_pkey PRIMARY KEY (notice, attempt),
    CONSTRAINT notice_attempt_outcome_is_known CHECK (outcome IN (
        'delivered', 'sent', 'retry', 'failed_permanently', 'unknown'))
);
CREATE TRIGGER notice_attempt_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sach.notice_attempt
    FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();
COMMENT ON TABLE sach.notice_attempt IS 'Every attempt to send, append-only, written only in the statement that moves its notice: a foreign key would lock that row a second time for each message. unknown = the sender vanished within its lease; whether the message left is not known.';
