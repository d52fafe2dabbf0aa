import CertificationStore
import Glibc
import LibPQ
import Logging
import ServiceLifecycle

/// Tells systemd that the daemon is ready, alive and stopping (sd_notify(3)).
///
/// The watchdog is fed only after the database answered: a daemon that cannot reach its database is not alive for anybody.
struct SystemdNotify: Service {
    /// Path of the notification socket, from `NOTIFY_SOCKET`; a leading @ names an abstract one.
    var socketPath: String
    /// Time between two signs of life; `nil` when systemd asks for none.
    var interval: Duration?
    var store: Store
    var logger: Logger

    /// `nil` when systemd did not start this process.
    init?(store: Store, logger: Logger) {
        guard let path = Self.environment("NOTIFY_SOCKET") else { return nil }
        socketPath = path
        interval = Self.environment("WATCHDOG_USEC").flatMap { Int64($0) }.map { .microseconds($0 / 2) }
        self.store = store
        self.logger = logger
    }

    func run() async throws {
        send("READY=1\nSTATUS=serving")
        await withGracefulShutdownHandler {
            while !Task.isShuttingDownGracefully, !Task.isCancelled {
                // A cancelled sleep is the end of the loop, not an error.
                try? await cancelWhenGracefulShutdown { try await Task.sleep(for: interval ?? .seconds(3600)) }
                guard interval != nil, !Task.isShuttingDownGracefully else { continue }
                do {
                    _ = try await store.pool.withConnection { db in try db.ping() }
                    send("WATCHDOG=1")
                } catch {
                    send("STATUS=the database does not answer")
                    logger.error(
                        "the database does not answer, the watchdog is not fed", metadata: ["error": "\(error)"])
                }
            }
        } onGracefulShutdown: {
            send("STOPPING=1")
        }
    }

    private static func environment(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(cString: value)
    }

    private func send(_ message: String) {
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var path = Array(socketPath.utf8)
        if path.first == UInt8(ascii: "@") { path[0] = 0 }
        guard path.count < 108 else { return }
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { buffer in unsafe buffer.copyBytes(from: path) }
        let length = socklen_t(2 + path.count)
        let bytes = Array(message.utf8)
        let sent = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { target in
                unsafe bytes.withUnsafeBytes { buffer in
                    unsafe sendto(descriptor, buffer.baseAddress, buffer.count, Int32(MSG_NOSIGNAL), target, length)
                }
            }
        }
        if sent < 0 { logger.warning("systemd cannot be told", metadata: ["message": "\(message)"]) }
    }
}
