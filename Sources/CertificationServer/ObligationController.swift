import CertificationAPI
import CertificationStore
import Delivery
import LibPQ

/// What only obligations have: their generation and their timeline.
enum ObligationController {
    private static let subjects = SubjectController(.obligation)

    /// `POST /v1/obligations/generation`: the missing obligations of a period, in batches.
    static func generate(_ call: Call) async throws -> Reply {
        let caller = try call.caller
        guard caller.isAdministrator || !Set(caller.roles).isDisjoint(with: ["CONS", "COOR", "ADMN"]) else {
            throw Problem(.notPermitted, detail: "This needs one of the roles CONS, COOR, ADMN.")
        }
        let period = try Members(try await call.body(), only: ["period"]).requiredText("period")
        guard period.utf8.count == 4, Int(period) != nil else {
            throw Problem(.invalidRequest, detail: "The member “period” must be a year like 2026.")
        }
        let network = try await NetworkController.code(call)
        let isDryRun = try call.isDryRun
        var generated = 0
        while true {
            // A dry run is rolled back each time, so it must count all of them at once.
            let limit = isDryRun ? 100_000 : 500
            let statement = GenerateObligations(network: network, period: period, limit: limit)
            let count = try await call.store.write(statement, dryRun: isDryRun).first?.generated ?? 0
            generated += count
            if count < limit { break }
        }
        call.scope.notes.add("generated", "\(generated)")
        return try .json(["generated": generated])
    }

    /// `GET /v1/obligations/{ref}/timeline`: everything about one of them by time, past and to come.
    static func timeline(_ call: Call) async throws -> Reply {
        let subject = try await subjects.find(call)
        let rows = try await call.store.read(ListTimeline(subject: subject.id))
        return try .json(Items(try rows.map { try TimelineItem($0) }))
    }

    /// `GET /v1/obligations/{ref}/proof`: its notices, attempts and ledger, with the way to a signed checkpoint.
    static func proof(_ call: Call) async throws -> Reply {
        let subject = try await subjects.find(call)
        guard let row = try await call.store.read(ReadObligationProof(subject: subject.id)).first,
            let now = try await call.store.read(ReadHeartbeat()).first?.now
        else { throw StoreError.internalError("obligation_proof() answered no row") }
        guard case .array(var events) = try row.events.decoded() as JSONValue else {
            throw StoreError.internalError("obligation_proof() answered no list of events")
        }
        let positions = events.compactMap { event -> (version: Int, xact: Int64)? in
            guard case .integer(let version)? = event["version"], case .integer(let xact)? = event["position"] else {
                return nil
            }
            return (version, Int64(xact))
        }
        let proof = try await LedgerProver(store: call.store).prove(subject: subject.id, positions: positions)
        for inclusion in proof?.inclusions ?? [] {
            guard let place = events.firstIndex(where: { $0["version"] == .integer(inclusion.version) }),
                case .object(var members) = events[place]
            else { continue }
            members["index"] = .integer(Int(inclusion.index))
            members["path"] = .array(inclusion.path.map(JSONValue.string))
            events[place] = .object(members)
        }
        return try .json(
            DeliveryProof(
                madeAt: now, obligation: try row.obligation.decoded(), notices: try row.notices.decoded(),
                events: .array(events), checkpoint: try proof.map { try JSONText($0.checkpoint).decoded() }))
    }

    /// `GET /v1/forms/{form}`: the fields and checks of a report.
    static func form(_ call: Call) async throws -> Reply {
        let form = try call.path("form")
        let version = try call.query.integer("version", in: 1...10_000)
        guard let row = try await call.store.read(FindForm(form: form, version: version)).first else {
            throw Problem(.notFound, detail: "There is no form \(form)\(version.map { " version \($0)" } ?? "").")
        }
        return try .json(try ReportForm(row))
    }
}
