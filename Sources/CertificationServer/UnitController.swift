import CertificationAPI
import CertificationStore

/// Reporting units as dated data.
enum UnitController {
    /// `GET /v1/units`: the units of one day.
    static func list(_ call: Call) async throws -> Reply {
        let limit = try call.query.limit()
        let rows = try await call.store.read(
            ListUnits(
                day: try call.query.day("day"), text: call.query.text("q"), kind: call.query.text("kind"),
                after: try Cursor.read(call.query), limit: limit + 1))
        return try .json(Cursor.page(rows, limit: limit, key: \.key) { Unit($0) })
    }

    /// `GET /v1/units/{code}`: one of them.
    static func show(_ call: Call) async throws -> Reply {
        try .json(try await find(try call.path("code"), call))
    }

    /// `PATCH /v1/units/{code}`: mailbox and phone.
    static func update(_ call: Call) async throws -> Reply {
        let code = try call.path("code")
        let data = try await RegisterController.data(call)
        let saved = try await RegisterController.save(
            SaveUnit(code: code, data: data, actor: try call.caller.person), call)
        return try .json(try await find(saved, call))
    }

    /// `GET /v1/units/{code}/trace`: predecessors, own names, successors.
    static func trace(_ call: Call) async throws -> Reply {
        let code = try call.path("code")
        let rows = try await call.store.read(TraceUnit(code: code))
        guard !rows.isEmpty else { throw Problem(.notFound, detail: "There is no unit \(code).") }
        return try .json(Items(rows.map { UnitTrace($0) }))
    }

    private static func find(_ code: String, _ call: Call) async throws -> Unit {
        guard let row = try await call.store.read(FindUnit(code: code)).first else {
            throw Problem(.notFound, detail: "There is no unit \(code).")
        }
        return Unit(row)
    }
}
