/// The states a finding can be in (certification.md §3.3); what leads from one to another is the rule book's matter.
public enum FindingState: String, Sendable, CaseIterable {
    /// Open.
    case open
    /// Plan submitted.
    case planSubmitted = "plan_submitted"
    /// Plan accepted.
    case planAccepted = "plan_accepted"
    /// Implemented, to be verified.
    case implemented
    /// Closed.
    case closed
    /// Disputed.
    case disputed
    /// Void.
    case void
}

/// The events of a finding (certification.md §3.3): each is a verb of `sachctl finding`.
public enum FindingEvent: String, Sendable, CaseIterable {
    /// Raise.
    case raise
    /// Submit a plan.
    case submitPlan = "submit_plan"
    /// Accept the plan.
    case acceptPlan = "accept_plan"
    /// Reject the plan.
    case rejectPlan = "reject_plan"
    /// Report it done.
    case reportDone = "report_done"
    /// Verify as effective.
    case verifyEffective = "verify_effective"
    /// Verify as not effective.
    case verifyNotEffective = "verify_not_effective"
    /// Extend.
    case extend
    /// Escalate to major.
    case escalateToMajor = "escalate_to_major"
    /// Dispute.
    case dispute
    /// Uphold.
    case uphold
    /// Back to the plan submitted, after a dispute.
    case restoreSubmitted = "restore_submitted"
    /// Back to the plan accepted, after a dispute.
    case restoreAccepted = "restore_accepted"
    /// Back to being verified, after a dispute.
    case restoreImplemented = "restore_implemented"
    /// Cancel the finding.
    case cancelFinding = "cancel_finding"
    /// The time for a major finding passes.
    case passLimit = "pass_limit"
    /// Void with its assessment.
    case void
}
