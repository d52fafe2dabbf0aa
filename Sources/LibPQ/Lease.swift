import CLibPQ
import Logging

extension Connection {
    /// Runs `body` if the session is alive, and leaves the session clean; `nil` when it must be opened first.
    ///
    /// A session that has been quiet for a while is asked for a sign of life, since a network that lost it says nothing.
    func serve<T: Sendable>(_ body: (isolated Connection) throws -> T) -> LeaseOutcome<T>? {
        guard let link, link.looksAlive() else { return nil }
        if ContinuousClock.now - link.lastAnswer > Self.quietTime {
            guard (try? link.ping()) != nil else { return nil }
        }
        let result = Result { try body(self) }
        if isInTransaction {
            logger.warning("a transaction was left open and is rolled back")
            rollBack()
        }
        let isClean = self.link?.transactionStatus == PQTRANS_IDLE
        if !isClean { close() }
        return LeaseOutcome(result: result, isOpen: isClean && isUsable)
    }

    private static let quietTime = Duration.seconds(15)
}
