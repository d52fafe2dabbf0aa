import CoreMetrics
import Synchronization

/// One series of a registry: a name's values under one set of labels.
final class PrometheusSeries: CounterHandler, MeterHandler, RecorderHandler, TimerHandler, Sendable {
    /// The kinds of series there are.
    enum Kind: String {
        /// Only rises.
        case counter
        /// Rises and falls.
        case gauge
        /// Counts of values up to each bound.
        case histogram
    }

    private struct Values {
        var sum = 0.0
        var count = 0
        var buckets: [Int]
    }

    /// What it is.
    let kind: Kind
    private let dimensions: [(String, String)]
    private let bounds: [Double]
    private let values: Mutex<Values>

    /// An empty series.
    init(kind: Kind, dimensions: [(String, String)], bounds: [Double]) {
        self.kind = kind
        self.dimensions = dimensions
        self.bounds = bounds
        values = Mutex(Values(buckets: Array(repeating: 0, count: bounds.count)))
    }

    func increment(by amount: Int64) { values.withLock { $0.sum += Double(amount) } }
    func reset() { values.withLock { $0 = Values(buckets: Array(repeating: 0, count: bounds.count)) } }
    func set(_ value: Int64) { set(Double(value)) }
    func set(_ value: Double) { values.withLock { $0.sum = value } }
    func increment(by amount: Double) { values.withLock { $0.sum += amount } }
    func decrement(by amount: Double) { values.withLock { $0.sum -= amount } }
    func record(_ value: Int64) { record(Double(value)) }
    func recordNanoseconds(_ duration: Int64) { record(Double(duration) / 1e9) }

    func record(_ value: Double) {
        guard kind == .histogram else { return set(value) }
        values.withLock { values in
            values.sum += value
            values.count += 1
            if let bucket = bounds.firstIndex(where: { value <= $0 }) { values.buckets[bucket] += 1 }
        }
    }

    /// The series' lines of the text format.
    func lines(name: String) -> String {
        let now = values.withLock { $0 }
        guard kind == .histogram else { return "\(name)\(Self.labels(dimensions)) \(Self.number(now.sum))\n" }
        var text = ""
        var below = 0
        for (bound, count) in zip(bounds, now.buckets) {
            below += count
            text += "\(name)_bucket\(Self.labels(dimensions + [("le", Self.number(bound))])) \(below)\n"
        }
        text += "\(name)_bucket\(Self.labels(dimensions + [("le", "+Inf")])) \(now.count)\n"
        text += "\(name)_sum\(Self.labels(dimensions)) \(Self.number(now.sum))\n"
        return text + "\(name)_count\(Self.labels(dimensions)) \(now.count)\n"
    }

    /// `{a="b",…}` with the escapes of the format; empty without labels.
    static func labels(_ labels: [(String, String)]) -> String {
        guard !labels.isEmpty else { return "" }
        let pairs = labels.map { name, value in
            let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
            return "\(name)=\"\(escaped)\""
        }
        return "{" + pairs.joined(separator: ",") + "}"
    }

    /// Digits without a needless fraction.
    static func number(_ value: Double) -> String {
        guard value.isFinite else { return value.isNaN ? "NaN" : value < 0 ? "-Inf" : "+Inf" }
        return Int64(exactly: value).map(String.init) ?? "\(value)"
    }
}
