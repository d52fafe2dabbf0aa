import Glibc

/// The queue between an executor and its thread: jobs run in the order in which they came.
///
/// `@unchecked Sendable`: every stored variable is read and written with `mutex` held.
@safe final class JobQueue: @unchecked Sendable {
    private struct Entry {
        let job: UnownedJob
        /// Held until the job has ended: the last job of an actor may release the actor, and its executor with it.
        let executor: ThreadExecutor
    }

    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let condition: UnsafeMutablePointer<pthread_cond_t>
    private var entries: [Entry] = []
    private var thread: pthread_t?
    private var isStarted = false
    private var isWaiting = false
    private var isStopped = false

    init() {
        unsafe mutex = .allocate(capacity: 1)
        unsafe condition = .allocate(capacity: 1)
        unsafe pthread_mutex_init(mutex, nil)
        unsafe pthread_cond_init(condition, nil)
    }

    deinit {
        unsafe pthread_cond_destroy(condition)
        unsafe pthread_mutex_destroy(mutex)
        unsafe condition.deallocate()
        unsafe mutex.deallocate()
    }

    var isOnItsThread: Bool {
        locked { thread.map { pthread_equal($0, pthread_self()) != 0 } ?? false }
    }

    func push(_ job: UnownedJob, for executor: ThreadExecutor) {
        // Once the lock is gone the job may run to its end elsewhere, and release the actor, its executor and this queue.
        let own = unsafe Unmanaged.passRetained(self)
        defer { unsafe own.release() }
        let mustWake = locked {
            entries.append(Entry(job: job, executor: executor))
            if !isStarted {
                isStarted = true
                DetachedThread.start { self.run() }
            }
            defer { isWaiting = false }
            return isWaiting
        }
        // Without the mutex, which the woken thread wants at once; and a thread that is busy needs no call to the kernel.
        if mustWake { unsafe _ = pthread_cond_signal(condition) }
    }

    func stop() {
        locked {
            isStopped = true
            unsafe _ = pthread_cond_signal(condition)
        }
    }

    private func run() {
        locked { thread = pthread_self() }
        var batch: [Entry] = []
        while next(&batch) {
            for entry in batch {
                unsafe entry.job.runSynchronously(on: entry.executor.asUnownedSerialExecutor())
            }
            // The last reference to an executor may go here, and its end needs the mutex.
            batch.removeAll(keepingCapacity: true)
        }
    }

    /// Waits for work and exchanges it for the empty `batch`; false once the executor is gone and nothing is left to do.
    private func next(_ batch: inout [Entry]) -> Bool {
        locked {
            while entries.isEmpty {
                if isStopped { return false }
                isWaiting = true
                unsafe pthread_cond_wait(condition, mutex)
            }
            isWaiting = false
            swap(&entries, &batch)
            return true
        }
    }

    private func locked<T>(_ body: () -> T) -> T {
        unsafe pthread_mutex_lock(mutex)
        defer { unsafe pthread_mutex_unlock(mutex) }
        return body()
    }
}
