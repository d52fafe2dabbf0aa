import Glibc

/// A serial executor that runs every job on one thread of its own, so that blocking libpq calls never occupy the cooperative pool.
///
/// The thread starts with the first job and ends when the executor goes away.
final class ThreadExecutor: SerialExecutor {
    private let queue = JobQueue()

    deinit { queue.stop() }

    func enqueue(_ job: consuming ExecutorJob) {
        queue.push(UnownedJob(job), for: self)
    }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor {
        unsafe UnownedSerialExecutor(ordinary: self)
    }

    func checkIsolated() {
        precondition(queue.isOnItsThread, "not on the connection's own thread")
    }

    func isIsolatingCurrentContext() -> Bool? { queue.isOnItsThread }
}
