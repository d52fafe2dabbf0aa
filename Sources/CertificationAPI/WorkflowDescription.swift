/// A revision of a machine with its states, moves, fields and time limits.
public struct WorkflowDescription: Codable, Sendable {
    /// The machine.
    public var workflow: String
    /// A revision.
    public var revision: Int
    /// What its references begin with.
    public var prefix: String
    /// First day it is in force.
    public var effectiveFrom: String
    /// Where it comes from.
    public var source: String
    /// The machine's name.
    public var name: LocalizedText
    /// Its states.
    public var states: [WorkflowState]
    /// Its events.
    public var events: [WorkflowEvent]
    /// The legal moves, in the order of the rules they come from.
    public var transitions: [WorkflowTransition]
    /// What the data of each event may and must hold.
    public var fields: [WorkflowField]
    /// Time limits of its states.
    public var timers: [WorkflowTimer]

    /// Makes one from its parts.
    public init(
        workflow: String, revision: Int, prefix: String, effectiveFrom: String, source: String, name: LocalizedText,
        states: [WorkflowState], events: [WorkflowEvent], transitions: [WorkflowTransition],
        fields:
            [WorkflowField], timers: [WorkflowTimer]
    ) {
        self.workflow = workflow
        self.revision = revision
        self.prefix = prefix
        self.effectiveFrom = effectiveFrom
        self.source = source
        self.name = name
        self.states = states
        self.events = events
        self.transitions = transitions
        self.fields = fields
        self.timers = timers
    }
}
