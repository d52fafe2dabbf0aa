import CertificationAPI
import CertificationStore
import HTTPTypes
import Metrics

/// Subjects of one machine: list, show, history, explain, birth and advance.
struct SubjectController: Sendable {
    private let machine: Machine

    /// Answers for one machine.
    init(_ machine: Machine) { self.machine = machine }

    /// `GET /v1/{collection}`: the list.
    func list(_ call: Call) async throws -> Reply {
        let query = call.query
        let limit = try query.limit()
        let due = query.text("due")
        guard due.map({ ["overdue", "soon", "on_time"].contains($0) }) ?? true else {
            throw Problem(
                .invalidRequest, detail: "The query parameter “due” must be one of overdue, soon and on_time.")
        }
        let rows = try await call.store.read(
            ListSubjects(
                workflow: machine.rawValue, network: query.text("network"), state: query.text("state"),
                facility: query.text("facility"), unit: query.text("unit"), parent: query.text("parent"),
                isOverdue: try query.bool("overdue"), due: due, text: query.text("q"), reader: try call.caller.reader,
                after: try Cursor.read(query), limit: limit + 1))
        return try .json(try Cursor.page(rows, limit: limit, key: \.id) { try Subject($0) })
    }

    /// `GET /v1/{collection}/{ref}`: one of them.
    func show(_ call: Call) async throws -> Reply {
        try .json(try Subject(try await find(call)))
    }

    /// `GET /v1/{collection}/{ref}/events`: its ledger.
    func events(_ call: Call) async throws -> Reply {
        let subject = try await find(call)
        let rows = try await call.store.read(ListEvents(subject: subject.id, reader: try call.caller.reader))
        return try .json(Items(try rows.map { try EventRecord($0) }))
    }

    /// `GET /v1/{collection}/{ref}/explain`, for oneself or for another person.
    func explain(_ call: Call) async throws -> Reply {
        let subject = try await find(call)
        var person = try call.caller.person
        if let reference = call.query.text("person") {
            guard let other = try await call.store.read(CallerByReference(reference: reference)).first else {
                throw Problem(.notFound, detail: "There is no person \(reference).")
            }
            person = other.person
        }
        let rows = try await call.store.read(ExplainSubject(subject: subject.id, person: person))
        return try .json(Items(rows.map { Explanation($0) }))
    }

    /// `POST /v1/{collection}`: the birth of a subject.
    func begin(_ call: Call) async throws -> Reply {
        let members = try Members(try await call.body(), only: ["event", "data", "onBehalfOf"])
        let event = try members.text("event")
        let statement = BeginSubject(
            network: try await NetworkController.code(call), workflow: machine.rawValue, event: event,
            actor: try call.caller.person, payload: try payload(members), key: try call.idempotencyKey,
            onBehalfOf: try await onBehalfOf(members, call))
        let isDryRun = try call.isDryRun
        let outcome = try await call.store.begin(statement, dryRun: isDryRun)
        return try await reply(outcome, event: event, isDryRun: isDryRun, isBirth: true, call)
    }

    /// `POST /v1/{collection}/{ref}/events`: one event of a subject.
    func advance(_ call: Call) async throws -> Reply {
        let members = try Members(try await call.body(), only: ["event", "expectedVersion", "data", "onBehalfOf"])
        let event = try members.requiredText("event")
        let statement = AdvanceSubject(
            reference: try call.path("ref"), machine: machine.rawValue, event: event,
            expectedVersion: try members.integer("expectedVersion", in: 0...Int(Int32.max)),
            actor: try call.caller.person, payload: try payload(members), key: try call.idempotencyKey,
            onBehalfOf: try await onBehalfOf(members, call))
        let isDryRun = try call.isDryRun
        let outcome = try await call.store.advance(statement, dryRun: isDryRun)
        return try await reply(outcome, event: event, isDryRun: isDryRun, isBirth: false, call)
    }

