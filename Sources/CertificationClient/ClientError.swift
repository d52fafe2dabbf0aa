import CertificationAPI

/// Why a call gave no result.
public enum ClientError: Error, Sendable {
    /// The daemon answered with a problem.
    case problem(Problem)
    /// The daemon could not be reached: nothing was sent.
    case unreachable(String)
    /// The connection ended after the request was sent: whether it was carried out is unknown, so repeat it with the same key.
    case interrupted(String)
    /// The answer is not one that this version understands.
    case invalidAnswer(String)
    /// The call cannot be sent as it is: a control character in a header, a token over a connection that others can read.
    case misuse(String)

    /// Exit code of `sachctl`, by the problem's kind: 1 refused by the rules, 2 usage, 3 not found, 4 conflict, 5 not permitted, 69 unavailable, 70 defect.
    public var exitCode: Int32 {
        switch self {
        case .problem(let problem): problem.kind.exitCode
        case .unreachable, .interrupted: 69
        case .invalidAnswer: 70
        case .misuse: 2
        }
    }

    /// Whether the request may have been carried out although no result came.
    public var isOutcomeUnknown: Bool {
        switch self {
        case .interrupted: true
        case .problem(let problem): problem.kind == .outcomeUnknown
        case .unreachable, .invalidAnswer, .misuse: false
        }
    }

    /// The problem, when the daemon answered with one.
    public var problem: Problem? {
        guard case .problem(let problem) = self else { return nil }
        return problem
    }
}
