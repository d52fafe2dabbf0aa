/// The states an assessment can be in (certification.md §3.2); what leads from one to another is the rule book's matter.
public enum AssessmentState: String, Sendable, CaseIterable {
    /// Team confirmed.
    case confirmed
    /// In progress.
    case inProgress = "in_progress"
    /// Planned.
    case planned
    /// Report submitted.
    case submitted
    /// Team proposed.
    case teamProposed = "team_proposed"
    /// Report accepted.
    case accepted
    /// Cancelled.
    case cancelled
}

/// The events of an assessment (certification.md §3.2): each is a verb of `sachctl assessment`.
public enum AssessmentEvent: String, Sendable, CaseIterable {
    /// Plan.
    case plan
    /// Accept the report.
    case accept
    /// Cancel.
    case cancel
    /// Propose the team.
    case proposeTeam = "propose_team"
    /// Object to the team.
    case object
    /// Confirm the team.
    case confirm
    /// Start.
    case start
    /// Attach evidence.
    case attachEvidence = "attach_evidence"
    /// Record an item.
    case recordItem = "record_item"
    /// Record the flows of a period.
    case recordFlow = "record_flow"
    /// Record an option.
    case recordOption = "record_option"
    /// Raise a finding.
    case raiseFinding = "raise_finding"
    /// Replace a member.
    case replaceMember = "replace_member"
    /// Submit the report.
    case submitReport = "submit_report"
    /// Send back.
    case sendBack = "send_back"
}
