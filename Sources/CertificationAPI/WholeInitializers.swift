// The server alone makes these; everybody else reads them off the wire.

extension Subject {
    /// Makes one from all its parts.
    package init(
        reference: String, code: String?, network: String, workflow: String, revision: Int, state: String,
        stateName: LocalizedText, isFinal: Bool, version: Int, title: String, facility: String?, unit: String?,
        parent: String?, dueAt: String?, isOverdue: Bool, changedAt: String, details: JSONValue
    ) {
        self.reference = reference
        self.code = code
        self.network = network
        self.workflow = workflow
        self.revision = revision
        self.state = state
        self.stateName = stateName
        self.isFinal = isFinal
        self.version = version
        self.title = title
        self.facility = facility
        self.unit = unit
        self.parent = parent
        self.dueAt = dueAt
        self.isOverdue = isOverdue
        self.changedAt = changedAt
        self.details = details
    }
}

extension EventRecord {
    /// Makes one from all its parts.
    package init(
        version: Int, event: String, eventName: LocalizedText, fromState: String, toState: String, actor: String,
        actorName: String, onBehalfOf: String?, at: String, data: JSONValue?, hash: String
    ) {
        self.version = version
        self.event = event
        self.eventName = eventName
        self.fromState = fromState
        self.toState = toState
        self.actor = actor
        self.actorName = actorName
        self.onBehalfOf = onBehalfOf
        self.at = at
        self.data = data
        self.hash = hash
    }
}

extension Explanation {
    /// Makes one from all its parts.
    package init(
        event: String, eventName: LocalizedText, toState: String, source: String, roles: [String], isAllowed: Bool,
        missing: [Requirement]
    ) {
        self.event = event
        self.eventName = eventName
        self.toState = toState
        self.source = source
        self.roles = roles
        self.isAllowed = isAllowed
        self.missing = missing
    }
}
