/// The states a consolidated report can be in (certification.md §3.7).
public enum ReportState: String, Sendable, CaseIterable {
    /// Draft.
    case draft
    /// Frozen.
    case frozen
    /// Approved.
    case approved
    /// Sent to a recipient at least.
    case sent
    /// Acknowledged by all.
    case closed
}

/// The events of a consolidated report (certification.md §3.7): each is a verb of `sachctl report`.
public enum ReportEvent: String, Sendable, CaseIterable {
    /// Prepare.
    case prepare
    /// Save the draft's texts.
    case saveDraft = "save_draft"
    /// Freeze the figures.
    case freeze
    /// Freeze them anew, an input having changed.
    case recompute
    /// Approve.
    case approve
    /// Send to one recipient.
    case send
    /// Record a recipient's acknowledgement.
    case acknowledge
    /// Close.
    case close
    /// Restate.
    case restate
}
