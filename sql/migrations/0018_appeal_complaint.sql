-- breaking: no
-- Appeals and complaints (certification.md §3.9, 17065 7.13): who may appeal what, who may not handle it, and a complainant whom nobody else gets to know.

-- "Anyone" is a role of the rule book, not of a person: no one holds it, everybody who is known may act in it.
INSERT INTO sach.role (role, scope, name_vi, name_en) VALUES
    ('ANY', 'system', 'bất kỳ ai', 'anyone');
ALTER TABLE sach.person_role
    ADD CONSTRAINT person_role_is_a_role_of_people CHECK (role <> 'ANY');

ALTER TABLE sach.workflow_transition
    ADD COLUMN is_sealed boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN sach.workflow_transition.is_sealed IS 'The ledger names the system instead of whoever acted, and keeps the hash of what was said without the words: the effect puts both where only the rules let them be read (the complainant, 17065 4.5 and 7.13).';

ALTER TABLE sach.notice DROP CONSTRAINT notice_audience_is_known;
ALTER TABLE sach.notice
    ADD CONSTRAINT notice_audience_is_known CHECK (audience IN (
        'unit', 'unit_leader', 'standing_body_leader', 'facility', 'coordinator', 'complainant'));

CREATE TABLE sach.appealable (
    workflow text NOT NULL,
    decision_event text NOT NULL,
    state text,
    notice_purpose text,
    is_suspensive boolean NOT NULL,
    reopen_event text,
    task_role text REFERENCES sach.role (role),
    name_vi text NOT NULL,
    name_en text NOT NULL,
    CONSTRAINT appealable_pkey PRIMARY KEY (workflow, decision_event),
    CONSTRAINT appealable_has_one_consequence CHECK ((reopen_event IS NULL) <> (task_role IS NULL)),
    CONSTRAINT appealable_names_are_nfc CHECK (name_vi IS NFC NORMALIZED AND name_en IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.appealable IS 'Which decisions can be appealed (certification.md §3.9). No foreign key to the rule book: a decision may be listed before its machine is there.';
COMMENT ON COLUMN sach.appealable.state IS 'The state the decision led to, in which the subject must still be; NULL = the decision leaves the state as it was (a finding that was upheld).';
COMMENT ON COLUMN sach.appealable.notice_purpose IS 'Purpose of the notice that tells the decision; NULL = any notice to the facility planned by the decision itself.';
COMMENT ON COLUMN sach.appealable.is_suspensive IS 'Whether the appeal stays the decision''s consequences until it is decided: what appeal_suspends() answers.';
COMMENT ON COLUMN sach.appealable.reopen_event IS 'The event that the handler fires on the subject in upholding the appeal; NULL = task_role gets a task, because the consequence is again a human decision (R6).';

CREATE TABLE sach.appeal (
    subject_id bigint NOT NULL REFERENCES sach.subject (id),
    matter bigint NOT NULL REFERENCES sach.subject (id),
    decision_event text NOT NULL,
    decision_version int NOT NULL,
    decided_against_at timestamptz NOT NULL,
    delivered_at timestamptz,
    is_suspensive boolean NOT NULL,
    statement text NOT NULL,
    requested text NOT NULL,
    lodged_by bigint NOT NULL REFERENCES sach.person (person),
    lodged_at timestamptz NOT NULL,
    handler bigint REFERENCES sach.person (person),
    admitted_at timestamptz,
    inadmissible_reason text,
    inadmissible_text text,
    outcome text,
    decision_text text,
    panel jsonb,
    decided_by bigint REFERENCES sach.person (person),
    decided_at timestamptz,
    carried_out_at timestamptz,
    CONSTRAINT appeal_pkey PRIMARY KEY (subject_id),
    CONSTRAINT appeal_is_against_a_decision FOREIGN KEY (matter, decision_version) REFERENCES sach.subject_event (subject_id, version),
    CONSTRAINT appeal_outcome_is_known CHECK (outcome IN ('upheld', 'partly', 'dismissed')),
    CONSTRAINT appeal_decision_is_whole CHECK (
        (outcome IS NULL) = (decided_by IS NULL) AND (outcome IS NULL) = (decided_at IS NULL) AND (outcome IS NULL) = (decision_text IS NULL)),
    CONSTRAINT appeal_inadmissible_gives_reasons CHECK ((inadmissible_reason IS NULL) = (inadmissible_text IS NULL)),
    CONSTRAINT appeal_is_decided_on_the_merits_or_not CHECK (outcome IS NULL OR inadmissible_reason IS NULL),
    CONSTRAINT appeal_carried_out_when_upheld CHECK (carried_out_at IS NULL OR outcome = 'upheld'),
    CONSTRAINT appeal_texts_are_nfc CHECK (
        statement IS NFC NORMALIZED AND requested IS NFC NORMALIZED AND inadmissible_text IS NFC NORMALIZED
        AND decision_text IS NFC NORMALIZED)
) WITH (fillfactor = 80);
CREATE INDEX appeal_of_matter ON sach.appeal (matter);
COMMENT ON TABLE sach.appeal IS 'An appeal against one decision (matter, decision_version). Written only by effects of the machine `appeal`.';
COMMENT ON COLUMN sach.appeal.delivered_at IS 'When the notice of the decision reached the facility, as known at lodging; NULL = it never did, so the time for the appeal had not begun.';
COMMENT ON COLUMN sach.appeal.carried_out_at IS 'When the upheld appeal reopened its subject: it does so once.';

CREATE TABLE sach.appeal_bar (
    subject_id bigint NOT NULL REFERENCES sach.subject (id),
    person bigint NOT NULL REFERENCES sach.person (person),
    duty text NOT NULL,
    appeal bigint NOT NULL REFERENCES sach.appeal (subject_id),
    CONSTRAINT appeal_bar_pkey PRIMARY KEY (subject_id, person, duty, appeal),
    CONSTRAINT appeal_bar_duty_is_known CHECK (duty IN ('proposal', 'review', 'decision'))
);
COMMENT ON TABLE sach.appeal_bar IS 'Who took part in a decision that an appeal overturned: other people decide the reopened case (A22). The row stays.';

CREATE TABLE sach.complaint (
    subject_id bigint NOT NULL REFERENCES sach.subject (id),
    kind text NOT NULL,
    about bigint REFERENCES sach.subject (id),
    about_facility bigint REFERENCES sach.facility (facility),
    is_anonymous boolean NOT NULL,
    is_answerable boolean NOT NULL,
    received_at timestamptz NOT NULL,
    handler bigint REFERENCES sach.person (person),
    acknowledged_at timestamptz,
    triage text,
    summary text,
    triaged_at timestamptz,
    outcome text,
    answer text,
    measures jsonb NOT NULL DEFAULT '[]',
    decided_by bigint REFERENCES sach.person (person),
    decided_at timestamptz,
    CONSTRAINT complaint_pkey PRIMARY KEY (subject_id),
    CONSTRAINT complaint_triage_is_known CHECK (triage IN ('ours', 'about_holder', 'out_of_scope')),
    CONSTRAINT complaint_triage_gives_a_summary CHECK ((triage IS NULL) = (summary IS NULL)),
    CONSTRAINT complaint_about_a_holder_names_it CHECK (triage <> 'about_holder' OR about_facility IS NOT NULL),
    CONSTRAINT complaint_outcome_is_known CHECK (outcome IN ('founded', 'partly_founded', 'unfounded', 'not_examined')),
    CONSTRAINT complaint_decision_is_whole CHECK (
        (outcome IS NULL) = (answer IS NULL) AND (outcome IS NULL) = (decided_by IS NULL) AND (outcome IS NULL) = (decided_at IS NULL)),
    CONSTRAINT complaint_texts_are_nfc CHECK (summary IS NFC NORMALIZED AND answer IS NFC NORMALIZED)
) WITH (fillfactor = 80);
COMMENT ON TABLE sach.complaint IS 'A complaint as everybody of the network may see it: no word of the complainant, no name. Written only by effects of the machine `complaint`.';
COMMENT ON COLUMN sach.complaint.is_answerable IS 'Whether an address for the answer is known.';
COMMENT ON COLUMN sach.complaint.summary IS 'The matter in the handler''s words, fit for the party complained of.';

CREATE TABLE sach.complaint_sealed (
    subject_id bigint NOT NULL REFERENCES sach.complaint (subject_id),
    statement text,
    person bigint REFERENCES sach.person (person),
    name text,
    email text,
    phone text,
    address text,
    language text,
    recorded_by bigint REFERENCES sach.person (person),
    erased_at timestamptz,
    CONSTRAINT complaint_sealed_pkey PRIMARY KEY (subject_id),
    CONSTRAINT complaint_sealed_statement_stays_until_erased CHECK ((statement IS NULL) = (erased_at IS NOT NULL)),
    CONSTRAINT complaint_sealed_erased_is_empty CHECK (
        erased_at IS NULL OR num_nonnulls(person, name, email, phone, address, recorded_by) = 0),
    CONSTRAINT complaint_sealed_email_is_ascii CHECK (email ~ '^[!-?A-~]+@[!-?A-~]+$'),
    CONSTRAINT complaint_sealed_texts_are_nfc CHECK (
        statement IS NFC NORMALIZED AND name IS NFC NORMALIZED AND phone IS NFC NORMALIZED AND address IS NFC NORMALIZED)
);
CREATE INDEX complaint_sealed_of_person ON sach.complaint_sealed (person) WHERE person IS NOT NULL;
COMMENT ON TABLE sach.complaint_sealed IS 'Who complained, how to reach them and what they wrote. Neither the daemon nor a reader of the database may select from it: complaint_identity() is the only door, and it writes down who passed.';
COMMENT ON COLUMN sach.complaint_sealed.recorded_by IS 'Whose hand brought it in; the ledger says "the system".';

CREATE TABLE sach.complaint_reading (
    reading bigint GENERATED ALWAYS AS IDENTITY,
    subject_id bigint NOT NULL REFERENCES sach.complaint (subject_id),
    reader bigint NOT NULL REFERENCES sach.person (person),
    at timestamptz NOT NULL,
    outcome text NOT NULL,
    CONSTRAINT complaint_reading_pkey PRIMARY KEY (reading),
    CONSTRAINT complaint_reading_outcome_is_known CHECK (outcome IN ('read', 'erased', 'not_permitted'))
);
CREATE INDEX complaint_reading_of_complaint ON sach.complaint_reading (subject_id, reading);
CREATE TRIGGER complaint_reading_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sach.complaint_reading
    FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();
COMMENT ON TABLE sach.complaint_reading IS 'Who looked behind the seal, tried to, or emptied it, append-only.';

CREATE TABLE sach.complaint_measure (
    measure text NOT NULL,
    workflows text[] NOT NULL,
    role text NOT NULL REFERENCES sach.role (role),
    name_vi text NOT NULL,
    name_en text NOT NULL,
    CONSTRAINT complaint_measure_pkey PRIMARY KEY (measure),
    CONSTRAINT complaint_measure_names_are_nfc CHECK (name_vi IS NFC NORMALIZED AND name_en IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.complaint_measure IS 'What may follow from a complaint (E10, C5, a special assessment): each is a task for the role, never an event (R6). workflows: the machines a measure can be about; empty = none.';
