/// The states a certificate can be in (certification.md §3.5); what leads from one to another is the rule book's matter.
public enum CertificateState: String, Sendable, CaseIterable {
    /// Valid.
    case active
    /// Number reserved.
    case reserved
    /// Submitted for signature.
    case signing
    /// Void.
    case void
}

/// The events of a certificate (certification.md §3.5): each is a verb of `sachctl certificate`.
public enum CertificateEvent: String, Sendable, CaseIterable {
    /// Reserve.
    case reserve
    /// Prepare.
    case prepare
    /// Sign.
    case sign
    /// Void.
    case void
}
