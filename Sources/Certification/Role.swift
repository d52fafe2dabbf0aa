/// The roles of the network (certification.md §3.0); a person may hold several.
public enum Role: String, Sendable, CaseIterable, Codable {
    /// The applicant facility.
    case applicant = "APPL"
    /// An agent with a dated mandate.
    case agent = "AGNT"
    /// Intake officer.
    case intake = "INTK"
    /// Network coordinator.
    case coordinator = "COOR"
    /// Assessor: a consultant expert, who never decides.
    case assessor = "ASSR"
    /// Reviewer.
    case reviewer = "REVW"
    /// Decision maker or member of the committee.
    case decider = "DECI"
    /// Registrar: prepares and publishes certificates.
    case registrar = "REGI"
    /// Appeals and complaints handler.
    case caseHandler = "CASE"
    /// User of a reporting unit.
    case reporter = "REPO"
    /// Consolidator of the standing body.
    case consolidator = "CONS"
    /// Head who signs upward.
    case approver = "APPR"
    /// Scheme administrator: configuration, no case powers.
    case administrator = "ADMN"
    /// Read-only auditor.
    case auditor = "AUDT"
    /// Anyone who is known: a role of the rule book that no person holds.
    case anyone = "ANY"
    /// The daemon's clock.
    case system = "SYS"
}
