-- breaking: no
-- The application for a certificate (certification.md §3.1): what the applicant says, what the intake asks for, who reviewed and who decided.

CREATE TABLE sach.application (
    subject_id bigint NOT NULL REFERENCES sach.subject (id),
    scope_vi text NOT NULL,
    scope_en text,
    products text[] NOT NULL DEFAULT '{}',
    applicant_note text,
    holder_name text,
    holder_organisation text,
    consent_by bigint REFERENCES sach.person (person),
    consent_at timestamptz,
    dossier_code text,
    received_at timestamptz,
    clock_from timestamptz,
    officer bigint REFERENCES sach.person (person),
    rounds int NOT NULL DEFAULT 0,
    agreement_version text,
    agreement_signed_on date,
    agreement_signer bigint REFERENCES sach.person (person),
    env_exemption text,
    accepted_at timestamptz,
    scope_changed_at timestamptz,
    reviewer bigint REFERENCES sach.person (person),
    review_points jsonb,
    recommendation text,
    recommended_by bigint REFERENCES sach.person (person),
    recommended_at timestamptz,
    recommendation_reasons text[] NOT NULL DEFAULT '{}',
    recommendation_conditions jsonb NOT NULL DEFAULT '[]',
    recommendation_text text,
    decision text,
    decided_on date,
    decided_at timestamptz,
    decided_by bigint REFERENCES sach.person (person),
    decision_reasons text[] NOT NULL DEFAULT '{}',
    decision_text text,
    committee jsonb,
    CONSTRAINT application_pkey PRIMARY KEY (subject_id),
    CONSTRAINT application_dossier_code_is_unique UNIQUE (dossier_code),
    CONSTRAINT application_texts_are_nfc CHECK (
        scope_vi IS NFC NORMALIZED AND scope_en IS NFC NORMALIZED AND applicant_note IS NFC NORMALIZED
        AND holder_name IS NFC NORMALIZED AND holder_organisation IS NFC NORMALIZED AND env_exemption IS NFC NORMALIZED
        AND recommendation_text IS NFC NORMALIZED AND decision_text IS NFC NORMALIZED),
    CONSTRAINT application_consent_names_who_and_when CHECK ((consent_by IS NULL) = (consent_at IS NULL)),
    CONSTRAINT application_is_submitted_with_consent CHECK (received_at IS NULL OR consent_at IS NOT NULL),
    CONSTRAINT application_agreement_is_whole CHECK (
        (agreement_version IS NULL) = (agreement_signed_on IS NULL) AND (agreement_version IS NULL) = (agreement_signer IS NULL)),
    CONSTRAINT application_recommendation_is_known CHECK (recommendation IN ('grant', 'grant_with_conditions', 'refuse')),
    CONSTRAINT application_recommendation_names_who_and_when CHECK (
        (recommendation IS NULL) = (recommended_by IS NULL) AND (recommendation IS NULL) = (recommended_at IS NULL)),
    CONSTRAINT application_decision_is_known CHECK (decision IN ('granted', 'refused', 'declined')),
    CONSTRAINT application_decision_names_who_and_when CHECK (
        (decision IS NULL) = (decided_by IS NULL) AND (decision IS NULL) = (decided_on IS NULL)
        AND (decision IS NULL) = (decided_at IS NULL)),
    CONSTRAINT application_refusal_gives_reasons CHECK (decision NOT IN ('refused', 'declined') OR cardinality(decision_reasons) > 0),
    CONSTRAINT application_grant_follows_an_agreement CHECK (decision <> 'granted' OR agreement_signed_on IS NOT NULL)
) WITH (fillfactor = 80);
COMMENT ON TABLE sach.application IS 'An application of a facility for a certificate; its facility and reporting unit stand in subject. Written only by effects of the machine `application`.';
COMMENT ON COLUMN sach.application.holder_name IS 'Set by change_holder; NULL = the facility''s own name.';
COMMENT ON COLUMN sach.application.clock_from IS 'Instant from which the completeness check counts: received_at, or 08:00 of the next working day when the network has a cut-off hour and the dossier came outside hours. The first day is not counted (Civil Code 91/2015/QH13 art. 147).';
COMMENT ON COLUMN sach.application.rounds IS 'How often completion was requested; the law on one-stop service wants one (Decree 118/2025/ND-CP), a further one needs a coded reason.';
COMMENT ON COLUMN sach.application.env_exemption IS 'Coded or written reason why no environmental document is owed; NULL = one is owed.';
COMMENT ON COLUMN sach.application.scope_changed_at IS 'Last extension of scope or change of holder: an assessment accepted before it no longer counts for the decision.';
COMMENT ON COLUMN sach.application.decided_on IS 'Legal day of the decision; no certificate is dated before it (17065 7.7.1).';

CREATE TABLE sach.application_site (
    subject_id bigint NOT NULL REFERENCES sach.application (subject_id),
    no int NOT NULL,
    name text NOT NULL,
    address text NOT NULL,
    removed_at timestamptz,
    CONSTRAINT application_site_pkey PRIMARY KEY (subject_id, no),
    CONSTRAINT application_site_texts_are_nfc CHECK (name IS NFC NORMALIZED AND name <> '' AND address IS NFC NORMALIZED AND address <> '')
);
COMMENT ON TABLE sach.application_site IS 'The places the certificate is to cover; a number is never used again after reduce_scope took the place out.';

CREATE TABLE sach.application_item (
    subject_id bigint NOT NULL REFERENCES sach.application (subject_id),
    no int NOT NULL,
    round int NOT NULL,
    title text NOT NULL,
    reason text NOT NULL,
    requested_at timestamptz NOT NULL,
    answer text,
    answered_at timestamptz,
    waiver_reason text,
    waived_at timestamptz,
    CONSTRAINT application_item_pkey PRIMARY KEY (subject_id, no),
    CONSTRAINT application_item_texts_are_nfc CHECK (
        title IS NFC NORMALIZED AND reason IS NFC NORMALIZED AND answer IS NFC NORMALIZED AND waiver_reason IS NFC NORMALIZED),
    CONSTRAINT application_item_answer_has_a_time CHECK ((answer IS NULL) = (answered_at IS NULL)),
    CONSTRAINT application_item_waiver_has_a_time CHECK ((waiver_reason IS NULL) = (waived_at IS NULL))
);
COMMENT ON TABLE sach.application_item IS 'What the intake asked the applicant to add, one row an item, with its answer or the reason why it was waived. Silence is never an answer.';

CREATE TABLE sach.application_consultant (
    subject_id bigint NOT NULL REFERENCES sach.application (subject_id),
    no int NOT NULL,
    organisation_name text,
    organisation bigint REFERENCES sach.organisation (organisation),
    person_name text,
    person bigint REFERENCES sach.person (person),
    until date,
    CONSTRAINT application_consultant_pkey PRIMARY KEY (subject_id, no),
    CONSTRAINT application_consultant_is_named CHECK (organisation_name IS NOT NULL OR person_name IS NOT NULL),
    CONSTRAINT application_consultant_texts_are_nfc CHECK (organisation_name IS NFC NORMALIZED AND person_name IS NFC NORMALIZED)
);
CREATE INDEX application_consultant_of_organisation ON sach.application_consultant (organisation) WHERE organisation IS NOT NULL;
COMMENT ON TABLE sach.application_consultant IS 'Consultants of the last 24 months as the applicant declared them. organisation and person are set when the name is known to the register: eligibility_gaps() reads them (R3).';
COMMENT ON COLUMN sach.application_consultant.until IS 'Last day of the work (inclusive); NULL = still going on.';
