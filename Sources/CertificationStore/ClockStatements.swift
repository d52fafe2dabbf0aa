import LibPQ

/// What the clock says.
package struct ClockRow: Sendable {
    package var now: String
    package var isMovable: Bool
    package var offsetSeconds: Int

    static let columns: [Column] = [
        Column("now", "text"), Column("is_movable", "bool"), Column("offset_seconds", "int8"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        now = try row.read("now")
        isMovable = try row.read("is_movable")
        offsetSeconds = try row.read("offset_seconds")
    }
}

/// What the clock says.
package struct ReadClock: Statement {
    /// No parameters.
    package init() {}

    package static let sql = """
        SELECT sach.instant_text(sach.clock_now()) AS now, EXISTS (SELECT FROM sach.clock_setting) AS is_movable,
            coalesce((SELECT extract(epoch FROM clock_offset) FROM sach.clock_setting), 0)::bigint AS offset_seconds
        """
    package static let columns = ClockRow.columns

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> ClockRow {
        try ClockRow(row)
    }
}

/// An instant.
package struct NowRow: Sendable {
    package var now: String

    static let columns: [Column] = [
        Column("now", "text")
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        now = try row.read("now")
    }
}

/// Moves the clock of an embedded or test database to an instant.
package struct SetClock: Statement {
    /// The instant.
    package var now: String

    /// Names the parameters.
    package init(now: String) {
        self.now = now
    }

    package static let sql = """
        SELECT sach.instant_text(sach.clock_set($1::timestamptz - now())) AS now
        """
    package static let columns = NowRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(now)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> NowRow {
        try NowRow(row)
    }
}

/// Moves the clock of an embedded or test database by so much.
package struct AdvanceClock: Statement {
    /// Seconds, also backwards.
    package var seconds: Int64

    /// Names the parameters.
    package init(seconds: Int64) {
        self.seconds = seconds
    }

    package static let sql = """
        SELECT sach.instant_text(sach.clock_set(
            coalesce((SELECT clock_offset FROM sach.clock_setting), interval '0') + make_interval(secs => $1::bigint))) AS now
        """
    package static let columns = NowRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(seconds)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> NowRow {
        try NowRow(row)
    }
}

/// How much is due.
package struct DueRow: Sendable {
    package var dueNotices: Int
    package var dueTimers: Int
    package var oldestSeconds: Double?
    package var unsignedCertificates: Int

    static let columns: [Column] = [
        Column("due_notices", "int8"), Column("due_timers", "int8"), Column("oldest_seconds", "float8"),
        Column("unsigned_certificates", "int8"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        dueNotices = try row.read("due_notices")
        dueTimers = try row.read("due_timers")
        oldestSeconds = try row.readOptional("oldest_seconds")
        unsignedCertificates = try row.read("unsigned_certificates")
    }
}

/// How much is due and not done yet.
package struct CountDue: Statement {
    /// No parameters.
    package init() {}

    package static let sql = """
        SELECT due_notices, due_timers, oldest_seconds, unsigned_certificates FROM sach.work_due()
        """
    package static let columns = DueRow.columns

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> DueRow {
        try DueRow(row)
    }
}
