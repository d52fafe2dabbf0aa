import CertificationAPI
import CertificationStore
import HTTPTypes
import LibPQ

/// People, and what is recorded about them: roles, competence, employment, declarations, involvement.
enum PersonController {
    /// `GET /v1/people`: the list.
    static func list(_ call: Call) async throws -> Reply {
        let limit = try call.query.limit()
        let rows = try await call.store.read(
            ListPeople(
                text: call.query.text("q"), role: call.query.text("role"), after: try Cursor.read(call.query),
                limit: limit + 1))
        return try .json(try Cursor.page(rows, limit: limit, key: \.key) { try Person($0) })
    }

    /// `GET /v1/people/{ref}`: one of them.
    static func show(_ call: Call) async throws -> Reply {
        try .json(try await find(try call.path("ref"), call))
    }

    /// `POST /v1/people`: enters one.
    static func create(_ call: Call) async throws -> Reply {
        let statement = SavePerson(data: try await RegisterController.data(call), actor: try call.caller.person)
        let reference = try await RegisterController.save(statement, call)
        return try await RegisterController.created(call, reference) { try await find(reference, call) }
    }

    /// `PATCH /v1/people/{ref}`: only what is given changes; null clears.
    static func update(_ call: Call) async throws -> Reply {
        let data = try await RegisterController.data(call, adding: ["person": try call.path("ref")])
        let saved = try await RegisterController.save(SavePerson(data: data, actor: try call.caller.person), call)
        return try .json(try await find(saved, call))
    }

    /// `POST /v1/people/{ref}/roles`: gives a role.
    static func grantRole(_ call: Call) async throws -> Reply {
        try await add(call) { GrantRole(data: $0, actor: $1) }
    }

    /// `POST /v1/people/{ref}/competences`: records a competence.
    static func addCompetence(_ call: Call) async throws -> Reply {
        try await add(call) { SaveCompetence(data: $0, actor: $1) }
    }

    /// `POST /v1/people/{ref}/declarations`: records a declaration on conflicts of interest.
    static func declare(_ call: Call) async throws -> Reply {
        try await add(call) { DeclareConflict(data: $0, actor: $1) }
    }

    /// `POST /v1/people/{ref}/involvements`: records what they did for a facility.
    static func addInvolvement(_ call: Call) async throws -> Reply {
        try await add(call) { SaveInvolvement(data: $0, actor: $1) }
    }

    /// `POST /v1/people/{ref}/employments`: records for whom they work.
    static func addEmployment(_ call: Call) async throws -> Reply {
        try await add(call) { SaveEmployment(data: $0, actor: $1) }
    }

    /// `POST /v1/people/{ref}/mandates`: a facility empowers them to act for it.
    static func giveMandate(_ call: Call) async throws -> Reply {
        try await add(call) { SaveMandate(data: $0, actor: $1) }
    }

    /// Adds one record to a person and shows the person.
    private static func add<S: Statement>(
        _ call: Call, _ statement: (JSONText, Int64) -> S
    ) async throws -> Reply where S.Row == SaveRow {
        let reference = try call.path("ref")
        let data = try await RegisterController.data(call, adding: ["person": reference])
        _ = try await RegisterController.save(statement(data, try call.caller.person), call)
        let person = try call.isStaffOrSelf(reference) ? try await find(reference, call) : nil
        guard let person else { return try .json(["reference": reference], status: .created) }
        return try await RegisterController.created(call, reference) { person }
    }

    private static func find(_ reference: String, _ call: Call) async throws -> Person {
        guard try call.isStaffOrSelf(reference) else {
            throw Problem(.notPermitted, detail: "Only people with a role in the network may read about others.")
        }
        guard let row = try await call.store.read(FindPerson(reference: reference)).first else {
            throw Problem(.notFound, detail: "There is no person \(reference).")
        }
        return try Person(row)
    }
}

extension Call {
    /// Whether the caller may read about this person.
    fileprivate func isStaffOrSelf(_ reference: String) throws(Problem) -> Bool {
        let caller = try caller
        return caller.isStaff || caller.reference == reference.uppercased()
    }
}
