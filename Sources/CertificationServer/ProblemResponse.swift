import CertificationAPI
import CertificationStore
import HTTPTypes
import Hummingbird
import LibPQ

/// The only map from what went wrong to what the interface says (RFC 9457), and from there to HTTP.
///
/// Nothing of SQL or of the inside gets out: a defect is answered by the request's id, and its cause goes to the log.
enum ProblemResponse {
    /// The problem to answer an error with, and the cause to log when it is a defect.
    static func problem(for error: any Error) -> (Problem, cause: String?) {
        switch error {
        case let problem as Problem: (problem, nil)
        case let error as StoreError: problem(for: error)
        case is CancellationError: (Problem(.unavailable, detail: "The service is stopping."), nil)
        default: (defect, "\(error)")
        }
    }

    /// The response of a problem.
    static func response(_ problem: Problem, requestID: String) -> Response {
        var problem = problem
        problem.instance = requestID
        var headers: HTTPFields = [
            .contentType: "application/problem+json", .cacheControl: "no-store", .xContentTypeOptions: "nosniff",
        ]
        if problem.status == 401 { headers[.wwwAuthenticate] = "Bearer" }
        if problem.status == 503 { headers[.retryAfter] = "2" }
        let body =
            (try? Reply.JSONBytes.encode(problem)) ?? Array(#"{"type":"/problems/internal-error","status":500}"#.utf8)
        return Response(
            status: .init(code: problem.status), headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: body)))
    }

    /// The problem of a refused advance or birth; `texts` says what its codes mean.
    static func problem(for refusal: AdvanceOutcome, event: String?, texts: [Requirement]) -> Problem {
        var problem: Problem
        let named = event.map { "“\($0)”" } ?? "this event"
        switch refusal.outcome {
        case .moved, .replayed: problem = defect
        case .notFound: problem = Problem(.notFound, detail: "There is nothing under this reference.")
        case .staleVersion:
            problem = Problem(
                .staleVersion, detail: "Version \(refusal.version ?? 0) stands now; read it again, then repeat.")
        case .noSuchMove:
            let moves =
                refusal.codes.isEmpty
                ? "nothing leads on from it" : "there are: \(refusal.codes.joined(separator: ", "))"
            problem = Problem(
                .noSuchMove, detail: "In the state “\(refusal.state ?? "new")” there is no event \(named); \(moves).")
            problem.moves = refusal.codes
        case .notPermitted:
            problem = Problem(
                .notPermitted,
                detail: "The event \(named) needs one of the roles \(refusal.codes.joined(separator: ", ")).")
        case .unmet:
            problem = Problem(.unmetRequirements, detail: summary(texts))
            problem.requirements = texts
        case .badPayload:
            problem = Problem(.badPayload, detail: summary(texts))
            problem.requirements = texts
        case .keyReused:
            problem = Problem(.keyReused, detail: "Idempotency-Key came before with another request; take a new key.")
        }
        problem.currentVersion = refusal.version
        problem.currentState = refusal.state
        return problem
    }

    /// The problem of a refused entry of register data; `texts` says what its codes mean.
    static func problem(forSave outcome: String, texts: [Requirement]) -> Problem {
        var problem: Problem
        switch outcome {
        case "not_permitted": problem = Problem(.notPermitted, detail: summary(texts))
        case "not_found": problem = Problem(.notFound, detail: "There is nothing under this reference.")
        case "bad_payload":
            problem = Problem(.badPayload, detail: summary(texts))
            problem.requirements = texts
        default:
            problem = Problem(.ruleViolated, detail: summary(texts))
            problem.requirements = texts
        }
        return problem
    }

    private static func problem(for error: StoreError) -> (Problem, cause: String?) {
        switch error {
        case .unavailable(let detail):
            (
                Problem(
                    .unavailable, detail: "The database cannot be reached or is too busy; nothing was done. Try again."),
                detail
            )
        case .outcomeUnknown:
            (Problem(.outcomeUnknown, detail: "Repeat with the same Idempotency-Key: it will not be done twice."), nil)
        case .rule(let sqlState, let constraint, let message, let hint):
            rule(sqlState: SQLState(sqlState), constraint: constraint, message: message, hint: hint)
        case .internalError(let detail):
            (defect, detail)
        }
    }

    /// Messages of class WF are ours and meant to be read; of the rest only the constraint's name, which states the rule.
    private static func rule(
        sqlState: SQLState, constraint: String?, message: String, hint: String?
    ) -> (Problem, cause: String?) {
        switch (sqlState.errorClass, constraint) {
        case ("WF", _):
            let sentence = message.prefix(1).uppercased() + message.dropFirst()
            return (
                Problem(.ruleViolated, detail: [sentence + ".", hint].compactMap { $0 }.joined(separator: " ")), nil
            )
        case ("23", let constraint?):
            let rule = constraint.replacing("_", with: " ")
            return (Problem(.ruleViolated, detail: "The rule “\(rule)” refused the data."), nil)
        case ("22", _):
            return (Problem(.invalidRequest, detail: "A value has a form that its place cannot hold."), message)
        default:
            return (Problem(.ruleViolated, detail: "A rule of the database refused the data."), message)
        }
    }

    private static func summary(_ texts: [Requirement]) -> String {
        texts.map(\.message.en).joined(separator: "; ") + "."
    }

    private static let defect = Problem(
        .internalError,
        detail: "The request failed through no fault of yours. The log tells more under the request's id.")
}
