-- breaking: no
-- Evidence: documents an applicant shows, as described, checked and dated. Only the file's hash, name and size are kept here; the bytes live outside the ledger.

CREATE TABLE sach.evidence_rule (
    type text NOT NULL,
    edition text NOT NULL,
    accept_from date NOT NULL,
    accept_until date,
    needs_register_check boolean NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    source text NOT NULL,
    CONSTRAINT evidence_rule_pkey PRIMARY KEY (type, edition, accept_from),
    CONSTRAINT evidence_rule_ends_after_it_begins CHECK (accept_until >= accept_from),
    CONSTRAINT evidence_rule_texts_are_nfc CHECK (name_vi IS NFC NORMALIZED AND name_en IS NFC NORMALIZED AND source IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.evidence_rule IS 'Which kinds of evidence count for a new decision, from when and until when. edition is empty for kinds without editions.';
COMMENT ON COLUMN sach.evidence_rule.accept_until IS 'Last legal day (inclusive) on which it is accepted; NULL = no end known.';
COMMENT ON COLUMN sach.evidence_rule.needs_register_check IS 'Accepted only with the address and the day of a look into the issuer''s or the accreditation forum''s register.';

CREATE TABLE sach.evidence (
    subject_id bigint NOT NULL REFERENCES sach.subject (id),
    facility bigint NOT NULL REFERENCES sach.facility (facility),
    type text NOT NULL,
    edition text NOT NULL DEFAULT '',
    number text NOT NULL,
    issuer text NOT NULL,
    accreditation_body text,
    scope text,
    effective_from date NOT NULL,
    expires_on date,
    no_expiry_reason text,
    document_date date NOT NULL,
    file_name text NOT NULL,
    media_type text NOT NULL,
    size bigint NOT NULL,
    sha256 bytea NOT NULL,
    uploaded_by bigint NOT NULL REFERENCES sach.person (person),
    uploaded_for bigint REFERENCES sach.person (person),
    received_at timestamptz NOT NULL,
    verified_by bigint REFERENCES sach.person (person),
    verified_at timestamptz,
    verified_how text,
    checked_url text,
    checked_on date,
    rejection_reason text,
    CONSTRAINT evidence_pkey PRIMARY KEY (subject_id),
    CONSTRAINT evidence_expires_after_it_begins CHECK (expires_on >= effective_from),
    CONSTRAINT evidence_has_an_end_or_a_reason CHECK (expires_on IS NOT NULL OR no_expiry_reason IS NOT NULL),
    CONSTRAINT evidence_hash_is_sha256 CHECK (octet_length(sha256) = 32),
    CONSTRAINT evidence_size_is_positive CHECK (size > 0),
    CONSTRAINT evidence_verified_by_someone_at_some_time CHECK ((verified_by IS NULL) = (verified_at IS NULL)),
    CONSTRAINT evidence_verifier_is_not_uploader CHECK (verified_by <> uploaded_by),
    CONSTRAINT evidence_check_is_whole CHECK ((checked_url IS NULL) = (checked_on IS NULL)),
    CONSTRAINT evidence_texts_are_nfc CHECK (
        number IS NFC NORMALIZED AND issuer IS NFC NORMALIZED AND accreditation_body IS NFC NORMALIZED AND scope IS NFC NORMALIZED
        AND no_expiry_reason IS NFC NORMALIZED AND file_name IS NFC NORMALIZED AND verified_how IS NFC NORMALIZED
        AND rejection_reason IS NFC NORMALIZED)
);
CREATE INDEX evidence_of_file ON sach.evidence (facility, sha256);
COMMENT ON TABLE sach.evidence IS 'One document of a facility: an ISO 14001 certificate, a licence, measurements, a penalty decision. Whether it expires soon is computed from expires_on, never stored.';
COMMENT ON COLUMN sach.evidence.expires_on IS 'Last legal day (inclusive) on which it holds; NULL only with a reason.';
COMMENT ON COLUMN sach.evidence.uploaded_for IS 'The person for whom the upload was made, when somebody else did it.';
COMMENT ON COLUMN sach.evidence.checked_url IS 'Where the checker saw it in a register, and checked_on when.';
