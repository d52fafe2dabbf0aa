import LibPQ

/// A row of `sach.subject_view`.
package struct SubjectRow: Sendable {
    package var id: Int64
    package var reference: String
    package var code: String?
    package var network: String
    package var workflow: String
    package var revision: Int
    package var state: String
    package var stateVi: String
    package var stateEn: String
    package var isFinal: Bool
    package var version: Int
    package var title: String
    package var facility: String?
    package var unit: String?
    package var parent: String?
    package var dueAt: String?
    package var isOverdue: Bool
    package var changedAt: String
    package var details: JSONText
    package var dueState: String?
    package var daysLeft: Int?

    static let columns: [Column] = [
        Column("id", "int8"), Column("reference", "text"), Column("code", "text"), Column("network", "text"),
        Column("workflow", "text"), Column("revision", "int4"), Column("state", "text"), Column("state_vi", "text"),
        Column("state_en", "text"), Column("is_final", "bool"), Column("version", "int4"), Column("title", "text"),
        Column("facility", "text"), Column("unit", "text"), Column("parent", "text"), Column("due_at", "text"),
        Column("is_overdue", "bool"), Column("changed_at", "text"), Column("details", "jsonb"),
        Column("due_state", "text"), Column("days_left", "int4"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        id = try row.read("id")
        reference = try row.read("reference")
        code = try row.readOptional("code")
        network = try row.read("network")
        workflow = try row.read("workflow")
        revision = try row.read("revision")
        state = try row.read("state")
        stateVi = try row.read("state_vi")
        stateEn = try row.read("state_en")
        isFinal = try row.read("is_final")
        version = try row.read("version")
        title = try row.read("title")
        facility = try row.readOptional("facility")
        unit = try row.readOptional("unit")
        parent = try row.readOptional("parent")
        dueAt = try row.readOptional("due_at")
        isOverdue = try row.read("is_overdue")
        changedAt = try row.read("changed_at")
        details = try row.read("details")
        dueState = try row.readOptional("due_state")
        daysLeft = try row.readOptional("days_left")
    }
}

/// One subject of one machine, if the reader may see it.
package struct FindSubject: Statement {
    /// Any of its references.
    package var reference: String
    /// Its machine.
    package var workflow: String
    /// Whose eyes; `nil` sees all.
    package var reader: Int64?

    /// Names the parameters.
    package init(reference: String, workflow: String, reader: Int64? = nil) {
        self.reference = reference
        self.workflow = workflow
        self.reader = reader
    }

    package static let sql = """
        SELECT v.id, v.reference, v.code, v.network, v.workflow, v.revision, v.state, v.state_vi, v.state_en, v.is_final, v.version,
            v.title, v.facility, v.unit, v.parent, sach.instant_text(v.due_at) AS due_at, v.is_overdue,
            sach.instant_text(v.changed_at) AS changed_at, sach.details_shown(s.workflow, v.details, $3::bigint) AS details,
            v.due_state, v.days_left
        FROM sach.subject s
        CROSS JOIN LATERAL (SELECT * FROM sach.subject_view w WHERE w.id = s.id AND w.workflow = $2::text OFFSET 0) v
        WHERE s.id = sach.subject_find($1::text, $2::text)
            AND sach.reader_sees($3::bigint, s.network, s.facility, s.unit)
            AND (s.workflow <> 'finding' OR sach.finding_is_shown(s.id, $3::bigint))
        """
    package static let columns = SubjectRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(reference)
        bindings.append(workflow)
        bindings.append(reader)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> SubjectRow {
        try SubjectRow(row)
    }
}

/// One page of a machine's subjects, oldest first, by what is asked for; the reader's own only.
package struct ListSubjects: Statement {
    /// The machine.
    package var workflow: String
    /// Code of the network.
    package var network: String?
    /// Its state.
    package var state: String?
    /// Reference of its facility.
    package var facility: String?
    /// Code of its reporting unit.
    package var unit: String?
    /// Reference of its parent.
    package var parent: String?
    /// Whether its time limit has passed.
    package var isOverdue: Bool?
    /// How its time limit stands: overdue, soon or on_time.
    package var due: String?
    /// Text in the name of its facility or unit, with or without Vietnamese marks, or one of its references.
    package var text: String?
    /// Whose eyes; `nil` sees all.
    package var reader: Int64?
    /// The last page's last key.
    package var after: Int64
    /// Rows at most.
    package var limit: Int

    /// Names the parameters.
    package init(
        workflow: String, network: String? = nil, state: String? = nil, facility: String? = nil,
        unit: String? =
            nil, parent: String? = nil, isOverdue: Bool? = nil, due: String? = nil, text: String? = nil,
        reader: Int64? = nil,
        after: Int64, limit: Int
    ) {
        self.workflow = workflow
        self.network = network
        self.state = state
        self.facility = facility
        self.unit = unit
        self.parent = parent
        self.isOverdue = isOverdue
        self.due = due
        self.text = text
        self.reader = reader
        self.after = after
        self.limit = limit
    }

    package static let sql = """
        WITH page AS MATERIALIZED (
            SELECT s.id
            FROM sach.subject s
            WHERE s.workflow = $1::text
                AND s.id > $10::bigint
                AND ($2::text IS NULL OR s.network = (SELECT n.network FROM sach.network n WHERE n.code = upper($2::text)))
                AND ($3::text IS NULL OR s.state = $3::text)
                AND ($4::text IS NULL OR s.facility = sach.facility_find($4::text))
                AND ($5::text IS NULL OR s.unit = sach.unit_find($5::text))
                AND ($6::text IS NULL OR s.parent = sach.subject_find($6::text))
                AND ($7::bool IS NULL OR $7::bool = EXISTS (
                    SELECT
                    FROM sach.timer t
                    JOIN sach.workflow_state w ON w.workflow = s.workflow AND w.revision = s.revision AND w.state = s.state
                    WHERE t.subject_id = s.id AND t.settled_at IS NULL AND t.paused_at IS NULL AND t.due_at <= sach.clock_now() AND NOT w.clock_stops))
                AND ($12::text IS NULL OR $12::text = (
                    SELECT CASE
                        WHEN min(t.due_at) <= sach.clock_now() THEN 'overdue'
                        WHEN min(t.due_at) <= sach.due_soon_until(s.network, sach.clock_now()) THEN 'soon'
                        WHEN min(t.due_at) IS NOT NULL THEN 'on_time' END
                    FROM sach.timer t
                    JOIN sach.workflow_state w ON w.workflow = s.workflow AND w.revision = s.revision AND w.state = s.state
                    WHERE t.subject_id = s.id AND t.settled_at IS NULL AND t.paused_at IS NULL AND NOT w.clock_stops))
                AND ($8::text IS NULL
                    OR EXISTS (SELECT FROM sach.facility f WHERE f.facility = s.facility AND f.search_key LIKE sach.text_pattern($8::text))
                    OR EXISTS (
                        SELECT FROM sach.unit_name u WHERE u.unit = s.unit AND sach.text_search_key(u.name) LIKE sach.text_pattern($8::text))
                    OR EXISTS (SELECT FROM sach.subject_reference r WHERE r.subject_id = s.id AND r.reference = upper($8::text)))
                AND sach.reader_sees($9::bigint, s.network, s.facility, s.unit)
                AND (s.workflow <> 'finding' OR sach.finding_is_shown(s.id, $9::bigint))
            ORDER BY s.id
            LIMIT $11::int
        )
        SELECT v.id, v.reference, v.code, v.network, v.workflow, v.revision, v.state, v.state_vi, v.state_en, v.is_final, v.version,
            v.title, v.facility, v.unit, v.parent, sach.instant_text(v.due_at) AS due_at, v.is_overdue,
            sach.instant_text(v.changed_at) AS changed_at, sach.details_shown($1::text, v.details, $9::bigint) AS details,
            v.due_state, v.days_left
        FROM page
        CROSS JOIN LATERAL (SELECT * FROM sach.subject_view w WHERE w.id = page.id AND w.workflow = $1::text OFFSET 0) v
        ORDER BY page.id
        """
    package static let columns = SubjectRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(workflow)
        bindings.append(network)
        bindings.append(state)
        bindings.append(facility)
        bindings.append(unit)
        bindings.append(parent)
        bindings.append(isOverdue)
        bindings.append(text)
        bindings.append(reader)
        bindings.append(after)
        bindings.append(limit)
        bindings.append(due)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> SubjectRow {
        try SubjectRow(row)
    }
}

/// Which machine a reference belongs to.
package struct SubjectPlaceRow: Sendable {
    package var id: Int64
    package var workflow: String

    static let columns: [Column] = [
        Column("id", "int8"), Column("workflow", "text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        id = try row.read("id")
        workflow = try row.read("workflow")
    }
}

/// The machine of a reference, to say so when it was looked for in another collection.
package struct LocateSubject: Statement {
    /// Any reference.
    package var reference: String

    /// Names the parameters.
    package init(reference: String) {
        self.reference = reference
    }

    package static let sql = """
        SELECT id, workflow
        FROM sach.subject
        WHERE id = sach.subject_find($1::text)
        """
    package static let columns = SubjectPlaceRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(reference)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> SubjectPlaceRow {
        try SubjectPlaceRow(row)
    }
}
