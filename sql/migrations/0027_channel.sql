-- breaking: no
-- Other ways to a reader than mail, hours in which nobody is disturbed, the pace of a channel, what came back, and one task for each address that fails.

ALTER TABLE sach.notice
    DROP CONSTRAINT notice_channel_is_known,
    ADD CONSTRAINT notice_channel_is_known CHECK (channel IN ('mail', 'sms', 'webhook')),
    -- Once for each step and reader, whatever the channel: a reader who changes it between two plannings gets no second copy.
    DROP CONSTRAINT notice_is_sent_once,
    ADD CONSTRAINT notice_is_sent_once UNIQUE (subject_id, purpose, step, audience);
COMMENT ON COLUMN sach.notice.channel IS 'How the reader wished to be reached when the notice was planned, or since; the address of each attempt says how it went.';
COMMENT ON COLUMN sach.notice.recipient_address IS 'The address of the last attempt, looked up at that moment, not when planned: a mailbox, sms:+84… or webhook:<name at the gateway>.';

CREATE TABLE sach.contact_channel (
    contact_channel bigint GENERATED ALWAYS AS IDENTITY,
    facility bigint REFERENCES sach.facility (facility),
    unit bigint REFERENCES sach.reporting_unit (unit),
    person bigint REFERENCES sach.person (person),
    channel text NOT NULL,
    address text NOT NULL,
    since timestamptz NOT NULL,
    until timestamptz,
    entered_by bigint NOT NULL REFERENCES sach.person (person),
    CONSTRAINT contact_channel_pkey PRIMARY KEY (contact_channel),
    CONSTRAINT contact_channel_is_of_one CHECK (num_nonnulls(facility, unit, person) = 1),
    CONSTRAINT contact_channel_is_known CHECK (channel IN ('sms', 'webhook')),
    CONSTRAINT contact_channel_address_fits CHECK (
        CASE channel WHEN 'sms' THEN address ~ '^\+[1-9][0-9]{7,14}$' ELSE address ~ '^[!-~]{1,200}$' END),
    CONSTRAINT contact_channel_ends_after_start CHECK (until >= since)
);
CREATE UNIQUE INDEX contact_channel_of_facility ON sach.contact_channel (facility) WHERE until IS NULL;
CREATE UNIQUE INDEX contact_channel_of_unit ON sach.contact_channel (unit) WHERE until IS NULL;
CREATE UNIQUE INDEX contact_channel_of_person ON sach.contact_channel (person) WHERE until IS NULL;
COMMENT ON TABLE sach.contact_channel IS 'Who is reached by short message or through a webhook instead of mail, since when; one at a time. Without a row notices go by mail.';
COMMENT ON COLUMN sach.contact_channel.address IS 'sms: a telephone number in E.164; webhook: the name by which the gateway knows the reader.';

ALTER TABLE sach.network
    ADD COLUMN quiet_from time,
    ADD COLUMN quiet_to time,
    ADD CONSTRAINT network_quiet_hours_have_both_ends CHECK ((quiet_from IS NULL) = (quiet_to IS NULL) AND quiet_from <> quiet_to);
COMMENT ON COLUMN sach.network.quiet_from IS 'Local time from which nothing is sent until quiet_to (exclusive), over midnight when it is the later of the two; NULL = at any hour.';

CREATE TABLE sach.channel_pace (
    channel text NOT NULL,
    free_at timestamptz NOT NULL,
    CONSTRAINT channel_pace_pkey PRIMARY KEY (channel),
    CONSTRAINT channel_pace_channel_is_known CHECK (channel IN ('mail', 'sms', 'webhook'))
) WITH (fillfactor = 50);
COMMENT ON TABLE sach.channel_pace IS 'The token bucket of each channel, as the instant at which it is full again; all daemons draw from it (engineering.md D12). In the server''s own time: a relay knows nothing of a moved clock.';
INSERT INTO sach.channel_pace (channel, free_at) VALUES ('mail', '-infinity'), ('sms', '-infinity'), ('webhook', '-infinity');

CREATE TABLE sach.notice_bounce (
    notice bigint NOT NULL REFERENCES sach.notice (notice),
    at timestamptz NOT NULL,
    reply text NOT NULL,
    recorded_by bigint NOT NULL REFERENCES sach.person (person),
    CONSTRAINT notice_bounce_pkey PRIMARY KEY (notice),
    CONSTRAINT notice_bounce_says_why CHECK (reply <> '' AND reply IS NFC NORMALIZED)
);
CREATE TRIGGER notice_bounce_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sach.notice_bounce
    FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();
COMMENT ON TABLE sach.notice_bounce IS 'Notices that a server had taken and that came back: they never counted as delivered, and nothing may follow from them (R10). Append-only.';

CREATE TABLE sach.task_notice (
    task bigint NOT NULL REFERENCES sach.task (task),
    notice bigint NOT NULL REFERENCES sach.notice (notice),
    CONSTRAINT task_notice_pkey PRIMARY KEY (task, notice)
);
CREATE INDEX task_notice_of_notice ON sach.task_notice (notice);
COMMENT ON TABLE sach.task_notice IS 'The notices that an address kept from arriving: the task of the address is done when the address is changed or each of them is confirmed by a person.';
