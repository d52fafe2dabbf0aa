import Hummingbird
import NIOCore
import Synchronization

/// What Hummingbird carries through a request: its own things, the connection, and notes for the log.
struct RequestScope: RequestContext {
    /// Hummingbird's own part.
    var coreContext: CoreRequestContextStorage
    /// The connection, which knows its peer.
    let channel: any Channel
    /// What the log line will say beside method, route and status.
    let notes: RequestNotes

    /// Begins a request.
    init(source: Source) {
        coreContext = .init(source: source)
        channel = source.channel
        notes = RequestNotes()
    }
}

/// Notes that are written deep in a request and read by its log line.
final class RequestNotes: Sendable {
    private let values = Mutex<[(name: String, value: String)]>([])

    /// Adds a note.
    func add(_ name: String, _ value: String) {
        values.withLock { $0.append((name, value)) }
    }

    /// All notes so far, in order.
    var all: [(name: String, value: String)] { values.withLock { $0 } }
}
