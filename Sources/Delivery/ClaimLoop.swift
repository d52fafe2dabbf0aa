import CertificationStore
import Logging
import ServiceLifecycle

/// Sends the notices that are due: claims a batch, renders it, hands it over, settles it, until nothing is due.
///
/// Several may run against one database: rows are the locks. A notice whose daemon died comes back once another one has missed
/// its sessions for a while, or else after its lease, under the same token, so a sender that remembers tokens delivers it once.
/// One notice that can't be rendered or sent never keeps the others waiting. While there is plenty to do two batches are in
/// hand, so that one is rendered and sent while the database works on the other.
public struct ClaimLoop: Service {
    /// How the loop works.
    public struct Configuration: Sendable {
        /// Notices a batch, unless the sender takes fewer.
        public var batch = 1_000
        /// How long a batch is this daemon's, in seconds, and so how long a dead daemon's batch waits; the sender's own by default.
        public var lease: Int?
        /// The longest sleep without looking into the tables.
        public var poll: Duration = .seconds(60)
        /// How often notices in another daemon's hands are looked after, and for how long it must have been gone to lose them.
        public var watch: Duration = .seconds(2)
        /// Messages a minute of each channel that has a limit, for all daemons together.
        public var rates: [Channel: Int] = [:]

        /// The usual values.
        public init() {}
    }

    /// Called between the steps of a batch, where a crash is worth trying.
    public struct Hooks: Sendable {
        /// After the claim was committed, before anything is sent.
        public var afterClaim: @Sendable ([ClaimedNotice]) async -> Void
        /// After everything was sent, before the outcomes are stored.
        public var beforeSettle: @Sendable ([SendOutcome]) async -> Void

        /// Takes the two calls; by default the fail points `delivery.after_claim` and `delivery.before_settle`.
        public init(
            afterClaim: @escaping @Sendable ([ClaimedNotice]) async -> Void = { _ in
                FailPoint.hit("delivery.after_claim")
            },
            beforeSettle: @escaping @Sendable ([SendOutcome]) async -> Void = { _ in
                FailPoint.hit("delivery.before_settle")
            }
        ) {
            self.afterClaim = afterClaim
            self.beforeSettle = beforeSettle
        }
    }

    private let store: Store
    private let renderer: MailRenderer
    private let sender: any Sender
    private let worker: String
    private let configuration: Configuration
    private let throttle: Throttle
    private let hooks: Hooks
    private let logger: Logger
    private let metrics = DeliveryMetrics()

    /// Makes a loop; `worker` names this daemon in the tables and is the application name of its sessions.
    public init(
        store: Store, renderer: MailRenderer, sender: any Sender, worker: String,
        configuration: Configuration = Configuration(), hooks: Hooks = Hooks(), logger: Logger
    ) {
        self.store = store
        self.renderer = renderer
        self.sender = sender
        self.worker = worker
        self.configuration = configuration
        throttle = Throttle(rates: configuration.rates, store: store)
        self.hooks = hooks
        self.logger = logger
    }

    /// Runs until the service group shuts down; the batch in hand is finished.
    public func run() async {
        let missing = MissingWorkers()
        await Pace(name: "notice loop", poll: configuration.poll, logger: logger).run(bell: store.bell) { alarm in
            guard let found = try await store.read(NoticeDelay()).first, let delay = found.seconds else {
                return .idle(nil)
            }
            if delay <= 0 {
                // What is due but not to be had is in another daemon's hands.
                return try await drain(alarm) > 0 ? .busy : .idle(.seconds(1))
            }
            guard found.isLeased else {
                missing.note([])
                return .idle(Duration(databaseSeconds: delay))
            }
            return try await recover(missing)
                ? .busy : .idle(min(Duration(databaseSeconds: delay), configuration.watch))
        }
    }

    /// Makes the notices of daemons available that have been gone for a while; answers whether there were any.
    private func recover(_ missing: MissingWorkers) async throws(StoreError) -> Bool {
        let gone = missing.gone(for: configuration.watch)
        let orphans = try await store.read(RecoverNotices(workers: gone))
        missing.note(orphans.map(\.worker))
        for orphan in orphans where orphan.recovered > 0 {
            logger.warning(
                "took over the notices of a daemon that is gone",
                metadata: ["daemon": "\(orphan.worker)", "notices": "\(orphan.recovered)"])
        }
        return orphans.contains { $0.recovered > 0 }
    }

