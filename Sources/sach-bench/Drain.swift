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
        var courses: [DrainContender: [Measured]] = [:]
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

    /// A drain, and the processor time it took in the server and in this process, in microseconds a notice.
    private struct Measured {
        let course: DrainContender.Course
        let server: Double
        let client: Double
    }

    private func measure(
        _ contender: DrainContender, _ database: BenchDatabase, _ fixture: DrainFixture, holdsSnapshot: Bool = false
    ) async throws -> Measured {
        try await fixture.reset()
        let holder = try await database.owner()
        if holdsSnapshot { try await holder.script("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT FROM pg_class") }
        Progress.note(contender.rawValue + (holdsSnapshot ? ", a snapshot is held" : ""))
        let before = try await database.counters()
        let course = try await contender.run(database, templates: templates)
        let after = try await database.counters()
        await holder.close()
        let delivered = try await fixture.delivered()
        guard delivered == fixture.due else {
            throw Program.Failure(description: "\(contender): \(delivered) of \(fixture.due) were delivered")
        }
        return Measured(
            course: course, server: (after.serverTime - before.serverTime) / Double(delivered) * 1e6,
            client: (after.clientTime - before.clientTime) / Double(delivered) * 1e6)
    }

    private func describe(
        _ courses: [DrainContender: [Measured]], _ held: Measured, due: Int, planned: Int, in report: inout Report
    ) {
        var table = TextTable(
            ["contender", "seconds", "notices a second", "x sets", "last tenth / first", "server us", "client us"])
        let ceiling = courses[.sets]?.map(\.course.seconds) ?? []
        var ratios: [DrainContender: Double] = [:]
        for contender in DrainContender.allCases {
            let measured = courses[contender] ?? []
            let own = measured.map(\.course)
            let server = Sample.median(measured.map(\.server))
            let client = Sample.median(measured.map(\.client))
            let seconds = Sample.median(own.map(\.seconds))
            let ratio = Sample.median(zip(own, ceiling).map { $1 / $0.seconds })
            let tenths = Sample.median(own.compactMap(\.lastToFirstTenth))
            ratios[contender] = ratio
            report.measures["\(contender.rawValue).seconds"] = seconds
            report.measures["\(contender.rawValue).ratio"] = ratio
            report.measures["\(contender.rawValue).tenths"] = tenths
            report.measures["\(contender.rawValue).server.microseconds"] = server
            report.measures["\(contender.rawValue).client.microseconds"] = client
            table.add(
                [contender.rawValue]
                    + [seconds, Double(due) / seconds, ratio, tenths, server, client].map { Report.number($0) })
        }
        let (seconds, tenths) = (held.course.seconds, held.course.lastToFirstTenth)
        let heldRatio = Sample.median(ceiling) / seconds
        report.measures["held.seconds"] = seconds
        report.measures["held.tenths"] = tenths
        table.add(
            ["loop, snapshot held"]
                + [seconds, Double(due) / seconds, heldRatio, tenths ?? 0, held.server, held.client].map {
                    Report.number($0)
                })
        report.add(table)
        report.goals = [
            Goal("P8", "the daemon's claim loop x sets", ratios[.oneLoop], .atLeast, 0.5),
            Goal("P8", "two claim loops x sets", ratios[.twoLoops], .atLeast, 0.5),
            Goal("P10", "snapshot held: last tenth / first", tenths, .atMost, 2),
        ]
        report.notes = [
            "\(due) due of \(planned) planned. sets: two sessions, 1,000 rows a commit, the same rows left behind, nothing looked up or rendered. "
                + "loop: claimed, rendered in both languages, given to a sender that says yes, settled; the daemon runs one, "
                + "which keeps two batches in hand. Microseconds are processor time a notice."
        ]
    }
}
