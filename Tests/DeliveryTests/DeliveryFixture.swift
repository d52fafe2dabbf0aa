import CertificationStore
import Credentials
import LibPQ
import TestSupport

@testable import Delivery

/// A database, a store, a mailbox and the loops over them.
struct DeliveryFixture {
    let database: SachDatabase
    let store: Store
    let directory: TemporaryDirectory
    let owner: Connection

    init() async throws {
        database = try await SachDatabase.make()
        store = database.store()
        directory = try TemporaryDirectory()
        owner = try await database.connect()
    }

    static func renderer(isDigesting: Bool = false) throws -> MailRenderer {
        MailRenderer(
            templates: try TemplateLibrary(directory: SachDatabase.repository + "/deploy/share/templates"),
            identity: .init(name: "Mạng lưới", address: try MailAddress("sxsh@example.vn")),
            isDigesting: isDigesting)
    }

    func claimLoop(
        sender: (any Sender)? = nil, isDigesting: Bool = false, batch: Int = 100, lease: Int? = 600,
        hooks: ClaimLoop.Hooks = .init(), store: Store? = nil, rates: [Channel: Int] = [:]
    ) throws -> ClaimLoop {
        var configuration = ClaimLoop.Configuration()
        configuration.batch = batch
        configuration.lease = lease
        configuration.rates = rates
        return ClaimLoop(
            store: store ?? self.store, renderer: try Self.renderer(isDigesting: isDigesting),
            sender: try sender ?? SpoolSender(directory: directory.path), worker: "test", configuration: configuration,
            hooks: hooks, logger: SachDatabase.quiet)
    }

    /// A scheduler of small transactions: many tests share two processors.
    func scheduler(signer: CertificateSigner? = nil) -> SchedulerLoop {
        var configuration = SchedulerLoop.Configuration()
        configuration.batch = 40
        configuration.generationBatch = 40
        return SchedulerLoop(store: store, signer: signer, configuration: configuration, logger: SachDatabase.quiet)
    }

    /// A signer with a key of its own, or with this one.
    func signer(key: SigningKey = SigningKey(), store: Store? = nil) -> CertificateSigner {
        CertificateSigner(
            store: store ?? self.store, key: key,
            shop: PrintShop(shareDirectory: SachDatabase.repository + "/deploy/share"),
            logger: SachDatabase.quiet)
    }

    /// Waits until no transaction of any other test on this server can precede what is written here.
    func becomeFinal() async throws {
        while try await value(
            "SELECT sach.ledger_horizon() > coalesce((SELECT max(xact) FROM sach.subject_event), 0) FROM pg_sleep(0.02)"
        ) != "t" {}
    }

    /// The 2026 reports of Thanh Hóa, every unit with an address, on the morning of a day.
    func reports(at instant: String) async throws {
        try await database.setClock("2026-10-05T08:00:00+07:00")
        _ = try await scheduler().drain()
        try await owner.script(
            "UPDATE sach.reporting_unit SET email = 'u' || unit || '@thanhhoa.example'")
        try await database.setClock(instant)
        _ = try await scheduler().drain()
    }

    /// The first column of a query's first row.
    func value(_ sql: String) async throws -> String? {
        try await owner.query(SQL(raw: sql)).first?.values.first ?? nil
    }
}
