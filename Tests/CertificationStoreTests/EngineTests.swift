import CertificationStore
import LibPQ
import TestSupport
import Testing

@Suite struct EngineTests {
    private func toy() async throws -> (database: SachDatabase, store: Store) {
        let database = try await SachDatabase.make()
        let owner = try await database.connect()
        try await ToyMachine.install(owner)
        await owner.close()
        return (database, database.store())
    }

    private func made(_ store: Store) async throws -> String {
        let outcome = try await store.begin(BeginSubject(network: "TOY", workflow: "toy", actor: 101))
        return try #require(outcome.reference)
    }

    @Test func `a legal move is written and answered with the new state and version`() async throws {
        let (_, store) = try await toy()
        let reference = try await made(store)
        let outcome = try await store.advance(
            AdvanceSubject(reference: reference, event: "wash", expectedVersion: 1, actor: 101))
        #expect(outcome.outcome == .moved)
        #expect(outcome.state == "clean")
        #expect(outcome.version == 2)
    }

    @Test func `a stale version is refused with the version that stands`() async throws {
        let (_, store) = try await toy()
        let reference = try await made(store)
        let outcome = try await store.advance(
            AdvanceSubject(reference: reference, event: "wash", expectedVersion: 7, actor: 101))
        #expect(outcome.outcome == .staleVersion)
        #expect(outcome.version == 1)
        #expect(outcome.state == "raw")
    }

    @Test func `an event the state does not have is refused with those it has`() async throws {
        let (_, store) = try await toy()
        let reference = try await made(store)
        let outcome = try await store.advance(AdvanceSubject(reference: reference, event: "polish", actor: 101))
        #expect(outcome.outcome == .noSuchMove)
        #expect(outcome.codes == ["scrap", "wash"])
    }

    @Test func `a person without the role is refused, and the attempt is recorded`() async throws {
        let (database, store) = try await toy()
        let reference = try await made(store)
        let outcome = try await store.advance(AdvanceSubject(reference: reference, event: "wash", actor: 102))
        #expect(outcome.outcome == .notPermitted)
        let owner = try await database.connect()
        #expect(try await owner.query("SELECT 1 FROM sach.refusal WHERE actor = 102 AND event = 'wash'").count == 1)
        await owner.close()
    }

    @Test func `another machine's collection does not find the subject`() async throws {
        let (_, store) = try await toy()
        let reference = try await made(store)
        let outcome = try await store.advance(
            AdvanceSubject(reference: reference, machine: "evidence", event: "wash", actor: 101))
        #expect(outcome.outcome == .notFound)
    }

