import LibPQ

/// A certification network.
package struct NetworkRow: Sendable {
    package var code: String
    package var nameVi: String
    package var nameEn: String
    package var issuerVi: String
    package var issuerEn: String
    package var calendar: String
    package var language: String
    package var today: String

    static let columns: [Column] = [
        Column("code", "text"), Column("name_vi", "text"), Column("name_en", "text"), Column("issuer_vi", "text"),
        Column("issuer_en", "text"), Column("calendar", "text"), Column("language", "text"), Column("today", "text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        code = try row.read("code")
        nameVi = try row.read("name_vi")
        nameEn = try row.read("name_en")
        issuerVi = try row.read("issuer_vi")
        issuerEn = try row.read("issuer_en")
        calendar = try row.read("calendar")
        language = try row.read("language")
        today = try row.read("today")
    }
}

/// All networks.
package struct ListNetworks: Statement {
    /// No parameters.
    package init() {}

    package static let sql = """
        SELECT code, name_vi, name_en, issuer_vi, issuer_en, calendar, language,
            sach.network_day(network, sach.clock_now())::text AS today
        FROM sach.network
        ORDER BY code
        """
    package static let columns = NetworkRow.columns

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> NetworkRow {
        try NetworkRow(row)
    }
}

/// That the database answers, and what it was made from.
package struct HeartbeatRow: Sendable {
    package var now: String
    package var schemaFiles: Int64

    static let columns: [Column] = [
        Column("now", "text"), Column("schema_files", "int8"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        now = try row.read("now")
        schemaFiles = try row.read("schema_files")
    }
}

/// Asks the database whether it lives and holds the schema.
package struct ReadHeartbeat: Statement {
    /// No parameters.
    package init() {}

    package static let sql = """
        SELECT sach.instant_text(sach.clock_now()) AS now, count(*) AS schema_files
        FROM sach.schema_file
        """
    package static let columns = HeartbeatRow.columns

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> HeartbeatRow {
        try HeartbeatRow(row)
    }
}
