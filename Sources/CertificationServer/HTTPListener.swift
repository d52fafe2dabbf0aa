import FoundationEssentials
import Hummingbird
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle

/// One listening socket with its application: takes the address, serves until told to stop, drains, cleans up.
struct HTTPListener: Service {
    /// Where to listen.
    enum Address: Sendable {
        /// A unix socket with the permissions and the group of its file.
        case unix(path: String, mode: Int, group: String?)
        /// TCP, loopback.
        case tcp(host: String, port: Int)
    }

    private let address: Address
    private let router: RouterResponder<RequestScope>
    private let logger: Logger
    private let isListening: @Sendable () async -> Void

    /// Prepares a listener; nothing is opened yet.
    ///
    /// `isListening` is called once connections are taken.
    init(
        _ address: Address, router: RouterResponder<RequestScope>, logger: Logger,
        isListening: @escaping @Sendable () async -> Void
    ) {
        self.address = address
        self.router = router
        self.logger = logger
        self.isListening = isListening
    }

    /// Serves; ends after a graceful shutdown, when the last request in hand is answered.
    func run() async throws {
        let bind: BindAddress
        switch address {
        case .unix(let path, _, _):
            try await refuseIfAnswered(path)
            bind = .unixDomainSocket(path: path)
        case .tcp(let host, let port):
            bind = .hostname(host, port: port)
        }
        let application = Application(
            responder: router,
            server: .http1(
                configuration: .init(
                    idleTimeout: .seconds(90),
                    httpDecoderConfiguration: .init(
                        maxHeaderFieldSize: 16_384, maxHeaderListSize: 32_768, maxHeaderFieldCount: 100))),
            configuration: .init(address: bind, backlog: 1_024),
            onServerRunning: { [address, logger, isListening] _ in
                Self.restrict(address, logger)
                await isListening()
            },
            logger: logger)
        defer {
            if case .unix(let path, _, _) = address { Self.remove(path, logger) }
        }
        try await application.run()
    }

    /// A socket file that nobody answers on is left over from a crash and will be replaced; a live one is another daemon.
    private func refuseIfAnswered(_ path: String) async throws {
        let channel: any Channel
        do {
            channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .connectTimeout(.seconds(2))
                .connect(unixDomainSocketPath: path).get()
        } catch {
            return
        }
        try await channel.close()
        throw ListenError.addressInUse(path)
    }

    private static func restrict(_ address: Address, _ logger: Logger) {
        guard case .unix(let path, let mode, let group) = address else { return }
        var attributes: [FileAttributeKey: any Sendable] = [.posixPermissions: mode]
        if let group { attributes[.groupOwnerAccountName] = group }
        do {
            try FileManager.default.setAttributes(attributes, ofItemAtPath: path)
        } catch {
            // Callers are still named by the kernel; a closed file only keeps them out, so serving goes on.
            logger.error("cannot set the socket's permissions", metadata: ["path": "\(path)", "error": "\(error)"])
        }
    }

    private static func remove(_ path: String, _ logger: Logger) {
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            // Already gone: the server removed it, or somebody did.
            logger.debug("the socket's file was not there", metadata: ["path": "\(path)"])
        }
    }
}

/// Why a listener cannot begin.
public enum ListenError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Another process answers on this socket.
    case addressInUse(String)

    /// The error and what to do.
    public var description: String {
        switch self {
        case .addressInUse(let path): "another daemon answers on \(path): stop it, or give this one another --socket"
        }
    }
}
