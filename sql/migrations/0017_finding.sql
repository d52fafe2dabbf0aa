-- breaking: no
-- Findings become cases of their own machine (certification.md §3.3, F1-F10); earlier revisions of a report are kept (M9), and why the coordinator decided a team (M3).

-- A finding written before this machine has no ledger, and none can be made up for it.
DO $$
BEGIN
    IF EXISTS (SELECT FROM sach.finding) THEN
        RAISE EXCEPTION 'findings of an earlier build cannot become cases'
            USING ERRCODE = 'feature_not_supported', HINT = 'A demonstration instance: remove it with deploy/down --purge and set it up again.';
    END IF;
END $$;
DROP TABLE sach.finding;

CREATE TABLE sach.finding (
    subject_id bigint NOT NULL REFERENCES sach.subject (id),
    assessment bigint NOT NULL REFERENCES sach.assessment (subject_id),
    no int NOT NULL,
    grade text NOT NULL,
    criterion_version int NOT NULL,
    criterion text NOT NULL,
    evidence text NOT NULL,
    raised_by bigint NOT NULL REFERENCES sach.person (person),
    raised_at timestamptz NOT NULL,
    disclosed_at timestamptz,
    not_effective int NOT NULL DEFAULT 0,
    escalated_at timestamptz,
    overdue_since timestamptz,
    extension_reason text,
    extended_by bigint REFERENCES sach.person (person),
    extended_at timestamptz,
    CONSTRAINT finding_pkey PRIMARY KEY (subject_id),
    CONSTRAINT finding_number_is_unique UNIQUE (assessment, no),
    CONSTRAINT finding_cites_a_criterion FOREIGN KEY (criterion_version, criterion) REFERENCES sach.criterion (version, criterion),
    CONSTRAINT finding_grade_is_known CHECK (grade IN ('major', 'minor', 'observation', 'opportunity')),
    CONSTRAINT finding_is_escalated_to_major CHECK (escalated_at IS NULL OR grade = 'major'),
    CONSTRAINT finding_extension_has_a_reason CHECK (num_nulls(extension_reason, extended_by, extended_at) IN (0, 3)),
    CONSTRAINT finding_texts_are_nfc CHECK (evidence IS NFC NORMALIZED AND evidence <> '' AND extension_reason IS NFC NORMALIZED)
) WITH (fillfactor = 80);
COMMENT ON TABLE sach.finding IS 'What the team found against one criterion, with objective evidence; subject.parent is the assessment. There is no field for a solution: whoever assesses does not advise (17021-1 9.4.5). Written only by effects of the machine `finding`.';
COMMENT ON COLUMN sach.finding.disclosed_at IS 'When the facility was told (M8, 17065 7.4.6); NULL = only the network''s own people see it.';
COMMENT ON COLUMN sach.finding.not_effective IS 'How often an action was verified as not effective; a minor finding may be escalated at two (F7).';
COMMENT ON COLUMN sach.finding.overdue_since IS 'The end of T_major, once it passed without a verified action, also when one was verified later: a new assessment is required (F10, 17021-1 9.5.3.2).';

