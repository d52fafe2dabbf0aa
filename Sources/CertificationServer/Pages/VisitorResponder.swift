import CertificationAPI
import HTTPTypes
import Hummingbird

/// Answers one route of the public pages: counts the visitor, checks the query, and shows what goes wrong as a page.
struct VisitorResponder {
    /// The route.
    let route: Route
    /// The house's parts.
    let house: House

    /// The controller's answer as a response; for programs a problem is thrown on to ``RequestJournal``.
    func respond(to request: Request, _ context: RequestScope) async throws -> Response {
        var call: Call?
        do {
            let query = try Query(request.uri.query, known: route.query + RouteResponder.everywhere)
            let made = Call(house: house, identified: nil, query: query, request: request, scope: context)
            call = made
            if let address = ClientAddress(of: request, on: context.channel, proxies: house.site.proxies) {
                let wait = house.site.turnstile.enter(address, cost: route.cost)
                guard wait == 0 else { return tooMany(wait, made, request, context) }
            }
            return try await route.answer(made).response()
        } catch {
            guard !PublicReply.prefersJSON(request), !route.path.hasSuffix(".json") else { throw error }
            let (problem, cause) = ProblemResponse.problem(for: error)
            // A defect keeps its way to the log, under the request's id.
            guard cause == nil, let response = page(of: problem, call, request, context) else { throw error }
            return response
        }
    }

    private func tooMany(_ wait: Int, _ call: Call, _ request: Request, _ context: RequestScope) -> Response {
        let problem = Problem(
            .tooManyRequests, detail: "This address asks more often than it may: wait \(wait) seconds.")
        let isForProgram = PublicReply.prefersJSON(request) || route.path.hasSuffix(".json")
        var response =
            (isForProgram ? nil : page(of: problem, call, request, context))
            ?? ProblemResponse.response(problem, requestID: context.id)
        response.headers[.retryAfter] = String(wait)
        return response
    }

    private func page(of problem: Problem, _ call: Call?, _ request: Request, _ context: RequestScope) -> Response? {
        if problem.status >= 400 { context.notes.add("problem", problem.kind.rawValue) }
        let language = PageLanguage(
            asked: call?.query.text("lang"), accepting: request.headers[.acceptLanguage])
        let html = PublicReply.problem(problem, language: language, assets: house.site.assets)
        let call = call ?? Call(house: house, identified: nil, query: .empty, request: request, scope: context)
        var reply = PublicReply.page(html, language: language, status: .init(code: problem.status), call)
        reply.headers[.cacheControl] = "no-store"
        return reply.response()
    }
}
