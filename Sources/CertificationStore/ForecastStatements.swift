import LibPQ

/// What would happen.
package struct SimulatedRow: Sendable {
    package var at: String
    package var kind: String
    package var subject: String?
    package var what: String
    package var audience: String?
    package var address: String?

    static let columns: [Column] = [
        Column("at", "text"), Column("kind", "text"), Column("subject", "text"), Column("what", "text"),
        Column("audience", "text"), Column("address", "text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        at = try row.read("at")
        kind = try row.read("kind")
        subject = try row.readOptional("subject")
        what = try row.read("what")
        audience = try row.readOptional("audience")
        address = try row.readOptional("address")
    }
}

/// What would fire from now to an instant if nobody did anything.
package struct SimulateUntil: Statement {
    /// The instant.
    package var at: String

    /// Names the parameters.
    package init(at: String) {
        self.at = at
    }

    package static let sql = """
        SELECT sach.instant_text(at) AS at, kind, subject, what, audience, address
        FROM sach.simulate_until($1::timestamptz)
        """
    package static let columns = SimulatedRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(at)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> SimulatedRow {
        try SimulatedRow(row)
    }
}

/// An event or a notice of a subject.
package struct TimelineRow: Sendable {
    package var at: String
    package var kind: String
    package var what: String
    package var state: String
    package var audience: String?
    package var address: String?
    package var actor: String?

    static let columns: [Column] = [
        Column("at", "text"), Column("kind", "text"), Column("what", "text"), Column("state", "text"),
        Column("audience", "text"), Column("address", "text"), Column("actor", "text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        at = try row.read("at")
        kind = try row.read("kind")
        what = try row.read("what")
        state = try row.read("state")
        audience = try row.readOptional("audience")
        address = try row.readOptional("address")
        actor = try row.readOptional("actor")
    }
}

/// Events and notices of one subject together, by time.
package struct ListTimeline: Statement {
    /// The subject's key.
    package var subject: Int64

    /// Names the parameters.
    package init(subject: Int64) {
        self.subject = subject
    }

    package static let sql = """
        SELECT sach.instant_text(l.at) AS at, l.kind, l.what, l.state, l.audience, l.address, l.actor
        FROM (
            SELECT e.at, e.version::bigint AS ordinal, 'event' AS kind, e.event AS what, e.to_state AS state, NULL AS audience, NULL AS address, 'P' || e.actor AS actor
            FROM sach.subject_event e
            WHERE e.subject_id = $1::bigint
            UNION ALL
            SELECT coalesce((SELECT max(a.at) FROM sach.notice_attempt a WHERE a.notice = n.notice), n.settled_at, n.due_at), n.notice, 'notice',
                n.purpose || ' ' || n.step, n.state || coalesce(': ' || n.skip_reason, ''), n.audience, n.recipient_address, NULL
            FROM sach.notice n
            WHERE n.subject_id = $1::bigint
        ) l
        ORDER BY l.at, l.kind, l.ordinal
        """
    package static let columns = TimelineRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(subject)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> TimelineRow {
        try TimelineRow(row)
    }
}
