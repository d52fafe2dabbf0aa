-- breaking: no
-- The bytes of evidence: stored once by their hash in chunks, taken in without a long transaction, scanned for malware; and what the issuer does to a document.

CREATE TABLE sach.media_type (
    media_type text NOT NULL,
    extensions text[] NOT NULL,
    also_called text[] NOT NULL DEFAULT '{}',
    name_vi text NOT NULL,
    name_en text NOT NULL,
    CONSTRAINT media_type_pkey PRIMARY KEY (media_type),
    CONSTRAINT media_type_is_lower_case CHECK (media_type = lower(media_type) AND media_type ~ '^[a-z]+/[a-z0-9.+-]+$'),
    CONSTRAINT media_type_has_an_extension CHECK (cardinality(extensions) > 0),
    CONSTRAINT media_type_texts_are_nfc CHECK (name_vi IS NFC NORMALIZED AND name_en IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.media_type IS 'The kinds of file that are taken. What a file is decides media_type_sniff() by its bytes, never its name or what the sender says.';
COMMENT ON COLUMN sach.media_type.extensions IS 'Endings of file names that go with these bytes, lower case without the dot.';
COMMENT ON COLUMN sach.media_type.also_called IS 'Other names that senders use for the same bytes (text/csv for text/plain).';

CREATE TABLE sach.file_upload (
    upload bigint GENERATED ALWAYS AS IDENTITY,
    person bigint NOT NULL REFERENCES sach.person (person),
    size_limit bigint NOT NULL,
    started_at timestamptz NOT NULL,
    touched_at timestamptz NOT NULL,
    chunks int NOT NULL DEFAULT 0,
    size bigint NOT NULL DEFAULT 0,
    sha256 bytea,
    CONSTRAINT file_upload_pkey PRIMARY KEY (upload),
    CONSTRAINT file_upload_hash_is_sha256 CHECK (octet_length(sha256) = 32),
    CONSTRAINT file_upload_stays_within_its_limit CHECK (size <= size_limit)
) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 1000);
CREATE INDEX file_upload_unfinished ON sach.file_upload (upload) WHERE sha256 IS NULL;
CREATE INDEX file_upload_of_file ON sach.file_upload (sha256, person) WHERE sha256 IS NOT NULL;
COMMENT ON TABLE sach.file_upload IS 'Each time somebody sent a file. A finished one proves that this person had the bytes: to know a hash is not enough to show a file as one''s own.';
COMMENT ON COLUMN sach.file_upload.touched_at IS 'When the last chunk came; an unfinished upload that nobody touched for an hour is purged.';
COMMENT ON COLUMN sach.file_upload.sha256 IS 'The whole file''s hash; NULL while it is being sent.';

CREATE TABLE sach.file_chunk (
    upload bigint NOT NULL REFERENCES sach.file_upload (upload) ON DELETE CASCADE,
    no int NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT file_chunk_pkey PRIMARY KEY (upload, no),
    CONSTRAINT file_chunk_is_small CHECK (octet_length(bytes) BETWEEN 1 AND 262144)
);
-- Documents are compressed already: compressing again would cost time and gain nothing, and EXTERNAL lets parts be read alone.
ALTER TABLE sach.file_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;
COMMENT ON TABLE sach.file_chunk IS 'A file''s bytes in pieces of 256 KiB (the last may be shorter), under the upload that brought them first.';
COMMENT ON COLUMN sach.file_chunk.no IS 'Counts from 0: byte i stands in chunk i / 262144.';

CREATE TABLE sach.file (
    sha256 bytea NOT NULL,
    upload bigint NOT NULL REFERENCES sach.file_upload (upload),
    size bigint NOT NULL,
    chunks int NOT NULL,
    media_type text NOT NULL REFERENCES sach.media_type (media_type),
    stored_at timestamptz NOT NULL,
    scan text NOT NULL,
    threat text,
    scanned_at timestamptz,
    scan_attempts int NOT NULL DEFAULT 0,
    next_scan_at timestamptz,
    CONSTRAINT file_pkey PRIMARY KEY (sha256),
    CONSTRAINT file_has_its_own_chunks UNIQUE (upload),
    CONSTRAINT file_hash_is_sha256 CHECK (octet_length(sha256) = 32),
    CONSTRAINT file_is_not_empty CHECK (size > 0),
    CONSTRAINT file_chunks_hold_its_size CHECK (chunks = (size + 262143) / 262144),
    CONSTRAINT file_scan_is_known CHECK (scan IN ('not_scanned', 'pending', 'clean', 'infected', 'unreachable')),
    CONSTRAINT file_infected_names_the_threat CHECK ((scan = 'infected') = (threat IS NOT NULL)),
    CONSTRAINT file_scanned_at_some_time CHECK ((scan IN ('clean', 'infected')) = (scanned_at IS NOT NULL)),
    CONSTRAINT file_is_scanned_again_until_known CHECK ((scan IN ('clean', 'infected')) = (next_scan_at IS NULL))
);
CREATE INDEX file_to_scan ON sach.file (next_scan_at) WHERE next_scan_at IS NOT NULL;
COMMENT ON TABLE sach.file IS 'A stored file, once for each hash. Its media type is what its bytes are.';
COMMENT ON COLUMN sach.file.scan IS 'not_scanned: no scanner was configured; pending: its scan has not ended; unreachable: the scanner did not answer, it is tried again; clean; infected: kept, but nobody gets it.';
COMMENT ON COLUMN sach.file.next_scan_at IS 'When it may next be taken for a scan; the claim''s lease in one. A scanner that is configured later also finds what was not scanned.';
COMMENT ON INDEX sach.file_to_scan IS 'What a scanner still has to see: with one, it empties itself.';

ALTER TABLE sach.evidence
    ADD COLUMN sites text,
    ADD COLUMN first_issued_on date,
    ADD COLUMN last_surveillance_on date,
    ADD COLUMN issuer_said text,
    ADD COLUMN issuer_said_on date,
    ADD COLUMN issuer_source text,
    ADD COLUMN superseded_by bigint REFERENCES sach.subject (id),
    ADD COLUMN challenge_reason text,
    ADD COLUMN challenged_by bigint REFERENCES sach.person (person),
    ADD COLUMN challenged_at timestamptz,
    ADD CONSTRAINT evidence_is_not_its_own_successor CHECK (superseded_by <> subject_id),
    ADD CONSTRAINT evidence_issuer_said_is_whole CHECK (
        (issuer_said IS NULL) = (issuer_said_on IS NULL) AND (issuer_said IS NULL) = (issuer_source IS NULL)),
    ADD CONSTRAINT evidence_issuer_said_is_known CHECK (issuer_said IN ('revoked', 'suspended', 'reinstated')),
    ADD CONSTRAINT evidence_challenge_is_whole CHECK (
        (challenge_reason IS NULL) = (challenged_by IS NULL) AND (challenge_reason IS NULL) = (challenged_at IS NULL)),
    ADD CONSTRAINT evidence_first_issue_is_not_later CHECK (first_issued_on <= effective_from),
    ADD CONSTRAINT evidence_more_texts_are_nfc CHECK (
        sites IS NFC NORMALIZED AND issuer_source IS NFC NORMALIZED AND challenge_reason IS NFC NORMALIZED);
-- Items described before files were stored keep what they said; every new one has its file.
ALTER TABLE sach.evidence ADD CONSTRAINT evidence_has_its_file FOREIGN KEY (sha256) REFERENCES sach.file (sha256) NOT VALID;
CREATE INDEX evidence_by_hash ON sach.evidence (sha256);
COMMENT ON COLUMN sach.evidence.media_type IS 'As the stored bytes are, not as somebody said.';
COMMENT ON COLUMN sach.evidence.issuer_said IS 'The newest word of the issuer about it, since issuer_said_on; issuer_source says where that was seen (E8).';
COMMENT ON COLUMN sach.evidence.superseded_by IS 'The item that took its place (E9).';
COMMENT ON COLUMN sach.evidence.challenge_reason IS 'Why it was last sent back into checking (E10).';

ALTER TABLE sach.evidence_rule
    ADD COLUMN gap_grace int,
    ADD CONSTRAINT evidence_rule_grace_is_not_negative CHECK (gap_grace >= 0);
COMMENT ON COLUMN sach.evidence_rule.gap_grace IS 'Days that a certificate holder has to bring another such document when this one is lost; NULL = its loss makes no gap.';

ALTER TABLE sach.environment_document_type
    ADD COLUMN stands boolean NOT NULL DEFAULT true,
    ADD COLUMN issued_from date,
    ADD COLUMN issued_until date,
    ADD CONSTRAINT environment_document_type_ends_after_it_begins CHECK (issued_until >= issued_from);
COMMENT ON COLUMN sach.environment_document_type.stands IS 'Whether it shows that the facility may operate (A8); reports, measurements and penalties do not.';
COMMENT ON COLUMN sach.environment_document_type.issued_from IS 'First legal day on which such a document could be issued; NULL = not limited.';
COMMENT ON COLUMN sach.environment_document_type.issued_until IS 'Last legal day on which such a document could be issued: the last day of the law that knew it. Whether it still counts is another matter.';
-- Rows that were loaded before: the reference file adds rows and changes none.
UPDATE sach.evidence_rule
SET gap_grace = CASE WHEN type IN ('ANNUAL_ENV_REPORT', 'MONITORING') THEN 30 ELSE 90 END
WHERE type NOT IN ('PENALTY', 'OTHER');
