import ArgumentParser
import LibPQ

/// Goals P1-P5: transitions a second through the store, against pgbench calling the same function.
struct Transitions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Transitions through the store against pgbench calling the same function (P1-P5).")

    @OptionGroup var options: BenchOptions

    @Option(name: .customLong("clients"), parsing: .upToNextOption, help: "Numbers of clients that call at once.")
    var clientCounts = [1, 8, 32]

    /// What one contender did with one number of clients.
    private struct Cell {
        var samples: [Sample] = []
        var commits: [Double] = []
        var walBytes: [Double] = []
        var serverTime: [Double] = []
        var clientTime: [Double] = []
    }

    /// A contender with a number of clients.
    private struct Place: Hashable {
        let contender: TransitionContender
        let clients: Int
    }

    func run() async throws {
        var report = Report("transitions", isSmoke: options.smoke)
        let database = try await BenchDatabase.make(sqlDirectory: options.sqlDirectory)
        defer { database.remove() }
        let owner = try await database.owner()
        let fixture = try await TransitionFixture.make(owner, subjects: options.smoke ? 1_000 : 20_000)
        await owner.close()
        try await database.checkpoint()
        var cells: [Place: Cell] = [:]
        for clients in clientCounts {
            for round in 0..<options.roundCount {
                let order = TransitionContender.allCases
                for index in order.indices {
                    let place = Place(contender: order[(index + round) % order.count], clients: clients)
                    try await measure(place, database, fixture, into: &cells[place, default: Cell()])
                }
            }
        }
        describe(cells, in: &report)
        try report.finish()
    }

    private func measure(
        _ place: Place, _ database: BenchDatabase, _ fixture: TransitionFixture, into cell: inout Cell
    ) async throws {
        Progress.note("\(place.contender.rawValue), \(place.clients) clients")
        let before = try await database.counters()
        let sample = try await place.contender.run(
            database, fixture, clients: place.clients, duration: options.duration)
        let after = try await database.counters()
        let count = Double(max(1, sample.count))
        cell.samples.append(sample)
        cell.commits.append(Double(after.commits - before.commits) / count)
        cell.walBytes.append(Double(after.walBytes - before.walBytes) / count)
        cell.serverTime.append((after.serverTime - before.serverTime) / count * 1e6)
        cell.clientTime.append((after.clientTime - before.clientTime) / count * 1e6)
    }

    // MARK: What came out

    private func describe(_ cells: [Place: Cell], in report: inout Report) {
        var table = TextTable([
            "contender", "clients", "a second", "x func", "p50 ms", "p99 ms",
            "commits", "WAL bytes", "server µs", "client µs",
        ])
        for clients in clientCounts {
            for contender in TransitionContender.allCases {
                guard let cell = cells[Place(contender: contender, clients: clients)] else { continue }
                let values: [(String, Double)] = [
                    ("rate", Sample.median(cell.samples.map(\.rate))),
                    ("ratio", ratio(cells, contender, clients, \.rate)),
                    ("p50", Sample.median(cell.samples.map(\.p50))),
                    ("p99", Sample.median(cell.samples.map(\.p99))),
                    ("commits", Sample.median(cell.commits)),
                    ("wal", Sample.median(cell.walBytes)),
                    ("serverTime", Sample.median(cell.serverTime)),
                    ("clientTime", Sample.median(cell.clientTime)),
                ]
                for (name, value) in values { report.measures["\(contender.rawValue).\(clients).\(name)"] = value }
                table.add([contender.rawValue, "\(clients)"] + values.map { Report.number($0.1) })
            }
        }
        report.add(table)
        let walRatio = median(cells, .alone, 32, \.walBytes) / max(1, median(cells, .function, 32, \.walBytes))
        report.goals = [
            Goal("P1", "alone, 32 clients, x func", ratio(cells, .alone, 32, \.rate), .atLeast, 0.80),
            Goal("P2", "coalesced, 32 clients, x func", ratio(cells, .coalesced, 32, \.rate), .atLeast, 1.5),
            Goal("P3", "coalesced, 32 clients, p99 x func", ratio(cells, .coalesced, 32, \.p99), .atMost, 0.8),
            Goal("P4", "coalesced, 1 client, x func", ratio(cells, .coalesced, 1, \.rate), .atLeast, 0.85),
            Goal("P4", "coalesced, 8 clients, x func", ratio(cells, .coalesced, 8, \.rate), .atLeast, 0.85),
            Goal("P4", "alone, 1 client, x func", ratio(cells, .alone, 1, \.rate), .atLeast, 0.85),
            Goal("P4", "alone, 8 clients, x func", ratio(cells, .alone, 8, \.rate), .atLeast, 0.85),
            Goal("P5", "commits a transition, alone", median(cells, .alone, 32, \.commits), .atMost, 1.02),
            Goal("P5", "WAL bytes a transition, alone, x func", walRatio, .atMost, 1.15),
        ]
        report.notes = [
            "server µs, client µs: processor time a transition, which load disturbs least.",
            "One round trip a transition alone: one Execute, one Sync. Medians of \(options.roundCount) rounds of "
                + "\(options.duration.components.seconds) s; ratios are medians of the rounds' ratios.",
        ]
    }

    private func median(
        _ cells: [Place: Cell], _ contender: TransitionContender, _ clients: Int, _ values: KeyPath<Cell, [Double]>
    ) -> Double {
        Sample.median(cells[Place(contender: contender, clients: clients)]?[keyPath: values] ?? [])
    }

    /// The median of what each round says, since load changes from round to round.
    private func ratio(
        _ cells: [Place: Cell], _ contender: TransitionContender, _ clients: Int, _ value: KeyPath<Sample, Double>
    ) -> Double {
        let own = cells[Place(contender: contender, clients: clients)]?.samples ?? []
        let ceiling = cells[Place(contender: .function, clients: clients)]?.samples ?? []
        return Sample.median(zip(own, ceiling).map { $0[keyPath: value] / max(0.000_001, $1[keyPath: value]) })
    }
}
