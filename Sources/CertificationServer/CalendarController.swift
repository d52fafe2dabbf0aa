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
