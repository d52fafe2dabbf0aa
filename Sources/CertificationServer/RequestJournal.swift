import CertificationAPI
import HTTPTypes
import Hummingbird
import Logging
import Metrics
import NIOHTTP1

/// Around every request: its id, its problems as answers, its line in the log and its metrics.
struct RequestJournal: MiddlewareProtocol {
    /// What is counted.
    let metrics: PrometheusRegistry
    /// The log.
    let logger: Logger
    /// The table, to tell a wrong method from a wrong path.
    let routes: [Route]

    /// Runs a request to its response; nothing but a torn connection is thrown any further.
    func handle(
        _ request: Request, context: RequestScope, next: (Request, RequestScope) async throws -> Response
    ) async throws -> Response {
        let start = ContinuousClock.now
        var response: Response
        do {
            response = try await next(request, context)
        } catch let error as HTTPParserError {
            throw error
        } catch {
            response = answer(error, to: request, context)
        }
        response.headers[.requestID] = context.id
        let route = context.endpointPath.flatMap { $0 == "NotFound" ? nil : $0 } ?? "unknown"
        record(request, route, response.status.code, ContinuousClock.now - start, context)
        return response
    }

    private func answer(_ error: any Error, to request: Request, _ context: RequestScope) -> Response {
        if let error = error as? HTTPError, error.status == .notFound { return unrouted(request, context) }
        let (problem, cause) = ProblemResponse.problem(for: error)
        if let cause {
            // Not being able to answer now is the database's news, not a defect of ours.
            let level: Logger.Level = problem.status == 500 ? .error : .warning
            logger.log(
                level: level, "\(problem.kind.rawValue)",
                metadata: ["request_id": "\(context.id)", "error": "\(cause)"])
        }
        if problem.status >= 400 { context.notes.add("problem", problem.kind.rawValue) }
        return ProblemResponse.response(problem, requestID: context.id)
    }

    /// No route: the path may still exist under other methods.
    private func unrouted(_ request: Request, _ context: RequestScope) -> Response {
        let path = request.uri.path
        let methods = Set(routes.filter { $0.matches(path[...]) }.map(\.method.rawValue))
        guard !methods.isEmpty else {
            let problem = Problem(
                .notFound, detail: "There is no path \(path.prefix(200)); /openapi.yaml lists all of them.")
            return ProblemResponse.response(problem, requestID: context.id)
        }
        let allowed = (methods.contains("GET") ? methods.union(["HEAD", "OPTIONS"]) : methods.union(["OPTIONS"]))
            .sorted()
        let fields: HTTPFields = [.allow: allowed.joined(separator: ", ")]
        guard request.method != .options else { return Response(status: .noContent, headers: fields) }
        var problem = Problem(
            .invalidRequest, detail: "\(path.prefix(200)) knows only \(allowed.joined(separator: ", ")).")
        problem.title = "The path has no such method"
        problem.status = 405
        var response = ProblemResponse.response(problem, requestID: context.id)
        response.headers.append(contentsOf: fields)
        return response
    }

    private func record(
        _ request: Request, _ route: String, _ status: Int, _ duration: Duration, _ context: RequestScope
    ) {
        let method = routes.contains { $0.method == request.method } ? request.method.rawValue : "OTHER"
        Counter(
            label: "sach_http_requests", dimensions: [("method", method), ("route", route), ("status", "\(status)")],
            factory: metrics
        ).increment()
        Timer(label: "sach_http_request_duration", dimensions: [("route", route)], factory: metrics).record(
            duration: duration)
        var metadata: Logger.Metadata = [
            "request_id": "\(context.id)", "method": "\(method)", "route": "\(route)", "status": "\(status)",
            "ms": "\(duration.milliseconds)",
        ]
        for (name, value) in context.notes.all { metadata[name] = "\(value)" }
        let isProbe = ["/healthz", "/readyz", "/metrics"].contains(route)
        logger.log(level: isProbe ? .debug : .info, "request", metadata: metadata)
    }
}

extension Duration {
    /// Milliseconds with three decimals.
    fileprivate var milliseconds: Double {
        let parts = components
        let microseconds = parts.seconds * 1_000_000 + parts.attoseconds / 1_000_000_000_000
        return Double(microseconds) / 1_000
    }
}
