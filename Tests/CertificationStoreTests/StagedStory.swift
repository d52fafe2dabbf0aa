import CertificationStore
import LibPQ
import TestSupport

/// One application's way from a draft to an active certificate and one obligation's to an accepted report, step by step, by
/// calls of the store alone.
///
/// `$application`, `$assessment`, `$finding`, `$evidence`, `$certificate` and `$obligation` in a payload or in SQL stand for the
/// references of the story's subjects, the same with `#` for their ids.
struct StagedStory: Sendable {
    /// One step: who does what, and the name of the stage that is reached with it.
    struct Step: Sendable {
        var stage: String
        var machine: String
        var event: String
        var actor: Int64
        var payload = "{}"
        var isBirth = false
        /// What happens outside the machines before the step: a declaration, the passing of time.
        var before = ""
    }

    /// A step that the engine did not take.
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    let database: SachDatabase
    let store: Store
    /// Superuser's connection, for looking and for breaking.
    let owner: Connection
    /// References of the subjects by machine.
    private(set) var references: [String: String] = [:]
    /// Name of the stage that is reached.
    private(set) var stage = "beginning"

    /// Prepares people and clock; nothing is filed yet.
    init() async throws {
        database = try await SachDatabase.make()
        owner = Connection(
            ConnectionConfiguration(conninfo: database.conninfo(), applicationName: "test", statementTimeout: nil),
            logger: SachDatabase.quiet)
        try await owner.open()
        _ = try await owner.query("SELECT sach.clock_set('2026-08-03 09:00+07'::timestamptz - now())")
        try await Seed.install(in: database)
        try await owner.script(Cast.installation)
        try await owner.script(Cast.rig)
        store = database.store(poolSize: 2)
    }

    /// Tells the story up to a stage (to its end without one), stopping at every stage on the way.
    mutating func tell(
        until last: String? = nil, at each: @Sendable (StagedStory) async throws -> Void = { _ in }
    ) async throws {
        try await each(self)
        for step in Self.script {
            try await take(step)
            try await each(self)
            if step.stage == last { return }
        }
        guard last == nil else { throw Failure(description: "no stage \(last ?? "")") }
    }

    /// Goes on telling from the stage that is reached up to another.
    mutating func tell(until last: String, from reached: String) async throws {
        for step in Self.script.drop(while: { $0.stage != reached }).dropFirst() {
            try await take(step)
            if step.stage == last { return }
        }
        throw Failure(description: "no stage \(last) after \(reached)")
    }

    /// Takes one step; it must be moved.
    mutating func take(_ step: Step) async throws {
        if !step.before.isEmpty { try await owner.script(filled(step.before)) }
        let outcome =
            step.isBirth
            ? try await store.begin(
                BeginSubject(
                    network: "TH", workflow: step.machine, event: step.event, actor: step.actor,
                    payload: filled(step.payload)))
            : try await store.advance(
                AdvanceSubject(
                    reference: references[step.machine] ?? "", machine: step.machine, event: step.event,
                    actor: step.actor, payload: filled(step.payload)))
        guard outcome.outcome == .moved else {
            throw Failure(description: "\(step.stage): \(step.machine) \(step.event): \(outcome)")
        }
        if step.isBirth { references[step.machine] = outcome.reference }
        if step.event == "grant" {
            references["certificate"] = try await owner.query(
                "SELECT 'C' || max(subject_id) AS r FROM sach.certificate"
            )
            .first?["r"]
        }
        if step.event == "raise_finding" {
            references["finding"] = try await owner.query("SELECT 'D' || max(subject_id) AS r FROM sach.finding")
                .first?["r"]
        }
        stage = step.stage
    }

    /// Puts a step that was taken otherwise into the story.
    mutating func note(_ machine: String, _ reference: String?) { references[machine] = reference }

    /// A text with the subjects' references and ids filled in.
    func filled(_ text: String) -> String {
        references.reduce(text) { text, entry in
            text.replacing("$" + entry.key, with: entry.value)
                .replacing("#" + entry.key, with: entry.value.dropFirst())
        }
    }

    /// One text value of the database, `nil` when there is none.
    func value(_ sql: String) async throws -> String? {
        try await owner.query(SQL(raw: filled(sql))).first?.values.first ?? nil
    }

    /// What the engine answers in a transaction that is then undone, after `breaking` was done in it.
    func attempt(
        machine: String, event: String, actor: Int64, payload: String = "{}", isBirth: Bool = false,
        breaking: String = ""
    ) async throws -> (outcome: String, codes: [String]) {
        let breaking = filled(breaking)
        let payload = filled(payload)
        let subject = references[machine].flatMap { Int64($0.dropFirst()) } ?? 0
        let row = try await owner.transaction(rollback: true) { db in
            if !breaking.isEmpty { try db.script(breaking) }
            return isBirth
                ? try db.query(
                    "SELECT outcome, codes FROM sach.begin('TH', \(machine), \(event), \(actor)::bigint, \(payload)::jsonb)"
                ).first
                : try db.query(
                    "SELECT outcome, codes FROM sach.advance(\(subject)::bigint, \(event), NULL, \(actor)::bigint, \(payload)::jsonb)"
                ).first
        }
        guard let row else { throw Failure(description: "no answer to \(machine) \(event)") }
        return (try row.read("outcome", as: String.self), try row.read("codes", as: [String].self))
    }

    /// Closes what the story holds open.
    func close() async { await owner.close() }
}
