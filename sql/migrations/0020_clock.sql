-- breaking: no
-- Clocks of a case: limits over several states, pauses as rows, what a limit was computed from, what a new calendar moved, escalations;
-- and the explicit way of a running case into a newer revision of its machine (R2, R4, R5).

ALTER TABLE sach.workflow_state ADD COLUMN stops_parent text[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN sach.workflow_state.stops_parent IS 'Kinds of the parent''s time limits that stand still while a child is in this state: the ball is outside for the whole case, not only for the child (R5).';

ALTER TABLE sach.workflow_timer ADD COLUMN escalates boolean NOT NULL DEFAULT true;
COMMENT ON COLUMN sach.workflow_timer.escalates IS 'Whether a limit without an event of its own opens a task and writes to the coordinator, then to the head, once it has passed. Never in a state whose clock stops: that time is the applicant''s.';

CREATE TABLE sach.workflow_span (
    workflow text NOT NULL,
    revision int NOT NULL,
    kind text NOT NULL,
    parameter text NOT NULL,
    from_state text NOT NULL,
    CONSTRAINT workflow_span_pkey PRIMARY KEY (workflow, revision, kind),
    CONSTRAINT workflow_span_starts_in_a_state FOREIGN KEY (workflow, revision, from_state)
        REFERENCES sach.workflow_state (workflow, revision, state)
);
COMMENT ON TABLE sach.workflow_span IS 'A time limit of the whole case: it starts when from_state is first entered, stands still in states whose clock stops, and ends in a final state whose clock does not stop.';

CREATE TABLE sach.limit_kind (
    kind text NOT NULL,
    name_vi text NOT NULL,
    name_en text NOT NULL,
    CONSTRAINT limit_kind_pkey PRIMARY KEY (kind),
    CONSTRAINT limit_kind_names_are_nfc CHECK (name_vi IS NFC NORMALIZED AND name_en IS NFC NORMALIZED)
);
COMMENT ON TABLE sach.limit_kind IS 'What a kind of time limit is called in mails and lists; a kind without a row is shown by its code.';
INSERT INTO sach.limit_kind (kind, name_vi, name_en) VALUES
    ('purge',   'giữ bản nháp',               'keeping a draft'),
    ('check',   'kiểm tra hồ sơ',             'completeness check'),
    ('reply',   'bổ sung hồ sơ',              'reply of the applicant'),
    ('assign',  'chỉ định chuyên gia',        'appointment of assessors'),
    ('object',  'phản đối thành phần tổ',     'objection to the team'),
    ('assess',  'đánh giá',                   'assessment'),
    ('review',  'thẩm tra',                   'review'),
    ('decide',  'quyết định',                 'decision'),
    ('case',    'giải quyết toàn bộ hồ sơ',   'the whole case'),
    ('issue',   'cấp giấy chứng nhận',        'issue of the certificate'),
    ('open',    'mở kỳ báo cáo',              'opening of the report'),
    ('due',     'nộp báo cáo năm',            'filing of the annual report'),
    ('return',  'sửa báo cáo năm',            'correction of the annual report'),
    ('expiry',  'hiệu lực của tài liệu',      'validity of the evidence'),
    ('edition', 'hiệu lực của phiên bản tiêu chuẩn', 'validity of the standard''s edition');

CREATE TABLE sach.subject_scheme (
    subject_id bigint NOT NULL REFERENCES sach.subject (id),
    valid_on date NOT NULL,
    pinned_at timestamptz NOT NULL,
    CONSTRAINT subject_scheme_pkey PRIMARY KEY (subject_id)
);
COMMENT ON TABLE sach.subject_scheme IS 'The legal day whose scheme parameters a case goes by (R2): pinned when it leaves draft, moved only by a migration. Subjects below it share it.';

ALTER TABLE sach.timer
    ADD COLUMN amount int,
    ADD COLUMN unit text,
    ADD COLUMN computed_due_at timestamptz,
    ADD COLUMN spans boolean NOT NULL DEFAULT false,
    ADD COLUMN paused_at timestamptz,
    ADD COLUMN escalation int NOT NULL DEFAULT 0,
    DROP CONSTRAINT timer_tries_only_with_event,
    ADD CONSTRAINT timer_tries_only_with_event_or_escalation CHECK (
        next_try_at IS NULL OR on_due_event IS NOT NULL OR amount IS NOT NULL),
    ADD CONSTRAINT timer_amount_has_a_unit CHECK (
        (amount IS NULL) = (unit IS NULL) AND (amount IS NULL) = (computed_due_at IS NULL)),
    ADD CONSTRAINT timer_unit_is_known CHECK (unit IN ('working_day', 'day', 'month')),
    ADD CONSTRAINT timer_escalation_has_two_levels CHECK (escalation BETWEEN 0 AND 3);
COMMENT ON COLUMN sach.timer.amount IS 'What due_at was counted from started_at with, pinned; NULL = due_at is a known instant (an expiry date) that no calendar and no pause moves.';
COMMENT ON COLUMN sach.timer.computed_due_at IS 'due_at as last computed: where they differ somebody set due_at by hand, and it is left alone.';
COMMENT ON COLUMN sach.timer.spans IS 'A limit of the whole case (workflow_span), not of one state.';
COMMENT ON COLUMN sach.timer.paused_at IS 'Since when it stands still; due_at then says where it would end if nothing had stopped it.';
COMMENT ON COLUMN sach.timer.escalation IS '0 = in time, 1 = the coordinator has a task, 2 = the coordinator was written to, 3 = the head was.';
UPDATE sach.timer t
SET amount = p.amount, unit = p.unit, computed_due_at = t.due_at
FROM sach.subject s
CROSS JOIN LATERAL (
    SELECT x.*
    FROM sach.scheme_parameter x
    WHERE x.network = s.network AND x.unit IN ('working_day', 'day', 'month')
) p
WHERE s.id = t.subject_id AND t.settled_at IS NULL AND p.parameter = t.parameter
    AND p.valid_from = (
        SELECT max(y.valid_from)
        FROM sach.scheme_parameter y
        WHERE y.network = s.network AND y.parameter = t.parameter AND y.valid_from <= t.started_at::date);

CREATE TABLE sach.clock_pause (
    subject_id bigint NOT NULL REFERENCES sach.subject (id),
    source bigint NOT NULL REFERENCES sach.subject (id),
    since timestamptz NOT NULL,
    until timestamptz,
    state text NOT NULL,
    kinds text[] NOT NULL,
    CONSTRAINT clock_pause_pkey PRIMARY KEY (subject_id, source, since),
    CONSTRAINT clock_pause_ends_after_start CHECK (until >= since),
    CONSTRAINT clock_pause_stops_a_limit CHECK (cardinality(kinds) > 0)
);
CREATE UNIQUE INDEX clock_pause_is_one ON sach.clock_pause (subject_id, source) WHERE until IS NULL;
COMMENT ON TABLE sach.clock_pause IS 'When limits of a case stood still because the ball was outside (R5): its own state (source = itself) or a child''s. Pauses ordered by the coordinator stand in subject_hold.';
COMMENT ON COLUMN sach.clock_pause.kinds IS 'The kinds of limits that stood still.';

CREATE TABLE sach.timer_move (
    timer_move bigint GENERATED ALWAYS AS IDENTITY,
    calendar text NOT NULL,
    subject_id bigint NOT NULL REFERENCES sach.subject (id),
    what text NOT NULL,
    kind text NOT NULL,
    old_due_at timestamptz NOT NULL,
    new_due_at timestamptz NOT NULL,
    old_version int NOT NULL,
    new_version int NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT timer_move_pkey PRIMARY KEY (timer_move),
    CONSTRAINT timer_move_of_version FOREIGN KEY (calendar, new_version) REFERENCES sach.calendar_version (calendar, version),
    CONSTRAINT timer_move_what_is_known CHECK (what IN ('limit', 'notice')),
    CONSTRAINT timer_move_moves CHECK (old_due_at <> new_due_at)
);
CREATE INDEX timer_move_of_subject ON sach.timer_move (subject_id, timer_move);
CREATE INDEX timer_move_of_calendar ON sach.timer_move (calendar, new_version);
COMMENT ON TABLE sach.timer_move IS 'What a new calendar version moved: open limits and notices not sent yet, with the old and the new instant (R4). Closed ones never move.';
CREATE TRIGGER timer_move_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sach.timer_move
    FOR EACH STATEMENT EXECUTE FUNCTION sach.history_forbid();

CREATE TABLE sach.workflow_migration (
    workflow text NOT NULL,
    from_revision int NOT NULL,
    to_revision int NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL,
    event text NOT NULL DEFAULT 'migrate',
    CONSTRAINT workflow_migration_pkey PRIMARY KEY (workflow, from_revision, to_revision, from_state),
    CONSTRAINT workflow_migration_goes_forward CHECK (to_revision > from_revision),
    CONSTRAINT workflow_migration_is_migrate CHECK (event = 'migrate'),
    CONSTRAINT workflow_migration_leaves_a_state FOREIGN KEY (workflow, from_revision, from_state)
        REFERENCES sach.workflow_state (workflow, revision, state),
    CONSTRAINT workflow_migration_is_a_legal_move FOREIGN KEY (workflow, to_revision, from_state, event, to_state)
        REFERENCES sach.workflow_transition (workflow, revision, from_state, event, to_state)
);
COMMENT ON TABLE sach.workflow_migration IS 'Which state of a newer revision a state of an older one becomes (R2). The crossing is an event `migrate` of the newer revision, so the newer revision keeps a state it retired as long as cases may stand in it: the ledger''s foreign keys then prove the crossing like any other move.';

CREATE TABLE sach.migration_proposal (
    proposal bigint GENERATED ALWAYS AS IDENTITY,
    network int NOT NULL REFERENCES sach.network (network),
    workflow text NOT NULL,
    from_revision int NOT NULL,
    to_revision int NOT NULL,
    subjects bigint[],
    accepts text[] NOT NULL DEFAULT '{}',
    proposed_by bigint NOT NULL REFERENCES sach.person (person),
    proposed_at timestamptz NOT NULL,
    confirmed_by bigint REFERENCES sach.person (person),
    confirmed_at timestamptz,
    migrated int,
    CONSTRAINT migration_proposal_pkey PRIMARY KEY (proposal),
    CONSTRAINT migration_proposal_leaves_a_revision FOREIGN KEY (workflow, from_revision)
        REFERENCES sach.workflow_revision (workflow, revision),
    CONSTRAINT migration_proposal_enters_a_revision FOREIGN KEY (workflow, to_revision)
        REFERENCES sach.workflow_revision (workflow, revision),
    CONSTRAINT migration_proposal_goes_forward CHECK (to_revision > from_revision),
    CONSTRAINT migration_proposal_needs_two_persons CHECK (confirmed_by <> proposed_by),
    CONSTRAINT migration_proposal_confirmed_by_a_person CHECK (
        (confirmed_by IS NULL) = (confirmed_at IS NULL) AND (confirmed_by IS NULL) = (migrated IS NULL))
);
COMMENT ON TABLE sach.migration_proposal IS 'The administrator proposes to move running cases to a newer revision, the coordinator confirms (R2: two persons). subjects NULL = all that run; accepts = the blockers of the dry run that the proposal takes responsibility for.';
