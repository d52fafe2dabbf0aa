/// Hands each message to the sender of its channel.
public struct ChannelSenders: Sender {
    /// The names of all senders.
    public let name: String
    private let senders: [Channel: any Sender]

    /// Takes a sender for each channel that there is one for.
    public init(_ senders: [Channel: any Sender]) {
        self.senders = senders
        let present = Channel.allCases.compactMap { senders[$0]?.name }
        name = present.joined(separator: "+")
    }

    /// What the slowest of them takes.
    public var batchLimit: Int { senders.values.map(\.batchLimit).min() ?? 1 }

    /// They work at the same time.
    public var lease: Int { senders.values.map(\.lease).max() ?? 60 }

    /// Hands over one message; without a sender for its channel it waits for a daemon that has one.
    public func send(_ mail: Mail) async -> SendOutcome {
        await senders[mail.channel]?.send(mail) ?? Self.missing(mail.channel)
    }

    private static func missing(_ channel: Channel) -> SendOutcome {
        .retry("no gateway for \(channel.rawValue) is configured")
    }

    /// Hands over a batch, to all channels at once.
    public func send(_ batch: [Mail]) async -> [SendOutcome] {
        let channels = Dictionary(grouping: batch.indices) { batch[$0].channel }
        // Mails alone, as nearly always, go as they are.
        if channels.count == 1, let channel = channels.keys.first, let sender = senders[channel] {
            return await sender.send(batch)
        }
        return await withTaskGroup(of: [(Int, SendOutcome)].self) { group in
            for (channel, places) in channels {
                group.addTask {
                    let mails = places.map { batch[$0] }
                    guard let sender = senders[channel] else { return places.map { ($0, Self.missing(channel)) } }
                    return zip(places, await sender.send(mails)).map { ($0, $1) }
                }
            }
            var outcomes = batch.map { _ in SendOutcome.retry("the sender gave no answer") }
            for await answers in group {
                for (place, outcome) in answers { outcomes[place] = outcome }
            }
            return outcomes
        }
    }
}
