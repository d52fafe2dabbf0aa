import CertificationAPI
import HTTPTypes
import Hummingbird

/// Answers one route: names the caller, checks access and query, and hands the request to the controller.
struct RouteResponder: HTTPResponder {
    /// The route.
    let route: Route
    /// The house's parts.
    let house: House
    /// Parameters that every route knows: which network, which language.
    static let everywhere = ["network", "lang"]

    /// Names callers.
    let authenticator: Authenticator

    /// The controller's answer as a response; problems are thrown and answered by ``RequestJournal``.
    func respond(to request: Request, context: RequestScope) async throws -> Response {
        if route.access == .visitor {
            return try await VisitorResponder(route: route, house: house).respond(to: request, context)
        }
        let caller = route.access == .open ? nil : try await authenticator.caller(of: request, on: context.channel)
        if let caller {
            context.notes.add("actor", caller.reference)
            if let account = caller.operatedBy { context.notes.add("operated_by", account) }
            try check(caller)
        }
        let query = try Query(request.uri.query, known: route.query + Self.everywhere)
        let call = Call(house: house, identified: caller, query: query, request: request, scope: context)
        return try await route.answer(call).response()
    }

    private func check(_ caller: Caller) throws(Problem) {
        if route.method != .get, !caller.mayWrite {
            throw Problem(.notPermitted, detail: "The token may only read.")
        }
        switch route.access {
        case .open, .visitor, .person: return
        case .staff where caller.isStaff: return
        case .staff:
            throw Problem(
                .notPermitted,
                detail: "This needs a role in the network; a mandate for one facility or unit is not enough.")
        case .administrator where caller.isAdministrator: return
        case .administrator:
            throw Problem(
                .notPermitted, detail: "This needs an administrator: role ADMN, or root or the group of administrators."
            )
        }
    }
}
