import CertificationAPI
import CertificationStore

/// The papers of the office: those issued, and the two that are generated from the ledger whenever they are asked for.
enum PaperController {
    private static let applications = SubjectController(.application)

    /// `GET /v1/papers`: the list.
    static func list(_ call: Call) async throws -> Reply {
        let query = call.query
        let limit = try query.limit()
        let rows = try await call.store.read(
            ListPapers(
                subject: query.text("subject"), kind: query.text("kind"), reader: try call.caller.reader,
                after: try Cursor.read(query), limit: limit + 1))
        return try .json(try Cursor.page(rows, limit: limit, key: \.id) { try Paper($0) })
    }

    /// `GET /v1/papers/{ref}`: one of them.
    static func show(_ call: Call) async throws -> Reply {
        let reference = try call.path("ref")
        let rows = try await call.store.read(ListPapers(reference: reference, reader: try call.caller.reader))
        guard let row = rows.first else {
            throw Problem(.notFound, detail: "There is no paper \(reference) that you may see.")
        }
        return try .json(try Paper(row))
    }

    /// `GET /v1/applications/{ref}/control-slip`: every hand-over of a case.
    static func controlSlip(_ call: Call) async throws -> Reply {
        let subject = try await applications.find(call)
        let rows = try await call.store.read(ListControlSlip(subject: subject.id))
        return try .json(Items(try rows.map { try $0.row.decoded() as JSONValue }))
    }

    /// `GET /v1/dossier-register?from=&to=`: the dossiers received between two days.
    static func register(_ call: Call) async throws -> Reply {
        guard let from = try call.query.day("from"), let to = try call.query.day("to") else {
            throw Problem(.invalidRequest, detail: "Say from which day and to which with “from” and “to”.")
        }
        let network = try await NetworkController.code(call)
        let rows = try await call.store.read(ListDossierRegister(network: network, from: from, to: to))
        return try .json(Items(try rows.map { try $0.row.decoded() as JSONValue }))
    }
}

extension Paper {
    /// Shows a row.
    init(_ row: PaperRow) throws {
        self.init(
            reference: row.reference, subject: row.subject, kind: row.kind,
            name: LocalizedText(vi: row.nameVi, en: row.nameEn), form: row.form, number: row.number,
            issuedOn: row.issuedOn, issuedBy: row.issuedBy, data: try row.data?.decoded())
    }
}
