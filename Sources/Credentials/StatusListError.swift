/// The errors of Bitstring Status List v1.0 §3.5 and of the Data Model's §7.1 that it borrows.
public enum StatusListError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The list can't be had.
    case retrieval
    /// The list's proof, issuer, purpose or time is not as the certificate asks.
    case verification(String)
    /// The list is shorter than `StatusList.smallest`.
    case length
    /// The list has no such entry.
    case range
    /// A value, named here, is not as the specification has it.
    case malformedValue(String)

    /// The name the specification gives it.
    public var code: String {
        switch self {
        case .retrieval: "STATUS_RETRIEVAL_ERROR"
        case .verification: "STATUS_VERIFICATION_ERROR"
        case .length: "STATUS_LIST_LENGTH_ERROR"
        case .range: "RANGE_ERROR"
        case .malformedValue: "MALFORMED_VALUE_ERROR"
        }
    }

    /// The `type` of a problem document (RFC 9457).
    public var problemType: String {
        switch self {
        case .retrieval, .verification, .length: "https://www.w3.org/ns/credentials/status-list#" + code
        case .range, .malformedValue: "https://www.w3.org/TR/vc-data-model#" + code
        }
    }

    /// The code and what it is about.
    public var description: String {
        switch self {
        case .verification(let what), .malformedValue(let what): "\(code): \(what)"
        case .retrieval, .length, .range: code
        }
    }
}
