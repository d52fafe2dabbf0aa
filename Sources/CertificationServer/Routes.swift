import CertificationAPI
import Hummingbird

/// The interface's table of contents: every route there is, in one list.
public enum Routes {
    /// Method and path of every route, in the order of the table; `openapi.yaml` describes exactly these.
    public static var table: [(method: String, path: String)] { all.map { ($0.method.rawValue, $0.path) } }

    static let all: [Route] =
        operations + visits + credentials + Machine.allCases.flatMap(collection) + registers + work

    private static let operations: [Route] = [
        Route(.get, "/healthz", .open, HealthController.live),
        Route(.get, "/readyz", .open, HealthController.ready),
        Route(.get, "/metrics", .open, HealthController.metrics),
        Route(.get, "/openapi.yaml", .open, HealthController.openapi),
        Route(.get, "/v1/version", .open, HealthController.version),
        Route(.get, "/v1/whoami", .person, NetworkController.whoami),
        Route(.get, "/v1/networks", .person, NetworkController.list),
        Route(.get, "/v1/doctor", .staff, DoctorController.examine),
    ]

    private static let credentials: [Route] = [
        Route(.get, "/credentials/{ref}", .open, CredentialController.credential),
        Route(.get, "/status/{list}", .open, query: ["timestamp"], CredentialController.statusList),
        Route(.get, "/.well-known/did.json", .open, CredentialController.did),
        Route(.get, "/keys/{id}", .open, CredentialController.key),
        Route(.get, "/v1/certificates/{ref}/document", .person, DocumentController.certificate),
        Route(.get, "/v1/certificates/{ref}/preview", .person, DocumentController.preview),
        Route(.get, "/v1/certificate-export", .person, query: ["limit", "after"], DocumentController.export),
        Route(.get, "/v1/papers/{ref}/document", .person, DocumentController.paper),
        Route(.get, "/v1/keys", .staff, KeyController.list),
        Route(.post, "/v1/keys/{id}/retirement", .administrator, query: ["dryRun"], KeyController.retire),
        Route(.post, "/v1/keys/{id}/revocation", .administrator, query: ["dryRun"], KeyController.revoke),
    ]

    /// The public pages: no login, no person's data.
    private static let visits: [Route] = [
        Route(.get, "/", .visitor, RegisterPageController.home),
        Route(.get, "/verify", .visitor, query: ["number"], VerifyController.form),
        Route(.get, "/verify/{number}", .visitor, query: VerifyController.parameters, VerifyController.show),
        Route(
            .get, "/verify/{number}/{year}/{sequence}/{kind}", .visitor, query: VerifyController.parameters,
            VerifyController.showPrinted),
        Route(.get, "/register", .visitor, query: RegisterInquiry.parameters, RegisterPageController.list),
        Route(.get, "/register.json", .visitor, query: RegisterInquiry.parameters, RegisterPageController.json),
        Route(
            .get, "/register.csv", .visitor, cost: 20, query: RegisterInquiry.parameters, RegisterPageController.csv),
        Route(.get, "/register/snapshots", .visitor, query: ["before", "limit"], SnapshotController.list),
        Route(.get, "/register/snapshots/{day}", .visitor, cost: 20, SnapshotController.show),
        Route(.get, "/register/snapshots/{day}/signature", .visitor, SnapshotController.signature),
        Route(.get, "/pages/{file}", .visitor, query: ["v"], RegisterPageController.file),
    ]

