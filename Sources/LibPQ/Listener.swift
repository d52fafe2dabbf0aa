import Logging

/// A connection that only listens, proves to itself that it hears, and comes back after every loss.
///
/// Notifications are lost while it is not connected, so it rings by itself after each connect: whoever listens looks into
/// the tables then. Correctness must not depend on it; see ``isHearing``.
public final class Listener: Sendable {
    /// What the listener knows of its own hearing.
    public enum State: String, Sendable {
        /// Not connected; notifications are being lost.
        case disconnected
        /// Connected, and its own notification came back.
        case hearing
        /// Connected, but notifications don't arrive, as behind a pooler that shares sessions: poll instead.
        case deaf
    }

    private struct Board {
        var state = State.disconnected
        var lastSubscriber = 0
        var subscribers: [Int: (channel: String?, bell: AsyncStream<Notification>.Continuation)] = [:]
        var isStopped = false
        var lastNote = ""
    }

    private let connection: Connection
    private let channels: [String]
    private let heartbeat: Duration
    private let logger: Logger
    private let board = Locked(Board())

    /// Makes a listener that is not connected yet.
    ///
    /// `heartbeat` is how often the link is asked for a sign of life; together with the configuration's grace time it bounds how
    /// long a dead link goes unnoticed.
    public init(
        _ configuration: ConnectionConfiguration, channels: [String], heartbeat: Duration = .seconds(10), logger: Logger
    ) {
        connection = Connection(configuration, logger: logger)
        self.channels = channels
        self.heartbeat = heartbeat
        self.logger = logger
    }

    /// What is known now.
    public var state: State { board.withLock { $0.state } }

    /// Whether a notification sent now would arrive.
    public var isHearing: Bool { state == .hearing }

    /// A new stream of bells on any channel.
    public var notifications: AsyncStream<Notification> { subscribe(nil) }

    /// A new stream of bells on one channel, and of the listener's own.
    ///
    /// It keeps only the newest bell, since one look into the table answers any number of them. It ends when `run()` ends.
    public func notifications(on channel: String) -> AsyncStream<Notification> { subscribe(channel) }

    /// Listens until its task is cancelled, through any number of losses; then ends all streams and returns.
    public func run() async {
        await withTaskCancellationHandler {
            var backoff = Backoff()
            while !Task.isCancelled {
                do throws(PostgresError) {
                    try await listen { backoff.reset() }
                } catch {
                    note(.disconnected, because: error)
                }
                if backoff.pause == nil { backoff.grow() }
                guard let pause = backoff.pause, (try? await Task.sleep(for: pause)) != nil else { break }
                backoff.grow()
            }
        } onCancel: {
            connection.interrupt.wake()
        }
        await connection.close()
        let bells = board.withLock { board in
            board.isStopped = true
            board.state = .disconnected
            defer { board.subscribers = [:] }
            return board.subscribers.values.map(\.bell)
        }
        for bell in bells { bell.finish() }
    }

    /// A bare sign of life costs the server no transaction; what it knows of our LISTENs is asked now and then.
    private static let beatsBetweenProofs = 3

    /// One session: connects, proves its hearing, and waits until the link is lost.
    private func listen(_ connected: () -> Void) async throws(PostgresError) {
        try await connection.open()
        note(try await connection.startListening(channels) ? .hearing : .deaf)
        connected()
        ring(Notification(channel: "", payload: ""))
        var beats = 0
        while !Task.isCancelled {
            let isRung = try await connection.hear(for: heartbeat) { ring($0) }
            guard !isRung, !Task.isCancelled else { continue }
            beats += 1
            try await connection.ping()
            guard beats.isMultiple(of: Self.beatsBetweenProofs) else { continue }
            if isHearing {
                try await connection.proveListening(channels)
            } else {
                note(try await connection.startListening(channels) ? .hearing : .deaf)
            }
        }
    }

    private func ring(_ notification: Notification) {
        let bells = board.withLock { board in
            board.subscribers.values.filter {
                notification.isSynthetic || $0.channel == nil || $0.channel == notification.channel
            }.map(\.bell)
        }
        for bell in bells { bell.yield(notification) }
    }

    private func subscribe(_ channel: String?) -> AsyncStream<Notification> {
        let (stream, bell) = AsyncStream.makeStream(of: Notification.self, bufferingPolicy: .bufferingNewest(1))
        let number: Int? = board.withLock { board in
            guard !board.isStopped else { return nil }
            board.lastSubscriber += 1
            board.subscribers[board.lastSubscriber] = (channel, bell)
            return board.lastSubscriber
        }
        guard let number else {
            bell.finish()
            return stream
        }
        bell.onTermination = { [weak self] _ in
            self?.board.withLock { _ = $0.subscribers.removeValue(forKey: number) }
        }
        return stream
    }

    /// Logs changes only: a server that stays away must not fill the log.
    private func note(_ state: State, because error: PostgresError? = nil) {
        let note = "\(state) \(error.map { "\($0.kind) \($0.sqlState)" } ?? "")"
        let isNews = board.withLock { board in
            defer { board.lastNote = note }
            board.state = state
            return board.lastNote != note
        }
        guard isNews else { return }
        switch state {
        case .hearing: logger.info("listening for notifications", metadata: ["channels": "\(channels)"])
        case .deaf: logger.warning("notifications do not arrive here, perhaps because of a pooler; polling instead")
        case .disconnected:
            logger.warning("not listening for notifications", metadata: ["error": "\(error.map { "\($0)" } ?? "")"])
        }
    }
}
