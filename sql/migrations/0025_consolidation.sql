-- breaking: no
-- Reports of facilities, succession of units, target sets, and the consolidated report with its frozen inputs (certification.md §3.6-3.7, §5, §6).

-- ------------------------------------------------------------------------------------------------- forms that say more

ALTER TABLE sach.report_field
    ADD COLUMN choices text[],
    ADD COLUMN max_length int,
    ADD COLUMN at_nil text NOT NULL DEFAULT 'empty',
    ADD COLUMN change_limit numeric,
    ADD COLUMN prefill_check text,
    DROP CONSTRAINT report_field_type_is_known,
    ADD CONSTRAINT report_field_type_is_known CHECK (type IN (
        'count', 'amount', 'money', 'text', 'register', 'boolean', 'date', 'choice', 'phone', 'email', 'list')),
    ADD CONSTRAINT report_field_choice_has_choices CHECK ((type = 'choice') = (choices IS NOT NULL)),
    ADD CONSTRAINT report_field_at_nil_is_known CHECK (at_nil IN ('empty', 'optional', 'required')),
    ADD CONSTRAINT report_field_change_limit_is_positive CHECK (change_limit > 0),
    ADD CONSTRAINT report_field_prefill_check_is_known CHECK (prefill_check IN ('below', 'differs'));
COMMENT ON COLUMN sach.report_field.type IS 'count = whole number; amount = number with decimals; money = whole đồng; text; boolean; date; choice; phone, email; list = rows whose members stand in report_item; register = filled in by the system from its own registers and refused in a report.';
COMMENT ON COLUMN sach.report_field.at_nil IS 'What a nil report may say here: empty = nothing but 0; optional; required.';
COMMENT ON COLUMN sach.report_field.change_limit IS 'A change against last year''s accepted report by more than this share needs a reason under the figure''s code (0.3 = ±30 %); NULL = none.';
COMMENT ON COLUMN sach.report_field.prefill_check IS 'How the figure stands to what the facilities'' reports give: below = a smaller one needs a reason; differs = any other one does; NULL = it is not compared.';

