import NIOCore
import NIOPosix
import Synchronization

/// The accounts at the other ends of the open unix connections, looked up once a connection.
final class PeerDirectory: Sendable {
    /// An account of the operating system and whether it administers this service.
    struct Peer: Sendable {
        /// The account's name.
        var account: String
        /// root, the group of administrators, and the user that runs an embedded instance.
        var administers: Bool
    }

    private let known = Mutex<[ObjectIdentifier: Peer]>([:])
    private let administratorGroup: String
    private let ownUserAdministers: Bool

    /// Knows who administers.
    init(configuration: ServerConfiguration) {
        administratorGroup = configuration.administratorGroup
        ownUserAdministers = configuration.isEmbedded
    }

    /// The peer of a connection; `nil` when it came by TCP or its user id has no account.
    func peer(of channel: any Channel) async throws -> Peer? {
        let key = ObjectIdentifier(channel)
        if let peer = known.withLock({ $0[key] }) { return peer }
        guard let credentials = try await PeerCredentials.read(of: channel) else { return nil }
        let (group, ownUserAdministers) = (administratorGroup, ownUserAdministers)
        let found = try await NIOThreadPool.singleton.runIfActive { () -> Peer? in
            guard let account = AccountDatabase.account(uid: credentials.user) else { return nil }
            let administers =
                credentials.user == 0 || AccountDatabase.groupID(named: group).map(account.groups.contains) ?? false
                || (ownUserAdministers && credentials.user == AccountDatabase.ownUserID)
            return Peer(account: account.name, administers: administers)
        }
        guard let found else { return nil }
        known.withLock { $0[key] = found }
        // Registered after it was stored: a connection that is closed already runs this at once.
        channel.closeFuture.whenComplete { [weak self] _ in
            self?.forget(key)
        }
        return found
    }

    private func forget(_ key: ObjectIdentifier) {
        _ = known.withLock { $0.removeValue(forKey: key) }
    }
}
