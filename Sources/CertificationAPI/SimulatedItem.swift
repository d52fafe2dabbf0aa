/// What would happen if nobody did anything.
public struct SimulatedItem: Codable, Sendable {
    /// When, ISO 8601 UTC.
    public var at: String
    /// notice, timer or generation.
    public var kind: String
    /// What it is about.
    public var subject: String?
    /// The notice's step, or the event.
    public var what: String
    /// Who is meant.
    public var audience: String?
    /// Where it would go today.
    public var address: String?

    /// Makes one from its parts.
    public init(
        at: String, kind: String, subject: String? = nil, what: String, audience: String? = nil,
        address: String? =
            nil
    ) {
        self.at = at
        self.kind = kind
        self.subject = subject
        self.what = what
        self.audience = audience
        self.address = address
    }
}
