import CertificationAPI
import CertificationStore
import LibPQ

/// Moving running cases to a newer revision of their machine: proposed by one person, confirmed by another.
enum MigrationController {
    /// `GET /v1/workflows/{workflow}/migrations`: the proposals, each with its dry run as it stands now.
    static func list(_ call: Call) async throws -> Reply {
        let rows = try await call.store.read(
            ListMigrations(workflow: try call.path("workflow"), network: call.query.text("network")))
        return try .json(Items(try rows.map { try $0.decoded(as: JSONValue.self) }))
    }

    /// `POST /v1/workflows/{workflow}/migrations`: proposes one.
    static func propose(_ call: Call) async throws -> Reply {
        let data = try await RegisterController.data(call, adding: ["workflow": try call.path("workflow")])
        return try await run(ProposeMigration(data: data, actor: try call.caller.person), call)
    }

    /// `POST /v1/workflows/{workflow}/migrations/{id}/confirmation`: the cases without blockers move.
    static func confirm(_ call: Call) async throws -> Reply {
        let text = try call.path("id")
        guard let id = Int64(text) else { throw Problem(.notFound, detail: "There is no proposal \(text).") }
        return try await run(ConfirmMigration(proposal: id, actor: try call.caller.person), call)
    }

    private static func run<S: Statement>(_ statement: S, _ call: Call) async throws -> Reply
    where S.Row == MigrationRow {
        guard let row = try await call.store.write(statement, dryRun: try call.isDryRun).first else {
            throw StoreError.internalError("a migration answered no row")
        }
        call.scope.notes.add("outcome", row.outcome)
        guard row.outcome == "saved", let plan = row.plan else {
            let texts = try await call.store.read(DescribeRequirements(codes: row.codes)).map { Requirement($0) }
            throw ProblemResponse.problem(forSave: row.outcome, texts: texts)
        }
        return try .json(try plan.decoded(as: JSONValue.self))
    }
}
