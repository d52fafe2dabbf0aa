/// What an audit of the whole ledger found.
public struct AuditReport: Sendable, Codable, Equatable {
    /// One thing that is not as it must be.
    public struct Problem: Sendable, Codable, Equatable {
        /// The part that was looked at.
        public enum Part: String, Sendable, Codable {
            /// A subject's chain of events.
            case chain
            /// A checkpoint in the ledger.
            case checkpoint
            /// A checkpoint that was exported.
            case export
            /// A certificate.
            case certificate
            /// A published version of a status list.
            case statusList = "status_list"
            /// The row of certificate numbers.
            case numbering
        }

        /// The part.
        public var part: Part
        /// What it is about: `subject 12 version 3`, `checkpoint 7`, a certificate's number.
        public var place: String
        /// What is wrong.
        public var problem: String

        /// Makes a finding.
        public init(part: Part, place: String, problem: String) {
            self.part = part
            self.place = place
            self.problem = problem
        }
    }

    /// Subjects looked at.
    public var subjects: Int64 = 0
    /// Events looked at.
    public var events: Int64 = 0
    /// The first broken event; `nil` when every chain holds.
    public var firstBroken: String?
    /// Checkpoints in the ledger.
    public var checkpoints = 0
    /// Events under the last checkpoint that holds, in the ledger or exported.
    public var anchoredEvents: Int64 = 0
    /// Events younger than that: their chains hold, but nothing outside the database vouches for them yet.
    public var unanchoredEvents: Int64 = 0
    /// Certificates looked at.
    public var certificates = 0
    /// Everything that is not as it must be, at most ``limit``.
    public private(set) var problems: [Problem] = []
    /// How many there were in all.
    public private(set) var problemCount = 0

    /// How many problems are named; more are only counted.
    public static let limit = 200

    /// Whether nothing was found.
    public var isSound: Bool { problemCount == 0 }

    /// An empty report.
    public init() {}

    mutating func add(_ part: Problem.Part, _ place: String, _ problem: String) {
        problemCount += 1
        if problems.count < Self.limit { problems.append(Problem(part: part, place: place, problem: problem)) }
    }
}
