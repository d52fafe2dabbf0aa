import FoundationEssentials
import LibPQ

/// A notice that was taken for sending, with everything a mail needs.
public struct ClaimedNotice: Sendable, Equatable {
    /// The lease under which it was taken, the same for a whole batch.
    public var lease: Int64
    /// The notice.
    public var notice: Int64
    /// The token under which every attempt is sent.
    public var token: UUID
    /// 1 for the first attempt.
    public var attempt: Int
    /// For whom it is: unit, unit_leader, standing_body_leader, facility, coordinator.
    public var audience: String
    /// The recipient's address, looked up when the notice was taken.
    public var address: String
    /// The recipient's name.
    public var recipientName: String
    /// The recipient's language.
    public var language: String
    /// The name of the text.
    public var template: String
    /// When a batch's last notice stood in the queue, as the database writes it; with `notice` the next claim's cursor.
    public var cursor: String
    /// Values of the text that many notices of a batch have alike, a JSON object; empty = those of the notice before.
    public var common: String
    /// The other values of the text, a JSON object; they go before the common ones.
    public var data: String
    /// The database's time as RFC 5322 writes it: a daemon's own clock dates nothing; empty = that of the notice before.
    public var date: String

    /// Describes a notice, as the database does or a test.
    public init(
        lease: Int64 = 0, notice: Int64, token: UUID, attempt: Int, audience: String, address: String,
        recipientName: String,
        language: String, template: String, cursor: String, common: String = "{}", data: String, date: String
    ) {
        self.lease = lease
        self.notice = notice
        self.token = token
        self.attempt = attempt
        self.audience = audience
        self.address = address
        self.recipientName = recipientName
        self.language = language
        self.template = template
        self.cursor = cursor
        self.common = common
        self.data = data
        self.date = date
    }
}

/// Takes due notices for a while; those that need no sending leave the queue in the same pass (engineering.md D9, D13).
public struct ClaimNotices: Statement {
    /// How many at most.
    public var limit: Int
    /// For how long they are this daemon's, in seconds.
    public var lease: Int
    /// The last notice of the previous batch of the same drain.
    public var after: ClaimedNotice?
    /// The daemon's name; without a session of this application name the notices may be taken over before the lease ends.
    public var worker: String

    /// Describes one claim.
    public init(limit: Int, lease: Int, after: ClaimedNotice? = nil, worker: String) {
        self.limit = limit
        self.lease = lease
        self.after = after
        self.worker = worker
    }

    /// The call, with the database's time as a mail's date.
    public static let sql = """
        SELECT c.lease, c.notice, c.message_id, c.attempt, c.audience, c.address, c.recipient_name, c.language, c.template,
            c.cursor_at::text AS cursor, c.common::text, c.data::text, CASE WHEN c.common IS NOT NULL THEN t.date END AS date
        FROM sach.notice_claim($1::int, make_interval(secs => $2::int), $3::timestamptz, $4::text, coalesce($5::bigint, 0)) c,
            to_char(sach.clock_now() AT TIME ZONE 'UTC', 'Dy, DD Mon YYYY HH24:MI:SS "+0000"') AS t (date)
        """
    /// The answer's columns.
    public static let columns: [Column] = [
        Column("lease", "int8"), Column("notice", "int8"), Column("message_id", "uuid"), Column("attempt", "int4"),
        Column("audience", "text"), Column("address", "text"), Column("recipient_name", "text"),
        Column("language", "text"), Column("template", "text"), Column("cursor", "text"), Column("common", "text"),
        Column("data", "text"), Column("date", "text"),
    ]

    /// Binds the five parameters.
    public func bind(into bindings: inout Bindings) {
        bindings.append(limit)
        bindings.append(lease)
        bindings.append(after?.cursor)
        bindings.append(worker)
        bindings.append(after?.notice)
    }

    /// Reads one notice.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> ClaimedNotice {
        ClaimedNotice(
            lease: try row.read("lease"), notice: try row.read("notice"), token: try row.read("message_id"),
            attempt: try row.read("attempt"), audience: try row.read("audience"), address: try row.read("address"),
            recipientName: try row.readOptional("recipient_name") ?? "",
            language: try row.readOptional("language") ?? "",
            template: try row.read("template"), cursor: try row.readOptional("cursor") ?? "",
            common: try row.readOptional("common") ?? "",
            data: try row.read("data"), date: try row.readOptional("date") ?? "")
    }
}

/// Stores what became of a batch and ends its lease; answers the notices it accepted, none when another daemon took the lease over.
public struct SettleNotices: Statement {
    /// The batch's lease.
    public var lease: Int64
    /// Its notices, in the order in which they were taken.
    public var notices: [Int64]
    /// The outcome of each: delivered, sent, retry, failed_permanently.
    public var outcomes: [String]
    /// Proof, reply or reason of each.
    public var replies: [String]

    /// Describes the outcomes of a whole batch, as it was claimed.
    public init(_ batch: [ClaimedNotice], outcomes: [String], replies: [String]) {
        self.lease = batch.first?.lease ?? 0
        self.notices = batch.map(\.notice)
        self.outcomes = outcomes
        self.replies = replies
    }

    /// The call.
    public static let sql = """
        SELECT notice, state FROM sach.notice_settle($1::bigint, $2::bigint[], $3::text[], $4::text[])
        """
    /// The answer's columns.
    public static let columns: [Column] = [Column("notice", "int8"), Column("state", "text")]

    /// Binds the lease and the three arrays.
    public func bind(into bindings: inout Bindings) {
        bindings.append(lease)
        bindings.append(notices)
        bindings.append(outcomes)
        bindings.append(replies)
    }

    /// Reads the number of an accepted notice.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> Int64 {
        try row.read("notice")
    }
}

/// Asks in how many seconds the next notice is due, by the database's clock, and whether any is in some daemon's hands.
public struct NoticeDelay: Statement {
    /// What lies ahead.
    public struct Row: Sendable {
        /// Until the next notice may be taken; negative when it is overdue, `nil` when none waits.
        public var seconds: Double?
        /// Whether a daemon holds some and has not said yet what became of them.
        public var isLeased: Bool
    }

    /// Asks.
    public init() {}

    /// It only reads.
    public static let isReadOnly = true
    /// Both questions.
    public static let sql = """
        SELECT extract(epoch FROM sach.notice_next_due() - sach.clock_now())::float8 AS seconds,
            sach.notice_is_leased(sach.clock_now()) AS is_leased
        """
    /// The answer's columns.
    public static let columns: [Column] = [Column("seconds", "float8"), Column("is_leased", "bool")]

    /// Reads both.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> Row {
        Row(seconds: try row.readOptional("seconds"), isLeased: try row.read("is_leased"))
    }
}

/// Makes the notices available again that daemons held who are gone, and tells who holds some and has no session.
public struct RecoverNotices: Statement {
    /// A daemon without a session.
    public struct Row: Sendable {
        /// Its name, as it gave it when it took the notices.
        public var worker: String
        /// How many of its notices may now be taken by others.
        public var recovered: Int
    }

    /// The daemons that have been missing for long enough.
    public var workers: [String]

    /// Describes one look.
    public init(workers: [String]) { self.workers = workers }

    /// The call.
    public static let sql = "SELECT worker, recovered FROM sach.notice_recover($1::text[])"
    /// The answer's columns.
    public static let columns: [Column] = [Column("worker", "text"), Column("recovered", "int4")]

    /// Binds the names.
    public func bind(into bindings: inout Bindings) { bindings.append(workers) }

    /// Reads one daemon.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> Row {
        Row(worker: try row.read("worker"), recovered: try row.read("recovered"))
    }
}
