import Metrics

/// What the loops count; gauges of what is due are computed by the server from the tables.
struct DeliveryMetrics: Sendable {
    private let batch = Metrics.Timer(label: "sach_notice_batch_duration")

    /// Counts the outcomes of a batch and how long it took from claim to settlement.
    func settled(_ outcomes: [SendOutcome], sender: String, in duration: Duration) {
        for (word, group) in Dictionary(grouping: outcomes, by: \.word) {
            Counter(label: "sach_notices_total", dimensions: [("outcome", word), ("sender", sender)])
                .increment(by: group.count)
        }
        batch.record(duration: duration)
    }

    /// Counts attempts whose outcome came too late: another daemon had taken the notice over.
    func fenced(_ count: Int) {
        if count > 0 { Counter(label: "sach_notices_fenced_total").increment(by: count) }
    }

    /// Counts time limits by what became of them.
    func fired(_ outcomes: [String]) {
        for (outcome, group) in Dictionary(grouping: outcomes, by: \.self) {
            Counter(label: "sach_timers_total", dimensions: [("outcome", outcome)]).increment(by: group.count)
        }
    }

    /// Counts signatures by what became of them.
    func signed(_ outcome: String) {
        Counter(label: "sach_signatures_total", dimensions: [("outcome", outcome)]).increment()
    }

    /// Counts passes of a loop that ended in an error.
    func failed(_ loop: String) {
        Counter(label: "sach_loop_failures_total", dimensions: [("loop", loop)]).increment()
    }
}
