import Synchronization

/// Wakes the loops of this process when something was committed: a bell, not a letter.
///
/// Correctness never depends on it (D7): every loop also looks at the clock of what is due next.
public final class Bell: Sendable {
    private let listeners = Mutex<[AsyncStream<Void>.Continuation]>([])

    /// Makes a bell nobody listens to yet.
    public init() {}

    /// Rings: each listener that is not awake already finds one element.
    public func ring() {
        for listener in listeners.withLock({ $0 }) { listener.yield() }
    }

    /// A new listener's stream; rings that come while it is busy fall into one.
    public func listen() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        listeners.withLock { $0.append(continuation) }
        return stream
    }
}