    @Test(arguments: [
        (#"{"soap": 7}"#, "field_invalid:soap"), (#"{"sponge": "x"}"#, "field_unknown:sponge"),
        (#"{"soap": "Ho\u0300a"}"#, "field_invalid:soap"), (#"{"soap": ""}"#, "field_invalid:soap"),
        ("[]", "payload_not_object"),
    ]) func `a payload that does not fit is refused by field`(_ payload: String, _ code: String) async throws {
        let (_, store) = try await toy()
        let reference = try await made(store)
        let outcome = try await store.advance(
            AdvanceSubject(reference: reference, event: "wash", actor: 101, payload: payload))
        #expect(outcome.outcome == .badPayload)
        #expect(outcome.codes == [code])
    }

    @Test func `SQL in a value is only a value`() async throws {
        let (database, store) = try await toy()
        let reference = try await made(store)
        let outcome = try await store.advance(
            AdvanceSubject(
                reference: reference, event: "wash", actor: 101,
                payload: #"{"soap": "'); DROP TABLE sach.subject; --"}"#,
                key: "'; DELETE FROM sach.person; --"))
        #expect(outcome.outcome == .moved)
        #expect(
            try await store.advance(AdvanceSubject(reference: "' OR 1=1 --", event: "wash", actor: 101)).outcome
                == .notFound)
        let owner = try await database.connect()
        #expect(try await owner.query("SELECT 1 FROM sach.subject").count == 1)
        await owner.close()
    }

    @Test func `a repeated key gives the first result, and with other data is refused`() async throws {
        let (database, store) = try await toy()
        let reference = try await made(store)
        let first = AdvanceSubject(reference: reference, event: "wash", expectedVersion: 1, actor: 101, key: "k1")
        #expect(try await store.advance(first).outcome == .moved)
        let again = try await store.advance(first)
        #expect(again.outcome == .replayed)
        #expect(again.version == 2)
        var other = first
        other.payload = #"{"soap": "green"}"#
        #expect(try await store.advance(other).outcome == .keyReused)
        var elsewhere = first
        elsewhere.reference = try await made(store)
        #expect(try await store.advance(elsewhere).outcome == .keyReused)
        let owner = try await database.connect()
        #expect(try await owner.query("SELECT 1 FROM sach.subject_event WHERE request_key = 'k1'").count == 1)
        await owner.close()
    }

    @Test func `two births with one key at once make one subject`() async throws {
        let (database, store) = try await toy()
        let outcomes = try await withThrowingTaskGroup(of: AdvanceOutcome.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    try await store.begin(BeginSubject(network: "TOY", workflow: "toy", actor: 101, key: "birth"))
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.filter { $0.outcome == .moved }.count == 1)
        #expect(outcomes.filter { $0.outcome == .replayed }.count == 7)
        #expect(Set(outcomes.map(\.reference)).count == 1)
        let owner = try await database.connect()
        #expect(try await owner.query("SELECT 1 FROM sach.subject").count == 1)
        await owner.close()
    }

    @Test func `thirty-two clients race for one version and one wins`() async throws {
        let (_, store) = try await toy()
        let reference = try await made(store)
        let outcomes = try await withThrowingTaskGroup(of: AdvanceOutcome.self) { group in
            for _ in 0..<32 {
                group.addTask {
                    try await store.advance(
                        AdvanceSubject(reference: reference, event: "wash", expectedVersion: 1, actor: 101))
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.filter { $0.outcome == .moved }.count == 1)
        #expect(outcomes.filter { $0.outcome == .staleVersion }.count == 31)
    }

    @Test func `a dry run answers like the real one and keeps nothing`() async throws {
        let (database, store) = try await toy()
        let reference = try await made(store)
        let outcome = try await store.advance(
            AdvanceSubject(reference: reference, event: "wash", actor: 101), dryRun: true)
        #expect(outcome.outcome == .moved)
        #expect(outcome.state == "clean")
        let owner = try await database.connect()
        #expect(try await owner.query("SELECT 1 FROM sach.subject_event").count == 1)
        await owner.close()
    }

    @Test func `a refused birth leaves nothing but its record`() async throws {
        let (database, store) = try await toy()
        let outcome = try await store.begin(BeginSubject(network: "TOY", workflow: "toy", actor: 102))
        #expect(outcome.outcome == .notPermitted)
        #expect(outcome.reference == nil)
        let owner = try await database.connect()
        #expect(try await owner.query("SELECT 1 FROM sach.subject").isEmpty)
        #expect(try await owner.query("SELECT 1 FROM sach.refusal").count == 1)
        await owner.close()
    }

    /// The pure model: what the engine must answer, from the toy's table alone.
    private struct Model {
        var state = "raw"
        var version = 1
        var keys: [String: (event: String, version: Int, expected: Int?)] = [:]

        mutating func apply(_ event: String, expected: Int?, key: String?) -> (AdvanceOutcome.Outcome, Int) {
            if let key, let seen = keys[key] {
                return seen.event == event && seen.expected == expected
                    ? (.replayed, seen.version) : (.keyReused, seen.version)
            }
            if let expected, expected != version { return (.staleVersion, version) }
            guard let move = ToyMachine.moves.first(where: { $0.from == state && $0.event == event }) else {
                return (.noSuchMove, version)
            }
            state = move.to
            version += 1
            if let key { keys[key] = (event, version, expected) }
            return (.moved, version)
        }
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64]) func `random histories agree with a pure model`(_ seed: UInt64)
        async throws
    {
        let (database, store) = try await toy()
        var random = SeededRandom(seed: seed)
        var models: [String: Model] = [:]
        for _ in 0..<5 { models[try await made(store)] = Model() }
        let references = models.keys.sorted()
        for step in 0..<300 {
            let reference = references[Int.random(in: 0..<references.count, using: &random)]
            let event = ToyMachine.events[Int.random(in: 0..<ToyMachine.events.count, using: &random)]
            let version = models[reference]?.version ?? 0
            let expected: Int? = [nil, version, version, version - 1][Int.random(in: 0..<4, using: &random)]
            let key: String? =
                Bool.random(using: &random) ? nil : "\(reference)/\(Int.random(in: 0..<20, using: &random))"
            let wanted = models[reference]?.apply(event, expected: expected, key: key)
            let outcome = try await store.advance(
                AdvanceSubject(reference: reference, event: event, expectedVersion: expected, actor: 101, key: key))
            #expect(outcome.outcome == wanted?.0, "seed \(seed) step \(step): \(event) of \(reference)")
            #expect(outcome.version == wanted?.1, "seed \(seed) step \(step): \(event) of \(reference)")
        }
        let owner = try await database.connect()
        #expect(
            try await owner.query("SELECT problem FROM sach.ledger_verify(0, 100) WHERE problem IS NOT NULL").isEmpty)
        await owner.close()
    }
}

/// A small repeatable generator (SplitMix64), so that a failing seed can be run again.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