CREATE TABLE sach.report_item (
    form text NOT NULL,
    version int NOT NULL,
    list text NOT NULL,
    member text NOT NULL,
    position int NOT NULL,
    label_vi text NOT NULL,
    label_en text NOT NULL,
    type text NOT NULL,
    is_required boolean NOT NULL,
    choices text[],
    CONSTRAINT report_item_pkey PRIMARY KEY (form, version, list, member),
    CONSTRAINT report_item_of_a_list FOREIGN KEY (form, version, list) REFERENCES sach.report_field (form, version, code),
    CONSTRAINT report_item_type_is_known CHECK (type IN ('count', 'amount', 'money', 'text', 'boolean', 'date', 'choice')),
    CONSTRAINT report_item_choice_has_choices CHECK ((type = 'choice') = (choices IS NOT NULL)),
    CONSTRAINT report_item_labels_are_nfc CHECK (label_vi IS NFC NORMALIZED AND label_en IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.report_item IS 'The members of the rows of a list on a form: an option, a document, a stream of consumption.';

ALTER TABLE sach.report_check
    DROP CONSTRAINT report_check_operator_is_known,
    ADD CONSTRAINT report_check_operator_is_known CHECK (operator IN ('=', '<=', 'zero_together', 'not_zero', 'given', 'given_if'));
COMMENT ON TABLE sach.report_check IS 'Cross-checks of a form: the sum of the left figures against the sum of the right ones; given = something stands under each left code; given_if = the same when a right code is true. hard = refused unless the reporter justifies it by the check''s code; soft = a warning.';

CREATE TABLE sach.enterprise_size_rule (
    rule text NOT NULL,
    sector text NOT NULL,
    size_class text NOT NULL,
    position int NOT NULL,
    max_employees int,
    max_revenue numeric,
    max_capital numeric,
    valid_from date NOT NULL,
    source text NOT NULL,
    CONSTRAINT enterprise_size_rule_pkey PRIMARY KEY (rule, sector, size_class),
    CONSTRAINT enterprise_size_rule_class_is_known CHECK (size_class IN ('micro', 'small', 'medium', 'large')),
    CONSTRAINT enterprise_size_rule_sector_is_known CHECK (sector IN ('industry', 'service'))
);
COMMENT ON TABLE sach.enterprise_size_rule IS 'Size classes of enterprises by dated rule: employees and (revenue or capital, in billion đồng) up to the limits; the first class that fits by position; NULL = no limit. A household business has no class: HH.';

-- ------------------------------------------------------------------------------------------------ reports of facilities

CREATE TABLE sach.facility_report (
    facility bigint NOT NULL REFERENCES sach.facility (facility),
    period text NOT NULL,
    form text NOT NULL,
    form_version int NOT NULL,
    state text NOT NULL,
    submission int NOT NULL DEFAULT 0,
    report jsonb NOT NULL,
    is_nil boolean NOT NULL DEFAULT false,
    justifications jsonb,
    points jsonb,
    paper_number text,
    paper_date date,
    saved_by bigint NOT NULL REFERENCES sach.person (person),
    saved_at timestamptz NOT NULL,
    filed_at timestamptz,
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
    CONSTRAINT facility_report_pkey PRIMARY KEY (facility, period),
    CONSTRAINT facility_report_form_exists FOREIGN KEY (form, form_version) REFERENCES sach.report_form (form, version),
    CONSTRAINT facility_report_period_is_a_year CHECK (period ~ '^[0-9]{4}$'),
    CONSTRAINT facility_report_state_is_known CHECK (state IN ('draft', 'filed', 'returned')),
    CONSTRAINT facility_report_filed_is_whole CHECK (
        (submission = 0) = (filed_at IS NULL) AND (filed IS NULL) = (filed_at IS NULL) AND (digest IS NULL) = (filed IS NULL)),
    CONSTRAINT facility_report_returned_says_why CHECK ((state = 'returned') = (points IS NOT NULL)),
    CONSTRAINT facility_report_level_is_known CHECK (level IN ('none', 'plan', 'assessed', 'implemented')),
    CONSTRAINT facility_report_size_is_known CHECK (size_class IN ('HH', 'micro', 'small', 'medium', 'large')),
    CONSTRAINT facility_report_paper_is_nfc CHECK (paper_number IS NFC NORMALIZED)
) WITH (fillfactor = 80);
CREATE INDEX facility_report_of_period ON sach.facility_report (period, facility) INCLUDE (digest) WHERE filed_at IS NOT NULL;
COMMENT ON TABLE sach.facility_report IS 'What a facility reports of its own will for one year (BC-CS): once a facility and period, whatever unit it belongs to. report is the newest word, draft or not; filed is what counts until it is filed anew.';
COMMENT ON COLUMN sach.facility_report.level IS 'The ladder of certification.md §5.1: plan < assessed < implemented, as declared; certified comes from the register.';
COMMENT ON COLUMN sach.facility_report.energy_share IS 'Saving of energy per unit of product, a fraction; NULL = not measured.';
COMMENT ON COLUMN sach.facility_report.digest IS 'SHA-256 of filed: what a consolidated report freezes.';

CREATE TABLE sach.facility_report_version (
    facility bigint NOT NULL,
    period text NOT NULL,
    submission int NOT NULL,
    report jsonb NOT NULL,
    is_nil boolean NOT NULL,
    filed_by bigint NOT NULL REFERENCES sach.person (person),
    filed_at timestamptz NOT NULL,
    CONSTRAINT facility_report_version_pkey PRIMARY KEY (facility, period, submission),
    CONSTRAINT facility_report_version_of_report FOREIGN KEY (facility, period) REFERENCES sach.facility_report (facility, period)
);
CREATE TRIGGER facility_report_version_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sach.facility_report_version
    FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();
COMMENT ON TABLE sach.facility_report_version IS 'Every filing of a facility''s report, append-only.';

CREATE TABLE sach.facility_saving (
    facility bigint NOT NULL,
    period text NOT NULL,
    stream text NOT NULL,
    unit text NOT NULL,
    expected numeric NOT NULL,
    consumed numeric NOT NULL,
    basis text NOT NULL,
    CONSTRAINT facility_saving_pkey PRIMARY KEY (facility, period, stream),
    CONSTRAINT facility_saving_of_report FOREIGN KEY (facility, period) REFERENCES sach.facility_report (facility, period),
    CONSTRAINT facility_saving_stream_is_known CHECK (stream IN ('energy', 'water', 'material', 'chemical')),
    CONSTRAINT facility_saving_basis_is_known CHECK (basis IN ('measured', 'declared', 'estimated'))
);
COMMENT ON TABLE sach.facility_saving IS 'Per facility and stream, from the filed report: expected = baseline intensity × this year''s output, consumed = this year''s consumption. Only these are added, never percentages; energy in TOE, the weakest basis of its parts.';

-- ------------------------------------------------------------------------------------------------- succession of units

ALTER TABLE sach.obligation_rule
    ADD COLUMN successor_policy text NOT NULL DEFAULT 'successor_full_year',
    ADD COLUMN consolidation_month int,
    ADD COLUMN consolidation_day int,
    ADD CONSTRAINT obligation_rule_successor_policy_is_known CHECK (
        successor_policy IN ('successor_full_year', 'split_at_change', 'authority_decides')),
    ADD CONSTRAINT obligation_rule_consolidation_day_is_whole CHECK ((consolidation_month IS NULL) = (consolidation_day IS NULL));
COMMENT ON COLUMN sach.obligation_rule.successor_policy IS 'What a change of units within the period does: successor_full_year = whoever takes over reports the whole year; split_at_change = each reports its part, the ended unit''s as a handover; authority_decides = a document says which of the two, case by case.';
COMMENT ON COLUMN sach.obligation_rule.consolidation_day IS 'Day before which the consolidated report is due (exclusive), in the period''s year; NULL = the rule gives none.';

ALTER TABLE sach.obligation ADD COLUMN for_unit bigint REFERENCES sach.reporting_unit (unit);
UPDATE sach.obligation SET for_unit = unit;
ALTER TABLE sach.obligation
    ALTER COLUMN for_unit SET NOT NULL,
    ADD COLUMN basis_document text,
    ADD COLUMN reference jsonb,
    ADD COLUMN received_on date,
    DROP CONSTRAINT obligation_is_owed_once,
    ADD CONSTRAINT obligation_is_owed_once UNIQUE (rule, unit, period, for_unit),
    ADD CONSTRAINT obligation_for_another_has_a_basis CHECK (for_unit = unit OR basis_document IS NOT NULL),
    ADD CONSTRAINT obligation_basis_document_is_nfc CHECK (basis_document IS NFC NORMALIZED),
    ADD CONSTRAINT obligation_arrival_is_of_a_paper CHECK (received_on IS NULL OR (paper_number IS NOT NULL AND received_on >= paper_date));
COMMENT ON COLUMN sach.obligation.received_on IS 'The day a report on paper arrived, as the officer who entered it states: on time goes by it. NULL = it was filed here, or the day is that of the entry.';
COMMENT ON COLUMN sach.obligation.for_unit IS 'Whose part of the period is reported: the unit itself, or an ended unit whose handover report this unit signs.';
COMMENT ON COLUMN sach.obligation.reference IS 'Last year''s figures and what the facilities'' reports gave when the report opened: shown beside the form, never answers (O2).';

CREATE TABLE sach.obligation_succession (
    predecessor bigint NOT NULL REFERENCES sach.obligation (subject_id),
    unit bigint NOT NULL REFERENCES sach.reporting_unit (unit),
    part text NOT NULL,
    share numeric,
    policy text NOT NULL,
    basis text NOT NULL,
    successor bigint REFERENCES sach.obligation (subject_id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT obligation_succession_pkey PRIMARY KEY (predecessor, unit, part),
    CONSTRAINT obligation_succession_part_is_known CHECK (part IN ('whole', 'own', 'handover')),
    CONSTRAINT obligation_succession_share_is_a_fraction CHECK (share > 0 AND share <= 1),
    CONSTRAINT obligation_succession_policy_is_known CHECK (policy IN ('successor_full_year', 'split_at_change')),
    CONSTRAINT obligation_succession_basis_is_nfc CHECK (basis IS NFC NORMALIZED AND basis <> '')
);
CREATE UNIQUE INDEX obligation_handed_over_once ON sach.obligation_succession (predecessor) WHERE part = 'handover';
CREATE INDEX obligation_succession_of_successor ON sach.obligation_succession (successor) WHERE successor IS NOT NULL;
COMMENT ON TABLE sach.obligation_succession IS 'Who took over an ended unit''s obligation (O10): whole = reports the year with it; own = reports from the change on; handover = signs the ended unit''s part.';

-- ------------------------------------------------------------------------------------------------------------ targets

CREATE TABLE sach.target_set (
    target_set text NOT NULL,
    version int NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    first_period int NOT NULL,
    last_period int NOT NULL,
    source text NOT NULL,
    CONSTRAINT target_set_pkey PRIMARY KEY (target_set, version),
    CONSTRAINT target_set_ends_after_it_begins CHECK (last_period >= first_period),
    CONSTRAINT target_set_names_are_nfc CHECK (name_vi IS NFC NORMALIZED AND name_en IS NFC NORMALIZED AND source IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.target_set IS 'A plan''s targets as a versioned row: what a year''s figures are compared with.';

CREATE TABLE sach.target (
    target_set text NOT NULL,
    version int NOT NULL,
    target text NOT NULL,
    position int NOT NULL,
    kind text NOT NULL,
    numerator text,
    denominator text,
    low numeric NOT NULL,
    high numeric,
    first_period int NOT NULL,
    last_period int NOT NULL,
    counts text NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    CONSTRAINT target_pkey PRIMARY KEY (target_set, version, target, first_period),
    CONSTRAINT target_of_set FOREIGN KEY (target_set, version) REFERENCES sach.target_set (target_set, version),
    CONSTRAINT target_kind_is_known CHECK (kind IN ('ratio', 'saving', 'milestone')),
    CONSTRAINT target_ratio_has_two_figures CHECK ((kind = 'ratio') = (numerator IS NOT NULL) AND (kind = 'ratio') = (denominator IS NOT NULL)),
    CONSTRAINT target_counts_something_known CHECK (counts IN ('facility', 'enterprise', 'person', 'zone', 'unit')),
    CONSTRAINT target_range_is_ordered CHECK (high >= low),
    CONSTRAINT target_names_are_nfc CHECK (name_vi IS NFC NORMALIZED AND name_en IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.target IS 'One target: ratio = numerator/denominator by figures of the unit report, in percent; saving = ratio of sums over facilities, in percent; milestone = a value that the standing body states itself. low is what is to be reached.';

-- -------------------------------------------------------------------------------------------------- consolidated report

CREATE TABLE sach.report_recipient (
    network int NOT NULL REFERENCES sach.network (network),
    recipient text NOT NULL,
    position int NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    CONSTRAINT report_recipient_pkey PRIMARY KEY (network, recipient, valid_from),
    CONSTRAINT report_recipient_ends_after_it_begins CHECK (valid_to > valid_from),
    CONSTRAINT report_recipient_names_are_nfc CHECK (name_vi IS NFC NORMALIZED AND name_en IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.report_recipient IS 'To whom the consolidated report goes, dated: each is a delivery with its own proof.';

CREATE TABLE sach.report (
    subject_id bigint NOT NULL REFERENCES sach.subject (id),
    network int NOT NULL REFERENCES sach.network (network),
    rule text NOT NULL,
    rule_version int NOT NULL,
    period text NOT NULL,
    target_sets text[] NOT NULL,
    due_on date,
    texts jsonb NOT NULL DEFAULT '{}',
    milestones jsonb NOT NULL DEFAULT '{}',
    version int NOT NULL DEFAULT 0,
    snapshot bigint,
    approved_by bigint REFERENCES sach.person (person),
    approved_at timestamptz,
    number text,
    CONSTRAINT report_pkey PRIMARY KEY (subject_id),
    CONSTRAINT report_is_made_once UNIQUE (network, rule, period),
    CONSTRAINT report_of_rule FOREIGN KEY (rule, rule_version) REFERENCES sach.obligation_rule (rule, version),
    CONSTRAINT report_period_is_a_year CHECK (period ~ '^[0-9]{4}$'),
    CONSTRAINT report_approval_names_who_and_when CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
    CONSTRAINT report_number_is_nfc CHECK (number IS NFC NORMALIZED)
) WITH (fillfactor = 80);
COMMENT ON TABLE sach.report IS 'The consolidated report of one rule and year (BC-SCT, certification.md §3.7). Written only by effects of the machine `report`.';
COMMENT ON COLUMN sach.report.version IS 'Counts the freezes that readers outside know of: 1 = the first, one more for each restatement.';
COMMENT ON COLUMN sach.report.texts IS 'What people write beside the figures, by part (direction, training, policy, support, inspection, strengths, weaknesses, causes, next_year, proposals_ministry, proposals_province, proposals_units).';

CREATE TABLE sach.report_snapshot (
    snapshot bigint GENERATED ALWAYS AS IDENTITY,
    subject_id bigint NOT NULL REFERENCES sach.report (subject_id),
    version int NOT NULL,
    no int NOT NULL,
    taken_by bigint NOT NULL REFERENCES sach.person (person),
    taken_at timestamptz NOT NULL,
    reason text,
    inputs_hash bytea NOT NULL,
    content jsonb NOT NULL,
    content_hash bytea NOT NULL,
    previous bigint REFERENCES sach.report_snapshot (snapshot),
    diff jsonb,
    CONSTRAINT report_snapshot_pkey PRIMARY KEY (snapshot),
    CONSTRAINT report_snapshot_is_numbered_once UNIQUE (subject_id, version, no),
    CONSTRAINT report_snapshot_of_subject UNIQUE (subject_id, snapshot),
    CONSTRAINT report_snapshot_hashes_are_sha256 CHECK (octet_length(inputs_hash) = 32 AND octet_length(content_hash) = 32),
    CONSTRAINT report_snapshot_diff_follows_another CHECK ((diff IS NULL) = (previous IS NULL)),
    CONSTRAINT report_snapshot_reason_is_nfc CHECK (reason IS NFC NORMALIZED)
);
ALTER TABLE sach.report
    ADD CONSTRAINT report_stands_on_its_own_snapshot FOREIGN KEY (subject_id, snapshot) REFERENCES sach.report_snapshot (subject_id, snapshot);
CREATE TRIGGER report_snapshot_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sach.report_snapshot
    FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();
COMMENT ON TABLE sach.report_snapshot IS 'The figures at one freeze, append-only: inputs_hash covers every input, content_hash the figures.';

CREATE TABLE sach.report_input (
    snapshot bigint NOT NULL REFERENCES sach.report_snapshot (snapshot) DEFERRABLE INITIALLY DEFERRED,
    unit bigint NOT NULL REFERENCES sach.reporting_unit (unit),
    for_unit bigint NOT NULL REFERENCES sach.reporting_unit (unit),
    obligation bigint REFERENCES sach.obligation (subject_id),
    status text NOT NULL,
    is_late boolean NOT NULL,
    is_counted boolean NOT NULL,
    submission int NOT NULL,
    digest bytea,
    CONSTRAINT report_input_pkey PRIMARY KEY (snapshot, unit, for_unit),
    CONSTRAINT report_input_status_is_known CHECK (status IN (
        'received', 'checking', 'returned', 'missing', 'waived', 'void', 'transferred')),
    CONSTRAINT report_input_counted_was_received CHECK (NOT is_counted OR (status = 'received' AND digest IS NOT NULL))
);
CREATE INDEX report_input_of_obligation ON sach.report_input (obligation) WHERE obligation IS NOT NULL;
CREATE TRIGGER report_input_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sach.report_input
    FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();
COMMENT ON TABLE sach.report_input IS 'The list attached to a freeze: each expected unit and what became of its report. missing is never filled with zeros.';

CREATE TABLE sach.report_figure (
    snapshot bigint NOT NULL REFERENCES sach.report_snapshot (snapshot) DEFERRABLE INITIALLY DEFERRED,
    unit bigint NOT NULL REFERENCES sach.reporting_unit (unit),
    code text NOT NULL,
    reported numeric,
    computed numeric,
    CONSTRAINT report_figure_pkey PRIMARY KEY (snapshot, unit, code)
);
CREATE TRIGGER report_figure_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sach.report_figure
    FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();
COMMENT ON TABLE sach.report_figure IS 'A unit''s figures in a freeze, as reported and as computed from the facilities'' reports; NULL = not given, which is not 0.';

CREATE TABLE sach.report_delivery (
    subject_id bigint NOT NULL REFERENCES sach.report (subject_id),
    version int NOT NULL,
    recipient text NOT NULL,
    snapshot bigint NOT NULL REFERENCES sach.report_snapshot (snapshot),
    number text NOT NULL,
    method text NOT NULL,
    sent_on date NOT NULL,
    proof text NOT NULL,
    sent_by bigint NOT NULL REFERENCES sach.person (person),
    sent_at timestamptz NOT NULL,
    acknowledged_on date,
    acknowledgement text,
    acknowledged_by bigint REFERENCES sach.person (person),
    acknowledged_at timestamptz,
    CONSTRAINT report_delivery_pkey PRIMARY KEY (subject_id, version, recipient),
    CONSTRAINT report_delivery_method_is_known CHECK (method IN ('e_office', 'post', 'hand', 'mail')),
    CONSTRAINT report_delivery_acknowledgement_is_whole CHECK (
        (acknowledged_on IS NULL) = (acknowledgement IS NULL) AND (acknowledged_on IS NULL) = (acknowledged_by IS NULL)
        AND (acknowledged_on IS NULL) = (acknowledged_at IS NULL)),
    CONSTRAINT report_delivery_texts_are_nfc CHECK (
        number IS NFC NORMALIZED AND proof IS NFC NORMALIZED AND acknowledgement IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.report_delivery IS 'One delivery a recipient and version, each with its own proof: register entry, receipt, postal slip.';

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
    saved_vnd numeric,
    CONSTRAINT consolidation_fact_pkey PRIMARY KEY (report, facility)
);
COMMENT ON TABLE sach.consolidation_fact IS 'The rows of consolidation_facility() while one freeze adds them up, so that they are worked out once; empty outside that transaction. Unlogged: a crash loses nothing that was promised.';

CREATE TABLE sach.provisional_reference (
    item text NOT NULL,
    reason_vi text NOT NULL,
    reason_en text NOT NULL,
    confirmed_by text,
    CONSTRAINT provisional_reference_pkey PRIMARY KEY (item),
    CONSTRAINT provisional_reference_texts_are_nfc CHECK (
        reason_vi IS NFC NORMALIZED AND reason_en IS NFC NORMALIZED AND confirmed_by IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.provisional_reference IS 'Shipped reference data that no official text has been read for yet; confirmed_by names the document once it has. refdata_check() lists what is open.';

INSERT INTO sach.limit_kind (kind, name_vi, name_en) VALUES
    ('consolidation', 'gửi báo cáo tổng hợp', 'sending of the consolidated report')
ON CONFLICT (kind) DO NOTHING;
