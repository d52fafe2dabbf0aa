/// An error as RFC 9457 `application/problem+json`.
public struct Problem: Codable, Sendable, Error {
    /// The kinds of problems there are: `type` is `/problems/<kind>`, each has one HTTP status and one exit code.
    public enum Kind: String, Codable, Sendable, CaseIterable {
        /// The request cannot be read: wrong JSON, wrong encoding, wrong parameter.
        case invalidRequest = "invalid-request"
        /// The body is larger than the limit.
        case tooLarge = "too-large"
        /// Nobody is named by the request's credentials.
        case unauthenticated
        /// The caller lacks the role.
        case notPermitted = "not-permitted"
        /// There is nothing under this reference.
        case notFound = "not-found"
        /// Somebody moved the subject first.
        case staleVersion = "stale-version"
        /// The idempotency key came before with another request.
        case keyReused = "key-reused"
        /// The state has no such event.
        case noSuchMove = "no-such-move"
        /// Guards found something missing.
        case unmetRequirements = "unmet-requirements"
        /// The payload does not fit the event's fields.
        case badPayload = "bad-payload"
        /// The data break a rule of the database.
        case ruleViolated = "rule-violated"
        /// The address asks more often than the public pages allow: wait as long as Retry-After says.
        case tooManyRequests = "too-many-requests"
        /// The database cannot be reached or is overloaded: nothing was done, try again.
        case unavailable
        /// The answer to COMMIT was lost: repeat with the same idempotency key.
        case outcomeUnknown = "outcome-unknown"
        /// A defect; the log has the details under the request's id.
        case internalError = "internal-error"
    }

    /// Stable URI reference of the kind.
    public var type: String
    /// The kind in words.
    public var title: String
    /// HTTP status.
    public var status: Int
    /// What happened here and what to do.
    public var detail: String
    /// The request's id, to find it in the log.
    public var instance: String?
    /// What is missing or wrong, item by item.
    public var requirements: [Requirement]?
    /// The events that exist in the current state.
    public var moves: [String]?
    /// Their names, in the same order.
    public var moveNames: [LocalizedText]?
    /// The version that stands.
    public var currentVersion: Int?
    /// The state that stands.
    public var currentState: String?
    /// Its name.
    public var currentStateName: LocalizedText?

    /// The kind that `type` names; a type this version does not know counts as a defect.
    public var kind: Kind {
        Kind(rawValue: String(type.dropFirst("/problems/".count))) ?? .internalError
    }

    /// Makes a problem of a kind.
    public init(_ kind: Kind, detail: String) {
        self.type = "/problems/" + kind.rawValue
        self.title = kind.title
        self.status = kind.status
        self.detail = detail
    }
}

extension Problem.Kind {
    /// HTTP status of the kind.
    public var status: Int {
        switch self {
        case .invalidRequest, .badPayload: 400
        case .unauthenticated: 401
        case .notPermitted: 403
        case .notFound: 404
        case .staleVersion: 409
        case .tooLarge: 413
        case .keyReused, .noSuchMove, .unmetRequirements, .ruleViolated: 422
        case .tooManyRequests: 429
        case .internalError: 500
        case .unavailable, .outcomeUnknown: 503
        }
    }

    /// Exit code of `sachctl`: 1 refused by the rules, 2 usage, 3 not found, 4 conflict, 5 not permitted, 69 unavailable, 70 a defect.
    public var exitCode: Int32 {
        switch self {
        case .noSuchMove, .unmetRequirements, .ruleViolated: 1
        case .invalidRequest, .badPayload, .tooLarge: 2
        case .notFound: 3
        case .staleVersion, .keyReused: 4
        case .unauthenticated, .notPermitted: 5
        case .unavailable, .outcomeUnknown, .tooManyRequests: 69
        case .internalError: 70
        }
    }

    /// The kind in words.
    public var title: String {
        switch self {
        case .invalidRequest: "The request cannot be read"
        case .tooLarge: "The request is too large"
        case .unauthenticated: "Nobody is named by the credentials"
        case .notPermitted: "The caller lacks the role"
        case .notFound: "There is nothing under this reference"
        case .staleVersion: "Somebody moved the subject first"
        case .keyReused: "The idempotency key came before with another request"
        case .noSuchMove: "The state has no such event"
        case .unmetRequirements: "Something is missing"
        case .badPayload: "The data do not fit the event"
        case .ruleViolated: "The data break a rule"
        case .tooManyRequests: "Too many requests"
        case .unavailable: "The service is not available now"
        case .outcomeUnknown: "The outcome is unknown"
        case .internalError: "A defect of the service"
        }
    }
}
