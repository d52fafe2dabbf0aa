import CoreMetrics
import Testing

@testable import CertificationServer

/// The text that Prometheus reads.
struct PrometheusTests {
    @Test func `series are written in the text format`() async {
        let registry = PrometheusRegistry()
        Counter(label: "sach_hits", dimensions: [("route", "a\"b\\c")], factory: registry).increment(by: 2)
        Counter(label: "sach_hits", dimensions: [("route", "a\"b\\c")], factory: registry).increment()
        Timer(label: "sach_wait", dimensions: [], factory: registry).recordNanoseconds(2_000_000)
        registry.observe { [.init("sach_pool", [("state", "idle")], value: 3)] }
        let text = await registry.exposition()
        #expect(text.contains("# TYPE sach_hits_total counter\nsach_hits_total{route=\"a\\\"b\\\\c\"} 3\n"))
        #expect(text.contains("# TYPE sach_pool gauge\nsach_pool{state=\"idle\"} 3\n"))
        #expect(text.contains("sach_wait_seconds_bucket{le=\"0.001\"} 0\n"))
        #expect(text.contains("sach_wait_seconds_bucket{le=\"0.0025\"} 1\n"))
        #expect(
            text.contains(
                "sach_wait_seconds_bucket{le=\"+Inf\"} 1\nsach_wait_seconds_sum 0.002\nsach_wait_seconds_count 1\n"))
        #expect(text.hasSuffix("\n"))
    }
}
