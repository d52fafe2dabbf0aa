import Delivery
import Logging
import ServiceLifecycle
import UnixSignals

/// Reads the mail texts again on SIGHUP; a fault in a text keeps the old ones and is logged.
struct Reloading: Service {
    var templates: TemplateLibrary
    var logger: Logger

    func run() async throws {
        for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() {
            do {
                try templates.reload()
                logger.notice("mail texts reloaded")
            } catch {
                logger.error("the mail texts are faulty, the old ones stay", metadata: ["error": "\(error)"])
            }
        }
    }
}
