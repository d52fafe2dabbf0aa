import LibPQ

/// A firm or body.
package struct OrganisationRow: Sendable {
    package var key: Int64
    package var reference: String
    package var name: String
    package var kind: String
    package var taxCode: String?

    static let columns: [Column] = [
        Column("key", "int8"), Column("reference", "text"), Column("name", "text"), Column("kind", "text"),
        Column("tax_code", "text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        key = try row.read("key")
        reference = try row.read("reference")
        name = try row.read("name")
        kind = try row.read("kind")
        taxCode = try row.readOptional("tax_code")
    }
}

/// One page of the organisations, oldest first.
package struct ListOrganisations: Statement {
    /// Text in the name, with or without Vietnamese marks.
    package var text: String?
    /// Only this one.
    package var reference: String?
    /// The last page's last key.
    package var after: Int64
    /// Rows at most.
    package var limit: Int

    /// Names the parameters.
    package init(text: String? = nil, reference: String? = nil, after: Int64, limit: Int) {
        self.text = text
        self.reference = reference
        self.after = after
        self.limit = limit
    }

    package static let sql = """
        SELECT organisation AS key, 'G' || organisation AS reference, name, kind, tax_code
        FROM sach.organisation
        WHERE organisation > $3::bigint
            AND ($1::text IS NULL OR sach.text_search_key(name) LIKE sach.text_pattern($1::text))
            AND ($2::text IS NULL OR 'G' || organisation = upper($2::text))
        ORDER BY organisation
        LIMIT $4::int
        """
    package static let columns = OrganisationRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(text)
        bindings.append(reference)
        bindings.append(after)
        bindings.append(limit)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> OrganisationRow {
        try OrganisationRow(row)
    }
}