    /// The subject of the path as the caller may see it.
    func find(_ call: Call) async throws -> SubjectRow {
        let reference = try call.path("ref")
        let rows = try await call.store.read(
            FindSubject(reference: reference, workflow: machine.rawValue, reader: try call.caller.reader))
        guard let row = rows.first else { throw try await notFound(reference, call) }
        return row
    }

    /// Nothing here; when the reference lives in another collection, which one.
    private func notFound(_ reference: String, _ call: Call) async throws -> Problem {
        let place = try await call.store.read(LocateSubject(reference: reference)).first
        if let place, let other = Machine(rawValue: place.workflow), other != machine {
            return Problem(
                .notFound, detail: "\(reference) is under /v1/\(other.collection), not under /v1/\(machine.collection)."
            )
        }
        return Problem(.notFound, detail: "There is no \(machine.rawValue) \(reference) that you may see.")
    }

    private func payload(_ members: Members) throws -> String {
        String(decoding: try Reply.JSONBytes.encode(try members.object("data")), as: UTF8.self)
    }

    private func onBehalfOf(_ members: Members, _ call: Call) async throws -> Int64? {
        guard let reference = try members.text("onBehalfOf") else { return nil }
        guard let person = try await call.store.read(CallerByReference(reference: reference)).first else {
            throw Problem(.invalidRequest, detail: "There is no person \(reference) to act for.")
        }
        return person.person
    }

    private func reply(
        _ outcome: AdvanceOutcome, event: String?, isDryRun: Bool, isBirth: Bool, _ call: Call
    ) async throws -> Reply {
        Counter(
            label: "sach_advances",
            dimensions: [("workflow", machine.rawValue), ("outcome", isDryRun ? "dry_run" : outcome.outcome.rawValue)],
            factory: call.house.metrics
        ).increment()
        call.scope.notes.add("event", outcome.event ?? event ?? "-")
        call.scope.notes.add("outcome", outcome.outcome.rawValue)
        guard outcome.isDone else {
            if outcome.outcome == .notFound, !isBirth { throw try await notFound(try call.path("ref"), call) }
            let problem = ProblemResponse.problem(
                for: outcome, event: outcome.event ?? event, texts: try await texts(outcome, call))
            throw try await named(problem, call)
        }
        guard let reference = outcome.reference, let version = outcome.version, let state = outcome.state else {
            throw StoreError.internalError("an outcome without reference, version or state")
        }
        call.scope.notes.add("subject", reference)
        let done = outcome.event ?? event ?? ""
        let names = call.house.names
        let response = AdvanceResponse(
            reference: reference, workflow: machine.rawValue, event: done,
            eventName: try await names.name(of: .event, done, machine, call.store), state: state,
            stateName: try await names.name(of: .state, state, machine, call.store), version: version,
            isReplay: outcome.outcome == .replayed, isDryRun: isDryRun)
        return try .json(response, status: isBirth && outcome.outcome == .moved && !isDryRun ? .created : .ok)
    }

    /// The problem with what its state and its moves are called.
    private func named(_ problem: Problem, _ call: Call) async throws -> Problem {
        var problem = problem
        let names = call.house.names
        if let state = problem.currentState {
            problem.currentStateName = try await names.name(of: .state, state, machine, call.store)
        }
        if let moves = problem.moves {
            var texts: [LocalizedText] = []
            for move in moves {
                texts.append(
                    try await names.name(of: .event, move, machine, call.store) ?? LocalizedText(vi: move, en: move))
            }
            problem.moveNames = texts
        }
        return problem
    }

    private func texts(_ outcome: AdvanceOutcome, _ call: Call) async throws -> [Requirement] {
        guard [.unmet, .badPayload].contains(outcome.outcome) else { return [] }
        return try await call.store.read(DescribeRequirements(codes: outcome.codes)).map { Requirement($0) }
    }
}
