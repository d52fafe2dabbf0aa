import Synchronization

/// What one loop waits on: rings from elsewhere, the time that is given to it, and the order to stop.
///
/// A ring that comes while nobody waits is kept, so none is lost between looking into the tables and falling asleep.
final class Alarm: Sendable {
    private struct State {
        var isRung = false
        var isStopped = false
        var waiter: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    /// Whether the loop is to end after what it has in hand.
    var isStopped: Bool { state.withLock { $0.isStopped } }

    /// Wakes the loop, or keeps it from falling asleep the next time.
    func ring() {
        wake { $0.isRung = true }
    }

    /// Tells the loop to end; it finishes what it has in hand.
    func stop() {
        wake { $0.isStopped = true }
    }

    /// Sleeps until a ring, the order to stop, the task's cancellation, or the end of `limit`.
    func wait(atMost limit: Duration) async {
        let timer = Task {
            do {
                try await Task.sleep(for: limit)
                ring()
            } catch {
                // Cancelled: the waiter was woken by something else, and a ring now would wake it twice.
                return
            }
        }
        defer { timer.cancel() }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isAwake = state.withLock { state in
                    if state.isRung || state.isStopped || Task.isCancelled { return true }
                    state.waiter = continuation
                    return false
                }
                if isAwake { continuation.resume() }
            }
        } onCancel: {
            ring()
        }
        state.withLock { $0.isRung = false }
    }

    private func wake(_ change: (inout State) -> Void) {
        let waiter = state.withLock { state in
            change(&state)
            defer { state.waiter = nil }
            return state.waiter
        }
        waiter?.resume()
    }
}
