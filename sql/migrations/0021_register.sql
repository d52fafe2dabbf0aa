-- breaking: no
-- The register grown up: dated places of facilities, mandates of agents, the issuer as a party, imports, cases that wait, requests about personal data.

-- ---------------------------------------------------------------------------------------------------------- facilities

ALTER TABLE sach.facility
    ADD COLUMN import_key text,
    ADD CONSTRAINT facility_import_key_is_unique UNIQUE (network, import_key),
    ADD CONSTRAINT facility_import_key_is_nfc CHECK (import_key IS NFC NORMALIZED AND import_key <> '');
COMMENT ON COLUMN sach.facility.import_key IS 'The key a list from elsewhere gives the facility, so that importing the list again finds it; NULL = came from no list.';
CREATE INDEX facility_of_enterprise ON sach.facility (split_part(tax_code, '-', 1));
CREATE INDEX facility_of_organisation ON sach.facility (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX facility_of_commune ON sach.facility (commune);
CREATE INDEX facility_of_unit ON sach.facility (coalesce(zone, commune), facility);

CREATE TABLE sach.facility_unit (
    facility bigint NOT NULL REFERENCES sach.facility (facility),
    commune bigint NOT NULL REFERENCES sach.reporting_unit (unit),
    zone bigint REFERENCES sach.reporting_unit (unit),
    unit bigint NOT NULL GENERATED ALWAYS AS (coalesce(zone, commune)) STORED,
    valid_from date NOT NULL,
    valid_to date,
    basis text NOT NULL,
    entered_by bigint NOT NULL REFERENCES sach.person (person),
    entered_at timestamptz NOT NULL,
    CONSTRAINT facility_unit_pkey PRIMARY KEY (facility, valid_from),
    CONSTRAINT facility_unit_ends_after_start CHECK (valid_to > valid_from),
    CONSTRAINT facility_unit_basis_is_nfc CHECK (basis IS NFC NORMALIZED AND basis <> ''),
    CONSTRAINT facility_unit_is_one_a_day
        EXCLUDE USING gist (int8range(facility, facility, '[]') WITH &&, daterange(valid_from, valid_to) WITH &&)
);
CREATE INDEX facility_unit_of_unit ON sach.facility_unit (unit, valid_from);
COMMENT ON TABLE sach.facility_unit IS 'Where a facility lay and who reported on it, by legal days (valid_to exclusive): exactly one accountable unit a day (certification.md §6.2.3). The facility''s own columns repeat the row in force.';
COMMENT ON COLUMN sach.facility_unit.unit IS 'The accountable unit: the zone board where there is one, else the commune.';
INSERT INTO sach.facility_unit (facility, commune, zone, valid_from, basis, entered_by, entered_at)
SELECT f.facility, f.commune, f.zone, (f.created_at AT TIME ZONE c.time_zone)::date, 'entered', 0, f.created_at
FROM sach.facility f
JOIN sach.network n USING (network)
JOIN sach.calendar c USING (calendar);

CREATE TABLE sach.facility_change (
    facility_change bigint GENERATED ALWAYS AS IDENTITY,
    facility bigint NOT NULL REFERENCES sach.facility (facility),
    at timestamptz NOT NULL,
    actor bigint NOT NULL REFERENCES sach.person (person),
    changes jsonb NOT NULL,
    CONSTRAINT facility_change_pkey PRIMARY KEY (facility_change)
);
CREATE INDEX facility_change_of_facility ON sach.facility_change (facility, facility_change);
CREATE TRIGGER facility_change_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sach.facility_change
    FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();
COMMENT ON TABLE sach.facility_change IS 'What was changed of a facility after it was entered: {member: [before, after]}, append-only.';

CREATE SEQUENCE sach.facility_batch;
COMMENT ON SEQUENCE sach.facility_batch IS 'Numbers the batches of facility_staging.';
CREATE UNLOGGED TABLE sach.facility_staging (
    batch bigint NOT NULL,
    line int NOT NULL,
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
    import_key text,
    CONSTRAINT facility_staging_pkey PRIMARY KEY (batch, line)
);
COMMENT ON TABLE sach.facility_staging IS 'Rows of a list as they were read, until facility_import() has looked at them in the same transaction; unlogged, because a crash loses nothing that was promised.';

-- -------------------------------------------------------------------------------------------------- firms and the issuer

ALTER TABLE sach.organisation
    ADD COLUMN network int REFERENCES sach.network (network);
COMMENT ON COLUMN sach.organisation.network IS 'For an issuer: the network whose certificates it issues; NULL = every network here. What it advised it does not certify (certification.md §8.1).';
CREATE INDEX organisation_of_enterprise ON sach.organisation (split_part(tax_code, '-', 1)) WHERE tax_code IS NOT NULL;
CREATE INDEX employment_of_organisation ON sach.employment (organisation);

-- ------------------------------------------------------------------------------------------------------------ mandates

CREATE TABLE sach.mandate (
    mandate bigint GENERATED ALWAYS AS IDENTITY,
    person bigint NOT NULL REFERENCES sach.person (person),
    facility bigint NOT NULL REFERENCES sach.facility (facility),
    covers text[] NOT NULL,
    valid_from date NOT NULL,
    valid_to date,
    document text NOT NULL,
    entered_by bigint NOT NULL REFERENCES sach.person (person),
    entered_at timestamptz NOT NULL,
    CONSTRAINT mandate_pkey PRIMARY KEY (mandate),
    CONSTRAINT mandate_is_given_once UNIQUE (person, facility, valid_from),
    CONSTRAINT mandate_covers_something CHECK (cardinality(covers) > 0),
    CONSTRAINT mandate_covers_known_forms CHECK (
        array_to_string(covers, ' ') ~ '^([*]|[a-z_]+([.][a-z_]+)?)( ([*]|[a-z_]+([.][a-z_]+)?))*$'),
    CONSTRAINT mandate_ends_after_start CHECK (valid_to > valid_from),
    CONSTRAINT mandate_is_for_people CHECK (person <> 0),
    CONSTRAINT mandate_document_is_nfc CHECK (document IS NFC NORMALIZED AND document <> '')
);
CREATE INDEX mandate_of_facility ON sach.mandate (facility);
COMMENT ON TABLE sach.mandate IS 'What a facility has empowered an agent to do, and until when (A2, A18): the role AGNT opens nothing without one that covers the event on the day. Legal days, valid_to exclusive.';
COMMENT ON COLUMN sach.mandate.covers IS '* = everything; a machine (application) = all of its events; machine.event (application.submit) = that event.';
COMMENT ON COLUMN sach.mandate.document IS 'The power of attorney: number, date, who signed it.';

-- ------------------------------------------------------------------------------------------------------- what waits

CREATE TABLE sach.workflow_wait (
    workflow text NOT NULL REFERENCES sach.workflow (workflow),
    state text NOT NULL,
    roles text[] NOT NULL,
    CONSTRAINT workflow_wait_pkey PRIMARY KEY (workflow, state),
    CONSTRAINT workflow_wait_names_a_role CHECK (cardinality(roles) > 0)
);
COMMENT ON TABLE sach.workflow_wait IS 'States without a time limit of their own in which work waits for a role all the same; a state with a limit is found by its timer. The rows stand in sql/workflow/.';

CREATE TABLE sach.case_wait (
    subject_id bigint NOT NULL REFERENCES sach.subject (id),
    network int NOT NULL,
    workflow text NOT NULL,
    state text NOT NULL,
    since timestamptz NOT NULL,
    is_listed boolean NOT NULL,
    assignee bigint,
    CONSTRAINT case_wait_pkey PRIMARY KEY (subject_id),
    CONSTRAINT case_wait_has_a_reason CHECK (is_listed OR assignee IS NOT NULL)
) WITH (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 1000);
CREATE INDEX case_wait_in_state ON sach.case_wait (workflow, state, since, subject_id) WHERE is_listed;
CREATE INDEX case_wait_of_assignee ON sach.case_wait (assignee) WHERE assignee IS NOT NULL;
COMMENT ON TABLE sach.case_wait IS 'The narrow side table of the task list: cases in a state of workflow_wait (is_listed), and whom the present state of a case is assigned to. Kept by wait_switch() and case_assign(); a move takes the row away.';

CREATE INDEX timer_open_by_kind ON sach.timer (kind, due_at, timer) WHERE settled_at IS NULL;
CREATE INDEX obligation_of_unit ON sach.obligation (unit);
CREATE INDEX task_open_by_role ON sach.task (role, created_at, task) WHERE done_at IS NULL;
COMMENT ON INDEX sach.timer_open_by_kind IS 'The task list takes the most urgent of each kind that a role can act on, instead of sorting all that run.';
DROP FUNCTION IF EXISTS sach.task_list(bigint, boolean, text);

-- ------------------------------------------------------------------------------------------------------- personal data

ALTER TABLE sach.person
    ADD COLUMN erased_at timestamptz;
COMMENT ON COLUMN sach.person.erased_at IS 'When name and contacts were erased on request (Law 91/2025/QH15); the row stays because the ledger refers to it.';

CREATE TABLE sach.personal_data_request (
    request bigint GENERATED ALWAYS AS IDENTITY,
    person bigint NOT NULL REFERENCES sach.person (person),
    kind text NOT NULL,
    reason text,
    requested_by bigint NOT NULL REFERENCES sach.person (person),
    requested_at timestamptz NOT NULL,
    closed_by bigint REFERENCES sach.person (person),
    closed_at timestamptz,
    outcome text,
    counts jsonb,
    CONSTRAINT personal_data_request_pkey PRIMARY KEY (request),
    CONSTRAINT personal_data_request_kind_is_known CHECK (kind IN ('view', 'erase')),
    CONSTRAINT personal_data_request_reason_is_nfc CHECK (reason IS NFC NORMALIZED),
    CONSTRAINT personal_data_request_closes_whole CHECK (
        (closed_at IS NULL) = (outcome IS NULL) AND (closed_at IS NULL) = (closed_by IS NULL)),
    CONSTRAINT personal_data_request_outcome_is_known CHECK (outcome IN ('done', 'rejected')),
    CONSTRAINT personal_data_request_needs_two_to_erase CHECK (kind <> 'erase' OR outcome <> 'done' OR closed_by <> requested_by)
);
CREATE UNIQUE INDEX personal_data_request_is_open_once ON sach.personal_data_request (person) WHERE kind = 'erase' AND closed_at IS NULL;
CREATE INDEX personal_data_request_of_person ON sach.personal_data_request (person, request);
COMMENT ON TABLE sach.personal_data_request IS 'Every look at, and every erasure of, what is held about a person (vietnam.md §1.8: answered in 2 working days, deleted in 20 days): who asked, who confirmed, what was touched.';
COMMENT ON COLUMN sach.personal_data_request.counts IS 'How many rows of what an erasure touched; never the data.';

-- A payload may be erased, never changed.
CREATE TRIGGER subject_event_payload_is_only_erased BEFORE UPDATE ON sach.subject_event_payload
    FOR EACH ROW WHEN (NEW.payload IS NOT NULL OR (OLD.subject_id, OLD.version) IS DISTINCT FROM (NEW.subject_id, NEW.version))
    EXECUTE FUNCTION sach.history_forbid();
-- An attempt keeps its outcome for ever; the address it went to may be erased.
DROP TRIGGER notice_attempt_is_append_only ON sach.notice_attempt;
CREATE TRIGGER notice_attempt_is_append_only BEFORE DELETE OR TRUNCATE ON sach.notice_attempt
    FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();
CREATE TRIGGER notice_attempt_is_only_erased BEFORE UPDATE ON sach.notice_attempt
    FOR EACH ROW WHEN (
        (OLD.notice, OLD.attempt, OLD.at, OLD.outcome, OLD.channel) IS DISTINCT FROM (NEW.notice, NEW.attempt, NEW.at, NEW.outcome, NEW.channel)
        OR NEW.address IS NOT NULL OR NEW.reply IS NOT NULL)
    EXECUTE FUNCTION sach.history_forbid();
