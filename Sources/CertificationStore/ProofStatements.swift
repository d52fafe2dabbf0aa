import LibPQ

/// What the network can show about the reminders of one obligation.
package struct ProofRow: Sendable {
    package var obligation: JSONText
    package var notices: JSONText
    package var events: JSONText

    static let columns: [Column] = [
        Column("obligation", "jsonb"), Column("notices", "jsonb"), Column("events", "jsonb"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        obligation = try row.read("obligation")
        notices = try row.read("notices")
        events = try row.read("events")
    }
}

/// Reads the notices, attempts and ledger of one obligation.
package struct ReadObligationProof: Statement {
    /// The subject's key.
    package var subject: Int64

    /// Names the parameters.
    package init(subject: Int64) {
        self.subject = subject
    }

    package static let isReadOnly = true
    package static let sql = """
        SELECT obligation, notices, events
        FROM sach.obligation_proof($1::bigint)
        """
    package static let columns = ProofRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(subject)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> ProofRow {
        try ProofRow(row)
    }
}
