import CertificationAPI

/// Gives up on work that takes too long, for those who would rather hear "no" than wait: probes and scrapes.
enum Deadline {
    /// The work's result, or the problem `unavailable` once the time is over and the work has let itself be cancelled.
    static func within<Value: Sendable>(
        _ limit: Duration, _ work: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        try await withThrowingTaskGroup(of: Value.self) { group in
            group.addTask { try await work() }
            group.addTask {
                try await Task.sleep(for: limit)
                throw Problem(.unavailable, detail: "The database did not answer in time.")
            }
            defer { group.cancelAll() }
            guard let first = try await group.next() else {
                throw Problem(.unavailable, detail: "The database did not answer in time.")
            }
            return first
        }
    }
}
