/// One row of the ledger.
public struct EventRecord: Codable, Sendable {
    /// 1 for the birth, then without holes.
    public var version: Int
    /// The event.
    public var event: String
    /// The event's name.
    public var eventName: LocalizedText
    /// State before, `new` for a birth.
    public var fromState: String
    /// Its name.
    public var fromStateName: LocalizedText?
    /// State after.
    public var toState: String
    /// Its name.
    public var toStateName: LocalizedText?
    /// The actor's reference (`P4`; `P0` is the system).
    public var actor: String
    /// The actor's name.
    public var actorName: String
    /// The person acted for.
    public var onBehalfOf: String?
    /// ISO 8601 UTC with microseconds.
    public var at: String
    /// What was said with it; absent when nothing was or it has been erased.
    public var data: JSONValue?
    /// The chain's hash, hex.
    public var hash: String

    /// Makes one from its parts.
    public init(
        version: Int, event: String, eventName: LocalizedText, fromState: String, fromStateName: LocalizedText? = nil,
        toState: String, toStateName: LocalizedText? = nil, actor: String, actorName: String, onBehalfOf: String? = nil,
        at: String, data: JSONValue? = nil, hash: String
    ) {
        self.version = version
        self.event = event
        self.eventName = eventName
        self.fromState = fromState
        self.fromStateName = fromStateName
        self.toState = toState
        self.toStateName = toStateName
        self.actor = actor
        self.actorName = actorName
        self.onBehalfOf = onBehalfOf
        self.at = at
        self.data = data
        self.hash = hash
    }
}
