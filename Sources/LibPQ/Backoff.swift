/// Growing pauses between attempts to connect, from 50 ms to 5 s, each with a random part so that many clients of a server that
/// comes back don't all arrive in the same instant.
struct Backoff {
    private var attempt: Int

    init(attempt: Int = 0) { self.attempt = attempt }

    mutating func next() -> Duration {
        let full = min(5_000, 50 << min(attempt, 10))
        attempt += 1
        return .milliseconds(Int.random(in: max(50, full / 2)...full))
    }

    mutating func reset() { attempt = 0 }
}
