import CertificationAPI
import CertificationStore
import HTTPTypes
import LibPQ

/// Entering people, facilities, organisations and units: the database's save functions check and answer, this passes on.
enum RegisterController {
    /// The object of a body with what the path says added to it, as the save functions take it.
    static func data(_ call: Call, adding members: [String: String] = [:]) async throws -> JSONText {
        guard case .object(var data) = try await call.body() else {
            throw Problem(.invalidRequest, detail: "The body must be a JSON object.")
        }
        if let network = call.query.text("network") { data["network"] = .string(network.uppercased()) }
        for (name, value) in members {
            guard data[name] == nil || data[name] == .string(value) else {
                throw Problem(.invalidRequest, detail: "The member “\(name)” says something else than the path.")
            }
            data[name] = .string(value)
        }
        return JSONText(String(decoding: try Reply.JSONBytes.encode(JSONValue.object(data)), as: UTF8.self))
    }

    /// Runs a save function; the reference it answered, or its refusal as a problem.
    static func save<S: Statement>(_ statement: S, _ call: Call) async throws -> String where S.Row == SaveRow {
        let isDryRun = try call.isDryRun
        guard let row = try await call.store.write(statement, dryRun: isDryRun).first else {
            throw StoreError.internalError("a save function answered no row")
        }
        call.scope.notes.add("outcome", row.outcome)
        let codes = row.codes ?? []
        if row.outcome == "saved", let reference = row.reference { return reference }
        let texts = try await call.store.read(DescribeRequirements(codes: codes)).map { Requirement($0) }
        throw ProblemResponse.problem(forSave: row.outcome, texts: texts)
    }

    /// `201` with the new thing; a dry run leaves nothing to show but its reference.
    static func created(_ call: Call, _ reference: String, show: () async throws -> some Encodable) async throws
        -> Reply
    {
        guard try call.isDryRun else { return try .json(try await show(), status: .created) }
        return try .json(["reference": reference])
    }

    /// Runs an import function and passes on what became of the rows, or its refusal of the whole as a problem.
    static func imported<S: Statement>(_ statement: S, _ call: Call) async throws -> Reply where S.Row == JSONText {
        guard let row = try await call.store.write(statement, dryRun: try call.isDryRun).first else {
            throw StoreError.internalError("an import function answered no row")
        }
        let answer = try row.decoded(as: JSONValue.self)
        let outcome = answer["outcome"]?.text ?? ""
        call.scope.notes.add("outcome", outcome)
        guard outcome != "done" else { return try .json(answer) }
        guard case .array(let codes) = answer["codes"] else {
            throw StoreError.internalError("an import without codes")
        }
        let texts = try await call.store.read(DescribeRequirements(codes: codes.compactMap(\.text)))
        throw ProblemResponse.problem(forSave: outcome, texts: texts.map { Requirement($0) })
    }
}
