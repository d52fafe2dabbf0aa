/// The states an evidence item can be in (certification.md §3.4); what leads from one to another is the rule book's matter.
public enum EvidenceState: String, Sendable, CaseIterable {
    /// Accepted.
    case accepted
    /// Being checked.
    case checking
    /// Received.
    case received
    /// Expired.
    case expired
    /// Rejected.
    case rejected
}

/// The events of an evidence item (certification.md §3.4): each is a verb of `sachctl evidence`.
public enum EvidenceEvent: String, Sendable, CaseIterable {
    /// Upload.
    case upload
    /// Start check.
    case startCheck = "start_check"
    /// Accept.
    case accept
    /// Reject.
    case reject
    /// Expire.
    case expire
    /// Edition no longer accepted.
    case editionSunset = "edition_sunset"
}
