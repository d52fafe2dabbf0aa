import Logging
import ServiceLifecycle

/// Clears away broken uploads, and has scanned what a silent scanner left waiting.
struct FileLoop: Service {
    private let desk: FileDesk
    private let logger: Logger

    /// Makes a loop: every 15 s with a scanner, every 10 minutes without one.
    init(desk: FileDesk, logger: Logger) {
        self.desk = desk
        self.logger = logger
    }

    /// Runs until the service group shuts down.
    func run() async {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await pass()
                // A cancelled sleep is how this loop is told to end.
                try? await Task.sleep(for: desk.hasScanner ? .seconds(15) : .seconds(600))
            }
        }
    }

    private func pass() async {
        do {
            let purged = try await desk.tidy()
            if purged > 0 { logger.info("deleted \(purged) unfinished uploads") }
            while let scan = try await desk.scanNext(), scan != "unreachable" {}
        } catch {
            if !Task.isCancelled { logger.warning("files could not be tidied", metadata: ["error": "\(error)"]) }
        }
    }
}
