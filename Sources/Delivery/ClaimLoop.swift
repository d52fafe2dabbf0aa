import CertificationStore
import Logging
import ServiceLifecycle

/// Sends the notices that are due: claims a batch, renders it, hands it over, settles it, until nothing is due.
///
/// Several may run against one database: rows are the locks. A notice whose daemon died comes back after its lease under the
/// same token, so a sender that remembers tokens delivers it once. One notice that can't be rendered or sent never keeps the
/// others waiting.
public struct ClaimLoop: Service {
    /// How the loop works.
    public struct Configuration: Sendable {
        /// Notices a batch, unless the sender takes fewer.
        public var batch = 1_000
        /// How long a batch is this daemon's, in seconds, and so how long a dead daemon's batch waits; the sender's own by default.
        public var lease: Int?
        /// The longest sleep without looking into the tables.
        public var poll: Duration = .seconds(60)

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
    private let hooks: Hooks
    private let logger: Logger
    private let metrics = DeliveryMetrics()

    /// Makes a loop; `worker` names this daemon in the tables.
    public init(
        store: Store, renderer: MailRenderer, sender: any Sender, worker: String,
        configuration: Configuration = Configuration(), hooks: Hooks = Hooks(), logger: Logger
    ) {
        self.store = store
        self.renderer = renderer
        self.sender = sender
        self.worker = worker
        self.configuration = configuration
        self.hooks = hooks
        self.logger = logger
    }

    /// Runs until the service group shuts down; the batch in hand is finished.
    public func run() async {
        await Pace(name: "notice loop", poll: configuration.poll, logger: logger).run(bell: store.bell) { alarm in
            let delay = try await store.read(NoticeDelay()).first ?? nil
            guard let delay else { return .idle(nil) }
            guard delay <= 0 else { return .idle(Duration(databaseSeconds: delay)) }
            // What is due but not to be had is in another daemon's hands.
            return try await drain(alarm) > 0 ? .busy : .idle(.seconds(1))
        }
    }

    /// Sends everything that is due now and answers how many attempts it made; throws when the database can't be reached.
    @discardableResult
    public func drain() async throws(StoreError) -> Int { try await drain(nil) }

    private func drain(_ alarm: Alarm?) async throws(StoreError) -> Int {
        var count = 0
        // Notices that became due behind the cursor are found by the next round.
        while alarm?.isStopped != true {
            var batch = try await claim(after: nil).get()
            if batch.isEmpty { break }
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
        }
        return count
    }

    /// Takes what is due behind a notice, at most a batch.
    private func claim(after cursor: ClaimedNotice?) async -> Result<[ClaimedNotice], StoreError> {
        let statement = ClaimNotices(
            limit: min(configuration.batch, sender.batchLimit), lease: configuration.lease ?? sender.lease,
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
        var mails: [Mail] = []
        var outcomes = await renderer.render(batch).map { rendered -> SendOutcome? in
            switch rendered {
            case .outcome(let outcome): return outcome
            case .mail(let mail):
                mails.append(mail)
                return nil
            }
        }
        var answers = await sender.send(mails).makeIterator()
        for index in outcomes.indices where outcomes[index] == nil {
            outcomes[index] = answers.next() ?? .retry("the sender gave no answer")
        }
        return outcomes.compactMap(\.self)
    }

    private func settle(
        _ batch: [ClaimedNotice], _ outcomes: [SendOutcome], since start: ContinuousClock.Instant
    ) async throws(StoreError) {
        // Repeating it is safe: an attempt that is settled already is refused by its number.
        let accepted = try await store.read(
            SettleNotices(
                notices: batch.map(\.notice), attempts: batch.map(\.attempt), outcomes: outcomes.map(\.word),
                replies: outcomes.map { Self.storable($0.reply) }))
        metrics.settled(outcomes, sender: sender.name, in: .now - start)
        metrics.fenced(batch.count - accepted.count)
        for (notice, outcome) in zip(batch, outcomes) {
            guard case .failedPermanently(let reason) = outcome else { continue }
            logger.warning("a notice can't be sent", metadata: ["notice": "\(notice.notice)", "reason": "\(reason)"])
        }
    }

    /// A reply comes from strangers: without NUL, which the database can't store.
    private static func storable(_ text: String) -> String { text.filter { $0 != "\0" } }
}
