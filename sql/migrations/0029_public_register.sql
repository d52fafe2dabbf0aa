-- breaking: no
-- The public register (certification.md §2.5): what anybody may read of a certificate, in one row a version and one row a status it had.
-- Both are written by register_switch() in the transaction that moves the certificate; the ledger proves each of them.

CREATE COLLATION IF NOT EXISTS sach.vietnamese (provider = icu, locale = 'vi-u-kn-true');
COMMENT ON COLLATION sach.vietnamese IS 'The Vietnamese alphabet with its tones, and numbers by their value: Công ty 2 before Công ty 10. After an upgrade of ICU: REINDEX, then ALTER COLLATION … REFRESH VERSION.';

CREATE TABLE sach.register_entry (
    certificate bigint NOT NULL REFERENCES sach.certificate (subject_id),
    network int NOT NULL REFERENCES sach.network (network),
    reference text COLLATE "C" NOT NULL,
    number text NOT NULL,
    year int NOT NULL,
    seq int NOT NULL,
    issue int NOT NULL,
    is_void boolean NOT NULL,
    issuer_vi text NOT NULL,
    issuer_en text NOT NULL,
    holder_name text,
    holder_name_en text,
    tax_code text COLLATE "C",
    site_address text,
    unit bigint REFERENCES sach.reporting_unit (unit),
    unit_vi text,
    unit_en text,
    site_names text[] NOT NULL DEFAULT '{}',
    site_addresses text[] NOT NULL DEFAULT '{}',
    vsic_version text,
    vsic_code text,
    sector_vi text,
    sector_en text,
    scope_vi text,
    scope_en text,
    products text[] NOT NULL DEFAULT '{}',
    criterion_version int,
    granted_on date,
    valid_from date,
    valid_until date,
    version_reason text,
    replaces text,
    gap_from date,
    gap_until date,
    sha256 bytea,
    CONSTRAINT register_entry_pkey PRIMARY KEY (certificate),
    CONSTRAINT register_entry_reference_is_unique UNIQUE (reference),
    CONSTRAINT register_entry_version_is_unique UNIQUE (network, year, seq, issue),
    CONSTRAINT register_entry_of_a_void_number_tells_nothing CHECK (
        is_void = (holder_name IS NULL) AND is_void = (site_address IS NULL) AND is_void = (scope_vi IS NULL)
        AND is_void = (valid_until IS NULL) AND is_void = (sha256 IS NULL)),
    CONSTRAINT register_entry_tax_code_is_no_personal_number CHECK (tax_code !~ '^[0-9]{12}$'),
    CONSTRAINT register_entry_sites_have_addresses CHECK (cardinality(site_names) = cardinality(site_addresses)),
    CONSTRAINT register_entry_texts_are_nfc CHECK (
        holder_name IS NFC NORMALIZED AND holder_name_en IS NFC NORMALIZED AND site_address IS NFC NORMALIZED
        AND scope_vi IS NFC NORMALIZED AND scope_en IS NFC NORMALIZED)
);
CREATE INDEX register_entry_of_tax_code ON sach.register_entry (tax_code) WHERE tax_code IS NOT NULL;
COMMENT ON TABLE sach.register_entry IS 'What a version of a certificate says, as far as it is public: written once, when it is signed, with the unit''s name of the day of grant. No person is in it: contacts, decisions under way, applications and the reasons of a void number are not public (certification.md §2.5).';
COMMENT ON COLUMN sach.register_entry.reference IS 'The number with hyphens, as in the address that its QR code leads to.';
COMMENT ON COLUMN sach.register_entry.is_void IS 'A number that was taken and never signed: shown as void, so that no gap is unexplained, and nothing else of it.';
COMMENT ON COLUMN sach.register_entry.tax_code IS 'NULL for a household or a person, whose code of 12 digits is the number of their identity card.';
COMMENT ON COLUMN sach.register_entry.sha256 IS 'Of the exact bytes that were signed.';

