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
    /// Suspended by its issuer.
    case suspended
    /// Revoked by its issuer.
    case revoked
    /// Superseded by another item.
    case superseded
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
    /// Revoked by its issuer.
    case issuerRevoked = "issuer_revoked"
    /// Suspended by its issuer.
    case issuerSuspended = "issuer_suspended"
    /// Reinstated by its issuer.
    case reinstated
    /// Superseded by another item.
    case supersede
    /// Challenged: checked again.
    case challenge
}
