import LibPQ

/// A day that differs from Monday to Friday.
package struct CalendarDayRow: Sendable {
    package var day: String
    package var kind: String
    package var nameVi: String
    package var nameEn: String
    package var confirmed: Bool
    package var source: String?

    static let columns: [Column] = [
        Column("day", "text"), Column("kind", "text"), Column("name_vi", "text"), Column("name_en", "text"),
        Column("confirmed", "bool"), Column("source", "text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        day = try row.read("day")
        kind = try row.read("kind")
        nameVi = try row.read("name_vi")
        nameEn = try row.read("name_en")
        confirmed = try row.read("confirmed")
        source = try row.readOptional("source")
    }
}

/// The days of a year that differ from Monday to Friday.
package struct ListCalendarDays: Statement {
    /// Whose calendar.
    package var network: String?
    /// The year.
    package var year: Int

    /// Names the parameters.
    package init(network: String? = nil, year: Int) {
        self.network = network
        self.year = year
    }

    package static let sql = """
        SELECT d.day::text AS day, d.kind, d.name_vi, d.name_en, d.confirmed, d.source_doc AS source
        FROM sach.calendar_day d
        WHERE d.calendar = (SELECT n.calendar FROM sach.network n WHERE $1::text IS NULL OR n.code = upper($1::text) ORDER BY n.network LIMIT 1) AND d.year = $2::int
        ORDER BY d.day
        """
    package static let columns = CalendarDayRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(network)
        bindings.append(year)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> CalendarDayRow {
        try CalendarDayRow(row)
    }
}

/// How new a calendar is, and whether it knows a year.
package struct CalendarVersionRow: Sendable {
    package var version: Int
    package var isLoaded: Bool

    static let columns: [Column] = [
        Column("version", "int4"), Column("is_loaded", "bool"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        version = try row.read("version")
        isLoaded = try row.read("is_loaded")
    }
}

/// The newest version of the calendar.
package struct FindCalendarVersion: Statement {
    /// Whose calendar.
    package var network: String?
    /// The year asked for.
    package var year: Int

    /// Names the parameters.
    package init(network: String? = nil, year: Int) {
        self.network = network
        self.year = year
    }

    package static let sql = """
        SELECT sach.calendar_version_current(c.calendar) AS version,
            EXISTS (SELECT FROM sach.calendar_year y WHERE y.calendar = c.calendar AND y.year = $2::int) AS is_loaded
        FROM sach.calendar c
        WHERE c.calendar = (SELECT n.calendar FROM sach.network n WHERE $1::text IS NULL OR n.code = upper($1::text) ORDER BY n.network LIMIT 1)
        """
    package static let columns = CalendarVersionRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(network)
        bindings.append(year)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> CalendarVersionRow {
        try CalendarVersionRow(row)
    }
}

/// A day.
package struct DayRow: Sendable {
    package var day: String

    static let columns: [Column] = [
        Column("day", "text")
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        day = try row.read("day")
    }
}

/// The day so many working days, days or months after another, by the Civil Code; the last two roll to a working day.
package struct AddToDay: Statement {
    /// Whose calendar.
    package var network: String?
    /// The day to count from, itself not counted.
    package var from: String
    /// Working days.
    package var workingDays: Int?
    /// Calendar days.
    package var days: Int?
    /// Months.
    package var months: Int?

    /// Names the parameters.
    package init(network: String? = nil, from: String, workingDays: Int? = nil, days: Int? = nil, months: Int? = nil) {
        self.network = network
        self.from = from
        self.workingDays = workingDays
        self.days = days
        self.months = months
    }

    package static let sql = """
        SELECT (CASE
                WHEN $3::int IS NOT NULL THEN sach.calendar_add_working_days(c.calendar, $2::date, $3::int)
                WHEN $4::int IS NOT NULL THEN sach.calendar_add_days(c.calendar, $2::date, $4::int, true)
                ELSE sach.calendar_add_months(c.calendar, $2::date, $5::int, true)
            END)::text AS day
        FROM sach.calendar c
        WHERE c.calendar = (SELECT n.calendar FROM sach.network n WHERE $1::text IS NULL OR n.code = upper($1::text) ORDER BY n.network LIMIT 1)
        """
    package static let columns = DayRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(network)
        bindings.append(from)
        bindings.append(workingDays)
        bindings.append(days)
        bindings.append(months)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> DayRow {
        try DayRow(row)
    }
}
