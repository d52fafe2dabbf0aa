import LibPQ

/// A notice as lists show it.
package struct NoticeRow: Sendable {
    package var id: Int64
    package var messageId: String
    package var subject: String
    package var unit: String?
    package var purpose: String
    package var step: String
    package var audience: String
    package var state: String
    package var skipReason: String?
    package var address: String?
    package var dueAt: String
    package var sentAt: String?
    package var attempts: Int

    static let columns: [Column] = [
        Column("id", "int8"), Column("message_id", "text"), Column("subject", "text"), Column("unit", "text"),
        Column("purpose", "text"), Column("step", "text"), Column("audience", "text"), Column("state", "text"),
        Column("skip_reason", "text"), Column("address", "text"), Column("due_at", "text"), Column("sent_at", "text"),
        Column("attempts", "int4"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        id = try row.read("id")
        messageId = try row.read("message_id")
        subject = try row.read("subject")
        unit = try row.readOptional("unit")
        purpose = try row.read("purpose")
        step = try row.read("step")
        audience = try row.read("audience")
        state = try row.read("state")
        skipReason = try row.readOptional("skip_reason")
        address = try row.readOptional("address")
        dueAt = try row.read("due_at")
        sentAt = try row.readOptional("sent_at")
        attempts = try row.read("attempts")
    }
}

/// One page of the notices, oldest first; the reader's own only.
package struct ListNotices: Statement {
    /// Reference of the subject.
    package var subject: String?
    /// Its state.
    package var state: String?
    /// Due on this legal day or later.
    package var from: String?
    /// Due on this legal day or earlier.
    package var to: String?
    /// Code of the network.
    package var network: String?
    /// Whose eyes; `nil` sees all.
    package var reader: Int64?
    /// The last page's last key.
    package var after: Int64
    /// Rows at most.
    package var limit: Int

    /// Names the parameters.
    package init(
        subject: String? = nil, state: String? = nil, from: String? = nil, to: String? = nil,
        network: String? =
            nil, reader: Int64? = nil, after: Int64, limit: Int
    ) {
        self.subject = subject
        self.state = state
        self.from = from
        self.to = to
        self.network = network
        self.reader = reader
        self.after = after
        self.limit = limit
    }

    package static let sql = """
        SELECT n.id, n.message_id, n.subject, n.unit, n.purpose, n.step, n.audience, n.state, n.skip_reason, n.address,
            sach.instant_text(n.due_at) AS due_at, sach.instant_text(n.sent_at) AS sent_at, n.attempts
        FROM sach.notice_view n
        WHERE n.id > $7::bigint
            AND ($1::text IS NULL OR n.subject_id = sach.subject_find($1::text))
            AND ($2::text IS NULL OR n.state = $2::text)
            AND ($3::date IS NULL OR sach.network_day(n.network, n.due_at) >= $3::date)
            AND ($4::date IS NULL OR sach.network_day(n.network, n.due_at) <= $4::date)
            AND ($5::text IS NULL OR n.network = (SELECT w.network FROM sach.network w WHERE w.code = upper($5::text)))
            AND sach.reader_sees($6::bigint, n.network, n.subject_facility, n.subject_unit)
        ORDER BY n.id
        LIMIT $8::int
        """
    package static let columns = NoticeRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(subject)
        bindings.append(state)
        bindings.append(from)
        bindings.append(to)
        bindings.append(network)
        bindings.append(reader)
        bindings.append(after)
        bindings.append(limit)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> NoticeRow {
        try NoticeRow(row)
    }
}

/// One notice, if the reader may see it.
package struct FindNotice: Statement {
    /// Its number.
    package var id: Int64
    /// Whose eyes; `nil` sees all.
    package var reader: Int64?

    /// Names the parameters.
    package init(id: Int64, reader: Int64? = nil) {
        self.id = id
        self.reader = reader
    }

    package static let sql = """
        SELECT n.id, n.message_id, n.subject, n.unit, n.purpose, n.step, n.audience, n.state, n.skip_reason, n.address,
            sach.instant_text(n.due_at) AS due_at, sach.instant_text(n.sent_at) AS sent_at, n.attempts
        FROM sach.notice_view n
        WHERE n.id = $1::bigint AND sach.reader_sees($2::bigint, n.network, n.subject_facility, n.subject_unit)
        """
    package static let columns = NoticeRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(id)
        bindings.append(reader)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> NoticeRow {
        try NoticeRow(row)
    }
}

/// What confirming a notice answered.
package struct ConfirmationRow: Sendable {
    package var outcome: String
    package var state: String?
    package var codes: [String]

    static let columns: [Column] = [
        Column("outcome", "text"), Column("state", "text"), Column("codes", "_text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        outcome = try row.read("outcome")
        state = try row.readOptional("state")
        codes = try row.read("codes")
    }
}

/// Records that a notice arrived by another way.
package struct ConfirmNotice: Statement {
    /// Its number.
    package var id: Int64
    /// Who says so.
    package var actor: Int64
    /// How it arrived.
    package var note: String

    /// Names the parameters.
    package init(id: Int64, actor: Int64, note: String) {
        self.id = id
        self.actor = actor
        self.note = note
    }

    package static let sql = """
        SELECT c.outcome, c.state, c.codes
        FROM sach.notice_confirm($1::bigint, $2::bigint, $3::text) c
        CROSS JOIN LATERAL sach.address_review($1::bigint, CASE c.outcome WHEN 'moved' THEN $2::bigint END)
        """
    package static let columns = ConfirmationRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(id)
        bindings.append(actor)
        bindings.append(note)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> ConfirmationRow {
        try ConfirmationRow(row)
    }
}
