/// What a whole re-computation of the ledger found (`GET /v1/audit/verify`).
public struct AuditReport: Codable, Sendable {
    /// Subjects read.
    public var subjects: Int
    /// Events re-computed.
    public var events: Int
    /// Reference and version of the first broken event, absent when the ledger is intact.
    public var firstBroken: String?
    /// Checkpoints re-computed.
    public var checkpoints: Int
    /// Events that a checkpoint covers.
    public var anchoredEvents: Int
    /// Events since.
    public var unanchoredEvents: Int
    /// Everything that was wrong, in words.
    public var problems: [String]

    /// Whether nothing was wrong.
    public var isIntact: Bool { firstBroken == nil && problems.isEmpty }

    /// Makes a report.
    public init(
        subjects: Int, events: Int, firstBroken: String? = nil, checkpoints: Int, anchoredEvents: Int,
        unanchoredEvents: Int, problems: [String]
    ) {
        self.subjects = subjects
        self.events = events
        self.firstBroken = firstBroken
        self.checkpoints = checkpoints
        self.anchoredEvents = anchoredEvents
        self.unanchoredEvents = unanchoredEvents
        self.problems = problems
    }
}