    private static let registers: [Route] = [
        Route(.get, "/v1/facilities", .person, query: ["q", "unit", "limit", "after"], FacilityController.list),
        Route(.post, "/v1/facilities", .staff, query: ["dryRun"], FacilityController.create),
        Route(.get, "/v1/facilities/{ref}", .person, FacilityController.show),
        Route(.patch, "/v1/facilities/{ref}", .staff, query: ["dryRun"], FacilityController.update),
        Route(.get, "/v1/facilities/{ref}/history", .staff, FacilityController.history),
        Route(.post, "/v1/facilities/{ref}/moves", .staff, query: ["dryRun"], FacilityController.move),
        Route(.post, "/v1/facilities/imports", .staff, query: ["dryRun"], FacilityController.importRows),
        Route(.get, "/v1/organisations", .staff, query: ["q", "limit", "after"], OrganisationController.list),
        Route(.post, "/v1/organisations", .staff, query: ["dryRun"], OrganisationController.create),
        Route(.get, "/v1/organisations/{ref}", .staff, OrganisationController.show),
        Route(.get, "/v1/people", .staff, query: ["q", "role", "limit", "after"], PersonController.list),
        Route(.post, "/v1/people", .staff, query: ["dryRun"], PersonController.create),
        Route(.get, "/v1/people/{ref}", .person, PersonController.show),
        Route(.patch, "/v1/people/{ref}", .staff, query: ["dryRun"], PersonController.update),
        Route(.post, "/v1/people/{ref}/roles", .staff, query: ["dryRun"], PersonController.grantRole),
        Route(.post, "/v1/people/{ref}/competences", .staff, query: ["dryRun"], PersonController.addCompetence),
        Route(.post, "/v1/people/{ref}/declarations", .person, query: ["dryRun"], PersonController.declare),
        Route(.post, "/v1/people/{ref}/involvements", .staff, query: ["dryRun"], PersonController.addInvolvement),
        Route(.post, "/v1/people/{ref}/employments", .staff, query: ["dryRun"], PersonController.addEmployment),
        Route(.post, "/v1/people/{ref}/mandates", .person, query: ["dryRun"], PersonController.giveMandate),
        Route(.get, "/v1/people/{ref}/data", .person, PersonalDataController.show),
        Route(
            .post, "/v1/people/{ref}/erasure-requests", .person, query: ["dryRun"],
            PersonalDataController.requestErasure),
        Route(.post, "/v1/people/{ref}/erasure", .staff, query: ["dryRun"], PersonalDataController.erase),
        Route(.get, "/v1/units", .person, query: ["day", "q", "kind", "limit", "after"], UnitController.list),
        Route(.get, "/v1/units/{code}", .person, UnitController.show),
        Route(.patch, "/v1/units/{code}", .staff, query: ["dryRun"], UnitController.update),
        Route(.get, "/v1/units/{code}/trace", .person, UnitController.trace),
        Route(.get, "/v1/calendar", .person, query: ["year"], CalendarController.list),
        Route(
            .get, "/v1/calendar/add", .person, query: ["from", "workingDays", "days", "months"], CalendarController.add),
        Route(.post, "/v1/calendar/confirmation", .staff, query: ["dryRun"], CalendarController.confirm),
        Route(.get, "/v1/calendar/moves", .staff, query: ["version"], CalendarController.moves),
        Route(.get, "/v1/workflows", .person, WorkflowController.list),
        Route(.get, "/v1/workflows/{workflow}", .person, query: ["revision", "format"], WorkflowController.show),
        Route(.get, "/v1/workflows/{workflow}/migrations", .staff, MigrationController.list),
        Route(
            .post, "/v1/workflows/{workflow}/migrations", .staff, query: ["dryRun"], MigrationController.propose),
        Route(
            .post, "/v1/workflows/{workflow}/migrations/{id}/confirmation", .staff, query: ["dryRun"],
            MigrationController.confirm),
        Route(.get, "/v1/forms/{form}", .person, query: ["version"], ObligationController.form),
    ]

