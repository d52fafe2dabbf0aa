-- breaking: no
-- The rule book's shape: states, events, transitions, guards, effects, payload fields and timers are rows (law 2). The rows themselves stand in sql/workflow/.

CREATE TABLE sach.workflow (
    workflow text NOT NULL,
    prefix text NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    CONSTRAINT workflow_pkey PRIMARY KEY (workflow),
    CONSTRAINT workflow_prefix_is_unique UNIQUE (prefix)
);
COMMENT ON TABLE sach.workflow IS 'A machine of certification.md §3; prefix starts the permanent reference of each of its subjects (A12, S7, …).';

CREATE TABLE sach.workflow_revision (
    workflow text NOT NULL REFERENCES sach.workflow (workflow),
    revision int NOT NULL,
    effective_from date NOT NULL,
    source text NOT NULL,
    CONSTRAINT workflow_revision_pkey PRIMARY KEY (workflow, revision),
    CONSTRAINT workflow_revision_is_positive CHECK (revision > 0)
);
COMMENT ON TABLE sach.workflow_revision IS 'A dated revision of a machine; a subject is born under the newest one in force and stays there (R2).';

CREATE TABLE sach.workflow_state (
    workflow text NOT NULL,
    revision int NOT NULL,
    state text NOT NULL,
    is_final boolean NOT NULL DEFAULT false,
    clock_stops boolean NOT NULL DEFAULT false,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    CONSTRAINT workflow_state_pkey PRIMARY KEY (workflow, revision, state),
    CONSTRAINT workflow_state_of_revision FOREIGN KEY (workflow, revision) REFERENCES sach.workflow_revision (workflow, revision)
);
COMMENT ON TABLE sach.workflow_state IS 'A state; `new` is the pseudo-state every subject is born from, because a NULL in a composite key would skip the check. clock_stops: the ball is with the applicant or outside (R5).';

CREATE TABLE sach.workflow_event (
    workflow text NOT NULL REFERENCES sach.workflow (workflow),
    event text NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    CONSTRAINT workflow_event_pkey PRIMARY KEY (workflow, event),
    CONSTRAINT workflow_event_is_a_verb CHECK (event ~ '^[a-z][a-z_]*$')
);
COMMENT ON TABLE sach.workflow_event IS 'An event''s name in both languages; each is a verb of sachctl.';

CREATE TABLE sach.workflow_guard (
    guard text NOT NULL,
    description text NOT NULL,
    CONSTRAINT workflow_guard_pkey PRIMARY KEY (guard)
);
COMMENT ON TABLE sach.workflow_guard IS 'A guard <g> is the function guard_<g>(p_subject, p_actor, p_payload, p_now) that returns the codes of what is missing; empty = pass. p_payload IS NULL asks only what does not depend on the payload (explain).';

CREATE TABLE sach.workflow_effect (
    effect text NOT NULL,
    description text NOT NULL,
    CONSTRAINT workflow_effect_pkey PRIMARY KEY (effect)
);
COMMENT ON TABLE sach.workflow_effect IS 'An effect <e> is the function effect_<e>(p_subject, p_version, p_actor, p_payload, p_now), run after the event is written, in the same transaction.';

