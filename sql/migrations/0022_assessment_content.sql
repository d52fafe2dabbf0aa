-- breaking: no
-- What a cleaner-production assessment measures: flows of two periods, options with their economics, factors with their source (vietnam.md §4.2-§4.7).

CREATE TABLE sach.metric (
    metric text NOT NULL,
    position int NOT NULL,
    kind text NOT NULL,
    unit text NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    at_most text REFERENCES sach.metric (metric),
    CONSTRAINT metric_pkey PRIMARY KEY (metric),
    CONSTRAINT metric_kind_is_known CHECK (kind IN ('energy', 'water', 'material', 'waste_water', 'load', 'waste', 'air', 'money', 'safety')),
    CONSTRAINT metric_names_are_nfc CHECK (name_vi IS NFC NORMALIZED AND name_en IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.metric IS 'What a flow can be measured in (vietnam.md §4.2): quantities of one period, never intensities. at_most: another metric that bounds this one, such as BOD5 by COD.';

CREATE TABLE sach.energy_factor (
    metric text NOT NULL REFERENCES sach.metric (metric),
    valid_from date NOT NULL,
    toe numeric NOT NULL,
    source text NOT NULL,
    CONSTRAINT energy_factor_pkey PRIMARY KEY (metric, valid_from),
    CONSTRAINT energy_factor_is_positive CHECK (toe > 0)
);
COMMENT ON TABLE sach.energy_factor IS 'Tonnes of oil equivalent of one unit of the metric; 1 TOE = 41.868 GJ. Electricity is counted as primary energy.';

CREATE TABLE sach.emission_factor (
    metric text NOT NULL REFERENCES sach.metric (metric),
    year int NOT NULL,
    kg_co2e numeric NOT NULL,
    is_biogenic boolean NOT NULL DEFAULT false,
    is_official boolean NOT NULL,
    source text NOT NULL,
    CONSTRAINT emission_factor_pkey PRIMARY KEY (metric, year),
    CONSTRAINT emission_factor_is_not_negative CHECK (kg_co2e >= 0)
);
COMMENT ON TABLE sach.emission_factor IS 'Kilograms of CO2 equivalent of one unit of the metric, by year; the newest year not after the period counts. Biogenic emissions are reported apart.';

CREATE TABLE sach.assessment_period (
    subject_id bigint NOT NULL REFERENCES sach.assessment (subject_id),
    period text NOT NULL,
    first_day date NOT NULL,
    last_day date NOT NULL,
    product text NOT NULL,
    product_unit text NOT NULL,
    output numeric NOT NULL,
    recorded_by bigint NOT NULL REFERENCES sach.person (person),
    recorded_at timestamptz NOT NULL,
    CONSTRAINT assessment_period_pkey PRIMARY KEY (subject_id, period),
    CONSTRAINT assessment_period_is_known CHECK (period IN ('baseline', 'measured')),
    CONSTRAINT assessment_period_ends_after_it_begins CHECK (last_day >= first_day),
    CONSTRAINT assessment_period_has_output CHECK (output > 0),
    CONSTRAINT assessment_period_texts_are_nfc CHECK (product IS NFC NORMALIZED AND product_unit IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.assessment_period IS 'The baseline and the measured period with the output of the reference product; last_day is inclusive.';

CREATE TABLE sach.assessment_flow (
    subject_id bigint NOT NULL,
    period text NOT NULL,
    metric text NOT NULL REFERENCES sach.metric (metric),
    quantity numeric NOT NULL,
    basis text NOT NULL,
    note text,
    CONSTRAINT assessment_flow_pkey PRIMARY KEY (subject_id, period, metric),
    CONSTRAINT assessment_flow_of_period FOREIGN KEY (subject_id, period) REFERENCES sach.assessment_period (subject_id, period),
    CONSTRAINT assessment_flow_is_not_negative CHECK (quantity >= 0),
    CONSTRAINT assessment_flow_basis_is_known CHECK (basis IN ('measured', 'declared', 'estimated')),
    CONSTRAINT assessment_flow_note_is_nfc CHECK (note IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.assessment_flow IS 'Consumption, waste and cost of a period, in the metric''s unit.';

CREATE TABLE sach.option_type (
    type text NOT NULL,
    option_group text NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    CONSTRAINT option_type_pkey PRIMARY KEY (type),
    CONSTRAINT option_type_group_is_known CHECK (option_group IN ('source', 'recycling', 'product'))
);
COMMENT ON TABLE sach.option_type IS 'Kinds of cleaner-production options (vietnam.md §4.5).';

CREATE TABLE sach.assessment_option (
    subject_id bigint NOT NULL REFERENCES sach.assessment (subject_id),
    no int NOT NULL,
    type text NOT NULL REFERENCES sach.option_type (type),
    title text NOT NULL,
    screening text NOT NULL,
    status text NOT NULL,
    reason text,
    technical_score int,
    environmental_benefit text,
    investment numeric,
    annual_saving numeric,
    years int,
    discount_rate numeric,
    implemented_on date,
    recorded_by bigint NOT NULL REFERENCES sach.person (person),
    recorded_at timestamptz NOT NULL,
    CONSTRAINT assessment_option_pkey PRIMARY KEY (subject_id, no),
    CONSTRAINT assessment_option_screening_is_known CHECK (screening IN ('A', 'B', 'C')),
    CONSTRAINT assessment_option_status_is_known CHECK (status IN ('proposed', 'feasible', 'implemented', 'rejected')),
    CONSTRAINT assessment_option_left_out_says_why CHECK ((screening <> 'C' AND status <> 'rejected') OR reason IS NOT NULL),
    CONSTRAINT assessment_option_technical_score_fits CHECK (technical_score BETWEEN 0 AND 3),
    CONSTRAINT assessment_option_benefit_is_known CHECK (environmental_benefit IN ('high', 'medium', 'low')),
    CONSTRAINT assessment_option_economics_are_whole CHECK (num_nulls(investment, annual_saving, years, discount_rate) IN (0, 4)),
    CONSTRAINT assessment_option_economics_fit CHECK (
        investment >= 0 AND years BETWEEN 1 AND 50 AND discount_rate BETWEEN 0 AND 100 AND investment = trunc(investment)
        AND annual_saving = trunc(annual_saving)),
    CONSTRAINT assessment_option_implemented_has_a_day CHECK ((status = 'implemented') = (implemented_on IS NOT NULL)),
    CONSTRAINT assessment_option_texts_are_nfc CHECK (title IS NFC NORMALIZED AND title <> '' AND reason IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.assessment_option IS 'Options found by the assessment, the newest word on each. Screening: A at once, B to be studied, C left out (with a reason).';
COMMENT ON COLUMN sach.assessment_option.investment IS 'VND, whole dong; annual_saving is net VND a year over years; discount_rate is in percent a year.';

ALTER TABLE sach.assessment ADD COLUMN participants jsonb;
COMMENT ON COLUMN sach.assessment.participants IS 'Who signed or attended the site minutes: list of {name, title, side: team or facility}.';
