-- breaking: yes
-- What a daemon has taken to send is one row, not a change of each notice: a notice is written once, when its fate is known (D10, P8).

CREATE TABLE sach.notice_lease (
    lease bigint GENERATED ALWAYS AS IDENTITY,
    taken_at timestamptz NOT NULL,
    until timestamptz NOT NULL,
    worker text,
    notices bigint[] NOT NULL,
    addresses text[] NOT NULL,
    names text[] NOT NULL,
    languages text[] NOT NULL,
    CONSTRAINT notice_lease_pkey PRIMARY KEY (lease),
    CONSTRAINT notice_lease_holds_something CHECK (cardinality(notices) > 0),
    CONSTRAINT notice_lease_has_a_reader_for_each CHECK (
        cardinality(addresses) = cardinality(notices) AND cardinality(names) = cardinality(notices)
        AND cardinality(languages) = cardinality(notices))
);
COMMENT ON TABLE sach.notice_lease IS 'What each daemon has in hand: taken from the queue, not settled yet; such notices are shown as queued. The row is the fence: an outcome counts only while it stands, and whoever puts its notices back deletes it. Few rows, each gone within minutes.';
COMMENT ON COLUMN sach.notice_lease.until IS 'From then on others may put the notices back into the queue; earlier when the daemon has no session any more.';
COMMENT ON COLUMN sach.notice_lease.worker IS 'The daemon, by the application name of its sessions.';
COMMENT ON COLUMN sach.notice_lease.addresses IS 'Where each is being sent; NULL for a complainant, who stays sealed.';
-- Gone within seconds: not worth compressing.
ALTER TABLE sach.notice_lease
    ALTER COLUMN notices SET STORAGE EXTERNAL,
    ALTER COLUMN addresses SET STORAGE EXTERNAL,
    ALTER COLUMN names SET STORAGE EXTERNAL,
    ALTER COLUMN languages SET STORAGE EXTERNAL;
REVOKE ALL ON sach.notice_lease FROM PUBLIC;

-- What was being sent while this ran goes back under the next attempt, as after any daemon's end.
INSERT INTO sach.notice_attempt (notice, attempt, at, outcome, address, channel, reply)
SELECT notice, attempts, lease_until, 'unknown', recipient_address, channel, 'worker ' || coalesce(worker, '?')
FROM sach.notice
WHERE state = 'queued'
ON CONFLICT ON CONSTRAINT notice_attempt_pkey DO NOTHING;
UPDATE sach.notice
SET state = 'failed', available_at = lease_until
WHERE state = 'queued';

ALTER TABLE sach.notice
    DROP COLUMN lease_until,
    DROP COLUMN worker,
    DROP CONSTRAINT notice_state_is_known,
    ADD CONSTRAINT notice_state_is_known CHECK (state IN (
        'planned', 'sent', 'delivered', 'failed', 'confirmed', 'exhausted', 'skipped'));
COMMENT ON COLUMN sach.notice.available_at IS 'When it may next be taken: due_at at first, then the end of a pause after a failure; infinity = waits for an event (an escalation). The same instant stands in notice_queue while nobody has it in hand.';
COMMENT ON COLUMN sach.notice.state IS 'As certification.md §3.8 has it, but for queued, which a row of notice_lease says.';
COMMENT ON TABLE sach.notice_queue IS 'The notices that still need a sender, and nothing else, so that the ledger''s own rows stay HOT and wide indexes are not touched by a drain: planned and failed ones that nobody has in hand. A row that needs no more action leaves in the same pass (D13). Its lock is the claim: whoever changes an open notice holds its queue row first, and leaves alone what has none. No foreign key: it would lock the notice once more for each message; only the notice_* functions write here.';
