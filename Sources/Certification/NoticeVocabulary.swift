/// The states a notice can be in (certification.md §3.8); what leads from one to another is the rule book's matter.
public enum NoticeState: String, Sendable, CaseIterable {
    /// Delivered.
    case delivered
    /// Exhausted.
    case exhausted
    /// Failed, to be retried.
    case failed
    /// Planned.
    case planned
    /// Being sent.
    case queued
    /// Sent.
    case sent
    /// Confirmed by a person.
    case confirmed
    /// Skipped.
    case skipped
}

/// The events of a notice (certification.md §3.8): moved by the delivery's functions only.
public enum NoticeEvent: String, Sendable, CaseIterable {
    /// Bounce.
    case bounce
    /// Claim.
    case claim
    /// Confirm.
    case confirm
    /// Deliver.
    case deliver
    /// Exhaust.
    case exhaust
    /// Fail.
    case fail
    /// Hand on.
    case handOn = "hand_on"
    /// Plan.
    case plan
    /// Skip.
    case skip
}
