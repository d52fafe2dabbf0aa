-- breaking: no
-- Criteria, assessments, teams, answers and findings (certification.md §3.2, §3.3; vietnam.md §4.1, §4.7).

CREATE TABLE sach.criterion_set (
    version int NOT NULL,
    valid_from date NOT NULL,
    source text NOT NULL,
    CONSTRAINT criterion_set_pkey PRIMARY KEY (version),
    CONSTRAINT criterion_set_begins_once UNIQUE (valid_from)
);
COMMENT ON TABLE sach.criterion_set IS 'A dated version of the criteria; an assessment is pinned to the newest one in force when it is planned (M1).';

CREATE TABLE sach.criterion (
    version int NOT NULL REFERENCES sach.criterion_set (version),
    criterion text NOT NULL,
    position int NOT NULL,
    kind text NOT NULL,
    is_mandatory boolean NOT NULL,
    points int NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    CONSTRAINT criterion_pkey PRIMARY KEY (version, criterion),
    CONSTRAINT criterion_position_is_unique UNIQUE (version, position),
    CONSTRAINT criterion_code_is_upper_case CHECK (criterion ~ '^[A-Z][A-Z0-9]{0,9}$'),
    CONSTRAINT criterion_kind_is_known CHECK (kind IN ('must', 'task', 'scored', 'saving')),
    CONSTRAINT criterion_points_are_for_scored CHECK ((points > 0) = (kind = 'scored')),
    CONSTRAINT criterion_names_are_nfc CHECK (name_vi IS NFC NORMALIZED AND name_en IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.criterion IS 'One line of the checklist: must = without it no certificate; task = one of the 18 tasks of the cleaner-production method; scored = gives points; saving = a measured saving per unit of product.';
COMMENT ON COLUMN sach.criterion.is_mandatory IS 'A report cannot be submitted while a mandatory line has no answer (M8).';

CREATE TABLE sach.assessment (
    subject_id bigint NOT NULL REFERENCES sach.subject (id),
    type text NOT NULL,
    criterion_version int NOT NULL REFERENCES sach.criterion_set (version),
    mode text,
    team_round int NOT NULL DEFAULT 0,
    objections int NOT NULL DEFAULT 0,
    team_proposed_at timestamptz,
    started_at timestamptz,
    minutes text,
    refusal_note text,
    last_day date,
    summary text,
    report_revision int NOT NULL DEFAULT 0,
    report jsonb,
    report_sha256 bytea,
    accepted_at timestamptz,
    CONSTRAINT assessment_pkey PRIMARY KEY (subject_id),
    CONSTRAINT assessment_type_is_known CHECK (type IN ('initial', 'surveillance', 'special', 'renewal')),
    CONSTRAINT assessment_mode_is_known CHECK (mode IN ('on_site', 'remote', 'desk')),
    CONSTRAINT assessment_minutes_are_known CHECK (minutes IN ('signed_by_both', 'facility_refused_to_sign')),
    CONSTRAINT assessment_refusal_to_sign_is_recorded CHECK (minutes <> 'facility_refused_to_sign' OR refusal_note IS NOT NULL),
    CONSTRAINT assessment_report_is_hashed CHECK ((report IS NULL) = (report_sha256 IS NULL)),
    CONSTRAINT assessment_report_hash_is_sha256 CHECK (octet_length(report_sha256) = 32),
    CONSTRAINT assessment_texts_are_nfc CHECK (summary IS NFC NORMALIZED AND refusal_note IS NFC NORMALIZED)
) WITH (fillfactor = 80);
COMMENT ON TABLE sach.assessment IS 'An assessment of a case; subject.parent is the application. Written only by effects of the machine `assessment`.';
COMMENT ON COLUMN sach.assessment.report IS 'The report as submitted: answers, savings, findings, team. Frozen until the coordinator sends it back (M9), then written again as the next report_revision.';
COMMENT ON COLUMN sach.assessment.report_sha256 IS 'SHA-256 of report::text in UTF-8 (PostgreSQL writes the keys of a jsonb in one fixed order).';
COMMENT ON COLUMN sach.assessment.last_day IS 'Last day of the assessment: the time for closing major findings counts from it (17021-1 9.5.3.2).';

CREATE TABLE sach.assessment_member (
    subject_id bigint NOT NULL REFERENCES sach.assessment (subject_id),
    person bigint NOT NULL REFERENCES sach.person (person),
    team_round int NOT NULL,
    is_lead boolean NOT NULL,
    joined_at timestamptz NOT NULL,
    left_at timestamptz,
    CONSTRAINT assessment_member_pkey PRIMARY KEY (subject_id, person, team_round),
    CONSTRAINT assessment_member_leaves_after_joining CHECK (left_at >= joined_at)
);
CREATE UNIQUE INDEX assessment_member_has_one_lead ON sach.assessment_member (subject_id) WHERE is_lead AND left_at IS NULL;
COMMENT ON TABLE sach.assessment_member IS 'Who assesses: a new proposal and a replacement end rows and begin others, nothing is overwritten. The bar for review and decision is read from involvement, which keeps everybody.';

CREATE TABLE sach.assessment_objection (
    subject_id bigint NOT NULL REFERENCES sach.assessment (subject_id),
    no int NOT NULL,
    reason text NOT NULL,
    by_person bigint NOT NULL REFERENCES sach.person (person),
    at timestamptz NOT NULL,
    CONSTRAINT assessment_objection_pkey PRIMARY KEY (subject_id, no),
    CONSTRAINT assessment_objection_reason_is_nfc CHECK (reason IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.assessment_objection IS 'The facility''s objections to a proposed team (17021-1 9.2.3).';

CREATE TABLE sach.assessment_item (
    subject_id bigint NOT NULL REFERENCES sach.assessment (subject_id),
    criterion_version int NOT NULL,
    criterion text NOT NULL,
    answer text NOT NULL,
    reason text,
    data jsonb,
    recorded_by bigint NOT NULL REFERENCES sach.person (person),
    recorded_at timestamptz NOT NULL,
    CONSTRAINT assessment_item_pkey PRIMARY KEY (subject_id, criterion),
    CONSTRAINT assessment_item_is_on_the_checklist FOREIGN KEY (criterion_version, criterion)
        REFERENCES sach.criterion (version, criterion),
    CONSTRAINT assessment_item_answer_is_known CHECK (answer IN ('yes', 'partly', 'no', 'not_applicable')),
    CONSTRAINT assessment_item_not_applicable_has_a_reason CHECK (answer <> 'not_applicable' OR reason IS NOT NULL),
    CONSTRAINT assessment_item_reason_is_nfc CHECK (reason IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.assessment_item IS 'The newest answer to each line of the checklist; earlier answers stand in the ledger.';
COMMENT ON COLUMN sach.assessment_item.data IS 'For a saving: product, unit, consumption unit and, of the baseline and of the measured period, first day, last day, consumption and output; see saving_gaps().';

CREATE TABLE sach.assessment_evidence (
    subject_id bigint NOT NULL REFERENCES sach.assessment (subject_id),
    evidence bigint NOT NULL REFERENCES sach.subject (id),
    attached_by bigint NOT NULL REFERENCES sach.person (person),
    attached_at timestamptz NOT NULL,
    CONSTRAINT assessment_evidence_pkey PRIMARY KEY (subject_id, evidence)
);
COMMENT ON TABLE sach.assessment_evidence IS 'The evidence items an assessment relies on.';

CREATE TABLE sach.finding (
    finding bigint GENERATED ALWAYS AS IDENTITY,
    subject_id bigint NOT NULL REFERENCES sach.assessment (subject_id),
    no int NOT NULL,
    grade text NOT NULL,
    criterion_version int NOT NULL,
    criterion text NOT NULL,
    evidence text NOT NULL,
    status text NOT NULL DEFAULT 'open',
    raised_by bigint NOT NULL REFERENCES sach.person (person),
    raised_at timestamptz NOT NULL,
    CONSTRAINT finding_pkey PRIMARY KEY (finding),
    CONSTRAINT finding_number_is_unique UNIQUE (subject_id, no),
    CONSTRAINT finding_cites_a_criterion FOREIGN KEY (criterion_version, criterion) REFERENCES sach.criterion (version, criterion),
    CONSTRAINT finding_grade_is_known CHECK (grade IN ('major', 'minor', 'observation', 'opportunity')),
    CONSTRAINT finding_status_is_known CHECK (status IN ('open', 'plan_accepted', 'closed', 'void')),
    CONSTRAINT finding_evidence_is_nfc CHECK (evidence IS NFC NORMALIZED AND evidence <> '')
);
COMMENT ON TABLE sach.finding IS 'What the team found against one criterion, with objective evidence. There is no field for a solution: whoever assesses does not advise (17021-1 9.4.5). Every finding is open until its own machine (F2-F10) exists.';
