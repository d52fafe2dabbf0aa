import Logging
import ServiceLifecycle

/// Looks every few minutes whether a day of the public register is over and has no snapshot yet.
public struct SnapshotLoop: Service {
    private let maker: SnapshotMaker
    private let interval: Duration
    private let logger: Logger

    /// Makes a loop; a snapshot is late by at most `interval`.
    public init(maker: SnapshotMaker, interval: Duration = .seconds(300), logger: Logger) {
        self.maker = maker
        self.interval = interval
        self.logger = logger
    }

    /// Runs until the service group shuts down.
    public func run() async {
        let alarm = Alarm()
        await withTaskCancellationOrGracefulShutdownHandler {
            while !alarm.isStopped {
                do {
                    let made = try await maker.make()
                    if made > 0 { logger.notice("made snapshots of the register", metadata: ["count": "\(made)"]) }
                } catch {
                    DeliveryMetrics().failed("snapshot loop")
                    logger.error("no snapshot of the register could be made", metadata: ["error": "\(error)"])
                }
                await alarm.wait(atMost: interval)
            }
        } onCancelOrGracefulShutdown: {
            alarm.stop()
        }
    }
}
