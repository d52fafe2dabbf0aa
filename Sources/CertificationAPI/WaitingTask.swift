/// Work that waits for one of the caller's roles.
public struct WaitingTask: Codable, Sendable {
    /// What it is: a task's kind, time_limit, or case (a state that waits without a limit).
    public var kind: String
    /// The subject it is about.
    public var subject: String?
    /// The subject's machine.
    public var workflow: String?
    /// What a list shows.
    public var title: String
    /// The subject's state.
    public var state: String?
    /// That state's name.
    public var stateName: LocalizedText?
    /// What the limit of a time_limit is called.
    public var limitName: LocalizedText?
    /// Who it waits for.
    public var role: String
    /// First instant after the limit, ISO 8601 UTC; absent = no limit.
    public var dueAt: String?
    /// Whether that instant has passed.
    public var isOverdue: Bool
    /// Since when it waits, ISO 8601 UTC.
    public var createdAt: String
    /// What is particular to the kind.
    public var detail: JSONValue
    /// Whether the case is assigned to the caller.
    public var isMine: Bool

    /// Makes one from its parts.
    public init(
        kind: String, subject: String? = nil, workflow: String? = nil, title: String, state: String? = nil,
        stateName: LocalizedText? = nil, limitName: LocalizedText? = nil, role: String, dueAt: String? = nil,
        isOverdue: Bool, createdAt: String, detail: JSONValue,
        isMine: Bool
    ) {
        self.kind = kind
        self.subject = subject
        self.workflow = workflow
        self.title = title
        self.state = state
        self.stateName = stateName
        self.limitName = limitName
        self.role = role
        self.dueAt = dueAt
        self.isOverdue = isOverdue
        self.createdAt = createdAt
        self.detail = detail
        self.isMine = isMine
    }
}
