-- breaking: no
-- The certificate after its signature (certification.md §3.5, C5-C16): versions under one number, measures against it with their hearing,
-- suspensions, the plan of surveillance, and the application that renews it.

ALTER TABLE sach.certificate
    ADD COLUMN previous bigint REFERENCES sach.certificate (subject_id),
    ADD COLUMN version_reason text,
    ADD COLUMN version_note text,
    ADD COLUMN gap_from date,
    ADD COLUMN gap_until date,
    ADD COLUMN under_notice int,
    ADD COLUMN ended_at timestamptz,
    ADD COLUMN end_reason text,
    DROP CONSTRAINT certificate_sequence_is_unique,
    ADD CONSTRAINT certificate_sequence_is_unique UNIQUE (network, year, seq, issue),
    ADD CONSTRAINT certificate_number_bears_its_issue CHECK (
        CASE issue WHEN 1 THEN number !~ '-R[0-9]+$' ELSE number ~ ('-R' || issue || '$') END),
    ADD CONSTRAINT certificate_version_names_the_one_before CHECK ((issue = 1) = (previous IS NULL)),
    ADD CONSTRAINT certificate_version_has_a_reason CHECK ((previous IS NULL) = (version_reason IS NULL)),
    ADD CONSTRAINT certificate_version_reason_is_known CHECK (version_reason IN ('amendment', 'renewal', 'restoration', 'correction')),
    ADD CONSTRAINT certificate_gap_is_whole CHECK ((gap_from IS NULL) = (gap_until IS NULL) AND gap_until >= gap_from),
    ADD CONSTRAINT certificate_end_has_a_reason CHECK ((ended_at IS NULL) = (end_reason IS NULL)),
    ADD CONSTRAINT certificate_end_reason_is_known CHECK (
        end_reason IN ('withdrawn', 'terminated', 'superseded', 'expired')),
    ADD CONSTRAINT certificate_version_note_is_nfc CHECK (version_note IS NFC NORMALIZED);
CREATE UNIQUE INDEX certificate_is_valid_in_one_version ON sach.certificate (network, year, seq)
    WHERE signature IS NOT NULL AND ended_at IS NULL;
CREATE UNIQUE INDEX certificate_has_one_version_in_preparation ON sach.certificate (network, year, seq)
    WHERE signature IS NULL AND voided_at IS NULL AND ended_at IS NULL;
COMMENT ON COLUMN sach.certificate.seq IS 'Gapless within network and year of the first decision, shared by all versions; certificate_gaps() lists holes, of which there must be none.';
COMMENT ON COLUMN sach.certificate.issue IS 'Version of the same number: 1, then -R2, -R3 …; one that was voided leaves its number behind (C12, C13, C15, C16).';
COMMENT ON COLUMN sach.certificate.previous IS 'The version this one replaces at the moment of its own signature, never before.';
COMMENT ON COLUMN sach.certificate.gap_from IS 'First day without validity between the end of the version before and this one (C15); printed, so that no day looks covered that was not.';
COMMENT ON COLUMN sach.certificate.under_notice IS 'The open measure (certificate_action.no) it stands under; an attribute, not a state: the certificate stays valid meanwhile (C5).';
COMMENT ON COLUMN sach.certificate.ended_at IS 'When its validity ended for good; a suspension is no end.';
COMMENT ON INDEX sach.certificate_is_valid_in_one_version IS 'Two versions of one number are never valid at the same time, whatever crashed when.';
COMMENT ON INDEX sach.certificate_has_one_version_in_preparation IS 'A number has one version being prepared at a time.';

CREATE TABLE sach.certificate_action (
    certificate bigint NOT NULL REFERENCES sach.certificate (subject_id),
    no int NOT NULL,
    measure text NOT NULL,
    grounds text[] NOT NULL,
    text text NOT NULL,
    proposed_by bigint NOT NULL REFERENCES sach.person (person),
    proposed_at timestamptz NOT NULL,
    waived_by bigint REFERENCES sach.person (person),
    waived_at timestamptz,
    closed_at timestamptz,
    outcome text,
    CONSTRAINT certificate_action_pkey PRIMARY KEY (certificate, no),
    CONSTRAINT certificate_action_measure_is_known CHECK (measure IN ('suspend', 'reduce', 'withdraw')),
    CONSTRAINT certificate_action_has_coded_grounds CHECK (cardinality(grounds) > 0),
    CONSTRAINT certificate_action_waiver_names_who_and_when CHECK ((waived_by IS NULL) = (waived_at IS NULL)),
    CONSTRAINT certificate_action_closes_with_an_outcome CHECK ((closed_at IS NULL) = (outcome IS NULL)),
    CONSTRAINT certificate_action_outcome_is_known CHECK (outcome IN ('suspended', 'withdrawn', 'reduced', 'dropped', 'ended')),
    CONSTRAINT certificate_action_text_is_nfc CHECK (text IS NFC NORMALIZED)
);
CREATE UNIQUE INDEX certificate_action_is_one ON sach.certificate_action (certificate) WHERE closed_at IS NULL;
COMMENT ON TABLE sach.certificate_action IS 'Measures proposed against a certificate (C5), each with its hearing; the open one is certificate.under_notice.';
COMMENT ON COLUMN sach.certificate_action.outcome IS 'What became of it; dropped = the coordinator took it back, ended = the certificate ended otherwise.';
ALTER TABLE sach.certificate
    ADD CONSTRAINT certificate_notice_is_an_action FOREIGN KEY (subject_id, under_notice) REFERENCES sach.certificate_action (certificate, no);

