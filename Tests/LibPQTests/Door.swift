import Foundation

/// Holds threads until it is opened, once for each: for tests that need a connection to be busy just so long.
final class Door: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    /// Waits for the door, on a connection's own thread where waiting is allowed; gives up after 20 s.
    func passThrough() { _ = semaphore.wait(timeout: .now() + 20) }

    func open() { semaphore.signal() }
}
