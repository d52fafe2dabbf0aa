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
        guard let connection else { return .retry("libcurl cannot start") }
        return await queue.run { [now] in connection.send(mail, timestamp: now()) }
    }
}
