import LibPQ

/// Work that waits for a role.
package struct TaskRow: Sendable {
    package var kind: String
    package var subject: String?
    package var workflow: String?
    package var title: String
    package var state: String?
    package var stateVi: String?
    package var stateEn: String?
    package var limitVi: String?
    package var limitEn: String?
    package var role: String
    package var dueAt: String?
    package var isOverdue: Bool
    package var createdAt: String
    package var detail: JSONText
    package var isMine: Bool

    static let columns: [Column] = [
        Column("kind", "text"), Column("subject", "text"), Column("workflow", "text"), Column("title", "text"),
        Column("state", "text"), Column("state_vi", "text"), Column("state_en", "text"), Column("limit_vi", "text"),
        Column("limit_en", "text"), Column("role", "text"), Column("due_at", "text"), Column("is_overdue", "bool"),
        Column("created_at", "text"), Column("detail", "jsonb"), Column("is_mine", "bool"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        kind = try row.read("kind")
        subject = try row.readOptional("subject")
        workflow = try row.readOptional("workflow")
        title = try row.read("title")
        state = try row.readOptional("state")
        stateVi = try row.readOptional("state_vi")
        stateEn = try row.readOptional("state_en")
        limitVi = try row.readOptional("limit_vi")
        limitEn = try row.readOptional("limit_en")
        role = try row.read("role")
        dueAt = try row.readOptional("due_at")
        isOverdue = try row.read("is_overdue")
        createdAt = try row.read("created_at")
        detail = try row.read("detail")
        isMine = try row.read("is_mine")
    }
}

/// Open tasks and running time limits that wait for a person's roles: their own cases first, then the most urgent.
package struct ListTasks: Statement {
    /// The person.
    package var person: Int64
    /// Whether every role's work is wanted.
    package var seesAll: Bool
    /// Code of the network.
    package var network: String?
    /// Only case, time_limit or tasks of this kind.
    package var kind: String?
    /// Only cases of this reporting unit.
    package var unit: String?
    /// Rows to pass over.
    package var offset: Int64
    /// Rows at most.
    package var limit: Int

    /// Names the parameters.
    package init(
        person: Int64, seesAll: Bool, network: String? = nil, kind: String? = nil, unit: String? = nil, offset: Int64,
        limit: Int
    ) {
        self.person = person
        self.seesAll = seesAll
        self.network = network
        self.kind = kind
        self.unit = unit
        self.offset = offset
        self.limit = limit
    }

    package static let sql = """
        SELECT t.kind, t.subject, t.workflow, t.title, t.state, w.name_vi AS state_vi, w.name_en AS state_en,
            l.name_vi AS limit_vi, l.name_en AS limit_en, t.role, sach.instant_text(t.due_at) AS due_at, t.is_overdue,
            sach.instant_text(t.created_at) AS created_at, t.detail, t.is_mine
        FROM sach.task_list($1::bigint, $2::bool, $3::text, $4::bigint, $5::int, $6::text, $7::text) WITH ORDINALITY AS
            t (kind, subject, workflow, title, state, role, due_at, is_overdue, created_at, detail, is_mine, n)
        LEFT JOIN LATERAL (
            SELECT s.name_vi, s.name_en
            FROM sach.workflow_state s
            WHERE s.workflow = t.workflow AND s.state = t.state
            ORDER BY s.revision DESC
            LIMIT 1
        ) w ON true
        LEFT JOIN sach.limit_kind l ON l.kind = t.detail ->> 'limit'
        ORDER BY t.n
        """
    package static let columns = TaskRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(person)
        bindings.append(seesAll)
        bindings.append(network)
        bindings.append(offset)
        bindings.append(limit)
        bindings.append(kind)
        bindings.append(unit)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> TaskRow {
        try TaskRow(row)
    }
}
