import LibPQ

/// A revision of a machine.
package struct WorkflowRow: Sendable {
    package var workflow: String
    package var revision: Int
    package var prefix: String
    package var nameVi: String
    package var nameEn: String
    package var effectiveFrom: String
    package var source: String

    static let columns: [Column] = [
        Column("workflow", "text"), Column("revision", "int4"), Column("prefix", "text"), Column("name_vi", "text"),
        Column("name_en", "text"), Column("effective_from", "text"), Column("source", "text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        workflow = try row.read("workflow")
        revision = try row.read("revision")
        prefix = try row.read("prefix")
        nameVi = try row.read("name_vi")
        nameEn = try row.read("name_en")
        effectiveFrom = try row.read("effective_from")
        source = try row.read("source")
    }
}

/// All machines and their revisions.
package struct ListWorkflows: Statement {
    /// No parameters.
    package init() {}

    package static let sql = """
        SELECT w.workflow, r.revision, w.prefix, w.name_vi, w.name_en, r.effective_from::text AS effective_from, r.source
        FROM sach.workflow w
        JOIN sach.workflow_revision r USING (workflow)
        ORDER BY w.prefix, r.revision
        """
    package static let columns = WorkflowRow.columns

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> WorkflowRow {
        try WorkflowRow(row)
    }
}

/// A revision of a machine with all its rows.
package struct WorkflowDescriptionRow: Sendable {
    package var workflow: String
    package var revision: Int
    package var prefix: String
    package var nameVi: String
    package var nameEn: String
    package var effectiveFrom: String
    package var source: String
    package var states: JSONText
    package var events: JSONText
    package var transitions: JSONText
    package var fields: JSONText
    package var timers: JSONText

    static let columns: [Column] = [
        Column("workflow", "text"), Column("revision", "int4"), Column("prefix", "text"), Column("name_vi", "text"),
        Column("name_en", "text"), Column("effective_from", "text"), Column("source", "text"),
        Column("states", "jsonb"), Column("events", "jsonb"), Column("transitions", "jsonb"),
        Column("fields", "jsonb"), Column("timers", "jsonb"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        workflow = try row.read("workflow")
        revision = try row.read("revision")
        prefix = try row.read("prefix")
        nameVi = try row.read("name_vi")
        nameEn = try row.read("name_en")
        effectiveFrom = try row.read("effective_from")
        source = try row.read("source")
        states = try row.read("states")
        events = try row.read("events")
        transitions = try row.read("transitions")
        fields = try row.read("fields")
        timers = try row.read("timers")
    }
}

/// One revision of a machine, the newest unless named.
package struct DescribeWorkflow: Statement {
    /// The machine.
    package var workflow: String
    /// The revision.
    package var revision: Int?

    /// Names the parameters.
    package init(workflow: String, revision: Int? = nil) {
        self.workflow = workflow
        self.revision = revision
    }

    package static let sql = """
        SELECT w.workflow, r.revision, w.prefix, w.name_vi, w.name_en, r.effective_from::text AS effective_from, r.source,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('state', s.state, 'name', jsonb_build_object('vi', s.name_vi, 'en', s.name_en), 'isFinal', s.is_final,
                'clockStops', s.clock_stops) ORDER BY s.state), '[]')
            FROM sach.workflow_state s
            WHERE s.workflow = r.workflow AND s.revision = r.revision) AS states,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('event', e.event, 'name', jsonb_build_object('vi', e.name_vi, 'en', e.name_en)) ORDER BY e.event), '[]')
            FROM sach.workflow_event e
            WHERE e.workflow = r.workflow) AS events,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('from', t.from_state, 'event', t.event, 'to', t.to_state, 'roles', t.roles, 'guards', t.guards,
                'effects', t.effects, 'source', t.source) ORDER BY t.source COLLATE "C", t.from_state COLLATE "C", t.event COLLATE "C"), '[]')
            FROM sach.workflow_transition t
            WHERE t.workflow = r.workflow AND t.revision = r.revision) AS transitions,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('event', f.event, 'field', f.field, 'type', f.type, 'required', f.is_required, 'choices', f.choices,
                'name', jsonb_build_object('vi', f.name_vi, 'en', f.name_en)) ORDER BY f.event, f.field), '[]')
            FROM sach.workflow_field f
            WHERE f.workflow = r.workflow AND f.revision = r.revision) AS fields,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('state', m.state, 'kind', m.kind, 'parameter', m.parameter, 'onDueEvent', m.on_due_event)
                ORDER BY m.state, m.kind), '[]')
            FROM sach.workflow_timer m
            WHERE m.workflow = r.workflow AND m.revision = r.revision) AS timers
        FROM sach.workflow w
        JOIN sach.workflow_revision r USING (workflow)
        WHERE w.workflow = $1::text AND ($2::int IS NULL OR r.revision = $2::int)
        ORDER BY r.revision DESC
        LIMIT 1
        """
    package static let columns = WorkflowDescriptionRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(workflow)
        bindings.append(revision)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> WorkflowDescriptionRow {
        try WorkflowDescriptionRow(row)
    }
}
