-- breaking: no
-- Certificates: number, exact bytes, hash and signature, in that order, so that a crash at any step leaves a row that says what was planned.

CREATE TABLE sach.certificate (
    subject_id bigint NOT NULL REFERENCES sach.subject (id),
    network int NOT NULL REFERENCES sach.network (network),
    year int NOT NULL,
    seq int NOT NULL,
    number text NOT NULL,
    issue int NOT NULL DEFAULT 1,
    application bigint NOT NULL REFERENCES sach.application (subject_id),
    facility bigint NOT NULL REFERENCES sach.facility (facility),
    holder_name text NOT NULL,
    holder_name_en text,
    tax_code text NOT NULL,
    site_address text NOT NULL,
    sites jsonb NOT NULL,
    scope_vi text NOT NULL,
    scope_en text,
    products text[] NOT NULL,
    vsic_version text NOT NULL,
    vsic_code text NOT NULL,
    criterion_version int,
    conditions jsonb NOT NULL,
    decided_on date NOT NULL,
    decided_by bigint NOT NULL REFERENCES sach.person (person),
    language text NOT NULL DEFAULT 'vi',
    granted_on date,
    valid_from date,
    valid_until date,
    validity_months int,
    prepared_by bigint REFERENCES sach.person (person),
    document text,
    sha256 bytea,
    key_id text REFERENCES sach.signing_key (key_id),
    signature bytea,
    signed_at timestamptz,
    voided_at timestamptz,
    void_reason text,
    void_note text,
    CONSTRAINT certificate_pkey PRIMARY KEY (subject_id),
    CONSTRAINT certificate_number_is_unique UNIQUE (number),
    CONSTRAINT certificate_sequence_is_unique UNIQUE (network, year, seq),
    CONSTRAINT certificate_of_an_application_once UNIQUE (application, issue),
    CONSTRAINT certificate_sequence_counts_from_one CHECK (seq >= 1),
    CONSTRAINT certificate_granted_not_before_decision CHECK (granted_on >= decided_on),
    CONSTRAINT certificate_valid_not_before_grant CHECK (valid_from >= granted_on),
    CONSTRAINT certificate_ends_after_it_begins CHECK (valid_until >= valid_from),
    CONSTRAINT certificate_prepared_is_whole CHECK (
        (document IS NULL) = (sha256 IS NULL) AND (document IS NULL) = (granted_on IS NULL) AND (document IS NULL) = (valid_from IS NULL)
        AND (document IS NULL) = (valid_until IS NULL) AND (document IS NULL) = (prepared_by IS NULL)),
    CONSTRAINT certificate_hash_is_of_the_document CHECK (sha256 = pg_catalog.sha256(pg_catalog.convert_to(document, 'UTF8'))),
    CONSTRAINT certificate_signature_is_ed25519 CHECK (octet_length(signature) = 64),
    CONSTRAINT certificate_signed_is_whole CHECK (
        (signature IS NULL) = (key_id IS NULL) AND (signature IS NULL) = (signed_at IS NULL) AND (signature IS NULL OR document IS NOT NULL)),
    CONSTRAINT certificate_void_is_unsigned CHECK (voided_at IS NULL OR signature IS NULL),
    CONSTRAINT certificate_void_has_a_reason CHECK ((voided_at IS NULL) = (void_reason IS NULL)),
    CONSTRAINT certificate_texts_are_nfc CHECK (
        holder_name IS NFC NORMALIZED AND site_address IS NFC NORMALIZED AND scope_vi IS NFC NORMALIZED AND scope_en IS NFC NORMALIZED
        AND void_note IS NFC NORMALIZED)
);
CREATE INDEX certificate_unsigned ON sach.certificate (subject_id) WHERE document IS NOT NULL AND signature IS NULL AND voided_at IS NULL;
COMMENT ON TABLE sach.certificate IS 'A certificate and, from its signature on, the public register''s row. Number → bytes → hash → signature: nothing is signed that is not stored, and no number is ever used again; a lost one stays as void.';
COMMENT ON COLUMN sach.certificate.seq IS 'Gapless within network and year of the decision; certificate_gaps() lists holes, of which there must be none.';
COMMENT ON COLUMN sach.certificate.number IS 'As printed: TH/2026/0001/GCN-SXSH. The same with hyphens is its reference, fit for addresses.';
COMMENT ON COLUMN sach.certificate.decided_on IS 'Legal day of the decision, copied from the application; no certificate is dated before it (17065 7.7.1).';
COMMENT ON COLUMN sach.certificate.valid_until IS 'Last legal day of validity (inclusive): the corresponding day validity_months later, not moved to a working day.';
COMMENT ON COLUMN sach.certificate.document IS 'The exact bytes that are signed: canonical JSON (RFC 8785) in UTF-8, fixed before signing and never rendered again.';
COMMENT ON COLUMN sach.certificate.signature IS 'Ed25519 over the bytes of document.';
COMMENT ON INDEX sach.certificate_unsigned IS 'What the signer still has to do: it empties itself.';
