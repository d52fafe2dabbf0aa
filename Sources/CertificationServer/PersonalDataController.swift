import CertificationAPI
import CertificationStore
import HTTPTypes

/// What is held about a person: to see, and to erase on request without breaking the ledger.
enum PersonalDataController {
    /// `GET /v1/people/{ref}/data`: everything that is held; the look is recorded.
    static func show(_ call: Call) async throws -> Reply {
        let reference = try call.path("ref")
        let statement = ShowPersonalData(reference: reference, actor: try call.caller.person)
        guard let row = try await call.store.write(statement).first else {
            throw StoreError.internalError("personal_data_show() answered no row")
        }
        call.scope.notes.add("outcome", row.outcome)
        guard let data = row.data else { throw try await refusal(row.outcome, row.codes, call) }
        return try .json(try data.decoded(as: JSONValue.self))
    }

    /// `POST /v1/people/{ref}/erasure-requests`: the first of two persons.
    static func requestErasure(_ call: Call) async throws -> Reply {
        let data = try await RegisterController.data(call, adding: ["person": try call.path("ref")])
        let saved = try await RegisterController.save(RequestErasure(data: data, actor: try call.caller.person), call)
        return try .json(["reference": saved], status: try call.isDryRun ? .ok : .created)
    }

    /// `POST /v1/people/{ref}/erasure`: the second of two persons; says how many rows of what were touched.
    static func erase(_ call: Call) async throws -> Reply {
        let data = try await RegisterController.data(call, adding: ["person": try call.path("ref")])
        let statement = ErasePerson(data: data, actor: try call.caller.person)
        guard let row = try await call.store.write(statement, dryRun: try call.isDryRun).first else {
            throw StoreError.internalError("person_erase() answered no row")
        }
        call.scope.notes.add("outcome", row.outcome)
        guard row.outcome == "saved", let reference = row.reference, let counts = row.counts else {
            throw try await refusal(row.outcome, row.codes, call)
        }
        return try .json(
            JSONValue.object(["reference": .string(reference), "erased": try counts.decoded(as: JSONValue.self)]))
    }

    private static func refusal(_ outcome: String, _ codes: [String], _ call: Call) async throws -> Problem {
        let texts = try await call.store.read(DescribeRequirements(codes: codes)).map { Requirement($0) }
        return ProblemResponse.problem(forSave: outcome, texts: texts)
    }
}
