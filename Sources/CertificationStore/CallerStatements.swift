import LibPQ

/// Who a caller is today.
package struct CallerRow: Sendable {
    package var person: Int64
    package var reference: String
    package var name: String
    package var language: String
    package var roles: [String]
    package var isStaff: Bool
    package var administers: Bool

    static let columns: [Column] = [
        Column("person", "int8"), Column("reference", "text"), Column("name", "text"), Column("language", "text"),
        Column("roles", "_text"), Column("is_staff", "bool"), Column("administers", "bool"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        person = try row.read("person")
        reference = try row.read("reference")
        name = try row.read("name")
        language = try row.read("language")
        roles = try row.read("roles")
        isStaff = try row.read("is_staff")
        administers = try row.read("administers")
    }
}

/// The person that an operating-system account belongs to.
package struct CallerByAccount: Statement {
    /// The account's name.
    package var account: String

    /// Names the parameters.
    package init(account: String) {
        self.account = account
    }

    package static let sql = """
        SELECT c.person, c.reference, c.name, c.language, c.roles, c.is_staff, c.administers
        FROM sach.person p
        CROSS JOIN LATERAL sach.caller_describe(p.person) c
        WHERE p.account = $1::text
        """
    package static let columns = CallerRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(account)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> CallerRow {
        try CallerRow(row)
    }
}

/// The person that a reference (`P4`) names.
package struct CallerByReference: Statement {
    /// The reference.
    package var reference: String

    /// Names the parameters.
    package init(reference: String) {
        self.reference = reference
    }

    package static let sql = """
        SELECT c.person, c.reference, c.name, c.language, c.roles, c.is_staff, c.administers
        FROM sach.caller_describe(sach.person_find($1::text)) c
        """
    package static let columns = CallerRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(reference)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> CallerRow {
        try CallerRow(row)
    }
}

/// The person that an administrator of the machine acts as.
package struct CallerAsAdministrator: Statement {
    /// The account's name.
    package var account: String

    /// Names the parameters.
    package init(account: String) {
        self.account = account
    }

    package static let sql = """
        SELECT c.person, c.reference, c.name, c.language, c.roles, c.is_staff, c.administers
        FROM sach.caller_describe(sach.administrator_find($1::text)) c
        """
    package static let columns = CallerRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(account)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> CallerRow {
        try CallerRow(row)
    }
}

/// The key of a person.
package struct PersonKeyRow: Sendable {
    package var person: Int64?

    static let columns: [Column] = [
        Column("person", "int8")
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        person = try row.readOptional("person")
    }
}

/// Makes the machine's administrator the first one, when there is none.
package struct BootstrapAdministrator: Statement {
    /// The account's name.
    package var account: String

    /// Names the parameters.
    package init(account: String) {
        self.account = account
    }

    package static let sql = """
        SELECT sach.administrator_bootstrap($1::text) AS person
        """
    package static let columns = PersonKeyRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(account)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> PersonKeyRow {
        try PersonKeyRow(row)
    }
}

/// Who a token speaks for, and how far.
package struct TokenCallerRow: Sendable {
    package var person: Int64
    package var reference: String
    package var name: String
    package var language: String
    package var roles: [String]
    package var isStaff: Bool
    package var administers: Bool
    package var scope: String

    static let columns: [Column] = [
        Column("person", "int8"), Column("reference", "text"), Column("name", "text"), Column("language", "text"),
        Column("roles", "_text"), Column("is_staff", "bool"), Column("administers", "bool"), Column("scope", "text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        person = try row.read("person")
        reference = try row.read("reference")
        name = try row.read("name")
        language = try row.read("language")
        roles = try row.read("roles")
        isStaff = try row.read("is_staff")
        administers = try row.read("administers")
        scope = try row.read("scope")
    }
}

/// The person that a live bearer token speaks for.
package struct CallerByToken: Statement {
    /// SHA-256 of the secret.
    package var digest: [UInt8]

    /// Names the parameters.
    package init(digest: [UInt8]) {
        self.digest = digest
    }

    package static let sql = """
        SELECT c.person, c.reference, c.name, c.language, c.roles, c.is_staff, c.administers, t.scope
        FROM sach.token_find($1::bytea) t
        CROSS JOIN LATERAL sach.caller_describe(t.person) c
        """
    package static let columns = TokenCallerRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(digest)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> TokenCallerRow {
        try TokenCallerRow(row)
    }
}

extension TokenCallerRow {
    /// The person alone.
    package var caller: CallerRow {
        CallerRow(
            person: person, reference: reference, name: name, language: language, roles: roles, isStaff: isStaff,
            administers: administers)
    }
}

extension CallerRow {
    fileprivate init(
        person: Int64, reference: String, name: String, language: String, roles: [String], isStaff: Bool,
        administers: Bool
    ) {
        self.person = person
        self.reference = reference
        self.name = name
        self.language = language
        self.roles = roles
        self.isStaff = isStaff
        self.administers = administers
    }
}
