import CertificationAPI
import CertificationStore
import Delivery
import Hummingbird
import Logging
import ServiceLifecycle

/// The HTTP side of the daemon: one application a listener, one table of routes for all of them.
public struct CertificationServer: Sendable {
    private let house: House

    /// Puts the parts together; nothing is opened before the services run.
    ///
    /// - Parameters:
    ///   - store: The way to the database.
    ///   - configuration: Where to listen and who administers.
    ///   - metrics: What `/metrics` shows.
    ///   - audit: Checks and anchors the ledger.
    ///   - texts: Writes the texts of notices that have not gone out.
    ///   - shop: Prints documents.
    ///   - readiness: Further checks of `/readyz`; `nil` = fine.
    ///   - logger: The log.
    public init(
        store: Store, configuration: ServerConfiguration, metrics: PrometheusRegistry, audit: AuditDesk,
        texts: PreviewTexts, shop: PrintShop, readiness: @escaping @Sendable () async -> Problem? = { nil },
        logger: Logger
    ) {
        house = House(
            store: store, configuration: configuration, metrics: metrics, audit: audit, readiness: readiness,
            files: FileDesk(
                store: store, clamd: configuration.clamd, lanes: configuration.fileLanes, logger: logger),
            site: PublicSite(store: store, configuration: configuration), texts: texts, shop: shop, logger: logger)
        ServerGauges.observe(store: store, in: metrics)
    }

    /// One service for each configured listener, and one that looks after files.
    ///
    /// - Parameter isListening: Called by each listener once it takes connections, with its address.
    /// - Returns: The services, to be run together.
    public func services(isListening: @escaping @Sendable (String) async -> Void = { _ in }) -> [any Service] {
        let configuration = house.configuration
        let authenticator = Authenticator(store: house.store, peers: PeerDirectory(configuration: configuration))
        let responder = Routes.router(house: house, authenticator: authenticator).buildResponder()
        var services: [any Service] = [FileLoop(desk: house.files, logger: house.logger)]
        if let path = configuration.socketPath {
            let address = HTTPListener.Address.unix(
                path: path, mode: configuration.socketMode, group: configuration.socketGroup)
            services.append(
                HTTPListener(address, router: responder, logger: house.logger) { await isListening("unix:\(path)") })
        }
        if let port = configuration.tcpPort {
            let host = configuration.tcpHost
            services.append(
                HTTPListener(.tcp(host: host, port: port), router: responder, logger: house.logger) {
                    await isListening("http://\(host):\(port)")
                })
        }
        return services
    }
}
