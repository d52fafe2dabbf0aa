import CLibPQ
import Glibc
import Synchronization

/// Reaches a connection's thread while it waits for the server: wakes it, and asks it to cancel the statement it is running.
///
/// A request names the statement's generation, so that it can't hit the statement that comes after.
final class Interrupt: Sendable {
    /// What the thread waits on beside its socket; -1 when the system had none left, and then the thread looks now and then.
    let descriptor: Int32
    /// The generation of the running statement; 0 between statements.
    private let running = Atomic<UInt64>(0)
    private let requested = Atomic<UInt64>(0)
    private let last = Atomic<UInt64>(0)

    init() {
        descriptor = sach_wake_descriptor()
    }

    deinit { close(descriptor) }

    /// Marks the beginning of a statement that may be cancelled, or must not be.
    func begin(isCancellable: Bool) {
        let generation = last.wrappingAdd(1, ordering: .relaxed).newValue
        running.store(isCancellable ? generation : 0, ordering: .sequentiallyConsistent)
    }

    func end() { running.store(0, ordering: .sequentiallyConsistent) }

    /// Asks for the running statement, if there is one, to be cancelled.
    func requestCancel() {
        let generation = running.load(ordering: .sequentiallyConsistent)
        guard generation != 0 else { return }
        requested.store(generation, ordering: .sequentiallyConsistent)
        wake()
    }

    var isCancelRequested: Bool {
        let generation = running.load(ordering: .sequentiallyConsistent)
        return generation != 0 && requested.load(ordering: .sequentiallyConsistent) == generation
    }

    /// Ends the wait that is going on, or the next one.
    func wake() {
        var one: UInt64 = 1
        unsafe _ = write(descriptor, &one, MemoryLayout<UInt64>.size)
    }

    func drain() {
        var count: UInt64 = 0
        unsafe _ = read(descriptor, &count, MemoryLayout<UInt64>.size)
    }
}
