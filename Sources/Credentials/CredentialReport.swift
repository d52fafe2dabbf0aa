/// All answers about one credential.
public struct CredentialReport: Sendable, Equatable {
    /// What they come to.
    public enum Verdict: String, Sendable {
        /// Every question was answered with yes.
        case valid
        /// At least one was answered with no.
        case invalid
        /// None was answered with no, but some could not be asked.
        case incomplete
    }

    /// The answers, one for each name, in their order.
    public let checks: [CredentialCheck]
    /// The issuer the credential names.
    public let issuer: String?
    /// The certificate's number.
    public let number: String?
    /// The holder's name.
    public let holder: String?
    /// When it is said to have been signed.
    public let signedAt: DateTimeStamp?

    /// What they come to.
    public var verdict: Verdict {
        if checks.contains(where: { $0.result == .failed }) { return .invalid }
        return checks.allSatisfy { $0.result == .passed } ? .valid : .incomplete
    }

    /// The answer to one question.
    public subscript(name: CredentialCheck.Name) -> CredentialCheck? { checks.first { $0.name == name } }
}
