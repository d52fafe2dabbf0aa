/// Where a subject stands after an event.
public struct AdvanceResponse: Codable, Sendable {
    /// The subject's permanent reference.
    public var reference: String
    /// Its machine.
    public var workflow: String
    /// The event that moved it.
    public var event: String
    /// That event's name.
    public var eventName: LocalizedText?
    /// The state it is in now.
    public var state: String
    /// That state's name.
    public var stateName: LocalizedText?
    /// Its version now.
    public var version: Int
    /// True when the idempotency key repeated a request whose first result this is.
    public var isReplay: Bool
    /// True when everything was rolled back (`dryRun=true`).
    public var isDryRun: Bool

    /// Makes a response.
    public init(
        reference: String, workflow: String, event: String, eventName: LocalizedText? = nil, state: String,
        stateName: LocalizedText? = nil, version: Int, isReplay: Bool, isDryRun: Bool
    ) {
        self.reference = reference
        self.workflow = workflow
        self.event = event
        self.eventName = eventName
        self.state = state
        self.stateName = stateName
        self.version = version
        self.isReplay = isReplay
        self.isDryRun = isDryRun
    }
}
