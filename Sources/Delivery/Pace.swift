import CertificationStore
import Logging
import ServiceLifecycle

/// The rhythm of a loop: it works when something is due, and otherwise waits for the first of bell, due time and poll.
///
/// The database says how long to wait; a bell that is lost costs at most the poll interval (engineering.md D7). An error of
/// the database never ends the daemon: the loop waits longer each time, up to a minute, and tries again.
struct Pace: Sendable {
    /// The loop's name in logs and metrics.
    var name: String
    /// The longest sleep without looking.
    var poll: Duration
    /// The shortest time between two looks that found nothing to do, so that a busy daemon's bell is not one query a commit.
    var rest: Duration = .milliseconds(50)
    /// For failures.
    var logger: Logger

    /// What one pass of a loop found.
    enum Pass: Sendable {
        /// It did something; look again at once.
        case busy
        /// Nothing to do for so long; `nil` = until a bell or the poll.
        case idle(Duration?)
    }

    /// Runs passes until the service is told to shut down; a pass in hand is always finished.
    func run(bell: Bell, pass: @escaping @Sendable (Alarm) async throws -> Pass) async {
        let alarm = Alarm()
        let rings = Task { for await _ in bell.listen() { alarm.ring() } }
        defer { rings.cancel() }
        await withTaskCancellationOrGracefulShutdownHandler {
            var failures = 0
            while !alarm.isStopped {
                let look = ContinuousClock.now
                do {
                    let found = try await pass(alarm)
                    failures = 0
                    guard case .idle(let delay) = found else { continue }
                    await alarm.wait(atMost: min(delay ?? poll, poll))
                    await Self.rest(rest, since: look, alarm)
                } catch {
                    // A loop that is told to end has its statement cancelled: that is no failure.
                    if alarm.isStopped { break }
                    failures += 1
                    let pause = min(.milliseconds(250) * (1 << min(failures, 8)), .seconds(60))
                    DeliveryMetrics().failed(name)
                    logger.error("\(name) failed and will try again in \(pause)", metadata: ["error": "\(error)"])
                    await alarm.wait(atMost: pause)
                    // A bell must not turn a failing loop into a busy one.
                    await Self.rest(.milliseconds(250), since: look, alarm)
                }
            }
        } onCancelOrGracefulShutdown: {
            alarm.stop()
        }
    }

    /// Waits until so much time has passed since a moment; after a long quiet that is no wait at all.
    private static func rest(_ duration: Duration, since moment: ContinuousClock.Instant, _ alarm: Alarm) async {
        guard !alarm.isStopped else { return }
        // Cancelled only when the loop ends, which it looks for next.
        try? await Task.sleep(until: moment + duration, clock: .continuous)
    }
}

extension Duration {
    /// Seconds as the database tells them, never negative.
    init(databaseSeconds seconds: Double) {
        self = .milliseconds(Int64(max(0, min(seconds, 1e9)) * 1_000) + 1)
    }
}
