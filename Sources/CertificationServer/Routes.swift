import CertificationAPI
import Hummingbird

/// The interface's table of contents: every route there is, in one list.
public enum Routes {
    /// Method and path of every route, in the order of the table; `openapi.yaml` describes exactly these.
    public static var table: [(method: String, path: String)] { all.map { ($0.method.rawValue, $0.path) } }

    static let all: [Route] = operations + Machine.allCases.flatMap(collection)

    private static let operations: [Route] = [
        Route(.get, "/healthz", .open, HealthController.live),
        Route(.get, "/readyz", .open, HealthController.ready),
        Route(.get, "/metrics", .open, HealthController.metrics),
        Route(.get, "/openapi.yaml", .open, HealthController.openapi),
        Route(.get, "/v1/version", .open, HealthController.version),
        Route(.get, "/v1/whoami", .person, NetworkController.whoami),
        Route(.get, "/v1/networks", .person, NetworkController.list),
    ]

    /// The routes of one machine's subjects.
    private static func collection(_ machine: Machine) -> [Route] {
        let controller = SubjectController(machine)
        let path = "/v1/\(machine.collection)"
        let filters = ["network", "q", "state", "facility", "unit", "parent", "overdue", "limit", "after"]
        return [
            Route(.get, path, .person, query: filters, controller.list),
            Route(.post, path, .person, query: ["network", "dryRun"], controller.begin),
            Route(.get, "\(path)/{ref}", .person, controller.show),
            Route(.get, "\(path)/{ref}/events", .person, controller.events),
            Route(.post, "\(path)/{ref}/events", .person, query: ["dryRun"], controller.advance),
            Route(.get, "\(path)/{ref}/explain", .person, query: ["person"], controller.explain),
        ]
    }

    /// A router of all routes; the journal stands around every one of them, unknown paths included.
    static func router(house: House, authenticator: Authenticator) -> Router<RequestScope> {
        let router = Router(context: RequestScope.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: RequestJournal(metrics: house.metrics, routes: all))
        for route in all {
            router.on(
                RouterPath(route.path), method: route.method,
                responder: RouteResponder(route: route, house: house, authenticator: authenticator))
        }
        return router
    }
}
