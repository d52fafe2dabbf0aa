/// Growing pauses between attempts to connect: none before the first, then from 50 ms to 5 s.
///
/// Each has a random part, so that many clients of a server that comes back don't all arrive in the same instant.
struct Backoff {
    /// How long to wait before the next attempt; `nil` before the first.
    private(set) var pause: Duration?
    private var attempts = 0

    /// Notes that an attempt is being made.
    mutating func grow() {
        let full = min(5_000, 50 << min(attempts, 10))
        attempts += 1
        pause = .milliseconds(Int.random(in: max(50, full / 2)...full))
    }

    /// Notes that an attempt succeeded; the pause after the next loss is the shortest again.
    mutating func reset() {
        attempts = 0
        grow()
    }
}
