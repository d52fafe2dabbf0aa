import LibPQ

/// What would happen.
package struct SimulatedRow: Sendable {
    package var at: String
    package var kind: String
    package var subject: String?
    package var what: String
    package var audience: String?
    package var address: String?

    static let columns: [Column] = [
        Column("at", "text"), Column("kind", "text"), Column("subject", "text"), Column("what", "text"),
        Column("audience", "text"), Column("address", "text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        at = try row.read("at")
        kind = try row.read("kind")
        subject = try row.readOptional("subject")
        what = try row.read("what")
        audience = try row.readOptional("audience")
        address = try row.readOptional("address")
    }
}

/// What would fire from now to an instant if nobody did anything.
package struct SimulateUntil: Statement {
    /// The instant.
    package var at: String

    /// Names the parameters.
    package init(at: String) {
        self.at = at
    }

    package static let sql = """
        SELECT sach.instant_text(at) AS at, kind, subject, what, audience, address
        FROM sach.simulate_until($1::timestamptz)
        """
    package static let columns = SimulatedRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(at)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> SimulatedRow {
        try SimulatedRow(row)
    }
}
