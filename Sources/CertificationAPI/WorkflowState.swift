/// A state of a machine.
public struct WorkflowState: Codable, Sendable {
    /// The state.
    public var state: String
    /// Its name.
    public var name: LocalizedText
    /// Whether nothing but an appeal or a reopening leads out.
    public var isFinal: Bool
    /// Whether time limits stand still because the ball is with the applicant.
    public var clockStops: Bool

    /// Makes one from its parts.
    public init(state: String, name: LocalizedText, isFinal: Bool, clockStops: Bool) {
        self.state = state
        self.name = name
        self.isFinal = isFinal
        self.clockStops = clockStops
    }
}
