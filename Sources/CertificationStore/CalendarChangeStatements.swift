import LibPQ

/// What confirming a year of the calendar answered.
package struct CalendarChangeRow: Sendable {
    package var outcome: String
    package var codes: [String]
    package var calendar: String?
    package var oldVersion: Int?
    package var version: Int?
    package var days: JSONText?
    package var moves: JSONText?

    static let columns: [Column] = [
        Column("outcome", "text"), Column("codes", "_text"), Column("calendar", "text"), Column("old_version", "int4"),
        Column("version", "int4"), Column("days", "jsonb"), Column("moves", "jsonb"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        outcome = try row.read("outcome")
        codes = try row.readOptional("codes") ?? []
        calendar = try row.readOptional("calendar")
        oldVersion = try row.readOptional("old_version")
        version = try row.readOptional("version")
        days = try row.readOptional("days")
        moves = try row.readOptional("moves")
    }
}

/// Confirms a year of the calendar by its notice and moves the open due dates that hang on the days it changed.
package struct ConfirmCalendar: Statement {
    /// What to confirm, by the interface's names.
    package var data: JSONText
    /// Who confirms.
    package var actor: Int64

    /// Names the parameters.
    package init(data: JSONText, actor: Int64) {
        self.data = data
        self.actor = actor
    }

    package static let sql = """
        SELECT outcome, codes, calendar, old_version, version, days, moves
        FROM sach.calendar_confirm($1::jsonb, $2::bigint)
        """
    package static let columns = CalendarChangeRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(data)
        bindings.append(actor)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> CalendarChangeRow {
        try CalendarChangeRow(row)
    }
}

/// What a version of the calendar moved.
package struct ListCalendarMoves: Statement {
    /// Whose calendar.
    package var network: String?
    /// The version; the newest when `nil`.
    package var version: Int?

    /// Names the parameters.
    package init(network: String? = nil, version: Int? = nil) {
        self.network = network
        self.version = version
    }

    package static let sql = """
        SELECT m.move
        FROM sach.calendar c
        CROSS JOIN LATERAL sach.calendar_moves(c.calendar, coalesce($2::int, sach.calendar_version_current(c.calendar))) m
        WHERE c.calendar = (SELECT n.calendar FROM sach.network n WHERE $1::text IS NULL OR n.code = upper($1::text) ORDER BY n.network LIMIT 1)
        ORDER BY m.timer_move
        """
    package static let columns: [Column] = [Column("move", "jsonb")]

    package func bind(into bindings: inout Bindings) {
        bindings.append(network)
        bindings.append(version)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> JSONText {
        try row.read("move")
    }
}
