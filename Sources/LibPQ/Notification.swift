/// A bell that rang: look into the table, and don't rely on the payload.
public struct Notification: Sendable, Hashable {
    /// The channel; empty for the wake-up that a listener makes itself after it has connected.
    public let channel: String
    /// What the sender said; empty when the listener rang the bell itself.
    public let payload: String

    /// Makes a bell, for those who ring by hand.
    public init(channel: String, payload: String) {
        self.channel = channel
        self.payload = payload
    }

    /// Whether the listener rang by itself, since notifications may have been lost while it was not connected.
    public var isSynthetic: Bool { channel.isEmpty }
}
