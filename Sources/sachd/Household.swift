import CertificationAPI
import CertificationServer
import CertificationStore
import Credentials
import Delivery
import FoundationEssentials
import LibPQ
import Logging
import Metrics
import ServiceLifecycle
import UnixSignals

/// The daemon's composition: what is made of the settings, and the services that live and die together.
///
/// Any service that ends or throws ends the process, and systemd starts it again: there is no half-alive daemon.
struct Household {
    private let settings: Settings
    private let isEmbedded: Bool
    private let logger: Logger
    private let store: Store
    private let templates: TemplateLibrary
    private let identity: MailRenderer.Identity
    private let signer: CertificateSigner
    private let shop: PrintShop
    private let maker: CheckpointMaker
    private let snapshots: SnapshotMaker
    private let sender: any Sender
    private let metrics = PrometheusRegistry()
    /// This daemon among others: its word on the grapevine, its name on notices in its hands, and that of its sessions.
    private let name = "sachd " + UUID().uuidString

    /// Reads keys and templates and asks the database whether it fits this version; throws `StartError`.
    init(settings: Settings, isEmbedded: Bool, logger: Logger) async throws {
        self.settings = settings
        self.isEmbedded = isEmbedded
        self.logger = logger
        let database = Self.database(settings, name)
        let store = Store(
            pool: ConnectionPool(
                database, size: try settings.integer("database.pool-size", in: 2...100), logger: logger))
        self.store = store
        // Asked while the files are read; the answer means nothing before they are known to fit.
        async let words = Self.strangeWords(store)
        try await Self.checkSchema(database, settings, logger)
        let strange = try await words.get()
        guard strange.isEmpty else { throw StartError.vocabulary(strange) }
        let shop = PrintShop(shareDirectory: settings["share.directory"])
        self.shop = shop
        do {
            templates = try TemplateLibrary(directory: settings["share.directory"] + "/templates")
            identity = MailRenderer.Identity(
                name: settings["delivery.from-name"], address: try MailAddress(settings["delivery.from"]),
                domain: settings["delivery.domain"])
            signer = CertificateSigner(
                store: store, key: try SigningKey(file: settings["signing.key-file"]), shop: shop, logger: logger)
            let ledgerKey = try SigningKey(file: settings["ledger.key-file"])
            snapshots = SnapshotMaker(store: store, key: ledgerKey)
            maker = CheckpointMaker(
                store: store, key: ledgerKey,
                archive: try CheckpointArchive(directory: settings["ledger.checkpoint-directory"]))
            sender = try settings.senders()
        } catch {
            throw StartError.configuration("\(error)")
        }
        MetricsSystem.bootstrap(metrics)
    }

    /// Serves until SIGTERM or SIGINT, then drains.
    func serve() async throws {
        let renderer = MailRenderer(
            templates: templates, identity: identity, isDigesting: settings["delivery.digest"] == "on")
        var delivery = ClaimLoop.Configuration()
        delivery.batch = try settings.integer("delivery.batch", in: 1...5000)
        delivery.rates = try settings.rates()
        let listener = Listener(
            Self.database(settings, "\(name) listener"), channels: Grapevine.channels, heartbeat: .seconds(30),
            logger: logger)
        var services: [any Service] = [
            Running { [store] in await store.pool.run() },
            Grapevine(store: store, listener: listener, name: name, logger: logger),
            SchedulerLoop(store: store, signer: signer, logger: logger),
            ClaimLoop(
                store: store, renderer: renderer, sender: sender, worker: name, configuration: delivery, logger: logger),
            CheckpointLoop(
                maker: maker,
                interval: .seconds(60 * (try settings.integer("ledger.checkpoint-interval", in: 1...1440))),
                logger: logger),
            SnapshotLoop(maker: snapshots, logger: logger),
            Reloading(templates: templates, logger: logger),
        ]
        services += server().services { [logger] address in
            logger.notice("listening", metadata: ["address": "\(address)"])
        }
        if let notify = SystemdNotify(store: store, logger: logger) { services.append(notify) }
        await observe()
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: services.map {
                    .init(service: $0, successTerminationBehavior: .gracefullyShutdownGroup)
                },
                gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        try await group.run()
    }

    private func server() -> CertificationServer {
        let audit = AuditDesk(
            verify: { [store] in
                try await LedgerAudit(store: store).run().wire
            },
            checkpoint: { [maker] in
                guard let checkpoint = try await maker.make() else {
                    throw Problem(.ruleViolated, detail: "The ledger is empty: there is nothing to sign yet.")
                }
                return checkpoint.wire
            })
        let address = settings.address
        return CertificationServer(
            store: store,
            configuration: ServerConfiguration(
                socketPath: settings["listen.socket"].isEmpty ? nil : settings["listen.socket"],
                socketGroup: settings["listen.socket-group"].isEmpty ? nil : settings["listen.socket-group"],
                tcpHost: address?.host ?? "127.0.0.1", tcpPort: address?.port, isEmbedded: isEmbedded,
                shareDirectory: settings["share.directory"], version: Sachd.version, clamd: settings.clamd,
                fileLanes: max(1, (Int(settings["database.pool-size"]) ?? 2) / 2),
                defaultNetwork: settings["network.default"],
                visitorsPerMinute: Int(settings["public.requests-per-minute"]) ?? 120,
                visitorBurst: Int(settings["public.burst"]) ?? 60, proxies: settings.proxies),
            metrics: metrics, audit: audit, texts: PreviewTexts(NoticeTextWriter(templates: templates)), shop: shop,
            logger: logger)
    }

    private func observe() async {
        metrics.observe { [store] in
            let gauges = store.pool.gauges
            return [
                .init("sach_pool_in_use", value: Double(gauges.inUse)),
                .init("sach_pool_waiting", value: Double(gauges.waiting)),
                .init("sach_coalescer_last_batch", value: Double(await store.lastBatch)),
            ]
        }
    }

    private static func database(_ settings: Settings, _ name: String) -> ConnectionConfiguration {
        ConnectionConfiguration(conninfo: settings["database.url"], applicationName: name)
    }

    private static func strangeWords(_ store: Store) async -> Result<[String], any Error> {
        do {
            return .success(try await VocabularyCheck.differences(store))
        } catch {
            return .failure(error)
        }
    }

    private static func checkSchema(
        _ database: ConnectionConfiguration, _ settings: Settings, _ logger: Logger
    ) async throws {
        let connection = Connection(database, logger: logger)
        do {
            try await connection.open()
        } catch {
            throw StartError.database(error.message)
        }
        let pending: [String]
        do {
            pending = try await Migrator(directory: settings["sql.directory"], logger: logger).pending(connection)
        } catch {
            throw StartError.configuration("\(error)")
        }
        await connection.close()
        guard pending.isEmpty else { throw StartError.schemaPending(pending) }
    }
}

/// A service made of one call that runs until its task is cancelled.
private struct Running: Service {
    var body: @Sendable () async -> Void

    func run() async throws {
        await cancelWhenGracefulShutdown { await body() }
    }
}
