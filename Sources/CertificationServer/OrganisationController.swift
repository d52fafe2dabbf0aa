import CertificationAPI
import CertificationStore

/// Firms and bodies that people work for.
enum OrganisationController {
    /// `GET /v1/organisations`: the list.
    static func list(_ call: Call) async throws -> Reply {
        let limit = try call.query.limit()
        let rows = try await call.store.read(
            ListOrganisations(text: call.query.text("q"), after: try Cursor.read(call.query), limit: limit + 1))
        return try .json(Cursor.page(rows, limit: limit, key: \.key) { Organisation($0) })
    }

    /// `GET /v1/organisations/{ref}`: one of them.
    static func show(_ call: Call) async throws -> Reply {
        try .json(try await find(try call.path("ref"), call))
    }

    /// `POST /v1/organisations`: enters one.
    static func create(_ call: Call) async throws -> Reply {
        let statement = SaveOrganisation(data: try await RegisterController.data(call), actor: try call.caller.person)
        let reference = try await RegisterController.save(statement, call)
        return try await RegisterController.created(call, reference) { try await find(reference, call) }
    }

    private static func find(_ reference: String, _ call: Call) async throws -> Organisation {
        let rows = try await call.store.read(ListOrganisations(reference: reference, after: 0, limit: 1))
        guard let row = rows.first else { throw Problem(.notFound, detail: "There is no organisation \(reference).") }
        return Organisation(row)
    }
}
