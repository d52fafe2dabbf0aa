import Logging
import ServiceLifecycle

/// Makes a checkpoint every so often if there are new events.
public struct CheckpointLoop: Service {
    private let maker: CheckpointMaker
    private let interval: Duration
    private let logger: Logger

    /// Makes a loop; what is younger than `interval` is not anchored yet.
    public init(maker: CheckpointMaker, interval: Duration = .seconds(900), logger: Logger) {
        self.maker = maker
        self.interval = interval
        self.logger = logger
    }

    /// Runs until the service group shuts down.
    public func run() async {
        let alarm = Alarm()
        await withTaskCancellationOrGracefulShutdownHandler {
            while !alarm.isStopped {
                var pause = interval
                do {
                    try await maker.make()
                } catch {
                    DeliveryMetrics().failed("checkpoint loop")
                    logger.error("no checkpoint could be made", metadata: ["error": "\(error)"])
                    pause = min(interval, .seconds(60))
                }
                await alarm.wait(atMost: pause)
            }
        } onCancelOrGracefulShutdown: {
            alarm.stop()
        }
    }
}
