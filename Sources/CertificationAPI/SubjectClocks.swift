/// The clocks of one subject (`GET /v1/timers?subject=`).
public struct SubjectClocks: Codable, Sendable {
    /// The subject's permanent reference.
    public var reference: String
    /// Every time limit it had, oldest first: kind, name, amount and unit, start, due instant (exclusive), last day, status
    /// (on_time, soon, overdue, paused; ended: early, on_time, overdue) and working days left or late (negative).
    public var items: [JSONValue]
    /// When they stood still: since, until, cause (state, child, hold) and reason.
    public var pauses: [JSONValue]
    /// What a new calendar moved: old and new instant and version.
    public var moves: [JSONValue]

    /// Makes one from its parts.
    public init(reference: String, items: [JSONValue], pauses: [JSONValue], moves: [JSONValue]) {
        self.reference = reference
        self.items = items
        self.pauses = pauses
        self.moves = moves
    }
}
