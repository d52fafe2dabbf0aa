import Synchronization

/// The daemons that hold notices and have no session with the database, and since when.
///
/// One look is not enough: after a restart of the server all daemons are away for a moment.
final class MissingWorkers: Sendable {
    private let since = Mutex<[String: ContinuousClock.Instant]>([:])

    /// Those that were missing at every look for so long.
    func gone(for duration: Duration) -> [String] {
        let limit = ContinuousClock.now - duration
        return since.withLock { since in since.filter { $0.value <= limit }.map(\.key) }
    }

    /// Remembers who is missing at this look, and forgets everybody else.
    func note(_ workers: [String]) {
        let now = ContinuousClock.now
        since.withLock { since in
            since = Dictionary(workers.map { ($0, since[$0] ?? now) }) { earlier, _ in earlier }
        }
    }
}
