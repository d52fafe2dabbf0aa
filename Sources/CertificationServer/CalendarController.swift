import CertificationAPI
import CertificationStore

/// The working calendar, which only the database computes with.
enum CalendarController {
    /// `GET /v1/calendar?year=`: the list.
    static func list(_ call: Call) async throws -> Reply {
        guard let year = try call.query.integer("year", in: 1900...2999) else {
            throw Problem(.invalidRequest, detail: "The query parameter “year” is missing.")
        }
        let network = call.query.text("network")
        guard let version = try await call.store.read(FindCalendarVersion(network: network, year: year)).first,
            version.isLoaded
        else { throw Problem(.notFound, detail: "The calendar of \(year) is not loaded.") }
        let rows = try await call.store.read(ListCalendarDays(network: network, year: year))
        return try .json(CalendarYear(version: version.version, items: rows.map { CalendarDay($0) }))
    }

    /// `POST /v1/calendar/confirmation`: confirms a year by its notice, and says which open due dates moved.
    static func confirm(_ call: Call) async throws -> Reply {
        let statement = ConfirmCalendar(data: try await RegisterController.data(call), actor: try call.caller.person)
        guard let row = try await call.store.write(statement, dryRun: try call.isDryRun).first else {
            throw StoreError.internalError("calendar_confirm() answered no row")
        }
        call.scope.notes.add("outcome", row.outcome)
        guard row.outcome == "saved", let calendar = row.calendar, let oldVersion = row.oldVersion,
            let version = row.version, let days = row.days, let moves = row.moves
        else {
            let texts = try await call.store.read(DescribeRequirements(codes: row.codes)).map { Requirement($0) }
            throw ProblemResponse.problem(forSave: row.outcome, texts: texts)
        }
        return try .json(
            CalendarChange(
                calendar: calendar, oldVersion: oldVersion, version: version, days: try days.decoded(),
                items: try moves.decoded()))
    }

    /// `GET /v1/calendar/moves`: what a version of the calendar moved.
    static func moves(_ call: Call) async throws -> Reply {
        let version = try call.query.integer("version", in: 1...1_000_000)
        let rows = try await call.store.read(
            ListCalendarMoves(network: call.query.text("network"), version: version))
        return try .json(Items(try rows.map { try $0.decoded(as: JSONValue.self) }))
    }

    /// `GET /v1/calendar/add`: one of workingDays, days, months.
    static func add(_ call: Call) async throws -> Reply {
        guard let from = try call.query.day("from") else {
            throw Problem(.invalidRequest, detail: "The query parameter “from” is missing.")
        }
        let range = -10_000...10_000
        let workingDays = try call.query.integer("workingDays", in: range)
        let days = try call.query.integer("days", in: range)
        let months = try call.query.integer("months", in: range)
        guard [workingDays, days, months].compactMap({ $0 }).count == 1 else {
            throw Problem(.invalidRequest, detail: "Give one of workingDays, days and months.")
        }
        let rows = try await call.store.read(
            AddToDay(
                network: call.query.text("network"), from: from, workingDays: workingDays, days: days, months: months))
        guard let row = rows.first else { throw Problem(.notFound, detail: "There is no such network.") }
        return try .json(["day": row.day])
    }
}
