-- The schema after every file of sql/, functions left out, for reading and review; deploy/lib/schema-dump writes it.
-- PostgreSQL database dump

--
-- Name: sach; Type: SCHEMA; Schema: -; Owner: -

CREATE SCHEMA sach;

--
-- Name: SCHEMA sach; Type: COMMENT; Schema: -; Owner: -

COMMENT ON SCHEMA sach IS 'Everything of the certification network: rule book, subjects, ledger, calendar, units, registers.';

--
-- Name: vietnamese; Type: COLLATION

CREATE COLLATION sach.vietnamese (provider = icu, locale = 'vi-u-kn-true');

--
-- Name: COLLATION vietnamese; Type: COMMENT

COMMENT ON COLLATION sach.vietnamese IS 'The Vietnamese alphabet with its tones, and numbers by their value: Công ty 2 before Công ty 10. After an upgrade of ICU: REINDEX, then ALTER COLLATION … REFRESH VERSION.';

--
-- Name: advance_result; Type: TYPE

CREATE TYPE sach.advance_result AS (
	outcome text,
	subject_id bigint,
	reference text,
	workflow text,
	version integer,
	state text,
	event text,
	codes text[]
);

--
-- Name: TYPE advance_result; Type: COMMENT

COMMENT ON TYPE sach.advance_result IS 'outcome: moved | replayed | not_found | stale_version | no_such_move | not_permitted | unmet | bad_payload | key_reused. codes: what is missing (unmet, bad_payload), or the events that exist (no_such_move).';

--
-- Name: subject; Type: TABLE

CREATE TABLE sach.subject (
    id bigint NOT NULL,
    network integer NOT NULL,
    workflow text NOT NULL,
    revision integer NOT NULL,
    state text NOT NULL,
    version integer NOT NULL,
    parent bigint,
    facility bigint,
    unit bigint
)
WITH (fillfactor='70', autovacuum_vacuum_scale_factor='0.02', autovacuum_vacuum_threshold='1000');

--
-- Name: TABLE subject; Type: COMMENT

COMMENT ON TABLE sach.subject IS 'One case of one machine. Kept HOT: no index on state or version (engineering.md D3). Only advance() and begin() write here.';

--
-- Name: timer; Type: TABLE

CREATE TABLE sach.timer (
    timer bigint NOT NULL,
    subject_id bigint NOT NULL,
    kind text NOT NULL,
    parameter text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    calendar_version integer NOT NULL,
    due_at timestamp with time zone NOT NULL,
    on_due_event text,
    next_try_at timestamp with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    last_refusal text[],
    settled_at timestamp with time zone,
    amount integer,
    unit text,
    computed_due_at timestamp with time zone,
    spans boolean DEFAULT false NOT NULL,
    paused_at timestamp with time zone,
    escalation integer DEFAULT 0 NOT NULL,
    case_network integer NOT NULL,
    case_workflow text NOT NULL,
    CONSTRAINT timer_amount_has_a_unit CHECK ((((amount IS NULL) = (unit IS NULL)) AND ((amount IS NULL) = (computed_due_at IS NULL)))),
    CONSTRAINT timer_escalation_has_two_levels CHECK (((escalation >= 0) AND (escalation <= 3))),
    CONSTRAINT timer_tries_only_with_event_or_escalation CHECK (((next_try_at IS NULL) OR (on_due_event IS NOT NULL) OR (amount IS NOT NULL))),
    CONSTRAINT timer_unit_is_known CHECK ((unit = ANY (ARRAY['working_day'::text, 'day'::text, 'month'::text])))
)
WITH (fillfactor='80', autovacuum_vacuum_scale_factor='0.01', autovacuum_vacuum_threshold='1000');

--
-- Name: TABLE timer; Type: COMMENT

COMMENT ON TABLE sach.timer IS 'Running and ended time limits (R4). due_at is exclusive: the first instant after the last day. next_try_at is the claim''s lease and its index in one.';

--
-- Name: COLUMN timer.amount; Type: COMMENT

COMMENT ON COLUMN sach.timer.amount IS 'What due_at was counted from started_at with, pinned; NULL = due_at is a known instant (an expiry date) that no calendar and no pause moves.';

--
-- Name: COLUMN timer.computed_due_at; Type: COMMENT

COMMENT ON COLUMN sach.timer.computed_due_at IS 'due_at as last computed: where they differ somebody set due_at by hand, and it is left alone.';

--
-- Name: COLUMN timer.spans; Type: COMMENT

COMMENT ON COLUMN sach.timer.spans IS 'A limit of the whole case (workflow_span), not of one state.';

--
-- Name: COLUMN timer.paused_at; Type: COMMENT

COMMENT ON COLUMN sach.timer.paused_at IS 'Since when it stands still; due_at then says where it would end if nothing had stopped it.';

--
-- Name: COLUMN timer.escalation; Type: COMMENT

COMMENT ON COLUMN sach.timer.escalation IS '0 = in time, 1 = the coordinator has a task, 2 = the coordinator was written to, 3 = the head was.';

--
-- Name: COLUMN timer.case_network; Type: COMMENT

COMMENT ON COLUMN sach.timer.case_network IS 'The network of its case, repeated for the task list''s index.';

--
-- Name: COLUMN timer.case_workflow; Type: COMMENT

COMMENT ON COLUMN sach.timer.case_workflow IS 'The machine of its case, repeated for the task list''s index.';

--
-- Name: scheme_parameter; Type: TABLE

CREATE TABLE sach.scheme_parameter (
    network integer NOT NULL,
    parameter text NOT NULL,
    valid_from date NOT NULL,
    amount integer NOT NULL,
    unit text NOT NULL,
    source text NOT NULL,
    CONSTRAINT scheme_parameter_unit_is_known CHECK ((unit = ANY (ARRAY['working_day'::text, 'day'::text, 'month'::text, 'count'::text, 'flag'::text])))
);

--
-- Name: TABLE scheme_parameter; Type: COMMENT

COMMENT ON TABLE sach.scheme_parameter IS 'Parameters of certification.md §3.0 as dated rows: the newest valid_from not after the legal day counts.';

--
-- Name: certificate; Type: TABLE

CREATE TABLE sach.certificate (
    subject_id bigint NOT NULL,
    network integer NOT NULL,
    year integer NOT NULL,
    seq integer NOT NULL,
    number text NOT NULL,
    issue integer DEFAULT 1 NOT NULL,
    application bigint NOT NULL,
    facility bigint NOT NULL,
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
    criterion_version integer,
    conditions jsonb NOT NULL,
    decided_on date NOT NULL,
    decided_by bigint NOT NULL,
    language text DEFAULT 'vi'::text NOT NULL,
    granted_on date,
    valid_from date,
    valid_until date,
    validity_months integer,
    prepared_by bigint,
    document text,
    sha256 bytea,
    key_id text,
    signature bytea,
    signed_at timestamp with time zone,
    voided_at timestamp with time zone,
    void_reason text,
    void_note text,
    previous bigint,
    version_reason text,
    version_note text,
    gap_from date,
    gap_until date,
    under_notice integer,
    ended_at timestamp with time zone,
    end_reason text,
    origin text DEFAULT 'credential'::text NOT NULL,
    credential_sha256 bytea,
    pdf_sha256 bytea,
    CONSTRAINT certificate_end_has_a_reason CHECK (((ended_at IS NULL) = (end_reason IS NULL))),
    CONSTRAINT certificate_end_reason_is_known CHECK ((end_reason = ANY (ARRAY['withdrawn'::text, 'terminated'::text, 'superseded'::text, 'expired'::text]))),
    CONSTRAINT certificate_ends_after_it_begins CHECK ((valid_until >= valid_from)),
    CONSTRAINT certificate_gap_is_whole CHECK ((((gap_from IS NULL) = (gap_until IS NULL)) AND (gap_until >= gap_from))),
    CONSTRAINT certificate_granted_not_before_decision CHECK ((granted_on >= decided_on)),
    CONSTRAINT certificate_hash_is_of_the_document CHECK ((sha256 = sha256(convert_to(document, 'UTF8'::name)))),
    CONSTRAINT certificate_number_bears_its_issue CHECK (
CASE issue
    WHEN 1 THEN (number !~ '-R[0-9]+$'::text)
    ELSE (number ~ (('-R'::text || issue) || '$'::text))
END),
    CONSTRAINT certificate_origin_is_known CHECK ((origin = ANY (ARRAY['credential'::text, 'document'::text]))),
    CONSTRAINT certificate_outward_forms_are_whole CHECK (((credential_sha256 IS NULL) = (pdf_sha256 IS NULL))),
    CONSTRAINT certificate_prepared_is_whole CHECK ((((document IS NULL) = (sha256 IS NULL)) AND ((document IS NULL) = (granted_on IS NULL)) AND ((document IS NULL) = (valid_from IS NULL)) AND ((document IS NULL) = (valid_until IS NULL)) AND ((document IS NULL) = (prepared_by IS NULL)))),
    CONSTRAINT certificate_sequence_counts_from_one CHECK ((seq >= 1)),
    CONSTRAINT certificate_signature_is_ed25519 CHECK ((octet_length(signature) = 64)),
    CONSTRAINT certificate_signed_has_its_outward_forms CHECK (((origin <> 'credential'::text) OR ((signature IS NULL) = (credential_sha256 IS NULL)))),
    CONSTRAINT certificate_signed_is_whole CHECK ((((signature IS NULL) = (key_id IS NULL)) AND ((signature IS NULL) = (signed_at IS NULL)) AND ((signature IS NULL) OR (document IS NOT NULL)))),
    CONSTRAINT certificate_texts_are_nfc CHECK (((holder_name IS NFC NORMALIZED) AND (site_address IS NFC NORMALIZED) AND (scope_vi IS NFC NORMALIZED) AND (scope_en IS NFC NORMALIZED) AND (void_note IS NFC NORMALIZED))),
    CONSTRAINT certificate_valid_not_before_grant CHECK ((valid_from >= granted_on)),
    CONSTRAINT certificate_version_has_a_reason CHECK (((previous IS NULL) = (version_reason IS NULL))),
    CONSTRAINT certificate_version_names_the_one_before CHECK (((issue = 1) = (previous IS NULL))),
    CONSTRAINT certificate_version_note_is_nfc CHECK ((version_note IS NFC NORMALIZED)),
    CONSTRAINT certificate_version_reason_is_known CHECK ((version_reason = ANY (ARRAY['amendment'::text, 'renewal'::text, 'restoration'::text, 'correction'::text]))),
    CONSTRAINT certificate_void_has_a_reason CHECK (((voided_at IS NULL) = (void_reason IS NULL))),
    CONSTRAINT certificate_void_is_unsigned CHECK (((voided_at IS NULL) OR (signature IS NULL)))
);

--
-- Name: TABLE certificate; Type: COMMENT

COMMENT ON TABLE sach.certificate IS 'A certificate and, from its signature on, the public register''s row. Number → bytes → hash → signature: nothing is signed that is not stored, and no number is ever used again; a lost one stays as void.';

--
-- Name: COLUMN certificate.seq; Type: COMMENT

COMMENT ON COLUMN sach.certificate.seq IS 'Gapless within network and year of the first decision, shared by all versions; certificate_gaps() lists holes, of which there must be none.';

--
-- Name: COLUMN certificate.number; Type: COMMENT

COMMENT ON COLUMN sach.certificate.number IS 'As printed: TH/2026/0001/GCN-SXSH. The same with hyphens is its reference, fit for addresses.';

--
-- Name: COLUMN certificate.issue; Type: COMMENT

COMMENT ON COLUMN sach.certificate.issue IS 'Version of the same number: 1, then -R2, -R3 …; one that was voided leaves its number behind (C12, C13, C15, C16).';

--
-- Name: COLUMN certificate.decided_on; Type: COMMENT

COMMENT ON COLUMN sach.certificate.decided_on IS 'Legal day of the decision, copied from the application; no certificate is dated before it (17065 7.7.1).';

--
-- Name: COLUMN certificate.valid_until; Type: COMMENT

COMMENT ON COLUMN sach.certificate.valid_until IS 'Last legal day of validity (inclusive): the corresponding day validity_months later, not moved to a working day.';

--
-- Name: COLUMN certificate.document; Type: COMMENT

COMMENT ON COLUMN sach.certificate.document IS 'The exact bytes that are signed: canonical JSON (RFC 8785) in UTF-8, fixed before signing and never rendered again.';

--
-- Name: COLUMN certificate.signature; Type: COMMENT

COMMENT ON COLUMN sach.certificate.signature IS 'Ed25519 over the bytes of document.';

--
-- Name: COLUMN certificate.previous; Type: COMMENT

COMMENT ON COLUMN sach.certificate.previous IS 'The version this one replaces at the moment of its own signature, never before.';

--
-- Name: COLUMN certificate.gap_from; Type: COMMENT

COMMENT ON COLUMN sach.certificate.gap_from IS 'First day without validity between the end of the version before and this one (C15); printed, so that no day looks covered that was not.';

--
-- Name: COLUMN certificate.under_notice; Type: COMMENT

COMMENT ON COLUMN sach.certificate.under_notice IS 'The open measure (certificate_action.no) it stands under; an attribute, not a state: the certificate stays valid meanwhile (C5).';

--
-- Name: COLUMN certificate.ended_at; Type: COMMENT

COMMENT ON COLUMN sach.certificate.ended_at IS 'When its validity ended for good; a suspension is no end.';

--
-- Name: COLUMN certificate.origin; Type: COMMENT

COMMENT ON COLUMN sach.certificate.origin IS 'How it came: credential = with credential and PDF; document = signed before there were any.';

--
-- Name: COLUMN certificate.credential_sha256; Type: COMMENT

COMMENT ON COLUMN sach.certificate.credential_sha256 IS 'Of the credential with its proof; a signed certificate without credential and PDF does not exist.';

--
-- Name: certificate_form; Type: TABLE

CREATE TABLE sach.certificate_form (
    network integer NOT NULL,
    valid_from date NOT NULL,
    authority_vi text NOT NULL,
    authority_en text NOT NULL,
    signer_title_vi text NOT NULL,
    signer_title_en text NOT NULL,
    signer_name text,
    unit_code text,
    criteria_vi text NOT NULL,
    criteria_en text NOT NULL,
    legal_basis_vi text[] DEFAULT '{}'::text[] NOT NULL,
    legal_basis_en text[] DEFAULT '{}'::text[] NOT NULL,
    source text NOT NULL,
    CONSTRAINT certificate_form_grounds_are_translated CHECK ((cardinality(legal_basis_vi) = cardinality(legal_basis_en))),
    CONSTRAINT certificate_form_says_something CHECK (((authority_vi <> ''::text) AND (authority_en <> ''::text) AND (signer_title_vi <> ''::text) AND (signer_title_en <> ''::text) AND (signer_name <> ''::text) AND (unit_code <> ''::text) AND (criteria_vi <> ''::text) AND (criteria_en <> ''::text))),
    CONSTRAINT certificate_form_texts_are_nfc CHECK (((authority_vi IS NFC NORMALIZED) AND (signer_title_vi IS NFC NORMALIZED) AND (signer_name IS NFC NORMALIZED) AND (criteria_vi IS NFC NORMALIZED) AND (array_to_string(legal_basis_vi, ''::text) IS NFC NORMALIZED)))
);

--
-- Name: TABLE certificate_form; Type: COMMENT

COMMENT ON TABLE sach.certificate_form IS 'What the printed certificate says of authority, signer, criteria and legal grounds from a day on (vietnam.md §6.2.1); the row in force on the day of grant is copied into the certificate''s bytes.';

--
-- Name: COLUMN certificate_form.authority_vi; Type: COMMENT

COMMENT ON COLUMN sach.certificate_form.authority_vi IS 'In whose name it is signed: GIÁM ĐỐC SỞ CÔNG THƯƠNG …';

--
-- Name: COLUMN certificate_form.signer_title_vi; Type: COMMENT

COMMENT ON COLUMN sach.certificate_form.signer_title_vi IS 'Above the signature, with KT., TL. or TUQ. where that is so; a line feed ends a line.';

--
-- Name: COLUMN certificate_form.signer_name; Type: COMMENT

COMMENT ON COLUMN sach.certificate_form.signer_name IS 'Who signs; NULL = whoever decided.';

--
-- Name: COLUMN certificate_form.unit_code; Type: COMMENT

COMMENT ON COLUMN sach.certificate_form.unit_code IS 'The unit that keeps the file, last line of the recipients; NULL = none.';

--
-- Name: COLUMN certificate_form.legal_basis_vi; Type: COMMENT

COMMENT ON COLUMN sach.certificate_form.legal_basis_vi IS 'Without "Căn cứ" and without the semicolon.';

--
-- Name: facility; Type: TABLE

CREATE TABLE sach.facility (
    facility bigint NOT NULL,
    reference text GENERATED ALWAYS AS (('F'::text || (facility)::text)) STORED,
    network integer NOT NULL,
    organisation bigint,
    name text NOT NULL,
    name_en text,
    tax_code text NOT NULL,
    site_address text NOT NULL,
    commune bigint NOT NULL,
    zone bigint,
    vsic_version text NOT NULL,
    vsic_code text NOT NULL,
    email text,
    search_key text DEFAULT ''::text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    import_key text,
    CONSTRAINT facility_address_is_nfc CHECK (((site_address IS NFC NORMALIZED) AND (site_address <> ''::text))),
    CONSTRAINT facility_email_is_ascii CHECK ((email ~ '^[!-?A-~]+@[!-?A-~]+$'::text)),
    CONSTRAINT facility_import_key_is_nfc CHECK (((import_key IS NFC NORMALIZED) AND (import_key <> ''::text))),
    CONSTRAINT facility_name_is_nfc CHECK (((name IS NFC NORMALIZED) AND (name <> ''::text)))
);

--
-- Name: TABLE facility; Type: COMMENT

COMMENT ON TABLE sach.facility IS 'A production site (cơ sở sản xuất công nghiệp): a place, not a company; its reporter is the zone board when zone is set, else the commune.';

--
-- Name: COLUMN facility.search_key; Type: COMMENT

COMMENT ON COLUMN sach.facility.search_key IS 'text_search_key of name and tax code, kept by facility_save; search without accents reads it.';

--
-- Name: COLUMN facility.import_key; Type: COMMENT

COMMENT ON COLUMN sach.facility.import_key IS 'The key a list from elsewhere gives the facility, so that importing the list again finds it; NULL = came from no list.';

--
-- Name: obligation; Type: TABLE

CREATE TABLE sach.obligation (
    subject_id bigint NOT NULL,
    rule text NOT NULL,
    version integer NOT NULL,
    unit bigint NOT NULL,
    period text NOT NULL,
    form text NOT NULL,
    form_version integer NOT NULL,
    data_from date NOT NULL,
    data_to date NOT NULL,
    cutoff_date date NOT NULL,
    open_on date NOT NULL,
    last_day date NOT NULL,
    due_at timestamp with time zone NOT NULL,
    calendar_version integer NOT NULL,
    ladder_round integer DEFAULT 1 NOT NULL,
    escalation_level integer DEFAULT 0 NOT NULL,
    legal_basis text,
    first_complete_at timestamp with time zone,
    is_nil boolean,
    signatory text,
    paper_number text,
    paper_date date,
    report jsonb,
    justifications jsonb,
    computed jsonb,
    submission integer DEFAULT 0 NOT NULL,
    submitted_by bigint,
    accepted_by bigint,
    for_unit bigint NOT NULL,
    basis_document text,
    reference jsonb,
    received_on date,
    CONSTRAINT obligation_arrival_is_of_a_paper CHECK (((received_on IS NULL) OR ((paper_number IS NOT NULL) AND (received_on >= paper_date)))),
    CONSTRAINT obligation_basis_document_is_nfc CHECK ((basis_document IS NFC NORMALIZED)),
    CONSTRAINT obligation_data_end_after_start CHECK ((data_to >= data_from)),
    CONSTRAINT obligation_first_complete_with_submission CHECK (((first_complete_at IS NULL) = (submission = 0))),
    CONSTRAINT obligation_for_another_has_a_basis CHECK (((for_unit = unit) OR (basis_document IS NOT NULL))),
    CONSTRAINT obligation_period_is_a_year CHECK ((period ~ '^[0-9]{4}$'::text)),
    CONSTRAINT obligation_texts_are_nfc CHECK (((legal_basis IS NFC NORMALIZED) AND (signatory IS NFC NORMALIZED) AND (paper_number IS NFC NORMALIZED)))
)
WITH (fillfactor='80');

--
-- Name: TABLE obligation; Type: COMMENT

COMMENT ON TABLE sach.obligation IS 'What one unit owes for one period. On time if and only if first_complete_at < due_at; a report sent back for repair keeps its first time stamp.';

--
-- Name: COLUMN obligation.last_day; Type: COMMENT

COMMENT ON COLUMN sach.obligation.last_day IS 'The last legal day on which the report is in time; due_at is its exclusive end (15 December 00:00 local).';

--
-- Name: COLUMN obligation.ladder_round; Type: COMMENT

COMMENT ON COLUMN sach.obligation.ladder_round IS 'How often the ladder was planned: 1, and one more for each extension of the deadline.';

--
-- Name: COLUMN obligation.legal_basis; Type: COMMENT

COMMENT ON COLUMN sach.obligation.legal_basis IS 'Basis of an extension; NULL = the rule''s own deadline.';

--
-- Name: COLUMN obligation.report; Type: COMMENT

COMMENT ON COLUMN sach.obligation.report IS 'The figures by code: the draft while open, the report as submitted afterwards. Earlier submissions stand in the ledger''s payloads.';

--
-- Name: COLUMN obligation.computed; Type: COMMENT

COMMENT ON COLUMN sach.obligation.computed IS 'Figures the system filled in from its own registers at submission (type register).';

--
-- Name: COLUMN obligation.submission; Type: COMMENT

COMMENT ON COLUMN sach.obligation.submission IS 'Number of submissions so far: 1 = first, 2 = after one return.';

--
-- Name: COLUMN obligation.for_unit; Type: COMMENT

COMMENT ON COLUMN sach.obligation.for_unit IS 'Whose part of the period is reported: the unit itself, or an ended unit whose handover report this unit signs.';

--
-- Name: COLUMN obligation.reference; Type: COMMENT

COMMENT ON COLUMN sach.obligation.reference IS 'Last year''s figures and what the facilities'' reports gave when the report opened: shown beside the form, never answers (O2).';

--
-- Name: COLUMN obligation.received_on; Type: COMMENT

COMMENT ON COLUMN sach.obligation.received_on IS 'The day a report on paper arrived, as the officer who entered it states: on time goes by it. NULL = it was filed here, or the day is that of the entry.';

--
-- Name: migration_proposal; Type: TABLE

CREATE TABLE sach.migration_proposal (
    proposal bigint NOT NULL,
    network integer NOT NULL,
    workflow text NOT NULL,
    from_revision integer NOT NULL,
    to_revision integer NOT NULL,
    subjects bigint[],
    accepts text[] DEFAULT '{}'::text[] NOT NULL,
    proposed_by bigint NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    confirmed_by bigint,
    confirmed_at timestamp with time zone,
    migrated integer,
    CONSTRAINT migration_proposal_confirmed_by_a_person CHECK ((((confirmed_by IS NULL) = (confirmed_at IS NULL)) AND ((confirmed_by IS NULL) = (migrated IS NULL)))),
    CONSTRAINT migration_proposal_goes_forward CHECK ((to_revision > from_revision)),
    CONSTRAINT migration_proposal_needs_two_persons CHECK ((confirmed_by <> proposed_by))
);

--
-- Name: TABLE migration_proposal; Type: COMMENT

COMMENT ON TABLE sach.migration_proposal IS 'The administrator proposes to move running cases to a newer revision, the coordinator confirms (R2: two persons). subjects NULL = all that run; accepts = the blockers of the dry run that the proposal takes responsibility for.';

--
-- Name: api_token; Type: TABLE

CREATE TABLE sach.api_token (
    token bigint NOT NULL,
    digest bytea NOT NULL,
    person bigint NOT NULL,
    name text NOT NULL,
    scope text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by bigint NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    CONSTRAINT api_token_digest_is_sha256 CHECK ((octet_length(digest) = 32)),
    CONSTRAINT api_token_ends CHECK ((expires_at > created_at)),
    CONSTRAINT api_token_scope_is_known CHECK ((scope = ANY (ARRAY['read'::text, 'write'::text, 'admin'::text])))
);

--
-- Name: TABLE api_token; Type: COMMENT

COMMENT ON TABLE sach.api_token IS 'Bearer tokens: SHA-256 of a 256-bit random secret, never the secret.';

--
-- Name: api_token_token_seq; Type: SEQUENCE

ALTER TABLE sach.api_token ALTER COLUMN token ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sach.api_token_token_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: appeal; Type: TABLE

CREATE TABLE sach.appeal (
    subject_id bigint NOT NULL,
    matter bigint NOT NULL,
    decision_event text NOT NULL,
    decision_version integer NOT NULL,
    decided_against_at timestamp with time zone NOT NULL,
    delivered_at timestamp with time zone,
    is_suspensive boolean NOT NULL,
    statement text NOT NULL,
    requested text NOT NULL,
    lodged_by bigint NOT NULL,
    lodged_at timestamp with time zone NOT NULL,
    handler bigint,
    admitted_at timestamp with time zone,
    inadmissible_reason text,
    inadmissible_text text,
    outcome text,
    decision_text text,
    panel jsonb,
    decided_by bigint,
    decided_at timestamp with time zone,
    carried_out_at timestamp with time zone,
    CONSTRAINT appeal_carried_out_when_upheld CHECK (((carried_out_at IS NULL) OR (outcome = 'upheld'::text))),
    CONSTRAINT appeal_decision_is_whole CHECK ((((outcome IS NULL) = (decided_by IS NULL)) AND ((outcome IS NULL) = (decided_at IS NULL)) AND ((outcome IS NULL) = (decision_text IS NULL)))),
    CONSTRAINT appeal_inadmissible_gives_reasons CHECK (((inadmissible_reason IS NULL) = (inadmissible_text IS NULL))),
    CONSTRAINT appeal_is_decided_on_the_merits_or_not CHECK (((outcome IS NULL) OR (inadmissible_reason IS NULL))),
    CONSTRAINT appeal_outcome_is_known CHECK ((outcome = ANY (ARRAY['upheld'::text, 'partly'::text, 'dismissed'::text]))),
    CONSTRAINT appeal_texts_are_nfc CHECK (((statement IS NFC NORMALIZED) AND (requested IS NFC NORMALIZED) AND (inadmissible_text IS NFC NORMALIZED) AND (decision_text IS NFC NORMALIZED)))
)
WITH (fillfactor='80');

--
-- Name: TABLE appeal; Type: COMMENT

COMMENT ON TABLE sach.appeal IS 'An appeal against one decision (matter, decision_version). Written only by effects of the machine `appeal`.';

--
-- Name: COLUMN appeal.delivered_at; Type: COMMENT

COMMENT ON COLUMN sach.appeal.delivered_at IS 'When the notice of the decision reached the facility, as known at lodging; NULL = it never did, so the time for the appeal had not begun.';

--
-- Name: COLUMN appeal.carried_out_at; Type: COMMENT

COMMENT ON COLUMN sach.appeal.carried_out_at IS 'When the upheld appeal reopened its subject: it does so once.';

--
-- Name: appeal_bar; Type: TABLE

CREATE TABLE sach.appeal_bar (
    subject_id bigint NOT NULL,
    person bigint NOT NULL,
    duty text NOT NULL,
    appeal bigint NOT NULL,
    CONSTRAINT appeal_bar_duty_is_known CHECK ((duty = ANY (ARRAY['proposal'::text, 'review'::text, 'decision'::text])))
);

--
-- Name: TABLE appeal_bar; Type: COMMENT

COMMENT ON TABLE sach.appeal_bar IS 'Who took part in a decision that an appeal overturned: other people decide the reopened case (A22). The row stays.';

--
-- Name: appealable; Type: TABLE

CREATE TABLE sach.appealable (
    workflow text NOT NULL,
    decision_event text NOT NULL,
    state text,
    notice_purpose text,
    is_suspensive boolean NOT NULL,
    reopen_event text,
    task_role text,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    CONSTRAINT appealable_has_one_consequence CHECK (((reopen_event IS NULL) <> (task_role IS NULL))),
    CONSTRAINT appealable_names_are_nfc CHECK (((name_vi IS NFC NORMALIZED) AND (name_en IS NFC NORMALIZED)))
);

--
-- Name: TABLE appealable; Type: COMMENT

COMMENT ON TABLE sach.appealable IS 'Which decisions can be appealed (certification.md §3.9). No foreign key to the rule book: a decision may be listed before its machine is there.';

--
-- Name: COLUMN appealable.state; Type: COMMENT

COMMENT ON COLUMN sach.appealable.state IS 'The state the decision led to, in which the subject must still be; NULL = the decision leaves the state as it was (a finding that was upheld).';

--
-- Name: COLUMN appealable.notice_purpose; Type: COMMENT

COMMENT ON COLUMN sach.appealable.notice_purpose IS 'Purpose of the notice that tells the decision; NULL = any notice to the facility planned by the decision itself.';

--
-- Name: COLUMN appealable.is_suspensive; Type: COMMENT

COMMENT ON COLUMN sach.appealable.is_suspensive IS 'Whether the appeal stays the decision''s consequences until it is decided: what appeal_suspends() answers.';

--
-- Name: COLUMN appealable.reopen_event; Type: COMMENT

COMMENT ON COLUMN sach.appealable.reopen_event IS 'The event that the handler fires on the subject in upholding the appeal; NULL = task_role gets a task, because the consequence is again a human decision (R6).';

--
-- Name: person; Type: TABLE

CREATE TABLE sach.person (
    person bigint NOT NULL,
    name text NOT NULL,
    email text,
    phone text,
    language text DEFAULT 'vi'::text NOT NULL,
    account text,
    search_key text DEFAULT ''::text NOT NULL,
    erased_at timestamp with time zone,
    CONSTRAINT person_email_is_ascii CHECK ((email ~ '^[!-?A-~]+@[!-?A-~]+$'::text)),
    CONSTRAINT person_language_is_known CHECK ((language = ANY (ARRAY['vi'::text, 'en'::text]))),
    CONSTRAINT person_name_is_nfc CHECK (((name IS NFC NORMALIZED) AND (name <> ''::text)))
);

--
-- Name: TABLE person; Type: COMMENT

COMMENT ON TABLE sach.person IS 'Whoever acts: every actor in the ledger is a person, and person 0 is the daemon''s clock (role SYS).';

--
-- Name: COLUMN person.account; Type: COMMENT

COMMENT ON COLUMN sach.person.account IS 'Operating-system account name that the peer credentials of the unix socket map to.';

--
-- Name: COLUMN person.erased_at; Type: COMMENT

COMMENT ON COLUMN sach.person.erased_at IS 'When name and contacts were erased on request (Law 91/2025/QH15); the row stays because the ledger refers to it.';

--
-- Name: subject_reference; Type: TABLE

CREATE TABLE sach.subject_reference (
    network integer NOT NULL,
    reference text NOT NULL,
    subject_id bigint NOT NULL,
    kind text NOT NULL,
    CONSTRAINT subject_reference_kind_is_known CHECK ((kind = ANY (ARRAY['own'::text, 'dossier'::text, 'certificate'::text])))
);

--
-- Name: TABLE subject_reference; Type: COMMENT

COMMENT ON TABLE sach.subject_reference IS 'The names a subject is found by: its own permanent one (A12), later a dossier code or a certificate number. Never changed, never reused.';

--
-- Name: appeal_view; Type: VIEW

CREATE VIEW sach.appeal_view AS
 SELECT a.subject_id AS id,
    ((((d.name_vi || ' '::text) || COALESCE(named.reference, own.reference)) || ' - '::text) || f.name) AS title,
    jsonb_strip_nulls(jsonb_build_object('facility', f.reference, 'facilityName', f.name, 'matter', own.reference, 'matterCode', named.reference, 'decision', a.decision_event, 'decisionVi', d.name_vi, 'decisionEn', d.name_en, 'decisionVersion', a.decision_version, 'decisionAt', a.decided_against_at, 'deliveredAt', a.delivered_at, 'isSuspensive', a.is_suspensive, 'suspendsNow', (a.is_suspensive AND (s.state = ANY (ARRAY['lodged'::text, 'admissible'::text, 'under_review'::text]))), 'statement', a.statement, 'requested', a.requested, 'lodgedBy', ('P'::text || a.lodged_by), 'lodgedAt', a.lodged_at, 'handler', ('P'::text || a.handler), 'handlerName', ( SELECT p.name
           FROM sach.person p
          WHERE (p.person = a.handler)), 'admittedAt', a.admitted_at, 'inadmissibleReason', a.inadmissible_reason, 'inadmissibleText', a.inadmissible_text, 'outcome', a.outcome, 'decisionText', a.decision_text, 'panel', a.panel, 'decidedBy', ('P'::text || a.decided_by), 'decidedAt', a.decided_at, 'carriedOutAt', a.carried_out_at)) AS details
   FROM ((((((sach.appeal a
     JOIN sach.subject s ON ((s.id = a.subject_id)))
     JOIN sach.subject m ON ((m.id = a.matter)))
     JOIN sach.appealable d ON (((d.workflow = m.workflow) AND (d.decision_event = a.decision_event))))
     JOIN sach.subject_reference own ON (((own.subject_id = a.matter) AND (own.kind = 'own'::text))))
     LEFT JOIN sach.subject_reference named ON (((named.subject_id = a.matter) AND (named.kind <> 'own'::text))))
     LEFT JOIN sach.facility f ON ((f.facility = s.facility)));

--
-- Name: VIEW appeal_view; Type: COMMENT

COMMENT ON VIEW sach.appeal_view IS 'An appeal with the decision it is against, when that reached the appellant, and what came of it.';

--
-- Name: application; Type: TABLE

CREATE TABLE sach.application (
    subject_id bigint NOT NULL,
    scope_vi text NOT NULL,
    scope_en text,
    products text[] DEFAULT '{}'::text[] NOT NULL,
    applicant_note text,
    holder_name text,
    holder_organisation text,
    consent_by bigint,
    consent_at timestamp with time zone,
    dossier_code text,
    received_at timestamp with time zone,
    clock_from timestamp with time zone,
    officer bigint,
    rounds integer DEFAULT 0 NOT NULL,
    agreement_version text,
    agreement_signed_on date,
    agreement_signer bigint,
    env_exemption text,
    accepted_at timestamp with time zone,
    scope_changed_at timestamp with time zone,
    reviewer bigint,
    review_points jsonb,
    recommendation text,
    recommended_by bigint,
    recommended_at timestamp with time zone,
    recommendation_reasons text[] DEFAULT '{}'::text[] NOT NULL,
    recommendation_conditions jsonb DEFAULT '[]'::jsonb NOT NULL,
    recommendation_text text,
    decision text,
    decided_on date,
    decided_at timestamp with time zone,
    decided_by bigint,
    decision_reasons text[] DEFAULT '{}'::text[] NOT NULL,
    decision_text text,
    committee jsonb,
    renews bigint,
    CONSTRAINT application_agreement_is_whole CHECK ((((agreement_version IS NULL) = (agreement_signed_on IS NULL)) AND ((agreement_version IS NULL) = (agreement_signer IS NULL)))),
    CONSTRAINT application_consent_names_who_and_when CHECK (((consent_by IS NULL) = (consent_at IS NULL))),
    CONSTRAINT application_decision_is_known CHECK ((decision = ANY (ARRAY['granted'::text, 'refused'::text, 'declined'::text]))),
    CONSTRAINT application_decision_names_who_and_when CHECK ((((decision IS NULL) = (decided_by IS NULL)) AND ((decision IS NULL) = (decided_on IS NULL)) AND ((decision IS NULL) = (decided_at IS NULL)))),
    CONSTRAINT application_grant_follows_an_agreement CHECK (((decision <> 'granted'::text) OR (agreement_signed_on IS NOT NULL))),
    CONSTRAINT application_is_submitted_with_consent CHECK (((received_at IS NULL) OR (consent_at IS NOT NULL))),
    CONSTRAINT application_recommendation_is_known CHECK ((recommendation = ANY (ARRAY['grant'::text, 'grant_with_conditions'::text, 'refuse'::text]))),
    CONSTRAINT application_recommendation_names_who_and_when CHECK ((((recommendation IS NULL) = (recommended_by IS NULL)) AND ((recommendation IS NULL) = (recommended_at IS NULL)))),
    CONSTRAINT application_refusal_gives_reasons CHECK (((decision <> ALL (ARRAY['refused'::text, 'declined'::text])) OR (cardinality(decision_reasons) > 0))),
    CONSTRAINT application_texts_are_nfc CHECK (((scope_vi IS NFC NORMALIZED) AND (scope_en IS NFC NORMALIZED) AND (applicant_note IS NFC NORMALIZED) AND (holder_name IS NFC NORMALIZED) AND (holder_organisation IS NFC NORMALIZED) AND (env_exemption IS NFC NORMALIZED) AND (recommendation_text IS NFC NORMALIZED) AND (decision_text IS NFC NORMALIZED)))
)
WITH (fillfactor='80');

--
-- Name: TABLE application; Type: COMMENT

COMMENT ON TABLE sach.application IS 'An application of a facility for a certificate; its facility and reporting unit stand in subject. Written only by effects of the machine `application`.';

--
-- Name: COLUMN application.holder_name; Type: COMMENT

COMMENT ON COLUMN sach.application.holder_name IS 'Set by change_holder; NULL = the facility''s own name.';

--
-- Name: COLUMN application.clock_from; Type: COMMENT

COMMENT ON COLUMN sach.application.clock_from IS 'Instant from which the completeness check counts: received_at, or 08:00 of the next working day when the network has a cut-off hour and the dossier came outside hours. The first day is not counted (Civil Code 91/2015/QH13 art. 147).';

--
-- Name: COLUMN application.rounds; Type: COMMENT

COMMENT ON COLUMN sach.application.rounds IS 'How often completion was requested; the law on one-stop service wants one (Decree 118/2025/ND-CP), a further one needs a coded reason.';

--
-- Name: COLUMN application.env_exemption; Type: COMMENT

COMMENT ON COLUMN sach.application.env_exemption IS 'Coded or written reason why no environmental document is owed; NULL = one is owed.';

--
-- Name: COLUMN application.scope_changed_at; Type: COMMENT

COMMENT ON COLUMN sach.application.scope_changed_at IS 'Last extension of scope or change of holder: an assessment accepted before it no longer counts for the decision.';

--
-- Name: COLUMN application.decided_on; Type: COMMENT

COMMENT ON COLUMN sach.application.decided_on IS 'Legal day of the decision; no certificate is dated before it (17065 7.7.1).';

--
-- Name: COLUMN application.renews; Type: COMMENT

COMMENT ON COLUMN sach.application.renews IS 'The certificate version this application wants to renew (C13); its grant reserves the next version of that number while the renewal is still possible.';

--
-- Name: application_apology; Type: TABLE

CREATE TABLE sach.application_apology (
    subject_id bigint NOT NULL,
    version integer NOT NULL,
    cause_vi text NOT NULL,
    cause_en text NOT NULL,
    kind text NOT NULL,
    old_due_at timestamp with time zone NOT NULL,
    new_due_at timestamp with time zone NOT NULL,
    limit_from timestamp with time zone NOT NULL,
    CONSTRAINT application_apology_moves_the_date_back CHECK ((new_due_at > old_due_at)),
    CONSTRAINT application_apology_texts_are_nfc CHECK (((cause_vi IS NFC NORMALIZED) AND (cause_en IS NFC NORMALIZED)))
);

--
-- Name: TABLE application_apology; Type: COMMENT

COMMENT ON TABLE sach.application_apology IS 'Apologies for a delay with the new date promised (Decree 118/2025/ND-CP): sent at least a day before the limit ends, once a limit. kind = the limit moved.';

--
-- Name: COLUMN application_apology.limit_from; Type: COMMENT

COMMENT ON COLUMN sach.application_apology.limit_from IS 'Instant from which the limit counts: it tells the limit from a later one of the same kind, and stays when the limit is carried on or moves.';

--
-- Name: application_consultant; Type: TABLE

CREATE TABLE sach.application_consultant (
    subject_id bigint NOT NULL,
    no integer NOT NULL,
    organisation_name text,
    organisation bigint,
    person_name text,
    person bigint,
    until date,
    CONSTRAINT application_consultant_is_named CHECK (((organisation_name IS NOT NULL) OR (person_name IS NOT NULL))),
    CONSTRAINT application_consultant_texts_are_nfc CHECK (((organisation_name IS NFC NORMALIZED) AND (person_name IS NFC NORMALIZED)))
);

--
-- Name: TABLE application_consultant; Type: COMMENT

COMMENT ON TABLE sach.application_consultant IS 'Consultants of the last 24 months as the applicant declared them. organisation and person are set when the name is known to the register: eligibility_gaps() reads them (R3).';

--
-- Name: COLUMN application_consultant.until; Type: COMMENT

COMMENT ON COLUMN sach.application_consultant.until IS 'Last day of the work (inclusive); NULL = still going on.';

--
-- Name: application_item; Type: TABLE

CREATE TABLE sach.application_item (
    subject_id bigint NOT NULL,
    no integer NOT NULL,
    round integer NOT NULL,
    title text NOT NULL,
    reason text NOT NULL,
    requested_at timestamp with time zone NOT NULL,
    answer text,
    answered_at timestamp with time zone,
    waiver_reason text,
    waived_at timestamp with time zone,
    CONSTRAINT application_item_answer_has_a_time CHECK (((answer IS NULL) = (answered_at IS NULL))),
    CONSTRAINT application_item_texts_are_nfc CHECK (((title IS NFC NORMALIZED) AND (reason IS NFC NORMALIZED) AND (answer IS NFC NORMALIZED) AND (waiver_reason IS NFC NORMALIZED))),
    CONSTRAINT application_item_waiver_has_a_time CHECK (((waiver_reason IS NULL) = (waived_at IS NULL)))
);

--
-- Name: TABLE application_item; Type: COMMENT

COMMENT ON TABLE sach.application_item IS 'What the intake asked the applicant to add, one row an item, with its answer or the reason why it was waived. Silence is never an answer.';

--
-- Name: application_site; Type: TABLE

CREATE TABLE sach.application_site (
    subject_id bigint NOT NULL,
    no integer NOT NULL,
    name text NOT NULL,
    address text NOT NULL,
    removed_at timestamp with time zone,
    CONSTRAINT application_site_texts_are_nfc CHECK (((name IS NFC NORMALIZED) AND (name <> ''::text) AND (address IS NFC NORMALIZED) AND (address <> ''::text)))
);

--
-- Name: TABLE application_site; Type: COMMENT

COMMENT ON TABLE sach.application_site IS 'The places the certificate is to cover; a number is never used again after reduce_scope took the place out.';

--
-- Name: subject_hold; Type: TABLE

CREATE TABLE sach.subject_hold (
    subject_id bigint NOT NULL,
    since timestamp with time zone NOT NULL,
    until timestamp with time zone,
    reason text NOT NULL,
    CONSTRAINT subject_hold_ends_after_start CHECK ((until >= since))
);

--
-- Name: TABLE subject_hold; Type: COMMENT

COMMENT ON TABLE sach.subject_hold IS 'Pauses ordered by the coordinator (A21): time limits stand still between since and until.';

--
-- Name: workflow_state; Type: TABLE

CREATE TABLE sach.workflow_state (
    workflow text NOT NULL,
    revision integer NOT NULL,
    state text NOT NULL,
    is_final boolean DEFAULT false NOT NULL,
    clock_stops boolean DEFAULT false NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    stops_parent text[] DEFAULT '{}'::text[] NOT NULL
);

--
-- Name: TABLE workflow_state; Type: COMMENT

COMMENT ON TABLE sach.workflow_state IS 'A state; `new` is the pseudo-state every subject is born from, because a NULL in a composite key would skip the check. clock_stops: the ball is with the applicant or outside (R5).';

--
-- Name: COLUMN workflow_state.stops_parent; Type: COMMENT

COMMENT ON COLUMN sach.workflow_state.stops_parent IS 'Kinds of the parent''s time limits that stand still while a child is in this state: the ball is outside for the whole case, not only for the child (R5).';

--
-- Name: application_view; Type: VIEW

CREATE VIEW sach.application_view AS
 SELECT a.subject_id AS id,
    COALESCE(a.holder_name, f.name) AS title,
    jsonb_strip_nulls(jsonb_build_object('facility', f.reference, 'facilityName', f.name, 'taxCode', f.tax_code, 'vsic', ((f.vsic_version || ':'::text) || f.vsic_code), 'renews', ('C'::text || a.renews), 'holderName', a.holder_name, 'holderOrganisation', a.holder_organisation, 'dossierCode', a.dossier_code, 'scopeVi', a.scope_vi, 'scopeEn', a.scope_en, 'products', to_jsonb(a.products), 'sites', ( SELECT jsonb_agg(jsonb_build_object('no', t.no, 'name', t.name, 'address', t.address) ORDER BY t.no) AS jsonb_agg
           FROM sach.application_site t
          WHERE ((t.subject_id = a.subject_id) AND (t.removed_at IS NULL))), 'applicantNote', a.applicant_note, 'otherOpenApplications', ( SELECT jsonb_agg(('A'::text || o.id) ORDER BY o.id) AS jsonb_agg
           FROM (sach.subject o
             JOIN sach.workflow_state w USING (workflow, revision, state))
          WHERE ((o.facility = s.facility) AND (o.workflow = 'application'::text) AND (o.id <> s.id) AND (NOT w.is_final))), 'consentAt', a.consent_at, 'receivedAt', a.received_at, 'clockFrom', a.clock_from, 'consultants', ( SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('organisation', c.organisation_name, 'person', c.person_name, 'until', c.until)) ORDER BY c.no) AS jsonb_agg
           FROM sach.application_consultant c
          WHERE (c.subject_id = a.subject_id)), 'officer', ('P'::text || a.officer), 'officerName', ( SELECT p.name
           FROM sach.person p
          WHERE (p.person = a.officer)), 'rounds', a.rounds, 'items', ( SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('no', i.no, 'round', i.round, 'title', i.title, 'reason', i.reason, 'answer', i.answer, 'answeredAt', i.answered_at, 'waiverReason', i.waiver_reason)) ORDER BY i.no) AS jsonb_agg
           FROM sach.application_item i
          WHERE (i.subject_id = a.subject_id)), 'agreementVersion', a.agreement_version, 'agreementSignedOn', a.agreement_signed_on, 'agreementSigner', ('P'::text || a.agreement_signer), 'environmentalExemption', a.env_exemption, 'acceptedAt', a.accepted_at, 'scopeChangedAt', a.scope_changed_at, 'assessments', ( SELECT jsonb_agg(jsonb_build_object('reference', ('S'::text || m.id), 'state', m.state) ORDER BY m.id) AS jsonb_agg
           FROM sach.subject m
          WHERE ((m.parent = a.subject_id) AND (m.workflow = 'assessment'::text))), 'reviewer', ('P'::text || a.reviewer), 'reviewPoints', a.review_points, 'recommendation', a.recommendation, 'recommendedBy', ('P'::text || a.recommended_by), 'recommendedAt', a.recommended_at, 'recommendationReasons', to_jsonb(NULLIF(a.recommendation_reasons, '{}'::text[])), 'recommendationConditions', NULLIF(a.recommendation_conditions, '[]'::jsonb), 'recommendationText', a.recommendation_text, 'decision', a.decision, 'decidedOn', a.decided_on, 'decidedBy', ('P'::text || a.decided_by), 'decisionReasons', to_jsonb(NULLIF(a.decision_reasons, '{}'::text[])), 'decisionText', a.decision_text, 'committee', a.committee, 'heldSince', ( SELECT h.since
           FROM sach.subject_hold h
          WHERE ((h.subject_id = a.subject_id) AND (h.until IS NULL))), 'certificate', ( SELECT jsonb_agg(('C'::text || c.id) ORDER BY c.id) AS jsonb_agg
           FROM sach.subject c
          WHERE ((c.parent = a.subject_id) AND (c.workflow = 'certificate'::text))))) AS details
   FROM ((sach.application a
     JOIN sach.subject s ON ((s.id = a.subject_id)))
     JOIN sach.facility f ON ((f.facility = s.facility)));

--
-- Name: VIEW application_view; Type: COMMENT

COMMENT ON VIEW sach.application_view IS 'An application as an officer reads it. otherOpenApplications is the warning of a possible duplicate (A1).';

--
-- Name: assessment; Type: TABLE

CREATE TABLE sach.assessment (
    subject_id bigint NOT NULL,
    type text NOT NULL,
    criterion_version integer NOT NULL,
    mode text,
    team_round integer DEFAULT 0 NOT NULL,
    objections integer DEFAULT 0 NOT NULL,
    team_proposed_at timestamp with time zone,
    started_at timestamp with time zone,
    minutes text,
    refusal_note text,
    last_day date,
    summary text,
    report_revision integer DEFAULT 0 NOT NULL,
    report jsonb,
    report_sha256 bytea,
    accepted_at timestamp with time zone,
    team_decision_reason text,
    participants jsonb,
    CONSTRAINT assessment_minutes_are_known CHECK ((minutes = ANY (ARRAY['signed_by_both'::text, 'facility_refused_to_sign'::text]))),
    CONSTRAINT assessment_mode_is_known CHECK ((mode = ANY (ARRAY['on_site'::text, 'remote'::text, 'desk'::text]))),
    CONSTRAINT assessment_refusal_to_sign_is_recorded CHECK (((minutes <> 'facility_refused_to_sign'::text) OR (refusal_note IS NOT NULL))),
    CONSTRAINT assessment_report_hash_is_sha256 CHECK ((octet_length(report_sha256) = 32)),
    CONSTRAINT assessment_report_is_hashed CHECK (((report IS NULL) = (report_sha256 IS NULL))),
    CONSTRAINT assessment_team_decision_is_nfc CHECK ((team_decision_reason IS NFC NORMALIZED)),
    CONSTRAINT assessment_texts_are_nfc CHECK (((summary IS NFC NORMALIZED) AND (refusal_note IS NFC NORMALIZED))),
    CONSTRAINT assessment_type_is_known CHECK ((type = ANY (ARRAY['initial'::text, 'surveillance'::text, 'special'::text, 'renewal'::text])))
)
WITH (fillfactor='80');

--
-- Name: TABLE assessment; Type: COMMENT

COMMENT ON TABLE sach.assessment IS 'An assessment of a case; subject.parent is the application. Written only by effects of the machine `assessment`.';

--
-- Name: COLUMN assessment.last_day; Type: COMMENT

COMMENT ON COLUMN sach.assessment.last_day IS 'Last day of the assessment: the time for closing major findings counts from it (17021-1 9.5.3.2).';

--
-- Name: COLUMN assessment.report; Type: COMMENT

COMMENT ON COLUMN sach.assessment.report IS 'The report as submitted: answers, savings, findings, team. Frozen until the coordinator sends it back (M9), then written again as the next report_revision.';

--
-- Name: COLUMN assessment.report_sha256; Type: COMMENT

COMMENT ON COLUMN sach.assessment.report_sha256 IS 'SHA-256 of report::text in UTF-8 (PostgreSQL writes the keys of a jsonb in one fixed order).';

--
-- Name: COLUMN assessment.team_decision_reason; Type: COMMENT

COMMENT ON COLUMN sach.assessment.team_decision_reason IS 'Why the coordinator decided the team after the last objection (M3).';

--
-- Name: COLUMN assessment.participants; Type: COMMENT

COMMENT ON COLUMN sach.assessment.participants IS 'Who signed or attended the site minutes: list of {name, title, side: team or facility}.';

--
-- Name: assessment_evidence; Type: TABLE

CREATE TABLE sach.assessment_evidence (
    subject_id bigint NOT NULL,
    evidence bigint NOT NULL,
    attached_by bigint NOT NULL,
    attached_at timestamp with time zone NOT NULL
);

--
-- Name: TABLE assessment_evidence; Type: COMMENT

COMMENT ON TABLE sach.assessment_evidence IS 'The evidence items an assessment relies on.';

--
-- Name: assessment_flow; Type: TABLE

CREATE TABLE sach.assessment_flow (
    subject_id bigint NOT NULL,
    period text NOT NULL,
    metric text NOT NULL,
    quantity numeric NOT NULL,
    basis text NOT NULL,
    note text,
    CONSTRAINT assessment_flow_basis_is_known CHECK ((basis = ANY (ARRAY['measured'::text, 'declared'::text, 'estimated'::text]))),
    CONSTRAINT assessment_flow_is_not_negative CHECK ((quantity >= (0)::numeric)),
    CONSTRAINT assessment_flow_note_is_nfc CHECK ((note IS NFC NORMALIZED))
);

--
-- Name: TABLE assessment_flow; Type: COMMENT

COMMENT ON TABLE sach.assessment_flow IS 'Consumption, waste and cost of a period, in the metric''s unit.';

--
-- Name: assessment_item; Type: TABLE

CREATE TABLE sach.assessment_item (
    subject_id bigint NOT NULL,
    criterion_version integer NOT NULL,
    criterion text NOT NULL,
    answer text NOT NULL,
    reason text,
    data jsonb,
    recorded_by bigint NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    CONSTRAINT assessment_item_answer_is_known CHECK ((answer = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text, 'not_applicable'::text]))),
    CONSTRAINT assessment_item_not_applicable_has_a_reason CHECK (((answer <> 'not_applicable'::text) OR (reason IS NOT NULL))),
    CONSTRAINT assessment_item_reason_is_nfc CHECK ((reason IS NFC NORMALIZED))
);

--
-- Name: TABLE assessment_item; Type: COMMENT

COMMENT ON TABLE sach.assessment_item IS 'The newest answer to each line of the checklist; earlier answers stand in the ledger.';

--
-- Name: COLUMN assessment_item.data; Type: COMMENT

COMMENT ON COLUMN sach.assessment_item.data IS 'For a saving: product, unit, consumption unit and, of the baseline and of the measured period, first day, last day, consumption and output; see saving_gaps().';

--
-- Name: assessment_member; Type: TABLE

CREATE TABLE sach.assessment_member (
    subject_id bigint NOT NULL,
    person bigint NOT NULL,
    team_round integer NOT NULL,
    is_lead boolean NOT NULL,
    joined_at timestamp with time zone NOT NULL,
    left_at timestamp with time zone,
    CONSTRAINT assessment_member_leaves_after_joining CHECK ((left_at >= joined_at))
);

--
-- Name: TABLE assessment_member; Type: COMMENT

COMMENT ON TABLE sach.assessment_member IS 'Who assesses: a new proposal and a replacement end rows and begin others, nothing is overwritten. The bar for review and decision is read from involvement, which keeps everybody.';

--
-- Name: assessment_objection; Type: TABLE

CREATE TABLE sach.assessment_objection (
    subject_id bigint NOT NULL,
    no integer NOT NULL,
    reason text NOT NULL,
    by_person bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT assessment_objection_reason_is_nfc CHECK ((reason IS NFC NORMALIZED))
);

--
-- Name: TABLE assessment_objection; Type: COMMENT

COMMENT ON TABLE sach.assessment_objection IS 'The facility''s objections to a proposed team (17021-1 9.2.3).';

--
-- Name: assessment_option; Type: TABLE

CREATE TABLE sach.assessment_option (
    subject_id bigint NOT NULL,
    no integer NOT NULL,
    type text NOT NULL,
    title text NOT NULL,
    screening text NOT NULL,
    status text NOT NULL,
    reason text,
    technical_score integer,
    environmental_benefit text,
    investment numeric,
    annual_saving numeric,
    years integer,
    discount_rate numeric,
    implemented_on date,
    recorded_by bigint NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    CONSTRAINT assessment_option_benefit_is_known CHECK ((environmental_benefit = ANY (ARRAY['high'::text, 'medium'::text, 'low'::text]))),
    CONSTRAINT assessment_option_economics_are_whole CHECK ((num_nulls(investment, annual_saving, years, discount_rate) = ANY (ARRAY[0, 4]))),
    CONSTRAINT assessment_option_economics_fit CHECK (((investment >= (0)::numeric) AND ((years >= 1) AND (years <= 50)) AND ((discount_rate >= (0)::numeric) AND (discount_rate <= (100)::numeric)) AND (investment = trunc(investment)) AND (annual_saving = trunc(annual_saving)))),
    CONSTRAINT assessment_option_implemented_has_a_day CHECK (((status = 'implemented'::text) = (implemented_on IS NOT NULL))),
    CONSTRAINT assessment_option_left_out_says_why CHECK ((((screening <> 'C'::text) AND (status <> 'rejected'::text)) OR (reason IS NOT NULL))),
    CONSTRAINT assessment_option_screening_is_known CHECK ((screening = ANY (ARRAY['A'::text, 'B'::text, 'C'::text]))),
    CONSTRAINT assessment_option_status_is_known CHECK ((status = ANY (ARRAY['proposed'::text, 'feasible'::text, 'implemented'::text, 'rejected'::text]))),
    CONSTRAINT assessment_option_technical_score_fits CHECK (((technical_score >= 0) AND (technical_score <= 3))),
    CONSTRAINT assessment_option_texts_are_nfc CHECK (((title IS NFC NORMALIZED) AND (title <> ''::text) AND (reason IS NFC NORMALIZED)))
);

--
-- Name: TABLE assessment_option; Type: COMMENT

COMMENT ON TABLE sach.assessment_option IS 'Options found by the assessment, the newest word on each. Screening: A at once, B to be studied, C left out (with a reason).';

--
-- Name: COLUMN assessment_option.investment; Type: COMMENT

COMMENT ON COLUMN sach.assessment_option.investment IS 'VND, whole dong; annual_saving is net VND a year over years; discount_rate is in percent a year.';

--
-- Name: assessment_period; Type: TABLE

CREATE TABLE sach.assessment_period (
    subject_id bigint NOT NULL,
    period text NOT NULL,
    first_day date NOT NULL,
    last_day date NOT NULL,
    product text NOT NULL,
    product_unit text NOT NULL,
    output numeric NOT NULL,
    recorded_by bigint NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    CONSTRAINT assessment_period_ends_after_it_begins CHECK ((last_day >= first_day)),
    CONSTRAINT assessment_period_has_output CHECK ((output > (0)::numeric)),
    CONSTRAINT assessment_period_is_known CHECK ((period = ANY (ARRAY['baseline'::text, 'measured'::text]))),
    CONSTRAINT assessment_period_texts_are_nfc CHECK (((product IS NFC NORMALIZED) AND (product_unit IS NFC NORMALIZED)))
);

--
-- Name: TABLE assessment_period; Type: COMMENT

COMMENT ON TABLE sach.assessment_period IS 'The baseline and the measured period with the output of the reference product; last_day is inclusive.';

--
-- Name: assessment_revision; Type: TABLE

CREATE TABLE sach.assessment_revision (
    subject_id bigint NOT NULL,
    revision integer NOT NULL,
    report jsonb NOT NULL,
    report_sha256 bytea NOT NULL,
    submitted_by bigint NOT NULL,
    submitted_at timestamp with time zone NOT NULL,
    CONSTRAINT assessment_revision_hash_is_sha256 CHECK ((octet_length(report_sha256) = 32))
);

--
-- Name: TABLE assessment_revision; Type: COMMENT

COMMENT ON TABLE sach.assessment_revision IS 'Every revision of a report as it was submitted (M8, M9): sending a report back never changes what was frozen.';

--
-- Name: criterion; Type: TABLE

CREATE TABLE sach.criterion (
    version integer NOT NULL,
    criterion text NOT NULL,
    "position" integer NOT NULL,
    kind text NOT NULL,
    is_mandatory boolean NOT NULL,
    points integer NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    CONSTRAINT criterion_code_is_upper_case CHECK ((criterion ~ '^[A-Z][A-Z0-9]{0,9}$'::text)),
    CONSTRAINT criterion_kind_is_known CHECK ((kind = ANY (ARRAY['must'::text, 'task'::text, 'scored'::text, 'saving'::text]))),
    CONSTRAINT criterion_names_are_nfc CHECK (((name_vi IS NFC NORMALIZED) AND (name_en IS NFC NORMALIZED))),
    CONSTRAINT criterion_points_are_for_scored CHECK (((points > 0) = (kind = 'scored'::text)))
);

--
-- Name: TABLE criterion; Type: COMMENT

COMMENT ON TABLE sach.criterion IS 'One line of the checklist: must = without it no certificate; task = one of the 18 tasks of the cleaner-production method; scored = gives points; saving = a measured saving per unit of product.';

--
-- Name: COLUMN criterion.is_mandatory; Type: COMMENT

COMMENT ON COLUMN sach.criterion.is_mandatory IS 'A report cannot be submitted while a mandatory line has no answer (M8).';

--
-- Name: finding; Type: TABLE

CREATE TABLE sach.finding (
    subject_id bigint NOT NULL,
    assessment bigint NOT NULL,
    no integer NOT NULL,
    grade text NOT NULL,
    criterion_version integer NOT NULL,
    criterion text NOT NULL,
    evidence text NOT NULL,
    raised_by bigint NOT NULL,
    raised_at timestamp with time zone NOT NULL,
    disclosed_at timestamp with time zone,
    not_effective integer DEFAULT 0 NOT NULL,
    escalated_at timestamp with time zone,
    overdue_since timestamp with time zone,
    extension_reason text,
    extended_by bigint,
    extended_at timestamp with time zone,
    CONSTRAINT finding_extension_has_a_reason CHECK ((num_nulls(extension_reason, extended_by, extended_at) = ANY (ARRAY[0, 3]))),
    CONSTRAINT finding_grade_is_known CHECK ((grade = ANY (ARRAY['major'::text, 'minor'::text, 'observation'::text, 'opportunity'::text]))),
    CONSTRAINT finding_is_escalated_to_major CHECK (((escalated_at IS NULL) OR (grade = 'major'::text))),
    CONSTRAINT finding_texts_are_nfc CHECK (((evidence IS NFC NORMALIZED) AND (evidence <> ''::text) AND (extension_reason IS NFC NORMALIZED)))
)
WITH (fillfactor='80');

--
-- Name: TABLE finding; Type: COMMENT

COMMENT ON TABLE sach.finding IS 'What the team found against one criterion, with objective evidence; subject.parent is the assessment. There is no field for a solution: whoever assesses does not advise (17021-1 9.4.5). Written only by effects of the machine `finding`.';

--
-- Name: COLUMN finding.disclosed_at; Type: COMMENT

COMMENT ON COLUMN sach.finding.disclosed_at IS 'When the facility was told (M8, 17065 7.4.6); NULL = only the network''s own people see it.';

--
-- Name: COLUMN finding.not_effective; Type: COMMENT

COMMENT ON COLUMN sach.finding.not_effective IS 'How often an action was verified as not effective; a minor finding may be escalated at two (F7).';

--
-- Name: COLUMN finding.overdue_since; Type: COMMENT

COMMENT ON COLUMN sach.finding.overdue_since IS 'The end of T_major, once it passed without a verified action, also when one was verified later: a new assessment is required (F10, 17021-1 9.5.3.2).';

--
-- Name: assessment_view; Type: VIEW

CREATE VIEW sach.assessment_view AS
 SELECT t.subject_id AS id,
    f.name AS title,
    jsonb_strip_nulls(jsonb_build_object('application', ('A'::text || sach.application_root(s.id)), 'certificate', ( SELECT ('C'::text || p.id)
           FROM sach.subject p
          WHERE ((p.id = s.parent) AND (p.workflow = 'certificate'::text))), 'facility', f.reference, 'facilityName', f.name, 'type', t.type, 'criteria', t.criterion_version, 'mode', t.mode, 'team', ( SELECT jsonb_agg(jsonb_build_object('person', ('P'::text || m.person), 'name', p.name, 'lead', m.is_lead) ORDER BY m.is_lead DESC, m.person) AS jsonb_agg
           FROM (sach.assessment_member m
             JOIN sach.person p USING (person))
          WHERE ((m.subject_id = t.subject_id) AND (m.left_at IS NULL))), 'formerMembers', ( SELECT jsonb_agg(jsonb_build_object('person', ('P'::text || m.person), 'leftAt', m.left_at) ORDER BY m.left_at, m.person) AS jsonb_agg
           FROM sach.assessment_member m
          WHERE ((m.subject_id = t.subject_id) AND (m.left_at IS NOT NULL))), 'teamProposedAt', t.team_proposed_at, 'teamDecisionReason', t.team_decision_reason, 'objections', ( SELECT jsonb_agg(jsonb_build_object('no', o.no, 'reason', o.reason, 'at', o.at) ORDER BY o.no) AS jsonb_agg
           FROM sach.assessment_objection o
          WHERE (o.subject_id = t.subject_id)), 'startedAt', t.started_at, 'items', ( SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('criterion', c.criterion, 'kind', c.kind, 'name', c.name_vi, 'nameEn', c.name_en, 'mandatory', c.is_mandatory, 'answer', i.answer, 'reason', i.reason, 'data', i.data, 'saving',
                CASE
                    WHEN (c.kind = 'saving'::text) THEN (sach.saving_share(i.data))::text
                    ELSE NULL::text
                END, 'by', ('P'::text || i.recorded_by), 'at', i.recorded_at)) ORDER BY c."position") AS jsonb_agg
           FROM (sach.criterion c
             LEFT JOIN sach.assessment_item i ON (((i.subject_id = t.subject_id) AND (i.criterion = c.criterion))))
          WHERE (c.version = t.criterion_version)), 'findings', ( SELECT jsonb_agg(jsonb_build_object('finding', ('D'::text || n.subject_id), 'no', n.no, 'grade', n.grade, 'criterion', n.criterion, 'evidence', n.evidence, 'state', c.state, 'by', ('P'::text || n.raised_by), 'at', n.raised_at) ORDER BY n.no) AS jsonb_agg
           FROM (sach.finding n
             JOIN sach.subject c ON ((c.id = n.subject_id)))
          WHERE (n.assessment = t.subject_id)), 'content', sach.assessment_content(t.subject_id, sach.clock_now()), 'evidence', ( SELECT jsonb_agg(('E'::text || e.evidence) ORDER BY e.evidence) AS jsonb_agg
           FROM sach.assessment_evidence e
          WHERE (e.subject_id = t.subject_id)), 'minutes', t.minutes, 'refusalNote', t.refusal_note, 'participants', t.participants, 'lastDay', t.last_day, 'summary', t.summary, 'reportRevision', NULLIF(t.report_revision, 0), 'reportSha256', encode(t.report_sha256, 'hex'::text), 'acceptedAt', t.accepted_at)) AS details
   FROM ((sach.assessment t
     JOIN sach.subject s ON ((s.id = t.subject_id)))
     JOIN sach.facility f ON ((f.facility = s.facility)));

--
-- Name: VIEW assessment_view; Type: COMMENT

COMMENT ON VIEW sach.assessment_view IS 'An assessment with its whole checklist (answered or not), team, objections and findings.';

--
-- Name: calendar; Type: TABLE

CREATE TABLE sach.calendar (
    calendar text NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    time_zone text NOT NULL,
    CONSTRAINT calendar_is_a_short_code CHECK ((calendar ~ '^[A-Z][A-Z0-9-]{0,15}$'::text)),
    CONSTRAINT calendar_names_are_nfc CHECK (((name_vi IS NFC NORMALIZED) AND (name_en IS NFC NORMALIZED))),
    CONSTRAINT calendar_time_zone_is_not_empty CHECK ((time_zone <> ''::text))
);

--
-- Name: TABLE calendar; Type: COMMENT

COMMENT ON TABLE sach.calendar IS 'A working-day calendar with the time zone in which its days begin and end. Source: Labour Code 45/2019/QH14 art. 105, 111, 112 for VN.';

--
-- Name: COLUMN calendar.time_zone; Type: COMMENT

COMMENT ON COLUMN sach.calendar.time_zone IS 'IANA zone name; a legal day is a date in this zone, never a UTC date.';

--
-- Name: calendar_change; Type: TABLE

CREATE TABLE sach.calendar_change (
    calendar text NOT NULL,
    version integer NOT NULL,
    day date NOT NULL,
    kind_before text,
    kind_after text,
    confirmed_before boolean,
    confirmed_after boolean,
    CONSTRAINT calendar_change_is_about_a_row CHECK (((kind_before IS NOT NULL) OR (kind_after IS NOT NULL)))
);

--
-- Name: TABLE calendar_change; Type: COMMENT

COMMENT ON TABLE sach.calendar_change IS 'What each version changed, so that the days of any earlier version can be rebuilt and a moved deadline explained. NULL kind = an ordinary day.';

--
-- Name: calendar_day; Type: TABLE

CREATE TABLE sach.calendar_day (
    calendar text NOT NULL,
    day date NOT NULL,
    kind text NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    source_doc text,
    confirmed boolean NOT NULL,
    year integer GENERATED ALWAYS AS ((EXTRACT(year FROM day))::integer) STORED NOT NULL,
    CONSTRAINT calendar_day_has_a_known_kind CHECK ((kind = ANY (ARRAY['holiday'::text, 'compensatory'::text, 'swap_off'::text, 'swap_work'::text]))),
    CONSTRAINT calendar_day_names_are_nfc CHECK (((name_vi IS NFC NORMALIZED) AND (name_en IS NFC NORMALIZED) AND (source_doc IS NFC NORMALIZED))),
    CONSTRAINT calendar_day_off_in_lieu_is_a_weekday CHECK (((kind <> ALL (ARRAY['compensatory'::text, 'swap_off'::text])) OR (EXTRACT(isodow FROM day) < (6)::numeric))),
    CONSTRAINT calendar_day_worked_by_swap_is_a_weekend_day CHECK (((kind <> 'swap_work'::text) OR (EXTRACT(isodow FROM day) >= (6)::numeric)))
);

--
-- Name: TABLE calendar_day; Type: COMMENT

COMMENT ON TABLE sach.calendar_day IS 'The days that differ from Monday-to-Friday: a day is worked if it is swap_work, or Monday to Friday and not in this table. Written only by calendar_load().';

--
-- Name: COLUMN calendar_day.kind; Type: COMMENT

COMMENT ON COLUMN sach.calendar_day.kind IS 'holiday = Labour Code art. 112.1 or NQ 28/2026/QH16 art. 2; compensatory = weekday off for a holiday on a weekend (art. 111.3); swap_off / swap_work = the two halves of a government swap.';

--
-- Name: COLUMN calendar_day.source_doc; Type: COMMENT

COMMENT ON COLUMN sach.calendar_day.source_doc IS 'Number of the notice, or NULL when no document is at hand.';

--
-- Name: calendar_ordinal; Type: TABLE

CREATE TABLE sach.calendar_ordinal (
    calendar text NOT NULL,
    day date NOT NULL,
    working boolean NOT NULL,
    ordinal integer NOT NULL
)
WITH (fillfactor='100');

--
-- Name: TABLE calendar_ordinal; Type: COMMENT

COMMENT ON TABLE sach.calendar_ordinal IS 'Every day of the loaded years with the number of working days up to and including it, so that counting is two index look-ups instead of a walk. Derived from calendar_day by calendar_rebuild().';

--
-- Name: calendar_version; Type: TABLE

CREATE TABLE sach.calendar_version (
    calendar text NOT NULL,
    version integer NOT NULL,
    source text NOT NULL,
    origin text NOT NULL,
    loaded_at timestamp with time zone NOT NULL,
    CONSTRAINT calendar_version_counts_from_one CHECK ((version >= 1)),
    CONSTRAINT calendar_version_has_a_known_origin CHECK ((origin = ANY (ARRAY['reference'::text, 'operator'::text]))),
    CONSTRAINT calendar_version_source_is_nfc CHECK (((source <> ''::text) AND (source IS NFC NORMALIZED)))
);

--
-- Name: TABLE calendar_version; Type: COMMENT

COMMENT ON TABLE sach.calendar_version IS 'One row for every load that changed or confirmed days. A timer stores the version it was computed with; when a newer one exists, open timers are computed again and closed ones stay.';

--
-- Name: COLUMN calendar_version.origin; Type: COMMENT

COMMENT ON COLUMN sach.calendar_version.origin IS 'reference = shipped with the software; operator = entered from a document here. Shipped data never overwrite a year that the operator entered.';

--
-- Name: calendar_year; Type: TABLE

CREATE TABLE sach.calendar_year (
    calendar text NOT NULL,
    year integer NOT NULL,
    confirmed boolean NOT NULL,
    source_doc text,
    origin text NOT NULL,
    version integer NOT NULL,
    CONSTRAINT calendar_year_confirmed_names_its_document CHECK (((NOT confirmed) OR (COALESCE(source_doc, ''::text) <> ''::text))),
    CONSTRAINT calendar_year_has_a_known_origin CHECK ((origin = ANY (ARRAY['reference'::text, 'operator'::text]))),
    CONSTRAINT calendar_year_is_plausible CHECK (((year >= 1900) AND (year <= 2999))),
    CONSTRAINT calendar_year_source_is_nfc CHECK ((source_doc IS NFC NORMALIZED))
);

--
-- Name: TABLE calendar_year; Type: COMMENT

COMMENT ON TABLE sach.calendar_year IS 'The years that are loaded. Counting outside them is refused (SQLSTATE WFCAL) because Monday to Friday would be a guess: the Prime Minister decides the days off each year (Labour Code 45/2019/QH14 art. 112.3).';

--
-- Name: COLUMN calendar_year.confirmed; Type: COMMENT

COMMENT ON COLUMN sach.calendar_year.confirmed IS 'False = computed by the provisional rule or remembered; true = the year''s notice was read and is named in source_doc.';

--
-- Name: COLUMN calendar_year.version; Type: COMMENT

COMMENT ON COLUMN sach.calendar_year.version IS 'The calendar version that last changed this year.';

--
-- Name: case_wait; Type: TABLE

CREATE TABLE sach.case_wait (
    subject_id bigint NOT NULL,
    network integer NOT NULL,
    workflow text NOT NULL,
    state text NOT NULL,
    since timestamp with time zone NOT NULL,
    is_listed boolean NOT NULL,
    assignee bigint,
    CONSTRAINT case_wait_has_a_reason CHECK ((is_listed OR (assignee IS NOT NULL)))
)
WITH (fillfactor='80', autovacuum_vacuum_scale_factor='0.02', autovacuum_vacuum_threshold='1000');

--
-- Name: TABLE case_wait; Type: COMMENT

COMMENT ON TABLE sach.case_wait IS 'The narrow side table of the task list: cases in a state of workflow_wait (is_listed), and whom the present state of a case is assigned to. Kept by wait_switch() and case_assign(); a move takes the row away.';

--
-- Name: certificate_action; Type: TABLE

CREATE TABLE sach.certificate_action (
    certificate bigint NOT NULL,
    no integer NOT NULL,
    measure text NOT NULL,
    grounds text[] NOT NULL,
    text text NOT NULL,
    proposed_by bigint NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    waived_by bigint,
    waived_at timestamp with time zone,
    closed_at timestamp with time zone,
    outcome text,
    CONSTRAINT certificate_action_closes_with_an_outcome CHECK (((closed_at IS NULL) = (outcome IS NULL))),
    CONSTRAINT certificate_action_has_coded_grounds CHECK ((cardinality(grounds) > 0)),
    CONSTRAINT certificate_action_measure_is_known CHECK ((measure = ANY (ARRAY['suspend'::text, 'reduce'::text, 'withdraw'::text]))),
    CONSTRAINT certificate_action_outcome_is_known CHECK ((outcome = ANY (ARRAY['suspended'::text, 'withdrawn'::text, 'reduced'::text, 'dropped'::text, 'ended'::text]))),
    CONSTRAINT certificate_action_text_is_nfc CHECK ((text IS NFC NORMALIZED)),
    CONSTRAINT certificate_action_waiver_names_who_and_when CHECK (((waived_by IS NULL) = (waived_at IS NULL)))
);

--
-- Name: TABLE certificate_action; Type: COMMENT

COMMENT ON TABLE sach.certificate_action IS 'Measures proposed against a certificate (C5), each with its hearing; the open one is certificate.under_notice.';

--
-- Name: COLUMN certificate_action.outcome; Type: COMMENT

COMMENT ON COLUMN sach.certificate_action.outcome IS 'What became of it; dropped = the coordinator took it back, ended = the certificate ended otherwise.';

--
-- Name: certificate_credential; Type: TABLE

CREATE TABLE sach.certificate_credential (
    certificate bigint NOT NULL,
    key_id text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    unsigned text NOT NULL,
    pages bytea NOT NULL,
    credential text,
    attachment bytea,
    credential_sha256 bytea,
    pdf_sha256 bytea,
    CONSTRAINT certificate_credential_hash_is_of_its_bytes CHECK ((credential_sha256 = sha256(convert_to(credential, 'UTF8'::name)))),
    CONSTRAINT certificate_credential_is_dated_to_the_second CHECK ((created_at = date_trunc('second'::text, created_at))),
    CONSTRAINT certificate_credential_is_signed_whole CHECK ((((credential IS NULL) = (attachment IS NULL)) AND ((credential IS NULL) = (credential_sha256 IS NULL)) AND ((credential IS NULL) = (pdf_sha256 IS NULL)))),
    CONSTRAINT certificate_credential_pages_are_pdf CHECK ((SUBSTRING(pages FROM 1 FOR 5) = '\x255044462d'::bytea))
);
ALTER TABLE ONLY sach.certificate_credential ALTER COLUMN pages SET STORAGE EXTERNAL;

--
-- Name: TABLE certificate_credential; Type: COMMENT

COMMENT ON TABLE sach.certificate_credential IS 'The outward forms of a certificate: credential without proof and printed pages, stored before anything is signed; proof and attachment, stored with the signature and never made again.';

--
-- Name: COLUMN certificate_credential.created_at; Type: COMMENT

COMMENT ON COLUMN sach.certificate_credential.created_at IS 'The instant the proof bears, fixed before it is signed, so that a repetition after a crash gives the same bytes.';

--
-- Name: COLUMN certificate_credential.unsigned; Type: COMMENT

COMMENT ON COLUMN sach.certificate_credential.unsigned IS 'The credential without its proof: canonical JSON (RFC 8785), a function of the certificate''s document, its places in the status lists and the hash of the pages.';

--
-- Name: COLUMN certificate_credential.pages; Type: COMMENT

COMMENT ON COLUMN sach.certificate_credential.pages IS 'The printed pages. The PDF that is handed out is these bytes and then attachment.';

--
-- Name: COLUMN certificate_credential.attachment; Type: COMMENT

COMMENT ON COLUMN sach.certificate_credential.attachment IS 'The incremental update of the PDF that attaches the credential.';

--
-- Name: COLUMN certificate_credential.pdf_sha256; Type: COMMENT

COMMENT ON COLUMN sach.certificate_credential.pdf_sha256 IS 'Of pages and attachment together; also in the ledger''s event.';

--
-- Name: surveillance; Type: TABLE

CREATE TABLE sach.surveillance (
    certificate bigint NOT NULL,
    no integer NOT NULL,
    year integer,
    counts_from date NOT NULL,
    counts_until date NOT NULL,
    due_on date NOT NULL,
    opened_at timestamp with time zone,
    missed_at timestamp with time zone,
    waived_at timestamp with time zone,
    waived_by bigint,
    waiver_reason text,
    assessment bigint,
    settled_on date,
    result text,
    state text GENERATED ALWAYS AS (
CASE
    WHEN (result IS NOT NULL) THEN 'done'::text
    WHEN (waived_at IS NOT NULL) THEN 'waived'::text
    WHEN (missed_at IS NOT NULL) THEN 'missed'::text
    WHEN (opened_at IS NOT NULL) THEN 'due'::text
    ELSE 'planned'::text
END) STORED NOT NULL,
    CONSTRAINT surveillance_counts_until_its_due_day CHECK (((due_on >= counts_from) AND (due_on <= counts_until))),
    CONSTRAINT surveillance_is_settled_by_an_assessment CHECK ((((result IS NULL) = (assessment IS NULL)) AND ((result IS NULL) = (settled_on IS NULL)))),
    CONSTRAINT surveillance_of_a_year_counts_in_it CHECK (((year IS NULL) OR ((EXTRACT(year FROM counts_from) = (year)::numeric) AND (EXTRACT(year FROM counts_until) = (year)::numeric)))),
    CONSTRAINT surveillance_result_is_known CHECK ((result = ANY (ARRAY['ok'::text, 'findings'::text]))),
    CONSTRAINT surveillance_waiver_names_a_reason CHECK (((waived_at IS NULL) = (waiver_reason IS NULL))),
    CONSTRAINT surveillance_waiver_reason_is_nfc CHECK ((waiver_reason IS NFC NORMALIZED))
);

--
-- Name: TABLE surveillance; Type: COMMENT

COMMENT ON TABLE sach.surveillance IS 'The plan of surveillance made at the signature: planned → due → done (ok or findings), missed or waived. A version that goes on with the cycle takes the rows over. Moved only by events of the certificate.';

--
-- Name: COLUMN surveillance.year; Type: COMMENT

COMMENT ON COLUMN sach.surveillance.year IS 'Calendar year the surveillance is for (17021-1 9.1.3.3); NULL = it is there only for the rule of twelve months after the decision.';

--
-- Name: COLUMN surveillance.counts_from; Type: COMMENT

COMMENT ON COLUMN sach.surveillance.counts_from IS 'First last-day of an assessment that settles the row; counts_until the last one. Later than due_on it settles a row that was missed.';

--
-- Name: suspension; Type: TABLE

CREATE TABLE sach.suspension (
    certificate bigint NOT NULL,
    no integer NOT NULL,
    reason_class text NOT NULL,
    grounds text[] DEFAULT '{}'::text[] NOT NULL,
    note text,
    contact_person bigint NOT NULL,
    decided_by bigint NOT NULL,
    since timestamp with time zone NOT NULL,
    extended_at timestamp with time zone,
    ended_at timestamp with time zone,
    outcome text,
    CONSTRAINT suspension_ends_with_an_outcome CHECK (((ended_at IS NULL) = (outcome IS NULL))),
    CONSTRAINT suspension_note_is_nfc CHECK ((note IS NFC NORMALIZED)),
    CONSTRAINT suspension_outcome_is_known CHECK ((outcome = ANY (ARRAY['reinstated'::text, 'withdrawn'::text, 'terminated'::text, 'expired'::text, 'superseded'::text]))),
    CONSTRAINT suspension_reason_class_is_known CHECK ((reason_class = ANY (ARRAY['decision'::text, 'voluntary'::text])))
);

--
-- Name: TABLE suspension; Type: COMMENT

COMMENT ON TABLE sach.suspension IS 'Suspensions of a certificate (C6, C7). Its longest time is the time limit `suspension` of the subject.';

--
-- Name: COLUMN suspension.contact_person; Type: COMMENT

COMMENT ON COLUMN sach.suspension.contact_person IS 'Who explains to the holder how to end the suspension (17065 7.11.4); never missing.';

--
-- Name: COLUMN suspension.extended_at; Type: COMMENT

COMMENT ON COLUMN sach.suspension.extended_at IS 'A suspension is extended once (C9).';

--
-- Name: certificate_view; Type: VIEW

CREATE VIEW sach.certificate_view AS
 SELECT c.subject_id AS id,
    ((c.number || ' - '::text) || c.holder_name) AS title,
    jsonb_strip_nulls((jsonb_build_object('number', c.number, 'year', c.year, 'seq', c.seq, 'issue', c.issue, 'application', ('A'::text || c.application), 'facility', f.reference, 'holderName', c.holder_name, 'holderNameEn', c.holder_name_en, 'taxCode', c.tax_code, 'siteAddress', c.site_address, 'sites', c.sites, 'scopeVi', c.scope_vi, 'scopeEn', c.scope_en, 'products', to_jsonb(c.products), 'vsicVersion', c.vsic_version, 'vsicCode', c.vsic_code, 'criterionVersion', c.criterion_version, 'conditions', c.conditions, 'decidedOn', c.decided_on, 'decidedBy', ('P'::text || c.decided_by), 'grantedOn', c.granted_on, 'validFrom', c.valid_from, 'validUntil', c.valid_until, 'validityMonths', c.validity_months, 'language', c.language, 'preparedBy', ('P'::text || c.prepared_by), 'sha256', encode(c.sha256, 'hex'::text), 'keyId', c.key_id, 'signature', translate(encode(c.signature, 'base64'::text), '
'::text, ''::text), 'signedAt', c.signed_at, 'voidedAt', c.voided_at, 'voidReason', c.void_reason, 'voidNote', c.void_note, 'verifyUrl', sach.certificate_url(c.network, c.number), 'document', c.document) || jsonb_build_object('publicStatus', sach.certificate_public_status(s.state), 'publicStatusVi', w.name_vi, 'publicStatusEn', w.name_en, 'statusHistory', sach.certificate_status_history(c.subject_id), 'replaces', ('C'::text || c.previous), 'replacedBy', ( SELECT ('C'::text || n.subject_id)
           FROM sach.certificate n
          WHERE ((n.previous = c.subject_id) AND (n.signature IS NOT NULL))), 'versionReason', c.version_reason, 'versionNote', c.version_note, 'gapFrom', c.gap_from, 'gapUntil', c.gap_until, 'endedAt', c.ended_at, 'endReason', c.end_reason, 'restoreUntil',
        CASE
            WHEN (s.state = 'expired'::text) THEN sach.certificate_restore_until(c.subject_id, sach.clock_now())
            ELSE NULL::date
        END, 'isUnderNotice',
        CASE
            WHEN (c.under_notice IS NOT NULL) THEN true
            ELSE NULL::boolean
        END, 'actions', ( SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('no', a.no, 'measure', a.measure, 'grounds', to_jsonb(a.grounds), 'text', a.text, 'proposedBy', ('P'::text || a.proposed_by), 'proposedAt', a.proposed_at, 'waivedAt', a.waived_at, 'closedAt', a.closed_at, 'outcome', a.outcome)) ORDER BY a.no) AS jsonb_agg
           FROM sach.certificate_action a
          WHERE (a.certificate = c.subject_id)), 'suspensions', ( SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('no', u.no, 'reasonClass', u.reason_class, 'grounds', to_jsonb(NULLIF(u.grounds, '{}'::text[])), 'note', u.note, 'contact', ('P'::text || u.contact_person), 'contactName', p.name, 'since', u.since, 'extendedAt', u.extended_at, 'endedAt', u.ended_at, 'outcome', u.outcome)) ORDER BY u.no) AS jsonb_agg
           FROM (sach.suspension u
             JOIN sach.person p ON ((p.person = u.contact_person)))
          WHERE (u.certificate = c.subject_id)), 'surveillance', ( SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('no', r.no, 'year', r.year, 'dueOn', r.due_on, 'state', r.state, 'result', r.result, 'assessment', ('S'::text || r.assessment), 'settledOn', r.settled_on, 'missedAt', r.missed_at, 'waiverReason', r.waiver_reason)) ORDER BY r.no) AS jsonb_agg
           FROM sach.surveillance r
          WHERE (r.certificate = c.subject_id))))) AS details
   FROM (((sach.certificate c
     JOIN sach.subject s ON ((s.id = c.subject_id)))
     JOIN sach.workflow_state w ON (((w.workflow = s.workflow) AND (w.revision = s.revision) AND (w.state = s.state))))
     JOIN sach.facility f ON ((f.facility = c.facility)));

--
-- Name: VIEW certificate_view; Type: COMMENT

COMMENT ON VIEW sach.certificate_view IS 'A certificate as an officer sees it; document holds the exact bytes that are signed, as text. publicStatus and statusHistory are what the public register shows: a measure under notice is not among it.';

--
-- Name: channel_pace; Type: TABLE

CREATE TABLE sach.channel_pace (
    channel text NOT NULL,
    free_at timestamp with time zone NOT NULL,
    CONSTRAINT channel_pace_channel_is_known CHECK ((channel = ANY (ARRAY['mail'::text, 'sms'::text, 'webhook'::text])))
)
WITH (fillfactor='50');

--
-- Name: TABLE channel_pace; Type: COMMENT

COMMENT ON TABLE sach.channel_pace IS 'The token bucket of each channel, as the instant at which it is full again; all daemons draw from it (engineering.md D12). In the server''s own time: a relay knows nothing of a moved clock.';

--
-- Name: clock_pause; Type: TABLE

CREATE TABLE sach.clock_pause (
    subject_id bigint NOT NULL,
    source bigint NOT NULL,
    since timestamp with time zone NOT NULL,
    until timestamp with time zone,
    state text NOT NULL,
    kinds text[] NOT NULL,
    CONSTRAINT clock_pause_ends_after_start CHECK ((until >= since)),
    CONSTRAINT clock_pause_stops_a_limit CHECK ((cardinality(kinds) > 0))
);

--
-- Name: TABLE clock_pause; Type: COMMENT

COMMENT ON TABLE sach.clock_pause IS 'When limits of a case stood still because the ball was outside (R5): its own state (source = itself) or a child''s. Pauses ordered by the coordinator stand in subject_hold.';

--
-- Name: COLUMN clock_pause.kinds; Type: COMMENT

COMMENT ON COLUMN sach.clock_pause.kinds IS 'The kinds of limits that stood still.';

--
-- Name: clock_setting; Type: TABLE

CREATE TABLE sach.clock_setting (
    is_only boolean DEFAULT true NOT NULL,
    clock_offset interval NOT NULL,
    CONSTRAINT clock_setting_is_one_row CHECK (is_only)
);

--
-- Name: TABLE clock_setting; Type: COMMENT

COMMENT ON TABLE sach.clock_setting IS 'Present only in an embedded or test database (made by its owner): how far its clock is moved. Without the row the clock is the database''s own and cannot be moved.';

--
-- Name: code_scheme; Type: TABLE

CREATE TABLE sach.code_scheme (
    scheme text NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    source_doc text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    CONSTRAINT code_scheme_ends_after_it_begins CHECK ((valid_to > valid_from)),
    CONSTRAINT code_scheme_names_are_nfc CHECK (((name_vi IS NFC NORMALIZED) AND (name_en IS NFC NORMALIZED) AND (source_doc IS NFC NORMALIZED)))
);

--
-- Name: TABLE code_scheme; Type: COMMENT

COMMENT ON TABLE sach.code_scheme IS 'A published list of unit codes. The same digits mean different units in different lists, so a code without its scheme says nothing.';

--
-- Name: COLUMN code_scheme.valid_to; Type: COMMENT

COMMENT ON COLUMN sach.code_scheme.valid_to IS 'First day on which the list no longer applies; NULL = still applies.';

--
-- Name: coi_declaration; Type: TABLE

CREATE TABLE sach.coi_declaration (
    person bigint NOT NULL,
    facility bigint NOT NULL,
    declared_at timestamp with time zone NOT NULL,
    statement text NOT NULL,
    has_conflict boolean NOT NULL,
    CONSTRAINT coi_declaration_statement_is_nfc CHECK ((statement IS NFC NORMALIZED))
);

--
-- Name: TABLE coi_declaration; Type: COMMENT

COMMENT ON TABLE sach.coi_declaration IS 'A person''s signed word on links with a facility (17065 6.1.3); the newest one counts.';

--
-- Name: competence; Type: TABLE

CREATE TABLE sach.competence (
    person bigint NOT NULL,
    role text NOT NULL,
    sector text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    basis text NOT NULL,
    CONSTRAINT competence_sector_is_a_prefix CHECK ((sector ~ '^([*]|[0-9]{2,4})$'::text))
);

--
-- Name: TABLE competence; Type: COMMENT

COMMENT ON TABLE sach.competence IS 'Competence by role and sector with validity (17065 6.1.2): sector is a VSIC prefix of 2-4 digits, or * for every sector.';

--
-- Name: complaint; Type: TABLE

CREATE TABLE sach.complaint (
    subject_id bigint NOT NULL,
    kind text NOT NULL,
    about bigint,
    about_facility bigint,
    is_anonymous boolean NOT NULL,
    is_answerable boolean NOT NULL,
    received_at timestamp with time zone NOT NULL,
    handler bigint,
    acknowledged_at timestamp with time zone,
    triage text,
    summary text,
    triaged_at timestamp with time zone,
    outcome text,
    answer text,
    measures jsonb DEFAULT '[]'::jsonb NOT NULL,
    decided_by bigint,
    decided_at timestamp with time zone,
    CONSTRAINT complaint_about_a_holder_names_it CHECK (((triage <> 'about_holder'::text) OR (about_facility IS NOT NULL))),
    CONSTRAINT complaint_decision_is_whole CHECK ((((outcome IS NULL) = (answer IS NULL)) AND ((outcome IS NULL) = (decided_by IS NULL)) AND ((outcome IS NULL) = (decided_at IS NULL)))),
    CONSTRAINT complaint_outcome_is_known CHECK ((outcome = ANY (ARRAY['founded'::text, 'partly_founded'::text, 'unfounded'::text, 'not_examined'::text]))),
    CONSTRAINT complaint_texts_are_nfc CHECK (((summary IS NFC NORMALIZED) AND (answer IS NFC NORMALIZED))),
    CONSTRAINT complaint_triage_gives_a_summary CHECK (((triage IS NULL) = (summary IS NULL))),
    CONSTRAINT complaint_triage_is_known CHECK ((triage = ANY (ARRAY['ours'::text, 'about_holder'::text, 'out_of_scope'::text])))
)
WITH (fillfactor='80');

--
-- Name: TABLE complaint; Type: COMMENT

COMMENT ON TABLE sach.complaint IS 'A complaint as everybody of the network may see it: no word of the complainant, no name. Written only by effects of the machine `complaint`.';

--
-- Name: COLUMN complaint.is_answerable; Type: COMMENT

COMMENT ON COLUMN sach.complaint.is_answerable IS 'Whether an address for the answer is known.';

--
-- Name: COLUMN complaint.summary; Type: COMMENT

COMMENT ON COLUMN sach.complaint.summary IS 'The matter in the handler''s words, fit for the party complained of.';

--
-- Name: complaint_measure; Type: TABLE

CREATE TABLE sach.complaint_measure (
    measure text NOT NULL,
    workflows text[] NOT NULL,
    role text NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    CONSTRAINT complaint_measure_names_are_nfc CHECK (((name_vi IS NFC NORMALIZED) AND (name_en IS NFC NORMALIZED)))
);

--
-- Name: TABLE complaint_measure; Type: COMMENT

COMMENT ON TABLE sach.complaint_measure IS 'What may follow from a complaint (E10, C5, a special assessment): each is a task for the role, never an event (R6). workflows: the machines a measure can be about; empty = none.';

--
-- Name: complaint_reading; Type: TABLE

CREATE TABLE sach.complaint_reading (
    reading bigint NOT NULL,
    subject_id bigint NOT NULL,
    reader bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    outcome text NOT NULL,
    CONSTRAINT complaint_reading_outcome_is_known CHECK ((outcome = ANY (ARRAY['read'::text, 'erased'::text, 'not_permitted'::text])))
);

--
-- Name: TABLE complaint_reading; Type: COMMENT

COMMENT ON TABLE sach.complaint_reading IS 'Who looked behind the seal, tried to, or emptied it, append-only.';

--
-- Name: complaint_reading_reading_seq; Type: SEQUENCE

ALTER TABLE sach.complaint_reading ALTER COLUMN reading ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sach.complaint_reading_reading_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: complaint_sealed; Type: TABLE

CREATE TABLE sach.complaint_sealed (
    subject_id bigint NOT NULL,
    statement text,
    person bigint,
    name text,
    email text,
    phone text,
    address text,
    language text,
    recorded_by bigint,
    erased_at timestamp with time zone,
    CONSTRAINT complaint_sealed_email_is_ascii CHECK ((email ~ '^[!-?A-~]+@[!-?A-~]+$'::text)),
    CONSTRAINT complaint_sealed_erased_is_empty CHECK (((erased_at IS NULL) OR (num_nonnulls(person, name, email, phone, address, recorded_by) = 0))),
    CONSTRAINT complaint_sealed_statement_stays_until_erased CHECK (((statement IS NULL) = (erased_at IS NOT NULL))),
    CONSTRAINT complaint_sealed_texts_are_nfc CHECK (((statement IS NFC NORMALIZED) AND (name IS NFC NORMALIZED) AND (phone IS NFC NORMALIZED) AND (address IS NFC NORMALIZED)))
);

--
-- Name: TABLE complaint_sealed; Type: COMMENT

COMMENT ON TABLE sach.complaint_sealed IS 'Who complained, how to reach them and what they wrote. Neither the daemon nor a reader of the database may select from it: complaint_identity() is the only door, and it writes down who passed.';

--
-- Name: COLUMN complaint_sealed.recorded_by; Type: COMMENT

COMMENT ON COLUMN sach.complaint_sealed.recorded_by IS 'Whose hand brought it in; the ledger says "the system".';

--
-- Name: complaint_view; Type: VIEW

CREATE VIEW sach.complaint_view AS
 SELECT c.subject_id AS id,
    (
        CASE c.kind
            WHEN 'holder_conduct'::text THEN 'Về cơ sở được chứng nhận'::text
            WHEN 'certificate_misuse'::text THEN 'Về sử dụng giấy chứng nhận'::text
            WHEN 'evidence'::text THEN 'Về tài liệu minh chứng'::text
            WHEN 'staff_conduct'::text THEN 'Về người của mạng lưới'::text
            WHEN 'case_handling'::text THEN 'Về việc giải quyết hồ sơ'::text
            ELSE 'Phản ánh khác'::text
        END || COALESCE((' - '::text || f.name), ''::text)) AS title,
    jsonb_strip_nulls(jsonb_build_object('kind', c.kind, 'about', own.reference, 'aboutFacility', f.reference, 'aboutFacilityName', f.name, 'isAnonymous', c.is_anonymous, 'isAnswerable', c.is_answerable, 'receivedAt', c.received_at, 'handler', ('P'::text || c.handler), 'handlerName', ( SELECT p.name
           FROM sach.person p
          WHERE (p.person = c.handler)), 'acknowledgedAt', c.acknowledged_at, 'triage', c.triage, 'summary', c.summary, 'triagedAt', c.triaged_at, 'outcome', c.outcome, 'measures', NULLIF(c.measures, '[]'::jsonb), 'decidedBy', ('P'::text || c.decided_by), 'decidedAt', c.decided_at)) AS details
   FROM ((sach.complaint c
     LEFT JOIN sach.facility f ON ((f.facility = c.about_facility)))
     LEFT JOIN sach.subject_reference own ON (((own.subject_id = c.about) AND (own.kind = 'own'::text))));

--
-- Name: VIEW complaint_view; Type: COMMENT

COMMENT ON VIEW sach.complaint_view IS 'A complaint as everybody who may see it reads it: the handler''s summary, never the complainant, their words or the answer to them.';

--
-- Name: consolidation_fact; Type: TABLE

CREATE UNLOGGED TABLE sach.consolidation_fact (
    report bigint NOT NULL,
    facility bigint NOT NULL,
    unit bigint NOT NULL,
    kept bigint NOT NULL,
    enterprise text NOT NULL,
    is_household boolean NOT NULL,
    counts_enterprise boolean NOT NULL,
    counted_in bigint NOT NULL,
    enterprise_size text,
    enterprise_has_unit boolean,
    sector text NOT NULL,
    size_class text,
    has_report boolean NOT NULL,
    is_nil boolean,
    level text,
    is_aware boolean,
    has_unit boolean,
    has_iso14001 boolean,
    energy_share numeric,
    saved_kwh numeric,
    saved_toe numeric,
    saved_m3 numeric,
    saved_tco2e numeric,
    saved_vnd numeric
);

--
-- Name: TABLE consolidation_fact; Type: COMMENT

COMMENT ON TABLE sach.consolidation_fact IS 'The rows of consolidation_facility() while one freeze adds them up, so that they are worked out once; empty outside that transaction. Unlogged: a crash loses nothing that was promised.';

--
-- Name: contact_channel; Type: TABLE

CREATE TABLE sach.contact_channel (
    contact_channel bigint NOT NULL,
    facility bigint,
    unit bigint,
    person bigint,
    channel text NOT NULL,
    address text NOT NULL,
    since timestamp with time zone NOT NULL,
    until timestamp with time zone,
    entered_by bigint NOT NULL,
    CONSTRAINT contact_channel_address_fits CHECK (
CASE channel
    WHEN 'sms'::text THEN (address ~ '^\+[1-9][0-9]{7,14}$'::text)
    ELSE (address ~ '^[!-~]{1,200}$'::text)
END),
    CONSTRAINT contact_channel_ends_after_start CHECK ((until >= since)),
    CONSTRAINT contact_channel_is_known CHECK ((channel = ANY (ARRAY['sms'::text, 'webhook'::text]))),
    CONSTRAINT contact_channel_is_of_one CHECK ((num_nonnulls(facility, unit, person) = 1))
);

--
-- Name: TABLE contact_channel; Type: COMMENT

COMMENT ON TABLE sach.contact_channel IS 'Who is reached by short message or through a webhook instead of mail, since when; one at a time. Without a row notices go by mail.';

--
-- Name: COLUMN contact_channel.address; Type: COMMENT

COMMENT ON COLUMN sach.contact_channel.address IS 'sms: a telephone number in E.164; webhook: the name by which the gateway knows the reader.';

--
-- Name: contact_channel_contact_channel_seq; Type: SEQUENCE

ALTER TABLE sach.contact_channel ALTER COLUMN contact_channel ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sach.contact_channel_contact_channel_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: criterion_set; Type: TABLE

CREATE TABLE sach.criterion_set (
    version integer NOT NULL,
    valid_from date NOT NULL,
    source text NOT NULL
);

--
-- Name: TABLE criterion_set; Type: COMMENT

COMMENT ON TABLE sach.criterion_set IS 'A dated version of the criteria; an assessment is pinned to the newest one in force when it is planned (M1).';

--
-- Name: deadline_feed; Type: TABLE

CREATE TABLE sach.deadline_feed (
    feed bigint NOT NULL,
    digest bytea NOT NULL,
    network integer NOT NULL,
    unit bigint,
    name text NOT NULL,
    language text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by bigint NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    revoked_by bigint,
    CONSTRAINT deadline_feed_digest_is_sha256 CHECK ((octet_length(digest) = 32)),
    CONSTRAINT deadline_feed_ends CHECK ((expires_at > created_at)),
    CONSTRAINT deadline_feed_language_is_known CHECK ((language = ANY (ARRAY['vi'::text, 'en'::text]))),
    CONSTRAINT deadline_feed_name_is_nfc CHECK ((name IS NFC NORMALIZED)),
    CONSTRAINT deadline_feed_revoked_by_a_person CHECK (((revoked_at IS NULL) = (revoked_by IS NULL)))
);

--
-- Name: TABLE deadline_feed; Type: COMMENT

COMMENT ON TABLE sach.deadline_feed IS 'Who may subscribe to deadlines by an address alone: SHA-256 of a 256-bit random secret, never the secret. It opens nothing else, least of all the interface.';

--
-- Name: COLUMN deadline_feed.unit; Type: COMMENT

COMMENT ON COLUMN sach.deadline_feed.unit IS 'The reporting unit whose deadlines it shows; NULL = the operator''s, all of the network.';

--
-- Name: COLUMN deadline_feed.name; Type: COMMENT

COMMENT ON COLUMN sach.deadline_feed.name IS 'Whose calendar it is for, so that it can be revoked when they leave.';

--
-- Name: deadline_feed_feed_seq; Type: SEQUENCE

ALTER TABLE sach.deadline_feed ALTER COLUMN feed ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sach.deadline_feed_feed_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: emission_factor; Type: TABLE

CREATE TABLE sach.emission_factor (
    metric text NOT NULL,
    year integer NOT NULL,
    kg_co2e numeric NOT NULL,
    is_biogenic boolean DEFAULT false NOT NULL,
    is_official boolean NOT NULL,
    source text NOT NULL,
    CONSTRAINT emission_factor_is_not_negative CHECK ((kg_co2e >= (0)::numeric))
);

--
-- Name: TABLE emission_factor; Type: COMMENT

COMMENT ON TABLE sach.emission_factor IS 'Kilograms of CO2 equivalent of one unit of the metric, by year; the newest year not after the period counts. Biogenic emissions are reported apart.';

--
-- Name: employment; Type: TABLE

CREATE TABLE sach.employment (
    person bigint NOT NULL,
    organisation bigint NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    CONSTRAINT employment_ends_after_start CHECK ((valid_to > valid_from))
);

--
-- Name: TABLE employment; Type: COMMENT

COMMENT ON TABLE sach.employment IS 'Who worked for whom, until when (valid_to exclusive): colleagues share a bar (R3).';

--
-- Name: energy_factor; Type: TABLE

CREATE TABLE sach.energy_factor (
    metric text NOT NULL,
    valid_from date NOT NULL,
    toe numeric NOT NULL,
    source text NOT NULL,
    CONSTRAINT energy_factor_is_positive CHECK ((toe > (0)::numeric))
);

--
-- Name: TABLE energy_factor; Type: COMMENT

COMMENT ON TABLE sach.energy_factor IS 'Tonnes of oil equivalent of one unit of the metric; 1 TOE = 41.868 GJ. Electricity is counted as primary energy.';

--
-- Name: enterprise_size_rule; Type: TABLE

CREATE TABLE sach.enterprise_size_rule (
    rule text NOT NULL,
    sector text NOT NULL,
    size_class text NOT NULL,
    "position" integer NOT NULL,
    max_employees integer,
    max_revenue numeric,
    max_capital numeric,
    valid_from date NOT NULL,
    source text NOT NULL,
    CONSTRAINT enterprise_size_rule_class_is_known CHECK ((size_class = ANY (ARRAY['micro'::text, 'small'::text, 'medium'::text, 'large'::text]))),
    CONSTRAINT enterprise_size_rule_sector_is_known CHECK ((sector = ANY (ARRAY['industry'::text, 'service'::text])))
);

--
-- Name: TABLE enterprise_size_rule; Type: COMMENT

COMMENT ON TABLE sach.enterprise_size_rule IS 'Size classes of enterprises by dated rule: employees and (revenue or capital, in billion đồng) up to the limits; the first class that fits by position; NULL = no limit. A household business has no class: HH.';

--
-- Name: environment_document_type; Type: TABLE

CREATE TABLE sach.environment_document_type (
    type text NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    legal_basis text NOT NULL,
    issuer_vi text NOT NULL,
    is_legacy boolean NOT NULL,
    stands boolean DEFAULT true NOT NULL,
    issued_from date,
    issued_until date,
    CONSTRAINT environment_document_type_ends_after_it_begins CHECK ((issued_until >= issued_from)),
    CONSTRAINT environment_document_type_is_upper_case CHECK ((type ~ '^[A-Z]+(_[A-Z]+)*$'::text)),
    CONSTRAINT environment_document_type_texts_are_nfc CHECK (((name_vi IS NFC NORMALIZED) AND (name_en IS NFC NORMALIZED) AND (legal_basis IS NFC NORMALIZED) AND (issuer_vi IS NFC NORMALIZED)))
);

--
-- Name: TABLE environment_document_type; Type: COMMENT

COMMENT ON TABLE sach.environment_document_type IS 'The environmental documents an applicant may show. Source: Law on Environmental Protection 72/2020/QH14 and, for legacy types, the laws of 2005 and 2014.';

--
-- Name: COLUMN environment_document_type.is_legacy; Type: COMMENT

COMMENT ON COLUMN sach.environment_document_type.is_legacy IS 'True for documents of the older laws, valid until the licence of the new law replaces them.';

--
-- Name: COLUMN environment_document_type.stands; Type: COMMENT

COMMENT ON COLUMN sach.environment_document_type.stands IS 'Whether it shows that the facility may operate (A8); reports, measurements and penalties do not.';

--
-- Name: COLUMN environment_document_type.issued_from; Type: COMMENT

COMMENT ON COLUMN sach.environment_document_type.issued_from IS 'First legal day on which such a document could be issued; NULL = not limited.';

--
-- Name: COLUMN environment_document_type.issued_until; Type: COMMENT

COMMENT ON COLUMN sach.environment_document_type.issued_until IS 'Last legal day on which such a document could be issued: the last day of the law that knew it. Whether it still counts is another matter.';

--
-- Name: evidence; Type: TABLE

CREATE TABLE sach.evidence (
    subject_id bigint NOT NULL,
    facility bigint NOT NULL,
    type text NOT NULL,
    edition text DEFAULT ''::text NOT NULL,
    number text NOT NULL,
    issuer text NOT NULL,
    accreditation_body text,
    scope text,
    effective_from date NOT NULL,
    expires_on date,
    no_expiry_reason text,
    document_date date NOT NULL,
    file_name text NOT NULL,
    media_type text NOT NULL,
    size bigint NOT NULL,
    sha256 bytea NOT NULL,
    uploaded_by bigint NOT NULL,
    uploaded_for bigint,
    received_at timestamp with time zone NOT NULL,
    verified_by bigint,
    verified_at timestamp with time zone,
    verified_how text,
    checked_url text,
    checked_on date,
    rejection_reason text,
    sites text,
    first_issued_on date,
    last_surveillance_on date,
    issuer_said text,
    issuer_said_on date,
    issuer_source text,
    superseded_by bigint,
    challenge_reason text,
    challenged_by bigint,
    challenged_at timestamp with time zone,
    CONSTRAINT evidence_challenge_is_whole CHECK ((((challenge_reason IS NULL) = (challenged_by IS NULL)) AND ((challenge_reason IS NULL) = (challenged_at IS NULL)))),
    CONSTRAINT evidence_check_is_whole CHECK (((checked_url IS NULL) = (checked_on IS NULL))),
    CONSTRAINT evidence_expires_after_it_begins CHECK ((expires_on >= effective_from)),
    CONSTRAINT evidence_first_issue_is_not_later CHECK ((first_issued_on <= effective_from)),
    CONSTRAINT evidence_has_an_end_or_a_reason CHECK (((expires_on IS NOT NULL) OR (no_expiry_reason IS NOT NULL))),
    CONSTRAINT evidence_hash_is_sha256 CHECK ((octet_length(sha256) = 32)),
    CONSTRAINT evidence_is_not_its_own_successor CHECK ((superseded_by <> subject_id)),
    CONSTRAINT evidence_issuer_said_is_known CHECK ((issuer_said = ANY (ARRAY['revoked'::text, 'suspended'::text, 'reinstated'::text]))),
    CONSTRAINT evidence_issuer_said_is_whole CHECK ((((issuer_said IS NULL) = (issuer_said_on IS NULL)) AND ((issuer_said IS NULL) = (issuer_source IS NULL)))),
    CONSTRAINT evidence_more_texts_are_nfc CHECK (((sites IS NFC NORMALIZED) AND (issuer_source IS NFC NORMALIZED) AND (challenge_reason IS NFC NORMALIZED))),
    CONSTRAINT evidence_size_is_positive CHECK ((size > 0)),
    CONSTRAINT evidence_texts_are_nfc CHECK (((number IS NFC NORMALIZED) AND (issuer IS NFC NORMALIZED) AND (accreditation_body IS NFC NORMALIZED) AND (scope IS NFC NORMALIZED) AND (no_expiry_reason IS NFC NORMALIZED) AND (file_name IS NFC NORMALIZED) AND (verified_how IS NFC NORMALIZED) AND (rejection_reason IS NFC NORMALIZED))),
    CONSTRAINT evidence_verified_by_someone_at_some_time CHECK (((verified_by IS NULL) = (verified_at IS NULL))),
    CONSTRAINT evidence_verifier_is_not_uploader CHECK ((verified_by <> uploaded_by))
);

--
-- Name: TABLE evidence; Type: COMMENT

COMMENT ON TABLE sach.evidence IS 'One document of a facility: an ISO 14001 certificate, a licence, measurements, a penalty decision. Whether it expires soon is computed from expires_on, never stored.';

--
-- Name: COLUMN evidence.expires_on; Type: COMMENT

COMMENT ON COLUMN sach.evidence.expires_on IS 'Last legal day (inclusive) on which it holds; NULL only with a reason.';

--
-- Name: COLUMN evidence.media_type; Type: COMMENT

COMMENT ON COLUMN sach.evidence.media_type IS 'As the stored bytes are, not as somebody said.';

--
-- Name: COLUMN evidence.uploaded_for; Type: COMMENT

COMMENT ON COLUMN sach.evidence.uploaded_for IS 'The person for whom the upload was made, when somebody else did it.';

--
-- Name: COLUMN evidence.checked_url; Type: COMMENT

COMMENT ON COLUMN sach.evidence.checked_url IS 'Where the checker saw it in a register, and checked_on when.';

--
-- Name: COLUMN evidence.issuer_said; Type: COMMENT

COMMENT ON COLUMN sach.evidence.issuer_said IS 'The newest word of the issuer about it, since issuer_said_on; issuer_source says where that was seen (E8).';

--
-- Name: COLUMN evidence.superseded_by; Type: COMMENT

COMMENT ON COLUMN sach.evidence.superseded_by IS 'The item that took its place (E9).';

--
-- Name: COLUMN evidence.challenge_reason; Type: COMMENT

COMMENT ON COLUMN sach.evidence.challenge_reason IS 'Why it was last sent back into checking (E10).';

--
-- Name: evidence_rule; Type: TABLE

CREATE TABLE sach.evidence_rule (
    type text NOT NULL,
    edition text NOT NULL,
    accept_from date NOT NULL,
    accept_until date,
    needs_register_check boolean NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    source text NOT NULL,
    gap_grace integer,
    CONSTRAINT evidence_rule_ends_after_it_begins CHECK ((accept_until >= accept_from)),
    CONSTRAINT evidence_rule_grace_is_not_negative CHECK ((gap_grace >= 0)),
    CONSTRAINT evidence_rule_texts_are_nfc CHECK (((name_vi IS NFC NORMALIZED) AND (name_en IS NFC NORMALIZED) AND (source IS NFC NORMALIZED)))
);

--
-- Name: TABLE evidence_rule; Type: COMMENT

COMMENT ON TABLE sach.evidence_rule IS 'Which kinds of evidence count for a new decision, from when and until when. edition is empty for kinds without editions.';

--
-- Name: COLUMN evidence_rule.accept_until; Type: COMMENT

COMMENT ON COLUMN sach.evidence_rule.accept_until IS 'Last legal day (inclusive) on which it is accepted; NULL = no end known.';

--
-- Name: COLUMN evidence_rule.needs_register_check; Type: COMMENT

COMMENT ON COLUMN sach.evidence_rule.needs_register_check IS 'Accepted only with the address and the day of a look into the issuer''s or the accreditation forum''s register.';

--
-- Name: COLUMN evidence_rule.gap_grace; Type: COMMENT

COMMENT ON COLUMN sach.evidence_rule.gap_grace IS 'Days that a certificate holder has to bring another such document when this one is lost; NULL = its loss makes no gap.';

--
-- Name: file; Type: TABLE

CREATE TABLE sach.file (
    sha256 bytea NOT NULL,
    upload bigint NOT NULL,
    size bigint NOT NULL,
    chunks integer NOT NULL,
    media_type text NOT NULL,
    stored_at timestamp with time zone NOT NULL,
    scan text NOT NULL,
    threat text,
    scanned_at timestamp with time zone,
    scan_attempts integer DEFAULT 0 NOT NULL,
    next_scan_at timestamp with time zone,
    CONSTRAINT file_chunks_hold_its_size CHECK ((chunks = ((size + 262143) / 262144))),
    CONSTRAINT file_hash_is_sha256 CHECK ((octet_length(sha256) = 32)),
    CONSTRAINT file_infected_names_the_threat CHECK (((scan = 'infected'::text) = (threat IS NOT NULL))),
    CONSTRAINT file_is_not_empty CHECK ((size > 0)),
    CONSTRAINT file_is_scanned_again_until_known CHECK (((scan = ANY (ARRAY['clean'::text, 'infected'::text])) = (next_scan_at IS NULL))),
    CONSTRAINT file_scan_is_known CHECK ((scan = ANY (ARRAY['not_scanned'::text, 'pending'::text, 'clean'::text, 'infected'::text, 'unreachable'::text]))),
    CONSTRAINT file_scanned_at_some_time CHECK (((scan = ANY (ARRAY['clean'::text, 'infected'::text])) = (scanned_at IS NOT NULL)))
);

--
-- Name: TABLE file; Type: COMMENT

COMMENT ON TABLE sach.file IS 'A stored file, once for each hash. Its media type is what its bytes are.';

--
-- Name: COLUMN file.scan; Type: COMMENT

COMMENT ON COLUMN sach.file.scan IS 'not_scanned: no scanner was configured; pending: its scan has not ended; unreachable: the scanner did not answer, it is tried again; clean; infected: kept, but nobody gets it.';

--
-- Name: COLUMN file.next_scan_at; Type: COMMENT

COMMENT ON COLUMN sach.file.next_scan_at IS 'When it may next be taken for a scan; the claim''s lease in one. A scanner that is configured later also finds what was not scanned.';

--
-- Name: evidence_view; Type: VIEW

CREATE VIEW sach.evidence_view AS
 SELECT e.subject_id AS id,
    (((((e.type ||
        CASE
            WHEN (e.edition <> ''::text) THEN (' '::text || e.edition)
            ELSE ''::text
        END) || ' '::text) || e.number) || ' - '::text) || f.name) AS title,
    jsonb_strip_nulls(jsonb_build_object('facility', f.reference, 'facilityName', f.name, 'type', e.type, 'edition', NULLIF(e.edition, ''::text), 'typeVi', r.name_vi, 'typeEn', r.name_en, 'number', e.number, 'issuer', e.issuer, 'accreditationBody', e.accreditation_body, 'scope', e.scope, 'effectiveFrom', e.effective_from, 'expiresOn', e.expires_on, 'noExpiryReason', e.no_expiry_reason, 'documentDate', e.document_date, 'fileName', e.file_name, 'mediaType', e.media_type, 'size', e.size, 'sha256', encode(e.sha256, 'hex'::text), 'uploadedBy', ('P'::text || e.uploaded_by), 'uploadedFor', ('P'::text || e.uploaded_for), 'receivedAt', e.received_at, 'verifiedBy', ('P'::text || e.verified_by), 'verifiedAt', e.verified_at, 'verifiedHow', e.verified_how, 'checkedUrl', e.checked_url, 'checkedOn', e.checked_on, 'rejectionReason', e.rejection_reason, 'sites', e.sites, 'firstIssuedOn', e.first_issued_on, 'lastSurveillanceOn', e.last_surveillance_on, 'scan', b.scan, 'threat', b.threat, 'scannedAt', b.scanned_at, 'issuerSaid', e.issuer_said, 'issuerSaidOn', e.issuer_said_on, 'issuerSource', e.issuer_source, 'supersededBy', ('E'::text || e.superseded_by), 'challengeReason', e.challenge_reason, 'challengedBy', ('P'::text || e.challenged_by), 'challengedAt', e.challenged_at, 'isExpiring', ((e.expires_on >= d.today) AND (e.expires_on <= (d.today + 90))))) AS details
   FROM ((((sach.evidence e
     JOIN sach.facility f USING (facility))
     LEFT JOIN sach.file b USING (sha256))
     CROSS JOIN LATERAL ( SELECT sach.network_day(f.network, sach.clock_now()) AS today) d)
     LEFT JOIN LATERAL ( SELECT l.name_vi,
            l.name_en
           FROM sach.evidence_rule l
          WHERE ((l.type = e.type) AND (l.edition = e.edition))
          ORDER BY l.accept_from DESC
         LIMIT 1) r ON (true));

--
-- Name: VIEW evidence_view; Type: COMMENT

COMMENT ON VIEW sach.evidence_view IS 'An evidence item as an officer sees it. isExpiring: it still holds today and ends within 90 days (E5). scan: what the malware scanner said of its file.';

--
-- Name: facility_batch; Type: SEQUENCE

CREATE SEQUENCE sach.facility_batch
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

--
-- Name: SEQUENCE facility_batch; Type: COMMENT

COMMENT ON SEQUENCE sach.facility_batch IS 'Numbers the batches of facility_staging.';

--
-- Name: facility_change; Type: TABLE

CREATE TABLE sach.facility_change (
    facility_change bigint NOT NULL,
    facility bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    actor bigint NOT NULL,
    changes jsonb NOT NULL
);

--
-- Name: TABLE facility_change; Type: COMMENT

COMMENT ON TABLE sach.facility_change IS 'What was changed of a facility after it was entered: {member: [before, after]}, append-only.';

--
-- Name: facility_change_facility_change_seq; Type: SEQUENCE

ALTER TABLE sach.facility_change ALTER COLUMN facility_change ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sach.facility_change_facility_change_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: facility_facility_seq; Type: SEQUENCE

ALTER TABLE sach.facility ALTER COLUMN facility ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sach.facility_facility_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: facility_report; Type: TABLE

CREATE TABLE sach.facility_report (
    facility bigint NOT NULL,
    period text NOT NULL,
    form text NOT NULL,
    form_version integer NOT NULL,
    state text NOT NULL,
    submission integer DEFAULT 0 NOT NULL,
    report jsonb NOT NULL,
    is_nil boolean DEFAULT false NOT NULL,
    justifications jsonb,
    points jsonb,
    paper_number text,
    paper_date date,
    saved_by bigint NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    filed_at timestamp with time zone,
    filed jsonb,
    digest bytea,
    size_class text,
    level text,
    is_aware boolean,
    has_unit boolean,
    has_iso14001 boolean,
    energy_share numeric,
    saved_kwh numeric,
    saved_toe numeric,
    saved_m3 numeric,
    saved_tco2e numeric,
    saved_vnd numeric,
    CONSTRAINT facility_report_filed_is_whole CHECK ((((submission = 0) = (filed_at IS NULL)) AND ((filed IS NULL) = (filed_at IS NULL)) AND ((digest IS NULL) = (filed IS NULL)))),
    CONSTRAINT facility_report_level_is_known CHECK ((level = ANY (ARRAY['none'::text, 'plan'::text, 'assessed'::text, 'implemented'::text]))),
    CONSTRAINT facility_report_paper_is_nfc CHECK ((paper_number IS NFC NORMALIZED)),
    CONSTRAINT facility_report_period_is_a_year CHECK ((period ~ '^[0-9]{4}$'::text)),
    CONSTRAINT facility_report_returned_says_why CHECK (((state = 'returned'::text) = (points IS NOT NULL))),
    CONSTRAINT facility_report_size_is_known CHECK ((size_class = ANY (ARRAY['HH'::text, 'micro'::text, 'small'::text, 'medium'::text, 'large'::text]))),
    CONSTRAINT facility_report_state_is_known CHECK ((state = ANY (ARRAY['draft'::text, 'filed'::text, 'returned'::text])))
)
WITH (fillfactor='80');

--
-- Name: TABLE facility_report; Type: COMMENT

COMMENT ON TABLE sach.facility_report IS 'What a facility reports of its own will for one year (BC-CS): once a facility and period, whatever unit it belongs to. report is the newest word, draft or not; filed is what counts until it is filed anew.';

--
-- Name: COLUMN facility_report.digest; Type: COMMENT

COMMENT ON COLUMN sach.facility_report.digest IS 'SHA-256 of filed: what a consolidated report freezes.';

--
-- Name: COLUMN facility_report.level; Type: COMMENT

COMMENT ON COLUMN sach.facility_report.level IS 'The ladder of certification.md §5.1: plan < assessed < implemented, as declared; certified comes from the register.';

--
-- Name: COLUMN facility_report.energy_share; Type: COMMENT

COMMENT ON COLUMN sach.facility_report.energy_share IS 'Saving of energy per unit of product, a fraction; NULL = not measured.';

--
-- Name: facility_report_version; Type: TABLE

CREATE TABLE sach.facility_report_version (
    facility bigint NOT NULL,
    period text NOT NULL,
    submission integer NOT NULL,
    report jsonb NOT NULL,
    is_nil boolean NOT NULL,
    filed_by bigint NOT NULL,
    filed_at timestamp with time zone NOT NULL
);

--
-- Name: TABLE facility_report_version; Type: COMMENT

COMMENT ON TABLE sach.facility_report_version IS 'Every filing of a facility''s report, append-only.';

--
-- Name: facility_saving; Type: TABLE

CREATE TABLE sach.facility_saving (
    facility bigint NOT NULL,
    period text NOT NULL,
    stream text NOT NULL,
    unit text NOT NULL,
    expected numeric NOT NULL,
    consumed numeric NOT NULL,
    basis text NOT NULL,
    CONSTRAINT facility_saving_basis_is_known CHECK ((basis = ANY (ARRAY['measured'::text, 'declared'::text, 'estimated'::text]))),
    CONSTRAINT facility_saving_stream_is_known CHECK ((stream = ANY (ARRAY['energy'::text, 'water'::text, 'material'::text, 'chemical'::text])))
);

--
-- Name: TABLE facility_saving; Type: COMMENT

COMMENT ON TABLE sach.facility_saving IS 'Per facility and stream, from the filed report: expected = baseline intensity × this year''s output, consumed = this year''s consumption. Only these are added, never percentages; energy in TOE, the weakest basis of its parts.';

--
-- Name: facility_staging; Type: TABLE

CREATE UNLOGGED TABLE sach.facility_staging (
    batch bigint NOT NULL,
    line integer NOT NULL,
    name text,
    name_en text,
    tax_code text,
    site_address text,
    commune text,
    zone text,
    organisation text,
    vsic_version text,
    vsic_code text,
    email text,
    import_key text
);

--
-- Name: TABLE facility_staging; Type: COMMENT

COMMENT ON TABLE sach.facility_staging IS 'Rows of a list as they were read, until facility_import() has looked at them in the same transaction; unlogged, because a crash loses nothing that was promised.';

--
-- Name: facility_unit; Type: TABLE

CREATE TABLE sach.facility_unit (
    facility bigint NOT NULL,
    commune bigint NOT NULL,
    zone bigint,
    unit bigint GENERATED ALWAYS AS (COALESCE(zone, commune)) STORED NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    basis text NOT NULL,
    entered_by bigint NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    CONSTRAINT facility_unit_basis_is_nfc CHECK (((basis IS NFC NORMALIZED) AND (basis <> ''::text))),
    CONSTRAINT facility_unit_ends_after_start CHECK ((valid_to > valid_from))
);

--
-- Name: TABLE facility_unit; Type: COMMENT

COMMENT ON TABLE sach.facility_unit IS 'Where a facility lay and who reported on it, by legal days (valid_to exclusive): exactly one accountable unit a day (certification.md §6.2.3). The facility''s own columns repeat the row in force.';

--
-- Name: COLUMN facility_unit.unit; Type: COMMENT

COMMENT ON COLUMN sach.facility_unit.unit IS 'The accountable unit: the zone board where there is one, else the commune.';

--
-- Name: file_chunk; Type: TABLE

CREATE TABLE sach.file_chunk (
    upload bigint NOT NULL,
    no integer NOT NULL,
    bytes bytea NOT NULL,
    CONSTRAINT file_chunk_is_small CHECK (((octet_length(bytes) >= 1) AND (octet_length(bytes) <= 262144)))
);
ALTER TABLE ONLY sach.file_chunk ALTER COLUMN bytes SET STORAGE EXTERNAL;

--
-- Name: TABLE file_chunk; Type: COMMENT

COMMENT ON TABLE sach.file_chunk IS 'A file''s bytes in pieces of 256 KiB (the last may be shorter), under the upload that brought them first.';

--
-- Name: COLUMN file_chunk.no; Type: COMMENT

COMMENT ON COLUMN sach.file_chunk.no IS 'Counts from 0: byte i stands in chunk i / 262144.';

--
-- Name: file_upload; Type: TABLE

CREATE TABLE sach.file_upload (
    upload bigint NOT NULL,
    person bigint NOT NULL,
    size_limit bigint NOT NULL,
    started_at timestamp with time zone NOT NULL,
    touched_at timestamp with time zone NOT NULL,
    chunks integer DEFAULT 0 NOT NULL,
    size bigint DEFAULT 0 NOT NULL,
    sha256 bytea,
    CONSTRAINT file_upload_hash_is_sha256 CHECK ((octet_length(sha256) = 32)),
    CONSTRAINT file_upload_stays_within_its_limit CHECK ((size <= size_limit))
)
WITH (fillfactor='50', autovacuum_vacuum_scale_factor='0.01', autovacuum_vacuum_threshold='1000');

--
-- Name: TABLE file_upload; Type: COMMENT

COMMENT ON TABLE sach.file_upload IS 'Each time somebody sent a file. A finished one proves that this person had the bytes: to know a hash is not enough to show a file as one''s own.';

--
-- Name: COLUMN file_upload.touched_at; Type: COMMENT

COMMENT ON COLUMN sach.file_upload.touched_at IS 'When the last chunk came; an unfinished upload that nobody touched for an hour is purged.';

--
-- Name: COLUMN file_upload.sha256; Type: COMMENT

COMMENT ON COLUMN sach.file_upload.sha256 IS 'The whole file''s hash; NULL while it is being sent.';

--
-- Name: file_upload_upload_seq; Type: SEQUENCE

ALTER TABLE sach.file_upload ALTER COLUMN upload ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sach.file_upload_upload_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: finding_dispute; Type: TABLE

CREATE TABLE sach.finding_dispute (
    subject_id bigint NOT NULL,
    no integer NOT NULL,
    reason text NOT NULL,
    disputed_by bigint NOT NULL,
    disputed_at timestamp with time zone NOT NULL,
    state_before text NOT NULL,
    limits jsonb NOT NULL,
    ruling text,
    ruling_reason text,
    ruled_by bigint,
    ruled_at timestamp with time zone,
    CONSTRAINT finding_dispute_ruling_is_known CHECK ((ruling = ANY (ARRAY['upheld'::text, 'cancelled'::text]))),
    CONSTRAINT finding_dispute_ruling_is_reasoned CHECK ((num_nulls(ruling, ruling_reason, ruled_by, ruled_at) = ANY (ARRAY[0, 4]))),
    CONSTRAINT finding_dispute_texts_are_nfc CHECK (((reason IS NFC NORMALIZED) AND (ruling_reason IS NFC NORMALIZED)))
);

--
-- Name: TABLE finding_dispute; Type: COMMENT

COMMENT ON TABLE sach.finding_dispute IS 'The facility''s disputes of a finding and what the reviewer ruled (F8, F9).';

--
-- Name: COLUMN finding_dispute.state_before; Type: COMMENT

COMMENT ON COLUMN sach.finding_dispute.state_before IS 'Where an upheld finding goes back to.';

--
-- Name: COLUMN finding_dispute.limits; Type: COMMENT

COMMENT ON COLUMN sach.finding_dispute.limits IS 'Time limits that stood still meanwhile: [{kind, parameter, due}] with due the exclusive instant (R5).';

--
-- Name: finding_evidence; Type: TABLE

CREATE TABLE sach.finding_evidence (
    subject_id bigint NOT NULL,
    evidence bigint NOT NULL,
    reported_at timestamp with time zone NOT NULL,
    seen_by bigint,
    seen_at timestamp with time zone,
    CONSTRAINT finding_evidence_seen_by_somebody CHECK (((seen_by IS NULL) = (seen_at IS NULL)))
);

--
-- Name: TABLE finding_evidence; Type: COMMENT

COMMENT ON TABLE sach.finding_evidence IS 'The evidence items the facility reports an action done with (F4), and who saw them when verifying (F5).';

--
-- Name: finding_plan; Type: TABLE

CREATE TABLE sach.finding_plan (
    subject_id bigint NOT NULL,
    no integer NOT NULL,
    correction text NOT NULL,
    cause text NOT NULL,
    action text NOT NULL,
    owner text NOT NULL,
    action_day date NOT NULL,
    submitted_by bigint NOT NULL,
    submitted_at timestamp with time zone NOT NULL,
    answer text,
    answer_reason text,
    answered_by bigint,
    answered_at timestamp with time zone,
    CONSTRAINT finding_plan_answer_has_an_author CHECK ((num_nulls(answer, answered_by, answered_at) = ANY (ARRAY[0, 3]))),
    CONSTRAINT finding_plan_answer_is_known CHECK ((answer = ANY (ARRAY['accepted'::text, 'rejected'::text]))),
    CONSTRAINT finding_plan_rejection_has_a_reason CHECK (((answer <> 'rejected'::text) OR (answer_reason IS NOT NULL))),
    CONSTRAINT finding_plan_texts_are_nfc CHECK (((correction IS NFC NORMALIZED) AND (cause IS NFC NORMALIZED) AND (action IS NFC NORMALIZED) AND (owner IS NFC NORMALIZED) AND (answer_reason IS NFC NORMALIZED)))
);

--
-- Name: TABLE finding_plan; Type: COMMENT

COMMENT ON TABLE sach.finding_plan IS 'What the facility proposes to do about a finding (F2), each proposal a row, and the assessor''s answer (F3).';

--
-- Name: finding_verification; Type: TABLE

CREATE TABLE sach.finding_verification (
    subject_id bigint NOT NULL,
    no integer NOT NULL,
    is_effective boolean NOT NULL,
    method text NOT NULL,
    reason text,
    verified_by bigint NOT NULL,
    verified_at timestamp with time zone NOT NULL,
    CONSTRAINT finding_verification_failure_has_a_reason CHECK ((is_effective OR (reason IS NOT NULL))),
    CONSTRAINT finding_verification_method_is_known CHECK ((method = ANY (ARRAY['documents'::text, 'remote'::text, 'on_site'::text, 'next_surveillance'::text]))),
    CONSTRAINT finding_verification_reason_is_nfc CHECK ((reason IS NFC NORMALIZED))
);

--
-- Name: TABLE finding_verification; Type: COMMENT

COMMENT ON TABLE sach.finding_verification IS 'Whether an action proved effective, how that was verified and by whom (F5).';

--
-- Name: finding_view; Type: VIEW

CREATE VIEW sach.finding_view AS
 SELECT n.subject_id AS id,
    ((((('S'::text || n.assessment) || '/'::text) || n.no) || ' - '::text) || f.name) AS title,
    jsonb_strip_nulls(jsonb_build_object('assessment', ('S'::text || n.assessment), 'case', ( SELECT r.reference
           FROM sach.subject_reference r
          WHERE ((r.subject_id = m.parent) AND (r.kind = 'own'::text))), 'facility', f.reference, 'facilityName', f.name, 'no', n.no, 'grade', n.grade, 'criterion', n.criterion, 'criterionName', c.name_vi, 'criterionNameEn', c.name_en, 'objectiveEvidence', n.evidence, 'raisedBy', ('P'::text || n.raised_by), 'raisedAt', n.raised_at, 'disclosedAt', n.disclosed_at, 'lastDay', t.last_day, 'limits', ( SELECT jsonb_agg(jsonb_build_object('limit', l.kind, 'dueAt', l.due_at) ORDER BY l.due_at, l.kind) AS jsonb_agg
           FROM sach.timer l
          WHERE ((l.subject_id = n.subject_id) AND (l.settled_at IS NULL))), 'plans', ( SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('no', p.no, 'correction', p.correction, 'cause', p.cause, 'action', p.action, 'owner', p.owner, 'date', p.action_day, 'by', ('P'::text || p.submitted_by), 'at', p.submitted_at, 'answer', p.answer, 'reason', p.answer_reason, 'answeredBy', ('P'::text || p.answered_by), 'answeredAt', p.answered_at)) ORDER BY p.no) AS jsonb_agg
           FROM sach.finding_plan p
          WHERE (p.subject_id = n.subject_id)), 'evidence', ( SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('evidence', ('E'::text || e.evidence), 'at', e.reported_at, 'seenBy', ('P'::text || e.seen_by), 'seenAt', e.seen_at)) ORDER BY e.evidence) AS jsonb_agg
           FROM sach.finding_evidence e
          WHERE (e.subject_id = n.subject_id)), 'verifications', ( SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('no', v.no, 'effective', v.is_effective, 'method', v.method, 'reason', v.reason, 'by', ('P'::text || v.verified_by), 'at', v.verified_at)) ORDER BY v.no) AS jsonb_agg
           FROM sach.finding_verification v
          WHERE (v.subject_id = n.subject_id)), 'disputes', ( SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('no', d.no, 'reason', d.reason, 'by', ('P'::text || d.disputed_by), 'at', d.disputed_at, 'stateBefore', d.state_before, 'ruling', d.ruling, 'rulingReason', d.ruling_reason, 'ruledBy', ('P'::text || d.ruled_by), 'ruledAt', d.ruled_at)) ORDER BY d.no) AS jsonb_agg
           FROM sach.finding_dispute d
          WHERE (d.subject_id = n.subject_id)), 'notEffective', NULLIF(n.not_effective, 0), 'escalatedAt', n.escalated_at, 'extendedAt', n.extended_at, 'extensionReason', n.extension_reason, 'overdueSince', n.overdue_since)) AS details
   FROM (((((sach.finding n
     JOIN sach.subject s ON ((s.id = n.subject_id)))
     JOIN sach.subject m ON ((m.id = n.assessment)))
     JOIN sach.assessment t ON ((t.subject_id = n.assessment)))
     JOIN sach.criterion c ON (((c.version = n.criterion_version) AND (c.criterion = n.criterion))))
     JOIN sach.facility f ON ((f.facility = s.facility)));

--
-- Name: VIEW finding_view; Type: COMMENT

COMMENT ON VIEW sach.finding_view IS 'A finding as an officer reads it: what was found, what the facility plans and shows, what was verified, disputed and ruled, and the time limits that run.';

--
-- Name: involvement; Type: TABLE

CREATE TABLE sach.involvement (
    involvement bigint NOT NULL,
    person bigint NOT NULL,
    organisation bigint,
    facility bigint NOT NULL,
    kind text NOT NULL,
    subject_id bigint,
    started_on date NOT NULL,
    ended_on date,
    source text NOT NULL,
    CONSTRAINT involvement_ends_after_start CHECK ((ended_on >= started_on)),
    CONSTRAINT involvement_kind_is_known CHECK ((kind = ANY (ARRAY['consultancy'::text, 'training'::text, 'employment'::text, 'ownership'::text, 'intake'::text, 'coordination'::text, 'assessment'::text, 'review'::text, 'decision'::text, 'registration'::text, 'reporting'::text])))
);

--
-- Name: TABLE involvement; Type: COMMENT

COMMENT ON TABLE sach.involvement IS 'Who did what for which facility, with which firm, until when (ended_on inclusive, NULL = still): the source of every person guard (R3). The first four kinds bar for the cool-off; the others separate duties within a case.';

--
-- Name: involvement_involvement_seq; Type: SEQUENCE

ALTER TABLE sach.involvement ALTER COLUMN involvement ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sach.involvement_involvement_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: ladder_step; Type: TABLE

CREATE TABLE sach.ladder_step (
    rule text NOT NULL,
    version integer NOT NULL,
    step text NOT NULL,
    "position" integer NOT NULL,
    kind text NOT NULL,
    amount integer NOT NULL,
    send_time time without time zone NOT NULL,
    audience text NOT NULL,
    template text NOT NULL,
    is_escalation boolean NOT NULL,
    CONSTRAINT ladder_step_audience_is_known CHECK ((audience = ANY (ARRAY['unit'::text, 'unit_leader'::text, 'standing_body_leader'::text]))),
    CONSTRAINT ladder_step_kind_is_known CHECK ((kind = ANY (ARRAY['calendar_day'::text, 'working_day'::text])))
);

--
-- Name: TABLE ladder_step; Type: COMMENT

COMMENT ON TABLE sach.ladder_step IS 'The reminders of a rule. amount counts from the last acceptable day: calendar days are moved back to a working day, working days are counted as such. send_time is local.';

--
-- Name: COLUMN ladder_step.is_escalation; Type: COMMENT

COMMENT ON COLUMN sach.ladder_step.is_escalation IS 'A step above the unit''s own mailbox: it goes out only by the event escalate, after the step before it was delivered (R10).';

--
-- Name: ledger_checkpoint; Type: TABLE

CREATE TABLE sach.ledger_checkpoint (
    checkpoint bigint NOT NULL,
    tree_size bigint NOT NULL,
    upto_xact bigint NOT NULL,
    root bytea NOT NULL,
    frontier bytea[] NOT NULL,
    at timestamp with time zone NOT NULL,
    key_id text,
    signature bytea,
    CONSTRAINT ledger_checkpoint_root_is_sha256 CHECK ((octet_length(root) = 32)),
    CONSTRAINT ledger_checkpoint_signature_is_ed25519 CHECK ((octet_length(signature) = 64)),
    CONSTRAINT ledger_checkpoint_signed_by_key CHECK (((key_id IS NULL) = (signature IS NULL)))
);

--
-- Name: TABLE ledger_checkpoint; Type: COMMENT

COMMENT ON TABLE sach.ledger_checkpoint IS 'Merkle root (RFC 6962 §2.1 hashing) over all events in the order (xact, subject_id, version) with xact < upto_xact. frontier: roots of the perfect subtrees, largest first, so that the next checkpoint reads only new events.';

--
-- Name: ledger_epoch; Type: TABLE

CREATE TABLE sach.ledger_epoch (
    is_only boolean DEFAULT true NOT NULL,
    base bigint NOT NULL,
    system_identifier bigint NOT NULL,
    CONSTRAINT ledger_epoch_is_one_row CHECK (is_only)
);

--
-- Name: TABLE ledger_epoch; Type: COMMENT

COMMENT ON TABLE sach.ledger_epoch IS 'What is added to a transaction number to get a ledger position: a dump restored into another cluster meets smaller transaction numbers there, and the ledger may only grow (ledger_rebase).';

--
-- Name: limit_kind; Type: TABLE

CREATE TABLE sach.limit_kind (
    kind text NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    CONSTRAINT limit_kind_names_are_nfc CHECK (((name_vi IS NFC NORMALIZED) AND (name_en IS NFC NORMALIZED)))
);

--
-- Name: TABLE limit_kind; Type: COMMENT

COMMENT ON TABLE sach.limit_kind IS 'What a kind of time limit is called in mails and lists; a kind without a row is shown by its code.';

--
-- Name: mandate; Type: TABLE

CREATE TABLE sach.mandate (
    mandate bigint NOT NULL,
    person bigint NOT NULL,
    facility bigint NOT NULL,
    covers text[] NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    document text NOT NULL,
    entered_by bigint NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    CONSTRAINT mandate_covers_known_forms CHECK ((array_to_string(covers, ' '::text) ~ '^([*]|[a-z_]+([.][a-z_]+)?)( ([*]|[a-z_]+([.][a-z_]+)?))*$'::text)),
    CONSTRAINT mandate_covers_something CHECK ((cardinality(covers) > 0)),
    CONSTRAINT mandate_document_is_nfc CHECK (((document IS NFC NORMALIZED) AND (document <> ''::text))),
    CONSTRAINT mandate_ends_after_start CHECK ((valid_to > valid_from)),
    CONSTRAINT mandate_is_for_people CHECK ((person <> 0))
);

--
-- Name: TABLE mandate; Type: COMMENT

COMMENT ON TABLE sach.mandate IS 'What a facility has empowered an agent to do, and until when (A2, A18): the role AGNT opens nothing without one that covers the event on the day. Legal days, valid_to exclusive.';

--
-- Name: COLUMN mandate.covers; Type: COMMENT

COMMENT ON COLUMN sach.mandate.covers IS '* = everything; a machine (application) = all of its events; machine.event (application.submit) = that event.';

--
-- Name: COLUMN mandate.document; Type: COMMENT

COMMENT ON COLUMN sach.mandate.document IS 'The power of attorney: number, date, who signed it.';

--
-- Name: mandate_mandate_seq; Type: SEQUENCE

ALTER TABLE sach.mandate ALTER COLUMN mandate ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sach.mandate_mandate_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: media_type; Type: TABLE

CREATE TABLE sach.media_type (
    media_type text NOT NULL,
    extensions text[] NOT NULL,
    also_called text[] DEFAULT '{}'::text[] NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    CONSTRAINT media_type_has_an_extension CHECK ((cardinality(extensions) > 0)),
    CONSTRAINT media_type_is_lower_case CHECK (((media_type = lower(media_type)) AND (media_type ~ '^[a-z]+/[a-z0-9.+-]+$'::text))),
    CONSTRAINT media_type_texts_are_nfc CHECK (((name_vi IS NFC NORMALIZED) AND (name_en IS NFC NORMALIZED)))
);

--
-- Name: TABLE media_type; Type: COMMENT

COMMENT ON TABLE sach.media_type IS 'The kinds of file that are taken. What a file is decides media_type_sniff() by its bytes, never its name or what the sender says.';

--
-- Name: COLUMN media_type.extensions; Type: COMMENT

COMMENT ON COLUMN sach.media_type.extensions IS 'Endings of file names that go with these bytes, lower case without the dot.';

--
-- Name: COLUMN media_type.also_called; Type: COMMENT

COMMENT ON COLUMN sach.media_type.also_called IS 'Other names that senders use for the same bytes (text/csv for text/plain).';

--
-- Name: metric; Type: TABLE

CREATE TABLE sach.metric (
    metric text NOT NULL,
    "position" integer NOT NULL,
    kind text NOT NULL,
    unit text NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    at_most text,
    CONSTRAINT metric_kind_is_known CHECK ((kind = ANY (ARRAY['energy'::text, 'water'::text, 'material'::text, 'waste_water'::text, 'load'::text, 'waste'::text, 'air'::text, 'money'::text, 'safety'::text]))),
    CONSTRAINT metric_names_are_nfc CHECK (((name_vi IS NFC NORMALIZED) AND (name_en IS NFC NORMALIZED)))
);

--
-- Name: TABLE metric; Type: COMMENT

COMMENT ON TABLE sach.metric IS 'What a flow can be measured in (vietnam.md §4.2): quantities of one period, never intensities. at_most: another metric that bounds this one, such as BOD5 by COD.';

--
-- Name: migration_proposal_proposal_seq; Type: SEQUENCE

ALTER TABLE sach.migration_proposal ALTER COLUMN proposal ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sach.migration_proposal_proposal_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: network; Type: TABLE

CREATE TABLE sach.network (
    network integer NOT NULL,
    code text NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    issuer_vi text NOT NULL,
    issuer_en text NOT NULL,
    calendar text NOT NULL,
    language text DEFAULT 'vi'::text NOT NULL,
    support_phone text DEFAULT ''::text NOT NULL,
    base_url text DEFAULT 'http://127.0.0.1:8017'::text NOT NULL,
    parent_vi text DEFAULT ''::text NOT NULL,
    parent_en text DEFAULT ''::text NOT NULL,
    place_vi text DEFAULT ''::text NOT NULL,
    place_en text DEFAULT ''::text NOT NULL,
    address_vi text DEFAULT ''::text NOT NULL,
    address_en text DEFAULT ''::text NOT NULL,
    reception_vi text DEFAULT ''::text NOT NULL,
    reception_en text DEFAULT ''::text NOT NULL,
    support_email text DEFAULT ''::text NOT NULL,
    office_code text DEFAULT ''::text NOT NULL,
    quiet_from time without time zone,
    quiet_to time without time zone,
    CONSTRAINT network_code_is_short CHECK ((code ~ '^[A-Z][A-Z0-9]{1,7}$'::text)),
    CONSTRAINT network_language_is_known CHECK ((language = ANY (ARRAY['vi'::text, 'en'::text]))),
    CONSTRAINT network_quiet_hours_have_both_ends CHECK ((((quiet_from IS NULL) = (quiet_to IS NULL)) AND (quiet_from <> quiet_to)))
);

--
-- Name: TABLE network; Type: COMMENT

COMMENT ON TABLE sach.network IS 'A certification network: one issuer, one calendar, one register. code prefixes every dossier code.';

--
-- Name: COLUMN network.parent_vi; Type: COMMENT

COMMENT ON COLUMN sach.network.parent_vi IS 'The issuer''s superior body, first line of a paper''s head (Decree 30/2020/ND-CP, Annex I); empty = no such line.';

--
-- Name: COLUMN network.place_vi; Type: COMMENT

COMMENT ON COLUMN sach.network.place_vi IS 'Place name before the date of a paper; empty = the date alone.';

--
-- Name: COLUMN network.reception_vi; Type: COMMENT

COMMENT ON COLUMN sach.network.reception_vi IS 'The unit that receives dossiers, and where results are collected.';

--
-- Name: COLUMN network.office_code; Type: COMMENT

COMMENT ON COLUMN sach.network.office_code IS 'Abbreviation behind the number of a notice (TB-…); empty = the network''s code.';

--
-- Name: COLUMN network.quiet_from; Type: COMMENT

COMMENT ON COLUMN sach.network.quiet_from IS 'Local time from which nothing is sent until quiet_to (exclusive), over midnight when it is the later of the two; NULL = at any hour.';

--
-- Name: network_network_seq; Type: SEQUENCE

ALTER TABLE sach.network ALTER COLUMN network ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sach.network_network_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: notice; Type: TABLE

CREATE TABLE sach.notice (
    notice bigint NOT NULL,
    network integer NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    subject_id bigint NOT NULL,
    due_at timestamp with time zone NOT NULL,
    available_at timestamp with time zone NOT NULL,
    superseded_from timestamp with time zone,
    settled_at timestamp with time zone,
    message_id uuid DEFAULT gen_random_uuid() NOT NULL,
    purpose text NOT NULL,
    step text NOT NULL,
    audience text NOT NULL,
    channel text DEFAULT 'mail'::text NOT NULL,
    template text NOT NULL,
    state text DEFAULT 'planned'::text NOT NULL,
    recipient_address text,
    recipient_name text,
    language text,
    skip_reason text,
    provider_reply text,
    confirmed_by bigint,
    confirmation text,
    data jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT notice_attempts_are_counted CHECK ((attempts >= 0)),
    CONSTRAINT notice_audience_is_known CHECK ((audience = ANY (ARRAY['unit'::text, 'unit_leader'::text, 'standing_body_leader'::text, 'facility'::text, 'coordinator'::text, 'complainant'::text]))),
    CONSTRAINT notice_channel_is_known CHECK ((channel = ANY (ARRAY['mail'::text, 'sms'::text, 'webhook'::text]))),
    CONSTRAINT notice_confirmation_is_nfc CHECK ((confirmation IS NFC NORMALIZED)),
    CONSTRAINT notice_confirmed_by_a_person CHECK (((state = 'confirmed'::text) = (confirmed_by IS NOT NULL))),
    CONSTRAINT notice_delivered_was_attempted CHECK (((state <> ALL (ARRAY['sent'::text, 'delivered'::text])) OR (attempts > 0))),
    CONSTRAINT notice_skipped_has_a_reason CHECK (((state = 'skipped'::text) = (skip_reason IS NOT NULL))),
    CONSTRAINT notice_state_is_known CHECK ((state = ANY (ARRAY['planned'::text, 'sent'::text, 'delivered'::text, 'failed'::text, 'confirmed'::text, 'exhausted'::text, 'skipped'::text])))
)
WITH (fillfactor='50', autovacuum_vacuum_scale_factor='0.01', autovacuum_vacuum_threshold='1000');

--
-- Name: TABLE notice; Type: COMMENT

COMMENT ON TABLE sach.notice IS 'The notice ledger: planned → queued → sent → delivered | failed → confirmed | exhausted; planned → skipped. Once per subject, step, audience and channel. Moved only by the notice_* functions.';

--
-- Name: COLUMN notice.due_at; Type: COMMENT

COMMENT ON COLUMN sach.notice.due_at IS 'When the rule wants it sent.';

--
-- Name: COLUMN notice.available_at; Type: COMMENT

COMMENT ON COLUMN sach.notice.available_at IS 'When it may next be taken: due_at at first, then the end of a pause after a failure; infinity = waits for an event (an escalation). The same instant stands in notice_queue while nobody has it in hand.';

--
-- Name: COLUMN notice.superseded_from; Type: COMMENT

COMMENT ON COLUMN sach.notice.superseded_from IS 'When the next step for the same reader is due: from then on this one gives way to it, if its purpose says send_latest_only. Kept by the planner so that a drain looks at no other row.';

--
-- Name: COLUMN notice.message_id; Type: COMMENT

COMMENT ON COLUMN sach.notice.message_id IS 'The token under which every attempt of this notice is sent: a crash between sending and saving leads to one visible repetition with the same token, never a second message.';

--
-- Name: COLUMN notice.channel; Type: COMMENT

COMMENT ON COLUMN sach.notice.channel IS 'How the reader wished to be reached when the notice was planned, or since; the address of each attempt says how it went.';

--
-- Name: COLUMN notice.state; Type: COMMENT

COMMENT ON COLUMN sach.notice.state IS 'As certification.md §3.8 has it, but for queued, which a row of notice_lease says.';

--
-- Name: COLUMN notice.recipient_address; Type: COMMENT

COMMENT ON COLUMN sach.notice.recipient_address IS 'The address of the last attempt, looked up at that moment, not when planned: a mailbox, sms:+84… or webhook:<name at the gateway>.';

--
-- Name: COLUMN notice.data; Type: COMMENT

COMMENT ON COLUMN sach.notice.data IS 'What the planner knew and the template needs beside what is looked up at sending.';

--
-- Name: notice_attempt; Type: TABLE

CREATE TABLE sach.notice_attempt (
    notice bigint NOT NULL,
    attempt integer NOT NULL,
    at timestamp with time zone NOT NULL,
    outcome text NOT NULL,
    address text,
    channel text NOT NULL,
    reply text,
    CONSTRAINT notice_attempt_outcome_is_known CHECK ((outcome = ANY (ARRAY['delivered'::text, 'sent'::text, 'retry'::text, 'failed_permanently'::text, 'unknown'::text])))
);

--
-- Name: TABLE notice_attempt; Type: COMMENT

COMMENT ON TABLE sach.notice_attempt IS 'Every attempt to send, append-only, written only in the statement that moves its notice: a foreign key would lock that row a second time for each message. unknown = the sender vanished within its lease; whether the message left is not known.';

--
-- Name: notice_bounce; Type: TABLE

CREATE TABLE sach.notice_bounce (
    notice bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    reply text NOT NULL,
    recorded_by bigint NOT NULL,
    CONSTRAINT notice_bounce_says_why CHECK (((reply <> ''::text) AND (reply IS NFC NORMALIZED)))
);

--
-- Name: TABLE notice_bounce; Type: COMMENT

COMMENT ON TABLE sach.notice_bounce IS 'Notices that a server had taken and that came back: they never counted as delivered, and nothing may follow from them (R10). Append-only.';

--
-- Name: notice_lease; Type: TABLE

CREATE TABLE sach.notice_lease (
    lease bigint NOT NULL,
    taken_at timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    worker text,
    notices bigint[] NOT NULL,
    addresses text[] NOT NULL,
    names text[] NOT NULL,
    languages text[] NOT NULL,
    CONSTRAINT notice_lease_has_a_reader_for_each CHECK (((cardinality(addresses) = cardinality(notices)) AND (cardinality(names) = cardinality(notices)) AND (cardinality(languages) = cardinality(notices)))),
    CONSTRAINT notice_lease_holds_something CHECK ((cardinality(notices) > 0))
);
ALTER TABLE ONLY sach.notice_lease ALTER COLUMN notices SET STORAGE EXTERNAL;
ALTER TABLE ONLY sach.notice_lease ALTER COLUMN addresses SET STORAGE EXTERNAL;
ALTER TABLE ONLY sach.notice_lease ALTER COLUMN names SET STORAGE EXTERNAL;
ALTER TABLE ONLY sach.notice_lease ALTER COLUMN languages SET STORAGE EXTERNAL;

--
-- Name: TABLE notice_lease; Type: COMMENT

COMMENT ON TABLE sach.notice_lease IS 'What each daemon has in hand: taken from the queue, not settled yet; such notices are shown as queued. The row is the fence: an outcome counts only while it stands, and whoever puts its notices back deletes it. Few rows, each gone within minutes.';

--
-- Name: COLUMN notice_lease.until; Type: COMMENT

COMMENT ON COLUMN sach.notice_lease.until IS 'From then on others may put the notices back into the queue; earlier when the daemon has no session any more.';

--
-- Name: COLUMN notice_lease.worker; Type: COMMENT

COMMENT ON COLUMN sach.notice_lease.worker IS 'The daemon, by the application name of its sessions.';

--
-- Name: COLUMN notice_lease.addresses; Type: COMMENT

COMMENT ON COLUMN sach.notice_lease.addresses IS 'Where each is being sent; NULL for a complainant, who stays sealed.';

--
-- Name: notice_lease_lease_seq; Type: SEQUENCE

ALTER TABLE sach.notice_lease ALTER COLUMN lease ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sach.notice_lease_lease_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: notice_notice_seq; Type: SEQUENCE

ALTER TABLE sach.notice ALTER COLUMN notice ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sach.notice_notice_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: notice_purpose; Type: TABLE

CREATE TABLE sach.notice_purpose (
    purpose text NOT NULL,
    states text[],
    catch_up text NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    CONSTRAINT notice_purpose_catch_up_is_known CHECK ((catch_up = ANY (ARRAY['send_latest_only'::text, 'send_all'::text, 'skip'::text])))
);

--
-- Name: TABLE notice_purpose; Type: COMMENT

COMMENT ON TABLE sach.notice_purpose IS 'Why a notice is sent, and when it has become pointless.';

--
-- Name: COLUMN notice_purpose.states; Type: COMMENT

COMMENT ON COLUMN sach.notice_purpose.states IS 'The subject''s states in which the notice may still go out, looked at in the sending transaction; NULL = whatever the state.';

--
-- Name: COLUMN notice_purpose.catch_up; Type: COMMENT

COMMENT ON COLUMN sach.notice_purpose.catch_up IS 'After a pause in sending: send_latest_only = an earlier step gives way to a later due one for the same reader; send_all; skip = a step whose day is over is left out.';

--
-- Name: notice_queue; Type: TABLE

CREATE TABLE sach.notice_queue (
    available_at timestamp with time zone NOT NULL,
    notice bigint NOT NULL
)
WITH (fillfactor='80', autovacuum_vacuum_scale_factor='0.01', autovacuum_vacuum_threshold='1000');

--
-- Name: TABLE notice_queue; Type: COMMENT

COMMENT ON TABLE sach.notice_queue IS 'The notices that still need a sender, and nothing else, so that the ledger''s own rows stay HOT and wide indexes are not touched by a drain: planned and failed ones that nobody has in hand. A row that needs no more action leaves in the same pass (D13). Its lock is the claim: whoever changes an open notice holds its queue row first, and leaves alone what has none. No foreign key: it would lock the notice once more for each message; only the notice_* functions write here.';

--
-- Name: reporting_unit; Type: TABLE

CREATE TABLE sach.reporting_unit (
    unit bigint NOT NULL,
    reference text NOT NULL,
    kind text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    legal_basis_from text NOT NULL,
    legal_basis_to text,
    email text,
    phone text,
    postal_address text,
    CONSTRAINT reporting_unit_email_looks_like_one CHECK ((email ~ '^[!-?A-~]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$'::text)),
    CONSTRAINT reporting_unit_end_has_a_legal_basis CHECK (((valid_to IS NULL) = (legal_basis_to IS NULL))),
    CONSTRAINT reporting_unit_ends_after_it_begins CHECK ((valid_to > valid_from)),
    CONSTRAINT reporting_unit_has_a_known_kind CHECK ((kind = ANY (ARRAY['province'::text, 'district'::text, 'commune'::text, 'ward'::text, 'zone_board'::text, 'department'::text, 'association'::text]))),
    CONSTRAINT reporting_unit_phone_is_e164 CHECK ((phone ~ '^\+[1-9][0-9]{6,14}$'::text)),
    CONSTRAINT reporting_unit_reference_is_typeable CHECK ((reference ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$'::text)),
    CONSTRAINT reporting_unit_texts_are_nfc CHECK (((legal_basis_from IS NFC NORMALIZED) AND (legal_basis_to IS NFC NORMALIZED) AND (postal_address IS NFC NORMALIZED)))
);

--
-- Name: TABLE reporting_unit; Type: COMMENT

COMMENT ON TABLE sach.reporting_unit IS 'An organ that reports, receives reports or holds territory. Never deleted, never re-keyed: a reform ends rows and begins others, joined by unit_edge. Sources: Resolution 1238/NQ-UBTVQH15, Resolution 1686/NQ-UBTVQH15, Decision 19/2025/QD-TTg.';

--
-- Name: COLUMN reporting_unit.reference; Type: COMMENT

COMMENT ON COLUMN sach.reporting_unit.reference IS 'The stable name that people type and that pages link to: the official code where there is one (14812, 380), else a short name (BQL-NS, SCT).';

--
-- Name: COLUMN reporting_unit.valid_from; Type: COMMENT

COMMENT ON COLUMN sach.reporting_unit.valid_from IS 'First legal day on which the unit exists; for units older than the register, the first day the register speaks for (2017-01-01).';

--
-- Name: COLUMN reporting_unit.valid_to; Type: COMMENT

COMMENT ON COLUMN sach.reporting_unit.valid_to IS 'First legal day on which the unit no longer exists (exclusive); NULL = still exists.';

--
-- Name: COLUMN reporting_unit.email; Type: COMMENT

COMMENT ON COLUMN sach.reporting_unit.email IS 'Official mailbox, NULL = none known; the operator enters it and reference data never overwrite it.';

--
-- Name: COLUMN reporting_unit.phone; Type: COMMENT

COMMENT ON COLUMN sach.reporting_unit.phone IS 'E.164; NULL = none known; entered by the operator.';

--
-- Name: notice_view; Type: VIEW

CREATE VIEW sach.notice_view AS
 SELECT n.notice AS id,
    (n.message_id)::text AS message_id,
    r.reference AS subject,
    u.reference AS unit,
    n.purpose,
    n.step,
    n.audience,
        CASE
            WHEN (EXISTS ( SELECT
               FROM sach.notice_lease l
              WHERE (n.notice = ANY (l.notices)))) THEN 'queued'::text
            ELSE n.state
        END AS state,
    n.skip_reason,
    n.recipient_address AS address,
    n.due_at,
    n.attempts,
    ( SELECT max(a.at) AS max
           FROM sach.notice_attempt a
          WHERE (a.notice = n.notice)) AS sent_at,
    n.network,
    n.subject_id,
    s.facility AS subject_facility,
    s.unit AS subject_unit
   FROM (((sach.notice n
     JOIN sach.subject s ON ((s.id = n.subject_id)))
     JOIN sach.subject_reference r ON (((r.subject_id = s.id) AND (r.kind = 'own'::text))))
     LEFT JOIN sach.reporting_unit u ON ((u.unit = s.unit)));

--
-- Name: VIEW notice_view; Type: COMMENT

COMMENT ON VIEW sach.notice_view IS 'A notice as lists show it, in the states of certification.md §3.8: one that a daemon has in hand is queued.';

--
-- Name: number_counter; Type: TABLE

CREATE TABLE sach.number_counter (
    network integer NOT NULL,
    series text NOT NULL,
    last integer NOT NULL
)
WITH (fillfactor='50');

--
-- Name: TABLE number_counter; Type: COMMENT

COMMENT ON TABLE sach.number_counter IS 'Gapless counters: the number is taken in the transaction that uses it, so a rollback gives it back (D15). series: dossier/YYMMDD, certificate/YYYY.';

--
-- Name: obligation_rule; Type: TABLE

CREATE TABLE sach.obligation_rule (
    rule text NOT NULL,
    version integer NOT NULL,
    network text NOT NULL,
    form text NOT NULL,
    form_version integer NOT NULL,
    subject_kind text NOT NULL,
    unit_kinds text[] NOT NULL,
    recipient_unit text NOT NULL,
    period_kind text NOT NULL,
    first_period integer NOT NULL,
    last_period integer,
    anchor_month integer NOT NULL,
    anchor_day integer NOT NULL,
    data_from_year integer NOT NULL,
    data_from_month integer NOT NULL,
    data_from_day integer NOT NULL,
    data_to_month integer NOT NULL,
    data_to_day integer NOT NULL,
    cutoff_month integer NOT NULL,
    cutoff_day integer NOT NULL,
    due_month integer NOT NULL,
    due_day integer NOT NULL,
    roll_policy text NOT NULL,
    open_before_days integer NOT NULL,
    generate_before_days integer NOT NULL,
    generate_until_days integer NOT NULL,
    legal_basis_vi text NOT NULL,
    legal_basis_en text NOT NULL,
    plan_name_vi text NOT NULL,
    plan_name_en text NOT NULL,
    successor_policy text DEFAULT 'successor_full_year'::text NOT NULL,
    consolidation_month integer,
    consolidation_day integer,
    CONSTRAINT obligation_rule_consolidation_day_is_whole CHECK (((consolidation_month IS NULL) = (consolidation_day IS NULL))),
    CONSTRAINT obligation_rule_counts_are_positive CHECK (((open_before_days >= 0) AND (generate_before_days >= 0) AND (generate_until_days >= 0))),
    CONSTRAINT obligation_rule_ends_after_it_begins CHECK ((last_period >= first_period)),
    CONSTRAINT obligation_rule_period_is_a_year CHECK ((period_kind = 'year'::text)),
    CONSTRAINT obligation_rule_roll_policy_is_known CHECK ((roll_policy = ANY (ARRAY['none'::text, 'forward'::text, 'backward'::text]))),
    CONSTRAINT obligation_rule_subject_is_a_unit CHECK ((subject_kind = 'unit'::text)),
    CONSTRAINT obligation_rule_successor_policy_is_known CHECK ((successor_policy = ANY (ARRAY['successor_full_year'::text, 'split_at_change'::text, 'authority_decides'::text]))),
    CONSTRAINT obligation_rule_texts_are_nfc CHECK (((legal_basis_vi IS NFC NORMALIZED) AND (legal_basis_en IS NFC NORMALIZED) AND (plan_name_vi IS NFC NORMALIZED) AND (plan_name_en IS NFC NORMALIZED)))
);

--
-- Name: TABLE obligation_rule; Type: COMMENT

COMMENT ON TABLE sach.obligation_rule IS 'Who owes which report for which years, on what legal basis: a dated rule with a citation (certification.md §8 (3)). Every reminder prints the basis.';

--
-- Name: COLUMN obligation_rule.recipient_unit; Type: COMMENT

COMMENT ON COLUMN sach.obligation_rule.recipient_unit IS 'Reference of the unit that receives the reports; those accountable to it on the anchor day owe them.';

--
-- Name: COLUMN obligation_rule.anchor_month; Type: COMMENT

COMMENT ON COLUMN sach.obligation_rule.anchor_month IS 'The units that exist on this day of the period''s year owe the report.';

--
-- Name: COLUMN obligation_rule.data_from_year; Type: COMMENT

COMMENT ON COLUMN sach.obligation_rule.data_from_year IS 'Year of the first day of the data, relative to the period: -1 = the year before (Decree 09/2019/ND-CP art. 12: 15 December to 14 December).';

--
-- Name: COLUMN obligation_rule.due_day; Type: COMMENT

COMMENT ON COLUMN sach.obligation_rule.due_day IS 'Exclusive, "before 15 December": the last acceptable day is the day before, until 24:00 local.';

--
-- Name: COLUMN obligation_rule.open_before_days; Type: COMMENT

COMMENT ON COLUMN sach.obligation_rule.open_before_days IS 'Calendar days before the last acceptable day at which the report opens.';

--
-- Name: COLUMN obligation_rule.generate_before_days; Type: COMMENT

COMMENT ON COLUMN sach.obligation_rule.generate_before_days IS 'Calendar days before opening at which the obligations are written down.';

--
-- Name: COLUMN obligation_rule.generate_until_days; Type: COMMENT

COMMENT ON COLUMN sach.obligation_rule.generate_until_days IS 'Calendar days after the last acceptable day until which missing obligations are still written down; periods long past are left alone.';

--
-- Name: COLUMN obligation_rule.successor_policy; Type: COMMENT

COMMENT ON COLUMN sach.obligation_rule.successor_policy IS 'What a change of units within the period does: successor_full_year = whoever takes over reports the whole year; split_at_change = each reports its part, the ended unit''s as a handover; authority_decides = a document says which of the two, case by case.';

--
-- Name: COLUMN obligation_rule.consolidation_day; Type: COMMENT

COMMENT ON COLUMN sach.obligation_rule.consolidation_day IS 'Day before which the consolidated report is due (exclusive), in the period''s year; NULL = the rule gives none.';

--
-- Name: obligation_succession; Type: TABLE

CREATE TABLE sach.obligation_succession (
    predecessor bigint NOT NULL,
    unit bigint NOT NULL,
    part text NOT NULL,
    share numeric,
    policy text NOT NULL,
    basis text NOT NULL,
    successor bigint,
    CONSTRAINT obligation_succession_basis_is_nfc CHECK (((basis IS NFC NORMALIZED) AND (basis <> ''::text))),
    CONSTRAINT obligation_succession_part_is_known CHECK ((part = ANY (ARRAY['whole'::text, 'own'::text, 'handover'::text]))),
    CONSTRAINT obligation_succession_policy_is_known CHECK ((policy = ANY (ARRAY['successor_full_year'::text, 'split_at_change'::text]))),
    CONSTRAINT obligation_succession_share_is_a_fraction CHECK (((share > (0)::numeric) AND (share <= (1)::numeric)))
);

--
-- Name: TABLE obligation_succession; Type: COMMENT

COMMENT ON TABLE sach.obligation_succession IS 'Who took over an ended unit''s obligation (O10): whole = reports the year with it; own = reports from the change on; handover = signs the ended unit''s part.';

--
-- Name: obligation_view; Type: VIEW

CREATE VIEW sach.obligation_view AS
 SELECT o.subject_id AS id,
    ((a.vi || ' - '::text) || o.period) AS title,
    jsonb_build_object('rule', o.rule, 'ruleVersion', o.version, 'period', o.period, 'unit', jsonb_build_object('code', u.reference, 'nameVi', a.vi, 'nameEn', a.en, 'email', u.email), 'form', o.form, 'formVersion', o.form_version, 'dataFrom', o.data_from, 'dataTo', o.data_to, 'cutoffDate', o.cutoff_date, 'openOn', o.open_on, 'lastDay', o.last_day, 'dueAt', o.due_at, 'legalBasisVi', (COALESCE((o.legal_basis || '; '::text), ''::text) || r.legal_basis_vi), 'legalBasisEn', (COALESCE((o.legal_basis || '; '::text), ''::text) || r.legal_basis_en), 'planNameVi', r.plan_name_vi, 'planNameEn', r.plan_name_en, 'isExtended', (o.legal_basis IS NOT NULL), 'escalationLevel', o.escalation_level, 'firstCompleteAt', o.first_complete_at, 'isOnTime', (o.first_complete_at < o.due_at), 'isNil', o.is_nil, 'signatory', o.signatory, 'paperNumber', o.paper_number, 'paperDate', o.paper_date, 'receivedOn', o.received_on, 'report', o.report, 'computed', o.computed, 'justifications', o.justifications, 'submission', o.submission, 'forUnit', ( SELECT f.reference
           FROM sach.reporting_unit f
          WHERE ((f.unit = o.for_unit) AND (o.for_unit <> o.unit))), 'basisDocument', o.basis_document, 'reference', o.reference, 'succession', ( SELECT jsonb_agg(jsonb_build_object('unit', n.reference, 'part', c.part, 'share', c.share, 'policy', c.policy, 'basis', c.basis, 'obligation', ('O'::text || c.successor)) ORDER BY n.reference, c.part) AS jsonb_agg
           FROM (sach.obligation_succession c
             JOIN sach.reporting_unit n ON ((n.unit = c.unit)))
          WHERE (c.predecessor = o.subject_id)), 'submittedBy', ('P'::text || o.submitted_by), 'acceptedBy', ('P'::text || o.accepted_by), 'notices', ( SELECT COALESCE(jsonb_agg(jsonb_build_object('notice', n.notice, 'step', n.step, 'audience', n.audience, 'dueAt', n.due_at, 'state', n.state, 'skipReason', n.skip_reason) ORDER BY n.due_at, n.notice), '[]'::jsonb) AS "coalesce"
           FROM sach.notice n
          WHERE (n.subject_id = o.subject_id))) AS details
   FROM (((sach.obligation o
     JOIN sach.obligation_rule r ON (((r.rule = o.rule) AND (r.version = o.version))))
     JOIN sach.reporting_unit u ON ((u.unit = o.unit)))
     CROSS JOIN LATERAL sach.unit_addressee(u.unit, u.kind, o.last_day) a(vi, en));

--
-- Name: VIEW obligation_view; Type: COMMENT

COMMENT ON VIEW sach.obligation_view IS 'An annual report as an officer sees it: dates, basis, figures, and its ladder of notices. isOnTime is NULL until the first submission.';

--
-- Name: option_type; Type: TABLE

CREATE TABLE sach.option_type (
    type text NOT NULL,
    option_group text NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    CONSTRAINT option_type_group_is_known CHECK ((option_group = ANY (ARRAY['source'::text, 'recycling'::text, 'product'::text])))
);

--
-- Name: TABLE option_type; Type: COMMENT

COMMENT ON TABLE sach.option_type IS 'Kinds of cleaner-production options (vietnam.md §4.5).';

--
-- Name: organisation; Type: TABLE

CREATE TABLE sach.organisation (
    organisation bigint NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    tax_code text,
    network integer,
    CONSTRAINT organisation_kind_is_known CHECK ((kind = ANY (ARRAY['issuer'::text, 'consultancy'::text, 'holder'::text, 'authority'::text]))),
    CONSTRAINT organisation_name_is_nfc CHECK (((name IS NFC NORMALIZED) AND (name <> ''::text)))
);

--
-- Name: TABLE organisation; Type: COMMENT

COMMENT ON TABLE sach.organisation IS 'A firm or body a person works for; issuer, support unit and consultancies are different parties (certification.md §8.1).';

--
-- Name: COLUMN organisation.network; Type: COMMENT

COMMENT ON COLUMN sach.organisation.network IS 'For an issuer: the network whose certificates it issues; NULL = every network here. What it advised it does not certify (certification.md §8.1).';

--
-- Name: organisation_organisation_seq; Type: SEQUENCE

ALTER TABLE sach.organisation ALTER COLUMN organisation ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sach.organisation_organisation_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: paper; Type: TABLE

CREATE TABLE sach.paper (
    paper bigint NOT NULL,
    reference text GENERATED ALWAYS AS (('V'::text || (paper)::text)) STORED,
    network integer NOT NULL,
    subject_id bigint NOT NULL,
    version integer NOT NULL,
    kind text NOT NULL,
    year integer NOT NULL,
    seq integer NOT NULL,
    number text NOT NULL,
    issued_on date NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    issued_by bigint NOT NULL,
    data jsonb,
    erased_at timestamp with time zone,
    CONSTRAINT paper_erased_or_there CHECK (((data IS NULL) = (erased_at IS NOT NULL)))
);

--
-- Name: TABLE paper; Type: COMMENT

COMMENT ON TABLE sach.paper IS 'A paper as it was issued: its numbers are gapless within network, kind and year, its data are the facts of that day and never computed again.';

--
-- Name: COLUMN paper.data; Type: COMMENT

COMMENT ON COLUMN sach.paper.data IS 'Values of the paper''s placeholders (vietnam.md §6.2), dates as dd/mm/yyyy; _vi and _en where the languages differ. NULL once erased (personal data).';

--
-- Name: paper_document; Type: TABLE

CREATE TABLE sach.paper_document (
    paper bigint NOT NULL,
    pdf bytea NOT NULL,
    sha256 bytea NOT NULL,
    printed_at timestamp with time zone NOT NULL,
    CONSTRAINT paper_document_hash_is_of_its_bytes CHECK ((sha256 = sha256(pdf))),
    CONSTRAINT paper_document_is_pdf CHECK ((SUBSTRING(pdf FROM 1 FOR 5) = '\x255044462d'::bytea))
);
ALTER TABLE ONLY sach.paper_document ALTER COLUMN pdf SET STORAGE EXTERNAL;

--
-- Name: TABLE paper_document; Type: COMMENT

COMMENT ON TABLE sach.paper_document IS 'A paper as it was printed when it was first asked for; never printed again.';

--
-- Name: paper_kind; Type: TABLE

CREATE TABLE sach.paper_kind (
    kind text NOT NULL,
    form text NOT NULL,
    number_suffix text NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    source text NOT NULL,
    CONSTRAINT paper_kind_names_are_nfc CHECK (((name_vi IS NFC NORMALIZED) AND (name_en IS NFC NORMALIZED)))
);

--
-- Name: TABLE paper_kind; Type: COMMENT

COMMENT ON TABLE sach.paper_kind IS 'Kinds of papers. form = number in Circular 03/2025/TT-VPCP, Annex I, empty for others; number_suffix follows the running number, OFFICE in it stands for network.office_code.';

--
-- Name: paper_paper_seq; Type: SEQUENCE

ALTER TABLE sach.paper ALTER COLUMN paper ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sach.paper_paper_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: person_person_seq; Type: SEQUENCE

ALTER TABLE sach.person ALTER COLUMN person ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME sach.person_person_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: person_role; Type: TABLE

CREATE TABLE sach.person_role (
    person_role bigint NOT NULL,
    network integer NOT NULL,
    person bigint NOT NULL,
    role text NOT NULL,
    scope text NOT NULL,
    facility bigint,
    unit bigint,
    valid_from date NOT NULL,
    valid_to date,
    basis text DEFAULT ''::text NOT NULL,
    CONSTRAINT person_role_ends_after_start CHECK ((valid_to > valid_from)),
    CONSTRAINT person_role_is_a_role_of_people CHECK ((role <> 'ANY'::text)),
    CONSTRAINT person_role_is_for_people CHECK (((role <> 'SYS'::text) AND (person <> 0))),
    CONSTRAINT person_role_names_its_scope CHECK ((((scope = 'facility'::text) = (facility IS NOT NULL)) AND ((scope = 'unit'::text) = (unit IS NOT NULL))))
);

--
-- Name: TABLE person_role; Type: COMMENT

COMMENT ON TABLE sach.person_role IS 'Who may act as what: a mandate when the role is bound to a facility or a unit. Legal days of the network''s zone, valid_to exclusive.';

--
-- Name: person_role_person_role_seq; Type: SEQUENCE

ALTER TABLE sach.person_role ALTER COLUMN person_role ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sach.person_role_person_role_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: personal_data_request; Type: TABLE

CREATE TABLE sach.personal_data_request (
    request bigint NOT NULL,
    person bigint NOT NULL,
    kind text NOT NULL,
    reason text,
    requested_by bigint NOT NULL,
    requested_at timestamp with time zone NOT NULL,
    closed_by bigint,
    closed_at timestamp with time zone,
    outcome text,
    counts jsonb,
    CONSTRAINT personal_data_request_closes_whole CHECK ((((closed_at IS NULL) = (outcome IS NULL)) AND ((closed_at IS NULL) = (closed_by IS NULL)))),
    CONSTRAINT personal_data_request_kind_is_known CHECK ((kind = ANY (ARRAY['view'::text, 'erase'::text]))),
    CONSTRAINT personal_data_request_needs_two_to_erase CHECK (((kind <> 'erase'::text) OR (outcome <> 'done'::text) OR (closed_by <> requested_by))),
    CONSTRAINT personal_data_request_outcome_is_known CHECK ((outcome = ANY (ARRAY['done'::text, 'rejected'::text]))),
    CONSTRAINT personal_data_request_reason_is_nfc CHECK ((reason IS NFC NORMALIZED))
);

--
-- Name: TABLE personal_data_request; Type: COMMENT

COMMENT ON TABLE sach.personal_data_request IS 'Every look at, and every erasure of, what is held about a person (vietnam.md §1.8: answered in 2 working days, deleted in 20 days): who asked, who confirmed, what was touched.';

--
-- Name: COLUMN personal_data_request.counts; Type: COMMENT

COMMENT ON COLUMN sach.personal_data_request.counts IS 'How many rows of what an erasure touched; never the data.';

--
-- Name: personal_data_request_request_seq; Type: SEQUENCE

ALTER TABLE sach.personal_data_request ALTER COLUMN request ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sach.personal_data_request_request_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: provisional_reference; Type: TABLE

CREATE TABLE sach.provisional_reference (
    item text NOT NULL,
    reason_vi text NOT NULL,
    reason_en text NOT NULL,
    confirmed_by text,
    CONSTRAINT provisional_reference_texts_are_nfc CHECK (((reason_vi IS NFC NORMALIZED) AND (reason_en IS NFC NORMALIZED) AND (confirmed_by IS NFC NORMALIZED)))
);

--
-- Name: TABLE provisional_reference; Type: COMMENT

COMMENT ON TABLE sach.provisional_reference IS 'Shipped reference data that no official text has been read for yet; confirmed_by names the document once it has. refdata_check() lists what is open.';

--
-- Name: refusal; Type: TABLE

CREATE TABLE sach.refusal (
    refusal bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    subject_id bigint,
    workflow text NOT NULL,
    event text NOT NULL,
    actor bigint NOT NULL,
    outcome text NOT NULL,
    codes text[] NOT NULL
);

--
-- Name: TABLE refusal; Type: COMMENT

COMMENT ON TABLE sach.refusal IS 'Attempts the rules refused, with the codes of what was missing (R9).';

--
-- Name: refusal_refusal_seq; Type: SEQUENCE

ALTER TABLE sach.refusal ALTER COLUMN refusal ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sach.refusal_refusal_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: register_entry; Type: TABLE

CREATE TABLE sach.register_entry (
    certificate bigint NOT NULL,
    network integer NOT NULL,
    reference text NOT NULL COLLATE pg_catalog."C",
    number text NOT NULL,
    year integer NOT NULL,
    seq integer NOT NULL,
    issue integer NOT NULL,
    is_void boolean NOT NULL,
    issuer_vi text NOT NULL,
    issuer_en text NOT NULL,
    holder_name text,
    holder_name_en text,
    tax_code text COLLATE pg_catalog."C",
    site_address text,
    unit bigint,
    unit_vi text,
    unit_en text,
    site_names text[] DEFAULT '{}'::text[] NOT NULL,
    site_addresses text[] DEFAULT '{}'::text[] NOT NULL,
    vsic_version text,
    vsic_code text,
    sector_vi text,
    sector_en text,
    scope_vi text,
    scope_en text,
    products text[] DEFAULT '{}'::text[] NOT NULL,
    criterion_version integer,
    granted_on date,
    valid_from date,
    valid_until date,
    version_reason text,
    replaces text,
    gap_from date,
    gap_until date,
    sha256 bytea,
    CONSTRAINT register_entry_of_a_void_number_tells_nothing CHECK (((is_void = (holder_name IS NULL)) AND (is_void = (site_address IS NULL)) AND (is_void = (scope_vi IS NULL)) AND (is_void = (valid_until IS NULL)) AND (is_void = (sha256 IS NULL)))),
    CONSTRAINT register_entry_sites_have_addresses CHECK ((cardinality(site_names) = cardinality(site_addresses))),
    CONSTRAINT register_entry_tax_code_is_no_personal_number CHECK ((tax_code !~ '^[0-9]{12}$'::text)),
    CONSTRAINT register_entry_texts_are_nfc CHECK (((holder_name IS NFC NORMALIZED) AND (holder_name_en IS NFC NORMALIZED) AND (site_address IS NFC NORMALIZED) AND (scope_vi IS NFC NORMALIZED) AND (scope_en IS NFC NORMALIZED)))
);

--
-- Name: TABLE register_entry; Type: COMMENT

COMMENT ON TABLE sach.register_entry IS 'What a version of a certificate says, as far as it is public: written once, when it is signed, with the unit''s name of the day of grant. No person is in it: contacts, decisions under way, applications and the reasons of a void number are not public (certification.md §2.5).';

--
-- Name: COLUMN register_entry.reference; Type: COMMENT

COMMENT ON COLUMN sach.register_entry.reference IS 'The number with hyphens, as in the address that its QR code leads to.';

--
-- Name: COLUMN register_entry.is_void; Type: COMMENT

COMMENT ON COLUMN sach.register_entry.is_void IS 'A number that was taken and never signed: shown as void, so that no gap is unexplained, and nothing else of it.';

--
-- Name: COLUMN register_entry.tax_code; Type: COMMENT

COMMENT ON COLUMN sach.register_entry.tax_code IS 'NULL for a household or a person, whose code of 12 digits is the number of their identity card.';

--
-- Name: COLUMN register_entry.sha256; Type: COMMENT

COMMENT ON COLUMN sach.register_entry.sha256 IS 'Of the exact bytes that were signed.';

--
-- Name: register_period; Type: TABLE

CREATE TABLE sach.register_period (
    certificate bigint NOT NULL,
    no integer NOT NULL,
    version integer NOT NULL,
    status text NOT NULL,
    reason_class text NOT NULL,
    since timestamp with time zone NOT NULL,
    until timestamp with time zone,
    network integer NOT NULL,
    holder_name text COLLATE sach.vietnamese,
    search_key text NOT NULL,
    unit bigint,
    division text,
    vsic_code text,
    valid_until date,
    CONSTRAINT register_period_ends_after_start CHECK ((until >= since)),
    CONSTRAINT register_period_reason_class_is_known CHECK ((reason_class = ANY (ARRAY['issue'::text, 'amendment'::text, 'renewal'::text, 'restoration'::text, 'correction'::text, 'decision'::text, 'voluntary'::text, 'holder_request'::text, 'term'::text, 'void'::text]))),
    CONSTRAINT register_period_status_is_known CHECK ((status = ANY (ARRAY['valid'::text, 'suspended'::text, 'withdrawn'::text, 'ended_at_holders_request'::text, 'superseded'::text, 'expired'::text, 'void'::text])))
)
WITH (autovacuum_vacuum_scale_factor='0.05');
ALTER TABLE ONLY sach.register_period ALTER COLUMN search_key SET STATISTICS 1000;

--
-- Name: TABLE register_period; Type: COMMENT

COMMENT ON TABLE sach.register_period IS 'Every public status a version had, from when until when, with what the register is searched and sorted by: the state at any instant is one row of it. A row is closed once and never changed.';

--
-- Name: COLUMN register_period.version; Type: COMMENT

COMMENT ON COLUMN sach.register_period.version IS 'The event of the ledger that began it.';

--
-- Name: COLUMN register_period.until; Type: COMMENT

COMMENT ON COLUMN sach.register_period.until IS 'Exclusive; NULL = now.';

--
-- Name: COLUMN register_period.holder_name; Type: COMMENT

COMMENT ON COLUMN sach.register_period.holder_name IS 'A copy of the entry''s, in the order of the Vietnamese alphabet.';

--
-- Name: COLUMN register_period.search_key; Type: COMMENT

COMMENT ON COLUMN sach.register_period.search_key IS 'Holder and unit without Vietnamese marks; numbers and tax codes have indexes of their own.';

--
-- Name: COLUMN register_period.division; Type: COMMENT

COMMENT ON COLUMN sach.register_period.division IS 'The first two digits of the sector''s code.';

--
-- Name: register_snapshot; Type: TABLE

CREATE TABLE sach.register_snapshot (
    network integer NOT NULL,
    day date NOT NULL,
    entries integer NOT NULL,
    body text NOT NULL,
    sha256 bytea NOT NULL,
    key_id text NOT NULL,
    signature bytea NOT NULL,
    made_at timestamp with time zone NOT NULL,
    CONSTRAINT register_snapshot_hash_is_of_the_body CHECK ((sha256 = sha256(convert_to(body, 'UTF8'::name)))),
    CONSTRAINT register_snapshot_signature_is_ed25519 CHECK ((octet_length(signature) = 64))
);

--
-- Name: TABLE register_snapshot; Type: COMMENT

COMMENT ON TABLE sach.register_snapshot IS 'The register at the end of a legal day, its exact bytes (JSON) and a signature over their hash by the ledger''s key: whoever keeps a copy can show later what the register said.';

--
-- Name: report; Type: TABLE

CREATE TABLE sach.report (
    subject_id bigint NOT NULL,
    network integer NOT NULL,
    rule text NOT NULL,
    rule_version integer NOT NULL,
    period text NOT NULL,
    target_sets text[] NOT NULL,
    due_on date,
    texts jsonb DEFAULT '{}'::jsonb NOT NULL,
    milestones jsonb DEFAULT '{}'::jsonb NOT NULL,
    version integer DEFAULT 0 NOT NULL,
    snapshot bigint,
    approved_by bigint,
    approved_at timestamp with time zone,
    number text,
    CONSTRAINT report_approval_names_who_and_when CHECK (((approved_by IS NULL) = (approved_at IS NULL))),
    CONSTRAINT report_number_is_nfc CHECK ((number IS NFC NORMALIZED)),
    CONSTRAINT report_period_is_a_year CHECK ((period ~ '^[0-9]{4}$'::text))
)
WITH (fillfactor='80');

--
-- Name: TABLE report; Type: COMMENT

COMMENT ON TABLE sach.report IS 'The consolidated report of one rule and year (BC-SCT, certification.md §3.7). Written only by effects of the machine `report`.';

--
-- Name: COLUMN report.texts; Type: COMMENT

COMMENT ON COLUMN sach.report.texts IS 'What people write beside the figures, by part (direction, training, policy, support, inspection, strengths, weaknesses, causes, next_year, proposals_ministry, proposals_province, proposals_units).';

--
-- Name: COLUMN report.version; Type: COMMENT

COMMENT ON COLUMN sach.report.version IS 'Counts the freezes that readers outside know of: 1 = the first, one more for each restatement.';

--
-- Name: report_check; Type: TABLE

CREATE TABLE sach.report_check (
    form text NOT NULL,
    version integer NOT NULL,
    code text NOT NULL,
    left_codes text[] NOT NULL,
    operator text NOT NULL,
    right_codes text[] NOT NULL,
    severity text NOT NULL,
    message_vi text NOT NULL,
    message_en text NOT NULL,
    CONSTRAINT report_check_messages_are_nfc CHECK (((message_vi IS NFC NORMALIZED) AND (message_en IS NFC NORMALIZED))),
    CONSTRAINT report_check_operator_is_known CHECK ((operator = ANY (ARRAY['='::text, '<='::text, 'zero_together'::text, 'not_zero'::text, 'given'::text, 'given_if'::text]))),
    CONSTRAINT report_check_severity_is_known CHECK ((severity = ANY (ARRAY['hard'::text, 'soft'::text])))
);

--
-- Name: TABLE report_check; Type: COMMENT

COMMENT ON TABLE sach.report_check IS 'Cross-checks of a form: the sum of the left figures against the sum of the right ones; given = something stands under each left code; given_if = the same when a right code is true. hard = refused unless the reporter justifies it by the check''s code; soft = a warning.';

--
-- Name: report_delivery; Type: TABLE

CREATE TABLE sach.report_delivery (
    subject_id bigint NOT NULL,
    version integer NOT NULL,
    recipient text NOT NULL,
    snapshot bigint NOT NULL,
    number text NOT NULL,
    method text NOT NULL,
    sent_on date NOT NULL,
    proof text NOT NULL,
    sent_by bigint NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    acknowledged_on date,
    acknowledgement text,
    acknowledged_by bigint,
    acknowledged_at timestamp with time zone,
    CONSTRAINT report_delivery_acknowledgement_is_whole CHECK ((((acknowledged_on IS NULL) = (acknowledgement IS NULL)) AND ((acknowledged_on IS NULL) = (acknowledged_by IS NULL)) AND ((acknowledged_on IS NULL) = (acknowledged_at IS NULL)))),
    CONSTRAINT report_delivery_method_is_known CHECK ((method = ANY (ARRAY['e_office'::text, 'post'::text, 'hand'::text, 'mail'::text]))),
    CONSTRAINT report_delivery_texts_are_nfc CHECK (((number IS NFC NORMALIZED) AND (proof IS NFC NORMALIZED) AND (acknowledgement IS NFC NORMALIZED)))
);

--
-- Name: TABLE report_delivery; Type: COMMENT

COMMENT ON TABLE sach.report_delivery IS 'One delivery a recipient and version, each with its own proof: register entry, receipt, postal slip.';

--
-- Name: report_field; Type: TABLE

CREATE TABLE sach.report_field (
    form text NOT NULL,
    version integer NOT NULL,
    code text NOT NULL,
    "position" integer NOT NULL,
    label_vi text NOT NULL,
    label_en text NOT NULL,
    unit_vi text NOT NULL,
    unit_en text NOT NULL,
    type text NOT NULL,
    span text NOT NULL,
    is_required boolean NOT NULL,
    percentage_of text,
    choices text[],
    max_length integer,
    at_nil text DEFAULT 'empty'::text NOT NULL,
    change_limit numeric,
    prefill_check text,
    CONSTRAINT report_field_at_nil_is_known CHECK ((at_nil = ANY (ARRAY['empty'::text, 'optional'::text, 'required'::text]))),
    CONSTRAINT report_field_change_limit_is_positive CHECK ((change_limit > (0)::numeric)),
    CONSTRAINT report_field_choice_has_choices CHECK (((type = 'choice'::text) = (choices IS NOT NULL))),
    CONSTRAINT report_field_labels_are_nfc CHECK (((label_vi IS NFC NORMALIZED) AND (label_en IS NFC NORMALIZED))),
    CONSTRAINT report_field_prefill_check_is_known CHECK ((prefill_check = ANY (ARRAY['below'::text, 'differs'::text]))),
    CONSTRAINT report_field_span_is_known CHECK ((span = ANY (ARRAY['period'::text, 'cumulative'::text, 'none'::text]))),
    CONSTRAINT report_field_type_is_known CHECK ((type = ANY (ARRAY['count'::text, 'amount'::text, 'money'::text, 'text'::text, 'register'::text, 'boolean'::text, 'date'::text, 'choice'::text, 'phone'::text, 'email'::text, 'list'::text])))
);

--
-- Name: TABLE report_field; Type: COMMENT

COMMENT ON TABLE sach.report_field IS 'The figures a form asks for. Empty is not zero: a figure that is left out is missing, never counted as 0.';

--
-- Name: COLUMN report_field.type; Type: COMMENT

COMMENT ON COLUMN sach.report_field.type IS 'count = whole number; amount = number with decimals; money = whole đồng; text; boolean; date; choice; phone, email; list = rows whose members stand in report_item; register = filled in by the system from its own registers and refused in a report.';

--
-- Name: COLUMN report_field.span; Type: COMMENT

COMMENT ON COLUMN sach.report_field.span IS 'period = within the reporting period; cumulative = standing on its last day (luỹ kế); never added across years. A code ending in _period is the period column of the code before it.';

--
-- Name: COLUMN report_field.percentage_of; Type: COMMENT

COMMENT ON COLUMN sach.report_field.percentage_of IS 'The field whose value is the denominator when this figure is also shown as a percentage.';

--
-- Name: COLUMN report_field.at_nil; Type: COMMENT

COMMENT ON COLUMN sach.report_field.at_nil IS 'What a nil report may say here: empty = nothing but 0; optional; required.';

--
-- Name: COLUMN report_field.change_limit; Type: COMMENT

COMMENT ON COLUMN sach.report_field.change_limit IS 'A change against last year''s accepted report by more than this share needs a reason under the figure''s code (0.3 = ±30 %); NULL = none.';

--
-- Name: COLUMN report_field.prefill_check; Type: COMMENT

COMMENT ON COLUMN sach.report_field.prefill_check IS 'How the figure stands to what the facilities'' reports give: below = a smaller one needs a reason; differs = any other one does; NULL = it is not compared.';

--
-- Name: report_figure; Type: TABLE

CREATE TABLE sach.report_figure (
    snapshot bigint NOT NULL,
    unit bigint NOT NULL,
    code text NOT NULL,
    reported numeric,
    computed numeric
);

--
-- Name: TABLE report_figure; Type: COMMENT

COMMENT ON TABLE sach.report_figure IS 'A unit''s figures in a freeze, as reported and as computed from the facilities'' reports; NULL = not given, which is not 0.';

--
-- Name: report_form; Type: TABLE

CREATE TABLE sach.report_form (
    form text NOT NULL,
    version integer NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    valid_from date NOT NULL,
    source text NOT NULL,
    CONSTRAINT report_form_names_are_nfc CHECK (((name_vi IS NFC NORMALIZED) AND (name_en IS NFC NORMALIZED)))
);

--
-- Name: TABLE report_form; Type: COMMENT

COMMENT ON TABLE sach.report_form IS 'A reporting form and its version; an obligation freezes the version when it opens, so a new version never changes a report under way.';

--
-- Name: report_input; Type: TABLE

CREATE TABLE sach.report_input (
    snapshot bigint NOT NULL,
    unit bigint NOT NULL,
    for_unit bigint NOT NULL,
    obligation bigint,
    status text NOT NULL,
    is_late boolean NOT NULL,
    is_counted boolean NOT NULL,
    submission integer NOT NULL,
    digest bytea,
    CONSTRAINT report_input_counted_was_received CHECK (((NOT is_counted) OR ((status = 'received'::text) AND (digest IS NOT NULL)))),
    CONSTRAINT report_input_status_is_known CHECK ((status = ANY (ARRAY['received'::text, 'checking'::text, 'returned'::text, 'missing'::text, 'waived'::text, 'void'::text, 'transferred'::text])))
);

--
-- Name: TABLE report_input; Type: COMMENT

COMMENT ON TABLE sach.report_input IS 'The list attached to a freeze: each expected unit and what became of its report. missing is never filled with zeros.';

--
-- Name: report_item; Type: TABLE

CREATE TABLE sach.report_item (
    form text NOT NULL,
    version integer NOT NULL,
    list text NOT NULL,
    member text NOT NULL,
    "position" integer NOT NULL,
    label_vi text NOT NULL,
    label_en text NOT NULL,
    type text NOT NULL,
    is_required boolean NOT NULL,
    choices text[],
    CONSTRAINT report_item_choice_has_choices CHECK (((type = 'choice'::text) = (choices IS NOT NULL))),
    CONSTRAINT report_item_labels_are_nfc CHECK (((label_vi IS NFC NORMALIZED) AND (label_en IS NFC NORMALIZED))),
    CONSTRAINT report_item_type_is_known CHECK ((type = ANY (ARRAY['count'::text, 'amount'::text, 'money'::text, 'text'::text, 'boolean'::text, 'date'::text, 'choice'::text])))
);

--
-- Name: TABLE report_item; Type: COMMENT

COMMENT ON TABLE sach.report_item IS 'The members of the rows of a list on a form: an option, a document, a stream of consumption.';

--
-- Name: report_recipient; Type: TABLE

CREATE TABLE sach.report_recipient (
    network integer NOT NULL,
    recipient text NOT NULL,
    "position" integer NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    CONSTRAINT report_recipient_ends_after_it_begins CHECK ((valid_to > valid_from)),
    CONSTRAINT report_recipient_names_are_nfc CHECK (((name_vi IS NFC NORMALIZED) AND (name_en IS NFC NORMALIZED)))
);

--
-- Name: TABLE report_recipient; Type: COMMENT

COMMENT ON TABLE sach.report_recipient IS 'To whom the consolidated report goes, dated: each is a delivery with its own proof.';

--
-- Name: report_snapshot; Type: TABLE

CREATE TABLE sach.report_snapshot (
    snapshot bigint NOT NULL,
    subject_id bigint NOT NULL,
    version integer NOT NULL,
    no integer NOT NULL,
    taken_by bigint NOT NULL,
    taken_at timestamp with time zone NOT NULL,
    reason text,
    inputs_hash bytea NOT NULL,
    content jsonb NOT NULL,
    content_hash bytea NOT NULL,
    previous bigint,
    diff jsonb,
    CONSTRAINT report_snapshot_diff_follows_another CHECK (((diff IS NULL) = (previous IS NULL))),
    CONSTRAINT report_snapshot_hashes_are_sha256 CHECK (((octet_length(inputs_hash) = 32) AND (octet_length(content_hash) = 32))),
    CONSTRAINT report_snapshot_reason_is_nfc CHECK ((reason IS NFC NORMALIZED))
);

--
-- Name: TABLE report_snapshot; Type: COMMENT

COMMENT ON TABLE sach.report_snapshot IS 'The figures at one freeze, append-only: inputs_hash covers every input, content_hash the figures.';

--
-- Name: report_snapshot_snapshot_seq; Type: SEQUENCE

ALTER TABLE sach.report_snapshot ALTER COLUMN snapshot ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sach.report_snapshot_snapshot_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: report_view; Type: VIEW

CREATE VIEW sach.report_view AS
 SELECT r.subject_id AS id,
    ((('BC-SCT '::text || r.period) || ' - '::text) || r.rule) AS title,
    (jsonb_strip_nulls(jsonb_build_object('rule', r.rule, 'ruleVersion', r.rule_version, 'period', r.period, 'targetSets', r.target_sets, 'dueOn', r.due_on, 'version', r.version, 'snapshot', r.snapshot, 'snapshotNo', s.no, 'takenAt', s.taken_at, 'takenBy', ('P'::text || s.taken_by), 'inputsHash', encode(s.inputs_hash, 'hex'::text), 'contentHash', encode(s.content_hash, 'hex'::text), 'restatementPending', sach.report_pending(r.subject_id), 'reason', s.reason, 'diff', s.diff, 'approvedBy', ('P'::text || r.approved_by), 'approvedAt', r.approved_at, 'number', r.number, 'counts', (s.content -> 'counts'::text), 'coverage', (s.content -> 'coverage'::text), 'targets', (s.content -> 'targets'::text))) || jsonb_build_object('texts', r.texts, 'milestones', r.milestones, 'recipients', ( SELECT COALESCE(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('recipient', d.recipient, 'version', d.version, 'number', d.number, 'method', d.method, 'sentOn', d.sent_on, 'proof', d.proof, 'sentBy', ('P'::text || d.sent_by), 'acknowledgedOn', d.acknowledged_on, 'acknowledgement', d.acknowledgement)) ORDER BY d.version, d.recipient), '[]'::jsonb) AS "coalesce"
           FROM sach.report_delivery d
          WHERE (d.subject_id = r.subject_id)))) AS details
   FROM (sach.report r
     LEFT JOIN sach.report_snapshot s ON ((s.snapshot = r.snapshot)));

--
-- Name: VIEW report_view; Type: COMMENT

COMMENT ON VIEW sach.report_view IS 'A consolidated report as an officer sees it; the whole content of a snapshot is read from report_snapshot.';

--
-- Name: reporting_unit_unit_seq; Type: SEQUENCE

ALTER TABLE sach.reporting_unit ALTER COLUMN unit ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sach.reporting_unit_unit_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: requirement; Type: TABLE

CREATE TABLE sach.requirement (
    code text NOT NULL,
    message_vi text NOT NULL,
    message_en text NOT NULL,
    CONSTRAINT requirement_message_is_nfc CHECK ((message_vi IS NFC NORMALIZED))
);

--
-- Name: TABLE requirement; Type: COMMENT

COMMENT ON TABLE sach.requirement IS 'What a guard''s code means and what to do about it, in both languages; a code may carry a detail after a colon (document_missing:ENV_LICENCE), shown behind the message.';

--
-- Name: role; Type: TABLE

CREATE TABLE sach.role (
    role text NOT NULL,
    scope text NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    CONSTRAINT role_scope_is_known CHECK ((scope = ANY (ARRAY['network'::text, 'facility'::text, 'unit'::text, 'system'::text])))
);

--
-- Name: TABLE role; Type: COMMENT

COMMENT ON TABLE sach.role IS 'Roles of certification.md §3.0; scope says what a grant of the role must name.';

--
-- Name: schema_file; Type: TABLE

CREATE TABLE sach.schema_file (
    path text NOT NULL,
    checksum text NOT NULL,
    is_breaking boolean NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL
);

--
-- Name: TABLE schema_file; Type: COMMENT

COMMENT ON TABLE sach.schema_file IS 'The files of sql/ this database was made from, with the SHA-256 of their text.';

--
-- Name: signing_key; Type: TABLE

CREATE TABLE sach.signing_key (
    key_id text NOT NULL,
    public_key bytea NOT NULL,
    purpose text NOT NULL,
    valid_from timestamp with time zone NOT NULL,
    retired_at timestamp with time zone,
    revoked_at timestamp with time zone,
    ended_by bigint,
    end_reason text,
    CONSTRAINT signing_key_end_has_a_reason CHECK (((end_reason <> ''::text) AND (end_reason IS NFC NORMALIZED))),
    CONSTRAINT signing_key_ends_after_its_start CHECK (((retired_at >= valid_from) AND (revoked_at >= valid_from))),
    CONSTRAINT signing_key_is_ed25519 CHECK ((octet_length(public_key) = 32)),
    CONSTRAINT signing_key_purpose_is_known CHECK ((purpose = ANY (ARRAY['certificate'::text, 'ledger'::text])))
);

--
-- Name: TABLE signing_key; Type: COMMENT

COMMENT ON TABLE sach.signing_key IS 'Public halves of the issuer''s Ed25519 keys; the private half is never in the database.';

--
-- Name: COLUMN signing_key.retired_at; Type: COMMENT

COMMENT ON COLUMN sach.signing_key.retired_at IS 'From then on it signs no more; what it signed before stays good.';

--
-- Name: COLUMN signing_key.revoked_at; Type: COMMENT

COMMENT ON COLUMN sach.signing_key.revoked_at IS 'From then on nothing is believed on its word: a thief dates as he likes.';

--
-- Name: standard_edition; Type: TABLE

CREATE TABLE sach.standard_edition (
    standard text NOT NULL,
    edition text NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    published_on date,
    accept_until date,
    source_doc text NOT NULL,
    confirmed boolean NOT NULL,
    CONSTRAINT standard_edition_is_a_year CHECK ((edition ~ '^[0-9]{4}$'::text)),
    CONSTRAINT standard_edition_is_accepted_after_publication CHECK ((accept_until > published_on)),
    CONSTRAINT standard_edition_texts_are_nfc CHECK (((name_vi IS NFC NORMALIZED) AND (name_en IS NFC NORMALIZED) AND (source_doc IS NFC NORMALIZED)))
);

--
-- Name: TABLE standard_edition; Type: COMMENT

COMMENT ON TABLE sach.standard_edition IS 'Editions of management-system standards accepted as evidence, with the last day on which a certificate to the edition counts for a new decision.';

--
-- Name: COLUMN standard_edition.accept_until; Type: COMMENT

COMMENT ON COLUMN sach.standard_edition.accept_until IS 'Last legal day (inclusive) on which evidence of this edition is accepted for a new decision; NULL = no end known.';

--
-- Name: COLUMN standard_edition.confirmed; Type: COMMENT

COMMENT ON COLUMN sach.standard_edition.confirmed IS 'False while the end of the transition has not been read in a document of the accreditation forum.';

--
-- Name: status_entry; Type: TABLE

CREATE TABLE sach.status_entry (
    list integer NOT NULL,
    index integer NOT NULL,
    certificate bigint NOT NULL,
    purpose text NOT NULL,
    is_set boolean DEFAULT false NOT NULL,
    CONSTRAINT status_entry_counts_from_zero CHECK ((index >= 0))
)
WITH (fillfactor='80');

--
-- Name: TABLE status_entry; Type: COMMENT

COMMENT ON TABLE sach.status_entry IS 'The bit of a certificate''s version in a list: drawn at random when it is prepared, its own for ever, changed only in the transaction that changes the state.';

--
-- Name: status_list; Type: TABLE

CREATE TABLE sach.status_list (
    list integer NOT NULL,
    network integer NOT NULL,
    purpose text NOT NULL,
    no integer NOT NULL,
    size integer DEFAULT 131072 NOT NULL,
    revision bigint DEFAULT 1 NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    CONSTRAINT status_list_counts_from_one CHECK ((no >= 1)),
    CONSTRAINT status_list_hides_its_entries CHECK ((((size >= 131072) AND (size <= 8388608)) AND ((size % 8) = 0))),
    CONSTRAINT status_list_purpose_is_known CHECK ((purpose = ANY (ARRAY['revocation'::text, 'suspension'::text])))
);

--
-- Name: TABLE status_list; Type: COMMENT

COMMENT ON TABLE sach.status_list IS 'Bitstring status lists of a network, /status/CODE-PURPOSE-NO. At least 131,072 entries, so that asking tells nobody which certificate is meant.';

--
-- Name: COLUMN status_list.revision; Type: COMMENT

COMMENT ON COLUMN sach.status_list.revision IS 'Counts the changes of bits; a version signed for a smaller one is out of date.';

--
-- Name: COLUMN status_list.changed_at; Type: COMMENT

COMMENT ON COLUMN sach.status_list.changed_at IS 'When a bit changed last: the truth of the next version begins then.';

--
-- Name: status_list_list_seq; Type: SEQUENCE

ALTER TABLE sach.status_list ALTER COLUMN list ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sach.status_list_list_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: status_list_version; Type: TABLE

CREATE TABLE sach.status_list_version (
    list integer NOT NULL,
    version integer NOT NULL,
    revision bigint NOT NULL,
    key_id text NOT NULL,
    valid_from timestamp with time zone NOT NULL,
    valid_until timestamp with time zone NOT NULL,
    credential text NOT NULL,
    sha256 bytea NOT NULL,
    signed_at timestamp with time zone NOT NULL,
    CONSTRAINT status_list_version_counts_from_one CHECK ((version >= 1)),
    CONSTRAINT status_list_version_ends_after_its_start CHECK ((valid_until > valid_from)),
    CONSTRAINT status_list_version_hash_is_of_its_bytes CHECK ((sha256 = sha256(convert_to(credential, 'UTF8'::name))))
);

--
-- Name: TABLE status_list_version; Type: COMMENT

COMMENT ON TABLE sach.status_list_version IS 'Every version of a list that was ever published, as it was signed: the answer to "how did it stand then".';

--
-- Name: COLUMN status_list_version.valid_from; Type: COMMENT

COMMENT ON COLUMN sach.status_list_version.valid_from IS 'From when on it tells the truth: the instant of the change it was signed for.';

--
-- Name: subject_detail_view; Type: VIEW

CREATE VIEW sach.subject_detail_view AS
 SELECT 'application'::text AS workflow,
    application_view.id,
    application_view.title,
    application_view.details
   FROM sach.application_view
UNION ALL
 SELECT 'assessment'::text AS workflow,
    assessment_view.id,
    assessment_view.title,
    assessment_view.details
   FROM sach.assessment_view
UNION ALL
 SELECT 'finding'::text AS workflow,
    finding_view.id,
    finding_view.title,
    finding_view.details
   FROM sach.finding_view
UNION ALL
 SELECT 'evidence'::text AS workflow,
    evidence_view.id,
    evidence_view.title,
    evidence_view.details
   FROM sach.evidence_view
UNION ALL
 SELECT 'certificate'::text AS workflow,
    certificate_view.id,
    certificate_view.title,
    certificate_view.details
   FROM sach.certificate_view
UNION ALL
 SELECT 'obligation'::text AS workflow,
    obligation_view.id,
    obligation_view.title,
    obligation_view.details
   FROM sach.obligation_view
UNION ALL
 SELECT 'report'::text AS workflow,
    report_view.id,
    report_view.title,
    report_view.details
   FROM sach.report_view
UNION ALL
 SELECT 'appeal'::text AS workflow,
    appeal_view.id,
    appeal_view.title,
    appeal_view.details
   FROM sach.appeal_view
UNION ALL
 SELECT 'complaint'::text AS workflow,
    complaint_view.id,
    complaint_view.title,
    complaint_view.details
   FROM sach.complaint_view;

--
-- Name: VIEW subject_detail_view; Type: COMMENT

COMMENT ON VIEW sach.subject_detail_view IS 'What is particular to each machine, under one roof; a constant workflow in the query reads one branch only.';

--
-- Name: subject_event; Type: TABLE

CREATE TABLE sach.subject_event (
    subject_id bigint NOT NULL,
    version integer NOT NULL,
    workflow text NOT NULL,
    revision integer NOT NULL,
    from_version integer,
    from_state text NOT NULL,
    event text NOT NULL,
    to_state text NOT NULL,
    actor bigint NOT NULL,
    on_behalf_of bigint,
    at timestamp with time zone NOT NULL,
    payload_digest bytea,
    request_key text,
    request_digest bytea,
    xact bigint DEFAULT sach.ledger_position() NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT subject_event_born_from_new CHECK ((((version = 1) = (from_version IS NULL)) AND ((version = 1) = (from_state = 'new'::text)))),
    CONSTRAINT subject_event_hash_is_sha256 CHECK ((octet_length(hash) = 32)),
    CONSTRAINT subject_event_next_version CHECK (((version >= 1) AND ((version = 1) OR (version = (from_version + 1))))),
    CONSTRAINT subject_event_request_has_digest CHECK (((request_key IS NULL) = (request_digest IS NULL))),
    CONSTRAINT subject_event_request_key_is_short CHECK (((octet_length(request_key) >= 1) AND (octet_length(request_key) <= 200)))
);

--
-- Name: TABLE subject_event; Type: COMMENT

COMMENT ON TABLE sach.subject_event IS 'The ledger, append-only. hash = SHA-256(hash of the previous event || canonical event); see event_hash().';

--
-- Name: COLUMN subject_event.payload_digest; Type: COMMENT

COMMENT ON COLUMN sach.subject_event.payload_digest IS 'SHA-256 of the payload''s text; the payload itself stands beside the ledger so that personal data can be erased without breaking the chain. NULL = the event has no payload.';

--
-- Name: COLUMN subject_event.xact; Type: COMMENT

COMMENT ON COLUMN sach.subject_event.xact IS 'Ledger position of the transaction that wrote the event: a checkpoint covers those that no running transaction can still precede.';

--
-- Name: subject_event_payload; Type: TABLE

CREATE TABLE sach.subject_event_payload (
    subject_id bigint NOT NULL,
    version integer NOT NULL,
    payload jsonb,
    erased_at timestamp with time zone,
    CONSTRAINT subject_event_payload_erased_or_there CHECK (((payload IS NULL) = (erased_at IS NOT NULL)))
);

--
-- Name: TABLE subject_event_payload; Type: COMMENT

COMMENT ON TABLE sach.subject_event_payload IS 'What was said with an event; may be erased (vietnam.md §1.8), never changed.';

--
-- Name: subject_id_seq; Type: SEQUENCE

ALTER TABLE sach.subject ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sach.subject_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: subject_rule_book; Type: TABLE

CREATE TABLE sach.subject_rule_book (
    subject_id bigint NOT NULL,
    workflow text NOT NULL,
    revision integer NOT NULL
);

--
-- Name: TABLE subject_rule_book; Type: COMMENT

COMMENT ON TABLE sach.subject_rule_book IS 'The revisions a subject has been admitted to: the one of its birth, later those of its migrations. No event can cite another (R2).';

--
-- Name: subject_scheme; Type: TABLE

CREATE TABLE sach.subject_scheme (
    subject_id bigint NOT NULL,
    valid_on date NOT NULL,
    pinned_at timestamp with time zone NOT NULL
);

--
-- Name: TABLE subject_scheme; Type: COMMENT

COMMENT ON TABLE sach.subject_scheme IS 'The legal day whose scheme parameters a case goes by (R2): pinned when it leaves draft, moved only by a migration. Subjects below it share it.';

--
-- Name: subject_view; Type: VIEW

CREATE VIEW sach.subject_view AS
 SELECT s.id,
    own.reference,
    ( SELECT r.reference
           FROM sach.subject_reference r
          WHERE ((r.subject_id = s.id) AND (r.kind <> 'own'::text))
         LIMIT 1) AS code,
    n.code AS network,
    s.workflow,
    s.revision,
    s.state,
    ws.name_vi AS state_vi,
    ws.name_en AS state_en,
    ws.is_final,
    s.version,
    d.title,
    f.reference AS facility,
    u.reference AS unit,
    p.reference AS parent,
    due.due_at,
    COALESCE((due.due_at <= sach.clock_now()), false) AS is_overdue,
    e.at AS changed_at,
    d.details,
        CASE
            WHEN (due.due_at IS NULL) THEN NULL::text
            WHEN (due.due_at <= sach.clock_now()) THEN 'overdue'::text
            WHEN (due.due_at <= sach.due_soon_until(s.network, sach.clock_now())) THEN 'soon'::text
            ELSE 'on_time'::text
        END AS due_state,
        CASE
            WHEN (due.due_at IS NOT NULL) THEN sach.calendar_days_left(n.calendar, due.due_at, sach.clock_now())
            ELSE NULL::integer
        END AS days_left
   FROM (((((((((sach.subject s
     JOIN sach.network n USING (network))
     JOIN sach.subject_reference own ON (((own.subject_id = s.id) AND (own.kind = 'own'::text))))
     JOIN sach.workflow_state ws ON (((ws.workflow = s.workflow) AND (ws.revision = s.revision) AND (ws.state = s.state))))
     JOIN sach.subject_event e ON (((e.subject_id = s.id) AND (e.version = s.version))))
     JOIN sach.subject_detail_view d ON (((d.workflow = s.workflow) AND (d.id = s.id))))
     LEFT JOIN sach.facility f ON ((f.facility = s.facility)))
     LEFT JOIN sach.reporting_unit u ON ((u.unit = s.unit)))
     LEFT JOIN sach.subject_reference p ON (((p.subject_id = s.parent) AND (p.kind = 'own'::text))))
     LEFT JOIN LATERAL ( SELECT min(t.due_at) AS due_at
           FROM sach.timer t
          WHERE ((t.subject_id = s.id) AND (t.settled_at IS NULL) AND (t.paused_at IS NULL) AND (NOT ws.clock_stops))) due ON (true));

--
-- Name: VIEW subject_view; Type: COMMENT

COMMENT ON VIEW sach.subject_view IS 'A subject as lists and pages show it. Overdue, soon and on_time are attributes computed from the clock, never states; days_left counts working days, negative = late.';

--
-- Name: target; Type: TABLE

CREATE TABLE sach.target (
    target_set text NOT NULL,
    version integer NOT NULL,
    target text NOT NULL,
    "position" integer NOT NULL,
    kind text NOT NULL,
    numerator text,
    denominator text,
    low numeric NOT NULL,
    high numeric,
    first_period integer NOT NULL,
    last_period integer NOT NULL,
    counts text NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    CONSTRAINT target_counts_something_known CHECK ((counts = ANY (ARRAY['facility'::text, 'enterprise'::text, 'person'::text, 'zone'::text, 'unit'::text]))),
    CONSTRAINT target_kind_is_known CHECK ((kind = ANY (ARRAY['ratio'::text, 'saving'::text, 'milestone'::text]))),
    CONSTRAINT target_names_are_nfc CHECK (((name_vi IS NFC NORMALIZED) AND (name_en IS NFC NORMALIZED))),
    CONSTRAINT target_range_is_ordered CHECK ((high >= low)),
    CONSTRAINT target_ratio_has_two_figures CHECK ((((kind = 'ratio'::text) = (numerator IS NOT NULL)) AND ((kind = 'ratio'::text) = (denominator IS NOT NULL))))
);

--
-- Name: TABLE target; Type: COMMENT

COMMENT ON TABLE sach.target IS 'One target: ratio = numerator/denominator by figures of the unit report, in percent; saving = ratio of sums over facilities, in percent; milestone = a value that the standing body states itself. low is what is to be reached.';

--
-- Name: target_set; Type: TABLE

CREATE TABLE sach.target_set (
    target_set text NOT NULL,
    version integer NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    first_period integer NOT NULL,
    last_period integer NOT NULL,
    source text NOT NULL,
    CONSTRAINT target_set_ends_after_it_begins CHECK ((last_period >= first_period)),
    CONSTRAINT target_set_names_are_nfc CHECK (((name_vi IS NFC NORMALIZED) AND (name_en IS NFC NORMALIZED) AND (source IS NFC NORMALIZED)))
);

--
-- Name: TABLE target_set; Type: COMMENT

COMMENT ON TABLE sach.target_set IS 'A plan''s targets as a versioned row: what a year''s figures are compared with.';

--
-- Name: task; Type: TABLE

CREATE TABLE sach.task (
    task bigint NOT NULL,
    network integer NOT NULL,
    kind text NOT NULL,
    subject_id bigint,
    role text NOT NULL,
    detail jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    done_by bigint
);

--
-- Name: TABLE task; Type: COMMENT

COMMENT ON TABLE sach.task IS 'Work only a person can do: a failed address, a blocked lapse, a report that nobody sent.';

--
-- Name: task_notice; Type: TABLE

CREATE TABLE sach.task_notice (
    task bigint NOT NULL,
    notice bigint NOT NULL
);

--
-- Name: TABLE task_notice; Type: COMMENT

COMMENT ON TABLE sach.task_notice IS 'The notices that an address kept from arriving: the task of the address is done when the address is changed or each of them is confirmed by a person.';

--
-- Name: task_task_seq; Type: SEQUENCE

ALTER TABLE sach.task ALTER COLUMN task ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sach.task_task_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: timer_move; Type: TABLE

CREATE TABLE sach.timer_move (
    timer_move bigint NOT NULL,
    calendar text NOT NULL,
    subject_id bigint NOT NULL,
    what text NOT NULL,
    kind text NOT NULL,
    old_due_at timestamp with time zone NOT NULL,
    new_due_at timestamp with time zone NOT NULL,
    old_version integer NOT NULL,
    new_version integer NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT timer_move_moves CHECK ((old_due_at <> new_due_at)),
    CONSTRAINT timer_move_what_is_known CHECK ((what = ANY (ARRAY['limit'::text, 'notice'::text])))
);

--
-- Name: TABLE timer_move; Type: COMMENT

COMMENT ON TABLE sach.timer_move IS 'What a new calendar version moved: open limits and notices not sent yet, with the old and the new instant (R4). Closed ones never move.';

--
-- Name: timer_move_timer_move_seq; Type: SEQUENCE

ALTER TABLE sach.timer_move ALTER COLUMN timer_move ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sach.timer_move_timer_move_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: timer_timer_seq; Type: SEQUENCE

ALTER TABLE sach.timer ALTER COLUMN timer ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME sach.timer_timer_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--
-- Name: unit_code; Type: TABLE

CREATE TABLE sach.unit_code (
    scheme text NOT NULL,
    code text NOT NULL,
    unit bigint NOT NULL,
    CONSTRAINT unit_code_of_a_national_list_is_two_three_or_five_digits CHECK (((scheme !~ '^QD'::text) OR (code ~ '^([0-9]{2}|[0-9]{3}|[0-9]{5})$'::text)))
);

--
-- Name: TABLE unit_code; Type: COMMENT

COMMENT ON TABLE sach.unit_code IS 'The codes a unit bears in each published list. Decision 124/2004/QD-TTg: province 2, district 3, commune 5 digits; Decision 19/2025/QD-TTg: province 2, commune 5 digits, no district.';

--
-- Name: unit_edge; Type: TABLE

CREATE TABLE sach.unit_edge (
    predecessor bigint NOT NULL,
    successor bigint NOT NULL,
    kind text NOT NULL,
    share numeric,
    effective_on date NOT NULL,
    basis text NOT NULL,
    CONSTRAINT unit_edge_basis_is_nfc CHECK (((basis <> ''::text) AND (basis IS NFC NORMALIZED))),
    CONSTRAINT unit_edge_has_a_known_kind CHECK ((kind = ANY (ARRAY['merge'::text, 'split'::text, 'part'::text, 'rename'::text, 'upgrade'::text, 'function_transfer'::text]))),
    CONSTRAINT unit_edge_joins_two_units CHECK ((predecessor <> successor)),
    CONSTRAINT unit_edge_share_is_a_fraction CHECK (((share > (0)::numeric) AND (share <= (1)::numeric)))
);

--
-- Name: TABLE unit_edge; Type: COMMENT

COMMENT ON TABLE sach.unit_edge IS 'What became of a unit: n:m, because new communes take parts of several former districts. Statistics "on today''s map" are derived along these rows or flagged as not comparable.';

--
-- Name: COLUMN unit_edge.kind; Type: COMMENT

COMMENT ON COLUMN sach.unit_edge.kind IS 'merge = whole unit into another; split = main heir of a divided unit; part = a smaller piece across an old border; rename, upgrade = same ground under a new row; function_transfer = tasks without ground.';

--
-- Name: COLUMN unit_edge.share; Type: COMMENT

COMMENT ON COLUMN sach.unit_edge.share IS 'Fraction of the predecessor that passed to the successor, NULL = not published; never guessed from areas.';

--
-- Name: unit_name; Type: TABLE

CREATE TABLE sach.unit_name (
    unit bigint NOT NULL,
    name text NOT NULL,
    kind_label_vi text NOT NULL,
    name_en text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    basis text,
    CONSTRAINT unit_name_ends_after_it_begins CHECK ((valid_to > valid_from)),
    CONSTRAINT unit_name_is_nfc CHECK (((name <> ''::text) AND (name IS NFC NORMALIZED) AND (kind_label_vi IS NFC NORMALIZED) AND (name_en IS NFC NORMALIZED) AND (basis IS NFC NORMALIZED)))
);

--
-- Name: TABLE unit_name; Type: COMMENT

COMMENT ON TABLE sach.unit_name IS 'The names a unit has borne, one on any day; a renaming ends one row and begins the next. Historic documents keep the name of their day.';

--
-- Name: COLUMN unit_name.name; Type: COMMENT

COMMENT ON COLUMN sach.unit_name.name IS 'The bare name ("Bỉm Sơn"), for sorting and searching.';

--
-- Name: COLUMN unit_name.kind_label_vi; Type: COMMENT

COMMENT ON COLUMN sach.unit_name.kind_label_vi IS 'The word before the name: Xã, Phường, Huyện, Thị xã, Thành phố, Tỉnh, Ban Quản lý, Sở.';

--
-- Name: COLUMN unit_name.name_en; Type: COMMENT

COMMENT ON COLUMN sach.unit_name.name_en IS 'The whole English name ("Bỉm Sơn Ward").';

--
-- Name: unit_parent; Type: TABLE

CREATE TABLE sach.unit_parent (
    unit bigint NOT NULL,
    parent bigint NOT NULL,
    hierarchy text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    CONSTRAINT unit_parent_ends_after_it_begins CHECK ((valid_to > valid_from)),
    CONSTRAINT unit_parent_has_a_known_hierarchy CHECK ((hierarchy = ANY (ARRAY['territory'::text, 'accountability'::text]))),
    CONSTRAINT unit_parent_is_another_unit CHECK ((unit <> parent))
);

--
-- Name: TABLE unit_parent; Type: COMMENT

COMMENT ON TABLE sach.unit_parent IS 'Two hierarchies, each dated: territory (a commune lies in a province) and accountability (who reports to whom). They are apart because a reform may move one without the other.';

--
-- Name: vsic; Type: TABLE

CREATE TABLE sach.vsic (
    version text NOT NULL,
    code text NOT NULL,
    level integer NOT NULL,
    name_vi text NOT NULL,
    name_en text,
    section text NOT NULL,
    CONSTRAINT vsic_code_is_a_letter_or_digits CHECK ((code ~ '^([A-V]|[0-9]{2,5})$'::text)),
    CONSTRAINT vsic_level_is_the_length_of_the_code CHECK ((level =
CASE
    WHEN (code ~ '^[A-V]$'::text) THEN 1
    ELSE length(code)
END)),
    CONSTRAINT vsic_names_are_nfc CHECK (((name_vi IS NFC NORMALIZED) AND (name_en IS NFC NORMALIZED))),
    CONSTRAINT vsic_section_is_a_letter CHECK ((section ~ '^[A-V]$'::text))
);

--
-- Name: TABLE vsic; Type: COMMENT

COMMENT ON TABLE sach.vsic IS 'Industry codes by edition; the digits of a code may change their meaning (1104: soft drinks in 2018, malt in 2025), so the declared edition is kept with the code. Applications use level 4.';

--
-- Name: COLUMN vsic.level; Type: COMMENT

COMMENT ON COLUMN sach.vsic.level IS '1 = section letter, 2 to 5 = number of digits.';

--
-- Name: COLUMN vsic.section; Type: COMMENT

COMMENT ON COLUMN sach.vsic.section IS 'The section letter the code belongs to; industry means sections B, C, D and E.';

--
-- Name: vsic_version; Type: TABLE

CREATE TABLE sach.vsic_version (
    version text NOT NULL,
    source_doc text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    complete boolean NOT NULL,
    CONSTRAINT vsic_version_ends_after_it_begins CHECK ((valid_to > valid_from)),
    CONSTRAINT vsic_version_is_a_year CHECK ((version ~ '^[0-9]{4}$'::text))
);

--
-- Name: TABLE vsic_version; Type: COMMENT

COMMENT ON TABLE sach.vsic_version IS 'The editions of the Vietnamese industry classification and when they are in force. Source: Decisions 27/2018/QD-TTg and 36/2025/QD-TTg.';

--
-- Name: COLUMN vsic_version.complete; Type: COMMENT

COMMENT ON COLUMN sach.vsic_version.complete IS 'True if every level-4 code of sections B to E is loaded, so that a code not found is wrong; false if it may merely be missing.';

--
-- Name: workflow; Type: TABLE

CREATE TABLE sach.workflow (
    workflow text NOT NULL,
    prefix text NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL
);

--
-- Name: TABLE workflow; Type: COMMENT

COMMENT ON TABLE sach.workflow IS 'A machine of certification.md §3; prefix starts the permanent reference of each of its subjects (A12, S7, …).';

--
-- Name: workflow_effect; Type: TABLE

CREATE TABLE sach.workflow_effect (
    effect text NOT NULL,
    description text NOT NULL
);

--
-- Name: TABLE workflow_effect; Type: COMMENT

COMMENT ON TABLE sach.workflow_effect IS 'An effect <e> is the function effect_<e>(p_subject, p_version, p_actor, p_payload, p_now), run after the event is written, in the same transaction.';

--
-- Name: workflow_event; Type: TABLE

CREATE TABLE sach.workflow_event (
    workflow text NOT NULL,
    event text NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    CONSTRAINT workflow_event_is_a_verb CHECK ((event ~ '^[a-z][a-z_]*$'::text))
);

--
-- Name: TABLE workflow_event; Type: COMMENT

COMMENT ON TABLE sach.workflow_event IS 'An event''s name in both languages; each is a verb of sachctl.';

--
-- Name: workflow_field; Type: TABLE

CREATE TABLE sach.workflow_field (
    workflow text NOT NULL,
    revision integer NOT NULL,
    event text NOT NULL,
    field text NOT NULL,
    type text NOT NULL,
    is_required boolean NOT NULL,
    choices text[],
    name_vi text NOT NULL,
    name_en text NOT NULL,
    CONSTRAINT workflow_field_choice_has_choices CHECK (((type = ANY (ARRAY['choice'::text, 'choices'::text])) = (choices IS NOT NULL))),
    CONSTRAINT workflow_field_type_is_known CHECK ((type = ANY (ARRAY['text'::text, 'boolean'::text, 'integer'::text, 'number'::text, 'date'::text, 'choice'::text, 'choices'::text, 'person'::text, 'facility'::text, 'unit'::text, 'subject'::text, 'list'::text, 'object'::text, 'sha256'::text, 'base64'::text])))
);

--
-- Name: TABLE workflow_field; Type: COMMENT

COMMENT ON TABLE sach.workflow_field IS 'What the payload of an event may and must hold; anything else is refused. Types person, facility, unit and subject hold references (P4, F7, unit code, A12 or a dossier code).';

--
-- Name: workflow_guard; Type: TABLE

CREATE TABLE sach.workflow_guard (
    guard text NOT NULL,
    description text NOT NULL
);

--
-- Name: TABLE workflow_guard; Type: COMMENT

COMMENT ON TABLE sach.workflow_guard IS 'A guard <g> is the function guard_<g>(p_subject, p_actor, p_payload, p_now) that returns the codes of what is missing; empty = pass. p_payload IS NULL asks only what does not depend on the payload (explain).';

--
-- Name: workflow_migration; Type: TABLE

CREATE TABLE sach.workflow_migration (
    workflow text NOT NULL,
    from_revision integer NOT NULL,
    to_revision integer NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL,
    event text DEFAULT 'migrate'::text NOT NULL,
    CONSTRAINT workflow_migration_goes_forward CHECK ((to_revision > from_revision)),
    CONSTRAINT workflow_migration_is_migrate CHECK ((event = 'migrate'::text))
);

--
-- Name: TABLE workflow_migration; Type: COMMENT

COMMENT ON TABLE sach.workflow_migration IS 'Which state of a newer revision a state of an older one becomes (R2). The crossing is an event `migrate` of the newer revision, so the newer revision keeps a state it retired as long as cases may stand in it: the ledger''s foreign keys then prove the crossing like any other move.';

--
-- Name: workflow_revision; Type: TABLE

CREATE TABLE sach.workflow_revision (
    workflow text NOT NULL,
    revision integer NOT NULL,
    effective_from date NOT NULL,
    source text NOT NULL,
    CONSTRAINT workflow_revision_is_positive CHECK ((revision > 0))
);

--
-- Name: TABLE workflow_revision; Type: COMMENT

COMMENT ON TABLE sach.workflow_revision IS 'A dated revision of a machine; a subject is born under the newest one in force and stays there (R2).';

--
-- Name: workflow_span; Type: TABLE

CREATE TABLE sach.workflow_span (
    workflow text NOT NULL,
    revision integer NOT NULL,
    kind text NOT NULL,
    parameter text NOT NULL,
    from_state text NOT NULL
);

--
-- Name: TABLE workflow_span; Type: COMMENT

COMMENT ON TABLE sach.workflow_span IS 'A time limit of the whole case: it starts when from_state is first entered, stands still in states whose clock stops, and ends in a final state whose clock does not stop.';

--
-- Name: workflow_timer; Type: TABLE

CREATE TABLE sach.workflow_timer (
    workflow text NOT NULL,
    revision integer NOT NULL,
    state text NOT NULL,
    kind text NOT NULL,
    parameter text NOT NULL,
    on_due_event text,
    escalates boolean DEFAULT true NOT NULL
);

--
-- Name: TABLE workflow_timer; Type: COMMENT

COMMENT ON TABLE sach.workflow_timer IS 'A time limit that starts on entering a state and ends on leaving it; on_due_event is the neutral event the system fires at its end (R6), NULL for a limit that only makes a case overdue.';

--
-- Name: COLUMN workflow_timer.escalates; Type: COMMENT

COMMENT ON COLUMN sach.workflow_timer.escalates IS 'Whether a limit without an event of its own opens a task and writes to the coordinator, then to the head, once it has passed. Never in a state whose clock stops: that time is the applicant''s.';

--
-- Name: workflow_transition; Type: TABLE

CREATE TABLE sach.workflow_transition (
    workflow text NOT NULL,
    revision integer NOT NULL,
    from_state text NOT NULL,
    event text NOT NULL,
    to_state text NOT NULL,
    roles text[] NOT NULL,
    guards text[] DEFAULT '{}'::text[] NOT NULL,
    effects text[] DEFAULT '{}'::text[] NOT NULL,
    source text NOT NULL,
    is_sealed boolean DEFAULT false NOT NULL,
    CONSTRAINT workflow_transition_names_a_role CHECK ((cardinality(roles) > 0)),
    CONSTRAINT workflow_transition_never_returns_to_new CHECK ((to_state <> 'new'::text))
);

--
-- Name: TABLE workflow_transition; Type: COMMENT

COMMENT ON TABLE sach.workflow_transition IS 'The legal moves. source names the row of certification.md §3 it implements.';

--
-- Name: COLUMN workflow_transition.is_sealed; Type: COMMENT

COMMENT ON COLUMN sach.workflow_transition.is_sealed IS 'The ledger names the system instead of whoever acted, and keeps the hash of what was said without the words: the effect puts both where only the rules let them be read (the complainant, 17065 4.5 and 7.13).';

--
-- Name: workflow_wait; Type: TABLE

CREATE TABLE sach.workflow_wait (
    workflow text NOT NULL,
    state text NOT NULL,
    roles text[] NOT NULL,
    CONSTRAINT workflow_wait_names_a_role CHECK ((cardinality(roles) > 0))
);

--
-- Name: TABLE workflow_wait; Type: COMMENT

COMMENT ON TABLE sach.workflow_wait IS 'States without a time limit of their own in which work waits for a role all the same; a state with a limit is found by its timer. The rows stand in sql/workflow/.';

--
-- Name: api_token api_token_digest_is_unique; Type: CONSTRAINT

ALTER TABLE ONLY sach.api_token
    ADD CONSTRAINT api_token_digest_is_unique UNIQUE (digest);

--
-- Name: api_token api_token_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.api_token
    ADD CONSTRAINT api_token_pkey PRIMARY KEY (token);

--
-- Name: appeal_bar appeal_bar_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.appeal_bar
    ADD CONSTRAINT appeal_bar_pkey PRIMARY KEY (subject_id, person, duty, appeal);

--
-- Name: appeal appeal_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.appeal
    ADD CONSTRAINT appeal_pkey PRIMARY KEY (subject_id);

--
-- Name: appealable appealable_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.appealable
    ADD CONSTRAINT appealable_pkey PRIMARY KEY (workflow, decision_event);

--
-- Name: application_apology application_apology_is_given_once; Type: CONSTRAINT

ALTER TABLE ONLY sach.application_apology
    ADD CONSTRAINT application_apology_is_given_once UNIQUE (subject_id, kind, limit_from);

--
-- Name: application_apology application_apology_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.application_apology
    ADD CONSTRAINT application_apology_pkey PRIMARY KEY (subject_id, version);

--
-- Name: application_consultant application_consultant_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.application_consultant
    ADD CONSTRAINT application_consultant_pkey PRIMARY KEY (subject_id, no);

--
-- Name: application application_dossier_code_is_unique; Type: CONSTRAINT

ALTER TABLE ONLY sach.application
    ADD CONSTRAINT application_dossier_code_is_unique UNIQUE (dossier_code);

--
-- Name: application_item application_item_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.application_item
    ADD CONSTRAINT application_item_pkey PRIMARY KEY (subject_id, no);

--
-- Name: application application_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.application
    ADD CONSTRAINT application_pkey PRIMARY KEY (subject_id);

--
-- Name: application_site application_site_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.application_site
    ADD CONSTRAINT application_site_pkey PRIMARY KEY (subject_id, no);

--
-- Name: assessment_evidence assessment_evidence_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.assessment_evidence
    ADD CONSTRAINT assessment_evidence_pkey PRIMARY KEY (subject_id, evidence);

--
-- Name: assessment_flow assessment_flow_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.assessment_flow
    ADD CONSTRAINT assessment_flow_pkey PRIMARY KEY (subject_id, period, metric);

--
-- Name: assessment_item assessment_item_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.assessment_item
    ADD CONSTRAINT assessment_item_pkey PRIMARY KEY (subject_id, criterion);

--
-- Name: assessment_member assessment_member_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.assessment_member
    ADD CONSTRAINT assessment_member_pkey PRIMARY KEY (subject_id, person, team_round);

--
-- Name: assessment_objection assessment_objection_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.assessment_objection
    ADD CONSTRAINT assessment_objection_pkey PRIMARY KEY (subject_id, no);

--
-- Name: assessment_option assessment_option_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.assessment_option
    ADD CONSTRAINT assessment_option_pkey PRIMARY KEY (subject_id, no);

--
-- Name: assessment_period assessment_period_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.assessment_period
    ADD CONSTRAINT assessment_period_pkey PRIMARY KEY (subject_id, period);

--
-- Name: assessment assessment_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.assessment
    ADD CONSTRAINT assessment_pkey PRIMARY KEY (subject_id);

--
-- Name: assessment_revision assessment_revision_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.assessment_revision
    ADD CONSTRAINT assessment_revision_pkey PRIMARY KEY (subject_id, revision);

--
-- Name: calendar_change calendar_change_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.calendar_change
    ADD CONSTRAINT calendar_change_pkey PRIMARY KEY (calendar, version, day);

--
-- Name: calendar_day calendar_day_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.calendar_day
    ADD CONSTRAINT calendar_day_pkey PRIMARY KEY (calendar, day);

--
-- Name: calendar_ordinal calendar_ordinal_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.calendar_ordinal
    ADD CONSTRAINT calendar_ordinal_pkey PRIMARY KEY (calendar, day);

--
-- Name: calendar calendar_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.calendar
    ADD CONSTRAINT calendar_pkey PRIMARY KEY (calendar);

--
-- Name: calendar_version calendar_version_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.calendar_version
    ADD CONSTRAINT calendar_version_pkey PRIMARY KEY (calendar, version);

--
-- Name: calendar_year calendar_year_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.calendar_year
    ADD CONSTRAINT calendar_year_pkey PRIMARY KEY (calendar, year);

--
-- Name: case_wait case_wait_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.case_wait
    ADD CONSTRAINT case_wait_pkey PRIMARY KEY (subject_id);

--
-- Name: certificate_action certificate_action_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.certificate_action
    ADD CONSTRAINT certificate_action_pkey PRIMARY KEY (certificate, no);

--
-- Name: certificate_credential certificate_credential_hashes_are_unique; Type: CONSTRAINT

ALTER TABLE ONLY sach.certificate_credential
    ADD CONSTRAINT certificate_credential_hashes_are_unique UNIQUE (certificate, credential_sha256, pdf_sha256);

--
-- Name: certificate_credential certificate_credential_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.certificate_credential
    ADD CONSTRAINT certificate_credential_pkey PRIMARY KEY (certificate);

--
-- Name: certificate_form certificate_form_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.certificate_form
    ADD CONSTRAINT certificate_form_pkey PRIMARY KEY (network, valid_from);

--
-- Name: certificate certificate_number_is_unique; Type: CONSTRAINT

ALTER TABLE ONLY sach.certificate
    ADD CONSTRAINT certificate_number_is_unique UNIQUE (number);

--
-- Name: certificate certificate_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.certificate
    ADD CONSTRAINT certificate_pkey PRIMARY KEY (subject_id);

--
-- Name: certificate certificate_sequence_is_unique; Type: CONSTRAINT

ALTER TABLE ONLY sach.certificate
    ADD CONSTRAINT certificate_sequence_is_unique UNIQUE (network, year, seq, issue);

--
-- Name: channel_pace channel_pace_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.channel_pace
    ADD CONSTRAINT channel_pace_pkey PRIMARY KEY (channel);

--
-- Name: clock_pause clock_pause_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.clock_pause
    ADD CONSTRAINT clock_pause_pkey PRIMARY KEY (subject_id, source, since);

--
-- Name: clock_setting clock_setting_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.clock_setting
    ADD CONSTRAINT clock_setting_pkey PRIMARY KEY (is_only);

--
-- Name: code_scheme code_scheme_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.code_scheme
    ADD CONSTRAINT code_scheme_pkey PRIMARY KEY (scheme);

--
-- Name: coi_declaration coi_declaration_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.coi_declaration
    ADD CONSTRAINT coi_declaration_pkey PRIMARY KEY (person, facility, declared_at);

--
-- Name: competence competence_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.competence
    ADD CONSTRAINT competence_pkey PRIMARY KEY (person, role, sector, valid_from);

--
-- Name: complaint_measure complaint_measure_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.complaint_measure
    ADD CONSTRAINT complaint_measure_pkey PRIMARY KEY (measure);

--
-- Name: complaint complaint_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.complaint
    ADD CONSTRAINT complaint_pkey PRIMARY KEY (subject_id);

--
-- Name: complaint_reading complaint_reading_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.complaint_reading
    ADD CONSTRAINT complaint_reading_pkey PRIMARY KEY (reading);

--
-- Name: complaint_sealed complaint_sealed_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.complaint_sealed
    ADD CONSTRAINT complaint_sealed_pkey PRIMARY KEY (subject_id);

--
-- Name: consolidation_fact consolidation_fact_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.consolidation_fact
    ADD CONSTRAINT consolidation_fact_pkey PRIMARY KEY (report, facility);

--
-- Name: contact_channel contact_channel_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.contact_channel
    ADD CONSTRAINT contact_channel_pkey PRIMARY KEY (contact_channel);

--
-- Name: criterion criterion_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.criterion
    ADD CONSTRAINT criterion_pkey PRIMARY KEY (version, criterion);

--
-- Name: criterion criterion_position_is_unique; Type: CONSTRAINT

ALTER TABLE ONLY sach.criterion
    ADD CONSTRAINT criterion_position_is_unique UNIQUE (version, "position");

--
-- Name: criterion_set criterion_set_begins_once; Type: CONSTRAINT

ALTER TABLE ONLY sach.criterion_set
    ADD CONSTRAINT criterion_set_begins_once UNIQUE (valid_from);

--
-- Name: criterion_set criterion_set_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.criterion_set
    ADD CONSTRAINT criterion_set_pkey PRIMARY KEY (version);

--
-- Name: deadline_feed deadline_feed_digest_is_unique; Type: CONSTRAINT

ALTER TABLE ONLY sach.deadline_feed
    ADD CONSTRAINT deadline_feed_digest_is_unique UNIQUE (digest);

--
-- Name: deadline_feed deadline_feed_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.deadline_feed
    ADD CONSTRAINT deadline_feed_pkey PRIMARY KEY (feed);

--
-- Name: emission_factor emission_factor_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.emission_factor
    ADD CONSTRAINT emission_factor_pkey PRIMARY KEY (metric, year);

--
-- Name: employment employment_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.employment
    ADD CONSTRAINT employment_pkey PRIMARY KEY (person, organisation, valid_from);

--
-- Name: energy_factor energy_factor_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.energy_factor
    ADD CONSTRAINT energy_factor_pkey PRIMARY KEY (metric, valid_from);

--
-- Name: enterprise_size_rule enterprise_size_rule_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.enterprise_size_rule
    ADD CONSTRAINT enterprise_size_rule_pkey PRIMARY KEY (rule, sector, size_class);

--
-- Name: environment_document_type environment_document_type_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.environment_document_type
    ADD CONSTRAINT environment_document_type_pkey PRIMARY KEY (type);

--
-- Name: evidence evidence_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.evidence
    ADD CONSTRAINT evidence_pkey PRIMARY KEY (subject_id);

--
-- Name: evidence_rule evidence_rule_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.evidence_rule
    ADD CONSTRAINT evidence_rule_pkey PRIMARY KEY (type, edition, accept_from);

--
-- Name: facility_change facility_change_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.facility_change
    ADD CONSTRAINT facility_change_pkey PRIMARY KEY (facility_change);

--
-- Name: facility facility_import_key_is_unique; Type: CONSTRAINT

ALTER TABLE ONLY sach.facility
    ADD CONSTRAINT facility_import_key_is_unique UNIQUE (network, import_key);

--
-- Name: facility facility_is_listed_once; Type: CONSTRAINT

ALTER TABLE ONLY sach.facility
    ADD CONSTRAINT facility_is_listed_once UNIQUE (network, tax_code, commune, name);

--
-- Name: facility facility_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.facility
    ADD CONSTRAINT facility_pkey PRIMARY KEY (facility);

--
-- Name: facility facility_reference_is_unique; Type: CONSTRAINT

ALTER TABLE ONLY sach.facility
    ADD CONSTRAINT facility_reference_is_unique UNIQUE (reference);

--
-- Name: facility_report facility_report_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.facility_report
    ADD CONSTRAINT facility_report_pkey PRIMARY KEY (facility, period);

--
-- Name: facility_report_version facility_report_version_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.facility_report_version
    ADD CONSTRAINT facility_report_version_pkey PRIMARY KEY (facility, period, submission);

--
-- Name: facility_saving facility_saving_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.facility_saving
    ADD CONSTRAINT facility_saving_pkey PRIMARY KEY (facility, period, stream);

--
-- Name: facility_staging facility_staging_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.facility_staging
    ADD CONSTRAINT facility_staging_pkey PRIMARY KEY (batch, line);

--
-- Name: facility_unit facility_unit_is_one_a_day; Type: CONSTRAINT

ALTER TABLE ONLY sach.facility_unit
    ADD CONSTRAINT facility_unit_is_one_a_day EXCLUDE USING gist (int8range(facility, facility, '[]'::text) WITH &&, daterange(valid_from, valid_to) WITH &&);

--
-- Name: facility_unit facility_unit_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.facility_unit
    ADD CONSTRAINT facility_unit_pkey PRIMARY KEY (facility, valid_from);

--
-- Name: file_chunk file_chunk_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.file_chunk
    ADD CONSTRAINT file_chunk_pkey PRIMARY KEY (upload, no);

--
-- Name: file file_has_its_own_chunks; Type: CONSTRAINT

ALTER TABLE ONLY sach.file
    ADD CONSTRAINT file_has_its_own_chunks UNIQUE (upload);

--
-- Name: file file_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.file
    ADD CONSTRAINT file_pkey PRIMARY KEY (sha256);

--
-- Name: file_upload file_upload_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.file_upload
    ADD CONSTRAINT file_upload_pkey PRIMARY KEY (upload);

--
-- Name: finding_dispute finding_dispute_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.finding_dispute
    ADD CONSTRAINT finding_dispute_pkey PRIMARY KEY (subject_id, no);

--
-- Name: finding_evidence finding_evidence_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.finding_evidence
    ADD CONSTRAINT finding_evidence_pkey PRIMARY KEY (subject_id, evidence);

--
-- Name: finding finding_number_is_unique; Type: CONSTRAINT

ALTER TABLE ONLY sach.finding
    ADD CONSTRAINT finding_number_is_unique UNIQUE (assessment, no);

--
-- Name: finding finding_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.finding
    ADD CONSTRAINT finding_pkey PRIMARY KEY (subject_id);

--
-- Name: finding_plan finding_plan_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.finding_plan
    ADD CONSTRAINT finding_plan_pkey PRIMARY KEY (subject_id, no);

--
-- Name: finding_verification finding_verification_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.finding_verification
    ADD CONSTRAINT finding_verification_pkey PRIMARY KEY (subject_id, no);

--
-- Name: involvement involvement_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.involvement
    ADD CONSTRAINT involvement_pkey PRIMARY KEY (involvement);

--
-- Name: ladder_step ladder_step_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.ladder_step
    ADD CONSTRAINT ladder_step_pkey PRIMARY KEY (rule, version, step);

--
-- Name: ladder_step ladder_step_position_is_unique; Type: CONSTRAINT

ALTER TABLE ONLY sach.ladder_step
    ADD CONSTRAINT ladder_step_position_is_unique UNIQUE (rule, version, "position");

--
-- Name: ledger_checkpoint ledger_checkpoint_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.ledger_checkpoint
    ADD CONSTRAINT ledger_checkpoint_pkey PRIMARY KEY (checkpoint);

--
-- Name: ledger_epoch ledger_epoch_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.ledger_epoch
    ADD CONSTRAINT ledger_epoch_pkey PRIMARY KEY (is_only);

--
-- Name: limit_kind limit_kind_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.limit_kind
    ADD CONSTRAINT limit_kind_pkey PRIMARY KEY (kind);

--
-- Name: mandate mandate_is_given_once; Type: CONSTRAINT

ALTER TABLE ONLY sach.mandate
    ADD CONSTRAINT mandate_is_given_once UNIQUE (person, facility, valid_from);

--
-- Name: mandate mandate_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.mandate
    ADD CONSTRAINT mandate_pkey PRIMARY KEY (mandate);

--
-- Name: media_type media_type_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.media_type
    ADD CONSTRAINT media_type_pkey PRIMARY KEY (media_type);

--
-- Name: metric metric_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.metric
    ADD CONSTRAINT metric_pkey PRIMARY KEY (metric);

--
-- Name: migration_proposal migration_proposal_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.migration_proposal
    ADD CONSTRAINT migration_proposal_pkey PRIMARY KEY (proposal);

--
-- Name: network network_code_is_unique; Type: CONSTRAINT

ALTER TABLE ONLY sach.network
    ADD CONSTRAINT network_code_is_unique UNIQUE (code);

--
-- Name: network network_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.network
    ADD CONSTRAINT network_pkey PRIMARY KEY (network);

--
-- Name: notice_attempt notice_attempt_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.notice_attempt
    ADD CONSTRAINT notice_attempt_pkey PRIMARY KEY (notice, attempt);

--
-- Name: notice_bounce notice_bounce_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.notice_bounce
    ADD CONSTRAINT notice_bounce_pkey PRIMARY KEY (notice);

--
-- Name: notice notice_is_sent_once; Type: CONSTRAINT

ALTER TABLE ONLY sach.notice
    ADD CONSTRAINT notice_is_sent_once UNIQUE (subject_id, purpose, step, audience);

--
-- Name: notice_lease notice_lease_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.notice_lease
    ADD CONSTRAINT notice_lease_pkey PRIMARY KEY (lease);

--
-- Name: notice notice_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.notice
    ADD CONSTRAINT notice_pkey PRIMARY KEY (notice);

--
-- Name: notice_purpose notice_purpose_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.notice_purpose
    ADD CONSTRAINT notice_purpose_pkey PRIMARY KEY (purpose);

--
-- Name: notice_queue notice_queue_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.notice_queue
    ADD CONSTRAINT notice_queue_pkey PRIMARY KEY (available_at, notice);

--
-- Name: number_counter number_counter_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.number_counter
    ADD CONSTRAINT number_counter_pkey PRIMARY KEY (network, series);

--
-- Name: obligation obligation_is_owed_once; Type: CONSTRAINT

ALTER TABLE ONLY sach.obligation
    ADD CONSTRAINT obligation_is_owed_once UNIQUE (rule, unit, period, for_unit);

--
-- Name: obligation obligation_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.obligation
    ADD CONSTRAINT obligation_pkey PRIMARY KEY (subject_id);

--
-- Name: obligation_rule obligation_rule_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.obligation_rule
    ADD CONSTRAINT obligation_rule_pkey PRIMARY KEY (rule, version);

--
-- Name: obligation_succession obligation_succession_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.obligation_succession
    ADD CONSTRAINT obligation_succession_pkey PRIMARY KEY (predecessor, unit, part);

--
-- Name: option_type option_type_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.option_type
    ADD CONSTRAINT option_type_pkey PRIMARY KEY (type);

--
-- Name: organisation organisation_name_is_unique; Type: CONSTRAINT

ALTER TABLE ONLY sach.organisation
    ADD CONSTRAINT organisation_name_is_unique UNIQUE (name, kind);

--
-- Name: organisation organisation_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.organisation
    ADD CONSTRAINT organisation_pkey PRIMARY KEY (organisation);

--
-- Name: paper_document paper_document_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.paper_document
    ADD CONSTRAINT paper_document_pkey PRIMARY KEY (paper);

--
-- Name: paper_kind paper_kind_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.paper_kind
    ADD CONSTRAINT paper_kind_pkey PRIMARY KEY (kind);

--
-- Name: paper paper_number_is_unique; Type: CONSTRAINT

ALTER TABLE ONLY sach.paper
    ADD CONSTRAINT paper_number_is_unique UNIQUE (network, kind, year, seq);

--
-- Name: paper paper_once_an_event; Type: CONSTRAINT

ALTER TABLE ONLY sach.paper
    ADD CONSTRAINT paper_once_an_event UNIQUE (subject_id, version, kind);

--
-- Name: paper paper_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.paper
    ADD CONSTRAINT paper_pkey PRIMARY KEY (paper);

--
-- Name: paper paper_reference_is_unique; Type: CONSTRAINT

ALTER TABLE ONLY sach.paper
    ADD CONSTRAINT paper_reference_is_unique UNIQUE (reference);

--
-- Name: person person_account_is_unique; Type: CONSTRAINT

ALTER TABLE ONLY sach.person
    ADD CONSTRAINT person_account_is_unique UNIQUE (account);

--
-- Name: person person_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.person
    ADD CONSTRAINT person_pkey PRIMARY KEY (person);

--
-- Name: person_role person_role_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.person_role
    ADD CONSTRAINT person_role_pkey PRIMARY KEY (person_role);

--
-- Name: personal_data_request personal_data_request_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.personal_data_request
    ADD CONSTRAINT personal_data_request_pkey PRIMARY KEY (request);

--
-- Name: provisional_reference provisional_reference_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.provisional_reference
    ADD CONSTRAINT provisional_reference_pkey PRIMARY KEY (item);

--
-- Name: refusal refusal_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.refusal
    ADD CONSTRAINT refusal_pkey PRIMARY KEY (refusal);

--
-- Name: register_entry register_entry_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.register_entry
    ADD CONSTRAINT register_entry_pkey PRIMARY KEY (certificate);

--
-- Name: register_entry register_entry_reference_is_unique; Type: CONSTRAINT

ALTER TABLE ONLY sach.register_entry
    ADD CONSTRAINT register_entry_reference_is_unique UNIQUE (reference);

--
-- Name: register_entry register_entry_version_is_unique; Type: CONSTRAINT

ALTER TABLE ONLY sach.register_entry
    ADD CONSTRAINT register_entry_version_is_unique UNIQUE (network, year, seq, issue);

--
-- Name: register_period register_period_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.register_period
    ADD CONSTRAINT register_period_pkey PRIMARY KEY (certificate, no);

--
-- Name: register_snapshot register_snapshot_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.register_snapshot
    ADD CONSTRAINT register_snapshot_pkey PRIMARY KEY (network, day);

--
-- Name: report_check report_check_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.report_check
    ADD CONSTRAINT report_check_pkey PRIMARY KEY (form, version, code);

--
-- Name: report_delivery report_delivery_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.report_delivery
    ADD CONSTRAINT report_delivery_pkey PRIMARY KEY (subject_id, version, recipient);

--
-- Name: report_field report_field_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.report_field
    ADD CONSTRAINT report_field_pkey PRIMARY KEY (form, version, code);

--
-- Name: report_field report_field_position_is_unique; Type: CONSTRAINT

ALTER TABLE ONLY sach.report_field
    ADD CONSTRAINT report_field_position_is_unique UNIQUE (form, version, "position");

--
-- Name: report_figure report_figure_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.report_figure
    ADD CONSTRAINT report_figure_pkey PRIMARY KEY (snapshot, unit, code);

--
-- Name: report_form report_form_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.report_form
    ADD CONSTRAINT report_form_pkey PRIMARY KEY (form, version);

--
-- Name: report_input report_input_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.report_input
    ADD CONSTRAINT report_input_pkey PRIMARY KEY (snapshot, unit, for_unit);

--
-- Name: report report_is_made_once; Type: CONSTRAINT

ALTER TABLE ONLY sach.report
    ADD CONSTRAINT report_is_made_once UNIQUE (network, rule, period);

--
-- Name: report_item report_item_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.report_item
    ADD CONSTRAINT report_item_pkey PRIMARY KEY (form, version, list, member);

--
-- Name: report report_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.report
    ADD CONSTRAINT report_pkey PRIMARY KEY (subject_id);

--
-- Name: report_recipient report_recipient_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.report_recipient
    ADD CONSTRAINT report_recipient_pkey PRIMARY KEY (network, recipient, valid_from);

--
-- Name: report_snapshot report_snapshot_is_numbered_once; Type: CONSTRAINT

ALTER TABLE ONLY sach.report_snapshot
    ADD CONSTRAINT report_snapshot_is_numbered_once UNIQUE (subject_id, version, no);

--
-- Name: report_snapshot report_snapshot_of_subject; Type: CONSTRAINT

ALTER TABLE ONLY sach.report_snapshot
    ADD CONSTRAINT report_snapshot_of_subject UNIQUE (subject_id, snapshot);

--
-- Name: report_snapshot report_snapshot_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.report_snapshot
    ADD CONSTRAINT report_snapshot_pkey PRIMARY KEY (snapshot);

--
-- Name: reporting_unit reporting_unit_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.reporting_unit
    ADD CONSTRAINT reporting_unit_pkey PRIMARY KEY (unit);

--
-- Name: reporting_unit reporting_unit_reference_is_unique; Type: CONSTRAINT

ALTER TABLE ONLY sach.reporting_unit
    ADD CONSTRAINT reporting_unit_reference_is_unique UNIQUE (reference);

--
-- Name: requirement requirement_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.requirement
    ADD CONSTRAINT requirement_pkey PRIMARY KEY (code);

--
-- Name: role role_names_its_scope; Type: CONSTRAINT

ALTER TABLE ONLY sach.role
    ADD CONSTRAINT role_names_its_scope UNIQUE (role, scope);

--
-- Name: role role_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.role
    ADD CONSTRAINT role_pkey PRIMARY KEY (role);

--
-- Name: schema_file schema_file_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.schema_file
    ADD CONSTRAINT schema_file_pkey PRIMARY KEY (path);

--
-- Name: scheme_parameter scheme_parameter_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.scheme_parameter
    ADD CONSTRAINT scheme_parameter_pkey PRIMARY KEY (network, parameter, valid_from);

--
-- Name: signing_key signing_key_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.signing_key
    ADD CONSTRAINT signing_key_pkey PRIMARY KEY (key_id);

--
-- Name: standard_edition standard_edition_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.standard_edition
    ADD CONSTRAINT standard_edition_pkey PRIMARY KEY (standard, edition);

--
-- Name: status_entry status_entry_is_one_a_purpose; Type: CONSTRAINT

ALTER TABLE ONLY sach.status_entry
    ADD CONSTRAINT status_entry_is_one_a_purpose UNIQUE (certificate, purpose);

--
-- Name: status_entry status_entry_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.status_entry
    ADD CONSTRAINT status_entry_pkey PRIMARY KEY (list, index);

--
-- Name: status_list status_list_has_its_purpose; Type: CONSTRAINT

ALTER TABLE ONLY sach.status_list
    ADD CONSTRAINT status_list_has_its_purpose UNIQUE (list, purpose);

--
-- Name: status_list status_list_is_numbered; Type: CONSTRAINT

ALTER TABLE ONLY sach.status_list
    ADD CONSTRAINT status_list_is_numbered UNIQUE (network, purpose, no);

--
-- Name: status_list status_list_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.status_list
    ADD CONSTRAINT status_list_pkey PRIMARY KEY (list);

--
-- Name: status_list_version status_list_version_begins_once; Type: CONSTRAINT

ALTER TABLE ONLY sach.status_list_version
    ADD CONSTRAINT status_list_version_begins_once UNIQUE (list, valid_from);

--
-- Name: status_list_version status_list_version_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.status_list_version
    ADD CONSTRAINT status_list_version_pkey PRIMARY KEY (list, version);

--
-- Name: subject_event subject_event_ends_in_state; Type: CONSTRAINT

ALTER TABLE ONLY sach.subject_event
    ADD CONSTRAINT subject_event_ends_in_state UNIQUE (subject_id, version, to_state);

--
-- Name: subject_event_payload subject_event_payload_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.subject_event_payload
    ADD CONSTRAINT subject_event_payload_pkey PRIMARY KEY (subject_id, version);

--
-- Name: subject_event subject_event_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.subject_event
    ADD CONSTRAINT subject_event_pkey PRIMARY KEY (subject_id, version);

--
-- Name: subject_hold subject_hold_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.subject_hold
    ADD CONSTRAINT subject_hold_pkey PRIMARY KEY (subject_id, since);

--
-- Name: subject subject_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.subject
    ADD CONSTRAINT subject_pkey PRIMARY KEY (id);

--
-- Name: subject_reference subject_reference_once_a_kind; Type: CONSTRAINT

ALTER TABLE ONLY sach.subject_reference
    ADD CONSTRAINT subject_reference_once_a_kind UNIQUE (subject_id, kind);

--
-- Name: subject_reference subject_reference_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.subject_reference
    ADD CONSTRAINT subject_reference_pkey PRIMARY KEY (reference);

--
-- Name: subject_rule_book subject_rule_book_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.subject_rule_book
    ADD CONSTRAINT subject_rule_book_pkey PRIMARY KEY (subject_id, workflow, revision);

--
-- Name: subject_scheme subject_scheme_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.subject_scheme
    ADD CONSTRAINT subject_scheme_pkey PRIMARY KEY (subject_id);

--
-- Name: surveillance surveillance_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.surveillance
    ADD CONSTRAINT surveillance_pkey PRIMARY KEY (certificate, no);

--
-- Name: suspension suspension_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.suspension
    ADD CONSTRAINT suspension_pkey PRIMARY KEY (certificate, no);

--
-- Name: target target_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.target
    ADD CONSTRAINT target_pkey PRIMARY KEY (target_set, version, target, first_period);

--
-- Name: target_set target_set_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.target_set
    ADD CONSTRAINT target_set_pkey PRIMARY KEY (target_set, version);

--
-- Name: task_notice task_notice_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.task_notice
    ADD CONSTRAINT task_notice_pkey PRIMARY KEY (task, notice);

--
-- Name: task task_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.task
    ADD CONSTRAINT task_pkey PRIMARY KEY (task);

--
-- Name: timer_move timer_move_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.timer_move
    ADD CONSTRAINT timer_move_pkey PRIMARY KEY (timer_move);

--
-- Name: timer timer_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.timer
    ADD CONSTRAINT timer_pkey PRIMARY KEY (timer);

--
-- Name: unit_code unit_code_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.unit_code
    ADD CONSTRAINT unit_code_pkey PRIMARY KEY (scheme, code);

--
-- Name: unit_edge unit_edge_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.unit_edge
    ADD CONSTRAINT unit_edge_pkey PRIMARY KEY (predecessor, successor, effective_on);

--
-- Name: unit_name unit_name_is_one_a_day; Type: CONSTRAINT

ALTER TABLE ONLY sach.unit_name
    ADD CONSTRAINT unit_name_is_one_a_day EXCLUDE USING gist (int8range(unit, unit, '[]'::text) WITH &&, daterange(valid_from, valid_to) WITH &&);

--
-- Name: unit_name unit_name_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.unit_name
    ADD CONSTRAINT unit_name_pkey PRIMARY KEY (unit, valid_from);

--
-- Name: unit_parent unit_parent_of_accountability_is_one_a_day; Type: CONSTRAINT

ALTER TABLE ONLY sach.unit_parent
    ADD CONSTRAINT unit_parent_of_accountability_is_one_a_day EXCLUDE USING gist (int8range(unit, unit, '[]'::text) WITH &&, daterange(valid_from, valid_to) WITH &&) WHERE ((hierarchy = 'accountability'::text));

--
-- Name: unit_parent unit_parent_of_territory_is_one_a_day; Type: CONSTRAINT

ALTER TABLE ONLY sach.unit_parent
    ADD CONSTRAINT unit_parent_of_territory_is_one_a_day EXCLUDE USING gist (int8range(unit, unit, '[]'::text) WITH &&, daterange(valid_from, valid_to) WITH &&) WHERE ((hierarchy = 'territory'::text));

--
-- Name: unit_parent unit_parent_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.unit_parent
    ADD CONSTRAINT unit_parent_pkey PRIMARY KEY (hierarchy, unit, valid_from);

--
-- Name: vsic vsic_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.vsic
    ADD CONSTRAINT vsic_pkey PRIMARY KEY (version, code);

--
-- Name: vsic_version vsic_version_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.vsic_version
    ADD CONSTRAINT vsic_version_pkey PRIMARY KEY (version);

--
-- Name: workflow_effect workflow_effect_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.workflow_effect
    ADD CONSTRAINT workflow_effect_pkey PRIMARY KEY (effect);

--
-- Name: workflow_event workflow_event_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.workflow_event
    ADD CONSTRAINT workflow_event_pkey PRIMARY KEY (workflow, event);

--
-- Name: workflow_field workflow_field_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.workflow_field
    ADD CONSTRAINT workflow_field_pkey PRIMARY KEY (workflow, revision, event, field);

--
-- Name: workflow_guard workflow_guard_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.workflow_guard
    ADD CONSTRAINT workflow_guard_pkey PRIMARY KEY (guard);

--
-- Name: workflow_migration workflow_migration_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.workflow_migration
    ADD CONSTRAINT workflow_migration_pkey PRIMARY KEY (workflow, from_revision, to_revision, from_state);

--
-- Name: workflow workflow_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.workflow
    ADD CONSTRAINT workflow_pkey PRIMARY KEY (workflow);

--
-- Name: workflow workflow_prefix_is_unique; Type: CONSTRAINT

ALTER TABLE ONLY sach.workflow
    ADD CONSTRAINT workflow_prefix_is_unique UNIQUE (prefix);

--
-- Name: workflow_revision workflow_revision_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.workflow_revision
    ADD CONSTRAINT workflow_revision_pkey PRIMARY KEY (workflow, revision);

--
-- Name: workflow_span workflow_span_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.workflow_span
    ADD CONSTRAINT workflow_span_pkey PRIMARY KEY (workflow, revision, kind);

--
-- Name: workflow_state workflow_state_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.workflow_state
    ADD CONSTRAINT workflow_state_pkey PRIMARY KEY (workflow, revision, state);

--
-- Name: workflow_timer workflow_timer_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.workflow_timer
    ADD CONSTRAINT workflow_timer_pkey PRIMARY KEY (workflow, revision, state, kind);

--
-- Name: workflow_transition workflow_transition_is_one_move; Type: CONSTRAINT

ALTER TABLE ONLY sach.workflow_transition
    ADD CONSTRAINT workflow_transition_is_one_move UNIQUE (workflow, revision, from_state, event, to_state);

--
-- Name: workflow_transition workflow_transition_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.workflow_transition
    ADD CONSTRAINT workflow_transition_pkey PRIMARY KEY (workflow, revision, from_state, event);

--
-- Name: workflow_wait workflow_wait_pkey; Type: CONSTRAINT

ALTER TABLE ONLY sach.workflow_wait
    ADD CONSTRAINT workflow_wait_pkey PRIMARY KEY (workflow, state);

--
-- Name: appeal_of_matter; Type: INDEX

CREATE INDEX appeal_of_matter ON sach.appeal USING btree (matter);

--
-- Name: application_consultant_of_organisation; Type: INDEX

CREATE INDEX application_consultant_of_organisation ON sach.application_consultant USING btree (organisation) WHERE (organisation IS NOT NULL);

--
-- Name: application_renewing; Type: INDEX

CREATE INDEX application_renewing ON sach.application USING btree (renews) WHERE (renews IS NOT NULL);

--
-- Name: assessment_member_has_one_lead; Type: INDEX

CREATE UNIQUE INDEX assessment_member_has_one_lead ON sach.assessment_member USING btree (subject_id) WHERE (is_lead AND (left_at IS NULL));

--
-- Name: calendar_ordinal_numbers_each_working_day_once; Type: INDEX

CREATE UNIQUE INDEX calendar_ordinal_numbers_each_working_day_once ON sach.calendar_ordinal USING btree (calendar, ordinal) INCLUDE (day) WHERE working;

--
-- Name: case_wait_in_state; Type: INDEX

CREATE INDEX case_wait_in_state ON sach.case_wait USING btree (network, workflow, state, since, subject_id) WHERE is_listed;

--
-- Name: case_wait_of_assignee; Type: INDEX

CREATE INDEX case_wait_of_assignee ON sach.case_wait USING btree (assignee, subject_id) INCLUDE (since) WHERE (assignee IS NOT NULL);

--
-- Name: certificate_action_is_one; Type: INDEX

CREATE UNIQUE INDEX certificate_action_is_one ON sach.certificate_action USING btree (certificate) WHERE (closed_at IS NULL);

--
-- Name: certificate_has_one_version_in_preparation; Type: INDEX

CREATE UNIQUE INDEX certificate_has_one_version_in_preparation ON sach.certificate USING btree (network, year, seq) WHERE ((signature IS NULL) AND (voided_at IS NULL) AND (ended_at IS NULL));

--
-- Name: INDEX certificate_has_one_version_in_preparation; Type: COMMENT

COMMENT ON INDEX sach.certificate_has_one_version_in_preparation IS 'A number has one version being prepared at a time.';

--
-- Name: certificate_is_valid_in_one_version; Type: INDEX

CREATE UNIQUE INDEX certificate_is_valid_in_one_version ON sach.certificate USING btree (network, year, seq) WHERE ((signature IS NOT NULL) AND (ended_at IS NULL));

--
-- Name: INDEX certificate_is_valid_in_one_version; Type: COMMENT

COMMENT ON INDEX sach.certificate_is_valid_in_one_version IS 'Two versions of one number are never valid at the same time, whatever crashed when.';

--
-- Name: certificate_of_an_application_once; Type: INDEX

CREATE UNIQUE INDEX certificate_of_an_application_once ON sach.certificate USING btree (application, issue) WHERE (voided_at IS NULL);

--
-- Name: INDEX certificate_of_an_application_once; Type: COMMENT

COMMENT ON INDEX sach.certificate_of_an_application_once IS 'A decision has one certificate that counts; what was voided stays beside it.';

--
-- Name: certificate_unsigned; Type: INDEX

CREATE INDEX certificate_unsigned ON sach.certificate USING btree (subject_id) WHERE ((document IS NOT NULL) AND (signature IS NULL) AND (voided_at IS NULL));

--
-- Name: INDEX certificate_unsigned; Type: COMMENT

COMMENT ON INDEX sach.certificate_unsigned IS 'What the signer still has to do: it empties itself.';

--
-- Name: clock_pause_is_one; Type: INDEX

CREATE UNIQUE INDEX clock_pause_is_one ON sach.clock_pause USING btree (subject_id, source) WHERE (until IS NULL);

--
-- Name: complaint_reading_of_complaint; Type: INDEX

CREATE INDEX complaint_reading_of_complaint ON sach.complaint_reading USING btree (subject_id, reading);

--
-- Name: complaint_sealed_of_person; Type: INDEX

CREATE INDEX complaint_sealed_of_person ON sach.complaint_sealed USING btree (person) WHERE (person IS NOT NULL);

--
-- Name: contact_channel_of_facility; Type: INDEX

CREATE UNIQUE INDEX contact_channel_of_facility ON sach.contact_channel USING btree (facility) WHERE (until IS NULL);

--
-- Name: contact_channel_of_person; Type: INDEX

CREATE UNIQUE INDEX contact_channel_of_person ON sach.contact_channel USING btree (person) WHERE (until IS NULL);

--
-- Name: contact_channel_of_unit; Type: INDEX

CREATE UNIQUE INDEX contact_channel_of_unit ON sach.contact_channel USING btree (unit) WHERE (until IS NULL);

--
-- Name: employment_of_organisation; Type: INDEX

CREATE INDEX employment_of_organisation ON sach.employment USING btree (organisation);

--
-- Name: evidence_by_hash; Type: INDEX

CREATE INDEX evidence_by_hash ON sach.evidence USING btree (sha256);

--
-- Name: evidence_of_file; Type: INDEX

CREATE INDEX evidence_of_file ON sach.evidence USING btree (facility, sha256);

--
-- Name: facility_change_of_facility; Type: INDEX

CREATE INDEX facility_change_of_facility ON sach.facility_change USING btree (facility, facility_change);

--
-- Name: facility_in_order; Type: INDEX

CREATE INDEX facility_in_order ON sach.facility USING btree (facility) INCLUDE (network, search_key);

--
-- Name: INDEX facility_in_order; Type: COMMENT

COMMENT ON INDEX sach.facility_in_order IS 'Searches for a common word walk cases or facilities in their order: the words of each are read from here, a third of the table.';

--
-- Name: facility_of_commune; Type: INDEX

CREATE INDEX facility_of_commune ON sach.facility USING btree (commune, "left"(search_key, ('-1'::integer - length(tax_code))));

--
-- Name: INDEX facility_of_commune; Type: COMMENT

COMMENT ON INDEX sach.facility_of_commune IS 'Facilities of a commune by their name without marks, which is what stands before the tax code in search_key: every line of an import asks whether its name is listed there.';

--
-- Name: facility_of_enterprise; Type: INDEX

CREATE INDEX facility_of_enterprise ON sach.facility USING btree (split_part(tax_code, '-'::text, 1));

--
-- Name: facility_of_organisation; Type: INDEX

CREATE INDEX facility_of_organisation ON sach.facility USING btree (organisation) WHERE (organisation IS NOT NULL);

--
-- Name: facility_of_unit; Type: INDEX

CREATE INDEX facility_of_unit ON sach.facility USING btree (COALESCE(zone, commune), facility);

--
-- Name: facility_report_of_period; Type: INDEX

CREATE INDEX facility_report_of_period ON sach.facility_report USING btree (period, facility) INCLUDE (digest) WHERE (filed_at IS NOT NULL);

--
-- Name: facility_search; Type: INDEX

CREATE INDEX facility_search ON sach.facility USING gin (search_key public.gin_trgm_ops);

--
-- Name: facility_unit_of_unit; Type: INDEX

CREATE INDEX facility_unit_of_unit ON sach.facility_unit USING btree (unit, valid_from);

--
-- Name: file_to_scan; Type: INDEX

CREATE INDEX file_to_scan ON sach.file USING btree (next_scan_at) WHERE (next_scan_at IS NOT NULL);

--
-- Name: INDEX file_to_scan; Type: COMMENT

COMMENT ON INDEX sach.file_to_scan IS 'What a scanner still has to see: with one, it empties itself.';

--
-- Name: file_upload_of_file; Type: INDEX

CREATE INDEX file_upload_of_file ON sach.file_upload USING btree (sha256, person) WHERE (sha256 IS NOT NULL);

--
-- Name: file_upload_unfinished; Type: INDEX

CREATE INDEX file_upload_unfinished ON sach.file_upload USING btree (upload) WHERE (sha256 IS NULL);

--
-- Name: involvement_in_case; Type: INDEX

CREATE INDEX involvement_in_case ON sach.involvement USING btree (subject_id, kind) WHERE (subject_id IS NOT NULL);

--
-- Name: involvement_of_facility; Type: INDEX

CREATE INDEX involvement_of_facility ON sach.involvement USING btree (facility, person);

--
-- Name: mandate_of_facility; Type: INDEX

CREATE INDEX mandate_of_facility ON sach.mandate USING btree (facility);

--
-- Name: obligation_handed_over_once; Type: INDEX

CREATE UNIQUE INDEX obligation_handed_over_once ON sach.obligation_succession USING btree (predecessor) WHERE (part = 'handover'::text);

--
-- Name: obligation_of_period; Type: INDEX

CREATE INDEX obligation_of_period ON sach.obligation USING btree (period, rule);

--
-- Name: obligation_of_unit; Type: INDEX

CREATE INDEX obligation_of_unit ON sach.obligation USING btree (unit);

--
-- Name: obligation_succession_of_successor; Type: INDEX

CREATE INDEX obligation_succession_of_successor ON sach.obligation_succession USING btree (successor) WHERE (successor IS NOT NULL);

--
-- Name: organisation_of_enterprise; Type: INDEX

CREATE INDEX organisation_of_enterprise ON sach.organisation USING btree (split_part(tax_code, '-'::text, 1)) WHERE (tax_code IS NOT NULL);

--
-- Name: person_by_search_key; Type: INDEX

CREATE INDEX person_by_search_key ON sach.person USING btree (search_key);

--
-- Name: INDEX person_by_search_key; Type: COMMENT

COMMENT ON INDEX sach.person_by_search_key IS 'A declared consultant is looked up by name (A2).';

--
-- Name: person_role_is_granted_once; Type: INDEX

CREATE UNIQUE INDEX person_role_is_granted_once ON sach.person_role USING btree (person, role, network, COALESCE(facility, (0)::bigint), COALESCE(unit, (0)::bigint), valid_from);

--
-- Name: person_role_of_facility; Type: INDEX

CREATE INDEX person_role_of_facility ON sach.person_role USING btree (facility) WHERE (facility IS NOT NULL);

--
-- Name: INDEX person_role_of_facility; Type: COMMENT

COMMENT ON INDEX sach.person_role_of_facility IS 'Who speaks for a facility: the recipients of its notices.';

--
-- Name: person_role_of_unit; Type: INDEX

CREATE INDEX person_role_of_unit ON sach.person_role USING btree (unit) WHERE (unit IS NOT NULL);

--
-- Name: personal_data_request_is_open_once; Type: INDEX

CREATE UNIQUE INDEX personal_data_request_is_open_once ON sach.personal_data_request USING btree (person) WHERE ((kind = 'erase'::text) AND (closed_at IS NULL));

--
-- Name: personal_data_request_of_person; Type: INDEX

CREATE INDEX personal_data_request_of_person ON sach.personal_data_request USING btree (person, request);

--
-- Name: refusal_of_subject; Type: INDEX

CREATE INDEX refusal_of_subject ON sach.refusal USING btree (subject_id, refusal);

--
-- Name: register_entry_of_tax_code; Type: INDEX

CREATE INDEX register_entry_of_tax_code ON sach.register_entry USING btree (tax_code) WHERE (tax_code IS NOT NULL);

--
-- Name: register_period_by_division; Type: INDEX

CREATE INDEX register_period_by_division ON sach.register_period USING btree (network, division, holder_name, certificate, no);

--
-- Name: register_period_by_end; Type: INDEX

CREATE INDEX register_period_by_end ON sach.register_period USING btree (network, valid_until) WHERE (status = ANY (ARRAY['valid'::text, 'suspended'::text]));

--
-- Name: register_period_by_name; Type: INDEX

CREATE INDEX register_period_by_name ON sach.register_period USING btree (network, holder_name, certificate, no);

--
-- Name: register_period_by_sector; Type: INDEX

CREATE INDEX register_period_by_sector ON sach.register_period USING btree (network, vsic_code, holder_name, certificate, no);

--
-- Name: register_period_by_status; Type: INDEX

CREATE INDEX register_period_by_status ON sach.register_period USING btree (network, status, holder_name, certificate, no);

--
-- Name: register_period_by_unit; Type: INDEX

CREATE INDEX register_period_by_unit ON sach.register_period USING btree (network, unit, holder_name, certificate, no);

--
-- Name: register_period_by_words; Type: INDEX

CREATE INDEX register_period_by_words ON sach.register_period USING gin (search_key public.gin_trgm_ops);

--
-- Name: register_period_is_one; Type: INDEX

CREATE UNIQUE INDEX register_period_is_one ON sach.register_period USING btree (certificate) WHERE (until IS NULL);

--
-- Name: report_input_of_obligation; Type: INDEX

CREATE INDEX report_input_of_obligation ON sach.report_input USING btree (obligation) WHERE (obligation IS NOT NULL);

--
-- Name: status_entry_that_is_set; Type: INDEX

CREATE INDEX status_entry_that_is_set ON sach.status_entry USING btree (list, index) WHERE is_set;

--
-- Name: subject_event_by_xact; Type: INDEX

CREATE INDEX subject_event_by_xact ON sach.subject_event USING brin (xact);

--
-- Name: subject_event_request_is_unique; Type: INDEX

CREATE UNIQUE INDEX subject_event_request_is_unique ON sach.subject_event USING btree (actor, request_key) WHERE (request_key IS NOT NULL);

--
-- Name: subject_hold_is_one; Type: INDEX

CREATE UNIQUE INDEX subject_hold_is_one ON sach.subject_hold USING btree (subject_id) WHERE (until IS NULL);

--
-- Name: subject_of_facility; Type: INDEX

CREATE INDEX subject_of_facility ON sach.subject USING btree (facility, workflow) WHERE (facility IS NOT NULL);

--
-- Name: subject_of_parent; Type: INDEX

CREATE INDEX subject_of_parent ON sach.subject USING btree (parent, workflow) WHERE (parent IS NOT NULL);

--
-- Name: subject_of_unit; Type: INDEX

CREATE INDEX subject_of_unit ON sach.subject USING btree (unit, workflow, id) INCLUDE (network, facility) WHERE (unit IS NOT NULL);

--
-- Name: INDEX subject_of_unit; Type: COMMENT

COMMENT ON INDEX sach.subject_of_unit IS 'Cases of a reporting unit in the order of their birth: its people''s lists, and searches by a unit''s name.';

--
-- Name: subject_of_workflow; Type: INDEX

CREATE INDEX subject_of_workflow ON sach.subject USING btree (workflow, network, id) INCLUDE (facility, unit);

--
-- Name: INDEX subject_of_workflow; Type: COMMENT

COMMENT ON INDEX sach.subject_of_workflow IS 'Cases in the order of their birth, with what a search by words asks of each: a page is found without reading the cases it passes by.';

--
-- Name: surveillance_is_once_a_year; Type: INDEX

CREATE UNIQUE INDEX surveillance_is_once_a_year ON sach.surveillance USING btree (certificate, year) WHERE (year IS NOT NULL);

--
-- Name: suspension_is_one; Type: INDEX

CREATE UNIQUE INDEX suspension_is_one ON sach.suspension USING btree (certificate) WHERE (ended_at IS NULL);

--
-- Name: task_is_open_once; Type: INDEX

CREATE UNIQUE INDEX task_is_open_once ON sach.task USING btree (kind, COALESCE(subject_id, (0)::bigint), ((detail ->> 'key'::text))) WHERE (done_at IS NULL);

--
-- Name: task_notice_of_notice; Type: INDEX

CREATE INDEX task_notice_of_notice ON sach.task_notice USING btree (notice);

--
-- Name: task_open_by_role; Type: INDEX

CREATE INDEX task_open_by_role ON sach.task USING btree (network, role, created_at, task) WHERE (done_at IS NULL);

--
-- Name: task_open_of_subject; Type: INDEX

CREATE INDEX task_open_of_subject ON sach.task USING btree (subject_id) WHERE (done_at IS NULL);

--
-- Name: timer_due; Type: INDEX

CREATE INDEX timer_due ON sach.timer USING btree (next_try_at, timer) WHERE ((settled_at IS NULL) AND (next_try_at IS NOT NULL));

--
-- Name: timer_move_of_calendar; Type: INDEX

CREATE INDEX timer_move_of_calendar ON sach.timer_move USING btree (calendar, new_version);

--
-- Name: timer_move_of_subject; Type: INDEX

CREATE INDEX timer_move_of_subject ON sach.timer_move USING btree (subject_id, timer_move);

--
-- Name: timer_of_subject; Type: INDEX

CREATE INDEX timer_of_subject ON sach.timer USING btree (subject_id, kind);

--
-- Name: INDEX timer_of_subject; Type: COMMENT

COMMENT ON INDEX sach.timer_of_subject IS 'Ended limits of a case too: every move into another state asks whether the case had its limit before.';

--
-- Name: timer_open_by_kind; Type: INDEX

CREATE INDEX timer_open_by_kind ON sach.timer USING btree (case_network, case_workflow, kind, due_at, timer) WHERE (settled_at IS NULL);

--
-- Name: INDEX timer_open_by_kind; Type: COMMENT

COMMENT ON INDEX sach.timer_open_by_kind IS 'The task list takes the most urgent of each kind that a role can act on, instead of sorting all that run.';

--
-- Name: timer_open_of_network; Type: INDEX

CREATE INDEX timer_open_of_network ON sach.timer USING btree (case_network, case_workflow, subject_id, due_at) WHERE (settled_at IS NULL);

--
-- Name: INDEX timer_open_of_network; Type: COMMENT

COMMENT ON INDEX sach.timer_open_of_network IS 'What is overdue or soon due in the order of the cases: a page is walked in the index, and a small network does not pass by the limits of a large one.';

--
-- Name: timer_runs_once; Type: INDEX

CREATE UNIQUE INDEX timer_runs_once ON sach.timer USING btree (subject_id, kind) WHERE (settled_at IS NULL);

--
-- Name: unit_code_by_unit; Type: INDEX

CREATE INDEX unit_code_by_unit ON sach.unit_code USING btree (unit);

--
-- Name: unit_edge_by_successor; Type: INDEX

CREATE INDEX unit_edge_by_successor ON sach.unit_edge USING btree (successor);

--
-- Name: unit_name_by_key; Type: INDEX

CREATE INDEX unit_name_by_key ON sach.unit_name USING btree (sach.text_search_key(name));

--
-- Name: INDEX unit_name_by_key; Type: COMMENT

COMMENT ON INDEX sach.unit_name_by_key IS 'An import names a few hundred communes a batch; without it each costs the folding of every name there is.';

--
-- Name: unit_name_by_kind_and_key; Type: INDEX

CREATE INDEX unit_name_by_kind_and_key ON sach.unit_name USING btree (sach.text_search_key(((kind_label_vi || ' '::text) || name)));

--
-- Name: unit_name_by_search_key; Type: INDEX

CREATE INDEX unit_name_by_search_key ON sach.unit_name USING gin (sach.text_search_key(name) public.gin_trgm_ops);

--
-- Name: unit_parent_by_parent; Type: INDEX

CREATE INDEX unit_parent_by_parent ON sach.unit_parent USING btree (parent, hierarchy);

--
-- Name: complaint_reading complaint_reading_is_append_only; Type: TRIGGER

CREATE TRIGGER complaint_reading_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON sach.complaint_reading FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();

--
-- Name: facility_change facility_change_is_append_only; Type: TRIGGER

CREATE TRIGGER facility_change_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON sach.facility_change FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();

--
-- Name: facility_report_version facility_report_version_is_append_only; Type: TRIGGER

CREATE TRIGGER facility_report_version_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON sach.facility_report_version FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();

--
-- Name: ledger_checkpoint ledger_checkpoint_is_append_only; Type: TRIGGER

CREATE TRIGGER ledger_checkpoint_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON sach.ledger_checkpoint FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();

--
-- Name: notice_attempt notice_attempt_is_append_only; Type: TRIGGER

CREATE TRIGGER notice_attempt_is_append_only BEFORE DELETE OR TRUNCATE ON sach.notice_attempt FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();

--
-- Name: notice_attempt notice_attempt_is_only_erased; Type: TRIGGER

CREATE TRIGGER notice_attempt_is_only_erased BEFORE UPDATE ON sach.notice_attempt FOR EACH ROW WHEN (((((((old.notice IS DISTINCT FROM new.notice) OR (old.attempt IS DISTINCT FROM new.attempt)) OR (old.at IS DISTINCT FROM new.at)) OR (old.outcome IS DISTINCT FROM new.outcome)) OR (old.channel IS DISTINCT FROM new.channel)) OR (new.address IS NOT NULL) OR (new.reply IS NOT NULL))) EXECUTE FUNCTION sach.history_forbid();

--
-- Name: notice_bounce notice_bounce_is_append_only; Type: TRIGGER

CREATE TRIGGER notice_bounce_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON sach.notice_bounce FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();

--
-- Name: paper paper_is_kept; Type: TRIGGER

CREATE TRIGGER paper_is_kept BEFORE DELETE OR TRUNCATE ON sach.paper FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();

--
-- Name: refusal refusal_is_append_only; Type: TRIGGER

CREATE TRIGGER refusal_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON sach.refusal FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();

--
-- Name: register_period register_period_is_kept; Type: TRIGGER

CREATE TRIGGER register_period_is_kept BEFORE DELETE OR TRUNCATE ON sach.register_period FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();

--
-- Name: register_period register_period_is_only_closed; Type: TRIGGER

CREATE TRIGGER register_period_is_only_closed BEFORE UPDATE ON sach.register_period FOR EACH ROW WHEN (((old.until IS NOT NULL) OR (new.until IS NULL) OR ((((((old.certificate IS DISTINCT FROM new.certificate) OR (old.no IS DISTINCT FROM new.no)) OR (old.version IS DISTINCT FROM new.version)) OR (old.status IS DISTINCT FROM new.status)) OR (old.reason_class IS DISTINCT FROM new.reason_class)) OR (old.since IS DISTINCT FROM new.since)))) EXECUTE FUNCTION sach.history_forbid();

--
-- Name: register_snapshot register_snapshot_is_append_only; Type: TRIGGER

CREATE TRIGGER register_snapshot_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON sach.register_snapshot FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();

--
-- Name: report_figure report_figure_is_append_only; Type: TRIGGER

CREATE TRIGGER report_figure_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON sach.report_figure FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();

--
-- Name: report_input report_input_is_append_only; Type: TRIGGER

CREATE TRIGGER report_input_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON sach.report_input FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();

--
-- Name: report_snapshot report_snapshot_is_append_only; Type: TRIGGER

CREATE TRIGGER report_snapshot_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON sach.report_snapshot FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();

--
-- Name: status_entry status_entry_is_kept; Type: TRIGGER

CREATE TRIGGER status_entry_is_kept BEFORE DELETE OR TRUNCATE ON sach.status_entry FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();

--
-- Name: status_list_version status_list_version_is_kept; Type: TRIGGER

CREATE TRIGGER status_list_version_is_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON sach.status_list_version FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();

--
-- Name: subject_event subject_event_is_append_only; Type: TRIGGER

CREATE TRIGGER subject_event_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON sach.subject_event FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();

--
-- Name: subject_event_payload subject_event_payload_is_kept; Type: TRIGGER

CREATE TRIGGER subject_event_payload_is_kept BEFORE DELETE OR TRUNCATE ON sach.subject_event_payload FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();

--
-- Name: subject_event_payload subject_event_payload_is_only_erased; Type: TRIGGER

CREATE TRIGGER subject_event_payload_is_only_erased BEFORE UPDATE ON sach.subject_event_payload FOR EACH ROW WHEN (((new.payload IS NOT NULL) OR ((old.subject_id IS DISTINCT FROM new.subject_id) OR (old.version IS DISTINCT FROM new.version)))) EXECUTE FUNCTION sach.history_forbid();

--
-- Name: timer_move timer_move_is_append_only; Type: TRIGGER

CREATE TRIGGER timer_move_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON sach.timer_move FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();

--
-- Name: api_token api_token_created_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.api_token
    ADD CONSTRAINT api_token_created_by_fkey FOREIGN KEY (created_by) REFERENCES sach.person(person);

--
-- Name: api_token api_token_person_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.api_token
    ADD CONSTRAINT api_token_person_fkey FOREIGN KEY (person) REFERENCES sach.person(person);

--
-- Name: appeal_bar appeal_bar_appeal_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.appeal_bar
    ADD CONSTRAINT appeal_bar_appeal_fkey FOREIGN KEY (appeal) REFERENCES sach.appeal(subject_id);

--
-- Name: appeal_bar appeal_bar_person_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.appeal_bar
    ADD CONSTRAINT appeal_bar_person_fkey FOREIGN KEY (person) REFERENCES sach.person(person);

--
-- Name: appeal_bar appeal_bar_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.appeal_bar
    ADD CONSTRAINT appeal_bar_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.subject(id);

--
-- Name: appeal appeal_decided_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.appeal
    ADD CONSTRAINT appeal_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES sach.person(person);

--
-- Name: appeal appeal_handler_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.appeal
    ADD CONSTRAINT appeal_handler_fkey FOREIGN KEY (handler) REFERENCES sach.person(person);

--
-- Name: appeal appeal_is_against_a_decision; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.appeal
    ADD CONSTRAINT appeal_is_against_a_decision FOREIGN KEY (matter, decision_version) REFERENCES sach.subject_event(subject_id, version);

--
-- Name: appeal appeal_lodged_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.appeal
    ADD CONSTRAINT appeal_lodged_by_fkey FOREIGN KEY (lodged_by) REFERENCES sach.person(person);

--
-- Name: appeal appeal_matter_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.appeal
    ADD CONSTRAINT appeal_matter_fkey FOREIGN KEY (matter) REFERENCES sach.subject(id);

--
-- Name: appeal appeal_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.appeal
    ADD CONSTRAINT appeal_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.subject(id);

--
-- Name: appealable appealable_task_role_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.appealable
    ADD CONSTRAINT appealable_task_role_fkey FOREIGN KEY (task_role) REFERENCES sach.role(role);

--
-- Name: application application_agreement_signer_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.application
    ADD CONSTRAINT application_agreement_signer_fkey FOREIGN KEY (agreement_signer) REFERENCES sach.person(person);

--
-- Name: application_apology application_apology_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.application_apology
    ADD CONSTRAINT application_apology_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.application(subject_id);

--
-- Name: application application_consent_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.application
    ADD CONSTRAINT application_consent_by_fkey FOREIGN KEY (consent_by) REFERENCES sach.person(person);

--
-- Name: application_consultant application_consultant_organisation_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.application_consultant
    ADD CONSTRAINT application_consultant_organisation_fkey FOREIGN KEY (organisation) REFERENCES sach.organisation(organisation);

--
-- Name: application_consultant application_consultant_person_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.application_consultant
    ADD CONSTRAINT application_consultant_person_fkey FOREIGN KEY (person) REFERENCES sach.person(person);

--
-- Name: application_consultant application_consultant_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.application_consultant
    ADD CONSTRAINT application_consultant_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.application(subject_id);

--
-- Name: application application_decided_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.application
    ADD CONSTRAINT application_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES sach.person(person);

--
-- Name: application_item application_item_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.application_item
    ADD CONSTRAINT application_item_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.application(subject_id);

--
-- Name: application application_officer_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.application
    ADD CONSTRAINT application_officer_fkey FOREIGN KEY (officer) REFERENCES sach.person(person);

--
-- Name: application application_recommended_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.application
    ADD CONSTRAINT application_recommended_by_fkey FOREIGN KEY (recommended_by) REFERENCES sach.person(person);

--
-- Name: application application_renews_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.application
    ADD CONSTRAINT application_renews_fkey FOREIGN KEY (renews) REFERENCES sach.certificate(subject_id);

--
-- Name: application application_reviewer_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.application
    ADD CONSTRAINT application_reviewer_fkey FOREIGN KEY (reviewer) REFERENCES sach.person(person);

--
-- Name: application_site application_site_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.application_site
    ADD CONSTRAINT application_site_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.application(subject_id);

--
-- Name: application application_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.application
    ADD CONSTRAINT application_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.subject(id);

--
-- Name: assessment assessment_criterion_version_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.assessment
    ADD CONSTRAINT assessment_criterion_version_fkey FOREIGN KEY (criterion_version) REFERENCES sach.criterion_set(version);

--
-- Name: assessment_evidence assessment_evidence_attached_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.assessment_evidence
    ADD CONSTRAINT assessment_evidence_attached_by_fkey FOREIGN KEY (attached_by) REFERENCES sach.person(person);

--
-- Name: assessment_evidence assessment_evidence_evidence_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.assessment_evidence
    ADD CONSTRAINT assessment_evidence_evidence_fkey FOREIGN KEY (evidence) REFERENCES sach.subject(id);

--
-- Name: assessment_evidence assessment_evidence_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.assessment_evidence
    ADD CONSTRAINT assessment_evidence_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.assessment(subject_id);

--
-- Name: assessment_flow assessment_flow_metric_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.assessment_flow
    ADD CONSTRAINT assessment_flow_metric_fkey FOREIGN KEY (metric) REFERENCES sach.metric(metric);

--
-- Name: assessment_flow assessment_flow_of_period; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.assessment_flow
    ADD CONSTRAINT assessment_flow_of_period FOREIGN KEY (subject_id, period) REFERENCES sach.assessment_period(subject_id, period);

--
-- Name: assessment_item assessment_item_is_on_the_checklist; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.assessment_item
    ADD CONSTRAINT assessment_item_is_on_the_checklist FOREIGN KEY (criterion_version, criterion) REFERENCES sach.criterion(version, criterion);

--
-- Name: assessment_item assessment_item_recorded_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.assessment_item
    ADD CONSTRAINT assessment_item_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES sach.person(person);

--
-- Name: assessment_item assessment_item_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.assessment_item
    ADD CONSTRAINT assessment_item_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.assessment(subject_id);

--
-- Name: assessment_member assessment_member_person_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.assessment_member
    ADD CONSTRAINT assessment_member_person_fkey FOREIGN KEY (person) REFERENCES sach.person(person);

--
-- Name: assessment_member assessment_member_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.assessment_member
    ADD CONSTRAINT assessment_member_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.assessment(subject_id);

--
-- Name: assessment_objection assessment_objection_by_person_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.assessment_objection
    ADD CONSTRAINT assessment_objection_by_person_fkey FOREIGN KEY (by_person) REFERENCES sach.person(person);

--
-- Name: assessment_objection assessment_objection_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.assessment_objection
    ADD CONSTRAINT assessment_objection_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.assessment(subject_id);

--
-- Name: assessment_option assessment_option_recorded_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.assessment_option
    ADD CONSTRAINT assessment_option_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES sach.person(person);

--
-- Name: assessment_option assessment_option_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.assessment_option
    ADD CONSTRAINT assessment_option_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.assessment(subject_id);

--
-- Name: assessment_option assessment_option_type_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.assessment_option
    ADD CONSTRAINT assessment_option_type_fkey FOREIGN KEY (type) REFERENCES sach.option_type(type);

--
-- Name: assessment_period assessment_period_recorded_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.assessment_period
    ADD CONSTRAINT assessment_period_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES sach.person(person);

--
-- Name: assessment_period assessment_period_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.assessment_period
    ADD CONSTRAINT assessment_period_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.assessment(subject_id);

--
-- Name: assessment_revision assessment_revision_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.assessment_revision
    ADD CONSTRAINT assessment_revision_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.assessment(subject_id);

--
-- Name: assessment_revision assessment_revision_submitted_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.assessment_revision
    ADD CONSTRAINT assessment_revision_submitted_by_fkey FOREIGN KEY (submitted_by) REFERENCES sach.person(person);

--
-- Name: assessment assessment_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.assessment
    ADD CONSTRAINT assessment_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.subject(id);

--
-- Name: calendar_change calendar_change_calendar_version_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.calendar_change
    ADD CONSTRAINT calendar_change_calendar_version_fkey FOREIGN KEY (calendar, version) REFERENCES sach.calendar_version(calendar, version);

--
-- Name: calendar_day calendar_day_calendar_year_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.calendar_day
    ADD CONSTRAINT calendar_day_calendar_year_fkey FOREIGN KEY (calendar, year) REFERENCES sach.calendar_year(calendar, year) DEFERRABLE INITIALLY DEFERRED;

--
-- Name: calendar_ordinal calendar_ordinal_calendar_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.calendar_ordinal
    ADD CONSTRAINT calendar_ordinal_calendar_fkey FOREIGN KEY (calendar) REFERENCES sach.calendar(calendar);

--
-- Name: calendar_version calendar_version_calendar_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.calendar_version
    ADD CONSTRAINT calendar_version_calendar_fkey FOREIGN KEY (calendar) REFERENCES sach.calendar(calendar);

--
-- Name: calendar_year calendar_year_calendar_version_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.calendar_year
    ADD CONSTRAINT calendar_year_calendar_version_fkey FOREIGN KEY (calendar, version) REFERENCES sach.calendar_version(calendar, version);

--
-- Name: case_wait case_wait_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.case_wait
    ADD CONSTRAINT case_wait_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.subject(id);

--
-- Name: certificate_action certificate_action_certificate_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.certificate_action
    ADD CONSTRAINT certificate_action_certificate_fkey FOREIGN KEY (certificate) REFERENCES sach.certificate(subject_id);

--
-- Name: certificate_action certificate_action_proposed_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.certificate_action
    ADD CONSTRAINT certificate_action_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES sach.person(person);

--
-- Name: certificate_action certificate_action_waived_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.certificate_action
    ADD CONSTRAINT certificate_action_waived_by_fkey FOREIGN KEY (waived_by) REFERENCES sach.person(person);

--
-- Name: certificate certificate_application_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.certificate
    ADD CONSTRAINT certificate_application_fkey FOREIGN KEY (application) REFERENCES sach.application(subject_id);

--
-- Name: certificate_credential certificate_credential_certificate_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.certificate_credential
    ADD CONSTRAINT certificate_credential_certificate_fkey FOREIGN KEY (certificate) REFERENCES sach.certificate(subject_id);

--
-- Name: certificate_credential certificate_credential_key_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.certificate_credential
    ADD CONSTRAINT certificate_credential_key_id_fkey FOREIGN KEY (key_id) REFERENCES sach.signing_key(key_id);

--
-- Name: certificate certificate_decided_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.certificate
    ADD CONSTRAINT certificate_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES sach.person(person);

--
-- Name: certificate certificate_facility_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.certificate
    ADD CONSTRAINT certificate_facility_fkey FOREIGN KEY (facility) REFERENCES sach.facility(facility);

--
-- Name: certificate_form certificate_form_network_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.certificate_form
    ADD CONSTRAINT certificate_form_network_fkey FOREIGN KEY (network) REFERENCES sach.network(network);

--
-- Name: certificate certificate_key_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.certificate
    ADD CONSTRAINT certificate_key_id_fkey FOREIGN KEY (key_id) REFERENCES sach.signing_key(key_id);

--
-- Name: certificate certificate_network_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.certificate
    ADD CONSTRAINT certificate_network_fkey FOREIGN KEY (network) REFERENCES sach.network(network);

--
-- Name: certificate certificate_notice_is_an_action; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.certificate
    ADD CONSTRAINT certificate_notice_is_an_action FOREIGN KEY (subject_id, under_notice) REFERENCES sach.certificate_action(certificate, no);

--
-- Name: certificate certificate_outward_forms_are_kept; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.certificate
    ADD CONSTRAINT certificate_outward_forms_are_kept FOREIGN KEY (subject_id, credential_sha256, pdf_sha256) REFERENCES sach.certificate_credential(certificate, credential_sha256, pdf_sha256);

--
-- Name: certificate certificate_prepared_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.certificate
    ADD CONSTRAINT certificate_prepared_by_fkey FOREIGN KEY (prepared_by) REFERENCES sach.person(person);

--
-- Name: certificate certificate_previous_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.certificate
    ADD CONSTRAINT certificate_previous_fkey FOREIGN KEY (previous) REFERENCES sach.certificate(subject_id);

--
-- Name: certificate certificate_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.certificate
    ADD CONSTRAINT certificate_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.subject(id);

--
-- Name: clock_pause clock_pause_source_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.clock_pause
    ADD CONSTRAINT clock_pause_source_fkey FOREIGN KEY (source) REFERENCES sach.subject(id);

--
-- Name: clock_pause clock_pause_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.clock_pause
    ADD CONSTRAINT clock_pause_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.subject(id);

--
-- Name: coi_declaration coi_declaration_facility_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.coi_declaration
    ADD CONSTRAINT coi_declaration_facility_fkey FOREIGN KEY (facility) REFERENCES sach.facility(facility);

--
-- Name: coi_declaration coi_declaration_person_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.coi_declaration
    ADD CONSTRAINT coi_declaration_person_fkey FOREIGN KEY (person) REFERENCES sach.person(person);

--
-- Name: competence competence_person_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.competence
    ADD CONSTRAINT competence_person_fkey FOREIGN KEY (person) REFERENCES sach.person(person);

--
-- Name: competence competence_role_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.competence
    ADD CONSTRAINT competence_role_fkey FOREIGN KEY (role) REFERENCES sach.role(role);

--
-- Name: complaint complaint_about_facility_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.complaint
    ADD CONSTRAINT complaint_about_facility_fkey FOREIGN KEY (about_facility) REFERENCES sach.facility(facility);

--
-- Name: complaint complaint_about_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.complaint
    ADD CONSTRAINT complaint_about_fkey FOREIGN KEY (about) REFERENCES sach.subject(id);

--
-- Name: complaint complaint_decided_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.complaint
    ADD CONSTRAINT complaint_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES sach.person(person);

--
-- Name: complaint complaint_handler_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.complaint
    ADD CONSTRAINT complaint_handler_fkey FOREIGN KEY (handler) REFERENCES sach.person(person);

--
-- Name: complaint_measure complaint_measure_role_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.complaint_measure
    ADD CONSTRAINT complaint_measure_role_fkey FOREIGN KEY (role) REFERENCES sach.role(role);

--
-- Name: complaint_reading complaint_reading_reader_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.complaint_reading
    ADD CONSTRAINT complaint_reading_reader_fkey FOREIGN KEY (reader) REFERENCES sach.person(person);

--
-- Name: complaint_reading complaint_reading_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.complaint_reading
    ADD CONSTRAINT complaint_reading_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.complaint(subject_id);

--
-- Name: complaint_sealed complaint_sealed_person_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.complaint_sealed
    ADD CONSTRAINT complaint_sealed_person_fkey FOREIGN KEY (person) REFERENCES sach.person(person);

--
-- Name: complaint_sealed complaint_sealed_recorded_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.complaint_sealed
    ADD CONSTRAINT complaint_sealed_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES sach.person(person);

--
-- Name: complaint_sealed complaint_sealed_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.complaint_sealed
    ADD CONSTRAINT complaint_sealed_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.complaint(subject_id);

--
-- Name: complaint complaint_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.complaint
    ADD CONSTRAINT complaint_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.subject(id);

--
-- Name: contact_channel contact_channel_entered_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.contact_channel
    ADD CONSTRAINT contact_channel_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES sach.person(person);

--
-- Name: contact_channel contact_channel_facility_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.contact_channel
    ADD CONSTRAINT contact_channel_facility_fkey FOREIGN KEY (facility) REFERENCES sach.facility(facility);

--
-- Name: contact_channel contact_channel_person_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.contact_channel
    ADD CONSTRAINT contact_channel_person_fkey FOREIGN KEY (person) REFERENCES sach.person(person);

--
-- Name: contact_channel contact_channel_unit_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.contact_channel
    ADD CONSTRAINT contact_channel_unit_fkey FOREIGN KEY (unit) REFERENCES sach.reporting_unit(unit);

--
-- Name: criterion criterion_version_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.criterion
    ADD CONSTRAINT criterion_version_fkey FOREIGN KEY (version) REFERENCES sach.criterion_set(version);

--
-- Name: deadline_feed deadline_feed_created_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.deadline_feed
    ADD CONSTRAINT deadline_feed_created_by_fkey FOREIGN KEY (created_by) REFERENCES sach.person(person);

--
-- Name: deadline_feed deadline_feed_network_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.deadline_feed
    ADD CONSTRAINT deadline_feed_network_fkey FOREIGN KEY (network) REFERENCES sach.network(network);

--
-- Name: deadline_feed deadline_feed_revoked_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.deadline_feed
    ADD CONSTRAINT deadline_feed_revoked_by_fkey FOREIGN KEY (revoked_by) REFERENCES sach.person(person);

--
-- Name: deadline_feed deadline_feed_unit_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.deadline_feed
    ADD CONSTRAINT deadline_feed_unit_fkey FOREIGN KEY (unit) REFERENCES sach.reporting_unit(unit);

--
-- Name: emission_factor emission_factor_metric_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.emission_factor
    ADD CONSTRAINT emission_factor_metric_fkey FOREIGN KEY (metric) REFERENCES sach.metric(metric);

--
-- Name: employment employment_organisation_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.employment
    ADD CONSTRAINT employment_organisation_fkey FOREIGN KEY (organisation) REFERENCES sach.organisation(organisation);

--
-- Name: employment employment_person_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.employment
    ADD CONSTRAINT employment_person_fkey FOREIGN KEY (person) REFERENCES sach.person(person);

--
-- Name: energy_factor energy_factor_metric_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.energy_factor
    ADD CONSTRAINT energy_factor_metric_fkey FOREIGN KEY (metric) REFERENCES sach.metric(metric);

--
-- Name: evidence evidence_challenged_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.evidence
    ADD CONSTRAINT evidence_challenged_by_fkey FOREIGN KEY (challenged_by) REFERENCES sach.person(person);

--
-- Name: evidence evidence_facility_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.evidence
    ADD CONSTRAINT evidence_facility_fkey FOREIGN KEY (facility) REFERENCES sach.facility(facility);

--
-- Name: evidence evidence_has_its_file; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.evidence
    ADD CONSTRAINT evidence_has_its_file FOREIGN KEY (sha256) REFERENCES sach.file(sha256) NOT VALID;

--
-- Name: evidence evidence_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.evidence
    ADD CONSTRAINT evidence_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.subject(id);

--
-- Name: evidence evidence_superseded_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.evidence
    ADD CONSTRAINT evidence_superseded_by_fkey FOREIGN KEY (superseded_by) REFERENCES sach.subject(id);

--
-- Name: evidence evidence_uploaded_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.evidence
    ADD CONSTRAINT evidence_uploaded_by_fkey FOREIGN KEY (uploaded_by) REFERENCES sach.person(person);

--
-- Name: evidence evidence_uploaded_for_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.evidence
    ADD CONSTRAINT evidence_uploaded_for_fkey FOREIGN KEY (uploaded_for) REFERENCES sach.person(person);

--
-- Name: evidence evidence_verified_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.evidence
    ADD CONSTRAINT evidence_verified_by_fkey FOREIGN KEY (verified_by) REFERENCES sach.person(person);

--
-- Name: facility_change facility_change_actor_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.facility_change
    ADD CONSTRAINT facility_change_actor_fkey FOREIGN KEY (actor) REFERENCES sach.person(person);

--
-- Name: facility_change facility_change_facility_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.facility_change
    ADD CONSTRAINT facility_change_facility_fkey FOREIGN KEY (facility) REFERENCES sach.facility(facility);

--
-- Name: facility facility_commune_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.facility
    ADD CONSTRAINT facility_commune_fkey FOREIGN KEY (commune) REFERENCES sach.reporting_unit(unit);

--
-- Name: facility facility_network_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.facility
    ADD CONSTRAINT facility_network_fkey FOREIGN KEY (network) REFERENCES sach.network(network);

--
-- Name: facility facility_organisation_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.facility
    ADD CONSTRAINT facility_organisation_fkey FOREIGN KEY (organisation) REFERENCES sach.organisation(organisation);

--
-- Name: facility_report facility_report_facility_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.facility_report
    ADD CONSTRAINT facility_report_facility_fkey FOREIGN KEY (facility) REFERENCES sach.facility(facility);

--
-- Name: facility_report facility_report_form_exists; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.facility_report
    ADD CONSTRAINT facility_report_form_exists FOREIGN KEY (form, form_version) REFERENCES sach.report_form(form, version);

--
-- Name: facility_report facility_report_saved_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.facility_report
    ADD CONSTRAINT facility_report_saved_by_fkey FOREIGN KEY (saved_by) REFERENCES sach.person(person);

--
-- Name: facility_report_version facility_report_version_filed_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.facility_report_version
    ADD CONSTRAINT facility_report_version_filed_by_fkey FOREIGN KEY (filed_by) REFERENCES sach.person(person);

--
-- Name: facility_report_version facility_report_version_of_report; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.facility_report_version
    ADD CONSTRAINT facility_report_version_of_report FOREIGN KEY (facility, period) REFERENCES sach.facility_report(facility, period);

--
-- Name: facility_saving facility_saving_of_report; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.facility_saving
    ADD CONSTRAINT facility_saving_of_report FOREIGN KEY (facility, period) REFERENCES sach.facility_report(facility, period);

--
-- Name: facility_unit facility_unit_commune_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.facility_unit
    ADD CONSTRAINT facility_unit_commune_fkey FOREIGN KEY (commune) REFERENCES sach.reporting_unit(unit);

--
-- Name: facility_unit facility_unit_entered_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.facility_unit
    ADD CONSTRAINT facility_unit_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES sach.person(person);

--
-- Name: facility_unit facility_unit_facility_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.facility_unit
    ADD CONSTRAINT facility_unit_facility_fkey FOREIGN KEY (facility) REFERENCES sach.facility(facility);

--
-- Name: facility_unit facility_unit_zone_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.facility_unit
    ADD CONSTRAINT facility_unit_zone_fkey FOREIGN KEY (zone) REFERENCES sach.reporting_unit(unit);

--
-- Name: facility facility_zone_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.facility
    ADD CONSTRAINT facility_zone_fkey FOREIGN KEY (zone) REFERENCES sach.reporting_unit(unit);

--
-- Name: file_chunk file_chunk_upload_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.file_chunk
    ADD CONSTRAINT file_chunk_upload_fkey FOREIGN KEY (upload) REFERENCES sach.file_upload(upload) ON DELETE CASCADE;

--
-- Name: file file_media_type_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.file
    ADD CONSTRAINT file_media_type_fkey FOREIGN KEY (media_type) REFERENCES sach.media_type(media_type);

--
-- Name: file file_upload_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.file
    ADD CONSTRAINT file_upload_fkey FOREIGN KEY (upload) REFERENCES sach.file_upload(upload);

--
-- Name: file_upload file_upload_person_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.file_upload
    ADD CONSTRAINT file_upload_person_fkey FOREIGN KEY (person) REFERENCES sach.person(person);

--
-- Name: finding finding_assessment_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.finding
    ADD CONSTRAINT finding_assessment_fkey FOREIGN KEY (assessment) REFERENCES sach.assessment(subject_id);

--
-- Name: finding finding_cites_a_criterion; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.finding
    ADD CONSTRAINT finding_cites_a_criterion FOREIGN KEY (criterion_version, criterion) REFERENCES sach.criterion(version, criterion);

--
-- Name: finding_dispute finding_dispute_disputed_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.finding_dispute
    ADD CONSTRAINT finding_dispute_disputed_by_fkey FOREIGN KEY (disputed_by) REFERENCES sach.person(person);

--
-- Name: finding_dispute finding_dispute_ruled_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.finding_dispute
    ADD CONSTRAINT finding_dispute_ruled_by_fkey FOREIGN KEY (ruled_by) REFERENCES sach.person(person);

--
-- Name: finding_dispute finding_dispute_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.finding_dispute
    ADD CONSTRAINT finding_dispute_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.finding(subject_id);

--
-- Name: finding_evidence finding_evidence_evidence_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.finding_evidence
    ADD CONSTRAINT finding_evidence_evidence_fkey FOREIGN KEY (evidence) REFERENCES sach.subject(id);

--
-- Name: finding_evidence finding_evidence_seen_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.finding_evidence
    ADD CONSTRAINT finding_evidence_seen_by_fkey FOREIGN KEY (seen_by) REFERENCES sach.person(person);

--
-- Name: finding_evidence finding_evidence_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.finding_evidence
    ADD CONSTRAINT finding_evidence_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.finding(subject_id);

--
-- Name: finding finding_extended_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.finding
    ADD CONSTRAINT finding_extended_by_fkey FOREIGN KEY (extended_by) REFERENCES sach.person(person);

--
-- Name: finding_plan finding_plan_answered_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.finding_plan
    ADD CONSTRAINT finding_plan_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES sach.person(person);

--
-- Name: finding_plan finding_plan_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.finding_plan
    ADD CONSTRAINT finding_plan_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.finding(subject_id);

--
-- Name: finding_plan finding_plan_submitted_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.finding_plan
    ADD CONSTRAINT finding_plan_submitted_by_fkey FOREIGN KEY (submitted_by) REFERENCES sach.person(person);

--
-- Name: finding finding_raised_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.finding
    ADD CONSTRAINT finding_raised_by_fkey FOREIGN KEY (raised_by) REFERENCES sach.person(person);

--
-- Name: finding finding_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.finding
    ADD CONSTRAINT finding_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.subject(id);

--
-- Name: finding_verification finding_verification_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.finding_verification
    ADD CONSTRAINT finding_verification_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.finding(subject_id);

--
-- Name: finding_verification finding_verification_verified_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.finding_verification
    ADD CONSTRAINT finding_verification_verified_by_fkey FOREIGN KEY (verified_by) REFERENCES sach.person(person);

--
-- Name: involvement involvement_facility_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.involvement
    ADD CONSTRAINT involvement_facility_fkey FOREIGN KEY (facility) REFERENCES sach.facility(facility);

--
-- Name: involvement involvement_organisation_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.involvement
    ADD CONSTRAINT involvement_organisation_fkey FOREIGN KEY (organisation) REFERENCES sach.organisation(organisation);

--
-- Name: involvement involvement_person_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.involvement
    ADD CONSTRAINT involvement_person_fkey FOREIGN KEY (person) REFERENCES sach.person(person);

--
-- Name: ladder_step ladder_step_of_rule; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.ladder_step
    ADD CONSTRAINT ladder_step_of_rule FOREIGN KEY (rule, version) REFERENCES sach.obligation_rule(rule, version);

--
-- Name: mandate mandate_entered_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.mandate
    ADD CONSTRAINT mandate_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES sach.person(person);

--
-- Name: mandate mandate_facility_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.mandate
    ADD CONSTRAINT mandate_facility_fkey FOREIGN KEY (facility) REFERENCES sach.facility(facility);

--
-- Name: mandate mandate_person_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.mandate
    ADD CONSTRAINT mandate_person_fkey FOREIGN KEY (person) REFERENCES sach.person(person);

--
-- Name: metric metric_at_most_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.metric
    ADD CONSTRAINT metric_at_most_fkey FOREIGN KEY (at_most) REFERENCES sach.metric(metric);

--
-- Name: migration_proposal migration_proposal_confirmed_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.migration_proposal
    ADD CONSTRAINT migration_proposal_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES sach.person(person);

--
-- Name: migration_proposal migration_proposal_enters_a_revision; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.migration_proposal
    ADD CONSTRAINT migration_proposal_enters_a_revision FOREIGN KEY (workflow, to_revision) REFERENCES sach.workflow_revision(workflow, revision);

--
-- Name: migration_proposal migration_proposal_leaves_a_revision; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.migration_proposal
    ADD CONSTRAINT migration_proposal_leaves_a_revision FOREIGN KEY (workflow, from_revision) REFERENCES sach.workflow_revision(workflow, revision);

--
-- Name: migration_proposal migration_proposal_network_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.migration_proposal
    ADD CONSTRAINT migration_proposal_network_fkey FOREIGN KEY (network) REFERENCES sach.network(network);

--
-- Name: migration_proposal migration_proposal_proposed_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.migration_proposal
    ADD CONSTRAINT migration_proposal_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES sach.person(person);

--
-- Name: network network_calendar_exists; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.network
    ADD CONSTRAINT network_calendar_exists FOREIGN KEY (calendar) REFERENCES sach.calendar(calendar);

--
-- Name: notice_bounce notice_bounce_notice_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.notice_bounce
    ADD CONSTRAINT notice_bounce_notice_fkey FOREIGN KEY (notice) REFERENCES sach.notice(notice);

--
-- Name: notice_bounce notice_bounce_recorded_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.notice_bounce
    ADD CONSTRAINT notice_bounce_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES sach.person(person);

--
-- Name: notice notice_confirmed_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.notice
    ADD CONSTRAINT notice_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES sach.person(person);

--
-- Name: notice notice_network_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.notice
    ADD CONSTRAINT notice_network_fkey FOREIGN KEY (network) REFERENCES sach.network(network);

--
-- Name: notice notice_purpose_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.notice
    ADD CONSTRAINT notice_purpose_fkey FOREIGN KEY (purpose) REFERENCES sach.notice_purpose(purpose);

--
-- Name: notice notice_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.notice
    ADD CONSTRAINT notice_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.subject(id);

--
-- Name: number_counter number_counter_network_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.number_counter
    ADD CONSTRAINT number_counter_network_fkey FOREIGN KEY (network) REFERENCES sach.network(network);

--
-- Name: obligation obligation_accepted_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.obligation
    ADD CONSTRAINT obligation_accepted_by_fkey FOREIGN KEY (accepted_by) REFERENCES sach.person(person);

--
-- Name: obligation obligation_for_unit_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.obligation
    ADD CONSTRAINT obligation_for_unit_fkey FOREIGN KEY (for_unit) REFERENCES sach.reporting_unit(unit);

--
-- Name: obligation obligation_form_exists; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.obligation
    ADD CONSTRAINT obligation_form_exists FOREIGN KEY (form, form_version) REFERENCES sach.report_form(form, version);

--
-- Name: obligation obligation_of_rule; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.obligation
    ADD CONSTRAINT obligation_of_rule FOREIGN KEY (rule, version) REFERENCES sach.obligation_rule(rule, version);

--
-- Name: obligation_rule obligation_rule_form_exists; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.obligation_rule
    ADD CONSTRAINT obligation_rule_form_exists FOREIGN KEY (form, form_version) REFERENCES sach.report_form(form, version);

--
-- Name: obligation_rule obligation_rule_of_network; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.obligation_rule
    ADD CONSTRAINT obligation_rule_of_network FOREIGN KEY (network) REFERENCES sach.network(code);

--
-- Name: obligation obligation_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.obligation
    ADD CONSTRAINT obligation_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.subject(id);

--
-- Name: obligation obligation_submitted_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.obligation
    ADD CONSTRAINT obligation_submitted_by_fkey FOREIGN KEY (submitted_by) REFERENCES sach.person(person);

--
-- Name: obligation_succession obligation_succession_predecessor_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.obligation_succession
    ADD CONSTRAINT obligation_succession_predecessor_fkey FOREIGN KEY (predecessor) REFERENCES sach.obligation(subject_id);

--
-- Name: obligation_succession obligation_succession_successor_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.obligation_succession
    ADD CONSTRAINT obligation_succession_successor_fkey FOREIGN KEY (successor) REFERENCES sach.obligation(subject_id) DEFERRABLE INITIALLY DEFERRED;

--
-- Name: obligation_succession obligation_succession_unit_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.obligation_succession
    ADD CONSTRAINT obligation_succession_unit_fkey FOREIGN KEY (unit) REFERENCES sach.reporting_unit(unit);

--
-- Name: obligation obligation_unit_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.obligation
    ADD CONSTRAINT obligation_unit_fkey FOREIGN KEY (unit) REFERENCES sach.reporting_unit(unit);

--
-- Name: organisation organisation_network_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.organisation
    ADD CONSTRAINT organisation_network_fkey FOREIGN KEY (network) REFERENCES sach.network(network);

--
-- Name: paper_document paper_document_paper_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.paper_document
    ADD CONSTRAINT paper_document_paper_fkey FOREIGN KEY (paper) REFERENCES sach.paper(paper);

--
-- Name: paper paper_issued_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.paper
    ADD CONSTRAINT paper_issued_by_fkey FOREIGN KEY (issued_by) REFERENCES sach.person(person);

--
-- Name: paper paper_kind_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.paper
    ADD CONSTRAINT paper_kind_fkey FOREIGN KEY (kind) REFERENCES sach.paper_kind(kind);

--
-- Name: paper paper_network_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.paper
    ADD CONSTRAINT paper_network_fkey FOREIGN KEY (network) REFERENCES sach.network(network);

--
-- Name: paper paper_of_event; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.paper
    ADD CONSTRAINT paper_of_event FOREIGN KEY (subject_id, version) REFERENCES sach.subject_event(subject_id, version);

--
-- Name: person_role person_role_exists; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.person_role
    ADD CONSTRAINT person_role_exists FOREIGN KEY (role, scope) REFERENCES sach.role(role, scope);

--
-- Name: person_role person_role_facility_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.person_role
    ADD CONSTRAINT person_role_facility_fkey FOREIGN KEY (facility) REFERENCES sach.facility(facility);

--
-- Name: person_role person_role_network_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.person_role
    ADD CONSTRAINT person_role_network_fkey FOREIGN KEY (network) REFERENCES sach.network(network);

--
-- Name: person_role person_role_person_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.person_role
    ADD CONSTRAINT person_role_person_fkey FOREIGN KEY (person) REFERENCES sach.person(person);

--
-- Name: person_role person_role_unit_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.person_role
    ADD CONSTRAINT person_role_unit_fkey FOREIGN KEY (unit) REFERENCES sach.reporting_unit(unit);

--
-- Name: personal_data_request personal_data_request_closed_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.personal_data_request
    ADD CONSTRAINT personal_data_request_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES sach.person(person);

--
-- Name: personal_data_request personal_data_request_person_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.personal_data_request
    ADD CONSTRAINT personal_data_request_person_fkey FOREIGN KEY (person) REFERENCES sach.person(person);

--
-- Name: personal_data_request personal_data_request_requested_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.personal_data_request
    ADD CONSTRAINT personal_data_request_requested_by_fkey FOREIGN KEY (requested_by) REFERENCES sach.person(person);

--
-- Name: register_entry register_entry_certificate_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.register_entry
    ADD CONSTRAINT register_entry_certificate_fkey FOREIGN KEY (certificate) REFERENCES sach.certificate(subject_id);

--
-- Name: register_entry register_entry_network_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.register_entry
    ADD CONSTRAINT register_entry_network_fkey FOREIGN KEY (network) REFERENCES sach.network(network);

--
-- Name: register_entry register_entry_unit_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.register_entry
    ADD CONSTRAINT register_entry_unit_fkey FOREIGN KEY (unit) REFERENCES sach.reporting_unit(unit);

--
-- Name: register_period register_period_certificate_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.register_period
    ADD CONSTRAINT register_period_certificate_fkey FOREIGN KEY (certificate) REFERENCES sach.register_entry(certificate);

--
-- Name: register_period register_period_is_of_the_ledger; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.register_period
    ADD CONSTRAINT register_period_is_of_the_ledger FOREIGN KEY (certificate, version) REFERENCES sach.subject_event(subject_id, version);

--
-- Name: register_snapshot register_snapshot_key_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.register_snapshot
    ADD CONSTRAINT register_snapshot_key_id_fkey FOREIGN KEY (key_id) REFERENCES sach.signing_key(key_id);

--
-- Name: register_snapshot register_snapshot_network_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.register_snapshot
    ADD CONSTRAINT register_snapshot_network_fkey FOREIGN KEY (network) REFERENCES sach.network(network);

--
-- Name: report report_approved_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.report
    ADD CONSTRAINT report_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES sach.person(person);

--
-- Name: report_check report_check_of_form; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.report_check
    ADD CONSTRAINT report_check_of_form FOREIGN KEY (form, version) REFERENCES sach.report_form(form, version);

--
-- Name: report_delivery report_delivery_acknowledged_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.report_delivery
    ADD CONSTRAINT report_delivery_acknowledged_by_fkey FOREIGN KEY (acknowledged_by) REFERENCES sach.person(person);

--
-- Name: report_delivery report_delivery_sent_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.report_delivery
    ADD CONSTRAINT report_delivery_sent_by_fkey FOREIGN KEY (sent_by) REFERENCES sach.person(person);

--
-- Name: report_delivery report_delivery_snapshot_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.report_delivery
    ADD CONSTRAINT report_delivery_snapshot_fkey FOREIGN KEY (snapshot) REFERENCES sach.report_snapshot(snapshot);

--
-- Name: report_delivery report_delivery_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.report_delivery
    ADD CONSTRAINT report_delivery_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.report(subject_id);

--
-- Name: report_field report_field_of_form; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.report_field
    ADD CONSTRAINT report_field_of_form FOREIGN KEY (form, version) REFERENCES sach.report_form(form, version);

--
-- Name: report_field report_field_percentage_of_a_field; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.report_field
    ADD CONSTRAINT report_field_percentage_of_a_field FOREIGN KEY (form, version, percentage_of) REFERENCES sach.report_field(form, version, code);

--
-- Name: report_figure report_figure_snapshot_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.report_figure
    ADD CONSTRAINT report_figure_snapshot_fkey FOREIGN KEY (snapshot) REFERENCES sach.report_snapshot(snapshot) DEFERRABLE INITIALLY DEFERRED;

--
-- Name: report_figure report_figure_unit_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.report_figure
    ADD CONSTRAINT report_figure_unit_fkey FOREIGN KEY (unit) REFERENCES sach.reporting_unit(unit);

--
-- Name: report_input report_input_for_unit_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.report_input
    ADD CONSTRAINT report_input_for_unit_fkey FOREIGN KEY (for_unit) REFERENCES sach.reporting_unit(unit);

--
-- Name: report_input report_input_obligation_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.report_input
    ADD CONSTRAINT report_input_obligation_fkey FOREIGN KEY (obligation) REFERENCES sach.obligation(subject_id);

--
-- Name: report_input report_input_snapshot_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.report_input
    ADD CONSTRAINT report_input_snapshot_fkey FOREIGN KEY (snapshot) REFERENCES sach.report_snapshot(snapshot) DEFERRABLE INITIALLY DEFERRED;

--
-- Name: report_input report_input_unit_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.report_input
    ADD CONSTRAINT report_input_unit_fkey FOREIGN KEY (unit) REFERENCES sach.reporting_unit(unit);

--
-- Name: report_item report_item_of_a_list; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.report_item
    ADD CONSTRAINT report_item_of_a_list FOREIGN KEY (form, version, list) REFERENCES sach.report_field(form, version, code);

--
-- Name: report report_network_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.report
    ADD CONSTRAINT report_network_fkey FOREIGN KEY (network) REFERENCES sach.network(network);

--
-- Name: report report_of_rule; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.report
    ADD CONSTRAINT report_of_rule FOREIGN KEY (rule, rule_version) REFERENCES sach.obligation_rule(rule, version);

--
-- Name: report_recipient report_recipient_network_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.report_recipient
    ADD CONSTRAINT report_recipient_network_fkey FOREIGN KEY (network) REFERENCES sach.network(network);

--
-- Name: report_snapshot report_snapshot_previous_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.report_snapshot
    ADD CONSTRAINT report_snapshot_previous_fkey FOREIGN KEY (previous) REFERENCES sach.report_snapshot(snapshot);

--
-- Name: report_snapshot report_snapshot_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.report_snapshot
    ADD CONSTRAINT report_snapshot_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.report(subject_id);

--
-- Name: report_snapshot report_snapshot_taken_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.report_snapshot
    ADD CONSTRAINT report_snapshot_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES sach.person(person);

--
-- Name: report report_stands_on_its_own_snapshot; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.report
    ADD CONSTRAINT report_stands_on_its_own_snapshot FOREIGN KEY (subject_id, snapshot) REFERENCES sach.report_snapshot(subject_id, snapshot);

--
-- Name: report report_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.report
    ADD CONSTRAINT report_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.subject(id);

--
-- Name: scheme_parameter scheme_parameter_network_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.scheme_parameter
    ADD CONSTRAINT scheme_parameter_network_fkey FOREIGN KEY (network) REFERENCES sach.network(network);

--
-- Name: signing_key signing_key_ended_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.signing_key
    ADD CONSTRAINT signing_key_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES sach.person(person);

--
-- Name: status_entry status_entry_certificate_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.status_entry
    ADD CONSTRAINT status_entry_certificate_fkey FOREIGN KEY (certificate) REFERENCES sach.certificate(subject_id);

--
-- Name: status_entry status_entry_is_in_a_list; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.status_entry
    ADD CONSTRAINT status_entry_is_in_a_list FOREIGN KEY (list, purpose) REFERENCES sach.status_list(list, purpose);

--
-- Name: status_list status_list_network_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.status_list
    ADD CONSTRAINT status_list_network_fkey FOREIGN KEY (network) REFERENCES sach.network(network);

--
-- Name: status_list_version status_list_version_key_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.status_list_version
    ADD CONSTRAINT status_list_version_key_id_fkey FOREIGN KEY (key_id) REFERENCES sach.signing_key(key_id);

--
-- Name: status_list_version status_list_version_list_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.status_list_version
    ADD CONSTRAINT status_list_version_list_fkey FOREIGN KEY (list) REFERENCES sach.status_list(list);

--
-- Name: subject_event subject_event_actor_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.subject_event
    ADD CONSTRAINT subject_event_actor_fkey FOREIGN KEY (actor) REFERENCES sach.person(person);

--
-- Name: subject_event subject_event_legal_move; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.subject_event
    ADD CONSTRAINT subject_event_legal_move FOREIGN KEY (workflow, revision, from_state, event, to_state) REFERENCES sach.workflow_transition(workflow, revision, from_state, event, to_state);

--
-- Name: subject_event subject_event_on_behalf_of_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.subject_event
    ADD CONSTRAINT subject_event_on_behalf_of_fkey FOREIGN KEY (on_behalf_of) REFERENCES sach.person(person);

--
-- Name: subject_event_payload subject_event_payload_of_event; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.subject_event_payload
    ADD CONSTRAINT subject_event_payload_of_event FOREIGN KEY (subject_id, version) REFERENCES sach.subject_event(subject_id, version);

--
-- Name: subject_event subject_event_same_rule_book; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.subject_event
    ADD CONSTRAINT subject_event_same_rule_book FOREIGN KEY (subject_id, workflow, revision) REFERENCES sach.subject_rule_book(subject_id, workflow, revision);

--
-- Name: subject_event subject_event_starts_where_last_ended; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.subject_event
    ADD CONSTRAINT subject_event_starts_where_last_ended FOREIGN KEY (subject_id, from_version, from_state) REFERENCES sach.subject_event(subject_id, version, to_state);

--
-- Name: subject subject_facility_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.subject
    ADD CONSTRAINT subject_facility_fkey FOREIGN KEY (facility) REFERENCES sach.facility(facility);

--
-- Name: subject_hold subject_hold_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.subject_hold
    ADD CONSTRAINT subject_hold_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.subject(id);

--
-- Name: subject subject_keeps_its_rule_book; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.subject
    ADD CONSTRAINT subject_keeps_its_rule_book FOREIGN KEY (id, workflow, revision) REFERENCES sach.subject_rule_book(subject_id, workflow, revision) DEFERRABLE INITIALLY DEFERRED;

--
-- Name: subject subject_network_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.subject
    ADD CONSTRAINT subject_network_fkey FOREIGN KEY (network) REFERENCES sach.network(network);

--
-- Name: subject subject_of_revision; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.subject
    ADD CONSTRAINT subject_of_revision FOREIGN KEY (workflow, revision) REFERENCES sach.workflow_revision(workflow, revision);

--
-- Name: subject subject_parent_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.subject
    ADD CONSTRAINT subject_parent_fkey FOREIGN KEY (parent) REFERENCES sach.subject(id);

--
-- Name: subject_reference subject_reference_network_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.subject_reference
    ADD CONSTRAINT subject_reference_network_fkey FOREIGN KEY (network) REFERENCES sach.network(network);

--
-- Name: subject_reference subject_reference_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.subject_reference
    ADD CONSTRAINT subject_reference_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.subject(id);

--
-- Name: subject_rule_book subject_rule_book_exists; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.subject_rule_book
    ADD CONSTRAINT subject_rule_book_exists FOREIGN KEY (workflow, revision) REFERENCES sach.workflow_revision(workflow, revision);

--
-- Name: subject_rule_book subject_rule_book_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.subject_rule_book
    ADD CONSTRAINT subject_rule_book_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.subject(id);

--
-- Name: subject_scheme subject_scheme_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.subject_scheme
    ADD CONSTRAINT subject_scheme_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.subject(id);

--
-- Name: subject subject_state_is_last_event; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.subject
    ADD CONSTRAINT subject_state_is_last_event FOREIGN KEY (id, version, state) REFERENCES sach.subject_event(subject_id, version, to_state) DEFERRABLE INITIALLY DEFERRED;

--
-- Name: subject subject_unit_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.subject
    ADD CONSTRAINT subject_unit_fkey FOREIGN KEY (unit) REFERENCES sach.reporting_unit(unit);

--
-- Name: surveillance surveillance_assessment_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.surveillance
    ADD CONSTRAINT surveillance_assessment_fkey FOREIGN KEY (assessment) REFERENCES sach.assessment(subject_id);

--
-- Name: surveillance surveillance_certificate_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.surveillance
    ADD CONSTRAINT surveillance_certificate_fkey FOREIGN KEY (certificate) REFERENCES sach.certificate(subject_id);

--
-- Name: surveillance surveillance_waived_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.surveillance
    ADD CONSTRAINT surveillance_waived_by_fkey FOREIGN KEY (waived_by) REFERENCES sach.person(person);

--
-- Name: suspension suspension_certificate_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.suspension
    ADD CONSTRAINT suspension_certificate_fkey FOREIGN KEY (certificate) REFERENCES sach.certificate(subject_id);

--
-- Name: suspension suspension_contact_person_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.suspension
    ADD CONSTRAINT suspension_contact_person_fkey FOREIGN KEY (contact_person) REFERENCES sach.person(person);

--
-- Name: suspension suspension_decided_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.suspension
    ADD CONSTRAINT suspension_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES sach.person(person);

--
-- Name: target target_of_set; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.target
    ADD CONSTRAINT target_of_set FOREIGN KEY (target_set, version) REFERENCES sach.target_set(target_set, version);

--
-- Name: task task_done_by_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.task
    ADD CONSTRAINT task_done_by_fkey FOREIGN KEY (done_by) REFERENCES sach.person(person);

--
-- Name: task task_network_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.task
    ADD CONSTRAINT task_network_fkey FOREIGN KEY (network) REFERENCES sach.network(network);

--
-- Name: task_notice task_notice_notice_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.task_notice
    ADD CONSTRAINT task_notice_notice_fkey FOREIGN KEY (notice) REFERENCES sach.notice(notice);

--
-- Name: task_notice task_notice_task_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.task_notice
    ADD CONSTRAINT task_notice_task_fkey FOREIGN KEY (task) REFERENCES sach.task(task);

--
-- Name: task task_role_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.task
    ADD CONSTRAINT task_role_fkey FOREIGN KEY (role) REFERENCES sach.role(role);

--
-- Name: task task_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.task
    ADD CONSTRAINT task_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.subject(id);

--
-- Name: timer_move timer_move_of_version; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.timer_move
    ADD CONSTRAINT timer_move_of_version FOREIGN KEY (calendar, new_version) REFERENCES sach.calendar_version(calendar, version);

--
-- Name: timer_move timer_move_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.timer_move
    ADD CONSTRAINT timer_move_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.subject(id);

--
-- Name: timer timer_subject_id_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.timer
    ADD CONSTRAINT timer_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES sach.subject(id);

--
-- Name: unit_code unit_code_scheme_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.unit_code
    ADD CONSTRAINT unit_code_scheme_fkey FOREIGN KEY (scheme) REFERENCES sach.code_scheme(scheme);

--
-- Name: unit_code unit_code_unit_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.unit_code
    ADD CONSTRAINT unit_code_unit_fkey FOREIGN KEY (unit) REFERENCES sach.reporting_unit(unit);

--
-- Name: unit_edge unit_edge_predecessor_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.unit_edge
    ADD CONSTRAINT unit_edge_predecessor_fkey FOREIGN KEY (predecessor) REFERENCES sach.reporting_unit(unit);

--
-- Name: unit_edge unit_edge_successor_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.unit_edge
    ADD CONSTRAINT unit_edge_successor_fkey FOREIGN KEY (successor) REFERENCES sach.reporting_unit(unit);

--
-- Name: unit_name unit_name_unit_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.unit_name
    ADD CONSTRAINT unit_name_unit_fkey FOREIGN KEY (unit) REFERENCES sach.reporting_unit(unit);

--
-- Name: unit_parent unit_parent_parent_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.unit_parent
    ADD CONSTRAINT unit_parent_parent_fkey FOREIGN KEY (parent) REFERENCES sach.reporting_unit(unit);

--
-- Name: unit_parent unit_parent_unit_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.unit_parent
    ADD CONSTRAINT unit_parent_unit_fkey FOREIGN KEY (unit) REFERENCES sach.reporting_unit(unit);

--
-- Name: vsic vsic_version_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.vsic
    ADD CONSTRAINT vsic_version_fkey FOREIGN KEY (version) REFERENCES sach.vsic_version(version);

--
-- Name: vsic vsic_version_section_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.vsic
    ADD CONSTRAINT vsic_version_section_fkey FOREIGN KEY (version, section) REFERENCES sach.vsic(version, code) DEFERRABLE INITIALLY DEFERRED;

--
-- Name: workflow_event workflow_event_workflow_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.workflow_event
    ADD CONSTRAINT workflow_event_workflow_fkey FOREIGN KEY (workflow) REFERENCES sach.workflow(workflow);

--
-- Name: workflow_field workflow_field_of_event; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.workflow_field
    ADD CONSTRAINT workflow_field_of_event FOREIGN KEY (workflow, event) REFERENCES sach.workflow_event(workflow, event);

--
-- Name: workflow_field workflow_field_of_revision; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.workflow_field
    ADD CONSTRAINT workflow_field_of_revision FOREIGN KEY (workflow, revision) REFERENCES sach.workflow_revision(workflow, revision);

--
-- Name: workflow_migration workflow_migration_is_a_legal_move; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.workflow_migration
    ADD CONSTRAINT workflow_migration_is_a_legal_move FOREIGN KEY (workflow, to_revision, from_state, event, to_state) REFERENCES sach.workflow_transition(workflow, revision, from_state, event, to_state);

--
-- Name: workflow_migration workflow_migration_leaves_a_state; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.workflow_migration
    ADD CONSTRAINT workflow_migration_leaves_a_state FOREIGN KEY (workflow, from_revision, from_state) REFERENCES sach.workflow_state(workflow, revision, state);

--
-- Name: workflow_revision workflow_revision_workflow_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.workflow_revision
    ADD CONSTRAINT workflow_revision_workflow_fkey FOREIGN KEY (workflow) REFERENCES sach.workflow(workflow);

--
-- Name: workflow_span workflow_span_starts_in_a_state; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.workflow_span
    ADD CONSTRAINT workflow_span_starts_in_a_state FOREIGN KEY (workflow, revision, from_state) REFERENCES sach.workflow_state(workflow, revision, state);

--
-- Name: workflow_state workflow_state_of_revision; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.workflow_state
    ADD CONSTRAINT workflow_state_of_revision FOREIGN KEY (workflow, revision) REFERENCES sach.workflow_revision(workflow, revision);

--
-- Name: workflow_timer workflow_timer_fires_a_named_event; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.workflow_timer
    ADD CONSTRAINT workflow_timer_fires_a_named_event FOREIGN KEY (workflow, on_due_event) REFERENCES sach.workflow_event(workflow, event);

--
-- Name: workflow_timer workflow_timer_of_state; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.workflow_timer
    ADD CONSTRAINT workflow_timer_of_state FOREIGN KEY (workflow, revision, state) REFERENCES sach.workflow_state(workflow, revision, state);

--
-- Name: workflow_transition workflow_transition_ends_in_a_state; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.workflow_transition
    ADD CONSTRAINT workflow_transition_ends_in_a_state FOREIGN KEY (workflow, revision, to_state) REFERENCES sach.workflow_state(workflow, revision, state);

--
-- Name: workflow_transition workflow_transition_has_a_named_event; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.workflow_transition
    ADD CONSTRAINT workflow_transition_has_a_named_event FOREIGN KEY (workflow, event) REFERENCES sach.workflow_event(workflow, event);

--
-- Name: workflow_transition workflow_transition_starts_in_a_state; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.workflow_transition
    ADD CONSTRAINT workflow_transition_starts_in_a_state FOREIGN KEY (workflow, revision, from_state) REFERENCES sach.workflow_state(workflow, revision, state);

--
-- Name: workflow_wait workflow_wait_workflow_fkey; Type: FK CONSTRAINT

ALTER TABLE ONLY sach.workflow_wait
    ADD CONSTRAINT workflow_wait_workflow_fkey FOREIGN KEY (workflow) REFERENCES sach.workflow(workflow);

--
-- Name: SCHEMA sach; Type: ACL; Schema: -; Owner: -

GRANT USAGE ON SCHEMA sach TO sach_daemon;
GRANT USAGE ON SCHEMA sach TO sach_readonly;

--
-- Name: FUNCTION actor_administers(p_network integer, p_actor bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.actor_administers(p_network integer, p_actor bigint, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.actor_administers(p_network integer, p_actor bigint, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.actor_administers(p_network integer, p_actor bigint, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: TABLE subject; Type: ACL

GRANT SELECT ON TABLE sach.subject TO sach_daemon;
GRANT SELECT ON TABLE sach.subject TO sach_readonly;

--
-- Name: FUNCTION actor_has_role(p_subject sach.subject, p_actor bigint, p_roles text[], p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.actor_has_role(p_subject sach.subject, p_actor bigint, p_roles text[], p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.actor_has_role(p_subject sach.subject, p_actor bigint, p_roles text[], p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.actor_has_role(p_subject sach.subject, p_actor bigint, p_roles text[], p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION actor_holds(p_network integer, p_person bigint, p_role text, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.actor_holds(p_network integer, p_person bigint, p_role text, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.actor_holds(p_network integer, p_person bigint, p_role text, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.actor_holds(p_network integer, p_person bigint, p_role text, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION address_gather(); Type: ACL

REVOKE ALL ON FUNCTION sach.address_gather() FROM PUBLIC;
GRANT ALL ON FUNCTION sach.address_gather() TO sach_daemon;

--
-- Name: FUNCTION address_review(p_notice bigint, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.address_review(p_notice bigint, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.address_review(p_notice bigint, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION address_settle(p_addresses text[], p_actor bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.address_settle(p_addresses text[], p_actor bigint, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION administrator_bootstrap(p_account text); Type: ACL

REVOKE ALL ON FUNCTION sach.administrator_bootstrap(p_account text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.administrator_bootstrap(p_account text) TO sach_daemon;

--
-- Name: FUNCTION administrator_find(p_account text); Type: ACL

REVOKE ALL ON FUNCTION sach.administrator_find(p_account text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.administrator_find(p_account text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.administrator_find(p_account text) TO sach_readonly;

--
-- Name: FUNCTION advance(p_subject bigint, p_event text, p_expected_version integer, p_actor bigint, p_payload jsonb, p_key text, p_on_behalf_of bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.advance(p_subject bigint, p_event text, p_expected_version integer, p_actor bigint, p_payload jsonb, p_key text, p_on_behalf_of bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.advance(p_subject bigint, p_event text, p_expected_version integer, p_actor bigint, p_payload jsonb, p_key text, p_on_behalf_of bigint) TO sach_daemon;

--
-- Name: FUNCTION appeal_decision(p_matter bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.appeal_decision(p_matter bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.appeal_decision(p_matter bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.appeal_decision(p_matter bigint) TO sach_readonly;

--
-- Name: FUNCTION appeal_notice_data(p_subject bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.appeal_notice_data(p_subject bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.appeal_notice_data(p_subject bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.appeal_notice_data(p_subject bigint) TO sach_readonly;

--
-- Name: FUNCTION appeal_suspends(p_subject bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.appeal_suspends(p_subject bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.appeal_suspends(p_subject bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.appeal_suspends(p_subject bigint) TO sach_readonly;

--
-- Name: FUNCTION application_appeal_until(p_subject bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.application_appeal_until(p_subject bigint, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.application_appeal_until(p_subject bigint, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.application_appeal_until(p_subject bigint, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION application_consultants_keep(p_subject bigint, p_consultants jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.application_consultants_keep(p_subject bigint, p_consultants jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION application_end(p_subject bigint, p_reason text, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.application_end(p_subject bigint, p_reason text, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION application_held(p_subject bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.application_held(p_subject bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.application_held(p_subject bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.application_held(p_subject bigint) TO sach_readonly;

--
-- Name: TABLE timer; Type: ACL

GRANT SELECT ON TABLE sach.timer TO sach_daemon;
GRANT SELECT ON TABLE sach.timer TO sach_readonly;

--
-- Name: FUNCTION application_limit(p_subject bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.application_limit(p_subject bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.application_limit(p_subject bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.application_limit(p_subject bigint) TO sach_readonly;

--
-- Name: FUNCTION application_reply_end(p_subject bigint, p_reason text, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.application_reply_end(p_subject bigint, p_reason text, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION application_reply_plan(p_subject bigint, p_version integer, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.application_reply_plan(p_subject bigint, p_version integer, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION application_root(p_subject bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.application_root(p_subject bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.application_root(p_subject bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.application_root(p_subject bigint) TO sach_readonly;

--
-- Name: FUNCTION assessment_balance(p_assessment bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.assessment_balance(p_assessment bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.assessment_balance(p_assessment bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.assessment_balance(p_assessment bigint) TO sach_readonly;

--
-- Name: FUNCTION assessment_content(p_assessment bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.assessment_content(p_assessment bigint, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.assessment_content(p_assessment bigint, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.assessment_content(p_assessment bigint, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION assessment_gaps(p_subject bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.assessment_gaps(p_subject bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.assessment_gaps(p_subject bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.assessment_gaps(p_subject bigint) TO sach_readonly;

--
-- Name: FUNCTION assessment_report(p_subject bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.assessment_report(p_subject bigint, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.assessment_report(p_subject bigint, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.assessment_report(p_subject bigint, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION assessment_score(p_assessment bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.assessment_score(p_assessment bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.assessment_score(p_assessment bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.assessment_score(p_assessment bigint) TO sach_readonly;

--
-- Name: FUNCTION assessment_team(p_subject bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.assessment_team(p_subject bigint, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.assessment_team(p_subject bigint, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.assessment_team(p_subject bigint, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION begin(p_network text, p_workflow text, p_event text, p_actor bigint, p_payload jsonb, p_key text, p_on_behalf_of bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.begin(p_network text, p_workflow text, p_event text, p_actor bigint, p_payload jsonb, p_key text, p_on_behalf_of bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.begin(p_network text, p_workflow text, p_event text, p_actor bigint, p_payload jsonb, p_key text, p_on_behalf_of bigint) TO sach_daemon;

--
-- Name: FUNCTION calendar_add_days(p_calendar text, p_day date, p_n integer, p_roll boolean); Type: ACL

REVOKE ALL ON FUNCTION sach.calendar_add_days(p_calendar text, p_day date, p_n integer, p_roll boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.calendar_add_days(p_calendar text, p_day date, p_n integer, p_roll boolean) TO sach_daemon;
GRANT ALL ON FUNCTION sach.calendar_add_days(p_calendar text, p_day date, p_n integer, p_roll boolean) TO sach_readonly;

--
-- Name: FUNCTION calendar_add_months(p_calendar text, p_day date, p_n integer, p_roll boolean); Type: ACL

REVOKE ALL ON FUNCTION sach.calendar_add_months(p_calendar text, p_day date, p_n integer, p_roll boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.calendar_add_months(p_calendar text, p_day date, p_n integer, p_roll boolean) TO sach_daemon;
GRANT ALL ON FUNCTION sach.calendar_add_months(p_calendar text, p_day date, p_n integer, p_roll boolean) TO sach_readonly;

--
-- Name: FUNCTION calendar_add_working_days(p_calendar text, p_day date, p_n integer); Type: ACL

REVOKE ALL ON FUNCTION sach.calendar_add_working_days(p_calendar text, p_day date, p_n integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.calendar_add_working_days(p_calendar text, p_day date, p_n integer) TO sach_daemon;
GRANT ALL ON FUNCTION sach.calendar_add_working_days(p_calendar text, p_day date, p_n integer) TO sach_readonly;

--
-- Name: FUNCTION calendar_confirm(p_data jsonb, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.calendar_confirm(p_data jsonb, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.calendar_confirm(p_data jsonb, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION calendar_day_end(p_calendar text, p_day date); Type: ACL

REVOKE ALL ON FUNCTION sach.calendar_day_end(p_calendar text, p_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.calendar_day_end(p_calendar text, p_day date) TO sach_daemon;
GRANT ALL ON FUNCTION sach.calendar_day_end(p_calendar text, p_day date) TO sach_readonly;

--
-- Name: FUNCTION calendar_days_left(p_calendar text, p_due_at timestamp with time zone, p_at timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.calendar_days_left(p_calendar text, p_due_at timestamp with time zone, p_at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.calendar_days_left(p_calendar text, p_due_at timestamp with time zone, p_at timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.calendar_days_left(p_calendar text, p_due_at timestamp with time zone, p_at timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION calendar_diff(p_calendar text, p_from_version integer, p_to_version integer); Type: ACL

REVOKE ALL ON FUNCTION sach.calendar_diff(p_calendar text, p_from_version integer, p_to_version integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.calendar_diff(p_calendar text, p_from_version integer, p_to_version integer) TO sach_daemon;
GRANT ALL ON FUNCTION sach.calendar_diff(p_calendar text, p_from_version integer, p_to_version integer) TO sach_readonly;

--
-- Name: FUNCTION calendar_instant(p_calendar text, p_day date, p_time time without time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.calendar_instant(p_calendar text, p_day date, p_time time without time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.calendar_instant(p_calendar text, p_day date, p_time time without time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.calendar_instant(p_calendar text, p_day date, p_time time without time zone) TO sach_readonly;

--
-- Name: FUNCTION calendar_is_confirmed(p_calendar text, p_from date, p_to date); Type: ACL

REVOKE ALL ON FUNCTION sach.calendar_is_confirmed(p_calendar text, p_from date, p_to date) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.calendar_is_confirmed(p_calendar text, p_from date, p_to date) TO sach_daemon;
GRANT ALL ON FUNCTION sach.calendar_is_confirmed(p_calendar text, p_from date, p_to date) TO sach_readonly;

--
-- Name: FUNCTION calendar_is_working(p_calendar text, p_day date); Type: ACL

REVOKE ALL ON FUNCTION sach.calendar_is_working(p_calendar text, p_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.calendar_is_working(p_calendar text, p_day date) TO sach_daemon;
GRANT ALL ON FUNCTION sach.calendar_is_working(p_calendar text, p_day date) TO sach_readonly;

--
-- Name: FUNCTION calendar_list(p_calendar text, p_from date, p_to date); Type: ACL

REVOKE ALL ON FUNCTION sach.calendar_list(p_calendar text, p_from date, p_to date) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.calendar_list(p_calendar text, p_from date, p_to date) TO sach_daemon;
GRANT ALL ON FUNCTION sach.calendar_list(p_calendar text, p_from date, p_to date) TO sach_readonly;

--
-- Name: FUNCTION calendar_load(p_calendar text, p_source text, p_origin text, p_years jsonb, p_days jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.calendar_load(p_calendar text, p_source text, p_origin text, p_years jsonb, p_days jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION calendar_local_day(p_calendar text, p_at timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.calendar_local_day(p_calendar text, p_at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.calendar_local_day(p_calendar text, p_at timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.calendar_local_day(p_calendar text, p_at timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION calendar_moves(p_calendar text, p_version integer); Type: ACL

REVOKE ALL ON FUNCTION sach.calendar_moves(p_calendar text, p_version integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.calendar_moves(p_calendar text, p_version integer) TO sach_daemon;
GRANT ALL ON FUNCTION sach.calendar_moves(p_calendar text, p_version integer) TO sach_readonly;

--
-- Name: FUNCTION calendar_next_working_day(p_calendar text, p_day date); Type: ACL

REVOKE ALL ON FUNCTION sach.calendar_next_working_day(p_calendar text, p_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.calendar_next_working_day(p_calendar text, p_day date) TO sach_daemon;
GRANT ALL ON FUNCTION sach.calendar_next_working_day(p_calendar text, p_day date) TO sach_readonly;

--
-- Name: FUNCTION calendar_previous_working_day(p_calendar text, p_day date); Type: ACL

REVOKE ALL ON FUNCTION sach.calendar_previous_working_day(p_calendar text, p_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.calendar_previous_working_day(p_calendar text, p_day date) TO sach_daemon;
GRANT ALL ON FUNCTION sach.calendar_previous_working_day(p_calendar text, p_day date) TO sach_readonly;

--
-- Name: FUNCTION calendar_rebuild(p_calendar text); Type: ACL

REVOKE ALL ON FUNCTION sach.calendar_rebuild(p_calendar text) FROM PUBLIC;

--
-- Name: FUNCTION calendar_recompute(p_calendar text, p_version integer, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.calendar_recompute(p_calendar text, p_version integer, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION calendar_recompute_obligations(p_calendar text, p_version integer, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.calendar_recompute_obligations(p_calendar text, p_version integer, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION calendar_recompute_replies(p_calendar text, p_version integer, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.calendar_recompute_replies(p_calendar text, p_version integer, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION calendar_refuse(p_calendar text, p_message text); Type: ACL

REVOKE ALL ON FUNCTION sach.calendar_refuse(p_calendar text, p_message text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.calendar_refuse(p_calendar text, p_message text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.calendar_refuse(p_calendar text, p_message text) TO sach_readonly;

--
-- Name: FUNCTION calendar_roll(p_calendar text, p_day date, p_policy text); Type: ACL

REVOKE ALL ON FUNCTION sach.calendar_roll(p_calendar text, p_day date, p_policy text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.calendar_roll(p_calendar text, p_day date, p_policy text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.calendar_roll(p_calendar text, p_day date, p_policy text) TO sach_readonly;

--
-- Name: FUNCTION calendar_version_current(p_calendar text); Type: ACL

REVOKE ALL ON FUNCTION sach.calendar_version_current(p_calendar text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.calendar_version_current(p_calendar text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.calendar_version_current(p_calendar text) TO sach_readonly;

--
-- Name: FUNCTION calendar_working_days_between(p_calendar text, p_from date, p_to date); Type: ACL

REVOKE ALL ON FUNCTION sach.calendar_working_days_between(p_calendar text, p_from date, p_to date) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.calendar_working_days_between(p_calendar text, p_from date, p_to date) TO sach_daemon;
GRANT ALL ON FUNCTION sach.calendar_working_days_between(p_calendar text, p_from date, p_to date) TO sach_readonly;

--
-- Name: FUNCTION caller_describe(p_person bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.caller_describe(p_person bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.caller_describe(p_person bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.caller_describe(p_person bigint) TO sach_readonly;

--
-- Name: FUNCTION case_amount(p_subject bigint, p_parameter text, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.case_amount(p_subject bigint, p_parameter text, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.case_amount(p_subject bigint, p_parameter text, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.case_amount(p_subject bigint, p_parameter text, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION case_assign(p_subject bigint, p_person bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.case_assign(p_subject bigint, p_person bigint, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: TABLE scheme_parameter; Type: ACL

GRANT SELECT ON TABLE sach.scheme_parameter TO sach_daemon;
GRANT SELECT ON TABLE sach.scheme_parameter TO sach_readonly;

--
-- Name: FUNCTION case_parameter(p_subject bigint, p_parameter text, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.case_parameter(p_subject bigint, p_parameter text, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.case_parameter(p_subject bigint, p_parameter text, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.case_parameter(p_subject bigint, p_parameter text, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION case_takes_part(p_person bigint, p_subject bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.case_takes_part(p_person bigint, p_subject bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.case_takes_part(p_person bigint, p_subject bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.case_takes_part(p_person bigint, p_subject bigint) TO sach_readonly;

--
-- Name: FUNCTION certificate_action_close(p_certificate bigint, p_outcome text, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_action_close(p_certificate bigint, p_outcome text, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION certificate_activate(p_certificate bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_activate(p_certificate bigint, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION certificate_contact(p_network integer, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_contact(p_network integer, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.certificate_contact(p_network integer, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.certificate_contact(p_network integer, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION certificate_count(p_unit bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_count(p_unit bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.certificate_count(p_unit bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.certificate_count(p_unit bigint) TO sach_readonly;

--
-- Name: FUNCTION certificate_current(p_certificate bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_current(p_certificate bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.certificate_current(p_certificate bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.certificate_current(p_certificate bigint) TO sach_readonly;

--
-- Name: TABLE certificate; Type: ACL

GRANT SELECT ON TABLE sach.certificate TO sach_daemon;
GRANT SELECT ON TABLE sach.certificate TO sach_readonly;

--
-- Name: FUNCTION certificate_document(p_certificate sach.certificate); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_document(p_certificate sach.certificate) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.certificate_document(p_certificate sach.certificate) TO sach_daemon;
GRANT ALL ON FUNCTION sach.certificate_document(p_certificate sach.certificate) TO sach_readonly;

--
-- Name: FUNCTION certificate_end(p_certificate bigint, p_reason text, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_end(p_certificate bigint, p_reason text, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION certificate_export(p_network text, p_after bigint, p_limit integer); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_export(p_network text, p_after bigint, p_limit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.certificate_export(p_network text, p_after bigint, p_limit integer) TO sach_daemon;
GRANT ALL ON FUNCTION sach.certificate_export(p_network text, p_after bigint, p_limit integer) TO sach_readonly;

--
-- Name: FUNCTION certificate_finding_gaps(p_certificate bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_finding_gaps(p_certificate bigint, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.certificate_finding_gaps(p_certificate bigint, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.certificate_finding_gaps(p_certificate bigint, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: TABLE certificate_form; Type: ACL

GRANT SELECT ON TABLE sach.certificate_form TO sach_daemon;
GRANT SELECT ON TABLE sach.certificate_form TO sach_readonly;

--
-- Name: FUNCTION certificate_form_at(p_network integer, p_day date); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_form_at(p_network integer, p_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.certificate_form_at(p_network integer, p_day date) TO sach_daemon;
GRANT ALL ON FUNCTION sach.certificate_form_at(p_network integer, p_day date) TO sach_readonly;

--
-- Name: FUNCTION certificate_gaps(p_network text); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_gaps(p_network text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.certificate_gaps(p_network text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.certificate_gaps(p_network text) TO sach_readonly;

--
-- Name: FUNCTION certificate_hearing_over_at(p_certificate bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_hearing_over_at(p_certificate bigint, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.certificate_hearing_over_at(p_certificate bigint, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.certificate_hearing_over_at(p_certificate bigint, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION certificate_lost(p_application bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_lost(p_application bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.certificate_lost(p_application bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.certificate_lost(p_application bigint) TO sach_readonly;

--
-- Name: FUNCTION certificate_mismatches(p_certificate sach.certificate, p_state text); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_mismatches(p_certificate sach.certificate, p_state text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.certificate_mismatches(p_certificate sach.certificate, p_state text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.certificate_mismatches(p_certificate sach.certificate, p_state text) TO sach_readonly;

--
-- Name: FUNCTION certificate_pending(p_certificate bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_pending(p_certificate bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.certificate_pending(p_certificate bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.certificate_pending(p_certificate bigint) TO sach_readonly;

--
-- Name: FUNCTION certificate_plan(p_certificate bigint, p_key_id text, p_unsigned text, p_pages bytea); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_plan(p_certificate bigint, p_key_id text, p_unsigned text, p_pages bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.certificate_plan(p_certificate bigint, p_key_id text, p_unsigned text, p_pages bytea) TO sach_daemon;

--
-- Name: FUNCTION certificate_planned(p_certificate bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_planned(p_certificate bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.certificate_planned(p_certificate bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.certificate_planned(p_certificate bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION certificate_preview(p_certificate bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_preview(p_certificate bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.certificate_preview(p_certificate bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.certificate_preview(p_certificate bigint) TO sach_readonly;

--
-- Name: FUNCTION certificate_public_status(p_state text); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_public_status(p_state text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.certificate_public_status(p_state text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.certificate_public_status(p_state text) TO sach_readonly;

--
-- Name: FUNCTION certificate_renew_before(p_certificate sach.certificate, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_renew_before(p_certificate sach.certificate, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.certificate_renew_before(p_certificate sach.certificate, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.certificate_renew_before(p_certificate sach.certificate, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION certificate_renewal_gaps(p_certificate bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_renewal_gaps(p_certificate bigint, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.certificate_renewal_gaps(p_certificate bigint, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.certificate_renewal_gaps(p_certificate bigint, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION certificate_restore_until(p_certificate bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_restore_until(p_certificate bigint, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.certificate_restore_until(p_certificate bigint, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.certificate_restore_until(p_certificate bigint, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION certificate_results(p_application bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_results(p_application bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.certificate_results(p_application bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.certificate_results(p_application bigint) TO sach_readonly;

--
-- Name: FUNCTION certificate_scope_grows(p_certificate bigint, p_payload jsonb); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_scope_grows(p_certificate bigint, p_payload jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.certificate_scope_grows(p_certificate bigint, p_payload jsonb) TO sach_daemon;
GRANT ALL ON FUNCTION sach.certificate_scope_grows(p_certificate bigint, p_payload jsonb) TO sach_readonly;

--
-- Name: FUNCTION certificate_sign(p_certificate bigint, p_expected_version integer, p_key_id text, p_signature bytea, p_credential text, p_attachment bytea); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_sign(p_certificate bigint, p_expected_version integer, p_key_id text, p_signature bytea, p_credential text, p_attachment bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.certificate_sign(p_certificate bigint, p_expected_version integer, p_key_id text, p_signature bytea, p_credential text, p_attachment bytea) TO sach_daemon;

--
-- Name: FUNCTION certificate_status_bit(p_state text, p_purpose text); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_status_bit(p_state text, p_purpose text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.certificate_status_bit(p_state text, p_purpose text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.certificate_status_bit(p_state text, p_purpose text) TO sach_readonly;

--
-- Name: FUNCTION certificate_status_history(p_certificate bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_status_history(p_certificate bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.certificate_status_history(p_certificate bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.certificate_status_history(p_certificate bigint) TO sach_readonly;

--
-- Name: FUNCTION certificate_status_write(p_certificate bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_status_write(p_certificate bigint, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION certificate_suspend(p_certificate bigint, p_actor bigint, p_class text, p_grounds text[], p_note text, p_contact bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_suspend(p_certificate bigint, p_actor bigint, p_class text, p_grounds text[], p_note text, p_contact bigint, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION certificate_suspension_close(p_certificate bigint, p_outcome text, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_suspension_close(p_certificate bigint, p_outcome text, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION certificate_tell(p_certificate bigint, p_purpose text, p_step text, p_template text, p_due_at timestamp with time zone, p_data jsonb); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_tell(p_certificate bigint, p_purpose text, p_step text, p_template text, p_due_at timestamp with time zone, p_data jsonb) FROM PUBLIC;

--
-- Name: FUNCTION certificate_unsigned(p_limit integer); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_unsigned(p_limit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.certificate_unsigned(p_limit integer) TO sach_daemon;
GRANT ALL ON FUNCTION sach.certificate_unsigned(p_limit integer) TO sach_readonly;

--
-- Name: FUNCTION certificate_url(p_network integer, p_number text); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_url(p_network integer, p_number text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.certificate_url(p_network integer, p_number text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.certificate_url(p_network integer, p_number text) TO sach_readonly;

--
-- Name: FUNCTION certificate_verify_rows(p_after bigint, p_limit integer); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_verify_rows(p_after bigint, p_limit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.certificate_verify_rows(p_after bigint, p_limit integer) TO sach_daemon;
GRANT ALL ON FUNCTION sach.certificate_verify_rows(p_after bigint, p_limit integer) TO sach_readonly;

--
-- Name: FUNCTION certificate_version_begin(p_certificate bigint, p_application bigint, p_reason text, p_changes jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_version_begin(p_certificate bigint, p_application bigint, p_reason text, p_changes jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION certificate_version_drop(p_certificate bigint, p_reasons text[], p_note text, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.certificate_version_drop(p_certificate bigint, p_reasons text[], p_note text, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION channel_reserve(p_channel text, p_count integer, p_per_minute integer); Type: ACL

REVOKE ALL ON FUNCTION sach.channel_reserve(p_channel text, p_count integer, p_per_minute integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.channel_reserve(p_channel text, p_count integer, p_per_minute integer) TO sach_daemon;

--
-- Name: FUNCTION clock_now(); Type: ACL

REVOKE ALL ON FUNCTION sach.clock_now() FROM PUBLIC;
GRANT ALL ON FUNCTION sach.clock_now() TO sach_daemon;
GRANT ALL ON FUNCTION sach.clock_now() TO sach_readonly;

--
-- Name: FUNCTION clock_resume(p_subject bigint, p_source bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.clock_resume(p_subject bigint, p_source bigint, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION clock_set(p_offset interval); Type: ACL

REVOKE ALL ON FUNCTION sach.clock_set(p_offset interval) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.clock_set(p_offset interval) TO sach_daemon;

--
-- Name: FUNCTION clock_share(); Type: ACL

REVOKE ALL ON FUNCTION sach.clock_share() FROM PUBLIC;

--
-- Name: FUNCTION clock_start(p_network integer, p_at timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.clock_start(p_network integer, p_at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.clock_start(p_network integer, p_at timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.clock_start(p_network integer, p_at timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION clock_stop(p_subject bigint, p_source bigint, p_state text, p_kinds text[], p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.clock_stop(p_subject bigint, p_source bigint, p_state text, p_kinds text[], p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION clock_switch(p_subject sach.subject, p_to_state text, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.clock_switch(p_subject sach.subject, p_to_state text, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION coi_declare(p_data jsonb, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.coi_declare(p_data jsonb, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.coi_declare(p_data jsonb, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION competence_save(p_data jsonb, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.competence_save(p_data jsonb, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.competence_save(p_data jsonb, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION complaint_facility(p_subject bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.complaint_facility(p_subject bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.complaint_facility(p_subject bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.complaint_facility(p_subject bigint) TO sach_readonly;

--
-- Name: FUNCTION complaint_identity(p_subject bigint, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.complaint_identity(p_subject bigint, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.complaint_identity(p_subject bigint, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION complaint_identity_erase(p_subject bigint, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.complaint_identity_erase(p_subject bigint, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.complaint_identity_erase(p_subject bigint, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION complaint_notice_plan(p_subject bigint, p_step text, p_template text, p_data jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.complaint_notice_plan(p_subject bigint, p_step text, p_template text, p_data jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION consolidation_content(p_report bigint, p_snapshot bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.consolidation_content(p_report bigint, p_snapshot bigint, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.consolidation_content(p_report bigint, p_snapshot bigint, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.consolidation_content(p_report bigint, p_snapshot bigint, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION consolidation_diff(p_before bigint, p_after bigint, p_before_content jsonb, p_after_content jsonb); Type: ACL

REVOKE ALL ON FUNCTION sach.consolidation_diff(p_before bigint, p_after bigint, p_before_content jsonb, p_after_content jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.consolidation_diff(p_before bigint, p_after bigint, p_before_content jsonb, p_after_content jsonb) TO sach_daemon;
GRANT ALL ON FUNCTION sach.consolidation_diff(p_before bigint, p_after bigint, p_before_content jsonb, p_after_content jsonb) TO sach_readonly;

--
-- Name: FUNCTION consolidation_facility(p_network integer, p_period text, p_day date, p_units bigint[]); Type: ACL

REVOKE ALL ON FUNCTION sach.consolidation_facility(p_network integer, p_period text, p_day date, p_units bigint[]) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.consolidation_facility(p_network integer, p_period text, p_day date, p_units bigint[]) TO sach_daemon;
GRANT ALL ON FUNCTION sach.consolidation_facility(p_network integer, p_period text, p_day date, p_units bigint[]) TO sach_readonly;

--
-- Name: FUNCTION consolidation_group(p_report bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.consolidation_group(p_report bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.consolidation_group(p_report bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.consolidation_group(p_report bigint) TO sach_readonly;

--
-- Name: FUNCTION consolidation_input(p_rule text, p_version integer, p_period text); Type: ACL

REVOKE ALL ON FUNCTION sach.consolidation_input(p_rule text, p_version integer, p_period text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.consolidation_input(p_rule text, p_version integer, p_period text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.consolidation_input(p_rule text, p_version integer, p_period text) TO sach_readonly;

--
-- Name: FUNCTION consolidation_inputs_hash(p_report bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.consolidation_inputs_hash(p_report bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.consolidation_inputs_hash(p_report bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.consolidation_inputs_hash(p_report bigint) TO sach_readonly;

--
-- Name: FUNCTION consolidation_inventory(p_network integer, p_rule text, p_period text, p_day date, p_code text, p_units bigint[]); Type: ACL

REVOKE ALL ON FUNCTION sach.consolidation_inventory(p_network integer, p_rule text, p_period text, p_day date, p_code text, p_units bigint[]) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.consolidation_inventory(p_network integer, p_rule text, p_period text, p_day date, p_code text, p_units bigint[]) TO sach_daemon;
GRANT ALL ON FUNCTION sach.consolidation_inventory(p_network integer, p_rule text, p_period text, p_day date, p_code text, p_units bigint[]) TO sach_readonly;

--
-- Name: FUNCTION consolidation_map(p_snapshot bigint, p_day date); Type: ACL

REVOKE ALL ON FUNCTION sach.consolidation_map(p_snapshot bigint, p_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.consolidation_map(p_snapshot bigint, p_day date) TO sach_daemon;
GRANT ALL ON FUNCTION sach.consolidation_map(p_snapshot bigint, p_day date) TO sach_readonly;

--
-- Name: FUNCTION consolidation_ratio(p_report bigint, p_snapshot bigint, p_numerator text, p_denominator text); Type: ACL

REVOKE ALL ON FUNCTION sach.consolidation_ratio(p_report bigint, p_snapshot bigint, p_numerator text, p_denominator text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.consolidation_ratio(p_report bigint, p_snapshot bigint, p_numerator text, p_denominator text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.consolidation_ratio(p_report bigint, p_snapshot bigint, p_numerator text, p_denominator text) TO sach_readonly;

--
-- Name: FUNCTION consolidation_saving(p_report bigint, p_period text); Type: ACL

REVOKE ALL ON FUNCTION sach.consolidation_saving(p_report bigint, p_period text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.consolidation_saving(p_report bigint, p_period text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.consolidation_saving(p_report bigint, p_period text) TO sach_readonly;

--
-- Name: FUNCTION consolidation_take(p_report bigint, p_event_version integer, p_actor bigint, p_payload jsonb, p_restates boolean, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.consolidation_take(p_report bigint, p_event_version integer, p_actor bigint, p_payload jsonb, p_restates boolean, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION consolidation_target(p_report bigint, p_snapshot bigint, p_saving jsonb, p_group jsonb); Type: ACL

REVOKE ALL ON FUNCTION sach.consolidation_target(p_report bigint, p_snapshot bigint, p_saving jsonb, p_group jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.consolidation_target(p_report bigint, p_snapshot bigint, p_saving jsonb, p_group jsonb) TO sach_daemon;
GRANT ALL ON FUNCTION sach.consolidation_target(p_report bigint, p_snapshot bigint, p_saving jsonb, p_group jsonb) TO sach_readonly;

--
-- Name: FUNCTION contact_of(p_channel text, p_address text, p_mailbox text); Type: ACL

REVOKE ALL ON FUNCTION sach.contact_of(p_channel text, p_address text, p_mailbox text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.contact_of(p_channel text, p_address text, p_mailbox text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.contact_of(p_channel text, p_address text, p_mailbox text) TO sach_readonly;

--
-- Name: FUNCTION contact_save(p_contact text, p_data jsonb, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.contact_save(p_contact text, p_data jsonb, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.contact_save(p_contact text, p_data jsonb, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION data_network(p_data jsonb); Type: ACL

REVOKE ALL ON FUNCTION sach.data_network(p_data jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.data_network(p_data jsonb) TO sach_daemon;
GRANT ALL ON FUNCTION sach.data_network(p_data jsonb) TO sach_readonly;

--
-- Name: FUNCTION data_problems(p_data jsonb, p_required text[], p_optional text[]); Type: ACL

REVOKE ALL ON FUNCTION sach.data_problems(p_data jsonb, p_required text[], p_optional text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.data_problems(p_data jsonb, p_required text[], p_optional text[]) TO sach_daemon;
GRANT ALL ON FUNCTION sach.data_problems(p_data jsonb, p_required text[], p_optional text[]) TO sach_readonly;

--
-- Name: FUNCTION data_refuse(p_what text, p_actor bigint, p_outcome text, p_codes text[]); Type: ACL

REVOKE ALL ON FUNCTION sach.data_refuse(p_what text, p_actor bigint, p_outcome text, p_codes text[]) FROM PUBLIC;

--
-- Name: FUNCTION date_is_valid(p_text text); Type: ACL

REVOKE ALL ON FUNCTION sach.date_is_valid(p_text text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.date_is_valid(p_text text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.date_is_valid(p_text text) TO sach_readonly;

--
-- Name: FUNCTION day_words(p_day date, p_language text); Type: ACL

REVOKE ALL ON FUNCTION sach.day_words(p_day date, p_language text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.day_words(p_day date, p_language text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.day_words(p_day date, p_language text) TO sach_readonly;

--
-- Name: FUNCTION details_shown(p_workflow text, p_details jsonb, p_reader bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.details_shown(p_workflow text, p_details jsonb, p_reader bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.details_shown(p_workflow text, p_details jsonb, p_reader bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.details_shown(p_workflow text, p_details jsonb, p_reader bigint) TO sach_readonly;

--
-- Name: FUNCTION doctor_examine(); Type: ACL

REVOKE ALL ON FUNCTION sach.doctor_examine() FROM PUBLIC;
GRANT ALL ON FUNCTION sach.doctor_examine() TO sach_daemon;
GRANT ALL ON FUNCTION sach.doctor_examine() TO sach_readonly;

--
-- Name: FUNCTION document_number_problem(p_text text); Type: ACL

REVOKE ALL ON FUNCTION sach.document_number_problem(p_text text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.document_number_problem(p_text text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.document_number_problem(p_text text) TO sach_readonly;

--
-- Name: FUNCTION dossier_code_format(p_agency text, p_day date, p_sequence integer); Type: ACL

REVOKE ALL ON FUNCTION sach.dossier_code_format(p_agency text, p_day date, p_sequence integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.dossier_code_format(p_agency text, p_day date, p_sequence integer) TO sach_daemon;
GRANT ALL ON FUNCTION sach.dossier_code_format(p_agency text, p_day date, p_sequence integer) TO sach_readonly;

--
-- Name: FUNCTION dossier_code_problem(p_text text); Type: ACL

REVOKE ALL ON FUNCTION sach.dossier_code_problem(p_text text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.dossier_code_problem(p_text text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.dossier_code_problem(p_text text) TO sach_readonly;

--
-- Name: FUNCTION dossier_register(p_network integer, p_from date, p_to date); Type: ACL

REVOKE ALL ON FUNCTION sach.dossier_register(p_network integer, p_from date, p_to date) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.dossier_register(p_network integer, p_from date, p_to date) TO sach_daemon;
GRANT ALL ON FUNCTION sach.dossier_register(p_network integer, p_from date, p_to date) TO sach_readonly;

--
-- Name: FUNCTION due_soon_until(p_network integer, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.due_soon_until(p_network integer, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.due_soon_until(p_network integer, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.due_soon_until(p_network integer, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION effect_appeal_admit(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_appeal_admit(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_appeal_close(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_appeal_close(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_appeal_decide(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_appeal_decide(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_appeal_lodge(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_appeal_lodge(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_appeal_reject(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_appeal_reject(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_appeal_start_review(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_appeal_start_review(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_application_accept(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_application_accept(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_application_answer(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_application_answer(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_application_apologise(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_application_apologise(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_application_assign_review(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_application_assign_review(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_application_change_holder(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_application_change_holder(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_application_claim(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_application_claim(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_application_create(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_application_create(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_application_decline(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_application_decline(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_application_extend_scope(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_application_extend_scope(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_application_grant(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_application_grant(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_application_hold(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_application_hold(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_application_lapse(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_application_lapse(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_application_recommend(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_application_recommend(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_application_reduce_scope(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_application_reduce_scope(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_application_refuse(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_application_refuse(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_application_release(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_application_release(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_application_reopen(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_application_reopen(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_application_reopen_by_appeal(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_application_reopen_by_appeal(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_application_request(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_application_request(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_application_return_to_assessor(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_application_return_to_assessor(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_application_save(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_application_save(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_application_submit(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_application_submit(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_application_void(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_application_void(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_application_withdraw(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_application_withdraw(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_assessment_accept(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_assessment_accept(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_assessment_attach_evidence(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_assessment_attach_evidence(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_assessment_cancel(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_assessment_cancel(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_assessment_confirm(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_assessment_confirm(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_assessment_object(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_assessment_object(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_assessment_plan(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_assessment_plan(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_assessment_propose_team(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_assessment_propose_team(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_assessment_raise_finding(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_assessment_raise_finding(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_assessment_record_flow(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_assessment_record_flow(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_assessment_record_item(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_assessment_record_item(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_assessment_record_option(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_assessment_record_option(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_assessment_replace_member(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_assessment_replace_member(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_assessment_start(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_assessment_start(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_assessment_submit_report(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_assessment_submit_report(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_case_end(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_case_end(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_certificate_amend(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_certificate_amend(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_certificate_correct(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_certificate_correct(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_certificate_drop_action(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_certificate_drop_action(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_certificate_expire(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_certificate_expire(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_certificate_extend_suspension(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_certificate_extend_suspension(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_certificate_give_up(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_certificate_give_up(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_certificate_open_renewal(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_certificate_open_renewal(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_certificate_prepare(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_certificate_prepare(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_certificate_propose_action(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_certificate_propose_action(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_certificate_reinstate(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_certificate_reinstate(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_certificate_renew(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_certificate_renew(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_certificate_request_suspension(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_certificate_request_suspension(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_certificate_reserve(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_certificate_reserve(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_certificate_restore(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_certificate_restore(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_certificate_sign(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_certificate_sign(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_certificate_supersede(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_certificate_supersede(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_certificate_surveillance_due(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_certificate_surveillance_due(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_certificate_surveillance_missed(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_certificate_surveillance_missed(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_certificate_suspend(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_certificate_suspend(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_certificate_suspension_due(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_certificate_suspension_due(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_certificate_take_assessment(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_certificate_take_assessment(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_certificate_terminate(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_certificate_terminate(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_certificate_void(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_certificate_void(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_certificate_waive_hearing(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_certificate_waive_hearing(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_certificate_waive_surveillance(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_certificate_waive_surveillance(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_certificate_withdraw(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_certificate_withdraw(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_complaint_acknowledge(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_complaint_acknowledge(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_complaint_close(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_complaint_close(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_complaint_decide(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_complaint_decide(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_complaint_receive(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_complaint_receive(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_complaint_take_over(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_complaint_take_over(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_complaint_triage(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_complaint_triage(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_evidence_accept(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_evidence_accept(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_evidence_challenge(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_evidence_challenge(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_evidence_end(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_evidence_end(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_evidence_reinstate(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_evidence_reinstate(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_evidence_reject(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_evidence_reject(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_evidence_revoke(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_evidence_revoke(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_evidence_supersede(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_evidence_supersede(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_evidence_suspend(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_evidence_suspend(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_evidence_upload(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_evidence_upload(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_finding_accept_plan(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_finding_accept_plan(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_finding_cancel(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_finding_cancel(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_finding_close(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_finding_close(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_finding_dispute(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_finding_dispute(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_finding_escalate(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_finding_escalate(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_finding_extend(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_finding_extend(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_finding_pass_limit(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_finding_pass_limit(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_finding_raise(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_finding_raise(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_finding_reject_plan(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_finding_reject_plan(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_finding_reopen(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_finding_reopen(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_finding_report_done(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_finding_report_done(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_finding_submit_plan(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_finding_submit_plan(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_finding_uphold(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_finding_uphold(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_finding_void(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_finding_void(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_obligation_accept(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_obligation_accept(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_obligation_agree_amendment(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_obligation_agree_amendment(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_obligation_amend(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_obligation_amend(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_obligation_consolidate(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_obligation_consolidate(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_obligation_draft(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_obligation_draft(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_obligation_end(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_obligation_end(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_obligation_escalate(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_obligation_escalate(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_obligation_extend(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_obligation_extend(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_obligation_generate(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_obligation_generate(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_obligation_inherit(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_obligation_inherit(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_obligation_open(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_obligation_open(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_obligation_request_amendment(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_obligation_request_amendment(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_obligation_return(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_obligation_return(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_obligation_submit(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_obligation_submit(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_obligation_transfer(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_obligation_transfer(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_report_acknowledge(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_report_acknowledge(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_report_approve(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_report_approve(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_report_freeze(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_report_freeze(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_report_prepare(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_report_prepare(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_report_restate(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_report_restate(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_report_save(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_report_save(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION effect_report_send(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.effect_report_send(p_subject bigint, p_version integer, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION eligibility_gaps(p_person bigint, p_role text, p_subject bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.eligibility_gaps(p_person bigint, p_role text, p_subject bigint, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.eligibility_gaps(p_person bigint, p_role text, p_subject bigint, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.eligibility_gaps(p_person bigint, p_role text, p_subject bigint, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION employment_save(p_data jsonb, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.employment_save(p_data jsonb, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.employment_save(p_data jsonb, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION enterprise_find(p_tax_code text); Type: ACL

REVOKE ALL ON FUNCTION sach.enterprise_find(p_tax_code text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.enterprise_find(p_tax_code text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.enterprise_find(p_tax_code text) TO sach_readonly;

--
-- Name: FUNCTION enterprise_size(p_sector text, p_employees numeric, p_revenue numeric, p_capital numeric, p_day date); Type: ACL

REVOKE ALL ON FUNCTION sach.enterprise_size(p_sector text, p_employees numeric, p_revenue numeric, p_capital numeric, p_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.enterprise_size(p_sector text, p_employees numeric, p_revenue numeric, p_capital numeric, p_day date) TO sach_daemon;
GRANT ALL ON FUNCTION sach.enterprise_size(p_sector text, p_employees numeric, p_revenue numeric, p_capital numeric, p_day date) TO sach_readonly;

--
-- Name: FUNCTION environmental_document_stands(p_subject bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.environmental_document_stands(p_subject bigint, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.environmental_document_stands(p_subject bigint, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.environmental_document_stands(p_subject bigint, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION erasure_request(p_data jsonb, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.erasure_request(p_data jsonb, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.erasure_request(p_data jsonb, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION event_hash(p_previous bytea, p_subject bigint, p_version integer, p_workflow text, p_revision integer, p_from_state text, p_event text, p_to_state text, p_actor bigint, p_on_behalf_of bigint, p_at timestamp with time zone, p_payload_digest bytea, p_request_key text); Type: ACL

REVOKE ALL ON FUNCTION sach.event_hash(p_previous bytea, p_subject bigint, p_version integer, p_workflow text, p_revision integer, p_from_state text, p_event text, p_to_state text, p_actor bigint, p_on_behalf_of bigint, p_at timestamp with time zone, p_payload_digest bytea, p_request_key text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.event_hash(p_previous bytea, p_subject bigint, p_version integer, p_workflow text, p_revision integer, p_from_state text, p_event text, p_to_state text, p_actor bigint, p_on_behalf_of bigint, p_at timestamp with time zone, p_payload_digest bytea, p_request_key text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.event_hash(p_previous bytea, p_subject bigint, p_version integer, p_workflow text, p_revision integer, p_from_state text, p_event text, p_to_state text, p_actor bigint, p_on_behalf_of bigint, p_at timestamp with time zone, p_payload_digest bytea, p_request_key text) TO sach_readonly;

--
-- Name: FUNCTION evidence_accept_until(p_type text, p_edition text); Type: ACL

REVOKE ALL ON FUNCTION sach.evidence_accept_until(p_type text, p_edition text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.evidence_accept_until(p_type text, p_edition text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.evidence_accept_until(p_type text, p_edition text) TO sach_readonly;

--
-- Name: FUNCTION evidence_family(p_type text); Type: ACL

REVOKE ALL ON FUNCTION sach.evidence_family(p_type text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.evidence_family(p_type text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.evidence_family(p_type text) TO sach_readonly;

--
-- Name: FUNCTION evidence_gap_open(p_subject bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.evidence_gap_open(p_subject bigint, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION evidence_gap_settle(p_subject bigint, p_actor bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.evidence_gap_settle(p_subject bigint, p_actor bigint, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION evidence_stands(p_evidence bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.evidence_stands(p_evidence bigint, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.evidence_stands(p_evidence bigint, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.evidence_stands(p_evidence bigint, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION explain(p_subject bigint, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.explain(p_subject bigint, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.explain(p_subject bigint, p_actor bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.explain(p_subject bigint, p_actor bigint) TO sach_readonly;

--
-- Name: FUNCTION facility_advice(p_places bigint[], p_since date); Type: ACL

REVOKE ALL ON FUNCTION sach.facility_advice(p_places bigint[], p_since date) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.facility_advice(p_places bigint[], p_since date) TO sach_daemon;
GRANT ALL ON FUNCTION sach.facility_advice(p_places bigint[], p_since date) TO sach_readonly;

--
-- Name: TABLE facility; Type: ACL

GRANT SELECT ON TABLE sach.facility TO sach_daemon;
GRANT SELECT ON TABLE sach.facility TO sach_readonly;

--
-- Name: FUNCTION facility_data(p_facility sach.facility); Type: ACL

REVOKE ALL ON FUNCTION sach.facility_data(p_facility sach.facility) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.facility_data(p_facility sach.facility) TO sach_daemon;
GRANT ALL ON FUNCTION sach.facility_data(p_facility sach.facility) TO sach_readonly;

--
-- Name: FUNCTION facility_enterprise(p_facility bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.facility_enterprise(p_facility bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.facility_enterprise(p_facility bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.facility_enterprise(p_facility bigint) TO sach_readonly;

--
-- Name: FUNCTION facility_find(p_reference text); Type: ACL

REVOKE ALL ON FUNCTION sach.facility_find(p_reference text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.facility_find(p_reference text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.facility_find(p_reference text) TO sach_readonly;

--
-- Name: FUNCTION facility_history(p_facility bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.facility_history(p_facility bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.facility_history(p_facility bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.facility_history(p_facility bigint) TO sach_readonly;

--
-- Name: FUNCTION facility_import(p_batch bigint, p_network integer, p_acknowledged boolean, p_actor bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.facility_import(p_batch bigint, p_network integer, p_acknowledged boolean, p_actor bigint, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION facility_import_rows(p_data jsonb, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.facility_import_rows(p_data jsonb, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.facility_import_rows(p_data jsonb, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION facility_move(p_data jsonb, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.facility_move(p_data jsonb, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.facility_move(p_data jsonb, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION facility_place(p_facility bigint, p_commune bigint, p_zone bigint, p_from date, p_basis text, p_actor bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.facility_place(p_facility bigint, p_commune bigint, p_zone bigint, p_from date, p_basis text, p_actor bigint, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION facility_problems(p_data jsonb, p_facility bigint, p_network integer, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.facility_problems(p_data jsonb, p_facility bigint, p_network integer, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.facility_problems(p_data jsonb, p_facility bigint, p_network integer, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.facility_problems(p_data jsonb, p_facility bigint, p_network integer, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION facility_report_import_rows(p_data jsonb, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.facility_report_import_rows(p_data jsonb, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.facility_report_import_rows(p_data jsonb, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION facility_report_may(p_facility bigint, p_period text, p_actor bigint, p_roles text[], p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.facility_report_may(p_facility bigint, p_period text, p_actor bigint, p_roles text[], p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.facility_report_may(p_facility bigint, p_period text, p_actor bigint, p_roles text[], p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.facility_report_may(p_facility bigint, p_period text, p_actor bigint, p_roles text[], p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION facility_report_prefill(p_facility bigint, p_period text); Type: ACL

REVOKE ALL ON FUNCTION sach.facility_report_prefill(p_facility bigint, p_period text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.facility_report_prefill(p_facility bigint, p_period text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.facility_report_prefill(p_facility bigint, p_period text) TO sach_readonly;

--
-- Name: FUNCTION facility_report_problems(p_facility bigint, p_period text, p_version integer, p_report jsonb, p_is_nil boolean, p_justifications jsonb, p_today date); Type: ACL

REVOKE ALL ON FUNCTION sach.facility_report_problems(p_facility bigint, p_period text, p_version integer, p_report jsonb, p_is_nil boolean, p_justifications jsonb, p_today date) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.facility_report_problems(p_facility bigint, p_period text, p_version integer, p_report jsonb, p_is_nil boolean, p_justifications jsonb, p_today date) TO sach_daemon;
GRANT ALL ON FUNCTION sach.facility_report_problems(p_facility bigint, p_period text, p_version integer, p_report jsonb, p_is_nil boolean, p_justifications jsonb, p_today date) TO sach_readonly;

--
-- Name: FUNCTION facility_report_put(p_facility bigint, p_period text, p_version integer, p_today date, p_data jsonb, p_actor bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.facility_report_put(p_facility bigint, p_period text, p_version integer, p_today date, p_data jsonb, p_actor bigint, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION facility_report_return(p_facility text, p_period text, p_data jsonb, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.facility_report_return(p_facility text, p_period text, p_data jsonb, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.facility_report_return(p_facility text, p_period text, p_data jsonb, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION facility_report_save(p_facility text, p_period text, p_data jsonb, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.facility_report_save(p_facility text, p_period text, p_data jsonb, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.facility_report_save(p_facility text, p_period text, p_data jsonb, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION facility_report_savings(p_report jsonb, p_period text); Type: ACL

REVOKE ALL ON FUNCTION sach.facility_report_savings(p_report jsonb, p_period text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.facility_report_savings(p_report jsonb, p_period text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.facility_report_savings(p_report jsonb, p_period text) TO sach_readonly;

--
-- Name: FUNCTION facility_report_settle(p_facility bigint, p_period text); Type: ACL

REVOKE ALL ON FUNCTION sach.facility_report_settle(p_facility bigint, p_period text) FROM PUBLIC;

--
-- Name: FUNCTION facility_report_show(p_facility bigint, p_period text); Type: ACL

REVOKE ALL ON FUNCTION sach.facility_report_show(p_facility bigint, p_period text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.facility_report_show(p_facility bigint, p_period text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.facility_report_show(p_facility bigint, p_period text) TO sach_readonly;

--
-- Name: FUNCTION facility_save(p_data jsonb, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.facility_save(p_data jsonb, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.facility_save(p_data jsonb, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION facility_search(p_text text, p_network text, p_unit text, p_reader bigint, p_after bigint, p_limit integer); Type: ACL

REVOKE ALL ON FUNCTION sach.facility_search(p_text text, p_network text, p_unit text, p_reader bigint, p_after bigint, p_limit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.facility_search(p_text text, p_network text, p_unit text, p_reader bigint, p_after bigint, p_limit integer) TO sach_daemon;
GRANT ALL ON FUNCTION sach.facility_search(p_text text, p_network text, p_unit text, p_reader bigint, p_after bigint, p_limit integer) TO sach_readonly;

--
-- Name: FUNCTION facility_similar(p_network integer, p_name text, p_tax_code text, p_commune bigint, p_except bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.facility_similar(p_network integer, p_name text, p_tax_code text, p_commune bigint, p_except bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.facility_similar(p_network integer, p_name text, p_tax_code text, p_commune bigint, p_except bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.facility_similar(p_network integer, p_name text, p_tax_code text, p_commune bigint, p_except bigint) TO sach_readonly;

--
-- Name: FUNCTION facility_unit_at(p_facility bigint, p_day date); Type: ACL

REVOKE ALL ON FUNCTION sach.facility_unit_at(p_facility bigint, p_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.facility_unit_at(p_facility bigint, p_day date) TO sach_daemon;
GRANT ALL ON FUNCTION sach.facility_unit_at(p_facility bigint, p_day date) TO sach_readonly;

--
-- Name: FUNCTION feed_allowed(p_network integer, p_unit bigint, p_actor bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.feed_allowed(p_network integer, p_unit bigint, p_actor bigint, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.feed_allowed(p_network integer, p_unit bigint, p_actor bigint, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.feed_allowed(p_network integer, p_unit bigint, p_actor bigint, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION feed_create(p_network text, p_data jsonb, p_digest bytea, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.feed_create(p_network text, p_data jsonb, p_digest bytea, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.feed_create(p_network text, p_data jsonb, p_digest bytea, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION feed_deadlines(p_network integer, p_unit bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.feed_deadlines(p_network integer, p_unit bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.feed_deadlines(p_network integer, p_unit bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.feed_deadlines(p_network integer, p_unit bigint) TO sach_readonly;

--
-- Name: FUNCTION feed_find(p_digest bytea); Type: ACL

REVOKE ALL ON FUNCTION sach.feed_find(p_digest bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.feed_find(p_digest bytea) TO sach_daemon;
GRANT ALL ON FUNCTION sach.feed_find(p_digest bytea) TO sach_readonly;

--
-- Name: FUNCTION feed_list(p_reader bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.feed_list(p_reader bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.feed_list(p_reader bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.feed_list(p_reader bigint) TO sach_readonly;

--
-- Name: FUNCTION feed_revoke(p_feed bigint, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.feed_revoke(p_feed bigint, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.feed_revoke(p_feed bigint, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION file_find(p_sha256 bytea, p_reader bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.file_find(p_sha256 bytea, p_reader bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.file_find(p_sha256 bytea, p_reader bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.file_find(p_sha256 bytea, p_reader bigint) TO sach_readonly;

--
-- Name: FUNCTION file_intact(p_sha256 bytea); Type: ACL

REVOKE ALL ON FUNCTION sach.file_intact(p_sha256 bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.file_intact(p_sha256 bytea) TO sach_daemon;
GRANT ALL ON FUNCTION sach.file_intact(p_sha256 bytea) TO sach_readonly;

--
-- Name: FUNCTION file_reader_sees(p_evidence bigint, p_reader bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.file_reader_sees(p_evidence bigint, p_reader bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.file_reader_sees(p_evidence bigint, p_reader bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.file_reader_sees(p_evidence bigint, p_reader bigint) TO sach_readonly;

--
-- Name: FUNCTION file_scan_claim(p_limit integer, p_sha256 bytea); Type: ACL

REVOKE ALL ON FUNCTION sach.file_scan_claim(p_limit integer, p_sha256 bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.file_scan_claim(p_limit integer, p_sha256 bytea) TO sach_daemon;

--
-- Name: FUNCTION file_scan_forget(); Type: ACL

REVOKE ALL ON FUNCTION sach.file_scan_forget() FROM PUBLIC;
GRANT ALL ON FUNCTION sach.file_scan_forget() TO sach_daemon;

--
-- Name: FUNCTION file_scan_settle(p_sha256 bytea, p_scan text, p_threat text); Type: ACL

REVOKE ALL ON FUNCTION sach.file_scan_settle(p_sha256 bytea, p_scan text, p_threat text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.file_scan_settle(p_sha256 bytea, p_scan text, p_threat text) TO sach_daemon;

--
-- Name: FUNCTION file_size_limit(p_network integer, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.file_size_limit(p_network integer, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.file_size_limit(p_network integer, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.file_size_limit(p_network integer, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION file_upload_abort(p_upload bigint, p_person bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.file_upload_abort(p_upload bigint, p_person bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.file_upload_abort(p_upload bigint, p_person bigint) TO sach_daemon;

--
-- Name: FUNCTION file_upload_append(p_upload bigint, p_person bigint, p_no integer, p_bytes bytea); Type: ACL

REVOKE ALL ON FUNCTION sach.file_upload_append(p_upload bigint, p_person bigint, p_no integer, p_bytes bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.file_upload_append(p_upload bigint, p_person bigint, p_no integer, p_bytes bytea) TO sach_daemon;

--
-- Name: FUNCTION file_upload_begin(p_person bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.file_upload_begin(p_person bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.file_upload_begin(p_person bigint) TO sach_daemon;

--
-- Name: FUNCTION file_upload_finish(p_upload bigint, p_person bigint, p_computed bytea, p_promised bytea, p_declared text, p_has_scanner boolean); Type: ACL

REVOKE ALL ON FUNCTION sach.file_upload_finish(p_upload bigint, p_person bigint, p_computed bytea, p_promised bytea, p_declared text, p_has_scanner boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.file_upload_finish(p_upload bigint, p_person bigint, p_computed bytea, p_promised bytea, p_declared text, p_has_scanner boolean) TO sach_daemon;

--
-- Name: FUNCTION file_upload_purge(); Type: ACL

REVOKE ALL ON FUNCTION sach.file_upload_purge() FROM PUBLIC;
GRANT ALL ON FUNCTION sach.file_upload_purge() TO sach_daemon;

--
-- Name: FUNCTION finding_data(p_subject bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.finding_data(p_subject bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.finding_data(p_subject bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.finding_data(p_subject bigint) TO sach_readonly;

--
-- Name: FUNCTION finding_disclose(p_assessment bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.finding_disclose(p_assessment bigint, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION finding_end(p_subject bigint, p_reason text, p_actor bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.finding_end(p_subject bigint, p_reason text, p_actor bigint, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION finding_gaps(p_root bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.finding_gaps(p_root bigint, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.finding_gaps(p_root bigint, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.finding_gaps(p_root bigint, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION finding_is_shown(p_finding bigint, p_reader bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.finding_is_shown(p_finding bigint, p_reader bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.finding_is_shown(p_finding bigint, p_reader bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.finding_is_shown(p_finding bigint, p_reader bigint) TO sach_readonly;

--
-- Name: FUNCTION finding_limit_day(p_subject bigint, p_kind text); Type: ACL

REVOKE ALL ON FUNCTION sach.finding_limit_day(p_subject bigint, p_kind text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.finding_limit_day(p_subject bigint, p_kind text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.finding_limit_day(p_subject bigint, p_kind text) TO sach_readonly;

--
-- Name: FUNCTION finding_limit_start(p_subject bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.finding_limit_start(p_subject bigint, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION finding_remind(p_subject bigint, p_kind text, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.finding_remind(p_subject bigint, p_kind text, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION finding_rest(p_root bigint, p_reason text, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.finding_rest(p_root bigint, p_reason text, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION finding_tell(p_subject bigint, p_version integer, p_outcome text, p_reason text, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.finding_tell(p_subject bigint, p_version integer, p_outcome text, p_reason text, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION finding_verify(p_subject bigint, p_is_effective boolean, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.finding_verify(p_subject bigint, p_is_effective boolean, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION flow_gaps(p_flows jsonb); Type: ACL

REVOKE ALL ON FUNCTION sach.flow_gaps(p_flows jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.flow_gaps(p_flows jsonb) TO sach_daemon;
GRANT ALL ON FUNCTION sach.flow_gaps(p_flows jsonb) TO sach_readonly;

--
-- Name: FUNCTION guard_accepter_is_not_submitter(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_accepter_is_not_submitter(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_accepter_is_not_submitter(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_accepter_is_not_submitter(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_actor_is_lead(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_actor_is_lead(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_actor_is_lead(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_actor_is_lead(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_actor_is_reviewer(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_actor_is_reviewer(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_actor_is_reviewer(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_actor_is_reviewer(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_actor_on_team(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_actor_on_team(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_actor_on_team(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_actor_on_team(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_agreement_dated(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_agreement_dated(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_agreement_dated(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_agreement_dated(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_amendment_agreed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_amendment_agreed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_amendment_agreed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_amendment_agreed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_amendment_by_the_right_person(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_amendment_by_the_right_person(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_amendment_by_the_right_person(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_amendment_by_the_right_person(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_amendment_changes_something(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_amendment_changes_something(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_amendment_changes_something(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_amendment_changes_something(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_amendment_requested(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_amendment_requested(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_amendment_requested(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_amendment_requested(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_apology_date_later(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_apology_date_later(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_apology_date_later(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_apology_date_later(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_apology_in_time(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_apology_in_time(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_apology_in_time(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_apology_in_time(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_apology_not_given(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_apology_not_given(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_apology_not_given(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_apology_not_given(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_appeal_in_time(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_appeal_in_time(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_appeal_in_time(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_appeal_in_time(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_appeal_is_only_one(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_appeal_is_only_one(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_appeal_is_only_one(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_appeal_is_only_one(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_appeal_upheld(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_appeal_upheld(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_appeal_upheld(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_appeal_upheld(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_approver_is_another(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_approver_is_another(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_approver_is_another(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_approver_is_another(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_assessment_about_it(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_assessment_about_it(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_assessment_about_it(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_assessment_about_it(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_assessment_confirmed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_assessment_confirmed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_assessment_confirmed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_assessment_confirmed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_assessment_is_only_one(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_assessment_is_only_one(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_assessment_is_only_one(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_assessment_is_only_one(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_bytes_unchanged(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_bytes_unchanged(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_bytes_unchanged(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_bytes_unchanged(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_case_handler_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_case_handler_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_case_handler_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_case_handler_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_case_held(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_case_held(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_case_held(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_case_held(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_case_not_held(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_case_not_held(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_case_not_held(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_case_not_held(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_case_reopened(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_case_reopened(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_case_reopened(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_case_reopened(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_causes_closed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_causes_closed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_causes_closed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_causes_closed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_certificate_agreement_signed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_certificate_agreement_signed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_certificate_agreement_signed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_certificate_agreement_signed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_certificate_decider_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_certificate_decider_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_certificate_decider_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_certificate_decider_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_certificate_ends_instead(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_certificate_ends_instead(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_certificate_ends_instead(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_certificate_ends_instead(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_certificate_form_complete(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_certificate_form_complete(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_certificate_form_complete(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_certificate_form_complete(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_checker_is_not_uploader(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_checker_is_not_uploader(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_checker_is_not_uploader(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_checker_is_not_uploader(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_committee_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_committee_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_committee_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_committee_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_competence_exists(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_competence_exists(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_competence_exists(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_competence_exists(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_complaint_holder_named(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_complaint_holder_named(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_complaint_holder_named(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_complaint_holder_named(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_complaint_identity_allowed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_complaint_identity_allowed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_complaint_identity_allowed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_complaint_identity_allowed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_complaint_in_scope(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_complaint_in_scope(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_complaint_in_scope(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_complaint_in_scope(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_complaint_matter_known(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_complaint_matter_known(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_complaint_matter_known(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_complaint_matter_known(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_complaint_measures_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_complaint_measures_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_complaint_measures_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_complaint_measures_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_complaint_out_of_scope(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_complaint_out_of_scope(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_complaint_out_of_scope(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_complaint_out_of_scope(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_complaint_withdrawn_by_right(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_complaint_withdrawn_by_right(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_complaint_withdrawn_by_right(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_complaint_withdrawn_by_right(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_consent_given(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_consent_given(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_consent_given(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_consent_given(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_consultants_declared(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_consultants_declared(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_consultants_declared(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_consultants_declared(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_contact_available(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_contact_available(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_contact_available(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_contact_available(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_contact_named(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_contact_named(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_contact_named(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_contact_named(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_correction_proposed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_correction_proposed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_correction_proposed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_correction_proposed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_decider_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_decider_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_decider_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_decider_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_decision_appealable(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_decision_appealable(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_decision_appealable(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_decision_appealable(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_decision_exists(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_decision_exists(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_decision_exists(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_decision_exists(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_decline_overturned(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_decline_overturned(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_decline_overturned(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_decline_overturned(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_decline_proposed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_decline_proposed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_decline_proposed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_decline_proposed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_decliner_is_another(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_decliner_is_another(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_decliner_is_another(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_decliner_is_another(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_draft_fits_form(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_draft_fits_form(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_draft_fits_form(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_draft_fits_form(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_environmental_document_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_environmental_document_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_environmental_document_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_environmental_document_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_evidence_dates_ordered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_evidence_dates_ordered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_evidence_dates_ordered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_evidence_dates_ordered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_evidence_day_over(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_evidence_day_over(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_evidence_day_over(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_evidence_day_over(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_evidence_edition_over(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_evidence_edition_over(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_evidence_edition_over(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_evidence_edition_over(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_evidence_expiry_or_reason(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_evidence_expiry_or_reason(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_evidence_expiry_or_reason(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_evidence_expiry_or_reason(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_evidence_facility_named(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_evidence_facility_named(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_evidence_facility_named(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_evidence_facility_named(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_evidence_issuer_spoke(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_evidence_issuer_spoke(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_evidence_issuer_spoke(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_evidence_issuer_spoke(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_evidence_kind_issued_then(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_evidence_kind_issued_then(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_evidence_kind_issued_then(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_evidence_kind_issued_then(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_evidence_kind_known(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_evidence_kind_known(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_evidence_kind_known(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_evidence_kind_known(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_evidence_not_expired(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_evidence_not_expired(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_evidence_not_expired(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_evidence_not_expired(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_evidence_not_same_file(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_evidence_not_same_file(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_evidence_not_same_file(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_evidence_not_same_file(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_evidence_of_facility(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_evidence_of_facility(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_evidence_of_facility(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_evidence_of_facility(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_evidence_register_checked(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_evidence_register_checked(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_evidence_register_checked(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_evidence_register_checked(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_evidence_replacement_stands(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_evidence_replacement_stands(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_evidence_replacement_stands(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_evidence_replacement_stands(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_evidence_rule_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_evidence_rule_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_evidence_rule_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_evidence_rule_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_extension_is_later(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_extension_is_later(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_extension_is_later(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_extension_is_later(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_facility_in_network(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_facility_in_network(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_facility_in_network(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_facility_in_network(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_file_harmless(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_file_harmless(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_file_harmless(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_file_harmless(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_file_stored(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_file_stored(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_file_stored(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_file_stored(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_finding_assessment_cancelled(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_finding_assessment_cancelled(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_finding_assessment_cancelled(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_finding_assessment_cancelled(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_finding_assessor_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_finding_assessor_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_finding_assessor_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_finding_assessor_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_finding_cites_criterion(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_finding_cites_criterion(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_finding_cites_criterion(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_finding_cites_criterion(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_finding_disclosed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_finding_disclosed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_finding_disclosed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_finding_disclosed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_finding_done_evidenced(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_finding_done_evidenced(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_finding_done_evidenced(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_finding_done_evidenced(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_finding_escalator_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_finding_escalator_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_finding_escalator_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_finding_escalator_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_finding_extendable(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_finding_extendable(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_finding_extendable(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_finding_extendable(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_finding_extension_possible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_finding_extension_possible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_finding_extension_possible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_finding_extension_possible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_finding_failed_twice(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_finding_failed_twice(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_finding_failed_twice(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_finding_failed_twice(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_finding_limit_passed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_finding_limit_passed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_finding_limit_passed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_finding_limit_passed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_finding_may_be_raised(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_finding_may_be_raised(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_finding_may_be_raised(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_finding_may_be_raised(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_finding_needs_plan(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_finding_needs_plan(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_finding_needs_plan(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_finding_needs_plan(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_finding_not_ruled(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_finding_not_ruled(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_finding_not_ruled(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_finding_not_ruled(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_finding_plan_day_possible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_finding_plan_day_possible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_finding_plan_day_possible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_finding_plan_day_possible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_finding_reviewer_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_finding_reviewer_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_finding_reviewer_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_finding_reviewer_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_finding_verification_supported(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_finding_verification_supported(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_finding_verification_supported(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_finding_verification_supported(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_flow_complete(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_flow_complete(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_flow_complete(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_flow_complete(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_form_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_form_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_form_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_form_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_frozen_in_report(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_frozen_in_report(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_frozen_in_report(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_frozen_in_report(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_granted_not_before_decision(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_granted_not_before_decision(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_granted_not_before_decision(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_granted_not_before_decision(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_grounds_coded(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_grounds_coded(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_grounds_coded(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_grounds_coded(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_handler_is_another(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_handler_is_another(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_handler_is_another(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_handler_is_another(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_hearing_not_waived(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_hearing_not_waived(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_hearing_not_waived(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_hearing_not_waived(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_hearing_over(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_hearing_over(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_hearing_over(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_hearing_over(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_holder_not_withdrawn(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_holder_not_withdrawn(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_holder_not_withdrawn(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_holder_not_withdrawn(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_intake_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_intake_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_intake_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_intake_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_issuer_did_not_advise(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_issuer_did_not_advise(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_issuer_did_not_advise(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_issuer_did_not_advise(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_item_complete(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_item_complete(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_item_complete(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_item_complete(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_item_on_checklist(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_item_on_checklist(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_item_on_checklist(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_item_on_checklist(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_items_answered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_items_answered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_items_answered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_items_answered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_items_listed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_items_listed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_items_listed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_items_listed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_items_settled(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_items_settled(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_items_settled(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_items_settled(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_last_reminder_delivered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_last_reminder_delivered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_last_reminder_delivered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_last_reminder_delivered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_member_on_team(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_member_on_team(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_member_on_team(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_member_on_team(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_minutes_complete(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_minutes_complete(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_minutes_complete(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_minutes_complete(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_no_version_pending(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_no_version_pending(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_no_version_pending(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_no_version_pending(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_not_under_notice(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_not_under_notice(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_not_under_notice(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_not_under_notice(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_notice_allows_amendment(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_notice_allows_amendment(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_notice_allows_amendment(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_notice_allows_amendment(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_objection_in_time(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_objection_in_time(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_objection_in_time(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_objection_in_time(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_objection_period_over(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_objection_period_over(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_objection_period_over(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_objection_period_over(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_objections_left(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_objections_left(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_objections_left(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_objections_left(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_obligation_void_proposed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_obligation_void_proposed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_obligation_void_proposed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_obligation_void_proposed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_obligation_waive_proposed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_obligation_waive_proposed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_obligation_waive_proposed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_obligation_waive_proposed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_one_lead(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_one_lead(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_one_lead(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_one_lead(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_opening_day_come(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_opening_day_come(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_opening_day_come(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_opening_day_come(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_option_complete(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_option_complete(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_option_complete(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_option_complete(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_outcome_delivered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_outcome_delivered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_outcome_delivered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_outcome_delivered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_panel_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_panel_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_panel_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_panel_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_paper_or_reporter(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_paper_or_reporter(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_paper_or_reporter(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_paper_or_reporter(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_parent_awaits_assessment(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_parent_awaits_assessment(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_parent_awaits_assessment(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_parent_awaits_assessment(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_parent_state_matches(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_parent_state_matches(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_parent_state_matches(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_parent_state_matches(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_points_listed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_points_listed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_points_listed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_points_listed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_previous_notice_delivered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_previous_notice_delivered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_previous_notice_delivered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_previous_notice_delivered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_previous_version_stands(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_previous_version_stands(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_previous_version_stands(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_previous_version_stands(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_products_well_formed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_products_well_formed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_products_well_formed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_products_well_formed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_reasons_given(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_reasons_given(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_reasons_given(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_reasons_given(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_recommendation_fresh(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_recommendation_fresh(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_recommendation_fresh(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_recommendation_fresh(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_recommendation_is_grant(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_recommendation_is_grant(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_recommendation_is_grant(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_recommendation_is_grant(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_recommendation_still_supported(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_recommendation_still_supported(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_recommendation_still_supported(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_recommendation_still_supported(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_recommendation_supported(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_recommendation_supported(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_recommendation_supported(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_recommendation_supported(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_registrar_is_not_decider(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_registrar_is_not_decider(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_registrar_is_not_decider(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_registrar_is_not_decider(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_renewal_decided(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_renewal_decided(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_renewal_decided(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_renewal_decided(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_renewal_in_window(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_renewal_in_window(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_renewal_in_window(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_renewal_in_window(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_renewal_well_formed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_renewal_well_formed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_renewal_well_formed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_renewal_well_formed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_renewal_work_done(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_renewal_work_done(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_renewal_work_done(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_renewal_work_done(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_renewed_certificate_free(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_renewed_certificate_free(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_renewed_certificate_free(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_renewed_certificate_free(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_reopen_in_time(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_reopen_in_time(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_reopen_in_time(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_reopen_in_time(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_replacement_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_replacement_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_replacement_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_replacement_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_reply_is_due(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_reply_is_due(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_reply_is_due(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_reply_is_due(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_report_acknowledged(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_report_acknowledged(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_report_acknowledged(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_report_acknowledged(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_report_complete(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_report_complete(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_report_complete(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_report_complete(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_report_delivery_open(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_report_delivery_open(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_report_delivery_open(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_report_delivery_open(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_report_inputs_changed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_report_inputs_changed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_report_inputs_changed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_report_inputs_changed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_report_passes(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_report_passes(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_report_passes(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_report_passes(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_report_period_known(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_report_period_known(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_report_period_known(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_report_period_known(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_report_recipient_open(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_report_recipient_open(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_report_recipient_open(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_report_recipient_open(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_report_texts_known(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_report_texts_known(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_report_texts_known(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_report_texts_known(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_restore_in_time(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_restore_in_time(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_restore_in_time(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_restore_in_time(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_reviewer_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_reviewer_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_reviewer_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_reviewer_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_reviewer_still_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_reviewer_still_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_reviewer_still_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_reviewer_still_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_round_allowed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_round_allowed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_round_allowed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_round_allowed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_sector_covered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_sector_covered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_sector_covered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_sector_covered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_signature_is_plausible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_signature_is_plausible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_signature_is_plausible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_signature_is_plausible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_site_added(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_site_added(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_site_added(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_site_added(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_site_left(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_site_left(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_site_left(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_site_left(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_sites_known(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_sites_known(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_sites_known(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_sites_known(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_sites_well_formed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_sites_well_formed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_sites_well_formed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_sites_well_formed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_succession_recorded(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_succession_recorded(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_succession_recorded(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_succession_recorded(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_successor_in_signature(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_successor_in_signature(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_successor_in_signature(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_successor_in_signature(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_successors_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_successors_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_successors_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_successors_valid(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_surveillance_open(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_surveillance_open(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_surveillance_open(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_surveillance_open(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_suspension_not_extended(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_suspension_not_extended(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_suspension_not_extended(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_suspension_not_extended(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_suspension_proposed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_suspension_proposed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_suspension_proposed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_suspension_proposed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_team_coi_signed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_team_coi_signed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_team_coi_signed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_team_coi_signed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_team_decision_reasoned(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_team_decision_reasoned(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_team_decision_reasoned(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_team_decision_reasoned(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_team_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_team_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_team_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_team_eligible(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_team_listed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_team_listed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_team_listed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_team_listed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_team_notice_delivered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_team_notice_delivered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_team_notice_delivered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_team_notice_delivered(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_team_rotation(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_team_rotation(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_team_rotation(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_team_rotation(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_under_notice(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_under_notice(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_under_notice(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_under_notice(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_unit_ended(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_unit_ended(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_unit_ended(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_unit_ended(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_unit_owes(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_unit_owes(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_unit_owes(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_unit_owes(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_validity_over(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_validity_over(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_validity_over(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_validity_over(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_void_proposed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_void_proposed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_void_proposed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_void_proposed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_was_submitted(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_was_submitted(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_was_submitted(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_was_submitted(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION guard_withdrawal_proposed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.guard_withdrawal_proposed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.guard_withdrawal_proposed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.guard_withdrawal_proposed(p_subject bigint, p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION history_forbid(); Type: ACL

REVOKE ALL ON FUNCTION sach.history_forbid() FROM PUBLIC;

--
-- Name: FUNCTION import_fault(p_line integer, p_outcome text, p_codes text[]); Type: ACL

REVOKE ALL ON FUNCTION sach.import_fault(p_line integer, p_outcome text, p_codes text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.import_fault(p_line integer, p_outcome text, p_codes text[]) TO sach_daemon;
GRANT ALL ON FUNCTION sach.import_fault(p_line integer, p_outcome text, p_codes text[]) TO sach_readonly;

--
-- Name: FUNCTION import_problems(p_data jsonb, p_flags text[]); Type: ACL

REVOKE ALL ON FUNCTION sach.import_problems(p_data jsonb, p_flags text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.import_problems(p_data jsonb, p_flags text[]) TO sach_daemon;
GRANT ALL ON FUNCTION sach.import_problems(p_data jsonb, p_flags text[]) TO sach_readonly;

--
-- Name: FUNCTION instant_text(p_at timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.instant_text(p_at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.instant_text(p_at timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.instant_text(p_at timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION involvement_add(p_subject bigint, p_person bigint, p_kind text, p_source text, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.involvement_add(p_subject bigint, p_person bigint, p_kind text, p_source text, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION involvement_bar(p_person bigint, p_facility bigint, p_day date, p_since date); Type: ACL

REVOKE ALL ON FUNCTION sach.involvement_bar(p_person bigint, p_facility bigint, p_day date, p_since date) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.involvement_bar(p_person bigint, p_facility bigint, p_day date, p_since date) TO sach_daemon;
GRANT ALL ON FUNCTION sach.involvement_bar(p_person bigint, p_facility bigint, p_day date, p_since date) TO sach_readonly;

--
-- Name: FUNCTION involvement_save(p_data jsonb, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.involvement_save(p_data jsonb, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.involvement_save(p_data jsonb, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION jcs(p_value jsonb); Type: ACL

REVOKE ALL ON FUNCTION sach.jcs(p_value jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.jcs(p_value jsonb) TO sach_daemon;
GRANT ALL ON FUNCTION sach.jcs(p_value jsonb) TO sach_readonly;

--
-- Name: FUNCTION ladder_step_due(p_calendar text, p_last_day date, p_kind text, p_amount integer, p_send_time time without time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.ladder_step_due(p_calendar text, p_last_day date, p_kind text, p_amount integer, p_send_time time without time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.ladder_step_due(p_calendar text, p_last_day date, p_kind text, p_amount integer, p_send_time time without time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.ladder_step_due(p_calendar text, p_last_day date, p_kind text, p_amount integer, p_send_time time without time zone) TO sach_readonly;

--
-- Name: FUNCTION ledger_checkpoint_add(p_checkpoint bigint, p_tree_size bigint, p_upto_xact bigint, p_root bytea, p_frontier bytea[], p_key_id text, p_signature bytea); Type: ACL

REVOKE ALL ON FUNCTION sach.ledger_checkpoint_add(p_checkpoint bigint, p_tree_size bigint, p_upto_xact bigint, p_root bytea, p_frontier bytea[], p_key_id text, p_signature bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.ledger_checkpoint_add(p_checkpoint bigint, p_tree_size bigint, p_upto_xact bigint, p_root bytea, p_frontier bytea[], p_key_id text, p_signature bytea) TO sach_daemon;

--
-- Name: FUNCTION ledger_events(p_xact bigint, p_subject bigint, p_version integer, p_upto_xact bigint, p_limit integer); Type: ACL

REVOKE ALL ON FUNCTION sach.ledger_events(p_xact bigint, p_subject bigint, p_version integer, p_upto_xact bigint, p_limit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.ledger_events(p_xact bigint, p_subject bigint, p_version integer, p_upto_xact bigint, p_limit integer) TO sach_daemon;
GRANT ALL ON FUNCTION sach.ledger_events(p_xact bigint, p_subject bigint, p_version integer, p_upto_xact bigint, p_limit integer) TO sach_readonly;

--
-- Name: FUNCTION ledger_horizon(); Type: ACL

REVOKE ALL ON FUNCTION sach.ledger_horizon() FROM PUBLIC;
GRANT ALL ON FUNCTION sach.ledger_horizon() TO sach_daemon;
GRANT ALL ON FUNCTION sach.ledger_horizon() TO sach_readonly;

--
-- Name: FUNCTION ledger_position(); Type: ACL

REVOKE ALL ON FUNCTION sach.ledger_position() FROM PUBLIC;
GRANT ALL ON FUNCTION sach.ledger_position() TO sach_daemon;
GRANT ALL ON FUNCTION sach.ledger_position() TO sach_readonly;

--
-- Name: FUNCTION ledger_rebase(); Type: ACL

REVOKE ALL ON FUNCTION sach.ledger_rebase() FROM PUBLIC;

--
-- Name: FUNCTION ledger_verify(p_after bigint, p_limit integer); Type: ACL

REVOKE ALL ON FUNCTION sach.ledger_verify(p_after bigint, p_limit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.ledger_verify(p_after bigint, p_limit integer) TO sach_daemon;
GRANT ALL ON FUNCTION sach.ledger_verify(p_after bigint, p_limit integer) TO sach_readonly;

--
-- Name: FUNCTION limit_last_day(p_calendar text, p_start date, p_amount integer, p_unit text, p_pauses datemultirange); Type: ACL

REVOKE ALL ON FUNCTION sach.limit_last_day(p_calendar text, p_start date, p_amount integer, p_unit text, p_pauses datemultirange) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.limit_last_day(p_calendar text, p_start date, p_amount integer, p_unit text, p_pauses datemultirange) TO sach_daemon;
GRANT ALL ON FUNCTION sach.limit_last_day(p_calendar text, p_start date, p_amount integer, p_unit text, p_pauses datemultirange) TO sach_readonly;

--
-- Name: FUNCTION mandate_covers(p_covers text[], p_workflow text, p_event text); Type: ACL

REVOKE ALL ON FUNCTION sach.mandate_covers(p_covers text[], p_workflow text, p_event text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.mandate_covers(p_covers text[], p_workflow text, p_event text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.mandate_covers(p_covers text[], p_workflow text, p_event text) TO sach_readonly;

--
-- Name: FUNCTION mandate_save(p_data jsonb, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.mandate_save(p_data jsonb, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.mandate_save(p_data jsonb, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION media_type_sniff(p_head bytea, p_tail bytea); Type: ACL

REVOKE ALL ON FUNCTION sach.media_type_sniff(p_head bytea, p_tail bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.media_type_sniff(p_head bytea, p_tail bytea) TO sach_daemon;
GRANT ALL ON FUNCTION sach.media_type_sniff(p_head bytea, p_tail bytea) TO sach_readonly;

--
-- Name: FUNCTION migration_confirm(p_proposal bigint, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.migration_confirm(p_proposal bigint, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.migration_confirm(p_proposal bigint, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION migration_gaps(p_subject sach.subject, p_to_revision integer, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.migration_gaps(p_subject sach.subject, p_to_revision integer, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.migration_gaps(p_subject sach.subject, p_to_revision integer, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.migration_gaps(p_subject sach.subject, p_to_revision integer, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION migration_is_ready(p_codes text[], p_accepts text[]); Type: ACL

REVOKE ALL ON FUNCTION sach.migration_is_ready(p_codes text[], p_accepts text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.migration_is_ready(p_codes text[], p_accepts text[]) TO sach_daemon;
GRANT ALL ON FUNCTION sach.migration_is_ready(p_codes text[], p_accepts text[]) TO sach_readonly;

--
-- Name: FUNCTION migration_limits(p_subject sach.subject, p_to_revision integer, p_to_state text, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.migration_limits(p_subject sach.subject, p_to_revision integer, p_to_state text, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.migration_limits(p_subject sach.subject, p_to_revision integer, p_to_state text, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.migration_limits(p_subject sach.subject, p_to_revision integer, p_to_state text, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION migration_plan(p_network integer, p_workflow text, p_from integer, p_to integer, p_subjects bigint[], p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.migration_plan(p_network integer, p_workflow text, p_from integer, p_to integer, p_subjects bigint[], p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.migration_plan(p_network integer, p_workflow text, p_from integer, p_to integer, p_subjects bigint[], p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.migration_plan(p_network integer, p_workflow text, p_from integer, p_to integer, p_subjects bigint[], p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION migration_propose(p_data jsonb, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.migration_propose(p_data jsonb, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.migration_propose(p_data jsonb, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION migration_show(p_proposal bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.migration_show(p_proposal bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.migration_show(p_proposal bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.migration_show(p_proposal bigint) TO sach_readonly;

--
-- Name: FUNCTION migration_timers(p_subject sach.subject, p_state text, p_ended text[], p_version integer, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.migration_timers(p_subject sach.subject, p_state text, p_ended text[], p_version integer, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION network_day(p_network integer, p_at timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.network_day(p_network integer, p_at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.network_day(p_network integer, p_at timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.network_day(p_network integer, p_at timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION network_quiet_until(p_network integer, p_at timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.network_quiet_until(p_network integer, p_at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.network_quiet_until(p_network integer, p_at timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.network_quiet_until(p_network integer, p_at timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION notice_bounce(p_notice bigint, p_actor bigint, p_reply text); Type: ACL

REVOKE ALL ON FUNCTION sach.notice_bounce(p_notice bigint, p_actor bigint, p_reply text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.notice_bounce(p_notice bigint, p_actor bigint, p_reply text) TO sach_daemon;

--
-- Name: FUNCTION notice_case_context(p_notices bigint[], p_subjects bigint[], p_audiences text[], p_workflows text[], p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.notice_case_context(p_notices bigint[], p_subjects bigint[], p_audiences text[], p_workflows text[], p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.notice_case_context(p_notices bigint[], p_subjects bigint[], p_audiences text[], p_workflows text[], p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.notice_case_context(p_notices bigint[], p_subjects bigint[], p_audiences text[], p_workflows text[], p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION notice_channel(p_facility bigint, p_unit bigint, p_audience text); Type: ACL

REVOKE ALL ON FUNCTION sach.notice_channel(p_facility bigint, p_unit bigint, p_audience text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.notice_channel(p_facility bigint, p_unit bigint, p_audience text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.notice_channel(p_facility bigint, p_unit bigint, p_audience text) TO sach_readonly;

--
-- Name: FUNCTION notice_claim(p_limit integer, p_lease interval, p_after timestamp with time zone, p_worker text, p_after_notice bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.notice_claim(p_limit integer, p_lease interval, p_after timestamp with time zone, p_worker text, p_after_notice bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.notice_claim(p_limit integer, p_lease interval, p_after timestamp with time zone, p_worker text, p_after_notice bigint) TO sach_daemon;

--
-- Name: FUNCTION notice_confirm(p_notice bigint, p_actor bigint, p_note text); Type: ACL

REVOKE ALL ON FUNCTION sach.notice_confirm(p_notice bigint, p_actor bigint, p_note text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.notice_confirm(p_notice bigint, p_actor bigint, p_note text) TO sach_daemon;

--
-- Name: FUNCTION notice_context(p_notices bigint[], p_subjects bigint[], p_audiences text[], p_workflows text[], p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.notice_context(p_notices bigint[], p_subjects bigint[], p_audiences text[], p_workflows text[], p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.notice_context(p_notices bigint[], p_subjects bigint[], p_audiences text[], p_workflows text[], p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.notice_context(p_notices bigint[], p_subjects bigint[], p_audiences text[], p_workflows text[], p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION notice_defer(); Type: ACL

REVOKE ALL ON FUNCTION sach.notice_defer() FROM PUBLIC;

--
-- Name: FUNCTION notice_is_leased(p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.notice_is_leased(p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.notice_is_leased(p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.notice_is_leased(p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION notice_move(p_notice bigint, p_due_at timestamp with time zone, p_data jsonb); Type: ACL

REVOKE ALL ON FUNCTION sach.notice_move(p_notice bigint, p_due_at timestamp with time zone, p_data jsonb) FROM PUBLIC;

--
-- Name: FUNCTION notice_next_due(); Type: ACL

REVOKE ALL ON FUNCTION sach.notice_next_due() FROM PUBLIC;
GRANT ALL ON FUNCTION sach.notice_next_due() TO sach_daemon;
GRANT ALL ON FUNCTION sach.notice_next_due() TO sach_readonly;

--
-- Name: FUNCTION notice_open(p_subject bigint, p_purpose text, p_notice bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.notice_open(p_subject bigint, p_purpose text, p_notice bigint) FROM PUBLIC;

--
-- Name: FUNCTION notice_plan(p_subject bigint, p_purpose text, p_step text, p_audience text, p_template text, p_due_at timestamp with time zone, p_data jsonb, p_available_at timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.notice_plan(p_subject bigint, p_purpose text, p_step text, p_audience text, p_template text, p_due_at timestamp with time zone, p_data jsonb, p_available_at timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION notice_preview(p_from timestamp with time zone, p_to timestamp with time zone, p_network text, p_unit text, p_reader bigint, p_with_text boolean, p_offset bigint, p_limit integer); Type: ACL

REVOKE ALL ON FUNCTION sach.notice_preview(p_from timestamp with time zone, p_to timestamp with time zone, p_network text, p_unit text, p_reader bigint, p_with_text boolean, p_offset bigint, p_limit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.notice_preview(p_from timestamp with time zone, p_to timestamp with time zone, p_network text, p_unit text, p_reader bigint, p_with_text boolean, p_offset bigint, p_limit integer) TO sach_daemon;
GRANT ALL ON FUNCTION sach.notice_preview(p_from timestamp with time zone, p_to timestamp with time zone, p_network text, p_unit text, p_reader bigint, p_with_text boolean, p_offset bigint, p_limit integer) TO sach_readonly;

--
-- Name: FUNCTION notice_put_back(p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.notice_put_back(p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION notice_recover(p_workers text[]); Type: ACL

REVOKE ALL ON FUNCTION sach.notice_recover(p_workers text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.notice_recover(p_workers text[]) TO sach_daemon;

--
-- Name: FUNCTION notice_send(p_notices bigint[], p_places tid[], p_lease interval, p_worker text, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.notice_send(p_notices bigint[], p_places tid[], p_lease interval, p_worker text, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION notice_sender(p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.notice_sender(p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.notice_sender(p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.notice_sender(p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION notice_settle(p_lease bigint, p_notices bigint[], p_outcomes text[], p_replies text[]); Type: ACL

REVOKE ALL ON FUNCTION sach.notice_settle(p_lease bigint, p_notices bigint[], p_outcomes text[], p_replies text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.notice_settle(p_lease bigint, p_notices bigint[], p_outcomes text[], p_replies text[]) TO sach_daemon;

--
-- Name: FUNCTION notice_skip_open(p_subject bigint, p_purpose text, p_reason text, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.notice_skip_open(p_subject bigint, p_purpose text, p_reason text, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION notice_step_again(p_subject bigint, p_step text); Type: ACL

REVOKE ALL ON FUNCTION sach.notice_step_again(p_subject bigint, p_step text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.notice_step_again(p_subject bigint, p_step text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.notice_step_again(p_subject bigint, p_step text) TO sach_readonly;

--
-- Name: FUNCTION notice_take(p_limit integer, p_after timestamp with time zone, p_after_notice bigint, p_now timestamp with time zone, OUT notices bigint[], OUT places tid[]); Type: ACL

REVOKE ALL ON FUNCTION sach.notice_take(p_limit integer, p_after timestamp with time zone, p_after_notice bigint, p_now timestamp with time zone, OUT notices bigint[], OUT places tid[]) FROM PUBLIC;

--
-- Name: FUNCTION notice_unit_context(p_notices bigint[], p_subjects bigint[], p_audiences text[], p_workflows text[], p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.notice_unit_context(p_notices bigint[], p_subjects bigint[], p_audiences text[], p_workflows text[], p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.notice_unit_context(p_notices bigint[], p_subjects bigint[], p_audiences text[], p_workflows text[], p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.notice_unit_context(p_notices bigint[], p_subjects bigint[], p_audiences text[], p_workflows text[], p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION notice_unit_reader(p_units bigint[], p_days date[]); Type: ACL

REVOKE ALL ON FUNCTION sach.notice_unit_reader(p_units bigint[], p_days date[]) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.notice_unit_reader(p_units bigint[], p_days date[]) TO sach_daemon;
GRANT ALL ON FUNCTION sach.notice_unit_reader(p_units bigint[], p_days date[]) TO sach_readonly;

--
-- Name: FUNCTION number_take(p_network integer, p_series text); Type: ACL

REVOKE ALL ON FUNCTION sach.number_take(p_network integer, p_series text) FROM PUBLIC;

--
-- Name: FUNCTION obligation_birth(p_rule text, p_version integer, p_period text, p_units bigint[], p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.obligation_birth(p_rule text, p_version integer, p_period text, p_units bigint[], p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION obligation_computed(p_subject bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.obligation_computed(p_subject bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.obligation_computed(p_subject bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.obligation_computed(p_subject bigint) TO sach_readonly;

--
-- Name: FUNCTION obligation_dates(p_rule text, p_version integer, p_year integer); Type: ACL

REVOKE ALL ON FUNCTION sach.obligation_dates(p_rule text, p_version integer, p_year integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.obligation_dates(p_rule text, p_version integer, p_year integer) TO sach_daemon;
GRANT ALL ON FUNCTION sach.obligation_dates(p_rule text, p_version integer, p_year integer) TO sach_readonly;

--
-- Name: FUNCTION obligation_escalation(p_subject bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.obligation_escalation(p_subject bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.obligation_escalation(p_subject bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.obligation_escalation(p_subject bigint) TO sach_readonly;

--
-- Name: FUNCTION obligation_generate(p_network text, p_period text, p_limit integer); Type: ACL

REVOKE ALL ON FUNCTION sach.obligation_generate(p_network text, p_period text, p_limit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.obligation_generate(p_network text, p_period text, p_limit integer) TO sach_daemon;

--
-- Name: FUNCTION obligation_generate_due(p_limit integer); Type: ACL

REVOKE ALL ON FUNCTION sach.obligation_generate_due(p_limit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.obligation_generate_due(p_limit integer) TO sach_daemon;

--
-- Name: FUNCTION obligation_generation_plan(p_until timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.obligation_generation_plan(p_until timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.obligation_generation_plan(p_until timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.obligation_generation_plan(p_until timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION obligation_import_rows(p_data jsonb, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.obligation_import_rows(p_data jsonb, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.obligation_import_rows(p_data jsonb, p_actor bigint) TO sach_daemon;

--
-- Name: TABLE obligation; Type: ACL

GRANT SELECT ON TABLE sach.obligation TO sach_daemon;
GRANT SELECT ON TABLE sach.obligation TO sach_readonly;

--
-- Name: FUNCTION obligation_missing(p_obligation sach.obligation); Type: ACL

REVOKE ALL ON FUNCTION sach.obligation_missing(p_obligation sach.obligation) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.obligation_missing(p_obligation sach.obligation) TO sach_daemon;
GRANT ALL ON FUNCTION sach.obligation_missing(p_obligation sach.obligation) TO sach_readonly;

--
-- Name: FUNCTION obligation_owing(p_rule text, p_version integer, p_year integer, p_unit bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.obligation_owing(p_rule text, p_version integer, p_year integer, p_unit bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.obligation_owing(p_rule text, p_version integer, p_year integer, p_unit bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.obligation_owing(p_rule text, p_version integer, p_year integer, p_unit bigint) TO sach_readonly;

--
-- Name: FUNCTION obligation_part(p_rule text, p_version integer, p_year integer, p_unit bigint, OUT data_from date, OUT data_to date); Type: ACL

REVOKE ALL ON FUNCTION sach.obligation_part(p_rule text, p_version integer, p_year integer, p_unit bigint, OUT data_from date, OUT data_to date) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.obligation_part(p_rule text, p_version integer, p_year integer, p_unit bigint, OUT data_from date, OUT data_to date) TO sach_daemon;
GRANT ALL ON FUNCTION sach.obligation_part(p_rule text, p_version integer, p_year integer, p_unit bigint, OUT data_from date, OUT data_to date) TO sach_readonly;

--
-- Name: FUNCTION obligation_plan(p_subjects bigint[], p_not_before timestamp with time zone, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.obligation_plan(p_subjects bigint[], p_not_before timestamp with time zone, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION obligation_policy(p_subject bigint, p_payload jsonb); Type: ACL

REVOKE ALL ON FUNCTION sach.obligation_policy(p_subject bigint, p_payload jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.obligation_policy(p_subject bigint, p_payload jsonb) TO sach_daemon;
GRANT ALL ON FUNCTION sach.obligation_policy(p_subject bigint, p_payload jsonb) TO sach_readonly;

--
-- Name: FUNCTION obligation_prefill(p_subject bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.obligation_prefill(p_subject bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.obligation_prefill(p_subject bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.obligation_prefill(p_subject bigint) TO sach_readonly;

--
-- Name: FUNCTION obligation_previous(p_subject bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.obligation_previous(p_subject bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.obligation_previous(p_subject bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.obligation_previous(p_subject bigint) TO sach_readonly;

--
-- Name: FUNCTION obligation_proof(p_subject bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.obligation_proof(p_subject bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.obligation_proof(p_subject bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.obligation_proof(p_subject bigint) TO sach_readonly;

--
-- Name: FUNCTION obligation_proposal_gaps(p_subject bigint, p_event text, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.obligation_proposal_gaps(p_subject bigint, p_event text, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.obligation_proposal_gaps(p_subject bigint, p_event text, p_actor bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.obligation_proposal_gaps(p_subject bigint, p_event text, p_actor bigint) TO sach_readonly;

--
-- Name: FUNCTION obligation_step(p_step text, p_round integer); Type: ACL

REVOKE ALL ON FUNCTION sach.obligation_step(p_step text, p_round integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.obligation_step(p_step text, p_round integer) TO sach_daemon;
GRANT ALL ON FUNCTION sach.obligation_step(p_step text, p_round integer) TO sach_readonly;

--
-- Name: FUNCTION obligation_timeline(p_subject bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.obligation_timeline(p_subject bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.obligation_timeline(p_subject bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.obligation_timeline(p_subject bigint) TO sach_readonly;

--
-- Name: FUNCTION option_cost_class(p_network integer, p_investment numeric, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.option_cost_class(p_network integer, p_investment numeric, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.option_cost_class(p_network integer, p_investment numeric, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.option_cost_class(p_network integer, p_investment numeric, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION option_economics(p_investment numeric, p_annual_saving numeric, p_years integer, p_discount_rate numeric); Type: ACL

REVOKE ALL ON FUNCTION sach.option_economics(p_investment numeric, p_annual_saving numeric, p_years integer, p_discount_rate numeric) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.option_economics(p_investment numeric, p_annual_saving numeric, p_years integer, p_discount_rate numeric) TO sach_daemon;
GRANT ALL ON FUNCTION sach.option_economics(p_investment numeric, p_annual_saving numeric, p_years integer, p_discount_rate numeric) TO sach_readonly;

--
-- Name: FUNCTION organisation_find(p_reference text); Type: ACL

REVOKE ALL ON FUNCTION sach.organisation_find(p_reference text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.organisation_find(p_reference text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.organisation_find(p_reference text) TO sach_readonly;

--
-- Name: FUNCTION organisation_save(p_data jsonb, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.organisation_save(p_data jsonb, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.organisation_save(p_data jsonb, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION paper_context(p_subject bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.paper_context(p_subject bigint, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.paper_context(p_subject bigint, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.paper_context(p_subject bigint, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION paper_document_keep(p_paper bigint, p_pdf bytea); Type: ACL

REVOKE ALL ON FUNCTION sach.paper_document_keep(p_paper bigint, p_pdf bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.paper_document_keep(p_paper bigint, p_pdf bytea) TO sach_daemon;

--
-- Name: FUNCTION paper_issue(p_subject bigint, p_version integer, p_kind text, p_actor bigint, p_data jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.paper_issue(p_subject bigint, p_version integer, p_kind text, p_actor bigint, p_data jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION paper_problems(p_data jsonb, p_today date); Type: ACL

REVOKE ALL ON FUNCTION sach.paper_problems(p_data jsonb, p_today date) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.paper_problems(p_data jsonb, p_today date) TO sach_daemon;
GRANT ALL ON FUNCTION sach.paper_problems(p_data jsonb, p_today date) TO sach_readonly;

--
-- Name: FUNCTION paper_receipt(p_subject bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.paper_receipt(p_subject bigint, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.paper_receipt(p_subject bigint, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.paper_receipt(p_subject bigint, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION paper_refusal(p_subject bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.paper_refusal(p_subject bigint, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.paper_refusal(p_subject bigint, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.paper_refusal(p_subject bigint, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION paper_supplement(p_subject bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.paper_supplement(p_subject bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.paper_supplement(p_subject bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.paper_supplement(p_subject bigint) TO sach_readonly;

--
-- Name: FUNCTION parameter_amount(p_network integer, p_parameter text, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.parameter_amount(p_network integer, p_parameter text, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.parameter_amount(p_network integer, p_parameter text, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.parameter_amount(p_network integer, p_parameter text, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION parameter_due(p_network integer, p_parameter text, p_from timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.parameter_due(p_network integer, p_parameter text, p_from timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.parameter_due(p_network integer, p_parameter text, p_from timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.parameter_due(p_network integer, p_parameter text, p_from timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION payload_digest(p_payload jsonb); Type: ACL

REVOKE ALL ON FUNCTION sach.payload_digest(p_payload jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.payload_digest(p_payload jsonb) TO sach_daemon;
GRANT ALL ON FUNCTION sach.payload_digest(p_payload jsonb) TO sach_readonly;

--
-- Name: FUNCTION payload_problems(p_workflow text, p_revision integer, p_event text, p_payload jsonb); Type: ACL

REVOKE ALL ON FUNCTION sach.payload_problems(p_workflow text, p_revision integer, p_event text, p_payload jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.payload_problems(p_workflow text, p_revision integer, p_event text, p_payload jsonb) TO sach_daemon;
GRANT ALL ON FUNCTION sach.payload_problems(p_workflow text, p_revision integer, p_event text, p_payload jsonb) TO sach_readonly;

--
-- Name: FUNCTION payload_shown(p_subject bigint, p_workflow text, p_event text, p_payload jsonb, p_reader bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.payload_shown(p_subject bigint, p_workflow text, p_event text, p_payload jsonb, p_reader bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.payload_shown(p_subject bigint, p_workflow text, p_event text, p_payload jsonb, p_reader bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.payload_shown(p_subject bigint, p_workflow text, p_event text, p_payload jsonb, p_reader bigint) TO sach_readonly;

--
-- Name: FUNCTION payload_value_fits(p_type text, p_choices text[], p_value jsonb); Type: ACL

REVOKE ALL ON FUNCTION sach.payload_value_fits(p_type text, p_choices text[], p_value jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.payload_value_fits(p_type text, p_choices text[], p_value jsonb) TO sach_daemon;
GRANT ALL ON FUNCTION sach.payload_value_fits(p_type text, p_choices text[], p_value jsonb) TO sach_readonly;

--
-- Name: FUNCTION period_problem(p_text text); Type: ACL

REVOKE ALL ON FUNCTION sach.period_problem(p_text text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.period_problem(p_text text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.period_problem(p_text text) TO sach_readonly;

--
-- Name: FUNCTION person_erase(p_data jsonb, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.person_erase(p_data jsonb, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.person_erase(p_data jsonb, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION person_find(p_reference text); Type: ACL

REVOKE ALL ON FUNCTION sach.person_find(p_reference text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.person_find(p_reference text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.person_find(p_reference text) TO sach_readonly;

--
-- Name: FUNCTION person_save(p_data jsonb, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.person_save(p_data jsonb, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.person_save(p_data jsonb, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION personal_data(p_person bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.personal_data(p_person bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.personal_data(p_person bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.personal_data(p_person bigint) TO sach_readonly;

--
-- Name: FUNCTION personal_data_gaps(p_person bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.personal_data_gaps(p_person bigint, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.personal_data_gaps(p_person bigint, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.personal_data_gaps(p_person bigint, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION personal_data_payload(p_person bigint, p_with_references boolean); Type: ACL

REVOKE ALL ON FUNCTION sach.personal_data_payload(p_person bigint, p_with_references boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.personal_data_payload(p_person bigint, p_with_references boolean) TO sach_daemon;
GRANT ALL ON FUNCTION sach.personal_data_payload(p_person bigint, p_with_references boolean) TO sach_readonly;

--
-- Name: FUNCTION personal_data_show(p_person bigint, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.personal_data_show(p_person bigint, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.personal_data_show(p_person bigint, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION phone_normalise(p_text text); Type: ACL

REVOKE ALL ON FUNCTION sach.phone_normalise(p_text text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.phone_normalise(p_text text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.phone_normalise(p_text text) TO sach_readonly;

--
-- Name: FUNCTION phone_problem(p_text text); Type: ACL

REVOKE ALL ON FUNCTION sach.phone_problem(p_text text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.phone_problem(p_text text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.phone_problem(p_text text) TO sach_readonly;

--
-- Name: FUNCTION process_control_slip(p_subject bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.process_control_slip(p_subject bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.process_control_slip(p_subject bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.process_control_slip(p_subject bigint) TO sach_readonly;

--
-- Name: FUNCTION proposal_stands(p_subject bigint, p_event text, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.proposal_stands(p_subject bigint, p_event text, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.proposal_stands(p_subject bigint, p_event text, p_actor bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.proposal_stands(p_subject bigint, p_event text, p_actor bigint) TO sach_readonly;

--
-- Name: FUNCTION quiet_hours_save(p_network text, p_data jsonb, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.quiet_hours_save(p_network text, p_data jsonb, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.quiet_hours_save(p_network text, p_data jsonb, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION reader_sees(p_reader bigint, p_network integer, p_facility bigint, p_unit bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.reader_sees(p_reader bigint, p_network integer, p_facility bigint, p_unit bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.reader_sees(p_reader bigint, p_network integer, p_facility bigint, p_unit bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.reader_sees(p_reader bigint, p_network integer, p_facility bigint, p_unit bigint) TO sach_readonly;

--
-- Name: FUNCTION recommendation_gaps(p_subject bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.recommendation_gaps(p_subject bigint, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.recommendation_gaps(p_subject bigint, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.recommendation_gaps(p_subject bigint, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION refdata_check(p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.refdata_check(p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.refdata_check(p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.refdata_check(p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION register_choices(p_network text); Type: ACL

REVOKE ALL ON FUNCTION sach.register_choices(p_network text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.register_choices(p_network text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.register_choices(p_network text) TO sach_readonly;

--
-- Name: FUNCTION register_differences(p_after bigint, p_limit integer); Type: ACL

REVOKE ALL ON FUNCTION sach.register_differences(p_after bigint, p_limit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.register_differences(p_after bigint, p_limit integer) TO sach_daemon;
GRANT ALL ON FUNCTION sach.register_differences(p_after bigint, p_limit integer) TO sach_readonly;

--
-- Name: FUNCTION register_enter(p_certificate bigint, p_is_void boolean); Type: ACL

REVOKE ALL ON FUNCTION sach.register_enter(p_certificate bigint, p_is_void boolean) FROM PUBLIC;

--
-- Name: FUNCTION register_search(p_network text, p_text text, p_status text, p_unit text, p_sector text, p_day date, p_after text, p_limit integer); Type: ACL

REVOKE ALL ON FUNCTION sach.register_search(p_network text, p_text text, p_status text, p_unit text, p_sector text, p_day date, p_after text, p_limit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.register_search(p_network text, p_text text, p_status text, p_unit text, p_sector text, p_day date, p_after text, p_limit integer) TO sach_daemon;
GRANT ALL ON FUNCTION sach.register_search(p_network text, p_text text, p_status text, p_unit text, p_sector text, p_day date, p_after text, p_limit integer) TO sach_readonly;

--
-- Name: FUNCTION register_snapshot_add(p_network text, p_day date, p_sha256 bytea, p_key_id text, p_signature bytea); Type: ACL

REVOKE ALL ON FUNCTION sach.register_snapshot_add(p_network text, p_day date, p_sha256 bytea, p_key_id text, p_signature bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.register_snapshot_add(p_network text, p_day date, p_sha256 bytea, p_key_id text, p_signature bytea) TO sach_daemon;

--
-- Name: FUNCTION register_snapshot_body(p_network text, p_day date, OUT body text, OUT entries integer, OUT sha256 bytea); Type: ACL

REVOKE ALL ON FUNCTION sach.register_snapshot_body(p_network text, p_day date, OUT body text, OUT entries integer, OUT sha256 bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.register_snapshot_body(p_network text, p_day date, OUT body text, OUT entries integer, OUT sha256 bytea) TO sach_daemon;
GRANT ALL ON FUNCTION sach.register_snapshot_body(p_network text, p_day date, OUT body text, OUT entries integer, OUT sha256 bytea) TO sach_readonly;

--
-- Name: FUNCTION register_snapshot_due(p_limit integer); Type: ACL

REVOKE ALL ON FUNCTION sach.register_snapshot_due(p_limit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.register_snapshot_due(p_limit integer) TO sach_daemon;
GRANT ALL ON FUNCTION sach.register_snapshot_due(p_limit integer) TO sach_readonly;

--
-- Name: FUNCTION register_switch(p_certificate bigint, p_version integer, p_event text, p_state text, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.register_switch(p_certificate bigint, p_version integer, p_event text, p_state text, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION report_cell(p_type text, p_text text, p_is_comma boolean); Type: ACL

REVOKE ALL ON FUNCTION sach.report_cell(p_type text, p_text text, p_is_comma boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.report_cell(p_type text, p_text text, p_is_comma boolean) TO sach_daemon;
GRANT ALL ON FUNCTION sach.report_cell(p_type text, p_text text, p_is_comma boolean) TO sach_readonly;

--
-- Name: FUNCTION report_check_failures(p_form text, p_version integer, p_report jsonb); Type: ACL

REVOKE ALL ON FUNCTION sach.report_check_failures(p_form text, p_version integer, p_report jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.report_check_failures(p_form text, p_version integer, p_report jsonb) TO sach_daemon;
GRANT ALL ON FUNCTION sach.report_check_failures(p_form text, p_version integer, p_report jsonb) TO sach_readonly;

--
-- Name: FUNCTION report_computed(p_network integer, p_period text, p_day date, p_units bigint[], p_report bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.report_computed(p_network integer, p_period text, p_day date, p_units bigint[], p_report bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.report_computed(p_network integer, p_period text, p_day date, p_units bigint[], p_report bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.report_computed(p_network integer, p_period text, p_day date, p_units bigint[], p_report bigint) TO sach_readonly;

--
-- Name: FUNCTION report_content(p_report bigint, p_snapshot bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.report_content(p_report bigint, p_snapshot bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.report_content(p_report bigint, p_snapshot bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.report_content(p_report bigint, p_snapshot bigint) TO sach_readonly;

--
-- Name: FUNCTION report_from_cells(p_form text, p_version integer, p_cells jsonb, p_is_comma boolean); Type: ACL

REVOKE ALL ON FUNCTION sach.report_from_cells(p_form text, p_version integer, p_cells jsonb, p_is_comma boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.report_from_cells(p_form text, p_version integer, p_cells jsonb, p_is_comma boolean) TO sach_daemon;
GRANT ALL ON FUNCTION sach.report_from_cells(p_form text, p_version integer, p_cells jsonb, p_is_comma boolean) TO sach_readonly;

--
-- Name: FUNCTION report_number(p_report jsonb, p_code text); Type: ACL

REVOKE ALL ON FUNCTION sach.report_number(p_report jsonb, p_code text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.report_number(p_report jsonb, p_code text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.report_number(p_report jsonb, p_code text) TO sach_readonly;

--
-- Name: FUNCTION report_pending(p_report bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.report_pending(p_report bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.report_pending(p_report bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.report_pending(p_report bigint) TO sach_readonly;

--
-- Name: FUNCTION report_problems(p_form text, p_version integer, p_report jsonb, p_is_nil boolean, p_justifications jsonb); Type: ACL

REVOKE ALL ON FUNCTION sach.report_problems(p_form text, p_version integer, p_report jsonb, p_is_nil boolean, p_justifications jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.report_problems(p_form text, p_version integer, p_report jsonb, p_is_nil boolean, p_justifications jsonb) TO sach_daemon;
GRANT ALL ON FUNCTION sach.report_problems(p_form text, p_version integer, p_report jsonb, p_is_nil boolean, p_justifications jsonb) TO sach_readonly;

--
-- Name: FUNCTION report_recipient_at(p_network integer, p_day date); Type: ACL

REVOKE ALL ON FUNCTION sach.report_recipient_at(p_network integer, p_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.report_recipient_at(p_network integer, p_day date) TO sach_daemon;
GRANT ALL ON FUNCTION sach.report_recipient_at(p_network integer, p_day date) TO sach_readonly;

--
-- Name: FUNCTION report_reference_problems(p_form text, p_version integer, p_report jsonb, p_previous jsonb, p_computed jsonb, p_justifications jsonb); Type: ACL

REVOKE ALL ON FUNCTION sach.report_reference_problems(p_form text, p_version integer, p_report jsonb, p_previous jsonb, p_computed jsonb, p_justifications jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.report_reference_problems(p_form text, p_version integer, p_report jsonb, p_previous jsonb, p_computed jsonb, p_justifications jsonb) TO sach_daemon;
GRANT ALL ON FUNCTION sach.report_reference_problems(p_form text, p_version integer, p_report jsonb, p_previous jsonb, p_computed jsonb, p_justifications jsonb) TO sach_readonly;

--
-- Name: FUNCTION report_row_data(p_row jsonb, p_form text, p_version integer, p_is_comma boolean); Type: ACL

REVOKE ALL ON FUNCTION sach.report_row_data(p_row jsonb, p_form text, p_version integer, p_is_comma boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.report_row_data(p_row jsonb, p_form text, p_version integer, p_is_comma boolean) TO sach_daemon;
GRANT ALL ON FUNCTION sach.report_row_data(p_row jsonb, p_form text, p_version integer, p_is_comma boolean) TO sach_readonly;

--
-- Name: FUNCTION report_value_problem(p_type text, p_choices text[], p_max_length integer, p_value jsonb); Type: ACL

REVOKE ALL ON FUNCTION sach.report_value_problem(p_type text, p_choices text[], p_max_length integer, p_value jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.report_value_problem(p_type text, p_choices text[], p_max_length integer, p_value jsonb) TO sach_daemon;
GRANT ALL ON FUNCTION sach.report_value_problem(p_type text, p_choices text[], p_max_length integer, p_value jsonb) TO sach_readonly;

--
-- Name: FUNCTION report_value_problems(p_form text, p_version integer, p_report jsonb); Type: ACL

REVOKE ALL ON FUNCTION sach.report_value_problems(p_form text, p_version integer, p_report jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.report_value_problems(p_form text, p_version integer, p_report jsonb) TO sach_daemon;
GRANT ALL ON FUNCTION sach.report_value_problems(p_form text, p_version integer, p_report jsonb) TO sach_readonly;

--
-- Name: FUNCTION representation_gaps(p_subject sach.subject, p_event text, p_roles text[], p_actor bigint, p_on_behalf_of bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.representation_gaps(p_subject sach.subject, p_event text, p_roles text[], p_actor bigint, p_on_behalf_of bigint, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.representation_gaps(p_subject sach.subject, p_event text, p_roles text[], p_actor bigint, p_on_behalf_of bigint, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.representation_gaps(p_subject sach.subject, p_event text, p_roles text[], p_actor bigint, p_on_behalf_of bigint, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION request_digest(p_target text, p_event text, p_expected_version integer, p_payload jsonb); Type: ACL

REVOKE ALL ON FUNCTION sach.request_digest(p_target text, p_event text, p_expected_version integer, p_payload jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.request_digest(p_target text, p_event text, p_expected_version integer, p_payload jsonb) TO sach_daemon;
GRANT ALL ON FUNCTION sach.request_digest(p_target text, p_event text, p_expected_version integer, p_payload jsonb) TO sach_readonly;

--
-- Name: FUNCTION request_replay(p_actor bigint, p_key text, p_digest bytea); Type: ACL

REVOKE ALL ON FUNCTION sach.request_replay(p_actor bigint, p_key text, p_digest bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.request_replay(p_actor bigint, p_key text, p_digest bytea) TO sach_daemon;
GRANT ALL ON FUNCTION sach.request_replay(p_actor bigint, p_key text, p_digest bytea) TO sach_readonly;

--
-- Name: FUNCTION request_seal(p_actor bigint, p_key text); Type: ACL

REVOKE ALL ON FUNCTION sach.request_seal(p_actor bigint, p_key text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.request_seal(p_actor bigint, p_key text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.request_seal(p_actor bigint, p_key text) TO sach_readonly;

--
-- Name: FUNCTION requirement_text(p_code text, p_language text); Type: ACL

REVOKE ALL ON FUNCTION sach.requirement_text(p_code text, p_language text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.requirement_text(p_code text, p_language text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.requirement_text(p_code text, p_language text) TO sach_readonly;

--
-- Name: FUNCTION role_grant(p_data jsonb, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.role_grant(p_data jsonb, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.role_grant(p_data jsonb, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION role_holder(p_network integer, p_roles text[], p_day date); Type: ACL

REVOKE ALL ON FUNCTION sach.role_holder(p_network integer, p_roles text[], p_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.role_holder(p_network integer, p_roles text[], p_day date) TO sach_daemon;
GRANT ALL ON FUNCTION sach.role_holder(p_network integer, p_roles text[], p_day date) TO sach_readonly;

--
-- Name: FUNCTION saving_gaps(p_data jsonb); Type: ACL

REVOKE ALL ON FUNCTION sach.saving_gaps(p_data jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.saving_gaps(p_data jsonb) TO sach_daemon;
GRANT ALL ON FUNCTION sach.saving_gaps(p_data jsonb) TO sach_readonly;

--
-- Name: FUNCTION saving_points(p_share numeric); Type: ACL

REVOKE ALL ON FUNCTION sach.saving_points(p_share numeric) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.saving_points(p_share numeric) TO sach_daemon;
GRANT ALL ON FUNCTION sach.saving_points(p_share numeric) TO sach_readonly;

--
-- Name: FUNCTION saving_problems(p_assessment bigint, p_received_at timestamp with time zone, p_network integer, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.saving_problems(p_assessment bigint, p_received_at timestamp with time zone, p_network integer, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.saving_problems(p_assessment bigint, p_received_at timestamp with time zone, p_network integer, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.saving_problems(p_assessment bigint, p_received_at timestamp with time zone, p_network integer, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION saving_share(p_data jsonb); Type: ACL

REVOKE ALL ON FUNCTION sach.saving_share(p_data jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.saving_share(p_data jsonb) TO sach_daemon;
GRANT ALL ON FUNCTION sach.saving_share(p_data jsonb) TO sach_readonly;

--
-- Name: FUNCTION scheme_day(p_subject bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.scheme_day(p_subject bigint, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.scheme_day(p_subject bigint, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.scheme_day(p_subject bigint, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION scheme_pin(p_subject bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.scheme_pin(p_subject bigint, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION signing_key_add(p_key_id text, p_public_key bytea, p_purpose text); Type: ACL

REVOKE ALL ON FUNCTION sach.signing_key_add(p_key_id text, p_public_key bytea, p_purpose text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.signing_key_add(p_key_id text, p_public_key bytea, p_purpose text) TO sach_daemon;

--
-- Name: FUNCTION signing_key_end(p_data jsonb, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.signing_key_end(p_data jsonb, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.signing_key_end(p_data jsonb, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION signing_key_gaps(p_key_id text, p_purpose text, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.signing_key_gaps(p_key_id text, p_purpose text, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.signing_key_gaps(p_key_id text, p_purpose text, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.signing_key_gaps(p_key_id text, p_purpose text, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION simulate_until(p_at timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.simulate_until(p_at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.simulate_until(p_at timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.simulate_until(p_at timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION status_entry_take(p_certificate bigint, p_purpose text, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.status_entry_take(p_certificate bigint, p_purpose text, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION status_list_at(p_name text, p_at timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.status_list_at(p_name text, p_at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.status_list_at(p_name text, p_at timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.status_list_at(p_name text, p_at timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION status_list_due(p_limit integer); Type: ACL

REVOKE ALL ON FUNCTION sach.status_list_due(p_limit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.status_list_due(p_limit integer) TO sach_daemon;
GRANT ALL ON FUNCTION sach.status_list_due(p_limit integer) TO sach_readonly;

--
-- Name: FUNCTION status_list_name(p_list integer); Type: ACL

REVOKE ALL ON FUNCTION sach.status_list_name(p_list integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.status_list_name(p_list integer) TO sach_daemon;
GRANT ALL ON FUNCTION sach.status_list_name(p_list integer) TO sach_readonly;

--
-- Name: FUNCTION status_list_verify_rows(p_list integer, p_version integer, p_limit integer); Type: ACL

REVOKE ALL ON FUNCTION sach.status_list_verify_rows(p_list integer, p_version integer, p_limit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.status_list_verify_rows(p_list integer, p_version integer, p_limit integer) TO sach_daemon;
GRANT ALL ON FUNCTION sach.status_list_verify_rows(p_list integer, p_version integer, p_limit integer) TO sach_readonly;

--
-- Name: FUNCTION status_list_version_add(p_list integer, p_revision bigint, p_key_id text, p_valid_from timestamp with time zone, p_valid_until timestamp with time zone, p_credential text); Type: ACL

REVOKE ALL ON FUNCTION sach.status_list_version_add(p_list integer, p_revision bigint, p_key_id text, p_valid_from timestamp with time zone, p_valid_until timestamp with time zone, p_credential text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.status_list_version_add(p_list integer, p_revision bigint, p_key_id text, p_valid_from timestamp with time zone, p_valid_until timestamp with time zone, p_credential text) TO sach_daemon;

--
-- Name: FUNCTION subject_begin(p_network integer, p_workflow text, p_event text, p_actor bigint, p_on_behalf_of bigint, p_payload jsonb, p_key text, p_request_digest bytea, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.subject_begin(p_network integer, p_workflow text, p_event text, p_actor bigint, p_on_behalf_of bigint, p_payload jsonb, p_key text, p_request_digest bytea, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION subject_below(p_subject bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.subject_below(p_subject bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.subject_below(p_subject bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.subject_below(p_subject bigint) TO sach_readonly;

--
-- Name: FUNCTION subject_details(p_ids bigint[], p_workflow text); Type: ACL

REVOKE ALL ON FUNCTION sach.subject_details(p_ids bigint[], p_workflow text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.subject_details(p_ids bigint[], p_workflow text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.subject_details(p_ids bigint[], p_workflow text) TO sach_readonly;

--
-- Name: FUNCTION subject_find(p_reference text, p_workflow text); Type: ACL

REVOKE ALL ON FUNCTION sach.subject_find(p_reference text, p_workflow text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.subject_find(p_reference text, p_workflow text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.subject_find(p_reference text, p_workflow text) TO sach_readonly;

--
-- Name: FUNCTION subject_lock_above(p_subject bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.subject_lock_above(p_subject bigint) FROM PUBLIC;

--
-- Name: TABLE migration_proposal; Type: ACL

GRANT SELECT ON TABLE sach.migration_proposal TO sach_daemon;
GRANT SELECT ON TABLE sach.migration_proposal TO sach_readonly;

--
-- Name: FUNCTION subject_migrate(p_subject bigint, p_proposal sach.migration_proposal, p_actor bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.subject_migrate(p_subject bigint, p_proposal sach.migration_proposal, p_actor bigint, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION subject_move(p_subject sach.subject, p_event text, p_actor bigint, p_on_behalf_of bigint, p_payload jsonb, p_key text, p_request_digest bytea, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.subject_move(p_subject sach.subject, p_event text, p_actor bigint, p_on_behalf_of bigint, p_payload jsonb, p_key text, p_request_digest bytea, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION subject_roles(p_subject sach.subject, p_actor bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.subject_roles(p_subject sach.subject, p_actor bigint, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.subject_roles(p_subject sach.subject, p_actor bigint, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.subject_roles(p_subject sach.subject, p_actor bigint, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION subject_rows(p_ids bigint[], p_workflow text, p_reader bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.subject_rows(p_ids bigint[], p_workflow text, p_reader bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.subject_rows(p_ids bigint[], p_workflow text, p_reader bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.subject_rows(p_ids bigint[], p_workflow text, p_reader bigint) TO sach_readonly;

--
-- Name: FUNCTION subject_search(p_workflow text, p_network text, p_state text, p_facility text, p_unit text, p_parent text, p_is_overdue boolean, p_due text, p_text text, p_reader bigint, p_after bigint, p_limit integer); Type: ACL

REVOKE ALL ON FUNCTION sach.subject_search(p_workflow text, p_network text, p_state text, p_facility text, p_unit text, p_parent text, p_is_overdue boolean, p_due text, p_text text, p_reader bigint, p_after bigint, p_limit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.subject_search(p_workflow text, p_network text, p_state text, p_facility text, p_unit text, p_parent text, p_is_overdue boolean, p_due text, p_text text, p_reader bigint, p_after bigint, p_limit integer) TO sach_daemon;
GRANT ALL ON FUNCTION sach.subject_search(p_workflow text, p_network text, p_state text, p_facility text, p_unit text, p_parent text, p_is_overdue boolean, p_due text, p_text text, p_reader bigint, p_after bigint, p_limit integer) TO sach_readonly;

--
-- Name: FUNCTION subject_timers(p_subject bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.subject_timers(p_subject bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.subject_timers(p_subject bigint) TO sach_daemon;
GRANT ALL ON FUNCTION sach.subject_timers(p_subject bigint) TO sach_readonly;

--
-- Name: FUNCTION surveillance_dates(p_decided_on date, p_valid_until date, p_first_months integer, p_lead_days integer, p_renewal_days integer); Type: ACL

REVOKE ALL ON FUNCTION sach.surveillance_dates(p_decided_on date, p_valid_until date, p_first_months integer, p_lead_days integer, p_renewal_days integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.surveillance_dates(p_decided_on date, p_valid_until date, p_first_months integer, p_lead_days integer, p_renewal_days integer) TO sach_daemon;
GRANT ALL ON FUNCTION sach.surveillance_dates(p_decided_on date, p_valid_until date, p_first_months integer, p_lead_days integer, p_renewal_days integer) TO sach_readonly;

--
-- Name: FUNCTION surveillance_opening(p_network integer, p_due_on date, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.surveillance_opening(p_network integer, p_due_on date, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.surveillance_opening(p_network integer, p_due_on date, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.surveillance_opening(p_network integer, p_due_on date, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION surveillance_plan(p_certificate bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.surveillance_plan(p_certificate bigint, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION surveillance_remind(p_certificate bigint, p_no integer, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.surveillance_remind(p_certificate bigint, p_no integer, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION surveillance_step(p_certificate bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.surveillance_step(p_certificate bigint, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION system_advance(p_subject bigint, p_event text, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.system_advance(p_subject bigint, p_event text, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION task_duty(p_roles text[]); Type: ACL

REVOKE ALL ON FUNCTION sach.task_duty(p_roles text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.task_duty(p_roles text[]) TO sach_daemon;
GRANT ALL ON FUNCTION sach.task_duty(p_roles text[]) TO sach_readonly;

--
-- Name: FUNCTION task_list(p_person bigint, p_sees_all boolean, p_network text, p_offset bigint, p_limit integer, p_kind text, p_unit text); Type: ACL

REVOKE ALL ON FUNCTION sach.task_list(p_person bigint, p_sees_all boolean, p_network text, p_offset bigint, p_limit integer, p_kind text, p_unit text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.task_list(p_person bigint, p_sees_all boolean, p_network text, p_offset bigint, p_limit integer, p_kind text, p_unit text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.task_list(p_person bigint, p_sees_all boolean, p_network text, p_offset bigint, p_limit integer, p_kind text, p_unit text) TO sach_readonly;

--
-- Name: FUNCTION task_open(p_network integer, p_kind text, p_subject bigint, p_role text, p_detail jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.task_open(p_network integer, p_kind text, p_subject bigint, p_role text, p_detail jsonb, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION task_settle(p_kind text, p_subject bigint, p_key text, p_actor bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.task_settle(p_kind text, p_subject bigint, p_key text, p_actor bigint, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION tax_code_normalise(p_text text); Type: ACL

REVOKE ALL ON FUNCTION sach.tax_code_normalise(p_text text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.tax_code_normalise(p_text text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.tax_code_normalise(p_text text) TO sach_readonly;

--
-- Name: FUNCTION tax_code_problem(p_text text); Type: ACL

REVOKE ALL ON FUNCTION sach.tax_code_problem(p_text text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.tax_code_problem(p_text text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.tax_code_problem(p_text text) TO sach_readonly;

--
-- Name: FUNCTION text_bytes_are_clean(p_bytes bytea); Type: ACL

REVOKE ALL ON FUNCTION sach.text_bytes_are_clean(p_bytes bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.text_bytes_are_clean(p_bytes bytea) TO sach_daemon;
GRANT ALL ON FUNCTION sach.text_bytes_are_clean(p_bytes bytea) TO sach_readonly;

--
-- Name: FUNCTION text_is_clean(p_text text, p_multiline boolean); Type: ACL

REVOKE ALL ON FUNCTION sach.text_is_clean(p_text text, p_multiline boolean) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.text_is_clean(p_text text, p_multiline boolean) TO sach_daemon;
GRANT ALL ON FUNCTION sach.text_is_clean(p_text text, p_multiline boolean) TO sach_readonly;

--
-- Name: FUNCTION text_legacy_encoding_suspected(p_text text); Type: ACL

REVOKE ALL ON FUNCTION sach.text_legacy_encoding_suspected(p_text text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.text_legacy_encoding_suspected(p_text text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.text_legacy_encoding_suspected(p_text text) TO sach_readonly;

--
-- Name: FUNCTION text_pattern(p_text text); Type: ACL

REVOKE ALL ON FUNCTION sach.text_pattern(p_text text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.text_pattern(p_text text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.text_pattern(p_text text) TO sach_readonly;

--
-- Name: FUNCTION text_search_key(p_text text); Type: ACL

REVOKE ALL ON FUNCTION sach.text_search_key(p_text text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.text_search_key(p_text text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.text_search_key(p_text text) TO sach_readonly;

--
-- Name: FUNCTION timer_begin(p_subject bigint, p_kind text, p_parameter text, p_event text, p_from timestamp with time zone, p_now timestamp with time zone, p_escalates boolean, p_spans boolean); Type: ACL

REVOKE ALL ON FUNCTION sach.timer_begin(p_subject bigint, p_kind text, p_parameter text, p_event text, p_from timestamp with time zone, p_now timestamp with time zone, p_escalates boolean, p_spans boolean) FROM PUBLIC;

--
-- Name: FUNCTION timer_calm(p_subject bigint, p_kinds text[], p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.timer_calm(p_subject bigint, p_kinds text[], p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION timer_carry(p_subject bigint, p_kind text, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.timer_carry(p_subject bigint, p_kind text, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION timer_due(p_timer sach.timer, p_network integer, p_calendar text); Type: ACL

REVOKE ALL ON FUNCTION sach.timer_due(p_timer sach.timer, p_network integer, p_calendar text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.timer_due(p_timer sach.timer, p_network integer, p_calendar text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.timer_due(p_timer sach.timer, p_network integer, p_calendar text) TO sach_readonly;

--
-- Name: FUNCTION timer_escalate(p_timer sach.timer, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.timer_escalate(p_timer sach.timer, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION timer_escalates(p_timer sach.timer); Type: ACL

REVOKE ALL ON FUNCTION sach.timer_escalates(p_timer sach.timer) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.timer_escalates(p_timer sach.timer) TO sach_daemon;
GRANT ALL ON FUNCTION sach.timer_escalates(p_timer sach.timer) TO sach_readonly;

--
-- Name: FUNCTION timer_fire(p_timer bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.timer_fire(p_timer bigint, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION timer_next_due(); Type: ACL

REVOKE ALL ON FUNCTION sach.timer_next_due() FROM PUBLIC;
GRANT ALL ON FUNCTION sach.timer_next_due() TO sach_daemon;
GRANT ALL ON FUNCTION sach.timer_next_due() TO sach_readonly;

--
-- Name: FUNCTION timer_next_level(p_timer sach.timer, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.timer_next_level(p_timer sach.timer, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.timer_next_level(p_timer sach.timer, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.timer_next_level(p_timer sach.timer, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION timer_pauses(p_timer sach.timer, p_network integer, p_calendar text); Type: ACL

REVOKE ALL ON FUNCTION sach.timer_pauses(p_timer sach.timer, p_network integer, p_calendar text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.timer_pauses(p_timer sach.timer, p_network integer, p_calendar text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.timer_pauses(p_timer sach.timer, p_network integer, p_calendar text) TO sach_readonly;

--
-- Name: FUNCTION timer_reset(p_timer bigint, p_due_at timestamp with time zone, p_version integer, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.timer_reset(p_timer bigint, p_due_at timestamp with time zone, p_version integer, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION timer_restart(p_subject bigint, p_kinds text[], p_from timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.timer_restart(p_subject bigint, p_kinds text[], p_from timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION timer_resume(p_subject bigint, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.timer_resume(p_subject bigint, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION timer_run(p_limit integer); Type: ACL

REVOKE ALL ON FUNCTION sach.timer_run(p_limit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.timer_run(p_limit integer) TO sach_daemon;

--
-- Name: FUNCTION timer_settle(p_subject bigint, p_kinds text[], p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.timer_settle(p_subject bigint, p_kinds text[], p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION timer_start(p_subject bigint, p_kind text, p_parameter text, p_due_at timestamp with time zone, p_event text, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.timer_start(p_subject bigint, p_kind text, p_parameter text, p_due_at timestamp with time zone, p_event text, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION timer_switch(p_subject sach.subject, p_to_state text, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.timer_switch(p_subject sach.subject, p_to_state text, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION timer_task(p_timer sach.timer, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.timer_task(p_timer sach.timer, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION token_create(p_digest bytea, p_person bigint, p_name text, p_scope text, p_days integer, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.token_create(p_digest bytea, p_person bigint, p_name text, p_scope text, p_days integer, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.token_create(p_digest bytea, p_person bigint, p_name text, p_scope text, p_days integer, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION token_find(p_digest bytea); Type: ACL

REVOKE ALL ON FUNCTION sach.token_find(p_digest bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.token_find(p_digest bytea) TO sach_daemon;
GRANT ALL ON FUNCTION sach.token_find(p_digest bytea) TO sach_readonly;

--
-- Name: FUNCTION token_list(); Type: ACL

REVOKE ALL ON FUNCTION sach.token_list() FROM PUBLIC;
GRANT ALL ON FUNCTION sach.token_list() TO sach_daemon;
GRANT ALL ON FUNCTION sach.token_list() TO sach_readonly;

--
-- Name: FUNCTION token_revoke(p_token bigint, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.token_revoke(p_token bigint, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.token_revoke(p_token bigint, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION transition_gaps(p_subject bigint, p_guards text[], p_actor bigint, p_payload jsonb, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.transition_gaps(p_subject bigint, p_guards text[], p_actor bigint, p_payload jsonb, p_now timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.transition_gaps(p_subject bigint, p_guards text[], p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_daemon;
GRANT ALL ON FUNCTION sach.transition_gaps(p_subject bigint, p_guards text[], p_actor bigint, p_payload jsonb, p_now timestamp with time zone) TO sach_readonly;

--
-- Name: FUNCTION unit_addressee(p_unit bigint, p_kind text, p_day date); Type: ACL

REVOKE ALL ON FUNCTION sach.unit_addressee(p_unit bigint, p_kind text, p_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.unit_addressee(p_unit bigint, p_kind text, p_day date) TO sach_daemon;
GRANT ALL ON FUNCTION sach.unit_addressee(p_unit bigint, p_kind text, p_day date) TO sach_readonly;

--
-- Name: FUNCTION unit_at(p_day date, p_kinds text[]); Type: ACL

REVOKE ALL ON FUNCTION sach.unit_at(p_day date, p_kinds text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.unit_at(p_day date, p_kinds text[]) TO sach_daemon;
GRANT ALL ON FUNCTION sach.unit_at(p_day date, p_kinds text[]) TO sach_readonly;

--
-- Name: FUNCTION unit_find(p_code text); Type: ACL

REVOKE ALL ON FUNCTION sach.unit_find(p_code text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.unit_find(p_code text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.unit_find(p_code text) TO sach_readonly;

--
-- Name: FUNCTION unit_label(p_unit bigint, p_day date, p_lang text); Type: ACL

REVOKE ALL ON FUNCTION sach.unit_label(p_unit bigint, p_day date, p_lang text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.unit_label(p_unit bigint, p_day date, p_lang text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.unit_label(p_unit bigint, p_day date, p_lang text) TO sach_readonly;

--
-- Name: FUNCTION unit_named(p_text text, p_kinds text[], p_day date); Type: ACL

REVOKE ALL ON FUNCTION sach.unit_named(p_text text, p_kinds text[], p_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.unit_named(p_text text, p_kinds text[], p_day date) TO sach_daemon;
GRANT ALL ON FUNCTION sach.unit_named(p_text text, p_kinds text[], p_day date) TO sach_readonly;

--
-- Name: FUNCTION unit_save(p_code text, p_data jsonb, p_actor bigint); Type: ACL

REVOKE ALL ON FUNCTION sach.unit_save(p_code text, p_data jsonb, p_actor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.unit_save(p_code text, p_data jsonb, p_actor bigint) TO sach_daemon;

--
-- Name: FUNCTION unit_search(p_text text, p_day date); Type: ACL

REVOKE ALL ON FUNCTION sach.unit_search(p_text text, p_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.unit_search(p_text text, p_day date) TO sach_daemon;
GRANT ALL ON FUNCTION sach.unit_search(p_text text, p_day date) TO sach_readonly;

--
-- Name: FUNCTION unit_trace(p_code text); Type: ACL

REVOKE ALL ON FUNCTION sach.unit_trace(p_code text) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.unit_trace(p_code text) TO sach_daemon;
GRANT ALL ON FUNCTION sach.unit_trace(p_code text) TO sach_readonly;

--
-- Name: FUNCTION vsic_problem(p_version text, p_code text, p_on_day date); Type: ACL

REVOKE ALL ON FUNCTION sach.vsic_problem(p_version text, p_code text, p_on_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION sach.vsic_problem(p_version text, p_code text, p_on_day date) TO sach_daemon;
GRANT ALL ON FUNCTION sach.vsic_problem(p_version text, p_code text, p_on_day date) TO sach_readonly;

--
-- Name: FUNCTION wait_switch(p_subject sach.subject, p_to_state text, p_now timestamp with time zone); Type: ACL

REVOKE ALL ON FUNCTION sach.wait_switch(p_subject sach.subject, p_to_state text, p_now timestamp with time zone) FROM PUBLIC;

--
-- Name: FUNCTION work_due(); Type: ACL

REVOKE ALL ON FUNCTION sach.work_due() FROM PUBLIC;
GRANT ALL ON FUNCTION sach.work_due() TO sach_daemon;
GRANT ALL ON FUNCTION sach.work_due() TO sach_readonly;

--
-- Name: FUNCTION workflow_map_states(p_workflow text, p_from integer, p_to integer, p_renamed jsonb); Type: ACL

REVOKE ALL ON FUNCTION sach.workflow_map_states(p_workflow text, p_from integer, p_to integer, p_renamed jsonb) FROM PUBLIC;

--
-- Name: TABLE appeal; Type: ACL

GRANT SELECT ON TABLE sach.appeal TO sach_daemon;
GRANT SELECT ON TABLE sach.appeal TO sach_readonly;

--
-- Name: TABLE appeal_bar; Type: ACL

GRANT SELECT ON TABLE sach.appeal_bar TO sach_daemon;
GRANT SELECT ON TABLE sach.appeal_bar TO sach_readonly;

--
-- Name: TABLE appealable; Type: ACL

GRANT SELECT ON TABLE sach.appealable TO sach_daemon;
GRANT SELECT ON TABLE sach.appealable TO sach_readonly;

--
-- Name: TABLE person; Type: ACL

GRANT SELECT ON TABLE sach.person TO sach_daemon;
GRANT SELECT ON TABLE sach.person TO sach_readonly;

--
-- Name: TABLE subject_reference; Type: ACL

GRANT SELECT ON TABLE sach.subject_reference TO sach_daemon;
GRANT SELECT ON TABLE sach.subject_reference TO sach_readonly;

--
-- Name: TABLE appeal_view; Type: ACL

GRANT SELECT ON TABLE sach.appeal_view TO sach_daemon;
GRANT SELECT ON TABLE sach.appeal_view TO sach_readonly;

--
-- Name: TABLE application; Type: ACL

GRANT SELECT ON TABLE sach.application TO sach_daemon;
GRANT SELECT ON TABLE sach.application TO sach_readonly;

--
-- Name: TABLE application_apology; Type: ACL

GRANT SELECT ON TABLE sach.application_apology TO sach_daemon;
GRANT SELECT ON TABLE sach.application_apology TO sach_readonly;

--
-- Name: TABLE application_consultant; Type: ACL

GRANT SELECT ON TABLE sach.application_consultant TO sach_daemon;
GRANT SELECT ON TABLE sach.application_consultant TO sach_readonly;

--
-- Name: TABLE application_item; Type: ACL

GRANT SELECT ON TABLE sach.application_item TO sach_daemon;
GRANT SELECT ON TABLE sach.application_item TO sach_readonly;

--
-- Name: TABLE application_site; Type: ACL

GRANT SELECT ON TABLE sach.application_site TO sach_daemon;
GRANT SELECT ON TABLE sach.application_site TO sach_readonly;

--
-- Name: TABLE subject_hold; Type: ACL

GRANT SELECT ON TABLE sach.subject_hold TO sach_daemon;
GRANT SELECT ON TABLE sach.subject_hold TO sach_readonly;

--
-- Name: TABLE workflow_state; Type: ACL

GRANT SELECT ON TABLE sach.workflow_state TO sach_daemon;
GRANT SELECT ON TABLE sach.workflow_state TO sach_readonly;

--
-- Name: TABLE application_view; Type: ACL

GRANT SELECT ON TABLE sach.application_view TO sach_daemon;
GRANT SELECT ON TABLE sach.application_view TO sach_readonly;

--
-- Name: TABLE assessment; Type: ACL

GRANT SELECT ON TABLE sach.assessment TO sach_daemon;
GRANT SELECT ON TABLE sach.assessment TO sach_readonly;

--
-- Name: TABLE assessment_evidence; Type: ACL

GRANT SELECT ON TABLE sach.assessment_evidence TO sach_daemon;
GRANT SELECT ON TABLE sach.assessment_evidence TO sach_readonly;

--
-- Name: TABLE assessment_flow; Type: ACL

GRANT SELECT ON TABLE sach.assessment_flow TO sach_daemon;
GRANT SELECT ON TABLE sach.assessment_flow TO sach_readonly;

--
-- Name: TABLE assessment_item; Type: ACL

GRANT SELECT ON TABLE sach.assessment_item TO sach_daemon;
GRANT SELECT ON TABLE sach.assessment_item TO sach_readonly;

--
-- Name: TABLE assessment_member; Type: ACL

GRANT SELECT ON TABLE sach.assessment_member TO sach_daemon;
GRANT SELECT ON TABLE sach.assessment_member TO sach_readonly;

--
-- Name: TABLE assessment_objection; Type: ACL

GRANT SELECT ON TABLE sach.assessment_objection TO sach_daemon;
GRANT SELECT ON TABLE sach.assessment_objection TO sach_readonly;

--
-- Name: TABLE assessment_option; Type: ACL

GRANT SELECT ON TABLE sach.assessment_option TO sach_daemon;
GRANT SELECT ON TABLE sach.assessment_option TO sach_readonly;

--
-- Name: TABLE assessment_period; Type: ACL

GRANT SELECT ON TABLE sach.assessment_period TO sach_daemon;
GRANT SELECT ON TABLE sach.assessment_period TO sach_readonly;

--
-- Name: TABLE assessment_revision; Type: ACL

GRANT SELECT ON TABLE sach.assessment_revision TO sach_daemon;
GRANT SELECT ON TABLE sach.assessment_revision TO sach_readonly;

--
-- Name: TABLE criterion; Type: ACL

GRANT SELECT ON TABLE sach.criterion TO sach_daemon;
GRANT SELECT ON TABLE sach.criterion TO sach_readonly;

--
-- Name: TABLE finding; Type: ACL

GRANT SELECT ON TABLE sach.finding TO sach_daemon;
GRANT SELECT ON TABLE sach.finding TO sach_readonly;

--
-- Name: TABLE assessment_view; Type: ACL

GRANT SELECT ON TABLE sach.assessment_view TO sach_daemon;
GRANT SELECT ON TABLE sach.assessment_view TO sach_readonly;

--
-- Name: TABLE calendar; Type: ACL

GRANT SELECT ON TABLE sach.calendar TO sach_daemon;
GRANT SELECT ON TABLE sach.calendar TO sach_readonly;

--
-- Name: TABLE calendar_change; Type: ACL

GRANT SELECT ON TABLE sach.calendar_change TO sach_daemon;
GRANT SELECT ON TABLE sach.calendar_change TO sach_readonly;

--
-- Name: TABLE calendar_day; Type: ACL

GRANT SELECT ON TABLE sach.calendar_day TO sach_daemon;
GRANT SELECT ON TABLE sach.calendar_day TO sach_readonly;

--
-- Name: TABLE calendar_ordinal; Type: ACL

GRANT SELECT ON TABLE sach.calendar_ordinal TO sach_daemon;
GRANT SELECT ON TABLE sach.calendar_ordinal TO sach_readonly;

--
-- Name: TABLE calendar_version; Type: ACL

GRANT SELECT ON TABLE sach.calendar_version TO sach_daemon;
GRANT SELECT ON TABLE sach.calendar_version TO sach_readonly;

--
-- Name: TABLE calendar_year; Type: ACL

GRANT SELECT ON TABLE sach.calendar_year TO sach_daemon;
GRANT SELECT ON TABLE sach.calendar_year TO sach_readonly;

--
-- Name: TABLE case_wait; Type: ACL

GRANT SELECT ON TABLE sach.case_wait TO sach_daemon;
GRANT SELECT ON TABLE sach.case_wait TO sach_readonly;

--
-- Name: TABLE certificate_action; Type: ACL

GRANT SELECT ON TABLE sach.certificate_action TO sach_daemon;
GRANT SELECT ON TABLE sach.certificate_action TO sach_readonly;

--
-- Name: TABLE certificate_credential; Type: ACL

GRANT SELECT ON TABLE sach.certificate_credential TO sach_daemon;
GRANT SELECT ON TABLE sach.certificate_credential TO sach_readonly;

--
-- Name: TABLE surveillance; Type: ACL

GRANT SELECT ON TABLE sach.surveillance TO sach_daemon;
GRANT SELECT ON TABLE sach.surveillance TO sach_readonly;

--
-- Name: TABLE suspension; Type: ACL

GRANT SELECT ON TABLE sach.suspension TO sach_daemon;
GRANT SELECT ON TABLE sach.suspension TO sach_readonly;

--
-- Name: TABLE certificate_view; Type: ACL

GRANT SELECT ON TABLE sach.certificate_view TO sach_daemon;
GRANT SELECT ON TABLE sach.certificate_view TO sach_readonly;

--
-- Name: TABLE channel_pace; Type: ACL

GRANT SELECT ON TABLE sach.channel_pace TO sach_daemon;
GRANT SELECT ON TABLE sach.channel_pace TO sach_readonly;

--
-- Name: TABLE clock_pause; Type: ACL

GRANT SELECT ON TABLE sach.clock_pause TO sach_daemon;
GRANT SELECT ON TABLE sach.clock_pause TO sach_readonly;

--
-- Name: TABLE clock_setting; Type: ACL

GRANT SELECT ON TABLE sach.clock_setting TO sach_daemon;
GRANT SELECT ON TABLE sach.clock_setting TO sach_readonly;

--
-- Name: TABLE code_scheme; Type: ACL

GRANT SELECT ON TABLE sach.code_scheme TO sach_daemon;
GRANT SELECT ON TABLE sach.code_scheme TO sach_readonly;

--
-- Name: TABLE coi_declaration; Type: ACL

GRANT SELECT ON TABLE sach.coi_declaration TO sach_daemon;
GRANT SELECT ON TABLE sach.coi_declaration TO sach_readonly;

--
-- Name: TABLE competence; Type: ACL

GRANT SELECT ON TABLE sach.competence TO sach_daemon;
GRANT SELECT ON TABLE sach.competence TO sach_readonly;

--
-- Name: TABLE complaint; Type: ACL

GRANT SELECT ON TABLE sach.complaint TO sach_daemon;
GRANT SELECT ON TABLE sach.complaint TO sach_readonly;

--
-- Name: TABLE complaint_measure; Type: ACL

GRANT SELECT ON TABLE sach.complaint_measure TO sach_daemon;
GRANT SELECT ON TABLE sach.complaint_measure TO sach_readonly;

--
-- Name: TABLE complaint_reading; Type: ACL

GRANT SELECT ON TABLE sach.complaint_reading TO sach_daemon;
GRANT SELECT ON TABLE sach.complaint_reading TO sach_readonly;

--
-- Name: TABLE complaint_view; Type: ACL

GRANT SELECT ON TABLE sach.complaint_view TO sach_daemon;
GRANT SELECT ON TABLE sach.complaint_view TO sach_readonly;

--
-- Name: TABLE consolidation_fact; Type: ACL

GRANT SELECT ON TABLE sach.consolidation_fact TO sach_daemon;
GRANT SELECT ON TABLE sach.consolidation_fact TO sach_readonly;

--
-- Name: TABLE contact_channel; Type: ACL

GRANT SELECT ON TABLE sach.contact_channel TO sach_daemon;
GRANT SELECT ON TABLE sach.contact_channel TO sach_readonly;

--
-- Name: TABLE criterion_set; Type: ACL

GRANT SELECT ON TABLE sach.criterion_set TO sach_daemon;
GRANT SELECT ON TABLE sach.criterion_set TO sach_readonly;

--
-- Name: TABLE emission_factor; Type: ACL

GRANT SELECT ON TABLE sach.emission_factor TO sach_daemon;
GRANT SELECT ON TABLE sach.emission_factor TO sach_readonly;

--
-- Name: TABLE employment; Type: ACL

GRANT SELECT ON TABLE sach.employment TO sach_daemon;
GRANT SELECT ON TABLE sach.employment TO sach_readonly;

--
-- Name: TABLE energy_factor; Type: ACL

GRANT SELECT ON TABLE sach.energy_factor TO sach_daemon;
GRANT SELECT ON TABLE sach.energy_factor TO sach_readonly;

--
-- Name: TABLE enterprise_size_rule; Type: ACL

GRANT SELECT ON TABLE sach.enterprise_size_rule TO sach_daemon;
GRANT SELECT ON TABLE sach.enterprise_size_rule TO sach_readonly;

--
-- Name: TABLE environment_document_type; Type: ACL

GRANT SELECT ON TABLE sach.environment_document_type TO sach_daemon;
GRANT SELECT ON TABLE sach.environment_document_type TO sach_readonly;

--
-- Name: TABLE evidence; Type: ACL

GRANT SELECT ON TABLE sach.evidence TO sach_daemon;
GRANT SELECT ON TABLE sach.evidence TO sach_readonly;

--
-- Name: TABLE evidence_rule; Type: ACL

GRANT SELECT ON TABLE sach.evidence_rule TO sach_daemon;
GRANT SELECT ON TABLE sach.evidence_rule TO sach_readonly;

--
-- Name: TABLE file; Type: ACL

GRANT SELECT ON TABLE sach.file TO sach_daemon;
GRANT SELECT ON TABLE sach.file TO sach_readonly;

--
-- Name: TABLE evidence_view; Type: ACL

GRANT SELECT ON TABLE sach.evidence_view TO sach_daemon;
GRANT SELECT ON TABLE sach.evidence_view TO sach_readonly;

--
-- Name: TABLE facility_change; Type: ACL

GRANT SELECT ON TABLE sach.facility_change TO sach_daemon;
GRANT SELECT ON TABLE sach.facility_change TO sach_readonly;

--
-- Name: TABLE facility_report; Type: ACL

GRANT SELECT ON TABLE sach.facility_report TO sach_daemon;
GRANT SELECT ON TABLE sach.facility_report TO sach_readonly;

--
-- Name: TABLE facility_report_version; Type: ACL

GRANT SELECT ON TABLE sach.facility_report_version TO sach_daemon;
GRANT SELECT ON TABLE sach.facility_report_version TO sach_readonly;

--
-- Name: TABLE facility_saving; Type: ACL

GRANT SELECT ON TABLE sach.facility_saving TO sach_daemon;
GRANT SELECT ON TABLE sach.facility_saving TO sach_readonly;

--
-- Name: TABLE facility_staging; Type: ACL

GRANT SELECT ON TABLE sach.facility_staging TO sach_daemon;
GRANT SELECT ON TABLE sach.facility_staging TO sach_readonly;

--
-- Name: TABLE facility_unit; Type: ACL

GRANT SELECT ON TABLE sach.facility_unit TO sach_daemon;
GRANT SELECT ON TABLE sach.facility_unit TO sach_readonly;

--
-- Name: TABLE file_chunk; Type: ACL

GRANT SELECT ON TABLE sach.file_chunk TO sach_daemon;

--
-- Name: TABLE file_upload; Type: ACL

GRANT SELECT ON TABLE sach.file_upload TO sach_daemon;
GRANT SELECT ON TABLE sach.file_upload TO sach_readonly;

--
-- Name: TABLE finding_dispute; Type: ACL

GRANT SELECT ON TABLE sach.finding_dispute TO sach_daemon;
GRANT SELECT ON TABLE sach.finding_dispute TO sach_readonly;

--
-- Name: TABLE finding_evidence; Type: ACL

GRANT SELECT ON TABLE sach.finding_evidence TO sach_daemon;
GRANT SELECT ON TABLE sach.finding_evidence TO sach_readonly;

--
-- Name: TABLE finding_plan; Type: ACL

GRANT SELECT ON TABLE sach.finding_plan TO sach_daemon;
GRANT SELECT ON TABLE sach.finding_plan TO sach_readonly;

--
-- Name: TABLE finding_verification; Type: ACL

GRANT SELECT ON TABLE sach.finding_verification TO sach_daemon;
GRANT SELECT ON TABLE sach.finding_verification TO sach_readonly;

--
-- Name: TABLE finding_view; Type: ACL

GRANT SELECT ON TABLE sach.finding_view TO sach_daemon;
GRANT SELECT ON TABLE sach.finding_view TO sach_readonly;

--
-- Name: TABLE involvement; Type: ACL

GRANT SELECT ON TABLE sach.involvement TO sach_daemon;
GRANT SELECT ON TABLE sach.involvement TO sach_readonly;

--
-- Name: TABLE ladder_step; Type: ACL

GRANT SELECT ON TABLE sach.ladder_step TO sach_daemon;
GRANT SELECT ON TABLE sach.ladder_step TO sach_readonly;

--
-- Name: TABLE ledger_checkpoint; Type: ACL

GRANT SELECT ON TABLE sach.ledger_checkpoint TO sach_daemon;
GRANT SELECT ON TABLE sach.ledger_checkpoint TO sach_readonly;

--
-- Name: TABLE ledger_epoch; Type: ACL

GRANT SELECT ON TABLE sach.ledger_epoch TO sach_daemon;
GRANT SELECT ON TABLE sach.ledger_epoch TO sach_readonly;

--
-- Name: TABLE limit_kind; Type: ACL

GRANT SELECT ON TABLE sach.limit_kind TO sach_daemon;
GRANT SELECT ON TABLE sach.limit_kind TO sach_readonly;

--
-- Name: TABLE mandate; Type: ACL

GRANT SELECT ON TABLE sach.mandate TO sach_daemon;
GRANT SELECT ON TABLE sach.mandate TO sach_readonly;

--
-- Name: TABLE media_type; Type: ACL

GRANT SELECT ON TABLE sach.media_type TO sach_daemon;
GRANT SELECT ON TABLE sach.media_type TO sach_readonly;

--
-- Name: TABLE metric; Type: ACL

GRANT SELECT ON TABLE sach.metric TO sach_daemon;
GRANT SELECT ON TABLE sach.metric TO sach_readonly;

--
-- Name: TABLE network; Type: ACL

GRANT SELECT ON TABLE sach.network TO sach_daemon;
GRANT SELECT ON TABLE sach.network TO sach_readonly;

--
-- Name: TABLE notice; Type: ACL

GRANT SELECT ON TABLE sach.notice TO sach_daemon;
GRANT SELECT ON TABLE sach.notice TO sach_readonly;

--
-- Name: TABLE notice_attempt; Type: ACL

GRANT SELECT ON TABLE sach.notice_attempt TO sach_daemon;
GRANT SELECT ON TABLE sach.notice_attempt TO sach_readonly;

--
-- Name: TABLE notice_bounce; Type: ACL

GRANT SELECT ON TABLE sach.notice_bounce TO sach_daemon;
GRANT SELECT ON TABLE sach.notice_bounce TO sach_readonly;

--
-- Name: TABLE notice_lease; Type: ACL

GRANT SELECT ON TABLE sach.notice_lease TO sach_daemon;
GRANT SELECT ON TABLE sach.notice_lease TO sach_readonly;

--
-- Name: TABLE notice_purpose; Type: ACL

GRANT SELECT ON TABLE sach.notice_purpose TO sach_daemon;
GRANT SELECT ON TABLE sach.notice_purpose TO sach_readonly;

--
-- Name: TABLE notice_queue; Type: ACL

GRANT SELECT ON TABLE sach.notice_queue TO sach_daemon;
GRANT SELECT ON TABLE sach.notice_queue TO sach_readonly;

--
-- Name: TABLE reporting_unit; Type: ACL

GRANT SELECT ON TABLE sach.reporting_unit TO sach_daemon;
GRANT SELECT ON TABLE sach.reporting_unit TO sach_readonly;

--
-- Name: TABLE notice_view; Type: ACL

GRANT SELECT ON TABLE sach.notice_view TO sach_daemon;
GRANT SELECT ON TABLE sach.notice_view TO sach_readonly;

--
-- Name: TABLE number_counter; Type: ACL

GRANT SELECT ON TABLE sach.number_counter TO sach_daemon;
GRANT SELECT ON TABLE sach.number_counter TO sach_readonly;

--
-- Name: TABLE obligation_rule; Type: ACL

GRANT SELECT ON TABLE sach.obligation_rule TO sach_daemon;
GRANT SELECT ON TABLE sach.obligation_rule TO sach_readonly;

--
-- Name: TABLE obligation_succession; Type: ACL

GRANT SELECT ON TABLE sach.obligation_succession TO sach_daemon;
GRANT SELECT ON TABLE sach.obligation_succession TO sach_readonly;

--
-- Name: TABLE obligation_view; Type: ACL

GRANT SELECT ON TABLE sach.obligation_view TO sach_daemon;
GRANT SELECT ON TABLE sach.obligation_view TO sach_readonly;

--
-- Name: TABLE option_type; Type: ACL

GRANT SELECT ON TABLE sach.option_type TO sach_daemon;
GRANT SELECT ON TABLE sach.option_type TO sach_readonly;

--
-- Name: TABLE organisation; Type: ACL

GRANT SELECT ON TABLE sach.organisation TO sach_daemon;
GRANT SELECT ON TABLE sach.organisation TO sach_readonly;

--
-- Name: TABLE paper; Type: ACL

GRANT SELECT ON TABLE sach.paper TO sach_daemon;
GRANT SELECT ON TABLE sach.paper TO sach_readonly;

--
-- Name: TABLE paper_document; Type: ACL

GRANT SELECT ON TABLE sach.paper_document TO sach_daemon;
GRANT SELECT ON TABLE sach.paper_document TO sach_readonly;

--
-- Name: TABLE paper_kind; Type: ACL

GRANT SELECT ON TABLE sach.paper_kind TO sach_daemon;
GRANT SELECT ON TABLE sach.paper_kind TO sach_readonly;

--
-- Name: TABLE person_role; Type: ACL

GRANT SELECT ON TABLE sach.person_role TO sach_daemon;
GRANT SELECT ON TABLE sach.person_role TO sach_readonly;

--
-- Name: TABLE personal_data_request; Type: ACL

GRANT SELECT ON TABLE sach.personal_data_request TO sach_daemon;
GRANT SELECT ON TABLE sach.personal_data_request TO sach_readonly;

--
-- Name: TABLE provisional_reference; Type: ACL

GRANT SELECT ON TABLE sach.provisional_reference TO sach_daemon;
GRANT SELECT ON TABLE sach.provisional_reference TO sach_readonly;

--
-- Name: TABLE refusal; Type: ACL

GRANT SELECT ON TABLE sach.refusal TO sach_daemon;
GRANT SELECT ON TABLE sach.refusal TO sach_readonly;

--
-- Name: TABLE register_entry; Type: ACL

GRANT SELECT ON TABLE sach.register_entry TO sach_daemon;
GRANT SELECT ON TABLE sach.register_entry TO sach_readonly;

--
-- Name: TABLE register_period; Type: ACL

GRANT SELECT ON TABLE sach.register_period TO sach_daemon;
GRANT SELECT ON TABLE sach.register_period TO sach_readonly;

--
-- Name: TABLE register_snapshot; Type: ACL

GRANT SELECT ON TABLE sach.register_snapshot TO sach_daemon;
GRANT SELECT ON TABLE sach.register_snapshot TO sach_readonly;

--
-- Name: TABLE report; Type: ACL

GRANT SELECT ON TABLE sach.report TO sach_daemon;
GRANT SELECT ON TABLE sach.report TO sach_readonly;

--
-- Name: TABLE report_check; Type: ACL

GRANT SELECT ON TABLE sach.report_check TO sach_daemon;
GRANT SELECT ON TABLE sach.report_check TO sach_readonly;

--
-- Name: TABLE report_delivery; Type: ACL

GRANT SELECT ON TABLE sach.report_delivery TO sach_daemon;
GRANT SELECT ON TABLE sach.report_delivery TO sach_readonly;

--
-- Name: TABLE report_field; Type: ACL

GRANT SELECT ON TABLE sach.report_field TO sach_daemon;
GRANT SELECT ON TABLE sach.report_field TO sach_readonly;

--
-- Name: TABLE report_figure; Type: ACL

GRANT SELECT ON TABLE sach.report_figure TO sach_daemon;
GRANT SELECT ON TABLE sach.report_figure TO sach_readonly;

--
-- Name: TABLE report_form; Type: ACL

GRANT SELECT ON TABLE sach.report_form TO sach_daemon;
GRANT SELECT ON TABLE sach.report_form TO sach_readonly;

--
-- Name: TABLE report_input; Type: ACL

GRANT SELECT ON TABLE sach.report_input TO sach_daemon;
GRANT SELECT ON TABLE sach.report_input TO sach_readonly;

--
-- Name: TABLE report_item; Type: ACL

GRANT SELECT ON TABLE sach.report_item TO sach_daemon;
GRANT SELECT ON TABLE sach.report_item TO sach_readonly;

--
-- Name: TABLE report_recipient; Type: ACL

GRANT SELECT ON TABLE sach.report_recipient TO sach_daemon;
GRANT SELECT ON TABLE sach.report_recipient TO sach_readonly;

--
-- Name: TABLE report_snapshot; Type: ACL

GRANT SELECT ON TABLE sach.report_snapshot TO sach_daemon;
GRANT SELECT ON TABLE sach.report_snapshot TO sach_readonly;

--
-- Name: TABLE report_view; Type: ACL

GRANT SELECT ON TABLE sach.report_view TO sach_daemon;
GRANT SELECT ON TABLE sach.report_view TO sach_readonly;

--
-- Name: TABLE requirement; Type: ACL

GRANT SELECT ON TABLE sach.requirement TO sach_daemon;
GRANT SELECT ON TABLE sach.requirement TO sach_readonly;

--
-- Name: TABLE role; Type: ACL

GRANT SELECT ON TABLE sach.role TO sach_daemon;
GRANT SELECT ON TABLE sach.role TO sach_readonly;

--
-- Name: TABLE schema_file; Type: ACL

GRANT SELECT ON TABLE sach.schema_file TO sach_daemon;
GRANT SELECT ON TABLE sach.schema_file TO sach_readonly;

--
-- Name: TABLE signing_key; Type: ACL

GRANT SELECT ON TABLE sach.signing_key TO sach_daemon;
GRANT SELECT ON TABLE sach.signing_key TO sach_readonly;

--
-- Name: TABLE standard_edition; Type: ACL

GRANT SELECT ON TABLE sach.standard_edition TO sach_daemon;
GRANT SELECT ON TABLE sach.standard_edition TO sach_readonly;

--
-- Name: TABLE status_entry; Type: ACL

GRANT SELECT ON TABLE sach.status_entry TO sach_daemon;
GRANT SELECT ON TABLE sach.status_entry TO sach_readonly;

--
-- Name: TABLE status_list; Type: ACL

GRANT SELECT ON TABLE sach.status_list TO sach_daemon;
GRANT SELECT ON TABLE sach.status_list TO sach_readonly;

--
-- Name: TABLE status_list_version; Type: ACL

GRANT SELECT ON TABLE sach.status_list_version TO sach_daemon;
GRANT SELECT ON TABLE sach.status_list_version TO sach_readonly;

--
-- Name: TABLE subject_detail_view; Type: ACL

GRANT SELECT ON TABLE sach.subject_detail_view TO sach_daemon;
GRANT SELECT ON TABLE sach.subject_detail_view TO sach_readonly;

--
-- Name: TABLE subject_event; Type: ACL

GRANT SELECT ON TABLE sach.subject_event TO sach_daemon;
GRANT SELECT ON TABLE sach.subject_event TO sach_readonly;

--
-- Name: TABLE subject_event_payload; Type: ACL

GRANT SELECT ON TABLE sach.subject_event_payload TO sach_daemon;
GRANT SELECT ON TABLE sach.subject_event_payload TO sach_readonly;

--
-- Name: TABLE subject_rule_book; Type: ACL

GRANT SELECT ON TABLE sach.subject_rule_book TO sach_daemon;
GRANT SELECT ON TABLE sach.subject_rule_book TO sach_readonly;

--
-- Name: TABLE subject_scheme; Type: ACL

GRANT SELECT ON TABLE sach.subject_scheme TO sach_daemon;
GRANT SELECT ON TABLE sach.subject_scheme TO sach_readonly;

--
-- Name: TABLE subject_view; Type: ACL

GRANT SELECT ON TABLE sach.subject_view TO sach_daemon;
GRANT SELECT ON TABLE sach.subject_view TO sach_readonly;

--
-- Name: TABLE target; Type: ACL

GRANT SELECT ON TABLE sach.target TO sach_daemon;
GRANT SELECT ON TABLE sach.target TO sach_readonly;

--
-- Name: TABLE target_set; Type: ACL

GRANT SELECT ON TABLE sach.target_set TO sach_daemon;
GRANT SELECT ON TABLE sach.target_set TO sach_readonly;

--
-- Name: TABLE task; Type: ACL

GRANT SELECT ON TABLE sach.task TO sach_daemon;
GRANT SELECT ON TABLE sach.task TO sach_readonly;

--
-- Name: TABLE task_notice; Type: ACL

GRANT SELECT ON TABLE sach.task_notice TO sach_daemon;
GRANT SELECT ON TABLE sach.task_notice TO sach_readonly;

--
-- Name: TABLE timer_move; Type: ACL

GRANT SELECT ON TABLE sach.timer_move TO sach_daemon;
GRANT SELECT ON TABLE sach.timer_move TO sach_readonly;

--
-- Name: TABLE unit_code; Type: ACL

GRANT SELECT ON TABLE sach.unit_code TO sach_daemon;
GRANT SELECT ON TABLE sach.unit_code TO sach_readonly;

--
-- Name: TABLE unit_edge; Type: ACL

GRANT SELECT ON TABLE sach.unit_edge TO sach_daemon;
GRANT SELECT ON TABLE sach.unit_edge TO sach_readonly;

--
-- Name: TABLE unit_name; Type: ACL

GRANT SELECT ON TABLE sach.unit_name TO sach_daemon;
GRANT SELECT ON TABLE sach.unit_name TO sach_readonly;

--
-- Name: TABLE unit_parent; Type: ACL

GRANT SELECT ON TABLE sach.unit_parent TO sach_daemon;
GRANT SELECT ON TABLE sach.unit_parent TO sach_readonly;

--
-- Name: TABLE vsic; Type: ACL

GRANT SELECT ON TABLE sach.vsic TO sach_daemon;
GRANT SELECT ON TABLE sach.vsic TO sach_readonly;

--
-- Name: TABLE vsic_version; Type: ACL

GRANT SELECT ON TABLE sach.vsic_version TO sach_daemon;
GRANT SELECT ON TABLE sach.vsic_version TO sach_readonly;

--
-- Name: TABLE workflow; Type: ACL

GRANT SELECT ON TABLE sach.workflow TO sach_daemon;
GRANT SELECT ON TABLE sach.workflow TO sach_readonly;

--
-- Name: TABLE workflow_effect; Type: ACL

GRANT SELECT ON TABLE sach.workflow_effect TO sach_daemon;
GRANT SELECT ON TABLE sach.workflow_effect TO sach_readonly;

--
-- Name: TABLE workflow_event; Type: ACL

GRANT SELECT ON TABLE sach.workflow_event TO sach_daemon;
GRANT SELECT ON TABLE sach.workflow_event TO sach_readonly;

--
-- Name: TABLE workflow_field; Type: ACL

GRANT SELECT ON TABLE sach.workflow_field TO sach_daemon;
GRANT SELECT ON TABLE sach.workflow_field TO sach_readonly;

--
-- Name: TABLE workflow_guard; Type: ACL

GRANT SELECT ON TABLE sach.workflow_guard TO sach_daemon;
GRANT SELECT ON TABLE sach.workflow_guard TO sach_readonly;

--
-- Name: TABLE workflow_migration; Type: ACL

GRANT SELECT ON TABLE sach.workflow_migration TO sach_daemon;
GRANT SELECT ON TABLE sach.workflow_migration TO sach_readonly;

--
-- Name: TABLE workflow_revision; Type: ACL

GRANT SELECT ON TABLE sach.workflow_revision TO sach_daemon;
GRANT SELECT ON TABLE sach.workflow_revision TO sach_readonly;

--
-- Name: TABLE workflow_span; Type: ACL

GRANT SELECT ON TABLE sach.workflow_span TO sach_daemon;
GRANT SELECT ON TABLE sach.workflow_span TO sach_readonly;

--
-- Name: TABLE workflow_timer; Type: ACL

GRANT SELECT ON TABLE sach.workflow_timer TO sach_daemon;
GRANT SELECT ON TABLE sach.workflow_timer TO sach_readonly;

--
-- Name: TABLE workflow_transition; Type: ACL

GRANT SELECT ON TABLE sach.workflow_transition TO sach_daemon;
GRANT SELECT ON TABLE sach.workflow_transition TO sach_readonly;

--
-- Name: TABLE workflow_wait; Type: ACL

GRANT SELECT ON TABLE sach.workflow_wait TO sach_daemon;
GRANT SELECT ON TABLE sach.workflow_wait TO sach_readonly;

-- PostgreSQL database dump complete

