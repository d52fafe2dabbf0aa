/// The states an appeal can be in (certification.md §3.9).
public enum AppealState: String, Sendable, CaseIterable {
    /// Admissible.
    case admissible
    /// Closed.
    case closed
    /// Decided.
    case decided
    /// Inadmissible.
    case inadmissible
    /// Lodged.
    case lodged
    /// Outcome notified.
    case notified
    /// Under review.
    case underReview = "under_review"
    /// Withdrawn by the appellant.
    case withdrawn
}

/// The events of an appeal (certification.md §3.9): each is a verb of `sachctl appeal`.
public enum AppealEvent: String, Sendable, CaseIterable {
    /// Lodge.
    case lodge
    /// Admit.
    case admit
    /// Reject as inadmissible.
    case reject
    /// Start the review.
    case startReview = "start_review"
    /// Decide.
    case decide
    /// Record that the outcome arrived.
    case notify
    /// Close.
    case close
    /// Withdraw.
    case withdraw
}
