/// A time limit that runs in a state.
public struct WorkflowTimer: Codable, Sendable {
    /// The state.
    public var state: String
    /// What it is called.
    public var kind: String
    /// The parameter that sets its length.
    public var parameter: String
    /// The event the system fires at its end.
    public var onDueEvent: String?

    /// Makes one from its parts.
    public init(state: String, kind: String, parameter: String, onDueEvent: String? = nil) {
        self.state = state
        self.kind = kind
        self.parameter = parameter
        self.onDueEvent = onDueEvent
    }
}
