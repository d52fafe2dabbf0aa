import Glibc

/// A value that is read and changed with a lock held, and the lock is never held across a suspension.
///
/// A pthread mutex rather than the standard library's `Mutex`, whose contended hand-over the thread sanitizer can't see and
/// reports as a race.
@safe final class Locked<Value>: @unchecked Sendable {
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private var value: Value

    init(_ value: sending Value) {
        unsafe mutex = .allocate(capacity: 1)
        unsafe pthread_mutex_init(mutex, nil)
        self.value = value
    }

    deinit {
        unsafe pthread_mutex_destroy(mutex)
        unsafe mutex.deallocate()
    }

    func withLock<T>(_ body: (inout Value) throws -> sending T) rethrows -> sending T {
        unsafe pthread_mutex_lock(mutex)
        defer { unsafe pthread_mutex_unlock(mutex) }
        return try body(&value)
    }
}
