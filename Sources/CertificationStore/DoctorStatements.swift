import LibPQ

/// One check.
package struct DoctorRow: Sendable {
    package var name: String
    package var isOk: Bool
    package var detail: String
    package var advice: String

    static let columns: [Column] = [
        Column("name", "text"), Column("is_ok", "bool"), Column("detail", "text"), Column("advice", "text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        name = try row.read("name")
        isOk = try row.read("is_ok")
        detail = try row.read("detail")
        advice = try row.read("advice")
    }
}

/// What can be seen from inside the database.
package struct ExamineDatabase: Statement {
    /// No parameters.
    package init() {}

    package static let sql = """
        SELECT name, is_ok, detail, advice
        FROM sach.doctor_examine()
        """
    package static let columns = DoctorRow.columns

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> DoctorRow {
        try DoctorRow(row)
    }
}
