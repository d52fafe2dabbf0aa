import LibPQ

/// What is held about a person, or why it is not shown.
package struct PersonalDataRow: Sendable {
    package var outcome: String
    package var data: JSONText?
    package var codes: [String]
}

/// Everything that is held about a person; the look is recorded.
package struct ShowPersonalData: Statement {
    /// The person's reference.
    package var reference: String
    /// Who looks.
    package var actor: Int64

    /// Names the parameters.
    package init(reference: String, actor: Int64) {
        self.reference = reference
        self.actor = actor
    }

    package static let sql = """
        SELECT outcome, data, codes
        FROM sach.personal_data_show(sach.person_find($1::text), $2::bigint)
        """
    package static let columns: [Column] = [
        Column("outcome", "text"), Column("data", "jsonb"), Column("codes", "_text"),
    ]

    package func bind(into bindings: inout Bindings) {
        bindings.append(reference)
        bindings.append(actor)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> PersonalDataRow {
        PersonalDataRow(
            outcome: try row.read("outcome"), data: try row.readOptional("data"), codes: try row.read("codes"))
    }
}

/// Records that a person's data are to be erased.
package struct RequestErasure: Statement {
    /// The person and the reason.
    package var data: JSONText
    /// Who records it.
    package var actor: Int64

    /// Names the parameters.
    package init(data: JSONText, actor: Int64) {
        self.data = data
        self.actor = actor
    }

    package static let sql = """
        SELECT outcome, reference, codes
        FROM sach.erasure_request($1::jsonb, $2::bigint)
        """
    package static let columns = SaveRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(data)
        bindings.append(actor)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> SaveRow {
        try SaveRow(row)
    }
}

/// What an erasure answered: saved with the number of rows, or a refusal with its codes.
package struct ErasureRow: Sendable {
    package var outcome: String
    package var reference: String?
    package var codes: [String]
    package var counts: JSONText?
}

/// Erases what is held about a person, confirming another's request.
package struct ErasePerson: Statement {
    /// The person.
    package var data: JSONText
    /// Who confirms.
    package var actor: Int64

    /// Names the parameters.
    package init(data: JSONText, actor: Int64) {
        self.data = data
        self.actor = actor
    }

    package static let sql = """
        SELECT outcome, reference, codes, counts
        FROM sach.person_erase($1::jsonb, $2::bigint)
        """
    package static let columns: [Column] = [
        Column("outcome", "text"), Column("reference", "text"), Column("codes", "_text"), Column("counts", "jsonb"),
    ]

    package func bind(into bindings: inout Bindings) {
        bindings.append(data)
        bindings.append(actor)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> ErasureRow {
        ErasureRow(
            outcome: try row.read("outcome"), reference: try row.readOptional("reference"),
            codes: try row.read("codes"), counts: try row.readOptional("counts"))
    }
}
