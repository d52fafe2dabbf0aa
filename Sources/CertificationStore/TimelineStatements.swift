import LibPQ

/// Something that happened to an obligation, or will.
package struct TimelineRow: Sendable {
    package var at: String
    package var kind: String
    package var what: String
    package var whatVi: String
    package var whatEn: String
    package var state: String
    package var stateVi: String
    package var stateEn: String
    package var notice: Int64?
    package var audience: String?
    package var address: String?
    package var actor: String?
    package var actorName: String?
    package var detail: JSONText

    static let columns: [Column] = [
        Column("at", "text"), Column("kind", "text"), Column("what", "text"), Column("what_vi", "text"),
        Column("what_en", "text"), Column("state", "text"), Column("state_vi", "text"), Column("state_en", "text"),
        Column("notice", "int8"), Column("audience", "text"), Column("address", "text"), Column("actor", "text"),
        Column("actor_name", "text"), Column("detail", "jsonb"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        at = try row.read("at")
        kind = try row.read("kind")
        what = try row.read("what")
        whatVi = try row.read("what_vi")
        whatEn = try row.read("what_en")
        state = try row.read("state")
        stateVi = try row.read("state_vi")
        stateEn = try row.read("state_en")
        notice = try row.readOptional("notice")
        audience = try row.readOptional("audience")
        address = try row.readOptional("address")
        actor = try row.readOptional("actor")
        actorName = try row.readOptional("actor_name")
        detail = try row.read("detail")
    }
}

/// Everything about one obligation by time: what was planned, sent, delivered, confirmed, left out, filed, extended.
package struct ListTimeline: Statement {
    /// The subject's key.
    package var subject: Int64

    /// Names the parameters.
    package init(subject: Int64) {
        self.subject = subject
    }

    package static let isReadOnly = true
    package static let sql = """
        SELECT sach.instant_text(t.at) AS at, t.kind, t.what, t.what_vi, t.what_en, t.state, t.state_vi, t.state_en, t.notice, t.audience, t.address,
            t.actor, t.actor_name, t.detail
        FROM sach.obligation_timeline($1::bigint) WITH ORDINALITY AS
            t (at, kind, what, what_vi, what_en, state, state_vi, state_en, notice, audience, address, actor, actor_name, detail, n)
        ORDER BY t.n
        """
    package static let columns = TimelineRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(subject)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> TimelineRow {
        try TimelineRow(row)
    }
}
