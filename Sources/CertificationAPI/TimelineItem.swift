/// Something that happened to one obligation, or will.
public struct TimelineItem: Codable, Sendable {
    /// When it happened or will, ISO 8601 UTC.
    public var at: String
    /// event, notice (when the rule wants it sent), attempt, outcome, deadline, limit, moved or task.
    public var kind: String
    /// The event, the notice's step, the limit, the task's kind.
    public var what: String
    /// Its name; of a notice that of its purpose.
    public var whatName: LocalizedText
    /// The state after an event, what became of a notice or an attempt, how a deadline stands.
    public var state: String
    /// That state's name.
    public var stateName: LocalizedText
    /// The notice's number.
    public var notice: Int?
    /// Who the notice is for.
    public var audience: String?
    /// Where it went.
    public var address: String?
    /// Who acted.
    public var actor: String?
    /// Their name.
    public var actorName: String?
    /// What is particular to the kind: reason, reply, Message-ID, last day, legal basis.
    public var detail: JSONValue

    /// Makes one from its parts.
    public init(
        at: String, kind: String, what: String, whatName: LocalizedText, state: String, stateName: LocalizedText,
        notice: Int? = nil, audience: String? = nil, address: String? = nil, actor: String? = nil,
        actorName: String? = nil, detail: JSONValue
    ) {
        self.at = at
        self.kind = kind
        self.what = what
        self.whatName = whatName
        self.state = state
        self.stateName = stateName
        self.notice = notice
        self.audience = audience
        self.address = address
        self.actor = actor
        self.actorName = actorName
        self.detail = detail
    }
}