CREATE TABLE sach.register_period (
    certificate bigint NOT NULL REFERENCES sach.register_entry (certificate),
    no int NOT NULL,
    version int NOT NULL,
    status text NOT NULL,
    reason_class text NOT NULL,
    since timestamptz NOT NULL,
    until timestamptz,
    network int NOT NULL,
    holder_name text COLLATE sach.vietnamese,
    search_key text NOT NULL,
    unit bigint,
    division text,
    vsic_code text,
    valid_until date,
    CONSTRAINT register_period_pkey PRIMARY KEY (certificate, no),
    CONSTRAINT register_period_is_of_the_ledger FOREIGN KEY (certificate, version) REFERENCES sach.subject_event (subject_id, version),
    CONSTRAINT register_period_ends_after_start CHECK (until >= since),
    CONSTRAINT register_period_status_is_known CHECK (
        status IN ('valid', 'suspended', 'withdrawn', 'ended_at_holders_request', 'superseded', 'expired', 'void')),
    CONSTRAINT register_period_reason_class_is_known CHECK (
        reason_class IN ('issue', 'amendment', 'renewal', 'restoration', 'correction', 'decision', 'voluntary', 'holder_request', 'term', 'void'))
) WITH (autovacuum_vacuum_scale_factor = 0.05);
CREATE UNIQUE INDEX register_period_is_one ON sach.register_period (certificate) WHERE until IS NULL;
CREATE INDEX register_period_by_name ON sach.register_period (network, holder_name, certificate, no);
CREATE INDEX register_period_by_status ON sach.register_period (network, status, holder_name, certificate, no);
CREATE INDEX register_period_by_unit ON sach.register_period (network, unit, holder_name, certificate, no);
CREATE INDEX register_period_by_division ON sach.register_period (network, division, holder_name, certificate, no);
CREATE INDEX register_period_by_sector ON sach.register_period (network, vsic_code, holder_name, certificate, no);
CREATE INDEX register_period_by_end ON sach.register_period (network, valid_until) WHERE status IN ('valid', 'suspended');
CREATE INDEX register_period_by_words ON sach.register_period USING gin (search_key public.gin_trgm_ops);
ALTER TABLE sach.register_period ALTER COLUMN search_key SET STATISTICS 1000;
CREATE TRIGGER register_period_is_kept BEFORE DELETE OR TRUNCATE ON sach.register_period
    FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();
CREATE TRIGGER register_period_is_only_closed BEFORE UPDATE ON sach.register_period
    FOR EACH ROW WHEN (
        OLD.until IS NOT NULL OR NEW.until IS NULL
        OR (OLD.certificate, OLD.no, OLD.version, OLD.status, OLD.reason_class, OLD.since)
            IS DISTINCT FROM (NEW.certificate, NEW.no, NEW.version, NEW.status, NEW.reason_class, NEW.since))
    EXECUTE FUNCTION sach.history_forbid();
COMMENT ON TABLE sach.register_period IS 'Every public status a version had, from when until when, with what the register is searched and sorted by: the state at any instant is one row of it. A row is closed once and never changed.';
COMMENT ON COLUMN sach.register_period.version IS 'The event of the ledger that began it.';
COMMENT ON COLUMN sach.register_period.until IS 'Exclusive; NULL = now.';
COMMENT ON COLUMN sach.register_period.holder_name IS 'A copy of the entry''s, in the order of the Vietnamese alphabet.';
COMMENT ON COLUMN sach.register_period.search_key IS 'Holder and unit without Vietnamese marks; numbers and tax codes have indexes of their own.';
COMMENT ON COLUMN sach.register_period.division IS 'The first two digits of the sector''s code.';

CREATE TABLE sach.register_snapshot (
    network int NOT NULL REFERENCES sach.network (network),
    day date NOT NULL,
    entries int NOT NULL,
    body text NOT NULL,
    sha256 bytea NOT NULL,
    key_id text NOT NULL REFERENCES sach.signing_key (key_id),
    signature bytea NOT NULL,
    made_at timestamptz NOT NULL,
    CONSTRAINT register_snapshot_pkey PRIMARY KEY (network, day),
    CONSTRAINT register_snapshot_hash_is_of_the_body CHECK (sha256 = pg_catalog.sha256(pg_catalog.convert_to(body, 'UTF8'))),
    CONSTRAINT register_snapshot_signature_is_ed25519 CHECK (octet_length(signature) = 64)
);
CREATE TRIGGER register_snapshot_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sach.register_snapshot
    FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();
COMMENT ON TABLE sach.register_snapshot IS 'The register at the end of a legal day, its exact bytes (JSON) and a signature over their hash by the ledger''s key: whoever keeps a copy can show later what the register said.';

