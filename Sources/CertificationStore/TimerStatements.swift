import LibPQ

/// What became of one due time limit.
public struct FiredTimer: Sendable, Equatable {
    /// The time limit.
    public var timer: Int64
    /// The event it fires.
    public var event: String?
    /// `moved`, or why not: an outcome of `advance()`, `moot`, `failed`.
    public var outcome: String
    /// What was missing.
    public var codes: [String]
}

/// Fires due time limits in one transaction; an empty answer means that nothing can be fired now.
public struct RunTimers: Statement {
    /// How many at most.
    public var limit: Int

    /// Describes one run.
    public init(limit: Int) { self.limit = limit }

    /// The call.
    public static let sql = "SELECT timer, event, outcome, codes FROM sach.timer_run($1::int)"
    /// The answer's columns.
    public static let columns: [Column] = [
        Column("timer", "int8"), Column("event", "text"), Column("outcome", "text"), Column("codes", "_text"),
    ]

    /// Binds the limit.
    public func bind(into bindings: inout Bindings) { bindings.append(limit) }

    /// Reads one time limit.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> FiredTimer {
        FiredTimer(
            timer: try row.read("timer"), event: try row.readOptional("event"), outcome: try row.read("outcome"),
            codes: try row.readOptional("codes") ?? [])
    }
}

/// What the scheduler has to do, and when, by the database's clock.
public struct SchedulerAgenda: Sendable, Equatable {
    /// Seconds until the next time limit, negative when overdue; `nil` when none runs.
    public var timerDelay: Double?
    /// Whether a certificate or a status list waits for its signature.
    public var hasUnsigned: Bool
    /// The database's time in seconds since 1970, moved or not.
    public var clock: Double
}

/// Asks for the scheduler's agenda.
public struct ReadAgenda: Statement {
    /// Asks.
    public init() {}

    /// The call.
    public static let sql = """
        SELECT extract(epoch FROM sach.timer_next_due() - sach.clock_now())::float8 AS timer_delay,
            EXISTS (SELECT FROM sach.certificate_unsigned(1)) OR EXISTS (SELECT FROM sach.status_list_due(1))
                AS has_unsigned,
            extract(epoch FROM sach.clock_now())::float8 AS clock
        """
    /// The answer's columns.
    public static let columns: [Column] = [
        Column("timer_delay", "float8"), Column("has_unsigned", "bool"), Column("clock", "float8"),
    ]

    /// Reads the agenda.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> SchedulerAgenda {
        SchedulerAgenda(
            timerDelay: try row.readOptional("timer_delay"), hasUnsigned: try row.read("has_unsigned"),
            clock: try row.read("clock"))
    }
}

/// Writes down the obligations whose day of generation has come, and answers how many; safe from several daemons at once.
public struct GenerateDueObligations: Statement {
    /// How many at most.
    public var limit: Int

    /// Describes one run.
    public init(limit: Int) { self.limit = limit }

    /// The call.
    public static let sql = "SELECT sach.obligation_generate_due($1::int) AS generated"
    /// The answer's column.
    public static let columns: [Column] = [Column("generated", "int4")]

    /// Binds the limit.
    public func bind(into bindings: inout Bindings) { bindings.append(limit) }

    /// Reads the count.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> Int { try row.read("generated") }
}