    /// Sends everything that is due now and answers how many attempts it made; throws when the database can't be reached.
    @discardableResult
    public func drain() async throws(StoreError) -> Int { try await drain(nil) }

    private func drain(_ alarm: Alarm?) async throws(StoreError) -> Int {
        let first = try await claim(after: nil).get()
        let isFull = !first.isEmpty && first.count == limit
        async let more = isFull && hasLanes ? lane(alarm, []) : .success(0)
        // Both are awaited before either may throw: leaving would cancel what the other has in hand.
        let (own, others) = await (lane(alarm, first), more)
        let count = try own.get() + others.get()
        // What failed for good, here or in a daemon that is gone, becomes one task an address.
        _ = try await store.read(GatherAddresses())
        return count
    }

    /// Whether two batches may be in hand at once; a sender that takes few at a time would only have the second one wait.
    private var hasLanes: Bool { min(sender.batchLimit, throttle.batchLimit ?? .max) >= 500 }

    private var limit: Int { min(configuration.batch, sender.batchLimit, throttle.batchLimit ?? .max) }

    /// Sends a batch and everything that is due after it; answers how many attempts it made.
    private func lane(_ alarm: Alarm?, _ first: [ClaimedNotice]) async -> Result<Int, StoreError> {
        var count = 0
        var batch = first
        do throws(StoreError) {
            while true {
                while let last = batch.last {
                    let start = ContinuousClock.now
                    await hooks.afterClaim(batch)
                    let outcomes = await send(batch)
                    await hooks.beforeSettle(outcomes)
                    // The database takes the next batch while it settles this one, and not before: what is taken is sent.
                    async let next = alarm?.isStopped == true ? .success([]) : claim(after: last)
                    try await settle(batch, outcomes, since: start)
                    count += batch.count
                    batch = try await next.get()
                }
                // Notices that became due behind the cursor are found by the next round.
                guard alarm?.isStopped != true else { break }
                batch = try await claim(after: nil).get()
                if batch.isEmpty { break }
            }
            return .success(count)
        } catch {
            return .failure(error)
        }
    }

    /// Takes what is due behind a notice, at most a batch.
    private func claim(after cursor: ClaimedNotice?) async -> Result<[ClaimedNotice], StoreError> {
        let statement = ClaimNotices(
            limit: limit, lease: configuration.lease ?? sender.lease,
            after: cursor, worker: worker)
        do throws(StoreError) {
            // A single statement is a transaction of its own; lost before its answer came, it is repeated, and what the first
            // one took comes back after its lease.
            return .success(try await store.read(statement))
        } catch {
            return .failure(error)
        }
    }

    private func send(_ batch: [ClaimedNotice]) async -> [SendOutcome] {
        let rendered = await renderer.render(batch)
        let mails = rendered.compactMap { if case .mail(let mail) = $0 { mail } else { nil } }
        var answers = await throttle.send(mails, by: sender).makeIterator()
        var outcomes = rendered.map { rendered -> SendOutcome in
            switch rendered {
            case .outcome(let outcome): outcome
            case .mail: answers.next() ?? .retry("the sender gave no answer")
            case .enclosed: .retry("its mail was not sent")
            }
        }
        for (place, rendered) in rendered.enumerated() {
            if case .enclosed(let mail) = rendered { outcomes[place] = outcomes[mail] }
        }
        return outcomes
    }

    private func settle(
        _ batch: [ClaimedNotice], _ outcomes: [SendOutcome], since start: ContinuousClock.Instant
    ) async throws(StoreError) {
        // Repeating it is safe: a lease that is settled already is gone.
        let accepted = try await store.read(
            SettleNotices(
                batch, outcomes: outcomes.map(\.word), replies: outcomes.map { Self.storable($0.reply) }))
        metrics.settled(outcomes, sender: sender.name, in: .now - start)
        metrics.fenced(batch.count - accepted.count)
        for (notice, outcome) in zip(batch, outcomes) {
            guard case .failedPermanently(let reason) = outcome else { continue }
            logger.warning("a notice can't be sent", metadata: ["notice": "\(notice.notice)", "reason": "\(reason)"])
        }
    }

    /// A reply comes from strangers: without NUL, which the database can't store.
    private static func storable(_ text: String) -> String {
        text.utf8.contains(0) ? String(text.unicodeScalars.filter { $0 != "\0" }.map(Character.init)) : text
    }
}
