/// A machine of the rule book that the interface offers as a collection.
public enum Machine: String, Codable, Sendable, CaseIterable {
    /// A facility's application for a certificate.
    case application
    /// A consultants' assessment of one application.
    case assessment
    /// What an assessment found against one criterion, and what is done about it.
    case finding
    /// A document offered as proof.
    case evidence
    /// A certificate.
    case certificate
    /// A reporting unit's duty to file one annual report.
    case obligation
    /// The consolidated report of a year.
    case report
    /// An appeal against a decision.
    case appeal
    /// A complaint.
    case complaint

    /// The path segment of the machine's collection, `/v1/<collection>`.
    public var collection: String {
        self == .evidence ? "evidence" : rawValue + "s"
    }

    /// The machine of a path segment.
    public init?(collection: String) {
        guard let machine = Self.allCases.first(where: { $0.collection == collection }) else { return nil }
        self = machine
    }
}
