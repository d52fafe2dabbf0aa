-- breaking: no
-- Reporting units as dated data: who exists on a day, under which code and name, who came before and after, who reports to whom.

CREATE TABLE sach.code_scheme (
    scheme     text PRIMARY KEY,
    name_vi    text NOT NULL,
    name_en    text NOT NULL,
    source_doc text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date,
    CONSTRAINT code_scheme_ends_after_it_begins
        CHECK (valid_to > valid_from),
    CONSTRAINT code_scheme_names_are_nfc
        CHECK (name_vi IS NFC NORMALIZED AND name_en IS NFC NORMALIZED AND source_doc IS NFC NORMALIZED)
);

COMMENT ON TABLE sach.code_scheme IS
    'A published list of unit codes. The same digits mean different units in different lists, so a code without its scheme says nothing.';
COMMENT ON COLUMN sach.code_scheme.valid_to IS
    'First day on which the list no longer applies; NULL = still applies.';

CREATE TABLE sach.reporting_unit (
    unit             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reference        text NOT NULL,
    kind             text NOT NULL,
    valid_from       date NOT NULL,
    valid_to         date,
    legal_basis_from text NOT NULL,
    legal_basis_to   text,
    email            text,
    phone            text,
    postal_address   text,
    CONSTRAINT reporting_unit_reference_is_unique
        UNIQUE (reference),
    CONSTRAINT reporting_unit_reference_is_typeable
        CHECK (reference ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'),
    CONSTRAINT reporting_unit_has_a_known_kind
        CHECK (kind IN ('province', 'district', 'commune', 'ward', 'zone_board', 'department', 'association')),
    CONSTRAINT reporting_unit_ends_after_it_begins
        CHECK (valid_to > valid_from),
    CONSTRAINT reporting_unit_end_has_a_legal_basis
        CHECK ((valid_to IS NULL) = (legal_basis_to IS NULL)),
    CONSTRAINT reporting_unit_email_looks_like_one
        CHECK (email ~ '^[!-?A-~]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$'),
    CONSTRAINT reporting_unit_phone_is_e164
        CHECK (phone ~ '^\+[1-9][0-9]{6,14}$'),
    CONSTRAINT reporting_unit_texts_are_nfc
        CHECK (legal_basis_from IS NFC NORMALIZED AND legal_basis_to IS NFC NORMALIZED AND postal_address IS NFC NORMALIZED)
);

COMMENT ON TABLE sach.reporting_unit IS
    'An organ that reports, receives reports or holds territory. Never deleted, never re-keyed: a reform ends rows and begins others, joined by unit_edge. Sources: Resolution 1238/NQ-UBTVQH15, Resolution 1686/NQ-UBTVQH15, Decision 19/2025/QD-TTg.';
COMMENT ON COLUMN sach.reporting_unit.reference IS
    'The stable name that people type and that pages link to: the official code where there is one (14812, 380), else a short name (BQL-NS, SCT).';
COMMENT ON COLUMN sach.reporting_unit.valid_from IS
    'First legal day on which the unit exists; for units older than the register, the first day the register speaks for (2017-01-01).';
COMMENT ON COLUMN sach.reporting_unit.valid_to IS
    'First legal day on which the unit no longer exists (exclusive); NULL = still exists.';
COMMENT ON COLUMN sach.reporting_unit.email IS
    'Official mailbox, NULL = none known; the operator enters it and reference data never overwrite it.';
COMMENT ON COLUMN sach.reporting_unit.phone IS
    'E.164; NULL = none known; entered by the operator.';

CREATE TABLE sach.unit_code (
    scheme text NOT NULL REFERENCES sach.code_scheme,
    code   text NOT NULL,
    unit   bigint NOT NULL REFERENCES sach.reporting_unit,
    PRIMARY KEY (scheme, code),
    CONSTRAINT unit_code_of_a_national_list_is_two_three_or_five_digits
        CHECK (scheme !~ '^QD' OR code ~ '^([0-9]{2}|[0-9]{3}|[0-9]{5})$')
);

CREATE INDEX unit_code_by_unit
    ON sach.unit_code (unit);

COMMENT ON TABLE sach.unit_code IS
    'The codes a unit bears in each published list. Decision 124/2004/QD-TTg: province 2, district 3, commune 5 digits; Decision 19/2025/QD-TTg: province 2, commune 5 digits, no district.';

CREATE TABLE sach.unit_name (
    unit          bigint NOT NULL REFERENCES sach.reporting_unit,
    name          text NOT NULL,
    kind_label_vi text NOT NULL,
    name_en       text NOT NULL,
    valid_from    date NOT NULL,
    valid_to      date,
    basis         text,
    PRIMARY KEY (unit, valid_from),
    CONSTRAINT unit_name_ends_after_it_begins
        CHECK (valid_to > valid_from),
    CONSTRAINT unit_name_is_nfc
        CHECK (
            name <> '' AND name IS NFC NORMALIZED AND kind_label_vi IS NFC NORMALIZED AND name_en IS NFC NORMALIZED
            AND basis IS NFC NORMALIZED
        ),
    CONSTRAINT unit_name_is_one_a_day
        EXCLUDE USING gist (int8range(unit, unit, '[]') WITH &&, daterange(valid_from, valid_to) WITH &&)
);

COMMENT ON TABLE sach.unit_name IS
    'The names a unit has borne, one on any day; a renaming ends one row and begins the next. Historic documents keep the name of their day.';
COMMENT ON COLUMN sach.unit_name.name IS
    'The bare name ("Bỉm Sơn"), for sorting and searching.';
COMMENT ON COLUMN sach.unit_name.kind_label_vi IS
    'The word before the name: Xã, Phường, Huyện, Thị xã, Thành phố, Tỉnh, Ban Quản lý, Sở.';
COMMENT ON COLUMN sach.unit_name.name_en IS
    'The whole English name ("Bỉm Sơn Ward").';

CREATE TABLE sach.unit_parent (
    unit       bigint NOT NULL REFERENCES sach.reporting_unit,
    parent     bigint NOT NULL REFERENCES sach.reporting_unit,
    hierarchy  text NOT NULL,
    valid_from date NOT NULL,
    valid_to   date,
    PRIMARY KEY (hierarchy, unit, valid_from),
    CONSTRAINT unit_parent_has_a_known_hierarchy
        CHECK (hierarchy IN ('territory', 'accountability')),
    CONSTRAINT unit_parent_is_another_unit
        CHECK (unit <> parent),
    CONSTRAINT unit_parent_ends_after_it_begins
        CHECK (valid_to > valid_from),
    CONSTRAINT unit_parent_of_territory_is_one_a_day
        EXCLUDE USING gist (int8range(unit, unit, '[]') WITH &&, daterange(valid_from, valid_to) WITH &&)
        WHERE (hierarchy = 'territory'),
    CONSTRAINT unit_parent_of_accountability_is_one_a_day
        EXCLUDE USING gist (int8range(unit, unit, '[]') WITH &&, daterange(valid_from, valid_to) WITH &&)
        WHERE (hierarchy = 'accountability')
);

CREATE INDEX unit_parent_by_parent
    ON sach.unit_parent (parent, hierarchy);

COMMENT ON TABLE sach.unit_parent IS
    'Two hierarchies, each dated: territory (a commune lies in a province) and accountability (who reports to whom). They are apart because a reform may move one without the other.';

CREATE TABLE sach.unit_edge (
    predecessor  bigint NOT NULL REFERENCES sach.reporting_unit,
    successor    bigint NOT NULL REFERENCES sach.reporting_unit,
    kind         text NOT NULL,
    share        numeric,
    effective_on date NOT NULL,
    basis        text NOT NULL,
    PRIMARY KEY (predecessor, successor, effective_on),
    CONSTRAINT unit_edge_joins_two_units
        CHECK (predecessor <> successor),
    CONSTRAINT unit_edge_has_a_known_kind
        CHECK (kind IN ('merge', 'split', 'part', 'rename', 'upgrade', 'function_transfer')),
    CONSTRAINT unit_edge_share_is_a_fraction
        CHECK (share > 0 AND share <= 1),
    CONSTRAINT unit_edge_basis_is_nfc
        CHECK (basis <> '' AND basis IS NFC NORMALIZED)
);

CREATE INDEX unit_edge_by_successor
    ON sach.unit_edge (successor);

COMMENT ON TABLE sach.unit_edge IS
    'What became of a unit: n:m, because new communes take parts of several former districts. Statistics "on today''s map" are derived along these rows or flagged as not comparable.';
COMMENT ON COLUMN sach.unit_edge.kind IS
    'merge = whole unit into another; split = main heir of a divided unit; part = a smaller piece across an old border; rename, upgrade = same ground under a new row; function_transfer = tasks without ground.';
COMMENT ON COLUMN sach.unit_edge.share IS
    'Fraction of the predecessor that passed to the successor, NULL = not published; never guessed from areas.';
