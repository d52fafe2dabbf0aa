import LibPQ

/// A row of the ledger with its names.
package struct EventRow: Sendable {
    package var version: Int
    package var event: String
    package var eventVi: String
    package var eventEn: String
    package var fromState: String
    package var fromVi: String?
    package var fromEn: String?
    package var toState: String
    package var toVi: String
    package var toEn: String
    package var actor: String
    package var actorName: String
    package var onBehalfOf: String?
    package var at: String
    package var payload: JSONText?
    package var hash: String

    static let columns: [Column] = [
        Column("version", "int4"), Column("event", "text"), Column("event_vi", "text"), Column("event_en", "text"),
        Column("from_state", "text"), Column("from_vi", "text"), Column("from_en", "text"), Column("to_state", "text"),
        Column("to_vi", "text"), Column("to_en", "text"), Column("actor", "text"),
        Column("actor_name", "text"), Column("on_behalf_of", "text"), Column("at", "text"),
        Column("payload", "jsonb"), Column("hash", "text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        version = try row.read("version")
        event = try row.read("event")
        eventVi = try row.read("event_vi")
        eventEn = try row.read("event_en")
        fromState = try row.read("from_state")
        fromVi = try row.readOptional("from_vi")
        fromEn = try row.readOptional("from_en")
        toState = try row.read("to_state")
        toVi = try row.read("to_vi")
        toEn = try row.read("to_en")
        actor = try row.read("actor")
        actorName = try row.read("actor_name")
        onBehalfOf = try row.readOptional("on_behalf_of")
        at = try row.read("at")
        payload = try row.readOptional("payload")
        hash = try row.read("hash")
    }
}

/// The ledger of one subject, from its birth on.
package struct ListEvents: Statement {
    /// The subject's key.
    package var subject: Int64
    /// Whose eyes; `nil` sees all.
    package var reader: Int64?

    /// Names the parameters.
    package init(subject: Int64, reader: Int64? = nil) {
        self.subject = subject
        self.reader = reader
    }

    package static let sql = """
        SELECT e.version, e.event, n.name_vi AS event_vi, n.name_en AS event_en, e.from_state, f.name_vi AS from_vi, f.name_en AS from_en,
            e.to_state, t.name_vi AS to_vi, t.name_en AS to_en,
            'P' || e.actor AS actor, a.name AS actor_name, 'P' || e.on_behalf_of AS on_behalf_of,
            sach.instant_text(e.at) AS at,
            sach.payload_shown(e.subject_id, e.workflow, e.event, p.payload, $2::bigint) AS payload, encode(e.hash, 'hex') AS hash
        FROM sach.subject_event e
        JOIN sach.workflow_event n USING (workflow, event)
        JOIN sach.workflow_state t ON (t.workflow, t.revision, t.state) = (e.workflow, e.revision, e.to_state)
        LEFT JOIN sach.workflow_state f ON (f.workflow, f.revision, f.state) = (e.workflow, e.revision, e.from_state)
        JOIN sach.person a ON a.person = e.actor
        LEFT JOIN sach.subject_event_payload p ON p.subject_id = e.subject_id AND p.version = e.version
        WHERE e.subject_id = $1::bigint
        ORDER BY e.version
        """
    package static let columns = EventRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(subject)
        bindings.append(reader)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> EventRow {
        try EventRow(row)
    }
}

/// One event of a state, and what keeps a person from firing it.
package struct ExplanationRow: Sendable {
    package var event: String
    package var eventVi: String
    package var eventEn: String
    package var toState: String
    package var toVi: String
    package var toEn: String
    package var source: String
    package var roles: [String]
    package var isAllowed: Bool
    package var codes: [String]
    package var messagesVi: [String]
    package var messagesEn: [String]

    static let columns: [Column] = [
        Column("event", "text"), Column("event_vi", "text"), Column("event_en", "text"), Column("to_state", "text"),
        Column("to_vi", "text"), Column("to_en", "text"), Column("source", "text"), Column("roles", "_text"),
        Column("is_allowed", "bool"), Column("codes", "_text"),
        Column("messages_vi", "_text"), Column("messages_en", "_text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        event = try row.read("event")
        eventVi = try row.read("event_vi")
        eventEn = try row.read("event_en")
        toState = try row.read("to_state")
        toVi = try row.read("to_vi")
        toEn = try row.read("to_en")
        source = try row.read("source")
        roles = try row.read("roles")
        isAllowed = try row.read("is_allowed")
        codes = try row.read("codes")
        messagesVi = try row.read("messages_vi")
        messagesEn = try row.read("messages_en")
    }
}

/// What a person may do with a subject now, and what is missing.
package struct ExplainSubject: Statement {
    /// The subject's key.
    package var subject: Int64
    /// The person.
    package var person: Int64

    /// Names the parameters.
    package init(subject: Int64, person: Int64) {
        self.subject = subject
        self.person = person
    }

    package static let sql = """
        SELECT x.event, x.event_vi, x.event_en, x.to_state, w.name_vi AS to_vi, w.name_en AS to_en, x.source, x.roles, x.is_allowed,
            x.codes, x.messages_vi, x.messages_en
        FROM sach.explain($1::bigint, $2::bigint) WITH ORDINALITY AS
            x (event, event_vi, event_en, to_state, source, roles, is_allowed, codes, messages_vi, messages_en, n)
        JOIN sach.subject s ON s.id = $1::bigint
        JOIN sach.workflow_state w ON (w.workflow, w.revision, w.state) = (s.workflow, s.revision, x.to_state)
        ORDER BY x.n
        """
    package static let columns = ExplanationRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(subject)
        bindings.append(person)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> ExplanationRow {
        try ExplanationRow(row)
    }
}

/// A code with its texts.
package struct RequirementRow: Sendable {
    package var code: String
    package var messageVi: String
    package var messageEn: String

    static let columns: [Column] = [
        Column("code", "text"), Column("message_vi", "text"), Column("message_en", "text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        code = try row.read("code")
        messageVi = try row.read("message_vi")
        messageEn = try row.read("message_en")
    }
}

/// The texts of codes, in their order.
package struct DescribeRequirements: Statement {
    /// Codes, details included.
    package var codes: [String]

    /// Names the parameters.
    package init(codes: [String]) {
        self.codes = codes
    }

    package static let sql = """
        SELECT c.code, sach.requirement_text(c.code, 'vi') AS message_vi, sach.requirement_text(c.code, 'en') AS message_en
        FROM unnest($1::text[]) WITH ORDINALITY AS c (code, n)
        ORDER BY c.n
        """
    package static let columns = RequirementRow.columns

    package func bind(into bindings: inout Bindings) {
        bindings.append(codes)
    }

    package static func decode(_ row: borrowing RowReader) throws(PostgresError) -> RequirementRow {
        try RequirementRow(row)
    }
}
