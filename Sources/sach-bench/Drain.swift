import ArgumentParser
import LibPQ
import TestSupport

/// Goals P8 and P10: what is due goes out at the speed of sets, also while a snapshot is held.
struct Drain: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "100,000 due notices of 1,000,000 through the claim loop, against bare sets (P8, P10).")

    @OptionGroup var options: BenchOptions

    @Option(help: "The folder of the mail templates.")
    var templates = SachDatabase.repository + "/deploy/share/templates"

    func run() async throws {
        var report = Report("drain", isSmoke: options.smoke)
        let database = try await BenchDatabase.make(sqlDirectory: options.sqlDirectory)
        defer { database.remove() }
        let owner = try await database.owner()
        Progress.note("planning notices")
        let (due, planned) = options.smoke ? (10_000, 20_000) : (100_000, 1_000_000)
        let fixture = try await DrainFixture.make(owner, due: due, planned: planned)
        var courses: [DrainContender: [DrainContender.Course]] = [:]
        for round in 0..<options.roundCount {
            let order = DrainContender.allCases
            for index in order.indices {
                let contender = order[(index + round) % order.count]
                courses[contender, default: []].append(try await measure(contender, database, fixture))
            }
        }
        let held = try await measure(.oneLoop, database, fixture, holdsSnapshot: true)
        describe(courses, held, due: due, planned: planned, in: &report)
        await owner.close()
        try report.finish()
    }

    private func measure(
        _ contender: DrainContender, _ database: BenchDatabase, _ fixture: DrainFixture, holdsSnapshot: Bool = false
    ) async throws -> DrainContender.Course {
        try await fixture.reset()
        let holder = try await database.owner()
        if holdsSnapshot { try await holder.script("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT FROM pg_class") }
        Progress.note(contender.rawValue + (holdsSnapshot ? ", a snapshot is held" : ""))
        let course = try await contender.run(database, templates: templates)
        await holder.close()
        let delivered = try await fixture.delivered()
        guard delivered == fixture.due else {
            throw Program.Failure(description: "\(contender): \(delivered) of \(fixture.due) were delivered")
        }
        return course
    }

    private func describe(
        _ courses: [DrainContender: [DrainContender.Course]], _ held: DrainContender.Course, due: Int, planned: Int,
        in report: inout Report
    ) {
        var table = TextTable(["contender", "seconds", "notices a second", "x sets", "last tenth / first"])
        let ceiling = courses[.sets]?.map(\.seconds) ?? []
        var ratios: [DrainContender: Double] = [:]
        for contender in DrainContender.allCases {
            let own = courses[contender] ?? []
            let seconds = Sample.median(own.map(\.seconds))
            let ratio = Sample.median(zip(own, ceiling).map { $1 / $0.seconds })
            let tenths = Sample.median(own.compactMap(\.lastToFirstTenth))
            ratios[contender] = ratio
            report.measures["\(contender.rawValue).seconds"] = seconds
            report.measures["\(contender.rawValue).ratio"] = ratio
            report.measures["\(contender.rawValue).tenths"] = tenths
            table.add(
                [contender.rawValue] + [seconds, Double(due) / seconds, ratio, tenths].map { Report.number($0) })
        }
        let heldRatio = Sample.median(ceiling) / held.seconds
        report.measures["held.seconds"] = held.seconds
        report.measures["held.tenths"] = held.lastToFirstTenth
        table.add(
            ["loop, snapshot held"]
                + [held.seconds, Double(due) / held.seconds, heldRatio, held.lastToFirstTenth ?? 0].map {
                    Report.number($0)
                })
        report.add(table)
        report.goals = [
            Goal("P8", "one claim loop x sets", ratios[.oneLoop], .atLeast, 0.5),
            Goal("P8", "two claim loops x sets", ratios[.twoLoops], .atLeast, 0.5),
            Goal("P10", "snapshot held: last tenth / first", held.lastToFirstTenth, .atMost, 2),
        ]
        report.notes = [
            "\(due) due of \(planned) planned. sets: two sessions, 1,000 rows a commit found and marked, nothing rendered. "
                + "loop: claimed, rendered in both languages, given to a sender that says yes, settled; the daemon runs one."
        ]
    }
}
