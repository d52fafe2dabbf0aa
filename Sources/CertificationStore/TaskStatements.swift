import LibPQ

/// Work that waits for a role.
package struct TaskRow: Sendable {
    package var kind: String
    package var subject: String?
    package var workflow: String?
    package var title: String
    package var state: String?
    package var role: String
    package var dueAt: String?
    package var isOverdue: Bool
    package var createdAt: String
    package var detail: JSONText
    package var isMine: Bool

    static let columns: [Column] = [
        Column("kind", "text"), Column("subject", "text"), Column("workflow", "text"), Column("title", "text"),
        Column("state", "text"), Column("role", "text"), Column("due_at", "text"), Column("is_overdue", "bool"),
        Column("created_at", "text"), Column("detail", "jsonb"), Column("is_mine", "bool"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        kind = try row.read("kind")
        subject = try row.readOptional("subject")
        workflow = try row.readOptional("workflow")
        title = try row.read("title")
        state = try row.readOptional("state")
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
    /// Rows to pass over.
    package var offset: Int64
    /// Rows at most.
    package var limit: Int

    /// Names the parameters.
    package init(person: Int64, seesAll: Bool, network: String? = nil, offset: Int64, limit: Int) {
        self.person = person
        self.seesAll = seesAll
        self.network = network
        self.offset = offset
        self.limit = limit
    }

    package static let sql = """
        SELECT kind, subject, workflow, title, state, role, sach.instant_text(due_at) AS due_at, is_overdue, sach.instant_text(created_at) AS created_at, detail, is_mine
        FROM sach.task_list($1::bigint, $2::bool, $3::text, $4::bigint, $5::int)
        """
    package static let columns = TaskRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(person)
        bindings.append(seesAll)
        bindings.append(network)
        bindings.append(offset)
        bindings.append(limit)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> TaskRow {
        try TaskRow(row)
    }
}
