import CertificationStore
import ServiceLifecycle

/// Keeps each channel's pace: a token bucket in the database, from which all daemons draw (engineering.md D12).
///
/// The claim hands out the oldest deadline first, and takes only what goes in ten seconds, so that after a pause of any length a
/// provider gets no burst above its bucket and no daemon sits on more than it can send.
struct Throttle: Sendable {
    /// Messages a minute; a channel that is not named has no limit.
    var rates: [Channel: Int]
    /// Where the buckets are.
    var store: Store

    /// How many notices a batch may have; `nil` = as many as otherwise.
    var batchLimit: Int? { rates.values.min().map { max(1, $0 / 6) } }

    /// Sends a batch by a sender, each message when its token is there; the answers are in the batch's order.
    func send(_ batch: [Mail], by sender: any Sender) async -> [SendOutcome] {
        let limited = Set(batch.map(\.channel)).intersection(rates.keys)
        guard !limited.isEmpty else { return await sender.send(batch) }
        let channels = Dictionary(grouping: batch.indices) {
            limited.contains(batch[$0].channel) ? batch[$0].channel : nil
        }
        return await withTaskGroup(of: [(Int, SendOutcome)].self) { group in
            for (channel, places) in channels {
                group.addTask {
                    let mails = places.map { batch[$0] }
                    guard let channel, let rate = rates[channel] else {
                        return Array(zip(places, await sender.send(mails)))
                    }
                    return Array(zip(places, await paced(mails, channel, rate, by: sender)))
                }
            }
            var outcomes = batch.map { _ in SendOutcome.retry("the sender gave no answer") }
            for await answers in group {
                for (place, outcome) in answers { outcomes[place] = outcome }
            }
            return outcomes
        }
    }

    private func paced(
        _ mails: [Mail], _ channel: Channel, _ rate: Int, by sender: any Sender
    ) async -> [SendOutcome] {
        let start = ContinuousClock.now
        let wait: Double
        do throws(StoreError) {
            wait =
                try await store.read(
                    ReserveChannel(channel: channel.rawValue, count: mails.count, perMinute: rate)
                ).first ?? 0
        } catch {
            return mails.map { _ in .retry("no token for \(channel.rawValue): \(error)") }
        }
        func moment(_ index: Int) -> ContinuousClock.Instant {
            start + .seconds(wait + Double(index) * 60 / Double(rate))
        }
        var outcomes: [SendOutcome] = []
        while outcomes.count < mails.count {
            guard await Self.reach(moment(outcomes.count)) else {
                return outcomes + mails[outcomes.count...].map { _ in .retry("the daemon was shutting down") }
            }
            // Together with all others whose token is there by now, so that the sender sees when its server is gone.
            let now = ContinuousClock.now
            let end = (outcomes.count..<mails.count).first { moment($0) > now } ?? mails.count
            outcomes += await sender.send(Array(mails[outcomes.count..<max(end, outcomes.count + 1)]))
        }
        return outcomes
    }

    /// Waits for a moment; false when the daemon is told to end before it.
    private static func reach(_ moment: ContinuousClock.Instant) async -> Bool {
        while ContinuousClock.now < moment {
            guard !Task.isShuttingDownGracefully, !Task.isCancelled else { return false }
            // Woken early only to look whether the daemon is to end.
            try? await Task.sleep(until: min(moment, .now + .milliseconds(200)), clock: .continuous)
        }
        return !Task.isShuttingDownGracefully
    }
}
