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
        SELECT id, reference, code, network, workflow, revision, state, state_vi, state_en, is_final, version, title, facility, unit, parent,
            due_at, is_overdue, changed_at, details, due_state, days_left
        FROM sach.subject_rows(
            ARRAY(
                SELECT s.id
                FROM sach.subject s
                WHERE s.id = sach.subject_find($1::text, $2::text)
                    AND sach.reader_sees($3::bigint, s.network, s.facility, s.unit)
                    AND (s.workflow <> 'finding' OR sach.finding_is_shown(s.id, $3::bigint))),
            $2::text, $3::bigint)
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
        SELECT id, reference, code, network, workflow, revision, state, state_vi, state_en, is_final, version, title, facility, unit, parent,
            due_at, is_overdue, changed_at, details, due_state, days_left
        FROM sach.subject_rows(
            ARRAY(
                SELECT sach.subject_search(
                    $1::text, $2::text, $3::text, $4::text, $5::text, $6::text, $7::bool, $12::text, $8::text, $9::bigint, $10::bigint,
                    $11::int)),
            $1::text, $9::bigint)
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
