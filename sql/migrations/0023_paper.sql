-- breaking: no
-- The papers an office hands out (Circular 03/2025/TT-VPCP Annex I; vietnam.md §1.5, §6.2), as data: numbered, dated, frozen when issued.

ALTER TABLE sach.network
    ADD COLUMN parent_vi text NOT NULL DEFAULT '',
    ADD COLUMN parent_en text NOT NULL DEFAULT '',
    ADD COLUMN place_vi text NOT NULL DEFAULT '',
    ADD COLUMN place_en text NOT NULL DEFAULT '',
    ADD COLUMN address_vi text NOT NULL DEFAULT '',
    ADD COLUMN address_en text NOT NULL DEFAULT '',
    ADD COLUMN reception_vi text NOT NULL DEFAULT '',
    ADD COLUMN reception_en text NOT NULL DEFAULT '',
    ADD COLUMN support_email text NOT NULL DEFAULT '',
    ADD COLUMN office_code text NOT NULL DEFAULT '';
COMMENT ON COLUMN sach.network.parent_vi IS 'The issuer''s superior body, first line of a paper''s head (Decree 30/2020/ND-CP, Annex I); empty = no such line.';
COMMENT ON COLUMN sach.network.place_vi IS 'Place name before the date of a paper; empty = the date alone.';
COMMENT ON COLUMN sach.network.reception_vi IS 'The unit that receives dossiers, and where results are collected.';
COMMENT ON COLUMN sach.network.office_code IS 'Abbreviation behind the number of a notice (TB-…); empty = the network''s code.';

CREATE TABLE sach.paper_kind (
    kind text NOT NULL,
    form text NOT NULL,
    number_suffix text NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    source text NOT NULL,
    CONSTRAINT paper_kind_pkey PRIMARY KEY (kind),
    CONSTRAINT paper_kind_names_are_nfc CHECK (name_vi IS NFC NORMALIZED AND name_en IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.paper_kind IS 'Kinds of papers. form = number in Circular 03/2025/TT-VPCP, Annex I, empty for others; number_suffix follows the running number, OFFICE in it stands for network.office_code.';

CREATE TABLE sach.paper (
    paper bigint GENERATED ALWAYS AS IDENTITY,
    reference text GENERATED ALWAYS AS ('V' || paper::text) STORED,
    network int NOT NULL REFERENCES sach.network (network),
    subject_id bigint NOT NULL,
    version int NOT NULL,
    kind text NOT NULL REFERENCES sach.paper_kind (kind),
    year int NOT NULL,
    seq int NOT NULL,
    number text NOT NULL,
    issued_on date NOT NULL,
    issued_at timestamptz NOT NULL,
    issued_by bigint NOT NULL REFERENCES sach.person (person),
    data jsonb,
    erased_at timestamptz,
    CONSTRAINT paper_pkey PRIMARY KEY (paper),
    CONSTRAINT paper_reference_is_unique UNIQUE (reference),
    CONSTRAINT paper_of_event FOREIGN KEY (subject_id, version) REFERENCES sach.subject_event (subject_id, version),
    CONSTRAINT paper_once_an_event UNIQUE (subject_id, version, kind),
    CONSTRAINT paper_number_is_unique UNIQUE (network, kind, year, seq),
    CONSTRAINT paper_erased_or_there CHECK ((data IS NULL) = (erased_at IS NOT NULL))
);
COMMENT ON TABLE sach.paper IS 'A paper as it was issued: its numbers are gapless within network, kind and year, its data are the facts of that day and never computed again.';
COMMENT ON COLUMN sach.paper.data IS 'Values of the paper''s placeholders (vietnam.md §6.2), dates as dd/mm/yyyy; _vi and _en where the languages differ. NULL once erased (personal data).';
CREATE TRIGGER paper_is_kept BEFORE DELETE OR TRUNCATE ON sach.paper
    FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();

CREATE TABLE sach.application_apology (
    subject_id bigint NOT NULL REFERENCES sach.application (subject_id),
    version int NOT NULL,
    cause_vi text NOT NULL,
    cause_en text NOT NULL,
    kind text NOT NULL,
    old_due_at timestamptz NOT NULL,
    new_due_at timestamptz NOT NULL,
    CONSTRAINT application_apology_pkey PRIMARY KEY (subject_id, version),
    CONSTRAINT application_apology_is_given_once UNIQUE (subject_id, kind, old_due_at),
    CONSTRAINT application_apology_moves_the_date_back CHECK (new_due_at > old_due_at),
    CONSTRAINT application_apology_texts_are_nfc CHECK (cause_vi IS NFC NORMALIZED AND cause_en IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.application_apology IS 'Apologies for a delay with the new date promised (Decree 118/2025/ND-CP): sent at least a day before the limit ends, once a limit. kind = the limit moved.';
