-- breaking: no
-- Certificates that anybody can check: what the printed form needs, places in status lists, the credential and the pages that are fixed
-- before anything is signed, and the life of keys (certification.md §2.3, §2.5-2.7; W3C VC 2.0, Bitstring Status List 1.0).

CREATE TABLE sach.certificate_form (
    network int NOT NULL REFERENCES sach.network (network),
    valid_from date NOT NULL,
    authority_vi text NOT NULL,
    authority_en text NOT NULL,
    signer_title_vi text NOT NULL,
    signer_title_en text NOT NULL,
    signer_name text,
    unit_code text,
    criteria_vi text NOT NULL,
    criteria_en text NOT NULL,
    legal_basis_vi text[] NOT NULL DEFAULT '{}',
    legal_basis_en text[] NOT NULL DEFAULT '{}',
    source text NOT NULL,
    CONSTRAINT certificate_form_pkey PRIMARY KEY (network, valid_from),
    CONSTRAINT certificate_form_grounds_are_translated CHECK (cardinality(legal_basis_vi) = cardinality(legal_basis_en)),
    CONSTRAINT certificate_form_says_something CHECK (
        authority_vi <> '' AND authority_en <> '' AND signer_title_vi <> '' AND signer_title_en <> '' AND signer_name <> ''
        AND unit_code <> '' AND criteria_vi <> '' AND criteria_en <> ''),
    CONSTRAINT certificate_form_texts_are_nfc CHECK (
        authority_vi IS NFC NORMALIZED AND signer_title_vi IS NFC NORMALIZED AND signer_name IS NFC NORMALIZED
        AND criteria_vi IS NFC NORMALIZED AND array_to_string(legal_basis_vi, '') IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.certificate_form IS 'What the printed certificate says of authority, signer, criteria and legal grounds from a day on (vietnam.md §6.2.1); the row in force on the day of grant is copied into the certificate''s bytes.';
COMMENT ON COLUMN sach.certificate_form.authority_vi IS 'In whose name it is signed: GIÁM ĐỐC SỞ CÔNG THƯƠNG …';
COMMENT ON COLUMN sach.certificate_form.signer_title_vi IS 'Above the signature, with KT., TL. or TUQ. where that is so; a line feed ends a line.';
COMMENT ON COLUMN sach.certificate_form.signer_name IS 'Who signs; NULL = whoever decided.';
COMMENT ON COLUMN sach.certificate_form.unit_code IS 'The unit that keeps the file, last line of the recipients; NULL = none.';
COMMENT ON COLUMN sach.certificate_form.legal_basis_vi IS 'Without "Căn cứ" and without the semicolon.';

ALTER TABLE sach.signing_key
    ADD COLUMN revoked_at timestamptz,
    ADD COLUMN ended_by bigint REFERENCES sach.person (person),
    ADD COLUMN end_reason text,
    ADD CONSTRAINT signing_key_ends_after_its_start CHECK (retired_at >= valid_from AND revoked_at >= valid_from),
    ADD CONSTRAINT signing_key_end_has_a_reason CHECK (end_reason <> '' AND end_reason IS NFC NORMALIZED);
COMMENT ON COLUMN sach.signing_key.retired_at IS 'From then on it signs no more; what it signed before stays good.';
COMMENT ON COLUMN sach.signing_key.revoked_at IS 'From then on nothing is believed on its word: a thief dates as he likes.';

CREATE TABLE sach.status_list (
    list int GENERATED ALWAYS AS IDENTITY,
    network int NOT NULL REFERENCES sach.network (network),
    purpose text NOT NULL,
    no int NOT NULL,
    size int NOT NULL DEFAULT 131072,
    revision bigint NOT NULL DEFAULT 1,
    changed_at timestamptz NOT NULL,
    CONSTRAINT status_list_pkey PRIMARY KEY (list),
    CONSTRAINT status_list_is_numbered UNIQUE (network, purpose, no),
    CONSTRAINT status_list_has_its_purpose UNIQUE (list, purpose),
    CONSTRAINT status_list_purpose_is_known CHECK (purpose IN ('revocation', 'suspension')),
    CONSTRAINT status_list_counts_from_one CHECK (no >= 1),
    CONSTRAINT status_list_hides_its_entries CHECK (size BETWEEN 131072 AND 8388608 AND size % 8 = 0)
);
COMMENT ON TABLE sach.status_list IS 'Bitstring status lists of a network, /status/CODE-PURPOSE-NO. At least 131,072 entries, so that asking tells nobody which certificate is meant.';
COMMENT ON COLUMN sach.status_list.revision IS 'Counts the changes of bits; a version signed for a smaller one is out of date.';
COMMENT ON COLUMN sach.status_list.changed_at IS 'When a bit changed last: the truth of the next version begins then.';

CREATE TABLE sach.status_entry (
    list int NOT NULL,
    index int NOT NULL,
    certificate bigint NOT NULL REFERENCES sach.certificate (subject_id),
    purpose text NOT NULL,
    is_set boolean NOT NULL DEFAULT false,
    CONSTRAINT status_entry_pkey PRIMARY KEY (list, index),
    CONSTRAINT status_entry_is_in_a_list FOREIGN KEY (list, purpose) REFERENCES sach.status_list (list, purpose),
    CONSTRAINT status_entry_is_one_a_purpose UNIQUE (certificate, purpose),
    CONSTRAINT status_entry_counts_from_zero CHECK (index >= 0)
) WITH (fillfactor = 80);
CREATE INDEX status_entry_that_is_set ON sach.status_entry (list, index) WHERE is_set;
COMMENT ON TABLE sach.status_entry IS 'The bit of a certificate''s version in a list: drawn at random when it is prepared, its own for ever, changed only in the transaction that changes the state.';
CREATE TRIGGER status_entry_is_kept BEFORE DELETE OR TRUNCATE ON sach.status_entry
    FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();

CREATE TABLE sach.status_list_version (
    list int NOT NULL REFERENCES sach.status_list (list),
    version int NOT NULL,
    revision bigint NOT NULL,
    key_id text NOT NULL REFERENCES sach.signing_key (key_id),
    valid_from timestamptz NOT NULL,
    valid_until timestamptz NOT NULL,
    credential text NOT NULL,
    sha256 bytea NOT NULL,
    signed_at timestamptz NOT NULL,
    CONSTRAINT status_list_version_pkey PRIMARY KEY (list, version),
    CONSTRAINT status_list_version_begins_once UNIQUE (list, valid_from),
    CONSTRAINT status_list_version_counts_from_one CHECK (version >= 1),
    CONSTRAINT status_list_version_ends_after_its_start CHECK (valid_until > valid_from),
    CONSTRAINT status_list_version_hash_is_of_its_bytes CHECK (sha256 = pg_catalog.sha256(pg_catalog.convert_to(credential, 'UTF8')))
);
COMMENT ON TABLE sach.status_list_version IS 'Every version of a list that was ever published, as it was signed: the answer to "how did it stand then".';
COMMENT ON COLUMN sach.status_list_version.valid_from IS 'From when on it tells the truth: the instant of the change it was signed for.';
CREATE TRIGGER status_list_version_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON sach.status_list_version
    FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();

CREATE TABLE sach.certificate_credential (
    certificate bigint NOT NULL REFERENCES sach.certificate (subject_id),
    key_id text NOT NULL REFERENCES sach.signing_key (key_id),
    created_at timestamptz NOT NULL,
    unsigned text NOT NULL,
    pages bytea NOT NULL,
    credential text,
    attachment bytea,
    credential_sha256 bytea,
    pdf_sha256 bytea,
    CONSTRAINT certificate_credential_pkey PRIMARY KEY (certificate),
    CONSTRAINT certificate_credential_is_signed_whole CHECK (
        (credential IS NULL) = (attachment IS NULL) AND (credential IS NULL) = (credential_sha256 IS NULL)
        AND (credential IS NULL) = (pdf_sha256 IS NULL)),
    CONSTRAINT certificate_credential_pages_are_pdf CHECK (substring(pages FOR 5) = '\x255044462d'),
    CONSTRAINT certificate_credential_is_dated_to_the_second CHECK (created_at = date_trunc('second', created_at)),
    CONSTRAINT certificate_credential_hash_is_of_its_bytes CHECK (
        credential_sha256 = pg_catalog.sha256(pg_catalog.convert_to(credential, 'UTF8'))),
    CONSTRAINT certificate_credential_hashes_are_unique UNIQUE (certificate, credential_sha256, pdf_sha256)
);
-- The pages are compressed already; kept plain, they can be read in parts.
ALTER TABLE sach.certificate_credential ALTER COLUMN pages SET STORAGE EXTERNAL;
COMMENT ON TABLE sach.certificate_credential IS 'The outward forms of a certificate: credential without proof and printed pages, stored before anything is signed; proof and attachment, stored with the signature and never made again.';
COMMENT ON COLUMN sach.certificate_credential.created_at IS 'The instant the proof bears, fixed before it is signed, so that a repetition after a crash gives the same bytes.';
COMMENT ON COLUMN sach.certificate_credential.unsigned IS 'The credential without its proof: canonical JSON (RFC 8785), a function of the certificate''s document, its places in the status lists and the hash of the pages.';
COMMENT ON COLUMN sach.certificate_credential.pages IS 'The printed pages. The PDF that is handed out is these bytes and then attachment.';
COMMENT ON COLUMN sach.certificate_credential.attachment IS 'The incremental update of the PDF that attaches the credential.';
COMMENT ON COLUMN sach.certificate_credential.pdf_sha256 IS 'Of pages and attachment together; also in the ledger''s event.';

ALTER TABLE sach.certificate
    ADD COLUMN origin text NOT NULL DEFAULT 'credential',
    ADD COLUMN credential_sha256 bytea,
    ADD COLUMN pdf_sha256 bytea,
    ADD CONSTRAINT certificate_origin_is_known CHECK (origin IN ('credential', 'document')),
    ADD CONSTRAINT certificate_outward_forms_are_whole CHECK ((credential_sha256 IS NULL) = (pdf_sha256 IS NULL)),
    ADD CONSTRAINT certificate_outward_forms_are_kept FOREIGN KEY (subject_id, credential_sha256, pdf_sha256)
        REFERENCES sach.certificate_credential (certificate, credential_sha256, pdf_sha256);
UPDATE sach.certificate SET origin = 'document' WHERE document IS NOT NULL;
ALTER TABLE sach.certificate
    ADD CONSTRAINT certificate_signed_has_its_outward_forms CHECK (
        origin <> 'credential' OR (signature IS NULL) = (credential_sha256 IS NULL));
COMMENT ON COLUMN sach.certificate.origin IS 'How it came: credential = with credential and PDF; document = signed before there were any.';
COMMENT ON COLUMN sach.certificate.credential_sha256 IS 'Of the credential with its proof; a signed certificate without credential and PDF does not exist.';

-- A number voided by mistake is followed by another one for the same decision (C4).
ALTER TABLE sach.certificate DROP CONSTRAINT certificate_of_an_application_once;
CREATE UNIQUE INDEX certificate_of_an_application_once ON sach.certificate (application, issue) WHERE voided_at IS NULL;
COMMENT ON INDEX sach.certificate_of_an_application_once IS 'A decision has one certificate that counts; what was voided stays beside it.';

CREATE TABLE sach.paper_document (
    paper bigint NOT NULL REFERENCES sach.paper (paper),
    pdf bytea NOT NULL,
    sha256 bytea NOT NULL,
    printed_at timestamptz NOT NULL,
    CONSTRAINT paper_document_pkey PRIMARY KEY (paper),
    CONSTRAINT paper_document_is_pdf CHECK (substring(pdf FOR 5) = '\x255044462d'),
    CONSTRAINT paper_document_hash_is_of_its_bytes CHECK (sha256 = pg_catalog.sha256(pdf))
);
ALTER TABLE sach.paper_document ALTER COLUMN pdf SET STORAGE EXTERNAL;
COMMENT ON TABLE sach.paper_document IS 'A paper as it was printed when it was first asked for; never printed again.';
