/// What a list says of its entries.
public enum StatusPurpose: String, Sendable, CaseIterable {
    /// The version counts no more and never will again.
    case revocation
    /// The version does not count for the time being.
    case suspension
}

extension StatusPurpose {
    var listCheck: CredentialCheck.Name { self == .revocation ? .revocationList : .suspensionList }
    var check: CredentialCheck.Name { self == .revocation ? .revocation : .suspension }
}
