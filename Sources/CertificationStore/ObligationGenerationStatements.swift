import LibPQ

/// How many obligations were made.
package struct GenerationRow: Sendable {
    package var generated: Int

    static let columns: [Column] = [
        Column("generated", "int8")
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        generated = try row.read("generated")
    }
}

/// Makes the missing obligations of a period, up to a number.
package struct GenerateObligations: Statement {
    /// Code of the network.
    package var network: String
    /// The period.
    package var period: String
    /// Obligations at most.
    package var limit: Int

    /// Names the parameters.
    package init(network: String, period: String, limit: Int) {
        self.network = network
        self.period = period
        self.limit = limit
    }

    package static let sql = """
        SELECT sach.obligation_generate($1::text, $2::text, $3::int)::bigint AS generated
        """
    package static let columns = GenerationRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(network)
        bindings.append(period)
        bindings.append(limit)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> GenerationRow {
        try GenerationRow(row)
    }
}
