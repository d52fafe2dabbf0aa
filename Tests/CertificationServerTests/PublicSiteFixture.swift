import CertificationServer
import CertificationStore
import Delivery
import LibPQ
import Logging
import ServiceLifecycle
import TestSupport

/// A real server of the public pages on a port of this machine, over a register with one certificate in each state.
struct PublicSiteFixture: Sendable {
    /// The port.
    let port: Int
    /// The database.
    let database: SachDatabase

    /// Numbers of the certificates by state; a suspended, a superseded … one, all of them samples.
    static let numbers: [String: String] = [
        "valid": "TH-2026-0001-GCN-SXSH", "suspended": "TH-2026-0002-GCN-SXSH", "withdrawn": "TH-2026-0003-GCN-SXSH",
        "expired": "TH-2022-0004-GCN-SXSH", "ended_at_holders_request": "TH-2026-0005-GCN-SXSH",
        "superseded": "TH-2026-0006-GCN-SXSH", "void": "TH-2026-0007-GCN-SXSH",
    ]

    /// Serves for the duration of `body`; the clock stands on 20 November 2026, nine in the morning.
    static func serve(
        perMinute: Int = 0, burst: Int = 60, proxies: [String] = [],
        _ body: @escaping @Sendable (PublicSiteFixture) async throws -> Void
    ) async throws {
        let database = try await SachDatabase.make()
        try await database.setClock("2026-11-20T09:00:00+07:00")
        let owner = try await database.connect()
        try await owner.script(entries)
        await owner.close()
        let port = Int.random(in: 21_000..<60_000)
        let (listening, ready) = AsyncStream.makeStream(of: Void.self)
        // A request takes its id from the log's metadata, which a log that does nothing has not.
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let server = CertificationServer(
            store: database.store(poolSize: 4),
            configuration: ServerConfiguration(
                socketPath: nil, tcpPort: port, shareDirectory: SachDatabase.repository + "/deploy/share",
                version: "test",
                visitorsPerMinute: perMinute, visitorBurst: burst, proxies: proxies),
            metrics: PrometheusRegistry(),
            audit: AuditDesk(verify: { throw CancellationError() }, checkpoint: { throw CancellationError() }),
            texts: PreviewTexts(
                NoticeTextWriter(
                    templates: try TemplateLibrary(directory: SachDatabase.repository + "/deploy/share/templates"))),
            shop: PrintShop(shareDirectory: SachDatabase.repository + "/deploy/share"), logger: logger)
        let services = server.services { _ in ready.yield() }
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: services.map { .init(service: $0) }, logger: logger))
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            var first = listening.makeAsyncIterator()
            await first.next()
            do {
                try await body(PublicSiteFixture(port: port, database: database))
            } catch {
                await group.triggerGracefulShutdown()
                throw error
            }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
        }
    }

    /// Asks for a page.
    func get(_ path: String, _ headers: [String: String] = [:]) async throws -> HTTPExchange {
        try await HTTPExchange.get(path, port: port, headers)
    }

    /// Rows of the register as such, past the machine: how they come to be is tested beside the rule book.
    ///
    /// The first holder's name is markup, the second has an English name, two share a name but for a number.
    static let entries = """
        SET session_replication_role = replica;
        INSERT INTO sach.register_entry (
            certificate, network, reference, number, year, seq, issue, is_void, issuer_vi, issuer_en, holder_name, holder_name_en,
            tax_code, site_address, unit, unit_vi, unit_en, site_names, site_addresses, vsic_version, vsic_code, sector_vi, sector_en,
            scope_vi, scope_en, products, criterion_version, granted_on, valid_from, valid_until, version_reason, replaces, sha256)
        SELECT t.id, 1, replace(t.number, '/', '-'), t.number, t.year, t.seq, t.issue, false, n.issuer_vi, n.issuer_en, t.name, t.name_en,
            '9900000016', 'Số 1, đường Mẫu', sach.unit_find(t.unit), sach.unit_label(sach.unit_find(t.unit), '2026-01-01', 'vi'),
            sach.unit_label(sach.unit_find(t.unit), '2026-01-01', 'en'), '{Kho số 2}', '{Số 2 đường Mẫu}', '2025', t.sector, v.name_vi,
            v.name_en, 'Sản xuất xi măng (mẫu)', t.scope_en, '{Xi măng PCB40,Clanhke}', 1, t.day, t.day, t.day + interval '3 years',
            CASE WHEN t.issue > 1 THEN 'amendment' END, CASE WHEN t.issue > 1 THEN 'TH/2026/0006/GCN-SXSH' END,
            sha256(t.number::bytea)
        FROM (VALUES
            (901, 'TH/2026/0001/GCN-SXSH', 2026, 1, 1, 'Công ty <b>"Đá & Vôi"</b> mẫu 10', NULL, '14812', '2394', NULL, date '2026-08-03'),
            (902, 'TH/2026/0002/GCN-SXSH', 2026, 2, 1, 'Công ty Ước Mơ mẫu', 'Uoc Mo Sample Company', '14812', '1020', 'Making cement (sample)', '2026-08-03'),
            (903, 'TH/2026/0003/GCN-SXSH', 2026, 3, 1, 'Công ty Ân Thịnh mẫu', NULL, '14797', '1020', NULL, '2026-08-03'),
            (904, 'TH/2022/0004/GCN-SXSH', 2022, 4, 1, 'Công ty <b>"Đá & Vôi"</b> mẫu 2', NULL, '14797', '2394', NULL, '2022-08-03'),
            (905, 'TH/2026/0005/GCN-SXSH', 2026, 5, 1, 'Công ty Oanh mẫu', NULL, '14797', '2394', NULL, '2026-08-03'),
            (906, 'TH/2026/0006/GCN-SXSH', 2026, 6, 1, 'Công ty Ánh mẫu', NULL, '14797', '2394', NULL, '2026-08-03'),
            (908, 'TH/2026/0006/GCN-SXSH-R2', 2026, 6, 2, 'Công ty Ánh mẫu', NULL, '14797', '2394', NULL, '2026-08-03')
        ) t (id, number, year, seq, issue, name, name_en, unit, sector, scope_en, day)
        JOIN sach.network n ON n.network = 1
        LEFT JOIN sach.vsic v ON v.version = '2025' AND v.code = t.sector;
        INSERT INTO sach.register_entry (certificate, network, reference, number, year, seq, issue, is_void, issuer_vi, issuer_en)
        SELECT 907, 1, 'TH-2026-0007-GCN-SXSH', 'TH/2026/0007/GCN-SXSH', 2026, 7, 1, true, n.issuer_vi, n.issuer_en
        FROM sach.network n
        WHERE n.network = 1;
        INSERT INTO sach.register_period (
            certificate, no, version, status, reason_class, since, until, network, holder_name, search_key, unit, division, vsic_code, valid_until)
        SELECT t.id, t.no, t.no + 2, t.status, t.reason, t.since::timestamptz, t.until::timestamptz, 1, e.holder_name,
            sach.text_search_key(concat_ws(' ', e.holder_name, e.holder_name_en, e.unit_vi)), e.unit, left(e.vsic_code, 2), e.vsic_code,
            e.valid_until
        FROM (VALUES
            (901, 1, 'valid', 'issue', '2026-08-03 09:00+07', NULL),
            (902, 1, 'valid', 'issue', '2026-08-03 09:00+07', '2026-10-01 15:30+07'),
            (902, 2, 'suspended', 'decision', '2026-10-01 15:30+07', NULL),
            (903, 1, 'valid', 'issue', '2026-08-03 09:00+07', '2026-09-01 09:00+07'),
            (903, 2, 'suspended', 'decision', '2026-09-01 09:00+07', '2026-10-01 09:00+07'),
            (903, 3, 'withdrawn', 'decision', '2026-10-01 09:00+07', NULL),
            (904, 1, 'valid', 'issue', '2022-08-03 09:00+07', '2025-08-04 00:00+07'),
            (904, 2, 'expired', 'term', '2025-08-04 00:00+07', NULL),
            (905, 1, 'valid', 'issue', '2026-08-03 09:00+07', '2026-11-02 10:00+07'),
            (905, 2, 'ended_at_holders_request', 'holder_request', '2026-11-02 10:00+07', NULL),
            (906, 1, 'valid', 'issue', '2026-08-03 09:00+07', '2026-11-03 10:00+07'),
            (906, 2, 'superseded', 'amendment', '2026-11-03 10:00+07', NULL),
            (907, 1, 'void', 'void', '2026-11-03 11:00+07', NULL),
            (908, 1, 'valid', 'amendment', '2026-11-03 10:00+07', NULL)
        ) t (id, no, status, reason, since, until)
        JOIN sach.register_entry e ON e.certificate = t.id;
        SET session_replication_role = origin;
        """
}
