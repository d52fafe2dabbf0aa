import CertificationAPI
import CertificationStore

/// Facilities.
enum FacilityController {
    /// `GET /v1/facilities`: the list.
    static func list(_ call: Call) async throws -> Reply {
        let limit = try call.query.limit()
        let rows = try await call.store.read(
            ListFacilities(
                text: call.query.text("q"), network: call.query.text("network"), unit: call.query.text("unit"),
                reader: try call.caller.reader, after: try Cursor.read(call.query), limit: limit + 1))
        return try .json(Cursor.page(rows, limit: limit, key: \.key) { Facility($0) })
    }

    /// `GET /v1/facilities/{ref}`: one of them.
    static func show(_ call: Call) async throws -> Reply {
        try .json(try await find(try call.path("ref"), call))
    }

    /// `POST /v1/facilities`: enters one.
    static func create(_ call: Call) async throws -> Reply {
        let statement = SaveFacility(data: try await RegisterController.data(call), actor: try call.caller.person)
        let reference = try await RegisterController.save(statement, call)
        return try await RegisterController.created(call, reference) { try await find(reference, call) }
    }

    /// `PATCH /v1/facilities/{ref}`: only what is given changes; null clears.
    static func update(_ call: Call) async throws -> Reply {
        let reference = try call.path("ref")
        _ = try await find(reference, call)
        let data = try await RegisterController.data(call, adding: ["facility": reference])
        let saved = try await RegisterController.save(SaveFacility(data: data, actor: try call.caller.person), call)
        return try .json(try await find(saved, call))
    }

    /// `GET /v1/facilities/{ref}/history`: accountable units by day, changes, enterprise, mandates.
    static func history(_ call: Call) async throws -> Reply {
        let facility = try await find(try call.path("ref"), call)
        guard let row = try await call.store.read(ReadFacilityHistory(reference: facility.reference)).first else {
            throw StoreError.internalError("facility_history() answered no row")
        }
        return try .json(try row.decoded(as: JSONValue.self))
    }

    /// `POST /v1/facilities/{ref}/moves`: another accountable unit from a day on.
    static func move(_ call: Call) async throws -> Reply {
        let reference = try call.path("ref")
        _ = try await find(reference, call)
        let data = try await RegisterController.data(call, adding: ["facility": reference])
        let saved = try await RegisterController.save(MoveFacility(data: data, actor: try call.caller.person), call)
        return try await RegisterController.created(call, saved) { try await find(saved, call) }
    }

    /// `POST /v1/facilities/imports`: a part of a list, each row by itself; a dry run says what would become of it.
    static func importRows(_ call: Call) async throws -> Reply {
        let statement = ImportFacilities(data: try await RegisterController.data(call), actor: try call.caller.person)
        return try await RegisterController.imported(statement, call)
    }

    private static func find(_ reference: String, _ call: Call) async throws -> Facility {
        let rows = try await call.store.read(FindFacility(reference: reference, reader: try call.caller.reader))
        guard let row = rows.first else {
            throw Problem(.notFound, detail: "There is no facility \(reference) that you may see.")
        }
        return Facility(row)
    }
}