-- What was signed or voided before there was a register.
INSERT INTO sach.register_entry (
    certificate, network, reference, number, year, seq, issue, is_void, issuer_vi, issuer_en, holder_name, holder_name_en, tax_code,
    site_address, unit, unit_vi, unit_en, site_names, site_addresses, vsic_version, vsic_code, sector_vi, sector_en, scope_vi, scope_en,
    products, criterion_version, granted_on, valid_from, valid_until, version_reason, replaces, gap_from, gap_until, sha256)
SELECT c.subject_id, c.network, replace(c.number, '/', '-'), c.number, c.year, c.seq, c.issue, false, n.issuer_vi, n.issuer_en,
    c.holder_name, c.holder_name_en, CASE WHEN c.tax_code !~ '^[0-9]{12}$' THEN c.tax_code END, c.site_address, f.commune,
    label.name_vi, label.name_en,
    ARRAY(SELECT coalesce(t.value ->> 'name', '') FROM jsonb_array_elements(c.sites) WITH ORDINALITY t (value, place) ORDER BY t.place),
    ARRAY(SELECT coalesce(t.value ->> 'address', '') FROM jsonb_array_elements(c.sites) WITH ORDINALITY t (value, place) ORDER BY t.place),
    c.vsic_version, c.vsic_code, v.name_vi, v.name_en, c.scope_vi, c.scope_en, c.products, c.criterion_version, c.granted_on,
    c.valid_from, c.valid_until, c.version_reason, o.number, c.gap_from, c.gap_until, c.sha256
FROM sach.certificate c
JOIN sach.network n ON n.network = c.network
JOIN sach.facility f ON f.facility = c.facility
CROSS JOIN LATERAL (
    SELECT u.kind_label_vi || ' ' || u.name AS name_vi, u.name_en
    FROM sach.unit_name u
    WHERE u.unit = f.commune
    ORDER BY u.valid_from <= c.granted_on DESC, CASE WHEN u.valid_from <= c.granted_on THEN u.valid_from END DESC, u.valid_from
    LIMIT 1
) label
LEFT JOIN sach.vsic v ON v.version = c.vsic_version AND v.code = c.vsic_code
LEFT JOIN sach.certificate o ON o.subject_id = c.previous
WHERE c.signature IS NOT NULL;
INSERT INTO sach.register_entry (certificate, network, reference, number, year, seq, issue, is_void, issuer_vi, issuer_en)
SELECT c.subject_id, c.network, replace(c.number, '/', '-'), c.number, c.year, c.seq, c.issue, true, n.issuer_vi, n.issuer_en
FROM sach.certificate c
JOIN sach.network n ON n.network = c.network
WHERE c.voided_at IS NOT NULL;
INSERT INTO sach.register_period (
    certificate, no, version, status, reason_class, since, until, network, holder_name, search_key, unit, division, vsic_code, valid_until)
SELECT e.certificate, row_number() OVER own, h.version, h.status, h.reason_class, h.at, lead(h.at) OVER own, e.network, e.holder_name,
    sach.text_search_key(concat_ws(' ', e.holder_name, e.holder_name_en, e.unit_vi)), e.unit,
    left(e.vsic_code, 2), e.vsic_code, e.valid_until
FROM sach.register_entry e
CROSS JOIN LATERAL (
    SELECT s.version, s.at,
        CASE s.to_state WHEN 'active' THEN 'valid' WHEN 'terminated' THEN 'ended_at_holders_request' ELSE s.to_state END AS status,
        CASE s.event
            WHEN 'sign' THEN coalesce(e.version_reason, 'issue')
            WHEN 'request_suspension' THEN 'voluntary'
            WHEN 'expire' THEN 'term'
            WHEN 'supersede' THEN (
                SELECT n.version_reason FROM sach.certificate n WHERE n.previous = e.certificate AND n.signature IS NOT NULL)
            WHEN 'terminate' THEN CASE s.to_state WHEN 'void' THEN 'void' ELSE 'holder_request' END
            WHEN 'void' THEN 'void'
            ELSE 'decision'
            END AS reason_class
    FROM sach.subject_event s
    WHERE s.subject_id = e.certificate AND s.from_state <> s.to_state AND s.to_state NOT IN ('reserved', 'signing')
) h
WINDOW own AS (PARTITION BY e.certificate ORDER BY h.version);
