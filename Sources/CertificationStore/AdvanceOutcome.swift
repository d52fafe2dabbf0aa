/// What `sach.advance()` and `sach.begin()` answered.
public struct AdvanceOutcome: Sendable, Equatable {
    /// The answer's kind: an expected refusal is a value, never an error.
    public enum Outcome: String, Sendable, CaseIterable {
        /// The event is written.
        case moved
        /// The idempotency key repeated a request; this is its first result.
        case replayed
        /// Nothing under this reference.
        case notFound = "not_found"
        /// The expected version is not the one that stands.
        case staleVersion = "stale_version"
        /// The state has no such event; `codes` lists those it has.
        case noSuchMove = "no_such_move"
        /// The actor holds none of the roles in `codes`.
        case notPermitted = "not_permitted"
        /// Guards found missing what `codes` say.
        case unmet
        /// The payload does not fit the event's fields.
        case badPayload = "bad_payload"
        /// The idempotency key came before with another request.
        case keyReused = "key_reused"
    }

    /// The kind of the answer.
    public var outcome: Outcome
    /// The subject's permanent reference; `nil` when there is no subject.
    public var reference: String?
    /// The subject's machine.
    public var workflow: String?
    /// The version that stands now.
    public var version: Int?
    /// The state that stands now.
    public var state: String?
    /// The event that was asked for.
    public var event: String?
    /// What is missing, or the events or roles there are.
    public var codes: [String]

    /// Makes an answer.
    public init(
        outcome: Outcome, reference: String? = nil, workflow: String? = nil, version: Int? = nil, state: String? = nil,
        event: String? = nil, codes: [String] = []
    ) {
        self.outcome = outcome
        self.reference = reference
        self.workflow = workflow
        self.version = version
        self.state = state
        self.event = event
        self.codes = codes
    }

    /// Whether the event stands in the ledger.
    public var isDone: Bool { outcome == .moved || outcome == .replayed }
}
