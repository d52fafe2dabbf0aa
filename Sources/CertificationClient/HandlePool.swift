import Synchronization

/// The curl handles of one client: each call takes one and gives it back with its connection still open.
final class HandlePool: Sendable {
    private let idle = Mutex<[CurlHandle]>([])

    /// Runs work with a handle that nobody else uses meanwhile; a handle whose call failed is thrown away with its connection.
    func withHandle<Result>(_ work: (CurlHandle) throws(ClientError) -> Result) throws(ClientError) -> Result {
        guard let handle = idle.withLock({ $0.popLast() }) ?? CurlHandle() else {
            throw .unreachable("libcurl cannot start")
        }
        let result = try work(handle)
        idle.withLock { $0.append(handle) }
        return result
    }
}
