import CertificationStore
import Logging
import ServiceLifecycle
import Synchronization

/// Does what the calendar demands: writes down obligations, fires time limits, has certificates signed.
///
/// Time limits come before notices only in that a fired one may open the subject a notice is for; the claim leaves such
/// notices alone until then, so no order between the loops is needed. Several may run against one database.
public struct SchedulerLoop: Service {
    /// How the loop works.
    public struct Configuration: Sendable {
        /// Time limits a transaction.
        public var batch = 200
        /// Obligations a transaction.
        public var generationBatch = 500
        /// The longest sleep without looking into the tables.
        public var poll: Duration = .seconds(60)
        /// How often it is looked whether obligations have to be written down; also at start, and when the database's clock jumps.
        public var generationInterval: Duration = .seconds(600)

        /// The usual values.
        public init() {}
    }

    private final class Memory: Sendable {
        struct State {
            var generatedAt: ContinuousClock.Instant?
            var clock = 0.0
            var isRegistered = false
        }

        let state = Mutex(State())
    }

    private let store: Store
    private let signer: CertificateSigner?
    private let configuration: Configuration
    private let logger: Logger
    private let metrics = DeliveryMetrics()
    private let memory = Memory()

    /// Makes a loop; without a signer certificates wait for a daemon that has the key (engineering.md F23).
    public init(
        store: Store, signer: CertificateSigner?, configuration: Configuration = Configuration(), logger: Logger
    ) {
        self.store = store
        self.signer = signer
        self.configuration = configuration
        self.logger = logger
    }

    /// Runs until the service group shuts down; the transaction in hand is finished.
    public func run() async {
        await Pace(name: "scheduler", poll: configuration.poll, logger: logger).run(bell: store.bell) { _ in
            let agenda = try await store.read(ReadAgenda()).first
            guard let agenda else { return .idle(nil) }
            if isGenerationDue(agenda.clock) {
                _ = try await generateAll()
                signer?.forgetRefusals()
            }
            if let delay = agenda.timerDelay, delay <= 0, try await fireSome() > 0 { return .busy }
            if try await signSome(agenda.hasUnsigned) > 0 { return .busy }
            guard let delay = agenda.timerDelay else { return .idle(nil) }
            // What is due but not to be had is in another daemon's hands.
            return .idle(delay <= 0 ? .seconds(1) : Duration(databaseSeconds: delay))
        }
    }

    /// Does everything that is due now and answers how many obligations, time limits and signatures there were.
    @discardableResult
    public func drain() async throws(StoreError) -> Int {
        var total = try await generateAll()
        while true {
            let done = try await fireSome() + signSome()
            if done == 0 { return total }
            total += done
        }
    }

    private func generateAll() async throws(StoreError) -> Int {
        var total = 0
        while true {
            // One statement is one transaction, and doing it twice writes nothing twice.
            let count = try await store.read(GenerateDueObligations(limit: configuration.generationBatch)).first ?? 0
            total += count
            guard count > 0 else { break }
            store.bell.ring()
        }
        if total > 0 { logger.info("wrote down \(total) obligations") }
        return total
    }

    private func fireSome() async throws(StoreError) -> Int {
        let fired = try await store.read(RunTimers(limit: configuration.batch))
        metrics.fired(fired.map(\.outcome))
        for timer in fired where !["moved", "moot", "escalated"].contains(timer.outcome) {
            logger.notice(
                "a time limit could not act",
                metadata: [
                    "timer": "\(timer.timer)", "event": "\(timer.event ?? "")", "outcome": "\(timer.outcome)",
                    "codes": "\(timer.codes.joined(separator: " "))",
                ])
        }
        if !fired.isEmpty { store.bell.ring() }
        return fired.count
    }

    /// The key is made known before anything waits for it.
    private func signSome(_ isWaiting: Bool = true) async throws(StoreError) -> Int {
        guard let signer else { return 0 }
        if !memory.state.withLock({ $0.isRegistered }) {
            try await signer.registerKey()
            memory.state.withLock { $0.isRegistered = true }
        }
        return isWaiting ? try await signer.signAll() : 0
    }

    /// Whether the interval is over, or the database's clock went another way than this machine's since the last look.
    private func isGenerationDue(_ clock: Double) -> Bool {
        let now = ContinuousClock.now
        return memory.state.withLock { state in
            let elapsed = state.generatedAt.map { (now - $0).components.seconds }
            let moved = abs(clock - state.clock - Double(elapsed ?? 0)) > 60
            guard let elapsed, !moved, elapsed < configuration.generationInterval.components.seconds else {
                state.generatedAt = now
                state.clock = clock
                return true
            }
            return false
        }
    }
}
