import CertificationAPI
import CertificationStore
import LibPQ

/// Notices, and what would be sent.
enum NoticeController {
    /// `GET /v1/notices`: the list.
    static func list(_ call: Call) async throws -> Reply {
        let query = call.query
        let limit = try query.limit()
        let rows = try await call.store.read(
            ListNotices(
                subject: query.text("subject"), state: query.text("state"), from: try query.day("from"),
                to: try query.day("to"), network: query.text("network"), reader: try call.caller.reader,
                after: try Cursor.read(query), limit: limit + 1))
        return try .json(Cursor.page(rows, limit: limit, key: \.id) { Notice($0) })
    }

    /// `POST /v1/notices/{id}/confirmation`: it arrived by another way.
    static func confirm(_ call: Call) async throws -> Reply {
        let id = try number(call)
        let note = try Members(try await call.body(), only: ["note"]).requiredText("note")
        return try await move(
            id, ConfirmNotice(id: id, actor: try call.caller.person, note: note), "cannot be confirmed", call)
    }

    /// `POST /v1/notices/{id}/bounce`: it came back.
    static func bounce(_ call: Call) async throws -> Reply {
        let id = try number(call)
        let reply = try Members(try await call.body(), only: ["reply"]).requiredText("reply")
        return try await move(
            id, BounceNotice(id: id, actor: try call.caller.person, reply: reply), "cannot have come back", call)
    }

    private static func number(_ call: Call) throws(Problem) -> Int64 {
        let text = try call.path("id")
        guard let id = Int64(text) else { throw Problem(.notFound, detail: "There is no notice \(text).") }
        return id
    }

    private static func move<S: Statement>(
        _ id: Int64, _ statement: S, _ refusal: String, _ call: Call
    ) async throws -> Reply where S.Row == ConfirmationRow {
        let answer = try await call.store.write(statement, dryRun: try call.isDryRun)
        guard let answer = answer.first else { throw StoreError.internalError("a notice function answered no row") }
        switch answer.outcome {
        case "moved": break
        case "no_such_move":
            throw Problem(
                .noSuchMove,
                detail:
                    "A notice that is \(answer.state ?? "-") \(refusal); it must be: \(answer.codes.joined(separator: ", "))."
            )
        default:
            let texts = try await call.store.read(DescribeRequirements(codes: answer.codes)).map { Requirement($0) }
            throw ProblemResponse.problem(forSave: answer.outcome, texts: texts)
        }
        guard let row = try await call.store.read(FindNotice(id: id, reader: try call.caller.reader)).first else {
            throw Problem(.notFound, detail: "There is no notice \(id) that you may see.")
        }
        return try .json(Notice(row))
    }

    /// `PUT /v1/contacts/{ref}/channel`: how a facility, a unit or a person is reached.
    static func setChannel(_ call: Call) async throws -> Reply {
        let data = try await RegisterController.data(call)
        let saved = try await RegisterController.save(
            SaveContact(contact: try call.path("ref"), data: data, actor: try call.caller.person), call)
        return try .json(["reference": saved])
    }

    /// `PUT /v1/networks/{code}/quiet-hours`: when nothing is sent.
    static func setQuietHours(_ call: Call) async throws -> Reply {
        let data = try await RegisterController.data(call)
        let saved = try await RegisterController.save(
            SaveQuietHours(network: try call.path("code"), data: data, actor: try call.caller.person), call)
        return try .json(["reference": saved])
    }

    /// `GET /v1/simulate?at=`: what would fire until then if nobody did anything.
    static func simulate(_ call: Call) async throws -> Reply {
        guard let at = try call.query.instant("at") else {
            throw Problem(.invalidRequest, detail: "The query parameter “at” is missing.")
        }
        let rows = try await call.store.read(SimulateUntil(at: at))
        return try .json(Items(rows.map { SimulatedItem($0) }))
    }

    /// `GET /v1/notices/preview?from=&to=`: what would go out, to whom and in which words; nothing is written.
    static func preview(_ call: Call) async throws -> Reply {
        let query = call.query
        guard let to = try query.day("to") else {
            throw Problem(.invalidRequest, detail: "The query parameter “to” is missing.")
        }
        let unit = query.text("unit")
        if let unit, try await call.store.read(FindUnit(code: unit)).isEmpty {
            throw Problem(.notFound, detail: "There is no unit \(unit).")
        }
        let limit = try query.limit()
        let offset = try Cursor.read(query)
        let withText = try query.bool("text") ?? false
        let rows = try await call.store.read(
            PreviewNotices(
                from: try query.day("from"), to: to, network: query.text("network"), unit: unit,
                reader: try call.caller.reader, withText: withText, offset: offset, limit: limit + 1))
        let items = rows.prefix(limit).map { PreviewedNotice($0, texts: withText ? call.house.texts : nil) }
        return try .json(Page(items: items, next: rows.count > limit ? String(offset + Int64(limit)) : nil))
    }

    /// `GET /v1/tasks`: what waits for the caller.
    static func tasks(_ call: Call) async throws -> Reply {
        let limit = try call.query.limit()
        let offset = try Cursor.read(call.query)
        let caller = try call.caller
        let rows = try await call.store.read(
            ListTasks(
                person: caller.person, seesAll: caller.reader == nil, network: call.query.text("network"),
                kind: call.query.text("kind"), unit: call.query.text("unit"), offset: offset, limit: limit + 1))
        let items = try rows.prefix(limit).map { try WaitingTask($0) }
        return try .json(Page(items: items, next: rows.count > limit ? String(offset + Int64(limit)) : nil))
    }
}
