/// One question asked of a credential, and its answer in words.
public struct CredentialCheck: Sendable, Equatable {
    /// The questions, in the order they are asked.
    public enum Name: String, Sendable, CaseIterable {
        /// Are the bytes JSON that can be read in one way only?
        case syntax
        /// Is it a certificate of cleaner production as W3C Verifiable Credential 2.0?
        case form
        /// Is the key document that of the issuer it names?
        case issuer
        /// Does the issuer list the key that is said to have signed, and could it sign then?
        case key
        /// Did that key sign exactly this content?
        case signature
        /// Is it within its days?
        case validity
        /// May the list of revocations be believed?
        case revocationList
        /// Is it not revoked (withdrawn, ended, superseded)?
        case revocation
        /// May the list of suspensions be believed?
        case suspensionList
        /// Is it not suspended?
        case suspension
        /// Of a PDF: are its pages those that were issued with the credential?
        case document

        /// What is asked of every credential, printed or not.
        public static let ofCredential = allCases.filter { $0 != .document }
    }

    /// What came out.
    public enum Result: String, Sendable {
        /// Yes.
        case passed
        /// No.
        case failed
        /// It could not be asked: something needed for it was not given or failed itself.
        case notChecked
    }

    /// The question.
    public let name: Name
    /// What came out.
    public let result: Result
    /// The answer in Vietnamese.
    public let vi: String
    /// The answer in English.
    public let en: String

    init(_ name: Name, _ result: Result, vi: String, en: String) {
        self.name = name
        self.result = result
        self.vi = vi
        self.en = en
    }
}