CREATE TABLE sach.requirement (
    code text NOT NULL,
    message_vi text NOT NULL,
    message_en text NOT NULL,
    CONSTRAINT requirement_pkey PRIMARY KEY (code),
    CONSTRAINT requirement_message_is_nfc CHECK (message_vi IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.requirement IS 'What a guard''s code means and what to do about it, in both languages; a code may carry a detail after a colon (document_missing:ENV_LICENCE), shown behind the message.';

CREATE TABLE sach.workflow_transition (
    workflow text NOT NULL,
    revision int NOT NULL,
    from_state text NOT NULL,
    event text NOT NULL,
    to_state text NOT NULL,
    roles text[] NOT NULL,
    guards text[] NOT NULL DEFAULT '{}',
    effects text[] NOT NULL DEFAULT '{}',
    source text NOT NULL,
    CONSTRAINT workflow_transition_pkey PRIMARY KEY (workflow, revision, from_state, event),
    CONSTRAINT workflow_transition_is_one_move UNIQUE (workflow, revision, from_state, event, to_state),
    CONSTRAINT workflow_transition_starts_in_a_state FOREIGN KEY (workflow, revision, from_state)
        REFERENCES sach.workflow_state (workflow, revision, state),
    CONSTRAINT workflow_transition_ends_in_a_state FOREIGN KEY (workflow, revision, to_state)
        REFERENCES sach.workflow_state (workflow, revision, state),
    CONSTRAINT workflow_transition_has_a_named_event FOREIGN KEY (workflow, event)
        REFERENCES sach.workflow_event (workflow, event),
    CONSTRAINT workflow_transition_never_returns_to_new CHECK (to_state <> 'new'),
    CONSTRAINT workflow_transition_names_a_role CHECK (cardinality(roles) > 0)
);
COMMENT ON TABLE sach.workflow_transition IS 'The legal moves. source names the row of certification.md §3 it implements.';

CREATE TABLE sach.workflow_field (
    workflow text NOT NULL,
    revision int NOT NULL,
    event text NOT NULL,
    field text NOT NULL,
    type text NOT NULL,
    is_required boolean NOT NULL,
    choices text[],
    name_vi text NOT NULL,
    name_en text NOT NULL,
    CONSTRAINT workflow_field_pkey PRIMARY KEY (workflow, revision, event, field),
    CONSTRAINT workflow_field_of_revision FOREIGN KEY (workflow, revision) REFERENCES sach.workflow_revision (workflow, revision),
    CONSTRAINT workflow_field_of_event FOREIGN KEY (workflow, event) REFERENCES sach.workflow_event (workflow, event),
    CONSTRAINT workflow_field_type_is_known CHECK (type IN (
        'text', 'boolean', 'integer', 'number', 'date', 'choice', 'choices', 'person', 'facility', 'unit', 'subject', 'list', 'object', 'sha256', 'base64')),
    CONSTRAINT workflow_field_choice_has_choices CHECK ((type IN ('choice', 'choices')) = (choices IS NOT NULL))
);
COMMENT ON TABLE sach.workflow_field IS 'What the payload of an event may and must hold; anything else is refused. Types person, facility, unit and subject hold references (P4, F7, unit code, A12 or a dossier code).';

CREATE TABLE sach.workflow_timer (
    workflow text NOT NULL,
    revision int NOT NULL,
    state text NOT NULL,
    kind text NOT NULL,
    parameter text NOT NULL,
    on_due_event text,
    CONSTRAINT workflow_timer_pkey PRIMARY KEY (workflow, revision, state, kind),
    CONSTRAINT workflow_timer_of_state FOREIGN KEY (workflow, revision, state)
        REFERENCES sach.workflow_state (workflow, revision, state),
    CONSTRAINT workflow_timer_fires_a_named_event FOREIGN KEY (workflow, on_due_event)
        REFERENCES sach.workflow_event (workflow, event)
);
COMMENT ON TABLE sach.workflow_timer IS 'A time limit that starts on entering a state and ends on leaving it; on_due_event is the neutral event the system fires at its end (R6), NULL for a limit that only makes a case overdue.';

CREATE TABLE sach.scheme_parameter (
    network int NOT NULL REFERENCES sach.network (network),
    parameter text NOT NULL,
    valid_from date NOT NULL,
    amount int NOT NULL,
    unit text NOT NULL,
    source text NOT NULL,
    CONSTRAINT scheme_parameter_pkey PRIMARY KEY (network, parameter, valid_from),
    CONSTRAINT scheme_parameter_unit_is_known CHECK (unit IN ('working_day', 'day', 'month', 'count', 'flag'))
);
COMMENT ON TABLE sach.scheme_parameter IS 'Parameters of certification.md §3.0 as dated rows: the newest valid_from not after the legal day counts.';
