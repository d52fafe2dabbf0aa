import ArgumentParser
import CertificationStore
import LibPQ
import TestSupport

/// The goals of the whole lifecycle: lists and searches, `explain` against a move, and lists that come in.
struct Lifecycle: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "100,000 facilities, 200,000 applications, 2,000,000 events: tasks, search, explain, import.")

    @OptionGroup var options: BenchOptions

    @Option(help: "Facilities; each has two applications of ten events.")
    var facilities = 100_000

    @Option(help: "Clients that ask at once.")
    var clients = 8

    private var size: Int { options.smoke ? 2_000 : facilities }

    func run() async throws {
        var report = Report("lifecycle", isSmoke: options.smoke)
        let database = try await BenchDatabase.make(sqlDirectory: options.sqlDirectory)
        defer { database.remove() }
        let owner = try await database.owner()
        Progress.note("writing \(size) facilities, \(2 * size) applications, \(20 * size) events")
        let fixture = try await LifecycleFixture.make(owner, facilities: size)
        try await database.checkpoint()
        try await ask(database, fixture, in: &report)
        try await move(database, fixture, in: &report)
        try await enter(database, fixture, in: &report)
        await owner.close()
        try report.finish()
    }

    // MARK: Lists and searches

    private func ask(_ database: BenchDatabase, _ fixture: LifecycleFixture, in report: inout Report) async throws {
        var cases: [LifecycleFixture.Case] = []
        for state in ["draft", "submitted", "checking", "returned", "deciding", "granted"] {
            cases += try await fixture.cases(state, event: "", count: 8)
        }
        var samples: [LifecycleQuestion: [Sample]] = [:]
        var serverTime: [LifecycleQuestion: [Double]] = [:]
        for _ in 0..<options.roundCount {
            for question in LifecycleQuestion.allCases {
                Progress.note("\(question.rawValue), \(clients) clients")
                let before = try await database.counters()
                let (sample, rows) = try await database.withPool(size: clients) { pool in
                    try await question.run(
                        Store(pool: pool), clients: clients, cases: cases, duration: options.duration)
                }
                let after = try await database.counters()
                guard rows > 0 else { throw Program.Failure(description: "\(question.rawValue) found nothing") }
                samples[question, default: []].append(sample)
                serverTime[question, default: []].append(
                    (after.serverTime - before.serverTime) / Double(max(1, sample.count)) * 1000)
            }
        }
        var table = TextTable(["question", "a second", "p50 ms", "p99 ms", "server ms"])
        for question in LifecycleQuestion.allCases {
            let own = samples[question] ?? []
            let values: [(String, Double)] = [
                ("rate", Sample.median(own.map(\.rate))), ("p50", Sample.median(own.map(\.p50))),
                ("p99", Sample.median(own.map(\.p99))), ("serverTime", Sample.median(serverTime[question] ?? [])),
            ]
            for (name, value) in values { report.measures["\(question.rawValue).\(name)"] = value }
            table.add([question.rawValue] + values.map { Report.number($0.1) })
        }
        report.add(table)
        for question in [LifecycleQuestion.tasks, .cases, .facilities] {
            let p99 = report.measures["\(question.rawValue).p99"]
            report.goals.append(
                Goal("tasks, search", "\(question.rawValue), \(clients) clients, p99 ms", p99, .atMost, 50))
        }
        report.notes.append("server ms: processor time of the server for one question, its first plans included.")
    }

    // MARK: explain against the move that it explains

    private func move(_ database: BenchDatabase, _ fixture: LifecycleFixture, in report: inout Report) async throws {
        var table = TextTable(["move", "explain ms", "advance ms", "explain / advance"])
        var worst = 0.0
        for (state, event) in [("draft", "submit"), ("submitted", "claim"), ("checking", "accept")] {
            Progress.note("explain and \(event)")
            let cases = try await fixture.cases(state, event: event, count: options.smoke ? 20 : 200)
            let (explain, advance) = try await database.withPool(size: 1) { pool in
                let store = Store(pool: pool)
                var explain: [Double] = []
                var advance: [Double] = []
                for one in cases {
                    let start = ContinuousClock.now
                    _ = try await store.read(ExplainSubject(subject: one.id, person: one.actor))
                    let middle = ContinuousClock.now
                    let outcome = try await store.advance(
                        AdvanceSubject(
                            reference: one.reference, event: one.event, actor: one.actor, payload: one.payload))
                    guard outcome.outcome == .moved else {
                        throw Program.Failure(description: "\(one.reference) was not moved: \(outcome)")
                    }
                    explain.append((middle - start).seconds * 1000)
                    advance.append((ContinuousClock.now - middle).seconds * 1000)
                }
                return (Sample.median(explain), Sample.median(advance))
            }
            let ratio = explain / max(0.000_001, advance)
            worst = max(worst, ratio)
            report.measures["explain.\(event)"] = explain
            report.measures["advance.\(event)"] = advance
            table.add([event] + [explain, advance, ratio].map { Report.number($0) })
        }
        report.add(table)
        report.goals.append(Goal("explain", "explain x the move of the same application, worst", worst, .atMost, 2))
    }

    // MARK: A list that comes in

    private func enter(_ database: BenchDatabase, _ fixture: LifecycleFixture, in report: inout Report) async throws {
        let count = size
        let parts = try await fixture.list(count)
        Progress.note("COPY of \(count) facilities")
        let copy = try await fixture.copy(in: database.cluster.directory)
        Progress.note("import of \(count) facilities")
        let start = ContinuousClock.now
        let saved = try await database.withPool(size: 1) { pool in
            let store = Store(pool: pool)
            var saved = 0
            for part in parts {
                let answer = try await store.write(ImportFacilities(data: part, actor: 1020))
                guard let text = answer.first?.text, let match = text.firstMatch(of: /"saved": ([0-9]+)/) else {
                    throw Program.Failure(description: "an import answered \(answer)")
                }
                saved += Int(match.1) ?? 0
            }
            return saved
        }
        let seconds = (ContinuousClock.now - start).seconds
        guard saved == count else { throw Program.Failure(description: "\(saved) of \(count) facilities were saved") }
        let whole = copy.facilities + copy.places
        report.measures["import.seconds"] = seconds
        report.measures["copy.facilities.seconds"] = copy.facilities
        report.measures["copy.places.seconds"] = copy.places
        var table = TextTable(["way in", "seconds", "facilities a second"])
        let ways = [("COPY of facilities", copy.facilities), ("COPY with their places", whole), ("import", seconds)]
        for (name, value) in ways {
            table.add([name] + [value, Double(count) / value].map { Report.number($0) })
        }
        report.add(table)
        report.goals.append(Goal("import", "import x COPY into the same tables", whole / seconds, .atLeast, 0.5))
        report.notes.append(
            "The import writes two tables, facility and facility_unit, a commit for each 1,000 lines; COPY wrote the same "
                + "rows into the same two with all their constraints in one transaction, which was taken back.")
    }
}