    private static let work: [Route] = [
        Route(.put, "/v1/files/{sha256}", .person, FileController.put),
        Route(.get, "/v1/files/{sha256}", .person, FileController.get),
        Route(
            .get, "/v1/notices", .person, query: ["subject", "state", "from", "to", "limit", "after"],
            NoticeController.list),
        Route(
            .get, "/v1/notices/preview", .staff, query: ["from", "to", "unit", "text", "limit", "after"],
            NoticeController.preview),
        Route(.post, "/v1/notices/{id}/confirmation", .staff, query: ["dryRun"], NoticeController.confirm),
        Route(.post, "/v1/notices/{id}/bounce", .staff, query: ["dryRun"], NoticeController.bounce),
        Route(.put, "/v1/contacts/{ref}/channel", .staff, query: ["dryRun"], NoticeController.setChannel),
        Route(.put, "/v1/networks/{code}/quiet-hours", .staff, query: ["dryRun"], NoticeController.setQuietHours),
        Route(.get, "/v1/timers", .person, query: ["subject"], TimerController.list),
        Route(.get, "/v1/tasks", .person, query: ["kind", "unit", "limit", "after"], NoticeController.tasks),
        Route(.get, "/v1/simulate", .staff, query: ["at"], NoticeController.simulate),
        Route(.post, "/v1/obligations/generation", .staff, query: ["dryRun"], ObligationController.generate),
        Route(.get, "/v1/obligations/{ref}/timeline", .person, ObligationController.timeline),
        Route(.get, "/v1/obligations/{ref}/prefill", .person, ReportController.prefill),
        Route(.get, "/v1/reports/{ref}/content", .staff, query: ["snapshot"], ReportController.content),
        Route(.get, "/v1/reports/{ref}/map", .staff, query: ["day"], ReportController.map),
        Route(.get, "/v1/facilities/{ref}/reports/{period}", .person, ReportController.showFacility),
        Route(
            .put, "/v1/facilities/{ref}/reports/{period}", .person, query: ["dryRun"], ReportController.saveFacility),
        Route(
            .post, "/v1/facilities/{ref}/reports/{period}/returns", .person, query: ["dryRun"],
            ReportController.returnFacility),
        Route(.post, "/v1/facility-reports/imports", .person, query: ["dryRun"], ReportController.importFacilities),
        Route(.post, "/v1/obligations/imports", .person, query: ["dryRun"], ReportController.importUnits),
        Route(.get, "/v1/reference-data", .staff, ReportController.referenceData),
        Route(.get, "/v1/obligations/{ref}/proof", .person, ObligationController.proof),
        Route(.get, "/v1/deadlines.ics", .open, query: ["token"], FeedController.network),
        Route(.get, "/v1/units/{code}/deadlines.ics", .open, query: ["token"], FeedController.unit),
        Route(.get, "/v1/feeds", .person, FeedController.list),
        Route(.post, "/v1/feeds", .person, query: ["dryRun"], FeedController.create),
        Route(.delete, "/v1/feeds/{id}", .person, FeedController.revoke),
        Route(.get, "/v1/papers", .person, query: ["subject", "kind", "limit", "after"], PaperController.list),
        Route(.get, "/v1/papers/{ref}", .person, PaperController.show),
        Route(.get, "/v1/applications/{ref}/control-slip", .staff, PaperController.controlSlip),
        Route(.get, "/v1/dossier-register", .staff, query: ["from", "to"], PaperController.register),
        Route(.post, "/v1/complaints/{ref}/readings", .person, ComplaintController.read),
        Route(.delete, "/v1/complaints/{ref}/identity", .person, query: ["dryRun"], ComplaintController.erase),
        Route(.get, "/v1/clock", .person, ClockController.show),
        Route(.post, "/v1/clock", .administrator, ClockController.move),
        Route(.get, "/v1/scheduler/idle", .staff, query: ["timeout"], ClockController.idle),
        Route(.get, "/v1/audit/verify", .staff, AuditController.verify),
        Route(.get, "/v1/audit/checkpoints", .staff, AuditController.checkpoints),
        Route(.post, "/v1/audit/checkpoints", .administrator, AuditController.checkpoint),
        Route(.get, "/v1/tokens", .administrator, TokenController.list),
        Route(.post, "/v1/tokens", .administrator, query: ["dryRun"], TokenController.create),
        Route(.delete, "/v1/tokens/{id}", .administrator, TokenController.revoke),
    ]

    /// The routes of one machine's subjects.
    private static func collection(_ machine: Machine) -> [Route] {
        let controller = SubjectController(machine)
        let path = "/v1/\(machine.collection)"
        let filters = ["q", "state", "facility", "unit", "parent", "overdue", "due", "limit", "after"]
        return [
            Route(.get, path, .person, query: filters, controller.list),
            Route(.post, path, .person, query: ["dryRun"], controller.begin),
            Route(.get, "\(path)/{ref}", .person, controller.show),
            Route(.get, "\(path)/{ref}/events", .person, controller.events),
            Route(.post, "\(path)/{ref}/events", .person, query: ["dryRun"], controller.advance),
            Route(.get, "\(path)/{ref}/explain", .person, query: ["person"], controller.explain),
        ]
    }

    /// A router of all routes; the journal stands around every one of them, unknown paths included.
    static func router(house: House, authenticator: Authenticator) -> Router<RequestScope> {
        let router = Router(context: RequestScope.self, options: .autoGenerateHeadEndpoints)
        router.add(middleware: RequestJournal(metrics: house.metrics, logger: house.logger, routes: all))
        for route in all {
            router.on(
                RouterPath(route.path), method: route.method,
                responder: RouteResponder(route: route, house: house, authenticator: authenticator))
        }
        return router
    }
}
