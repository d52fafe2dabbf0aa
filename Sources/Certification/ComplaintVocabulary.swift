/// The states a complaint can be in (certification.md §3.9).
public enum ComplaintState: String, Sendable, CaseIterable {
    /// Acknowledged.
    case acknowledged
    /// Closed.
    case closed
    /// Decided.
    case decided
    /// Being investigated.
    case investigating
    /// Outcome notified.
    case notified
    /// Received.
    case received
    /// Triaged.
    case triaged
    /// Withdrawn by the complainant.
    case withdrawn
}

/// The events of a complaint (certification.md §3.9): each is a verb of `sachctl complaint`.
public enum ComplaintEvent: String, Sendable, CaseIterable {
    /// Receive.
    case receive
    /// Acknowledge.
    case acknowledge
    /// Take over from another handler.
    case takeOver = "take_over"
    /// Say whose matter it is.
    case triage
    /// Investigate.
    case investigate
    /// Decide.
    case decide
    /// Record that the outcome arrived.
    case notify
    /// Close.
    case close
    /// Withdraw.
    case withdraw
}
