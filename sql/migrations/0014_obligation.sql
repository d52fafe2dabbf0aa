-- breaking: no
-- The duty to report once a year: forms, dated rules with their legal basis, the ladder of reminders, and one row for each unit and period.

CREATE TABLE sach.report_form (
    form text NOT NULL,
    version int NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    valid_from date NOT NULL,
    source text NOT NULL,
    CONSTRAINT report_form_pkey PRIMARY KEY (form, version),
    CONSTRAINT report_form_names_are_nfc CHECK (name_vi IS NFC NORMALIZED AND name_en IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.report_form IS 'A reporting form and its version; an obligation freezes the version when it opens, so a new version never changes a report under way.';

CREATE TABLE sach.report_field (
    form text NOT NULL,
    version int NOT NULL,
    code text NOT NULL,
    position int NOT NULL,
    label_vi text NOT NULL,
    label_en text NOT NULL,
    unit_vi text NOT NULL,
    unit_en text NOT NULL,
    type text NOT NULL,
    span text NOT NULL,
    is_required boolean NOT NULL,
    percentage_of text,
    CONSTRAINT report_field_pkey PRIMARY KEY (form, version, code),
    CONSTRAINT report_field_of_form FOREIGN KEY (form, version) REFERENCES sach.report_form (form, version),
    CONSTRAINT report_field_percentage_of_a_field FOREIGN KEY (form, version, percentage_of)
        REFERENCES sach.report_field (form, version, code),
    CONSTRAINT report_field_position_is_unique UNIQUE (form, version, position),
    CONSTRAINT report_field_type_is_known CHECK (type IN ('count', 'amount', 'money', 'text', 'register')),
    CONSTRAINT report_field_span_is_known CHECK (span IN ('period', 'cumulative', 'none')),
    CONSTRAINT report_field_labels_are_nfc CHECK (label_vi IS NFC NORMALIZED AND label_en IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.report_field IS 'The figures a form asks for. Empty is not zero: a figure that is left out is missing, never counted as 0.';
COMMENT ON COLUMN sach.report_field.type IS 'count = whole number; amount = number with decimals; money = whole đồng; text; register = filled in by the system from its own register and refused in a report.';
COMMENT ON COLUMN sach.report_field.span IS 'period = within the reporting period; cumulative = standing on its last day (luỹ kế); never added across years. A code ending in _period is the period column of the code before it.';
COMMENT ON COLUMN sach.report_field.percentage_of IS 'The field whose value is the denominator when this figure is also shown as a percentage.';

CREATE TABLE sach.report_check (
    form text NOT NULL,
    version int NOT NULL,
    code text NOT NULL,
    left_codes text[] NOT NULL,
    operator text NOT NULL,
    right_codes text[] NOT NULL,
    severity text NOT NULL,
    message_vi text NOT NULL,
    message_en text NOT NULL,
    CONSTRAINT report_check_pkey PRIMARY KEY (form, version, code),
    CONSTRAINT report_check_of_form FOREIGN KEY (form, version) REFERENCES sach.report_form (form, version),
    CONSTRAINT report_check_operator_is_known CHECK (operator IN ('=', '<=', 'zero_together', 'not_zero')),
    CONSTRAINT report_check_severity_is_known CHECK (severity IN ('hard', 'soft')),
    CONSTRAINT report_check_messages_are_nfc CHECK (message_vi IS NFC NORMALIZED AND message_en IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.report_check IS 'Cross-checks of a form: the sum of the left figures against the sum of the right ones. hard = refused unless the reporter justifies it by the check''s code; soft = a warning.';

CREATE TABLE sach.obligation_rule (
    rule text NOT NULL,
    version int NOT NULL,
    network text NOT NULL,
    form text NOT NULL,
    form_version int NOT NULL,
    subject_kind text NOT NULL,
    unit_kinds text[] NOT NULL,
    recipient_unit text NOT NULL,
    period_kind text NOT NULL,
    first_period int NOT NULL,
    last_period int,
    anchor_month int NOT NULL,
    anchor_day int NOT NULL,
    data_from_year int NOT NULL,
    data_from_month int NOT NULL,
    data_from_day int NOT NULL,
    data_to_month int NOT NULL,
    data_to_day int NOT NULL,
    cutoff_month int NOT NULL,
    cutoff_day int NOT NULL,
    due_month int NOT NULL,
    due_day int NOT NULL,
    roll_policy text NOT NULL,
    open_before_days int NOT NULL,
    generate_before_days int NOT NULL,
    generate_until_days int NOT NULL,
    legal_basis_vi text NOT NULL,
    legal_basis_en text NOT NULL,
    plan_name_vi text NOT NULL,
    plan_name_en text NOT NULL,
    CONSTRAINT obligation_rule_pkey PRIMARY KEY (rule, version),
    CONSTRAINT obligation_rule_of_network FOREIGN KEY (network) REFERENCES sach.network (code),
    CONSTRAINT obligation_rule_form_exists FOREIGN KEY (form, form_version) REFERENCES sach.report_form (form, version),
    CONSTRAINT obligation_rule_subject_is_a_unit CHECK (subject_kind = 'unit'),
    CONSTRAINT obligation_rule_period_is_a_year CHECK (period_kind = 'year'),
    CONSTRAINT obligation_rule_ends_after_it_begins CHECK (last_period >= first_period),
    CONSTRAINT obligation_rule_roll_policy_is_known CHECK (roll_policy IN ('none', 'forward', 'backward')),
    CONSTRAINT obligation_rule_counts_are_positive CHECK (open_before_days >= 0 AND generate_before_days >= 0 AND generate_until_days >= 0),
    CONSTRAINT obligation_rule_texts_are_nfc CHECK (
        legal_basis_vi IS NFC NORMALIZED AND legal_basis_en IS NFC NORMALIZED AND plan_name_vi IS NFC NORMALIZED
        AND plan_name_en IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.obligation_rule IS 'Who owes which report for which years, on what legal basis: a dated rule with a citation (certification.md §8 (3)). Every reminder prints the basis.';
COMMENT ON COLUMN sach.obligation_rule.recipient_unit IS 'Reference of the unit that receives the reports; those accountable to it on the anchor day owe them.';
COMMENT ON COLUMN sach.obligation_rule.anchor_month IS 'The units that exist on this day of the period''s year owe the report.';
COMMENT ON COLUMN sach.obligation_rule.data_from_year IS 'Year of the first day of the data, relative to the period: -1 = the year before (Decree 09/2019/ND-CP art. 12: 15 December to 14 December).';
COMMENT ON COLUMN sach.obligation_rule.due_day IS 'Exclusive, "before 15 December": the last acceptable day is the day before, until 24:00 local.';
COMMENT ON COLUMN sach.obligation_rule.open_before_days IS 'Calendar days before the last acceptable day at which the report opens.';
COMMENT ON COLUMN sach.obligation_rule.generate_before_days IS 'Calendar days before opening at which the obligations are written down.';
COMMENT ON COLUMN sach.obligation_rule.generate_until_days IS 'Calendar days after the last acceptable day until which missing obligations are still written down; periods long past are left alone.';

CREATE TABLE sach.ladder_step (
    rule text NOT NULL,
    version int NOT NULL,
    step text NOT NULL,
    position int NOT NULL,
    kind text NOT NULL,
    amount int NOT NULL,
    send_time time NOT NULL,
    audience text NOT NULL,
    template text NOT NULL,
    is_escalation boolean NOT NULL,
    CONSTRAINT ladder_step_pkey PRIMARY KEY (rule, version, step),
    CONSTRAINT ladder_step_position_is_unique UNIQUE (rule, version, position),
    CONSTRAINT ladder_step_of_rule FOREIGN KEY (rule, version) REFERENCES sach.obligation_rule (rule, version),
    CONSTRAINT ladder_step_kind_is_known CHECK (kind IN ('calendar_day', 'working_day')),
    CONSTRAINT ladder_step_audience_is_known CHECK (audience IN ('unit', 'unit_leader', 'standing_body_leader'))
);
COMMENT ON TABLE sach.ladder_step IS 'The reminders of a rule. amount counts from the last acceptable day: calendar days are moved back to a working day, working days are counted as such. send_time is local.';
COMMENT ON COLUMN sach.ladder_step.is_escalation IS 'A step above the unit''s own mailbox: it goes out only by the event escalate, after the step before it was delivered (R10).';

CREATE TABLE sach.obligation (
    subject_id bigint NOT NULL REFERENCES sach.subject (id),
    rule text NOT NULL,
    version int NOT NULL,
    unit bigint NOT NULL REFERENCES sach.reporting_unit (unit),
    period text NOT NULL,
    form text NOT NULL,
    form_version int NOT NULL,
    data_from date NOT NULL,
    data_to date NOT NULL,
    cutoff_date date NOT NULL,
    open_on date NOT NULL,
    last_day date NOT NULL,
    due_at timestamptz NOT NULL,
    calendar_version int NOT NULL,
    ladder_round int NOT NULL DEFAULT 1,
    escalation_level int NOT NULL DEFAULT 0,
    legal_basis text,
    first_complete_at timestamptz,
    is_nil boolean,
    signatory text,
    paper_number text,
    paper_date date,
    report jsonb,
    justifications jsonb,
    computed jsonb,
    submission int NOT NULL DEFAULT 0,
    submitted_by bigint REFERENCES sach.person (person),
    accepted_by bigint REFERENCES sach.person (person),
    CONSTRAINT obligation_pkey PRIMARY KEY (subject_id),
    CONSTRAINT obligation_is_owed_once UNIQUE (rule, unit, period),
    CONSTRAINT obligation_of_rule FOREIGN KEY (rule, version) REFERENCES sach.obligation_rule (rule, version),
    CONSTRAINT obligation_form_exists FOREIGN KEY (form, form_version) REFERENCES sach.report_form (form, version),
    CONSTRAINT obligation_period_is_a_year CHECK (period ~ '^[0-9]{4}$'),
    CONSTRAINT obligation_data_end_after_start CHECK (data_to >= data_from),
    CONSTRAINT obligation_first_complete_with_submission CHECK ((first_complete_at IS NULL) = (submission = 0)),
    CONSTRAINT obligation_texts_are_nfc CHECK (
        legal_basis IS NFC NORMALIZED AND signatory IS NFC NORMALIZED AND paper_number IS NFC NORMALIZED)
) WITH (fillfactor = 80);
CREATE INDEX obligation_of_period ON sach.obligation (period, rule);
COMMENT ON TABLE sach.obligation IS 'What one unit owes for one period. On time if and only if first_complete_at < due_at; a report sent back for repair keeps its first time stamp.';
COMMENT ON COLUMN sach.obligation.last_day IS 'The last legal day on which the report is in time; due_at is its exclusive end (15 December 00:00 local).';
COMMENT ON COLUMN sach.obligation.ladder_round IS 'How often the ladder was planned: 1, and one more for each extension of the deadline.';
COMMENT ON COLUMN sach.obligation.legal_basis IS 'Basis of an extension; NULL = the rule''s own deadline.';
COMMENT ON COLUMN sach.obligation.report IS 'The figures by code: the draft while open, the report as submitted afterwards. Earlier submissions stand in the ledger''s payloads.';
COMMENT ON COLUMN sach.obligation.computed IS 'Figures the system filled in from its own registers at submission (type register).';
COMMENT ON COLUMN sach.obligation.submission IS 'Number of submissions so far: 1 = first, 2 = after one return.';
