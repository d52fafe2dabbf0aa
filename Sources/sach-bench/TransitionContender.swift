import CertificationStore
import LibPQ

/// A way to make one transition; all of them call `sach.advance()` with the same arguments.
enum TransitionContender: String, CaseIterable {
    /// The ceiling: pgbench with a bare call by number, a session and a commit for each client.
    case function = "func"
    /// pgbench with the text that the store sends: what finding the reference and naming it costs.
    case statement
    /// The store with coalescing off.
    case alone
    /// The store as the daemon has it.
    case coalesced

    /// Runs it for a while.
    func run(
        _ database: BenchDatabase, _ fixture: TransitionFixture, clients: Int, duration: Duration
    ) async throws -> Sample {
        switch self {
        case .function:
            try await pgbench(
                database, fixture, clients, duration,
                "SELECT outcome FROM sach.advance(:id, 'go', NULL, \(fixture.person), '{}', NULL, NULL);")
        case .statement:
            try await pgbench(database, fixture, clients, duration, Self.storeText(fixture.person))
        case .alone:
            try await store(database, fixture, clients, duration, poolSize: clients, batchLimit: 1)
        case .coalesced:
            try await store(database, fixture, clients, duration, poolSize: 8, batchLimit: 64)
        }
    }

    private func pgbench(
        _ database: BenchDatabase, _ fixture: TransitionFixture, _ clients: Int, _ duration: Duration, _ call: String
    ) async throws -> Sample {
        let script = "\\set id random(\(fixture.subjects.lowerBound), \(fixture.subjects.upperBound))\n\(call)\n"
        return try await PgBench(database).run(script, clients: clients, duration: duration)
    }

    /// The store's statement with the parameters written in, as far as they never change.
    private static func storeText(_ person: Int64) -> String {
        let values = ["'X' || :id", "NULL", "'go'", "NULL", "\(person)", "'{}'", "NULL", "NULL"]
        var text = AdvanceSubject.sql.split(separator: "\n").joined(separator: " ")
        for (index, value) in values.enumerated().reversed() {
            text = text.replacing("$\(index + 1)::", with: "(\(value))::")
        }
        return text + ";"
    }

    private func store(
        _ database: BenchDatabase, _ fixture: TransitionFixture, _ clients: Int, _ duration: Duration, poolSize: Int,
        batchLimit: Int
    ) async throws -> Sample {
        try await database.withPool(size: poolSize) { pool in
            let store = Store(pool: pool, batchLimit: batchLimit)
            let origin = ContinuousClock.now
            let timings = try await withThrowingTaskGroup(of: [Sample.Timing].self) { group in
                for _ in 0..<clients {
                    group.addTask { try await Self.client(store, fixture, from: origin, until: origin + duration) }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }
            return Sample(timings)
        }
    }

    private static func client(
        _ store: Store, _ fixture: TransitionFixture, from origin: ContinuousClock.Instant,
        until end: ContinuousClock.Instant
    ) async throws -> [Sample.Timing] {
        var timings: [Sample.Timing] = []
        timings.reserveCapacity(100_000)
        var start = ContinuousClock.now
        while start < end {
            let reference = "X\(Int64.random(in: fixture.subjects))"
            let outcome = try await store.advance(
                AdvanceSubject(reference: reference, event: "go", actor: fixture.person))
            guard outcome.outcome == .moved else {
                throw Program.Failure(description: "\(reference) was not moved: \(outcome)")
            }
            let now = ContinuousClock.now
            timings.append(Sample.Timing(end: (now - origin).seconds, latency: (now - start).seconds))
            start = now
        }
        return timings
    }
}

extension Duration {
    /// The whole duration in seconds.
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
