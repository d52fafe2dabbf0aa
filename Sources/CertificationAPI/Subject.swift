/// One case of one machine as the interface shows it.
public struct Subject: Codable, Sendable {
    /// The permanent reference (`A12`).
    public var reference: String
    /// The dossier code or certificate number, once there is one.
    public var code: String?
    /// Code of the network it belongs to.
    public var network: String
    /// The machine's name in the rule book.
    public var workflow: String
    /// The rule-book revision it runs under.
    public var revision: Int
    /// The state it is in.
    public var state: String
    /// The state's name.
    public var stateName: LocalizedText
    /// True when nothing but an appeal or a reopening leads out.
    public var isFinal: Bool
    /// The number of events so far: send it back as `expectedVersion`.
    public var version: Int
    /// What a list shows: the facility, the unit.
    public var title: String
    /// The facility's reference (`F7`), if it concerns one.
    public var facility: String?
    /// The reporting unit's code, if it concerns one.
    public var unit: String?
    /// The parent's reference: an assessment's application, a certificate's application.
    public var parent: String?
    /// First instant after the running time limit, ISO 8601 UTC.
    public var dueAt: String?
    /// Whether that instant has passed: an attribute, never a state.
    public var isOverdue: Bool
    /// How it stands: `on_time`, `soon`, `overdue`; absent when no limit of the network runs.
    public var dueState: String?
    /// Working days until its last day, negative when late.
    public var daysLeft: Int?
    /// When its last event happened, ISO 8601 UTC.
    public var changedAt: String
    /// What is particular to the machine (`openapi.yaml` describes it for each).
    public var details: JSONValue

    /// Makes one from its parts.
    public init(
        reference: String, code: String? = nil, network: String, workflow: String, revision: Int, state: String,
        stateName: LocalizedText, isFinal: Bool, version: Int, title: String, facility: String? = nil,
        unit: String? = nil, parent: String? = nil, dueAt: String? = nil, isOverdue: Bool, dueState: String? = nil,
        daysLeft: Int? = nil, changedAt: String, details: JSONValue
    ) {
        self.reference = reference
        self.code = code
        self.network = network
        self.workflow = workflow
        self.revision = revision
        self.state = state
        self.stateName = stateName
        self.isFinal = isFinal
        self.version = version
        self.title = title
        self.facility = facility
        self.unit = unit
        self.parent = parent
        self.dueAt = dueAt
        self.isOverdue = isOverdue
        self.dueState = dueState
        self.daysLeft = daysLeft
        self.changedAt = changedAt
        self.details = details
    }
}
