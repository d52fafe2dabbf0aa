import LibPQ

/// What proposing or confirming the migration of running cases answered.
package struct MigrationRow: Sendable {
    package var outcome: String
    package var reference: String?
    package var codes: [String]
    package var plan: JSONText?

    static let columns: [Column] = [
        Column("outcome", "text"), Column("reference", "text"), Column("codes", "_text"), Column("plan", "jsonb"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        outcome = try row.read("outcome")
        reference = try row.readOptional("reference")
        codes = try row.readOptional("codes") ?? []
        plan = try row.readOptional("plan")
    }
}

/// Proposes to move running cases to a newer revision of their machine.
package struct ProposeMigration: Statement {
    /// What to move where, by the interface's names.
    package var data: JSONText
    /// Who proposes.
    package var actor: Int64

    /// Names the parameters.
    package init(data: JSONText, actor: Int64) {
        self.data = data
        self.actor = actor
    }

    package static let sql = """
        SELECT outcome, reference, codes, plan
        FROM sach.migration_propose($1::jsonb, $2::bigint)
        """
    package static let columns = MigrationRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(data)
        bindings.append(actor)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> MigrationRow {
        try MigrationRow(row)
    }
}

/// Confirms a proposal: the cases without blockers move.
package struct ConfirmMigration: Statement {
    /// The proposal's number.
    package var proposal: Int64
    /// Who confirms.
    package var actor: Int64

    /// Names the parameters.
    package init(proposal: Int64, actor: Int64) {
        self.proposal = proposal
        self.actor = actor
    }

    package static let sql = """
        SELECT outcome, reference, codes, plan
        FROM sach.migration_confirm($1::bigint, $2::bigint)
        """
    package static let columns = MigrationRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(proposal)
        bindings.append(actor)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> MigrationRow {
        try MigrationRow(row)
    }
}

/// The proposals of a machine, newest first, each with its dry run as it stands now; at most twenty.
package struct ListMigrations: Statement {
    /// The machine.
    package var workflow: String
    /// Code of the network.
    package var network: String?

    /// Names the parameters.
    package init(workflow: String, network: String? = nil) {
        self.workflow = workflow
        self.network = network
    }

    package static let sql = """
        SELECT sach.migration_show(p.proposal) AS plan
        FROM sach.migration_proposal p
        JOIN sach.network n USING (network)
        WHERE p.workflow = $1::text AND ($2::text IS NULL OR n.code = upper($2::text))
        ORDER BY p.proposal DESC
        LIMIT 20
        """
    package static let columns: [Column] = [Column("plan", "jsonb")]

    package func bind(into bindings: inout Bindings) {
        bindings.append(workflow)
        bindings.append(network)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> JSONText {
        try row.read("plan")
    }
}
