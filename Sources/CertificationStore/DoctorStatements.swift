import LibPQ

/// One check.
package struct DoctorRow: Sendable {
    package var name: String
    package var level: String
    package var detail: String
    package var advice: String

    static let columns: [Column] = [
        Column("name", "text"), Column("level", "text"), Column("detail", "text"), Column("advice", "text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        name = try row.read("name")
        level = try row.read("level")
        detail = try row.read("detail")
        advice = try row.read("advice")
    }
}

/// What can be seen from inside the database.
package struct ExamineDatabase: Statement {
    /// No parameters.
    package init() {}

    package static let sql = """
        SELECT name, level, detail, advice
        FROM sach.doctor_examine()
        """
    package static let columns = DoctorRow.columns

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> DoctorRow {
        try DoctorRow(row)
    }
}
