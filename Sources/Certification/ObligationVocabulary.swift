/// The states a report obligation can be in (certification.md §3.6); what leads from one to another is the rule book's matter.
public enum ObligationState: String, Sendable, CaseIterable {
    /// Not submitted.
    case open
    /// Returned for repair.
    case returned
    /// Scheduled.
    case scheduled
    /// Submitted.
    case submitted
    /// Received.
    case accepted
    /// Void.
    case void
    /// Waived.
    case waived
    /// Counted in a frozen consolidated report.
    case consolidated
    /// Passed to a successor.
    case transferred
}

/// The events of a report obligation (certification.md §3.6): each is a verb of `sachctl obligation`.
public enum ObligationEvent: String, Sendable, CaseIterable {
    /// Generate.
    case generate
    /// Propose to void.
    case proposeVoid = "propose_void"
    /// Propose to waive.
    case proposeWaive = "propose_waive"
    /// Void.
    case void
    /// Waive.
    case waive
    /// Escalate.
    case escalate
    /// Extend.
    case extend
    /// Open.
    case open
    /// Save draft.
    case saveDraft = "save_draft"
    /// Submit.
    case submit
    /// Return.
    case `return`
    /// Resubmit.
    case resubmit
    /// Accept.
    case accept
    /// Transfer to the successors of an ended unit.
    case transfer
    /// Take over an ended unit's obligation.
    case inherit
    /// Lock by a freeze of the consolidated report.
    case consolidate
    /// Ask to amend a consolidated report.
    case requestAmendment = "request_amendment"
    /// Agree to the amendment.
    case agreeAmendment = "agree_amendment"
    /// Amend.
    case amend
}
