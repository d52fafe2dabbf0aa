/// What one contender did in one round.
struct Sample {
    /// One finished piece of work; times in seconds from any common origin.
    struct Timing {
        let end: Double
        let latency: Double
    }

    /// Finished a second.
    let rate: Double
    /// Median latency in milliseconds.
    let p50: Double
    /// 99th percentile of the latency in milliseconds.
    let p99: Double
    /// All that finished, the warm-up included.
    let count: Int

    /// Sums up; what ended in the first `warmUp` seconds counts for nothing but `count`.
    init(_ timings: [Timing], warmUp: Double = 0.25) {
        count = timings.count
        let first = timings.map(\.end).min() ?? 0
        let kept = timings.filter { $0.end >= first + warmUp }
        let last = kept.map(\.end).max() ?? first
        rate = last > first + warmUp ? Double(kept.count) / (last - first - warmUp) : 0
        let latencies = kept.map(\.latency).sorted()
        p50 = Self.quantile(latencies, 0.5) * 1000
        p99 = Self.quantile(latencies, 0.99) * 1000
    }

    /// The value below which a share of the sorted values lies; 0 for none.
    static func quantile(_ sorted: [Double], _ share: Double) -> Double {
        guard !sorted.isEmpty else { return 0 }
        return sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))]
    }

    /// The middle value; 0 for none.
    static func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        guard !sorted.isEmpty else { return 0 }
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
}
