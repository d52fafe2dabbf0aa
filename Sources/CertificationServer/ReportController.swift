import CertificationAPI
import CertificationStore
import LibPQ

/// What only reports have: frozen content, maps, prefill, the reports of facilities, and the reference data they rest on.
enum ReportController {
    private static let reports = SubjectController(.report)
    private static let obligations = SubjectController(.obligation)

    /// `GET /v1/reports/{ref}/content`: a snapshot, whole.
    static func content(_ call: Call) async throws -> Reply {
        let subject = try await reports.find(call)
        let snapshot = try call.query.integer("snapshot", in: 1...1_000_000_000)
        guard let row = try await call.store.read(ReadReportContent(subject: subject.id, snapshot: snapshot)).first
        else {
            throw Problem(.notFound, detail: "The report has no such snapshot; freeze it first.")
        }
        return try .json(try row.decoded() as JSONValue)
    }

    /// `GET /v1/reports/{ref}/map?day=`: the figures on the map of another day.
    static func map(_ call: Call) async throws -> Reply {
        let subject = try await reports.find(call)
        guard let day = try call.query.day("day") else {
            throw Problem(.invalidRequest, detail: "Say which day's map with “day”.")
        }
        return try items(try await call.store.read(ListReportMap(subject: subject.id, day: day)))
    }

    /// `GET /v1/obligations/{ref}/prefill`: last year's figures and those of the facilities, as reference.
    static func prefill(_ call: Call) async throws -> Reply {
        let subject = try await obligations.find(call)
        return try items(try await call.store.read(ListObligationPrefill(subject: subject.id)))
    }

    /// `GET /v1/facilities/{ref}/reports/{period}`: a facility's report and what is known beside it.
    static func showFacility(_ call: Call) async throws -> Reply {
        try .json(try await facilityReport(call))
    }

    /// `PUT /v1/facilities/{ref}/reports/{period}`: keeps it, or files it with `file`.
    static func saveFacility(_ call: Call) async throws -> Reply {
        let statement = SaveFacilityReport(
            facility: try call.path("ref"), period: try call.path("period"),
            data: try await RegisterController.data(call), actor: try call.caller.person)
        let reference = try await RegisterController.save(statement, call)
        guard try !call.isDryRun else { return try .json(["reference": reference]) }
        return try .json(try await facilityReport(call))
    }

    /// `POST /v1/facilities/{ref}/reports/{period}/returns`: asks for a repair.
    static func returnFacility(_ call: Call) async throws -> Reply {
        let statement = ReturnFacilityReport(
            facility: try call.path("ref"), period: try call.path("period"),
            data: try await RegisterController.data(call), actor: try call.caller.person)
        let reference = try await RegisterController.save(statement, call)
        return try await RegisterController.created(call, reference) { try await facilityReport(call) }
    }

    /// `POST /v1/facility-reports/imports`: a part of a list, each row by itself; a dry run says what would become of it.
    static func importFacilities(_ call: Call) async throws -> Reply {
        try await RegisterController.imported(
            ImportFacilityReports(data: try await RegisterController.data(call), actor: try call.caller.person), call)
    }

    /// `POST /v1/obligations/imports`: a part of a list, each row by itself; a dry run says what would become of it.
    static func importUnits(_ call: Call) async throws -> Reply {
        try await RegisterController.imported(
            ImportUnitReports(data: try await RegisterController.data(call), actor: try call.caller.person), call)
    }

    /// `GET /v1/reference-data`: what is provisional or past its validity.
    static func referenceData(_ call: Call) async throws -> Reply {
        try items(try await call.store.read(CheckReferenceData()))
    }

    private static func items(_ rows: [JSONText]) throws -> Reply {
        try .json(Items(try rows.map { try $0.decoded() as JSONValue }))
    }

    private static func facilityReport(_ call: Call) async throws -> JSONValue {
        let reference = try call.path("ref")
        let period = try call.path("period")
        guard
            try await call.store.read(FindFacility(reference: reference, reader: try call.caller.reader)).first != nil,
            let row = try await call.store.read(ReadFacilityReport(facility: reference, period: period)).first
        else {
            throw Problem(.notFound, detail: "There is no facility \(reference) that you may see, or no such year.")
        }
        return try row.decoded()
    }
}
