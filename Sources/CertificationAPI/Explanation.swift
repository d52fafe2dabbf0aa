/// Whether one event of a subject's state may be fired by a person, and if not, why.
public struct Explanation: Codable, Sendable {
    /// The event.
    public var event: String
    /// Its name.
    public var eventName: LocalizedText
    /// Where it leads.
    public var toState: String
    /// That state's name.
    public var toStateName: LocalizedText?
    /// Row of the rules it comes from (`A8`).
    public var source: String
    /// Roles that may fire it.
    public var roles: [String]
    /// True when nothing is missing.
    public var isAllowed: Bool
    /// What is missing.
    public var missing: [Requirement]

    /// Makes one from its parts.
    public init(
        event: String, eventName: LocalizedText, toState: String, toStateName: LocalizedText? = nil, source: String,
        roles: [String], isAllowed: Bool, missing: [Requirement]
    ) {
        self.event = event
        self.eventName = eventName
        self.toState = toState
        self.toStateName = toStateName
        self.source = source
        self.roles = roles
        self.isAllowed = isAllowed
        self.missing = missing
    }
}
