import Glibc

/// Posts messages to a gateway, signed, on a thread of its own.
///
/// A gateway that takes a message has not delivered it yet: it counts as sent, and nothing that needs a delivery (R10) follows from
/// it, unless the gateway's answer says that it is delivered.
public final class WebhookSender: Sender {
    /// `sms` or `webhook`.
    public let name: String
    private let connection: WebhookConnection?
    private let now: @Sendable () -> Int
    private let queue = BlockingQueue(label: "sach.webhook")

    /// Uses a gateway for a channel; `now` tells the seconds since 1970.
    public init(
        _ settings: WebhookSettings, channel: Channel,
        now: @escaping @Sendable () -> Int = { time(nil) }
    ) {
        name = channel.rawValue
        connection = WebhookConnection(settings)
        self.now = now
    }

    /// So many that a slow gateway is through with them within the lease.
    public var batchLimit: Int { 500 }

    /// Ten minutes.
    public var lease: Int { 600 }

    /// Posts one message.
    public func send(_ mail: Mail) async -> SendOutcome {
        await send([mail]).first ?? .retry("the sender gave no answer")
    }

    /// Posts a batch; when the gateway fails twice in a row the rest waits.
    public func send(_ batch: [Mail]) async -> [SendOutcome] {
        guard let connection else { return batch.map { _ in .retry("libcurl cannot start") } }
        return await PatientBatch(queue: queue) { [now] in
            let outcome = connection.send($0, timestamp: now())
            // Whatever a gateway wants tried again is about itself or this house, not about the message.
            return (outcome, outcome.word == "retry")
        }.run(batch)
    }
}
