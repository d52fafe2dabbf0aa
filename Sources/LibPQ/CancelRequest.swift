import CLibPQ
import Synchronization

/// One cancel request on its way to the server, on a thread of its own because `PQcancel` connects and may hang.
///
/// `PQcancel` returns after the server has signalled the session, so a statement sent after `isDone` can't be hit by it.
@safe final class CancelRequest: @unchecked Sendable {
    /// Used by the request's thread only, and freed with the request.
    private let raw: OpaquePointer
    private let done = Atomic<Bool>(false)

    /// Sends a request for what `connection` is running; `nil` when the link is already gone.
    init?(for connection: OpaquePointer, waking interrupt: Interrupt) {
        guard let raw = unsafe PQgetCancel(connection) else { return nil }
        unsafe self.raw = unsafe raw
        DetachedThread.start {
            self.send()
            self.done.store(true, ordering: .releasing)
            interrupt.wake()
        }
    }

    deinit { unsafe PQfreeCancel(raw) }

    var isDone: Bool { done.load(ordering: .acquiring) }

    private func send() {
        // A failure needs no report: the statement's own deadline decides then.
        var reason = [CChar](repeating: 0, count: 256)
        unsafe _ = PQcancel(raw, &reason, Int32(reason.count))
    }
}
