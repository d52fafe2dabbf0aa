/// A legal move.
public struct WorkflowTransition: Codable, Sendable {
    /// State before; `new` is before birth.
    public var from: String
    /// The event.
    public var event: String
    /// State after.
    public var to: String
    /// Roles that may fire it.
    public var roles: [String]
    /// What must hold.
    public var guards: [String]
    /// What it brings about.
    public var effects: [String]
    /// Row of the rules it comes from (`A8`).
    public var source: String

    /// Makes one from its parts.
    public init(
        from: String, event: String, to: String, roles: [String], guards: [String], effects: [String],
        source:
            String
    ) {
        self.from = from
        self.event = event
        self.to = to
        self.roles = roles
        self.guards = guards
        self.effects = effects
        self.source = source
    }
}
