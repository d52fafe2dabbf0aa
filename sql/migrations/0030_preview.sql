-- breaking: no
-- Feeds of deadlines for calendar programs, which can send no headers: an address with a secret in it, read-only, ending by itself, revocable at once.

CREATE TABLE sach.deadline_feed (
    feed bigint GENERATED ALWAYS AS IDENTITY,
    digest bytea NOT NULL,
    network int NOT NULL REFERENCES sach.network (network),
    unit bigint REFERENCES sach.reporting_unit (unit),
    name text NOT NULL,
    language text NOT NULL,
    created_at timestamptz NOT NULL,
    created_by bigint NOT NULL REFERENCES sach.person (person),
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    revoked_by bigint REFERENCES sach.person (person),
    CONSTRAINT deadline_feed_pkey PRIMARY KEY (feed),
    CONSTRAINT deadline_feed_digest_is_unique UNIQUE (digest),
    CONSTRAINT deadline_feed_digest_is_sha256 CHECK (octet_length(digest) = 32),
    CONSTRAINT deadline_feed_language_is_known CHECK (language IN ('vi', 'en')),
    CONSTRAINT deadline_feed_ends CHECK (expires_at > created_at),
    CONSTRAINT deadline_feed_revoked_by_a_person CHECK ((revoked_at IS NULL) = (revoked_by IS NULL)),
    CONSTRAINT deadline_feed_name_is_nfc CHECK (name IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.deadline_feed IS 'Who may subscribe to deadlines by an address alone: SHA-256 of a 256-bit random secret, never the secret. It opens nothing else, least of all the interface.';
COMMENT ON COLUMN sach.deadline_feed.unit IS 'The reporting unit whose deadlines it shows; NULL = the operator''s, all of the network.';
COMMENT ON COLUMN sach.deadline_feed.name IS 'Whose calendar it is for, so that it can be revoked when they leave.';
