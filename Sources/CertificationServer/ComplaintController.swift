import CertificationAPI
import CertificationStore

/// What only complaints have: the sealed identity of whoever complained.
enum ComplaintController {
    private static let subjects = SubjectController(.complaint)

    /// `POST /v1/complaints/{ref}/readings`: who complained; writes down who asked, and is refused to all but the handler.
    static func read(_ call: Call) async throws -> Reply {
        _ = try Members(try await call.body(), only: [])
        let subject = try await subjects.find(call)
        let statement = ReadComplaintIdentity(subject: subject.id, actor: try call.caller.person)
        guard let row = try await call.store.write(statement).first else {
            throw StoreError.internalError("complaint_identity() answered no row")
        }
        guard row.outcome == "read" else {
            throw try await refusal(row.outcome, codes: ["complaint_handler_only"], call)
        }
        return try .json(
            ComplaintIdentity(
                reference: subject.reference, statement: row.statement, person: row.person, name: row.name,
                email: row.email, phone: row.phone, address: row.address, language: row.language,
                recordedBy: row.recordedBy, erasedAt: row.erasedAt))
    }

    /// `DELETE /v1/complaints/{ref}/identity`: empties the seal of a complaint that is over.
    static func erase(_ call: Call) async throws -> Reply {
        let subject = try await subjects.find(call)
        let statement = EraseComplaintIdentity(subject: subject.id, actor: try call.caller.person)
        guard let row = try await call.store.write(statement, dryRun: try call.isDryRun).first else {
            throw StoreError.internalError("complaint_identity_erase() answered no row")
        }
        guard row.outcome == "saved" else { throw try await refusal(row.outcome, codes: row.codes, call) }
        return try .json(try Subject(try await subjects.find(call)))
    }

    private static func refusal(_ outcome: String, codes: [String], _ call: Call) async throws -> Problem {
        let texts = try await call.store.read(DescribeRequirements(codes: codes)).map { Requirement($0) }
        return ProblemResponse.problem(forSave: outcome, texts: texts)
    }
}
