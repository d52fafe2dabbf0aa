import LibPQ

/// One call of `sach.advance()`: everything that a decision writes, in one round trip.
public struct AdvanceSubject: Statement {
    /// Any reference of the subject.
    public var reference: String
    /// The machine it must belong to; `nil` accepts any.
    public var machine: String?
    /// The event.
    public var event: String
    /// The version the caller has seen, `nil` for whatever stands.
    public var expectedVersion: Int?
    /// The acting person; 0 is the system.
    public var actor: Int64
    /// The payload as JSON text.
    public var payload: String
    /// The caller's idempotency key.
    public var key: String?
    /// The person acted for.
    public var onBehalfOf: Int64?

    /// Describes one move.
    public init(
        reference: String, machine: String? = nil, event: String, expectedVersion: Int? = nil, actor: Int64,
        payload: String = "{}", key: String? = nil, onBehalfOf: Int64? = nil
    ) {
        self.reference = reference
        self.machine = machine
        self.event = event
        self.expectedVersion = expectedVersion
        self.actor = actor
        self.payload = payload
        self.key = key
        self.onBehalfOf = onBehalfOf
    }

    /// The call; a refusal is a row like any other.
    public static let sql = """
        SELECT a.outcome, r.reference, a.workflow, a.version, a.state, a.event, a.codes
        FROM sach.advance(
            sach.subject_find($1::text, $2::text), $3::text, $4::int, $5::bigint, $6::jsonb, $7::text, $8::bigint) a
        LEFT JOIN sach.subject_reference r ON r.subject_id = a.subject_id AND r.kind = 'own'
        """
    /// The answer's columns.
    public static let columns = AdvanceOutcome.columns

    /// Binds the eight parameters.
    public func bind(into bindings: inout Bindings) {
        bindings.append(reference)
        bindings.append(machine)
        bindings.append(event)
        bindings.append(expectedVersion)
        bindings.append(actor)
        bindings.append(JSONText(payload))
        bindings.append(key)
        bindings.append(onBehalfOf)
    }

    /// Reads the answer.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> AdvanceOutcome {
        try AdvanceOutcome(row)
    }
}

/// One call of `sach.begin()`: the birth of a subject.
public struct BeginSubject: Statement {
    /// Code of the network.
    public var network: String
    /// The machine.
    public var workflow: String
    /// The birth event; `nil` takes the machine's only one.
    public var event: String?
    /// The acting person; 0 is the system.
    public var actor: Int64
    /// The payload as JSON text.
    public var payload: String
    /// The caller's idempotency key.
    public var key: String?
    /// The person acted for.
    public var onBehalfOf: Int64?

    /// Describes one birth.
    public init(
        network: String, workflow: String, event: String? = nil, actor: Int64, payload: String = "{}",
        key: String? = nil, onBehalfOf: Int64? = nil
    ) {
        self.network = network
        self.workflow = workflow
        self.event = event
        self.actor = actor
        self.payload = payload
        self.key = key
        self.onBehalfOf = onBehalfOf
    }

    /// The call; a refusal is a row like any other.
    public static let sql = """
        SELECT outcome, reference, workflow, version, state, event, codes
        FROM sach.begin(
            $1::text, $2::text,
            coalesce($3::text, (
                SELECT min(event)
                FROM sach.workflow_transition
                WHERE workflow = $2 AND from_state = 'new')),
            $4::bigint, $5::jsonb, $6::text, $7::bigint)
        """
    /// The answer's columns.
    public static let columns = AdvanceOutcome.columns

    /// Binds the seven parameters.
    public func bind(into bindings: inout Bindings) {
        bindings.append(network)
        bindings.append(workflow)
        bindings.append(event)
        bindings.append(actor)
        bindings.append(JSONText(payload))
        bindings.append(key)
        bindings.append(onBehalfOf)
    }

    /// Reads the answer.
    public static func decode(_ row: borrowing RowReader) throws(PostgresError) -> AdvanceOutcome {
        try AdvanceOutcome(row)
    }
}

extension AdvanceOutcome {
    static let columns: [Column] = [
        Column("outcome", "text"), Column("reference", "text"), Column("workflow", "text"), Column("version", "int4"),
        Column("state", "text"), Column("event", "text"), Column("codes", "_text"),
    ]

    init(_ row: borrowing RowReader) throws(PostgresError) {
        let word = try row.read("outcome", as: String.self)
        guard let outcome = Outcome(rawValue: word) else {
            throw PostgresError(
                kind: .decoding, message: "advance() answered \(word), which this version does not know")
        }
        self.outcome = outcome
        reference = try row.readOptional("reference")
        workflow = try row.readOptional("workflow")
        version = try row.readOptional("version")
        state = try row.readOptional("state")
        event = try row.readOptional("event")
        codes = try row.readOptional("codes") ?? []
    }
}