CREATE TABLE sach.finding_plan (
    subject_id bigint NOT NULL REFERENCES sach.finding (subject_id),
    no int NOT NULL,
    correction text NOT NULL,
    cause text NOT NULL,
    action text NOT NULL,
    owner text NOT NULL,
    action_day date NOT NULL,
    submitted_by bigint NOT NULL REFERENCES sach.person (person),
    submitted_at timestamptz NOT NULL,
    answer text,
    answer_reason text,
    answered_by bigint REFERENCES sach.person (person),
    answered_at timestamptz,
    CONSTRAINT finding_plan_pkey PRIMARY KEY (subject_id, no),
    CONSTRAINT finding_plan_answer_is_known CHECK (answer IN ('accepted', 'rejected')),
    CONSTRAINT finding_plan_answer_has_an_author CHECK (num_nulls(answer, answered_by, answered_at) IN (0, 3)),
    CONSTRAINT finding_plan_rejection_has_a_reason CHECK (answer <> 'rejected' OR answer_reason IS NOT NULL),
    CONSTRAINT finding_plan_texts_are_nfc CHECK (
        correction IS NFC NORMALIZED AND cause IS NFC NORMALIZED AND action IS NFC NORMALIZED AND owner IS NFC NORMALIZED
        AND answer_reason IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.finding_plan IS 'What the facility proposes to do about a finding (F2), each proposal a row, and the assessor''s answer (F3).';

CREATE TABLE sach.finding_evidence (
    subject_id bigint NOT NULL REFERENCES sach.finding (subject_id),
    evidence bigint NOT NULL REFERENCES sach.subject (id),
    reported_at timestamptz NOT NULL,
    seen_by bigint REFERENCES sach.person (person),
    seen_at timestamptz,
    CONSTRAINT finding_evidence_pkey PRIMARY KEY (subject_id, evidence),
    CONSTRAINT finding_evidence_seen_by_somebody CHECK ((seen_by IS NULL) = (seen_at IS NULL))
);
COMMENT ON TABLE sach.finding_evidence IS 'The evidence items the facility reports an action done with (F4), and who saw them when verifying (F5).';

CREATE TABLE sach.finding_verification (
    subject_id bigint NOT NULL REFERENCES sach.finding (subject_id),
    no int NOT NULL,
    is_effective boolean NOT NULL,
    method text NOT NULL,
    reason text,
    verified_by bigint NOT NULL REFERENCES sach.person (person),
    verified_at timestamptz NOT NULL,
    CONSTRAINT finding_verification_pkey PRIMARY KEY (subject_id, no),
    CONSTRAINT finding_verification_failure_has_a_reason CHECK (is_effective OR reason IS NOT NULL),
    CONSTRAINT finding_verification_method_is_known CHECK (method IN ('documents', 'remote', 'on_site', 'next_surveillance')),
    CONSTRAINT finding_verification_reason_is_nfc CHECK (reason IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.finding_verification IS 'Whether an action proved effective, how that was verified and by whom (F5).';

CREATE TABLE sach.finding_dispute (
    subject_id bigint NOT NULL REFERENCES sach.finding (subject_id),
    no int NOT NULL,
    reason text NOT NULL,
    disputed_by bigint NOT NULL REFERENCES sach.person (person),
    disputed_at timestamptz NOT NULL,
    state_before text NOT NULL,
    limits jsonb NOT NULL,
    ruling text,
    ruling_reason text,
    ruled_by bigint REFERENCES sach.person (person),
    ruled_at timestamptz,
    CONSTRAINT finding_dispute_pkey PRIMARY KEY (subject_id, no),
    CONSTRAINT finding_dispute_ruling_is_known CHECK (ruling IN ('upheld', 'cancelled')),
    CONSTRAINT finding_dispute_ruling_is_reasoned CHECK (num_nulls(ruling, ruling_reason, ruled_by, ruled_at) IN (0, 4)),
    CONSTRAINT finding_dispute_texts_are_nfc CHECK (reason IS NFC NORMALIZED AND ruling_reason IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.finding_dispute IS 'The facility''s disputes of a finding and what the reviewer ruled (F8, F9).';
COMMENT ON COLUMN sach.finding_dispute.state_before IS 'Where an upheld finding goes back to.';
COMMENT ON COLUMN sach.finding_dispute.limits IS 'Time limits that stood still meanwhile: [{kind, parameter, due}] with due the exclusive instant (R5).';

ALTER TABLE sach.assessment
    ADD COLUMN team_decision_reason text,
    ADD CONSTRAINT assessment_team_decision_is_nfc CHECK (team_decision_reason IS NFC NORMALIZED);
COMMENT ON COLUMN sach.assessment.team_decision_reason IS 'Why the coordinator decided the team after the last objection (M3).';

CREATE TABLE sach.assessment_revision (
    subject_id bigint NOT NULL REFERENCES sach.assessment (subject_id),
    revision int NOT NULL,
    report jsonb NOT NULL,
    report_sha256 bytea NOT NULL,
    submitted_by bigint NOT NULL REFERENCES sach.person (person),
    submitted_at timestamptz NOT NULL,
    CONSTRAINT assessment_revision_pkey PRIMARY KEY (subject_id, revision),
    CONSTRAINT assessment_revision_hash_is_sha256 CHECK (octet_length(report_sha256) = 32)
);
COMMENT ON TABLE sach.assessment_revision IS 'Every revision of a report as it was submitted (M8, M9): sending a report back never changes what was frozen.';
