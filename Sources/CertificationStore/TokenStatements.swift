import LibPQ

/// Whether there was something to do.
package struct DoneRow: Sendable {
    package var done: Bool

    static let columns: [Column] = [
        Column("done", "bool")
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        done = try row.read("done")
    }
}

/// A bearer token without its secret.
package struct TokenRow: Sendable {
    package var id: Int64
    package var person: String
    package var personName: String
    package var name: String
    package var scope: String
    package var createdAt: String
    package var expiresAt: String
    package var revokedAt: String?

    static let columns: [Column] = [
        Column("token", "int8"), Column("person", "text"), Column("person_name", "text"), Column("name", "text"),
        Column("scope", "text"), Column("created_at", "text"), Column("expires_at", "text"),
        Column("revoked_at", "text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        id = try row.read("token")
        person = try row.read("person")
        personName = try row.read("person_name")
        name = try row.read("name")
        scope = try row.read("scope")
        createdAt = try row.read("created_at")
        expiresAt = try row.read("expires_at")
        revokedAt = try row.readOptional("revoked_at")
    }
}

/// All tokens.
package struct ListTokens: Statement {
    /// No parameters.
    package init() {}

    package static let sql = """
        SELECT token, person, person_name, name, scope, sach.instant_text(created_at) AS created_at, sach.instant_text(expires_at) AS expires_at,
            sach.instant_text(revoked_at) AS revoked_at
        FROM sach.token_list()
        """
    package static let columns = TokenRow.columns

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> TokenRow {
        try TokenRow(row)
    }
}

/// The number of a new token.
package struct NewTokenRow: Sendable {
    package var token: Int64

    static let columns: [Column] = [
        Column("token", "int8")
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        token = try row.read("token")
    }
}

/// Stores a token by the digest of its secret.
package struct CreateToken: Statement {
    /// SHA-256 of the secret.
    package var digest: [UInt8]
    /// Whose it is.
    package var person: Int64
    /// What it is for.
    package var tokenName: String
    /// read, write or admin.
    package var scope: String
    /// How long it lives.
    package var days: Int
    /// Who makes it.
    package var actor: Int64

    /// Names the parameters.
    package init(digest: [UInt8], person: Int64, tokenName: String, scope: String, days: Int, actor: Int64) {
        self.digest = digest
        self.person = person
        self.tokenName = tokenName
        self.scope = scope
        self.days = days
        self.actor = actor
    }

    package static let sql = """
        SELECT sach.token_create($1::bytea, $2::bigint, $3::text, $4::text, $5::int, $6::bigint) AS token
        """
    package static let columns = NewTokenRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(digest)
        bindings.append(person)
        bindings.append(tokenName)
        bindings.append(scope)
        bindings.append(days)
        bindings.append(actor)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> NewTokenRow {
        try NewTokenRow(row)
    }
}

/// Ends a token.
package struct RevokeToken: Statement {
    /// Its number.
    package var token: Int64
    /// Who ends it.
    package var actor: Int64

    /// Names the parameters.
    package init(token: Int64, actor: Int64) {
        self.token = token
        self.actor = actor
    }

    package static let sql = """
        SELECT sach.token_revoke($1::bigint, $2::bigint) AS done
        """
    package static let columns = DoneRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(token)
        bindings.append(actor)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> DoneRow {
        try DoneRow(row)
    }
}
