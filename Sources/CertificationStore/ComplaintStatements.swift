import LibPQ

/// What asking for a complainant's identity answered.
package struct ComplaintIdentityRow: Sendable {
    package var outcome: String
    package var statement: String?
    package var person: String?
    package var name: String?
    package var email: String?
    package var phone: String?
    package var address: String?
    package var language: String?
    package var recordedBy: String?
    package var erasedAt: String?

    static let columns: [Column] = [
        Column("outcome", "text"), Column("statement", "text"), Column("person", "text"), Column("name", "text"),
        Column("email", "text"), Column("phone", "text"), Column("address", "text"), Column("language", "text"),
        Column("recorded_by", "text"), Column("erased_at", "text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        outcome = try row.read("outcome")
        statement = try row.readOptional("statement")
        person = try row.readOptional("person")
        name = try row.readOptional("name")
        email = try row.readOptional("email")
        phone = try row.readOptional("phone")
        address = try row.readOptional("address")
        language = try row.readOptional("language")
        recordedBy = try row.readOptional("recorded_by")
        erasedAt = try row.readOptional("erased_at")
    }
}

/// Asks who complained; the asking itself is written down, so it is no read.
package struct ReadComplaintIdentity: Statement {
    /// The complaint's key.
    package var subject: Int64
    /// Who asks.
    package var actor: Int64

    /// Names the parameters.
    package init(subject: Int64, actor: Int64) {
        self.subject = subject
        self.actor = actor
    }

    package static let sql = """
        SELECT outcome, statement, person, name, email, phone, address, language, recorded_by,
            sach.instant_text(erased_at) AS erased_at
        FROM sach.complaint_identity($1::bigint, $2::bigint)
        """
    package static let columns = ComplaintIdentityRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(subject)
        bindings.append(actor)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> ComplaintIdentityRow {
        try ComplaintIdentityRow(row)
    }
}

/// What erasing a complainant's identity answered.
package struct ComplaintErasureRow: Sendable {
    package var outcome: String
    package var codes: [String]

    static let columns: [Column] = [Column("outcome", "text"), Column("codes", "_text")]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        outcome = try row.read("outcome")
        codes = try row.read("codes")
    }
}

/// Erases who complained and in which words.
package struct EraseComplaintIdentity: Statement {
    /// The complaint's key.
    package var subject: Int64
    /// Who erases.
    package var actor: Int64

    /// Names the parameters.
    package init(subject: Int64, actor: Int64) {
        self.subject = subject
        self.actor = actor
    }

    package static let sql = """
        SELECT outcome, codes
        FROM sach.complaint_identity_erase($1::bigint, $2::bigint)
        """
    package static let columns = ComplaintErasureRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(subject)
        bindings.append(actor)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> ComplaintErasureRow {
        try ComplaintErasureRow(row)
    }
}
