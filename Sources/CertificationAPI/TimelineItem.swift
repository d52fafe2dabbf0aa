/// An event or a notice of one obligation.
public struct TimelineItem: Codable, Sendable {
    /// When it happened or will, ISO 8601 UTC.
    public var at: String
    /// event or notice.
    public var kind: String
    /// The event, or the notice's purpose and step.
    public var what: String
    /// The state after the event, or the notice's.
    public var state: String
    /// Who the notice is for.
    public var audience: String?
    /// Where it went.
    public var address: String?
    /// Who acted.
    public var actor: String?

    /// Makes one from its parts.
    public init(
        at: String, kind: String, what: String, state: String, audience: String? = nil, address: String? = nil,
        actor: String? = nil
    ) {
        self.at = at
        self.kind = kind
        self.what = what
        self.state = state
        self.audience = audience
        self.address = address
        self.actor = actor
    }
}
