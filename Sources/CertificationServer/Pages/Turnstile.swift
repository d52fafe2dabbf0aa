import Synchronization

/// Lets visitors of the public pages through at a pace, each address by a bucket of tokens of its own.
///
/// A bucket fills steadily and holds a burst; what is not in it has to wait. Only addresses that came lately are remembered.
final class Turnstile: Sendable {
    private struct Bucket {
        var tokens: Double
        var at: ContinuousClock.Instant
    }

    /// Requests that one address may make a minute in the long run; 0 lets everybody through.
    let perMinute: Int
    /// Requests that it may make at once.
    let burst: Int
    private let capacity: Int
    private let buckets = Mutex<[ClientAddress: Bucket]>([:])

    /// Makes a turnstile that remembers at most `capacity` addresses.
    init(perMinute: Int, burst: Int, capacity: Int = 100_000) {
        self.perMinute = perMinute
        self.burst = burst
        self.capacity = capacity
    }

    /// Takes tokens for one request; the answer is 0, or how many seconds to wait before asking again.
    func enter(_ address: ClientAddress, cost: Int = 1, now: ContinuousClock.Instant = .now) -> Int {
        guard perMinute > 0 else { return 0 }
        let rate = Double(perMinute) / 60
        let cost = min(Double(cost), Double(burst))
        return buckets.withLock { buckets in
            var bucket = buckets[address] ?? Bucket(tokens: Double(burst), at: now)
            bucket.tokens = min(Double(burst), bucket.tokens + Self.seconds(now - bucket.at) * rate)
            bucket.at = now
            let isEnough = bucket.tokens >= cost
            if isEnough { bucket.tokens -= cost }
            if buckets[address] == nil, buckets.count >= capacity { forget(&buckets, now: now, rate: rate) }
            buckets[address] = bucket
            return isEnough ? 0 : max(1, Int(((cost - bucket.tokens) / rate).rounded(.up)))
        }
    }

    /// How many addresses are remembered.
    var remembered: Int { buckets.withLock { $0.count } }

    /// Drops whose bucket is full again, for they are no different from strangers; if nobody's is, everybody begins anew.
    private func forget(_ buckets: inout [ClientAddress: Bucket], now: ContinuousClock.Instant, rate: Double) {
        buckets = buckets.filter { $0.value.tokens + Self.seconds(now - $0.value.at) * rate < Double(burst) }
        if buckets.count >= capacity { buckets.removeAll(keepingCapacity: true) }
    }

    private static func seconds(_ duration: Duration) -> Double {
        let parts = duration.components
        return Double(parts.seconds) + Double(parts.attoseconds) / 1e18
    }
}
