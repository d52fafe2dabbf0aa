import NIOCore

#if canImport(Glibc)
    import Glibc
#endif

/// Who is at the other end of a unix socket, as the kernel says: layout of Linux' `struct ucred`.
struct PeerCredentials: Sendable, Equatable {
    /// Process id when it connected.
    var process: Int32 = 0
    /// Effective user id when it connected.
    var user: UInt32 = 0
    /// Effective group id when it connected.
    var group: UInt32 = 0

    /// Asks the kernel (`SO_PEERCRED`); `nil` when the channel is no unix socket.
    static func read(of channel: any Channel) async throws -> PeerCredentials? {
        guard case .unixDomainSocket? = channel.localAddress, let socket = channel as? any SocketOptionProvider else {
            return nil
        }
        // The three 32-bit fields of `ucred`: the size that the kernel writes is checked by its being a fixed layout.
        return try await socket.unsafeGetSocketOption(
            level: .socket, name: NIOBSDSocket.Option(rawValue: SO_PEERCRED)
        ).get()
    }
}
