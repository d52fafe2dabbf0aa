/// A message that a rule demands, from before it is sent.
public struct Notice: Codable, Sendable {
    /// Its number.
    public var id: Int
    /// The id under which every attempt is sent.
    public var messageId: String
    /// The subject it is about.
    public var subject: String
    /// Code of the unit it concerns.
    public var unit: String?
    /// Why it is sent.
    public var purpose: String
    /// Step of the ladder.
    public var step: String
    /// Who is meant.
    public var audience: String
    /// planned, queued, sent, delivered, failed, confirmed, exhausted or skipped.
    public var state: String
    /// Why it was left out.
    public var skipReason: String?
    /// Where the last attempt went.
    public var address: String?
    /// When the rule wants it sent, ISO 8601 UTC.
    public var dueAt: String
    /// When the last attempt was made, ISO 8601 UTC.
    public var sentAt: String?
    /// Attempts so far.
    public var attempts: Int

    /// Makes one from its parts.
    public init(
        id: Int, messageId: String, subject: String, unit: String? = nil, purpose: String, step: String,
        audience:
            String, state: String, skipReason: String? = nil, address: String? = nil, dueAt: String,
        sentAt: String? =
            nil, attempts: Int
    ) {
        self.id = id
        self.messageId = messageId
        self.subject = subject
        self.unit = unit
        self.purpose = purpose
        self.step = step
        self.audience = audience
        self.state = state
        self.skipReason = skipReason
        self.address = address
        self.dueAt = dueAt
        self.sentAt = sentAt
        self.attempts = attempts
    }
}
