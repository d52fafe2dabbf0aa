import LibPQ

/// Moves a facility to another accountable unit.
package struct MoveFacility: Statement {
    /// What to save, by the interface's names.
    package var data: JSONText
    /// Who enters it.
    package var actor: Int64

    /// Names the parameters.
    package init(data: JSONText, actor: Int64) {
        self.data = data
        self.actor = actor
    }

    package static let sql = """
        SELECT outcome, reference, codes
        FROM sach.facility_move($1::jsonb, $2::bigint)
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

/// Enters what a facility has empowered an agent to do.
package struct SaveMandate: Statement {
    /// What to save, by the interface's names.
    package var data: JSONText
    /// Who enters it.
    package var actor: Int64

    /// Names the parameters.
    package init(data: JSONText, actor: Int64) {
        self.data = data
        self.actor = actor
    }

    package static let sql = """
        SELECT outcome, reference, codes
        FROM sach.mandate_save($1::jsonb, $2::bigint)
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

/// Enters a part of a list of facilities; the answer is one JSON object.
package struct ImportFacilities: Statement {
    /// The rows and what was acknowledged.
    package var data: JSONText
    /// Who enters them.
    package var actor: Int64

    /// Names the parameters.
    package init(data: JSONText, actor: Int64) {
        self.data = data
        self.actor = actor
    }

    package static let sql = """
        SELECT sach.facility_import_rows($1::jsonb, $2::bigint) AS answer
        """
    package static let columns: [Column] = [Column("answer", "jsonb")]

    package func bind(into bindings: inout Bindings) {
        bindings.append(data)
        bindings.append(actor)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> JSONText {
        try row.read("answer")
    }
}

/// What a facility was, in one JSON object.
package struct ReadFacilityHistory: Statement {
    /// Its reference.
    package var reference: String

    /// Names the parameters.
    package init(reference: String) { self.reference = reference }

    package static let sql = """
        SELECT sach.facility_history(sach.facility_find($1::text)) AS history
        """
    package static let columns: [Column] = [Column("history", "jsonb")]

    package func bind(into bindings: inout Bindings) { bindings.append(reference) }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> JSONText {
        try row.read("history")
    }
}
