import CoreMetrics
import Synchronization

/// A metrics backend that keeps every series in memory and writes them in the Prometheus text format 0.0.4.
///
/// `sachd` gives it to `MetricsSystem`, so that whatever counts through swift-metrics ends up on `/metrics`. Counters gain
/// the suffix `_total`, timers `_seconds`; what is a state of elsewhere (pool, due work) is asked for at scrape time.
public final class PrometheusRegistry: MetricsFactory, Sendable {
    /// A value of elsewhere at scrape time.
    public struct Sample: Sendable {
        /// Name of the series.
        public var name: String
        /// Its labels.
        public var labels: [(String, String)]
        /// Its value.
        public var value: Double

        /// Makes a sample of a gauge.
        public init(_ name: String, _ labels: [(String, String)] = [], value: Double) {
            self.name = name
            self.labels = labels
            self.value = value
        }
    }

    private struct State {
        var series: [String: [PrometheusSeries]] = [:]
        var index: [String: PrometheusSeries] = [:]
        var observers: [@Sendable () async -> [Sample]] = []
    }

    private let state = Mutex(State())

    /// An empty registry.
    public init() {}

    /// Asks `read` at every scrape.
    public func observe(_ read: @escaping @Sendable () async -> [Sample]) {
        state.withLock { $0.observers.append(read) }
    }

    /// Everything known now, in the order of the names.
    public func exposition() async -> String {
        var gauges: [String: [String]] = [:]
        for observer in state.withLock({ $0.observers }) {
            for sample in await observer() {
                let line =
                    "\(sample.name)\(PrometheusSeries.labels(sample.labels)) \(PrometheusSeries.number(sample.value))"
                gauges[sample.name, default: []].append(line)
            }
        }
        var families: [String: String] = gauges.mapValues { $0.joined(separator: "\n") }
        for (name, lines) in families { families[name] = "# TYPE \(name) gauge\n\(lines)\n" }
        for (name, series) in state.withLock({ $0.series }) {
            let kind = series.first?.kind.rawValue ?? "untyped"
            families[name] = "# TYPE \(name) \(kind)\n" + series.map { $0.lines(name: name) }.joined()
        }
        return families.sorted { $0.key < $1.key }.map(\.value).joined()
    }

    /// A counter `<label>_total`.
    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        series(label + "_total", dimensions, .counter)
    }

    /// A gauge.
    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        series(label, dimensions, .gauge)
    }

    /// A histogram when it aggregates, else a gauge.
    public func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        series(label, dimensions, aggregate ? .histogram : .gauge, buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256])
    }

    /// A histogram `<label>_seconds`.
    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        series(
            label + "_seconds", dimensions, .histogram,
            buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10])
    }

    /// Series live as long as the process: Prometheus reads a vanished counter as a restart.
    public func destroyCounter(_ handler: any CounterHandler) {}
    /// See ``destroyCounter(_:)``.
    public func destroyMeter(_ handler: any MeterHandler) {}
    /// See ``destroyCounter(_:)``.
    public func destroyRecorder(_ handler: any RecorderHandler) {}
    /// See ``destroyCounter(_:)``.
    public func destroyTimer(_ handler: any TimerHandler) {}

    private func series(
        _ label: String, _ dimensions: [(String, String)], _ kind: PrometheusSeries.Kind, buckets: [Double] = []
    ) -> PrometheusSeries {
        let name = String(label.map { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == ":" ? $0 : "_" })
        let labels = PrometheusSeries.labels(dimensions)
        return state.withLock { state in
            if let known = state.index[name + labels] { return known }
            let new = PrometheusSeries(kind: kind, dimensions: dimensions, bounds: kind == .histogram ? buckets : [])
            state.index[name + labels] = new
            state.series[name, default: []].append(new)
            return new
        }
    }
}
