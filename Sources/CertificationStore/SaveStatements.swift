import LibPQ

/// What a save function answered: saved with the reference, or a refusal with its codes.
package struct SaveRow: Sendable {
    package var outcome: String
    package var reference: String?
    package var codes: [String]?

    static let columns: [Column] = [
        Column("outcome", "text"), Column("reference", "text"), Column("codes", "_text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        outcome = try row.read("outcome")
        reference = try row.readOptional("reference")
        codes = try row.readOptional("codes")
    }
}

/// Enters a facility.
package struct SaveFacility: Statement {
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
        FROM sach.facility_save($1::jsonb, $2::bigint)
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

/// Enters a person.
package struct SavePerson: Statement {
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
        FROM sach.person_save($1::jsonb, $2::bigint)
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

/// Enters an organisation.
package struct SaveOrganisation: Statement {
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
        FROM sach.organisation_save($1::jsonb, $2::bigint)
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

/// Gives a person a role.
package struct GrantRole: Statement {
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
        FROM sach.role_grant($1::jsonb, $2::bigint)
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

/// Records a competence.
package struct SaveCompetence: Statement {
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
        FROM sach.competence_save($1::jsonb, $2::bigint)
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

/// Records a declaration on conflicts of interest.
package struct DeclareConflict: Statement {
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
        FROM sach.coi_declare($1::jsonb, $2::bigint)
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

/// Records what a person did for a facility.
package struct SaveInvolvement: Statement {
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
        FROM sach.involvement_save($1::jsonb, $2::bigint)
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

/// Records for whom a person works.
package struct SaveEmployment: Statement {
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
        FROM sach.employment_save($1::jsonb, $2::bigint)
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

/// Enters a unit's mailbox and phone.
package struct SaveUnit: Statement {
    /// The unit.
    package var code: String
    /// What to change.
    package var data: JSONText
    /// Who enters it.
    package var actor: Int64

    /// Names the parameters.
    package init(code: String, data: JSONText, actor: Int64) {
        self.code = code
        self.data = data
        self.actor = actor
    }

    package static let sql = """
        SELECT outcome, reference, codes
        FROM sach.unit_save($1::text, $2::jsonb, $3::bigint)
        """
    package static let columns = SaveRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(code)
        bindings.append(data)
        bindings.append(actor)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> SaveRow {
        try SaveRow(row)
    }
}