CREATE TABLE sach.suspension (
    certificate bigint NOT NULL REFERENCES sach.certificate (subject_id),
    no int NOT NULL,
    reason_class text NOT NULL,
    grounds text[] NOT NULL DEFAULT '{}',
    note text,
    contact_person bigint NOT NULL REFERENCES sach.person (person),
    decided_by bigint NOT NULL REFERENCES sach.person (person),
    since timestamptz NOT NULL,
    extended_at timestamptz,
    ended_at timestamptz,
    outcome text,
    CONSTRAINT suspension_pkey PRIMARY KEY (certificate, no),
    CONSTRAINT suspension_reason_class_is_known CHECK (reason_class IN ('decision', 'voluntary')),
    CONSTRAINT suspension_ends_with_an_outcome CHECK ((ended_at IS NULL) = (outcome IS NULL)),
    CONSTRAINT suspension_outcome_is_known CHECK (outcome IN ('reinstated', 'withdrawn', 'terminated', 'expired', 'superseded')),
    CONSTRAINT suspension_note_is_nfc CHECK (note IS NFC NORMALIZED)
);
CREATE UNIQUE INDEX suspension_is_one ON sach.suspension (certificate) WHERE ended_at IS NULL;
COMMENT ON TABLE sach.suspension IS 'Suspensions of a certificate (C6, C7). Its longest time is the time limit `suspension` of the subject.';
COMMENT ON COLUMN sach.suspension.contact_person IS 'Who explains to the holder how to end the suspension (17065 7.11.4); never missing.';
COMMENT ON COLUMN sach.suspension.extended_at IS 'A suspension is extended once (C9).';

CREATE TABLE sach.surveillance (
    certificate bigint NOT NULL REFERENCES sach.certificate (subject_id),
    no int NOT NULL,
    year int,
    counts_from date NOT NULL,
    counts_until date NOT NULL,
    due_on date NOT NULL,
    opened_at timestamptz,
    missed_at timestamptz,
    waived_at timestamptz,
    waived_by bigint REFERENCES sach.person (person),
    waiver_reason text,
    assessment bigint REFERENCES sach.assessment (subject_id),
    settled_on date,
    result text,
    state text NOT NULL GENERATED ALWAYS AS (
        CASE
            WHEN result IS NOT NULL THEN 'done'
            WHEN waived_at IS NOT NULL THEN 'waived'
            WHEN missed_at IS NOT NULL THEN 'missed'
            WHEN opened_at IS NOT NULL THEN 'due'
            ELSE 'planned'
        END) STORED,
    CONSTRAINT surveillance_pkey PRIMARY KEY (certificate, no),
    CONSTRAINT surveillance_counts_until_its_due_day CHECK (due_on BETWEEN counts_from AND counts_until),
    CONSTRAINT surveillance_of_a_year_counts_in_it CHECK (
        year IS NULL OR (extract(year FROM counts_from) = year AND extract(year FROM counts_until) = year)),
    CONSTRAINT surveillance_result_is_known CHECK (result IN ('ok', 'findings')),
    CONSTRAINT surveillance_is_settled_by_an_assessment CHECK (
        (result IS NULL) = (assessment IS NULL) AND (result IS NULL) = (settled_on IS NULL)),
    CONSTRAINT surveillance_waiver_names_a_reason CHECK ((waived_at IS NULL) = (waiver_reason IS NULL)),
    CONSTRAINT surveillance_waiver_reason_is_nfc CHECK (waiver_reason IS NFC NORMALIZED)
);
CREATE UNIQUE INDEX surveillance_is_once_a_year ON sach.surveillance (certificate, year) WHERE year IS NOT NULL;
COMMENT ON TABLE sach.surveillance IS 'The plan of surveillance made at the signature: planned → due → done (ok or findings), missed or waived. A version that goes on with the cycle takes the rows over. Moved only by events of the certificate.';
COMMENT ON COLUMN sach.surveillance.year IS 'Calendar year the surveillance is for (17021-1 9.1.3.3); NULL = it is there only for the rule of twelve months after the decision.';
COMMENT ON COLUMN sach.surveillance.counts_from IS 'First last-day of an assessment that settles the row; counts_until the last one. Later than due_on it settles a row that was missed.';

ALTER TABLE sach.application
    ADD COLUMN renews bigint REFERENCES sach.certificate (subject_id);
COMMENT ON COLUMN sach.application.renews IS 'The certificate version this application wants to renew (C13); its grant reserves the next version of that number while the renewal is still possible.';
CREATE INDEX application_renewing ON sach.application (renews) WHERE renews IS NOT NULL;
