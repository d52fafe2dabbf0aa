import LibPQ

/// What a state or an event of a machine is called.
package struct RuleBookNameRow: Sendable {
    package var workflow: String
    package var part: String
    package var code: String
    package var vi: String
    package var en: String

    static let columns: [Column] = [
        Column("workflow", "text"), Column("part", "text"), Column("code", "text"), Column("vi", "text"),
        Column("en", "text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        workflow = try row.read("workflow")
        part = try row.read("part")
        code = try row.read("code")
        vi = try row.read("vi")
        en = try row.read("en")
    }
}

/// The names of all states and events of the rule book; of a state those of its newest revision.
package struct ListRuleBookNames: Statement {
    /// No parameters.
    package init() {}

    package static let isReadOnly = true
    package static let sql = """
        SELECT s.workflow, 'state' AS part, s.state AS code, s.name_vi AS vi, s.name_en AS en
        FROM (
            SELECT DISTINCT ON (w.workflow, w.state) w.workflow, w.state, w.name_vi, w.name_en
            FROM sach.workflow_state w
            ORDER BY w.workflow, w.state, w.revision DESC
        ) s
        UNION ALL
        SELECT e.workflow, 'event', e.event, e.name_vi, e.name_en
        FROM sach.workflow_event e
        """
    package static let columns = RuleBookNameRow.columns

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> RuleBookNameRow {
        try RuleBookNameRow(row)
    }
}
